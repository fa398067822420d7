import type { Published } from './article.ts';
import type { Citation, SummarySentence } from './summary-sentence.ts';

/** A quantity that a source names, with what it counts. */
export interface Figure {
  /** As the source writes it: "4,200", "$1.2 billion", "12 percent". */
  readonly amount: string;
  /** What it counts, in the source's words: "people evacuated". */
  readonly counts: string;
  /** Who says so, in the source's words; null where the outlet itself does. */
  readonly saidBy: string | null;
  /** The sentence that names it. */
  readonly sentence: SummarySentence;
  /** What others give for the same thing and differs; never resolved. */
  readonly others: readonly Omit<Figure, 'counts' | 'others'>[];
}

/** Words that somebody said, verbatim. */
export interface Quotation {
  /** What was said, without quotation marks around it, exactly as the source has it. */
  readonly words: string;
  /** The full name as the article gives it. */
  readonly speaker: string;
  /** "Azerbaijan's foreign minister", in the source's words; null where none is given. */
  readonly role: string | null;
  /** Where or when it was said, in the source's words: "in a statement on Tuesday". */
  readonly said: string | null;
  /** Where the words stand. */
  readonly citation: Citation;
}

/** Something that happened, or will, on a day that its source names. */
export interface DatedEvent {
  /** Resolved to the calendar; `basis` has the source's words: `"Tuesday", of 2025-07-03`. */
  readonly date: Published;
  readonly sentence: SummarySentence;
}

/**
 * What stands beside a story's summary, each from the sentences of its articles and with the same receipts. A part that
 * cannot be filled well is empty.
 */
export interface StoryParts {
  /** The most telling first. */
  readonly figures: readonly Figure[];
  /** The one most worth setting large first. */
  readonly quotations: readonly Quotation[];
  /** In the order of the calendar; empty unless at least three days are known. */
  readonly timeline: readonly DatedEvent[];
  /** What is announced or pending, the nearest first; `date` is null where no day is named. */
  readonly watch: readonly { readonly date: Published | null; readonly sentence: SummarySentence }[];
}
