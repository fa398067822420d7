import type { Edition, EditionStory } from '../model/edition.ts';

/** `brief` is the headline, one sentence and its sources; `headline` is that alone. */
export type ShortLength = 'brief' | 'headline';

/** The stories that are told shorter than the edition has them. */
export type Shortened = ReadonlyMap<EditionStory, ShortLength>;

/** How many steps there are from an edition that is told in full to its headlines. */
export function stepsOf({ sections }: Edition): number {
  return 2 * sections.reduce((count, { stories }) => count + stories.length, 0);
}

/**
 * An edition so many steps shorter: each makes one story brief, from the last to the first; then each leaves of one
 * story its headline, again from the last. The sources of what is told stay.
 */
export function shorten(edition: Edition, steps: number): { readonly edition: Edition; readonly shortened: Shortened } {
  const count = stepsOf(edition) / 2;
  const shortened = new Map<EditionStory, ShortLength>();
  let place = 0;
  const sections = edition.sections.map((section) => ({
    ...section,
    stories: section.stories.map((story) => {
      const fromLast = count - place++;
      if (fromLast > steps) return story;
      const length = fromLast > steps - count ? 'brief' : 'headline';
      const short = length === 'brief' ? briefly(story) : onlyHeadline(story);
      shortened.set(short, length);
      return short;
    }),
  }));
  return { edition: { ...edition, sections }, shortened };
}

function briefly(story: EditionStory): EditionStory {
  const summary = story.summary.slice(0, 1);
  const cited = summary.flatMap(({ sources }) => sources);
  return { ...withoutParts(story), summary, sources: cited.length > 0 ? cited : story.sources.slice(0, 1) };
}

function onlyHeadline(story: EditionStory): EditionStory {
  return { ...withoutParts(story), summary: [] };
}

function withoutParts(story: EditionStory): EditionStory {
  return { ...story, disputes: [], figures: [], quotations: [], timeline: [], watch: [] };
}

/**
 * The fewest steps that fit, by halving: what is one step shorter is never larger. All of them where nothing fits.
 */
export async function fewestSteps(most: number, fits: (steps: number) => Promise<boolean>): Promise<number> {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await fits(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
