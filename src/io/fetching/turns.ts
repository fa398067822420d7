import PQueue from 'p-queue';

/** Who is asked when: so many at a time over all, so many of one host, and each host at intervals. */
export interface Turns {
  /**
   * Runs a task when its turn has come. A task must not wait for another turn.
   * @param spacingMs from the start of this task to the next one of the host; null: it is part of the one before (a
   *   redirect), and is neither made to wait nor counted
   * @returns null where the site is held for longer than anybody waits; then the task is not run
   */
  take<T>(place: Place, spacingMs: number | null, task: () => Promise<T>): Promise<T | null>;
  /** Leaves a site alone for a while, because it asked for that. */
  hold(site: string, ms: number): void;
  /** For how long a site is still left alone, in milliseconds. */
  heldFor(site: string): number;
}

/** Where a task goes. Whoever serves several ports is one host, which is not to be hurried; each port is a site of its own. */
export interface Place {
  readonly host: string;
  /** The origin. */
  readonly site: string;
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
  /** When the next task may start, in milliseconds. */
  next: number;
}

export function openTurns({ concurrency, perHost, maxWaitMs, now, sleep }: TurnOptions): Turns {
  const all = new PQueue({ concurrency });
  const hosts = new Map<string, Host>();
  const heldUntil = new Map<string, number>();
  const heldFor = (site: string) => Math.max(0, (heldUntil.get(site) ?? 0) - now());
  const hostNamed = (name: string): Host => {
    const known = hosts.get(name);
    if (known) return known;
    const host = { queue: new PQueue({ concurrency: perHost }), next: 0 };
    hosts.set(name, host);
    return host;
  };
  const waitUntil = async (time: number) => {
    const ms = time - now();
    if (ms > 0) await sleep(ms);
  };
  return {
    take: ({ host: name, site }, spacingMs, task) => {
      const host = hostNamed(name);
      return done(host.queue, async () => {
        // All waiting is done before the queue over all, so that whoever waits for one host keeps no other host waiting.
        if (spacingMs !== null) {
          const start = Math.max(now(), host.next);
          host.next = start + spacingMs;
          await waitUntil(start);
        }
        if (heldFor(site) > maxWaitMs) return null;
        await waitUntil(heldUntil.get(site) ?? 0);
        return done(all, task);
      });
    },
    hold: (site, ms) => {
      heldUntil.set(site, Math.max(heldUntil.get(site) ?? 0, now() + ms));
    },
    heldFor,
  };
}

/**
 * Runs a task in its turn. A queue keeps what it has run until that is half of what it was given, and with it the results
 * that it promised: those of hundreds of requests are tens of megabytes. So it is promised nothing.
 */
function done<T>(queue: PQueue, task: () => Promise<T>): Promise<T> {
  let settle: ((result: Promise<T>) => void) | null = null;
  const result = new Promise<T>((resolve) => {
    settle = resolve;
  });
  void queue.add(async () => {
    const running = task();
    settle?.(running);
    settle = null;
    await running.catch(() => undefined);
  });
  return result;
}
