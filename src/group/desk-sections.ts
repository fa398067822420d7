import type { Section } from '../model/section.ts';
import { isUsuallyName } from '../text/document-frequency.ts';
import { cosine, type TermVector } from '../text/similarity.ts';
import { type Desk, desks } from './desks.ts';
import { byImportance } from './rank.ts';
import type { StoryVector } from './stories.ts';
import { deskVector } from './theme-vector.ts';

/** A story is a matter for a desk when it is so much like what the desk prints, and so many times as much as any other. */
const leastLikeness = 0.04;
const leastLead = 1.4;
/** The name of a country alone makes no world news. */
const leastCommon = 2;
/** One story makes no section. */
const leastStories = 2;

/** What every desk prints, made when it is first asked for. */
let vectors: readonly { readonly desk: Desk; readonly vector: TermVector }[] | undefined;

/**
 * English stories that no phrase holds together, under the names of the desks that print such news, largest first.
 * @param most how many sections at most; what fits no desk, or is over, is handed back
 */
export function deskSections(
  stories: readonly StoryVector[],
  most: number,
): { readonly sections: Section[]; readonly rest: StoryVector[] } {
  vectors ??= desks.map((desk) => ({ desk, vector: deskVector(desk, 'en') }));
  const byDesk = new Map<Desk, StoryVector[]>();
  for (const story of stories) {
    if (!story.story.articles[0]?.language.startsWith('en')) continue;
    const [best, second] = vectors
      .map(({ desk, vector }) => ({ desk, vector, likeness: cosine(story.vector, vector) }))
      .sort((x, y) => y.likeness - x.likeness);
    if (!best || commonWords(story.vector, best.vector) < leastCommon) continue;
    if (best.likeness < leastLikeness || best.likeness < leastLead * (second?.likeness ?? 0)) continue;
    byDesk.set(best.desk, [...(byDesk.get(best.desk) ?? []), story]);
  }
  const chosen = [...byDesk]
    .filter(([, members]) => members.length >= leastStories)
    .sort((x, y) => y[1].length - x[1].length || desks.indexOf(x[0]) - desks.indexOf(y[0]))
    .slice(0, Math.max(0, most));
  const placed = new Set(chosen.flatMap(([, members]) => members));
  return {
    sections: chosen.map(([{ title }, members]) => ({
      theme: title,
      origin: 'found',
      stories: byImportance(members.map(({ story }) => story)),
      reasons: [`has the words of ${title.toLowerCase()} news`],
    })),
    rest: stories.filter((story) => !placed.has(story)),
  };
}

function commonWords(story: TermVector, desk: TermVector): number {
  return [...story.keys()].filter((key) => desk.has(key) && !isUsuallyName(key, 'en')).length;
}
