/** When an article was published, as precisely as its page says and no more. */
export interface Published {
  /**
   * ISO 8601: a date alone (`2025-07-03`) where no time of day is known, a time without an offset (`2025-07-03T15:35`) where
   * its zone is not: the clock of the outlet, wherever that is.
   */
  readonly earliest: string;
  /** Equal to `earliest` unless only a range is known. */
  readonly latest: string;
  readonly precision: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';
  /** How it was found out, as a phrase that can be shown: `stated: "July 2, 2025"`. */
  readonly basis: string;
}

/** Who published an article, and how that is known. */
export interface Outlet {
  readonly name: string;
  /**
   * `stated` beside the article or by two signs of the page that agree, `structured` in the page's data, or `inferred` from
   * other words of the page.
   */
  readonly basis: 'stated' | 'structured' | 'inferred';
}

export interface Author {
  readonly name: string;
}

/** One piece of journalism; a page can hold several. */
export interface Article {
  /** Made from what the article says: the same article on the same page keeps its id. */
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly outlet?: Outlet;
  /** The aggregator whose page carried it. */
  readonly via?: string;
  /** People; never an account such as "admin", a date, or an outlet. */
  readonly authors: readonly Author[];
  /** The news agency that is credited with the text, where one is. */
  readonly agency?: string;
  readonly published: Published | null;
  /** When it was last changed, where that is said and is another moment. */
  readonly modified?: Published;
  /** What its page, its feed or their data call it where that is no report: "Opinion", "Guest Essay", "ReviewNewsArticle". */
  readonly labels?: readonly string[];
  /** The place that opens the body, as in "AARHUS, Denmark —". */
  readonly dateline?: string;
  /** BCP 47, `und` where it cannot be told. */
  readonly language: string;
  /** The body and nothing else, in the order of the page, subheads included. */
  readonly paragraphs: readonly string[];
  /** Which of `paragraphs` are subheads, by index. */
  readonly subheads: readonly number[];
  /** False where the page shows only the beginning, as a paywall does. */
  readonly complete: boolean;
  /** How sure it is that this is the article and all of it, from 0 to 1; absent where it was not found by Nutgraf. */
  readonly confidence?: number;
  /** Posts of others that were embedded in the body. */
  readonly embeds: readonly string[];
  readonly captions: readonly string[];
  readonly sourceId: string;
}
