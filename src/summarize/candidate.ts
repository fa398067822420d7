import type { Article } from '../model/article.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Edit } from '../model/summary.ts';
import { cutText } from '../text/cut-text.ts';
import type { Opinion } from '../text/opinion.ts';
import { type QuotationReading, readQuotations } from '../text/quotations.ts';
import { stemOf } from '../text/stems.ts';
import { isStopWord } from '../text/words.ts';
import { namedPronoun } from './antecedent.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { resolvedDays } from './days.ts';
import { editsOf } from './edits.ts';
import { entriesOf } from './entries.ts';
import { aloneIn, introducedIn } from './names.ts';
import { isStandfirst, presumedSubject } from './presumed-subject.ts';
import { type Remark, remarkOf } from './remark.ts';
import { type Standing, standingOf } from './standing.ts';
import { type SubjectStems, subjectStems } from './subject-stems.ts';

/** A sentence that could be shown: as it would read, and what the methods measure of it. */
export interface Candidate extends SubjectStems {
  /** Position in `Pool.candidates`. */
  readonly at: number;
  /** Position of its article in the story; the lead is 0. */
  readonly articleAt: number;
  readonly sentence: Sentence;
  /** Whether it tells what an earlier edition had not told; false where the story is new. */
  readonly isNew: boolean;
  readonly edits: readonly Edit[];
  readonly text: string;
  readonly standing: Standing;
  /** How it would stand if no later report had overtaken it. */
  readonly standingBefore: Standing;
  /** Who says it, where the sentence names its speaker. */
  readonly attribution: Attribution | undefined;
  /** What it quotes, where its speaker is named. */
  readonly remark: Remark | undefined;
  /** Surnames it gives with the name before them. */
  readonly introduces: ReadonlySet<string>;
  /** Surnames it uses by themselves, though its article introduced them only before. */
  readonly strangers: readonly string[];
  /** Stem of what it opens with as if it had been told: "The school scheduled…"; an article's first sentence may. */
  readonly presumedSubject: string | undefined;
  /** Stems of what it calls "the …" because its article spoke of it before: "the pause". */
  readonly presumed: readonly string[];
  /** `stems`, each once. */
  readonly stemSet: ReadonlySet<string>;
}

/** Where a sentence stands in its story, and beside earlier editions. */
interface Place extends Pick<Candidate, 'at' | 'articleAt' | 'isNew'> {
  /** Whether an earlier edition's articles had it as it is: then it is not told again. */
  readonly wasTold: boolean;
  /** How it stands where it gives a figure that was corrected. */
  readonly corrected: Standing | undefined;
  /** Whether a later report tells otherwise how things stand. */
  readonly isOvertaken: () => boolean;
}

/** A title or a standfirst may stand before the sentence that has the dateline. */
const mayOpen = 3;
/** In words: what is shorter, or has no stop, is a title, a byline or a place, and the report begins after it; not after a question. */
const fewestOfLead = 5;
/** Any mark that can open a quotation. */
const quoteMark = /["“”„«»'‘’‚`「『]/u;

/**
 * Reads the sentences of one article, which are to be given in its order: what those before have told is known.
 *
 * @param opinion the view that the article is instead of a report
 * @param readOn ISO 8601 day of the edition, where the days that sentences name are to be resolved
 */
export function candidateReader(
  article: Article,
  opinion: Opinion | null,
  readOn?: string,
): (sentence: Sentence, place: Place) => Candidate {
  const { language } = article;
  const known = new Set<string>();
  const mentioned = new Set(subjectStems(article.title, language).stems);
  const isQuoted = quotedIn(article);
  const timeOf = new Map(entriesOf(article).map(({ paragraph, length }) => [paragraph, length]));
  let before = '';
  let hasBegun = false;
  return (sentence, place) => {
    const edits = editsIn(article, sentence, { before, known, readOn, time: timeOf.get(sentence.paragraph) ?? 0 });
    const text = cutText(article.paragraphs[sentence.paragraph] ?? '', sentence, edits);
    // A name in brackets is read as any other name.
    const bare = text.startsWith('[') ? text.replace(/^\[(?<name>[^\]]+)\]/u, '$<name>') : text;
    const introduces = introducedIn(bare);
    const strangers = aloneIn(text, known, introduces);
    const { stems, hashes, stemHashes, bigrams, words } = subjectStems(text, language);
    const presumed = definiteNouns(text, language).filter((stem) => mentioned.has(stem));
    const opens = !hasBegun && opensReport(article, sentence);
    hasBegun ||= /[?？]$/u.test(text) || (words >= fewestOfLead && /\p{P}$/u.test(text));
    before = sentence.text;
    for (const name of introduces) known.add(name);
    for (const stem of stems) mentioned.add(stem);
    return new ReadCandidate(
      {
        at: place.at,
        articleAt: place.articleAt,
        isNew: place.isNew,
        sentence,
        edits,
        text,
        introduces,
        strangers,
        presumedSubject: opens ? undefined : presumedSubject(text, language),
        presumed,
        stems,
        hashes,
        stemHashes,
        bigrams,
        words,
      },
      {
        bare,
        language,
        opens,
        quoted: isQuoted(sentence),
        opinion,
        wasTold: place.wasTold,
        corrected: place.corrected,
        isOvertaken: place.isOvertaken,
      },
    );
  };
}

