import type { Failure } from './failures.ts';

/** Milliseconds: the first wait is up to this long, each further one up to twice as long as the one before. */
const firstWaitMs = 1_000;

export interface Waiting {
  /** How often the request was made already, from 1. */
  readonly attempts: number;
  /** What the site asks for, in milliseconds, if it does. */
  readonly askedMs: number | null;
  /** From 0 to below 1. */
  readonly random: number;
  readonly maxWaitMs: number;
}

/**
 * How long to wait before a request is made again; null where the site asks for more than is waited in this run.
 * The waits double and are taken at random up to that ("full jitter": M. Brooker, Exponential Backoff and Jitter, 2015),
 * so that many clients that failed together do not come back together.
 */
export function waitBefore({ attempts, askedMs, random, maxWaitMs }: Waiting): number | null {
  if (askedMs !== null && askedMs > maxWaitMs) return null;
  const backoff = Math.round(random * Math.min(maxWaitMs, firstWaitMs * 2 ** (attempts - 1)));
  return Math.max(askedMs ?? 0, backoff);
}

/**
 * Reads the header Retry-After: seconds, or a date.
 * @param now in milliseconds
 * @returns milliseconds from now, or null where it says nothing that can be read
 */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  // Only the forms of RFC 9110, which name the day of the week: Date.parse reads almost anything as some date.
  if (!/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i.test(text)) return null;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

export interface Patience {
  /** How often a request is made again at most. */
  readonly retries: number;
  readonly maxWaitMs: number;
  /** Milliseconds. */
  readonly now: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}

/** Does a task again while it fails in a way that can pass. */
export async function withRetries<T extends { readonly kind: string }>(
  task: () => Promise<T | Failure>,
  { retries, maxWaitMs, now, random, sleep }: Patience,
): Promise<T | Failure> {
  for (let attempts = 1; ; attempts++) {
    const outcome = await task();
    if (!isFailure(outcome) || !outcome.passing) return outcome;
    const askedMs = retryAfterMs(outcome.retryAfter, now());
    const waitMs = waitBefore({ attempts, askedMs, random: random(), maxWaitMs });
    if (waitMs === null) return { ...outcome, detail: `${outcome.detail}, ${askedToWait(askedMs ?? 0)}` };
    if (attempts > retries) return outcome;
    await sleep(waitMs);
  }
}

/** A phrase: "asks to wait 90 s". */
export function askedToWait(ms: number): string {
  return `asks to wait ${Math.ceil(ms / 1_000)} s`;
}

function isFailure(outcome: { readonly kind: string }): outcome is Failure {
  return outcome.kind === 'failure';
}
