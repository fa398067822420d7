import type { Candidate, Pool } from './candidates.ts';

/** So small a share of its words that others use as well makes an article's first sentence no part of the story. */
const least = 1 / 8;

/**
 * First sentences of which the other voices of the story tell next to nothing: they paint a scene or think aloud before
 * the news. What stands deeper in an article may be a detail that nobody else has, and the lead tells what the story is.
 * None where nothing else could be told.
 */
export function unrelatedLeads({ candidates, voices, titles, independent }: Pool): Set<Candidate> {
  if (independent === 1) return new Set();
  const voiceByStem = new Map<string, number>();
  const shared = new Set<string>();
  const hear = (stem: string, voice: number) => {
    const first = voiceByStem.get(stem);
    if (first === undefined) voiceByStem.set(stem, voice);
    else if (first !== voice) shared.add(stem);
  };
  const voiceOf = (articleAt: number) => voices[articleAt] ?? articleAt;
  for (const [articleAt, stems] of titles.entries()) for (const stem of stems) hear(stem, voiceOf(articleAt));
  for (const { articleAt, stemSet } of candidates) for (const stem of stemSet) hear(stem, voiceOf(articleAt));
  const unrelated = new Set(
    candidates.filter(({ articleAt, sentence, stemSet }) => {
      if (articleAt === 0 || sentence.index > 0) return false;
      return [...stemSet].filter((stem) => shared.has(stem)).length < least * stemSet.size;
    }),
  );
  const leavesOne = candidates.some((one) => !unrelated.has(one) && one.standing.verdict === 'alone');
  return leavesOne ? unrelated : new Set();
}