type Measured = Omit<
  Candidate,
  keyof SubjectStems | 'standing' | 'standingBefore' | 'attribution' | 'remark' | 'stemSet'
>;

/** What the questions about a sentence are asked of, besides itself. */
interface Circumstances {
  readonly bare: string;
  readonly language: string;
  readonly opens: boolean;
  readonly quoted: boolean;
  readonly opinion: Opinion | null;
  readonly wasTold: boolean;
  readonly corrected: Standing | undefined;
  readonly isOvertaken: () => boolean;
}

/**
 * A class that names its fields, because objects that are put together are each of another shape, and slow to make and to
 * read. What nobody needs of most sentences is found out when it is first asked, and kept.
 */
class ReadCandidate implements Candidate {
  readonly at: number;
  readonly articleAt: number;
  readonly isNew: boolean;
  readonly sentence: Sentence;
  readonly edits: readonly Edit[];
  readonly text: string;
  readonly introduces: ReadonlySet<string>;
  readonly strangers: readonly string[];
  readonly presumedSubject: string | undefined;
  readonly presumed: readonly string[];
  readonly stems: readonly string[];
  readonly hashes: readonly number[];
  readonly stemHashes: Uint32Array;
  readonly bigrams: Uint32Array;
  readonly words: number;
  readonly #of: Circumstances;
  #stemSet: ReadonlySet<string> | undefined;
  #standing: Standing | undefined;
  #isOvertaken: boolean | undefined;
  #attribution: Attribution | undefined | null = null;
  #remark: Remark | undefined | null = null;

  constructor(read: Measured & SubjectStems, of: Circumstances) {
    this.at = read.at;
    this.articleAt = read.articleAt;
    this.isNew = read.isNew;
    this.sentence = read.sentence;
    this.edits = read.edits;
    this.text = read.text;
    this.introduces = read.introduces;
    this.strangers = read.strangers;
    this.presumedSubject = read.presumedSubject;
    this.presumed = read.presumed;
    this.stems = read.stems;
    this.hashes = read.hashes;
    this.stemHashes = read.stemHashes;
    this.bigrams = read.bigrams;
    this.words = read.words;
    this.#of = of;
  }

  get stemSet(): ReadonlySet<string> {
    this.#stemSet ??= new Set(this.stems);
    return this.#stemSet;
  }

  get standing(): Standing {
    const { standingBefore } = this;
    // What was wrong is told with what corrects it, however old it is.
    if (standingBefore.verdict === 'never' || standingBefore.verdict === 'with-next') return standingBefore;
    this.#isOvertaken ??= this.#of.isOvertaken();
    return this.#isOvertaken ? overtaken : standingBefore;
  }

