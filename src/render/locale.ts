import type { Locale as DateLocale } from 'date-fns';

/** The words of the interface in one language; everything else in an edition comes from its articles and its editor. */
export interface Locale {
  readonly dates: DateLocale;
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
  readonly bottomLine: string;
  /** Over a section that has no name but its story's headline. */
  readonly unnamedSection: string;
  /** Before a story that went out before, and of which there is news. */
  readonly update: string;
  readonly accountsDiffer: string;
  readonly sources: string;
  readonly otherSources: string;
  readonly alsoNoted: string;
  /** How many outlets report on their own, of how many articles. */
  readonly independent: (outlets: number, articles: number) => string;
  readonly undated: string;
  readonly aboutCitations: string;
  readonly whyYouGetThis: (sender: string, newsletter: string) => string;
  readonly unsubscribe: string;
  /** Follows `unsubscribe` in the same sentence. */
  readonly byWritingTo: (address: string, subject: string) => string;
}
