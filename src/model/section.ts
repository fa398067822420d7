import type { Story } from './story.ts';

/** What a section is about, as the editor names it in newsletter.yml. */
export interface Theme {
  readonly title: string;
  /** A sentence or key words: what belongs here. */
  readonly about: string;
  /** Words or names: a story that has one at its top belongs here, whatever else it says. */
  readonly include?: readonly string[];
  /** Words or names: a story that has one at its top does not belong here. */
  readonly exclude?: readonly string[];
  /** Stories told in its section at most. */
  readonly limit?: number;
  /** Sections of greater weight come first; 1 where nothing is said. */
  readonly weight?: number;
}

/** A theme with its stories, in an edition. */
export interface Section {
  /** The editor's title, or the one that was found. */
  readonly theme: string;
  /** The editor's line of description; a found theme has none. */
  readonly about?: string;
  /** Stories told in it at most, where the editor says so. */
  readonly limit?: number;
  /** Whether the editor named it, it was found in the articles, or it holds what fits no theme. */
  readonly origin: 'editor' | 'found' | 'elsewhere';
  /** Never empty, most important first. */
  readonly stories: readonly Story[];
  readonly reasons: readonly string[];
}
