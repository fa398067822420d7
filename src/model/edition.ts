import type { Article, Published } from './article.ts';
import type { Citation, Edit } from './summary.ts';
import type { StoryUpdate } from './told-story.ts';

/** Who sends the newsletter, as its readers see it. */
export interface Newsletter {
  readonly name: string;
  readonly tagline?: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA zone in which the edition is dated. */
  readonly timezone: string;
  /** Where `out/` is published: http or https, with a slash at its end; absent where it is not. */
  readonly site?: string;
  readonly sender?: Sender;
}

export interface Sender {
  readonly name: string;
  readonly address: string;
  /** The postal address that mail law asks for. */
  readonly postalAddress?: string;
  /** Where a request to leave goes; the sender's address where none is given. */
  readonly unsubscribe?: string;
}

/** A sentence as the edition shows it: its words, and the numbers of its sources. */
export interface EditionSentence {
  readonly text: string;
  /** Numbers of `Edition.sources`, ascending. */
  readonly sources: readonly number[];
  readonly citations: readonly Citation[];
  readonly edits: readonly Edit[];
  /**
   * Set where a language model wrote it from the cited sentences, or the editor; without it the words are those of the
   * source.
   */
  readonly written?: 'model' | 'editor';
}

/** A sentence that holds somebody's account. */
export interface EditionClaim extends EditionSentence {
  /** Whose account it is, in the sentence's words; absent where it is the outlet's own. */
  readonly saidBy?: string;
}

/** A quantity with what it counts, and what others give for the same thing. */
export interface EditionFigure {
  readonly amount: string;
  readonly counts: string;
  /** Null where the outlet itself says so. */
  readonly saidBy: string | null;
  readonly sentence: EditionSentence;
  readonly others: readonly Omit<EditionFigure, 'counts' | 'others'>[];
}

/** Somebody's words, verbatim. */
export interface EditionQuotation {
  readonly words: EditionSentence;
  readonly speaker: string;
  readonly role: string | null;
  /** Where or when they were said. */
  readonly said: string | null;
}

/** A sentence with the day that it names; null where it names none. */
export interface EditionEvent {
  readonly date: Published | null;
  readonly sentence: EditionSentence;
}

export interface EditionStory {
  readonly id: string;
  readonly headline: string;
  /** The headline is in the editor's words. */
  readonly headlineWritten?: 'editor';
  readonly summary: readonly EditionSentence[];
  /** Where accounts differ: each claim with who makes it. */
  readonly disputes: readonly { readonly subject: string; readonly claims: readonly EditionClaim[] }[];
  readonly figures: readonly EditionFigure[];
  readonly quotations: readonly EditionQuotation[];
  /** In the order of the calendar. */
  readonly timeline: readonly EditionEvent[];
  /** What is announced or pending, the nearest first. */
  readonly watch: readonly EditionEvent[];
  /** Numbers of all articles that report it, ascending. */
  readonly sources: readonly number[];
  readonly independent: number;
  /** The same in every edition in which the story goes on; absent where earlier editions were not looked at. */
  readonly storyId?: string;
  /** What is new, where the story went out before. */
  readonly update?: StoryUpdate;
}

export interface EditionSection {
  readonly theme: string;
  readonly about?: string;
  /** What a section of many stories comes down to; empty where it has few. */
  readonly bottomLine: readonly EditionSentence[];
  readonly stories: readonly EditionStory[];
}

/** A story that is worth a line and no more. */
export interface AlsoNoted {
  readonly headline: string;
  readonly sources: readonly number[];
}

export interface EditionSource {
  /** From 1, in the order in which the edition first uses them. */
  readonly number: number;
  readonly article: string;
  readonly title: string;
  /** The outlet's name; the aggregator's or the source's where no outlet is known. */
  readonly outlet: string;
  /** What to add to the outlet's name so that it claims no more than is known: "opinion", "inferred", "via Daily8", "beginning only". */
  readonly qualifiers: readonly string[];
  readonly published: Published | null;
  readonly url?: string;
}

/** One issue of the newsletter: everything that a template may show. */
export interface Edition {
  readonly newsletter: Newsletter;
  /** Date and slot: `2025-07-03-daily`. */
  readonly id: string;
  /** ISO 8601 date, in the newsletter's zone. */
  readonly date: string;
  readonly slot: string;
  readonly subject: string;
  readonly preheader: string;
  /** What a reader with ten seconds should know. */
  readonly bottomLine: readonly EditionSentence[];
  readonly sections: readonly EditionSection[];
  readonly alsoNoted: readonly AlsoNoted[];
  readonly readingTime: { readonly words: number; readonly minutes: number };
  readonly sources: readonly EditionSource[];
  /** The articles behind the sources, so that every citation can be followed. */
  readonly articles: readonly Article[];
}
