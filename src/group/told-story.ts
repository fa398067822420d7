import type { ToldStory } from '../model/told-story.ts';
import { hashOf } from '../text/hashed-runs.ts';
import type { Term } from '../text/terms.ts';
import { termsOf } from '../text/terms.ts';
import { newestOf } from './rank.ts';
import type { StoryVector } from './stories.ts';

/** As many terms as tell two stories apart: those beyond add hardly anything to a cosine. */
const sketchSize = 60;

/** What is to be remembered of a story once it went out. */
export function toldStory({ story, vector }: StoryVector, storyId: string): ToldStory {
  const sketch = [...vector].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, sketchSize);
  const said = new Set<number>();
  for (const { title, paragraphs, language } of story.articles) {
    for (const text of [title, ...paragraphs]) for (const hash of saidIn(termsOf(text, language))) said.add(hash);
  }
  return {
    storyId,
    sketch: sketch.map(([term, weight]) => [term, Number(weight.toFixed(4))] as const),
    said: [...said].sort((x, y) => x - y),
    newest: newestOf(story.articles),
  };
}

/** The hash of a term by itself. */
export function hashOfTerm({ key }: Pick<Term, 'key'>): number {
  return hashOf(key) >>> 0;
}

/** Hashes of each two terms that follow each other. */
export function pairsIn(terms: readonly Term[]): number[] {
  return terms.slice(1).map(({ key }, at) => hashOf(`${terms[at]?.key} ${key}`) >>> 0);
}

function saidIn(terms: readonly Term[]): number[] {
  return [...terms.map(hashOfTerm), ...pairsIn(terms)];
}
