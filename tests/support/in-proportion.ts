import { expect } from 'vitest';

/** Time is only told from noise above this, in milliseconds. */
const shortest = 2;
const larger = 8;

/**
 * Holds where an eighth of the work takes about an eighth of the time: three times more is left to chance, and the square
 * would be eight times more. Only the fastest of some attempts counts, so that a busy machine fails nothing that is linear.
 * @param work does its work on so much; is called several times
 * @param size as small as shows the square of it clearly
 */
export async function expectInProportion(work: (size: number) => unknown, size: number): Promise<void> {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const bound = () => 3 * larger * Math.max(short, shortest);
  for (let attempt = 0; attempt < 25 && !(long < bound()); attempt++) {
    // The long one first, so that the code is as warm for the short one.
    long = Math.min(long, await millisecondsOf(work, size));
    for (let again = 0; again < 2; again++)
      short = Math.min(short, await millisecondsOf(work, Math.round(size / larger)));
  }
  expect(long).toBeLessThan(bound());
}

/** The time of the clock holds what other programs did meanwhile, that of the process what its other threads did. */
async function millisecondsOf(work: (size: number) => unknown, size: number): Promise<number> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  await work(size);
  const [took, { user, system }] = [performance.now() - began, process.cpuUsage(before)];
  return Math.min(took, (user + system) / 1000);
}
