import type { Candidate } from './candidate.ts';
import { type Pool, sentenceBefore } from './candidates.ts';

/**
 * What says what is right, where a report gave it wrongly and nothing told says otherwise: a report that has it, else what
 * corrects, after the sentences that it cannot be read without.
 */
export function untoldCorrections(pool: Pool, told: readonly Candidate[]): Candidate[] {
  const untold: Candidate[] = [];
  for (const [{ articleAt, sentence, telling }, reports] of pool.rightly) {
    const correcting = pool.candidates.find((one) => one.articleAt === articleAt && one.sentence.index === sentence);
    if ([...told, ...untold].some((one) => one === correcting || reports.includes(one))) continue;
    const report = reports.find(({ standing }) => standing.verdict === 'alone');
    if (report) untold.push(report);
    else if (correcting && telling !== 'none' && correcting.standing.verdict !== 'never')
      untold.push(...withOpening(pool, correcting));
  }
  return untold;
}

/** A sentence after those that are told only with the next. */
function withOpening(pool: Pool, candidate: Candidate): Candidate[] {
  const before = sentenceBefore(pool, candidate);
  return before?.standing.verdict === 'with-next' ? [...withOpening(pool, before), candidate] : [candidate];
}