  get standingBefore(): Standing {
    const { bare, language, opens, quoted, opinion, wasTold, corrected } = this.#of;
    if (wasTold) return toldBefore;
    if (corrected) return corrected;
    this.#standing ??= opinion ? viewStanding(opinion) : standingOf({ text: bare, language, quoted, opens });
    return this.#standing;
  }

  get attribution(): Attribution | undefined {
    const { bare, language } = this.#of;
    if (this.#attribution === null) this.#attribution = language.startsWith('en') ? attributionOf(bare) : undefined;
    return this.#attribution;
  }

  get remark(): Remark | undefined {
    if (this.#remark === null)
      this.#remark = quoteMark.test(this.text) ? remarkOf(this.text, this.attribution, this.#of.language) : undefined;
    return this.#remark;
  }
}

const toldBefore: Standing = { verdict: 'never', reason: 'went out in an earlier edition' };

const overtaken: Standing = { verdict: 'never', reason: 'a later report tells how it stands now' };

/** A view is never told as news. */
function viewStanding({ because }: Opinion): Standing {
  return { verdict: 'never', reason: `of a piece of opinion: ${because.join(', ')}` };
}

interface EditedIn {
  /** The sentence before. */
  readonly before: string;
  readonly known: ReadonlySet<string>;
  readonly readOn: string | undefined;
  /** In characters: how much of its paragraph is the time of an entry. */
  readonly time: number;
}

/** What is written otherwise than in the article, in order, without edits that lie within what another one cuts. */
function editsIn(
  article: Article,
  { start, end, index, paragraph }: Sentence,
  { before, known, readOn, time }: EditedIn,
): Edit[] {
  const { language } = article;
  const text = article.paragraphs[paragraph] ?? '';
  const pronoun = language.startsWith('en') ? namedPronoun(text, start, end, before, known) : undefined;
  const isTimed = start === 0 && time > 0 && time < end;
  const label = { cut: text.slice(0, time), start: 0, end: time, reason: 'the time of an entry of a live page' };
  const opening = isTimed ? time : start;
  const cuts = [...(isTimed ? [label] : []), ...editsOf(text, opening, end, language, start === 0 && index < mayOpen)];
  const days = readOn === undefined ? [] : resolvedDays(text, start, end, article, readOn);
  const kept: Edit[] = [];
  // What only inserts right after a cut belongs to a word that was cut: the day of "on Friday".
  for (const edit of [...(pronoun ? [pronoun] : []), ...cuts, ...days].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  ))
    if (edit.start >= (kept.at(-1)?.end ?? 0) && (edit.cut !== '' || edit.start !== kept.at(-1)?.end)) kept.push(edit);
  return kept;
}

/** Whether a quotation of its paragraph crosses a border of a sentence, or holds it whole. */
function quotedIn({ paragraphs }: Article): (sentence: Sentence) => boolean {
  const readings = new Map<number, QuotationReading>();
  return ({ start, end, paragraph }) => {
    const reading = readings.get(paragraph) ?? readQuotations(paragraphs[paragraph] ?? '');
    readings.set(paragraph, reading);
    return reading.quotations.some(
      (quotation) =>
        (quotation.start < start && quotation.end > start) || (quotation.start < end && quotation.end > end),
    );
  };
}

/** Whether a sentence may speak of "the …" as of news: it stands first, and is no line above the first. */
function opensReport({ paragraphs }: Article, sentence: Sentence): boolean {
  return sentence.index < mayOpen && !(sentence.index === 0 && isStandfirst(paragraphs, sentence));
}

/** Stems of nouns after "the" that no words after them tell apart, as "of" and "that" do. English. */
function definiteNouns(text: string, language: string): string[] {
  if (!language.startsWith('en')) return [];
  const matches = text.match(
    /\b[Tt]he \p{Ll}{3,}(?=[\s,.])(?! (?:of|that|who|which|whose|to|in|for|on|from|between|against|\p{L}+'s)\b)/gu,
  );
  return (matches ?? [])
    .map((match) => stemOf(match.slice('the '.length), language))
    .filter((stem) => !isStopWord(stem, language));
}
