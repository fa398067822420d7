import type { Locale as DateLocale } from 'date-fns';

/** The words of the interface in one language; everything else in an edition comes from its articles and its editor. */
export interface Locale {
  readonly dates: DateLocale;
  /** Between the parts of a list, with its space. */
  readonly comma: string;
  /** Patterns of date-fns' `format`: the edition's own date, and a source's as far as it is known. */
  readonly dateFormats: {
    readonly edition: string;
    readonly day: string;
    readonly month: string;
    readonly year: string;
  };
  readonly stories: (count: number) => string;
  readonly sourceCount: (count: number) => string;
  readonly minutesToRead: (minutes: number) => string;
  /** What an edition of a slot is called, by the slot's name; another one is called as it is. */
  readonly slots: Readonly<Record<string, string>>;
  readonly contents: string;
  readonly bottomLine: string;
  /** Over a section that has no name but its story's headline. */
  readonly unnamedSection: string;
  /** Before a story that went out before, and of which there is news. */
  readonly update: string;
  /** Over what is new in it; the date is that of the edition in which it went out. */
  readonly newSince: (date: string) => string;
  readonly accountsDiffer: string;
  readonly byTheNumbers: string;
  readonly timeline: string;
  readonly toWatch: string;
  /** In place of the day, where none is named. */
  readonly pending: string;
  /** Words in quotation marks. */
  readonly quoted: (words: string) => string;
  /** Who says something, and in which outlets it is to be read. */
  readonly saidIn: (who: string, outlets: string) => string;
  /** A figure that others give for the same thing, and who they are. */
  readonly otherFigure: (amount: string, by: string) => string;
  readonly sources: string;
  readonly otherSources: string;
  readonly alsoNoted: string;
  /** How many outlets report on their own, of how many articles. */
  readonly independent: (outlets: number, articles: number) => string;
  readonly undated: string;
  /** What qualifies an outlet's name, by the phrase that the edition has; `via` and `with` stand before a name. */
  readonly qualifiers: Readonly<
    Record<
      'opinion' | 'analysis' | 'review' | 'outlet inferred' | 'original outlet not stated' | 'beginning only',
      string
    >
  > & {
    readonly via: (name: string) => string;
    readonly with: (name: string) => string;
  };
  readonly aboutCitations: string;
  /** What the mark after a sentence says of it. */
  readonly writtenBy: Readonly<Record<'model' | 'editor', (mark: string) => string>>;
  /** Under a story that is told shorter than elsewhere. */
  readonly wholeStory: string;
  /** At the end of an email that is too long to name every story. */
  readonly leftOut: (stories: number) => string;
  readonly onTheWeb: string;
  readonly whyYouGetThis: (sender: string, newsletter: string) => string;
  readonly unsubscribe: string;
  /** Follows `unsubscribe` in the same sentence. */
  readonly byWritingTo: (address: string, subject: string) => string;
  readonly web: WebWords;
}

/** The words that only web pages need. */
export interface WebWords {
  readonly skip: string;
  readonly allEditions: string;
  readonly edition: string;
  /** Link to the archived email, the text and the Markdown of an edition. */
  readonly asEmail: string;
  readonly asText: string;
  readonly asMarkdown: string;
  readonly feed: string;
  readonly permalink: string;
  /** Before the dates of earlier editions in which a story stood. */
  readonly earlier: string;
  readonly citedFrom: (outlet: string) => string;
  readonly readAt: (outlet: string) => string;
  readonly back: string;
  readonly shortened: string;
}
