import { type ExitCode, exitCode } from '../errors.ts';
import type { Delivery } from '../model/delivery.ts';

/** How many messages came to which end. */
export type Tally = Readonly<Record<Delivery['state'], number>>;

export function tallyOf(deliveries: readonly Delivery[]): Tally {
  const tally = { sent: 0, 'already-sent': 0, refused: 0, failed: 0, doubtful: 0 };
  for (const { state } of deliveries) tally[state]++;
  return tally;
}

/** How the run as a whole ended: nobody to send to, everybody had it, all, some or none were reached. */
export function exitCodeOf(tally: Tally): ExitCode {
  const reached = tally.sent + tally['already-sent'];
  const missed = tally.refused + tally.failed + tally.doubtful;
  if (reached + missed === 0) return exitCode.nothingToSend;
  if (missed > 0) return reached > 0 ? exitCode.partly : exitCode.failed;
  return tally.sent > 0 ? exitCode.done : exitCode.locked;
}
