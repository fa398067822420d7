/**
 * What templates see: everything ready to be shown, so that they hold no logic but "each" and "if". Every field is
 * always there (null or an empty list where there is nothing to show), so that a misspelt name is an error. Texts are
 * one line each and not escaped.
 */
export interface EditionView {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The side on which lines begin, as CSS and MJML call it. */
  readonly start: 'left' | 'right';
  readonly end: 'left' | 'right';
  /** Arabic script knows no italics, its letters are joined, and a figure and the number of its source run into one. */
  readonly rightToLeft: boolean;
  readonly newsletter: { readonly name: string; readonly tagline: string | null };
  readonly subject: string;
  readonly preheader: string | null;
  readonly date: string;
  /** "3 stories", "5 sources", "2 minutes to read". */
  readonly counts: readonly string[];
  /** "daily edition". */
  readonly slot: string;
  /** The sections with their fragments; empty where there are fewer than three. */
  readonly contents: readonly { readonly title: string; readonly link: string }[];
  readonly labels: LabelsView;
  readonly bottomLine: readonly SentenceView[];
  readonly sections: readonly SectionView[];
  readonly alsoNoted: readonly NoteView[];
  /** "40 more stories did not fit into this email."; null where all are there. */
  readonly leftOut: string | null;
  /** Sources that are cited, but stand with no story and no note. */
  readonly otherSources: readonly SourceView[];
  /** What the marks after sentences say: "* In the editor's words."; empty where none has one. */
  readonly legend: readonly string[];
  /** The edition on the web; null where the newsletter names no site. */
  readonly web: LinkView | null;
  /** Null where the newsletter names no sender. */
  readonly sender: SenderView | null;
}

export interface LinkView {
  readonly label: string;
  /** http or https. */
  readonly link: string;
}

/** The language and direction of what is not in the edition's language; both null where it is. */
export interface TongueView {
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl' | null;
}

export interface LabelsView {
  readonly contents: string;
  readonly bottomLine: string;
  readonly accountsDiffer: string;
  readonly byTheNumbers: string;
  readonly timeline: string;
  readonly toWatch: string;
  readonly sources: string;
  readonly otherSources: string;
  readonly alsoNoted: string;
  readonly aboutCitations: string;
}

export interface SectionView {
  readonly title: string;
  /** The id that the contents lead to: `section-2`. */
  readonly anchor: string;
  readonly about: string | null;
  /** Empty where the section has few stories. */
  readonly bottomLine: readonly SentenceView[];
  readonly stories: readonly StoryView[];
  /** The sources of its stories, each once, by number. */
  readonly sources: readonly SourceView[];
}

export interface StoryView extends TongueView {
  readonly headline: string;
  /** After the headline, where the editor wrote it. */
  readonly mark: string | null;
  /** Told by its headline alone, because the edition is long; `summary` and `sources` are then empty. */
  readonly headlineOnly: boolean;
  /** Where the whole story is, if it is told shorter here. */
  readonly more: LinkView | null;
  /** The first story of the edition. */
  readonly lead: boolean;
  /** "Update", where the story went out before and there is news; else null. */
  readonly update: string | null;
  /** "New since March 3, 2031"; null where nothing of what is new is told. */
  readonly newSince: string | null;
  /** The sentences of the summary that are new since then; `summary` has the others. */
  readonly news: readonly SentenceView[];
  readonly summary: readonly SentenceView[];
  /** The language of all sentences of `news`, and of `summary`, for the paragraph that they make: it runs as they do. */
  readonly newsTongue: TongueView;
  readonly summaryTongue: TongueView;
  readonly disputes: readonly DisputeView[];
  readonly figures: readonly FigureView[];
  readonly quotations: readonly QuotationView[];
  readonly timeline: readonly EventView[];
  readonly watch: readonly EventView[];
  readonly sources: readonly SourceView[];
  /** "2 independent accounts"; null for a single article. */
  readonly independent: string | null;
  /** The outlets of its sources, each once. */
  readonly outlets: string;
  readonly citations: readonly CitationView[];
}

/** Words with what stands after them. */
export interface ToldView {
  readonly text: string;
  /** After words that are not those of their source; the legend says what it means. */
  readonly mark: string | null;
  readonly citations: readonly CitationView[];
}

export interface SentenceView extends ToldView, TongueView {}

export interface FigureView extends TongueView {
  readonly amount: string;
  readonly counts: string;
  /** The sentence that names it; null where the summary has told it. */
  readonly context: string | null;
  /** Who says so: the speaker where one is named, and the outlets. */
  readonly by: string;
  /** As after a sentence. */
  readonly mark: string | null;
  readonly citations: readonly CitationView[];
  /** "The Herald: 4,000", of those who give another figure for the same thing. */
  readonly others: readonly ToldView[];
}

export interface QuotationView extends SentenceView {
  /** With the office, and where or when it was said: "Senator Ann Lee, in a statement on Tuesday". */
  readonly speaker: string;
  /** The outlets that carry the words. */
  readonly outlets: string;
}

export interface EventView extends SentenceView {
  readonly date: string;
}

export interface DisputeView {
  readonly subject: string;
  /** The outlets, where all claims stand in the same; else null, and each claim has its own. */
  readonly outlets: string | null;
  readonly claims: readonly ClaimView[];
}

export interface ClaimView extends SentenceView {
  /** Whose account it is, and the outlets that carry it unless the dispute has named them; null where neither is left to say. */
  readonly by: string | null;
}

export interface CitationView {
  readonly number: number;
  readonly outlet: string;
  /** The fragment that leads to the source: `#source-3`. */
  readonly link: string;
}

export interface SourceView extends TongueView {
  readonly number: number;
  /** The id that citations lead to; null where the source was listed before. */
  readonly anchor: string | null;
  readonly outlet: string;
  /** The article's; null where the headline above says the same. */
  readonly title: string | null;
  /** Qualifiers and date: "inferred, via Daily8, July 3, 2025". */
  readonly details: string;
  /** http or https. */
  readonly url: string | null;
}

export interface NoteView extends TongueView {
  readonly headline: string;
  readonly sources: readonly SourceView[];
}

export interface SenderView {
  readonly reason: string;
  readonly postalAddress: string | null;
  /** "Unsubscribe", its mailto link, and the rest of the sentence; null where the address cannot take mail. */
  readonly leave: { readonly label: string; readonly link: string; readonly rest: string } | null;
}
