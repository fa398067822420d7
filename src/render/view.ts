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
  readonly newsletter: { readonly name: string; readonly tagline: string | null };
  readonly subject: string;
  readonly preheader: string | null;
  readonly date: string;
  /** "3 stories", "5 sources", "2 minutes to read". */
  readonly counts: readonly string[];
  readonly labels: LabelsView;
  readonly bottomLine: readonly SentenceView[];
  readonly sections: readonly SectionView[];
  readonly alsoNoted: readonly NoteView[];
  /** Sources that are cited, but stand with no story and no note. */
  readonly otherSources: readonly SourceView[];
  /** Null where the newsletter names no sender. */
  readonly sender: SenderView | null;
}

export interface LabelsView {
  readonly bottomLine: string;
  readonly accountsDiffer: string;
  readonly sources: string;
  readonly otherSources: string;
  readonly alsoNoted: string;
  readonly aboutCitations: string;
}

export interface SectionView {
  readonly title: string;
  readonly about: string | null;
  readonly stories: readonly StoryView[];
}

export interface StoryView {
  readonly headline: string;
  /** The first story of the edition. */
  readonly lead: boolean;
  /** "Update", where the story went out before and there is news; else null. */
  readonly update: string | null;
  readonly summary: readonly SentenceView[];
  readonly disputes: readonly { readonly subject: string; readonly claims: readonly ClaimView[] }[];
  readonly sources: readonly SourceView[];
  /** "2 independent accounts"; null for a single article. */
  readonly independent: string | null;
}

export interface SentenceView {
  readonly text: string;
  readonly citations: readonly CitationView[];
}

interface ClaimView extends SentenceView {
  /** The outlets that carry the claim. */
  readonly outlets: string;
}

export interface CitationView {
  readonly number: number;
  readonly outlet: string;
  /** The fragment that leads to the source: `#source-3`. */
  readonly link: string;
}

export interface SourceView {
  readonly number: number;
  /** The id that citations lead to; null where the source was listed before. */
  readonly anchor: string | null;
  readonly outlet: string;
  /** The article's; null where the headline above says the same. */
  readonly title: string | null;
  /** Qualifiers and date: "inferred", "via Daily8", "July 3, 2025". */
  readonly details: readonly string[];
  /** http or https. */
  readonly url: string | null;
}

export interface NoteView {
  readonly headline: string;
  readonly sources: readonly SourceView[];
}

export interface SenderView {
  readonly reason: string;
  readonly postalAddress: string | null;
  /** "Unsubscribe", its mailto link, and the rest of the sentence; null where the address cannot take mail. */
  readonly leave: { readonly label: string; readonly link: string; readonly rest: string } | null;
}
