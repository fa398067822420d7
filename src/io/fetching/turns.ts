import PQueue from 'p-queue';

/** Who is asked when: so many at a time over all, so many of one host, and each host at intervals. */
export interface Turns {
  /**
   * Runs a task when its turn has come. A task must not wait for another turn.
   * @param spacingMs from the start of this task to the next one of the host; null: it is part of the one before (a
   *   redirect), and is neither made to wait nor counted
   * @returns null where the host is held for longer than anybody waits; then the task is not run
   */
  take<T>(host: string, spacingMs: number | null, task: () => Promise<T>): Promise<T | null>;
  /** Leaves a host alone for a while, because it asked for that. */
  hold(host: string, ms: number): void;
  /** For how long a host is still left alone, in milliseconds. */
  heldFor(host: string): number;
}

export interface TurnOptions {
  readonly concurrency: number;
  readonly perHost: number;
  readonly maxWaitMs: number;
  /** Milliseconds. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}

interface Host {
  readonly queue: PQueue;
  /** When the next task may start, and until when none may: milliseconds. */
  next: number;
  heldUntil: number;
}

export function openTurns({ concurrency, perHost, maxWaitMs, now, sleep }: TurnOptions): Turns {
  const all = new PQueue({ concurrency });
  const hosts = new Map<string, Host>();
  const hostNamed = (name: string): Host => {
    const known = hosts.get(name);
    if (known) return known;
    const host = { queue: new PQueue({ concurrency: perHost }), next: 0, heldUntil: 0 };
    hosts.set(name, host);
    return host;
  };
  const waitUntil = async (time: number) => {
    const ms = time - now();
    if (ms > 0) await sleep(ms);
  };
  return {
    take: (name, spacingMs, task) => {
      const host = hostNamed(name);
      return host.queue.add(async () => {
        // All waiting is done before the queue over all, so that whoever waits for one host keeps no other host waiting.
        if (spacingMs !== null) {
          const start = Math.max(now(), host.next);
          host.next = start + spacingMs;
          await waitUntil(start);
        }
        if (host.heldUntil - now() > maxWaitMs) return null;
        await waitUntil(host.heldUntil);
        return all.add(task);
      });
    },
    hold: (name, ms) => {
      const host = hostNamed(name);
      host.heldUntil = Math.max(host.heldUntil, now() + ms);
    },
    heldFor: (name) => Math.max(0, (hosts.get(name)?.heldUntil ?? 0) - now()),
  };
}
