import type { AlsoNoted, Edition, EditionFigure, EditionSection, EditionSentence, EditionStory } from './edition.ts';

/** Where in an edition a sentence stands. */
export interface SentencePlace {
  readonly part: 'bottom line' | 'summary' | 'differing account' | 'figure' | 'quotation' | 'timeline' | 'watch';
  /** From 0, among the sentences of this part of the story, the section or the edition. */
  readonly index: number;
  /** Absent at the top of the edition. */
  readonly section?: EditionSection;
  /** Absent in the bottom line of a section or of the edition. */
  readonly story?: EditionStory;
}

/** A sentence as an edition tells it, and where. */
export interface PlacedSentence {
  readonly sentence: EditionSentence;
  readonly place: SentencePlace;
}

/** What becomes of all that leads to sources. */
export interface ReceiptChange {
  readonly sentence: (sentence: EditionSentence, place: SentencePlace) => EditionSentence;
  /** Numbers of all articles of a story, told or noted. */
  readonly sources: (numbers: readonly number[]) => readonly number[];
}

/** A change on its way through an edition. */
class Walk {
  readonly sources: ReceiptChange['sources'];
  readonly #change: ReceiptChange;
  readonly #within: Pick<SentencePlace, 'section' | 'story'>;
  readonly #told = new Map<string, number>();

  constructor(change: ReceiptChange, within: Pick<SentencePlace, 'section' | 'story'> = {}) {
    this.#change = change;
    this.#within = within;
    this.sources = change.sources;
  }

  into(within: Pick<SentencePlace, 'section' | 'story'>): Walk {
    return new Walk(this.#change, { ...this.#within, ...within });
  }

  sentence(part: SentencePlace['part'], sentence: EditionSentence): EditionSentence {
    const index = this.#told.get(part) ?? 0;
    this.#told.set(part, index + 1);
    return this.#change.sentence(sentence, { part, index, ...this.#within });
  }
}

/**
 * What of each field leads to sources; null where nothing does. A field that is added to an edition has to be added here,
 * or this does not compile: so that nothing that is numbered, checked or marked can be forgotten.
 */
type Parts<T> = { readonly [K in keyof T]-?: null | ((value: NonNullable<T[K]>, walk: Walk) => T[K]) };

const partsOfFigure: Parts<EditionFigure> = {
  amount: null,
  counts: null,
  saidBy: null,
  sentence: (sentence, walk) => walk.sentence('figure', sentence),
  others: (others, walk) => others.map((other) => ({ ...other, sentence: walk.sentence('figure', other.sentence) })),
};

/** In the order in which a reader meets them, which is that of the numbers. */
const partsOfStory: Parts<EditionStory> = {
  id: null,
  headline: null,
  headlineWritten: null,
  summary: (sentences, walk) => sentences.map((sentence) => walk.sentence('summary', sentence)),
  disputes: (disputes, walk) =>
    disputes.map((dispute) => ({
      ...dispute,
      claims: dispute.claims.map((claim) => walk.sentence('differing account', claim)),
    })),
  figures: (figures, walk) => figures.map((figure) => withParts(figure, partsOfFigure, walk)),
  quotations: (quotations, walk) =>
    quotations.map((quotation) => ({ ...quotation, words: walk.sentence('quotation', quotation.words) })),
  timeline: (events, walk) =>
    events.map((event) => ({ ...event, sentence: walk.sentence('timeline', event.sentence) })),
  watch: (events, walk) => events.map((event) => ({ ...event, sentence: walk.sentence('watch', event.sentence) })),
  sources: (numbers, walk) => walk.sources(numbers),
  independent: null,
  storyId: null,
  // Its sentences are those of the story's articles, and have no numbers.
  update: null,
};

const partsOfSection: Parts<EditionSection> = {
  theme: null,
  about: null,
  bottomLine: (sentences, walk) => sentences.map((sentence) => walk.sentence('bottom line', sentence)),
  stories: (stories, walk) => stories.map((story) => withParts(story, partsOfStory, walk.into({ story }))),
};

const partsOfNote: Parts<AlsoNoted> = {
  headline: null,
  sources: (numbers, walk) => walk.sources(numbers),
};

const partsOfEdition: Parts<Edition> = {
  newsletter: null,
  id: null,
  date: null,
  slot: null,
  subject: null,
  preheader: null,
  bottomLine: (sentences, walk) => sentences.map((sentence) => walk.sentence('bottom line', sentence)),
  sections: (sections, walk) => sections.map((section) => withParts(section, partsOfSection, walk.into({ section }))),
  alsoNoted: (notes, walk) => notes.map((note) => withParts(note, partsOfNote, walk)),
  readingTime: null,
  sources: null,
  articles: null,
};

function withParts<T extends object>(whole: T, parts: Parts<T>, walk: Walk): T {
  const changed = { ...whole };
  for (const key of Object.keys(parts) as (keyof T)[]) {
    const [part, value] = [parts[key], whole[key]];
    // An edition may be older than a part of it.
    if (part && value != null) changed[key] = part(value, walk);
  }
  return changed;
}

/** The edition with all that leads to sources changed, wherever it stands. The only place that knows where that is. */
export function mapSentences(edition: Edition, change: ReceiptChange): Edition {
  return withParts(edition, partsOfEdition, new Walk(change));
}

/** Every sentence of an edition, in the order in which it is read. */
export function editionSentences(edition: Edition): PlacedSentence[] {
  const found: PlacedSentence[] = [];
  mapSentences(edition, {
    sentence: (sentence, place) => {
      found.push({ sentence, place });
      return sentence;
    },
    sources: (numbers) => numbers,
  });
  return found;
}
