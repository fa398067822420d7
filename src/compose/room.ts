import type { SummarizedStory } from '../model/summary.ts';
import { countWords } from '../text/words.ts';

/** What may be told, in words; without a limit everything may. */
export interface WordLimits {
  readonly sectionWords?: number;
  readonly editionWords?: number;
}

/**
 * The stories of each section for which there is room. In an edition the first story of each section goes before the
 * second of any, so that a long first section does not crowd out the last; one that does not fit gives way to the next.
 */
export function storiesThatFit(
  sections: readonly (readonly SummarizedStory[])[],
  { sectionWords = Number.POSITIVE_INFINITY, editionWords = Number.POSITIVE_INFINITY }: WordLimits,
): SummarizedStory[][] {
  const told = sections.map(() => new Set<SummarizedStory>());
  const wordsBySection = sections.map(() => 0);
  let words = 0;
  const longest = Math.max(0, ...sections.map(({ length }) => length));
  for (let rank = 0; rank < longest; rank++) {
    for (const [at, stories] of sections.entries()) {
      const story = stories[rank];
      if (!story) continue;
      const adds = wordsOfStory(story);
      const bottomLine = told[at]?.size === 0 ? countWords(story.summary.nutgraf?.text ?? '') : 0;
      if ((wordsBySection[at] ?? 0) + adds > sectionWords || words + adds + bottomLine > editionWords) continue;
      told[at]?.add(story);
      wordsBySection[at] = (wordsBySection[at] ?? 0) + adds;
      words += adds + bottomLine;
    }
  }
  return sections.map((stories, at) => stories.filter((story) => told[at]?.has(story)));
}

/** Words of the headline, the summary and the claims that differ, each sentence once. */
function wordsOfStory({ headline, summary }: SummarizedStory): number {
  const claims = summary.disputes.flatMap((dispute) => dispute.claims);
  const texts = new Set([headline, ...[...summary.sentences, ...claims].map(({ text }) => text)]);
  return [...texts].reduce((sum, text) => sum + countWords(text), 0);
}
