import type { SummarizedSection, SummarizedStory } from '../model/summary.ts';
import { countWords } from '../text/words.ts';
import { textsOfTold } from './texts-of.ts';

/** What may be told, in words; without a limit everything may. */
export interface WordLimits {
  readonly sectionWords?: number;
  readonly editionWords?: number;
}

/** The words that are left of an edition, and of each of its sections. */
export class Room {
  #left: number;
  readonly #leftBySection: number[];
  readonly #sectionByStory = new Map<SummarizedStory, number>();

  constructor(
    { sectionWords = Number.POSITIVE_INFINITY, editionWords = Number.POSITIVE_INFINITY }: WordLimits,
    sections: number,
  ) {
    this.#left = editionWords;
    this.#leftBySection = Array.from({ length: sections }, () => sectionWords);
  }

  /**
   * Takes a story into a section if there is room for it.
   * @param elsewhere what is told outside of the section for its sake
   */
  takesStory(story: SummarizedStory, section: number, elsewhere: readonly string[]): boolean {
    if (!this.#takes(textsOfTold(story.headline, story.summary), section, wordsIn(elsewhere))) return false;
    this.#sectionByStory.set(story, section);
    return true;
  }

  /** Takes what stands beside a story, or outside of all sections, if there is room for it. */
  takes(texts: readonly string[], story?: SummarizedStory): boolean {
    return this.#takes(texts, story && this.#sectionByStory.get(story), 0);
  }

  #takes(texts: readonly string[], section: number | undefined, elsewhere: number): boolean {
    const words = wordsIn(texts);
    const leftOfSection = section === undefined ? Number.POSITIVE_INFINITY : (this.#leftBySection[section] ?? 0);
    if (words > leftOfSection || words + elsewhere > this.#left) return false;
    if (section !== undefined) this.#leftBySection[section] = leftOfSection - words;
    this.#left -= words + elsewhere;
    return true;
  }
}

/**
 * The stories of each section for which there is room. In an edition the first story of each section goes before the
 * second of any, so that a long first section does not crowd out the last; one that does not fit gives way to the next.
 */
export function storiesThatFit(
  sections: readonly Pick<SummarizedSection, 'theme' | 'about' | 'stories'>[],
  room: Room,
): SummarizedStory[][] {
  const told = sections.map(() => new Set<SummarizedStory>());
  const longest = Math.max(0, ...sections.map(({ stories }) => stories.length));
  for (let rank = 0; rank < longest; rank++) {
    for (const [at, { theme, about = '', stories }] of sections.entries()) {
      const story = stories[rank];
      if (!story) continue;
      const opens = told[at]?.size === 0 ? [theme, about, story.summary.nutgraf?.text ?? ''] : [];
      if (room.takesStory(story, at, opens)) told[at]?.add(story);
    }
  }
  return sections.map(({ stories }, at) => stories.filter((story) => told[at]?.has(story)));
}

function wordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0);
}
