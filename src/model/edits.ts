import type { Citation } from './summary.ts';

/** Where a sentence of an article stands: what tells a cited sentence from any other, also after a rebuild. */
export type Place = Pick<Citation, 'article' | 'paragraph' | 'start' | 'end'>;

/**
 * One change that the editor made. Stories are named by their ids, bottom lines as `bottomLineOf` names them; sections by
 * the title that the build gave them; sentences by what they cite. `was` are the words before, for whoever reads the file.
 */
export type EditorChange =
  /** Sections in this order; those that are not named come after, as they were. */
  | { readonly do: 'order-sections'; readonly sections: readonly string[] }
  | { readonly do: 'rename-section'; readonly section: string; readonly to: string }
  | { readonly do: 'drop-story'; readonly story: string; readonly was: string }
  /** The story stands first in its section; what was pinned before it stays above it. */
  | { readonly do: 'pin-story'; readonly story: string; readonly was: string }
  | { readonly do: 'write-headline'; readonly story: string; readonly was: string; readonly text: string }
  | { readonly do: 'choose-sentence'; readonly story: string; readonly at: Place; readonly instead: Place }
  | {
      readonly do: 'write-sentence';
      readonly story: string;
      readonly at: Place;
      readonly was: string;
      readonly text: string;
    }
  | { readonly do: 'drop-sentence'; readonly story: string; readonly at: Place; readonly was: string }
  /** A figure, a quotation or the like that stands beside a story's summary, by the sentence that it is from. */
  | {
      readonly do: 'drop-part';
      readonly story: string;
      readonly part: StoryPart;
      readonly at: Place;
      readonly was: string;
    }
  /** A sentence of the editor's own at the end of the story; it is known by its words. */
  | { readonly do: 'add-note'; readonly story: string; readonly text: string }
  | { readonly do: 'write-note'; readonly story: string; readonly was: string; readonly text: string }
  | { readonly do: 'drop-note'; readonly story: string; readonly was: string }
  /** A line of "Also noted", by an article that it leads to. */
  | { readonly do: 'drop-line'; readonly article: string; readonly was: string };

/** Why an article is not in an edition any more that a build had put there. */
export const byEditor = 'taken out by the editor';

/** What stands beside a story's summary, and can be dropped piece by piece. */
export const storyParts = ['figures', 'quotations', 'timeline', 'watch', 'disputes'] as const;
export type StoryPart = (typeof storyParts)[number];

/** What an editor calls the sentences at the top of the edition, or of a section, by the title that the build gave it. */
export function bottomLineOf(section?: string): string {
  return section === undefined ? 'bottom-line' : `bottom-line of ${section}`;
}

/** That somebody has seen these files and let them go out: each one's SHA-256, hexadecimal. */
export interface Approval {
  /** ISO 8601. */
  readonly at: string;
  readonly html: string;
  readonly text: string;
  readonly edition: string;
  /** The web edition. */
  readonly page: string;
  readonly markdown: string;
}

/** Whether two places are one. */
export function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.article === other.article &&
    one.paragraph === other.paragraph &&
    one.start === other.start &&
    one.end === other.end
  );
}
