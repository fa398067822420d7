import type { Edition, EditionStory } from '../model/edition.ts';

/** `brief` is the headline, one sentence and its sources; `headline` is that alone. */
export type ShortLength = 'brief' | 'headline';

/** The stories that are told shorter than the edition has them. */
export type Shortened = ReadonlyMap<EditionStory, ShortLength>;

/** How many stories, and how many notes, are not in an email any more. */
export interface LeftOut {
  readonly stories: number;
  readonly notes: number;
}

/** An edition that is told shorter than it was composed. */
export interface Shorter {
  readonly edition: Edition;
  readonly shortened: Shortened;
  readonly leftOut: LeftOut;
}

/** How many steps there are from an edition that is told in full to the headline of its first story. */
export function stepsOf(edition: Edition): number {
  return 3 * storyCount(edition);
}

function storyCount({ sections }: Edition): number {
  return sections.reduce((count, { stories }) => count + stories.length, 0);
}

/**
 * An edition so many steps shorter: each makes one story brief, from the last to the first; then each leaves of one
 * story its headline, again from the last. Where even headlines are too many the notes are left out, and then one story
 * after the other but the first. The sources of what is told stay.
 */
export function shorten(edition: Edition, steps: number): Shorter {
  const count = storyCount(edition);
  const withoutNotes = steps > 2 * count;
  const gone = Math.max(0, steps - 2 * count - 1);
  const shortened = new Map<EditionStory, ShortLength>();
  let place = 0;
  const sections = edition.sections.map((section) => ({
    ...section,
    stories: section.stories.flatMap((story) => {
      const fromLast = count - place++;
      if (fromLast <= gone) return [];
      if (fromLast > steps) return story;
      const length = fromLast > steps - count ? 'brief' : 'headline';
      const short = length === 'brief' ? briefly(story) : onlyHeadline(story);
      shortened.set(short, length);
      return short;
    }),
  }));
  return {
    edition: {
      ...edition,
      sections: gone > 0 ? sections.filter(({ stories }) => stories.length > 0) : sections,
      alsoNoted: withoutNotes ? [] : edition.alsoNoted,
    },
    shortened,
    leftOut: { stories: gone, notes: withoutNotes ? edition.alsoNoted.length : 0 },
  };
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
