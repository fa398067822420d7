import type { Article } from '../model/article.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Edit, SummarySentence } from '../model/summary.ts';
import { cutText } from '../text/cut-text.ts';
import { type Opinion, opinionOf } from '../text/opinion.ts';
import { type QuotationReading, readQuotations } from '../text/quotations.ts';
import { sentencesOf } from '../text/sentences.ts';
import { stemOf } from '../text/stems.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { isStopWord, wordsOf } from '../text/words.ts';
import { namedPronoun } from './antecedent.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { resolvedDays } from './days.ts';
import { editsOf } from './edits.ts';
import { aloneIn, introducedIn } from './names.ts';
import { dayOf } from './parts/dates-in.ts';
import { presumedSubject } from './presumed-subject.ts';
import { type Remark, remarkOf } from './remark.ts';
import { type Standing, standingOf } from './standing.ts';
import { voicesOf } from './voices.ts';

/** A sentence that could be shown: as it would read, and what the methods measure of it. */
export interface Candidate {
  /** Position in `Pool.candidates`. */
  readonly at: number;
  /** Position of its article in the story; the lead is 0. */
  readonly articleAt: number;
  readonly sentence: Sentence;
  /** Whether it tells what an earlier edition had not told; false where the story is new. */
  readonly isNew: boolean;
  readonly edits: readonly Edit[];
  readonly text: string;
  readonly words: number;
  readonly standing: Standing;
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
  /** Stems that carry the subject, in order, repeats kept. */
  readonly stems: readonly string[];
  /** The same, each once. */
  readonly stemSet: ReadonlySet<string>;
  /** Pairs of neighbouring stems of which at least one carries the subject, each once. */
  readonly bigrams: ReadonlySet<string>;
}

type Asked = 'standing' | 'attribution' | 'remark';

/** A class, because objects with getters of their own are each of another shape, and slow to read. */
class ReadCandidate implements Candidate {
  readonly at: number;
  readonly articleAt: number;
  readonly sentence: Sentence;
  readonly isNew: boolean;
  readonly edits: readonly Edit[];
  readonly text: string;
  readonly words: number;
  readonly introduces: ReadonlySet<string>;
  readonly strangers: readonly string[];
  readonly presumedSubject: string | undefined;
  readonly presumed: readonly string[];
  readonly stems: readonly string[];
  readonly stemSet: ReadonlySet<string>;
  readonly bigrams: ReadonlySet<string>;
  private readonly ask: { readonly [Part in Asked]: () => Candidate[Part] };

  constructor(told: Omit<Candidate, Asked>, ask: ReadCandidate['ask']) {
    this.at = told.at;
    this.articleAt = told.articleAt;
    this.sentence = told.sentence;
    this.isNew = told.isNew;
    this.edits = told.edits;
    this.text = told.text;
    this.words = told.words;
    this.introduces = told.introduces;
    this.strangers = told.strangers;
    this.presumedSubject = told.presumedSubject;
    this.presumed = told.presumed;
    this.stems = told.stems;
    this.stemSet = told.stemSet;
    this.bigrams = told.bigrams;
    this.ask = ask;
  }

  get standing(): Standing {
    return this.ask.standing();
  }

  get attribution(): Attribution | undefined {
    return this.ask.attribution();
  }

  get remark(): Remark | undefined {
    return this.ask.remark();
  }
}

/** A title or a standfirst may stand before the sentence that has the dateline. */
const mayOpen = 3;
/** Any mark that can open a quotation. */
const quoteMark = /["“”„«»'‘’‚`「『]/u;

/** All sentences of a story, in the order of its articles, whether they may be chosen or not. */
export interface Pool {
  readonly language: string;
  readonly candidates: readonly Candidate[];
  /** For each article the number of its voice: copies of one text are one voice. */
  readonly voices: readonly number[];
  /** How many voices there are. */
  readonly independent: number;
  /** The day of each article, where it is known. */
  readonly days: readonly (string | null)[];
  /** Stems of each article's title. */
  readonly titles: readonly (readonly string[])[];
  /** For each article the view that it is instead of a report; empty where the story has no report. */
  readonly opinions: readonly (Opinion | null)[];
}

/**
 * @param readOn ISO 8601 day of the edition, where the days that sentences name are to be resolved
 * @param news what the story tells and an earlier edition did not
 */
export function poolOf(
  articles: readonly Article[],
  readOn?: string,
  news: readonly Pick<Sentence, 'article' | 'index'>[] = [],
): Pool {
  const candidates: Candidate[] = [];
  const newOnes = new Set(news.map(keyOf));
  const opinions = opinionsBesideReports(articles);
  for (const [articleAt, article] of articles.entries()) {
    const known = new Set<string>();
    const mentioned = new Set(stemsAndBigrams(article.title, article.language).stems);
    let before = '';
    const quotationsByParagraph = new Map<number, QuotationReading>();
    for (const sentence of sentencesOf(article)) {
      const paragraph = article.paragraphs[sentence.paragraph] ?? '';
      const quotations = quotationsByParagraph.get(sentence.paragraph) ?? readQuotations(paragraph);
      quotationsByParagraph.set(sentence.paragraph, quotations);
      const isEnglish = article.language.startsWith('en');
      const { start, end } = sentence;
      const pronoun = isEnglish ? namedPronoun(paragraph, start, end, before, known) : undefined;
      const cuts = editsOf(paragraph, start, end, article.language, start === 0 && sentence.index < mayOpen);
      const days = readOn === undefined ? [] : resolvedDays(paragraph, start, end, article, readOn);
      const edits = together([...(pronoun ? [pronoun] : []), ...cuts, ...days]);
      const text = cutText(paragraph, sentence, edits);
      before = sentence.text;
      // A name in brackets is read as any other name.
      const bare = text.replace(/^\[(?<name>[^\]]+)\]/u, '$<name>');
      const attribution = once(() => (isEnglish ? attributionOf(bare) : undefined));
      const remark = once(() => (quoteMark.test(text) ? remarkOf(text, attribution(), article.language) : undefined));
      const quoted = isQuoted(sentence, quotations);
      const standing = once(
        () => viewStanding(opinions[articleAt]) ?? standingOf({ text: bare, language: article.language, quoted }),
      );
      const introduces = introducedIn(bare);
      const strangers = aloneIn(text, known, introduces);
      for (const name of introduces) known.add(name);
      const { stems, bigrams, words } = stemsAndBigrams(text, article.language);
      const presumed = definiteNouns(text, article.language).filter((stem) => mentioned.has(stem));
      for (const stem of stems) mentioned.add(stem);
      const told = {
        at: candidates.length,
        articleAt,
        sentence,
        isNew: newOnes.has(keyOf(sentence)),
        edits,
        text,
        words,
        introduces,
        strangers,
        presumedSubject: sentence.index === 0 ? undefined : presumedSubject(text, article.language),
        presumed,
        stems,
        stemSet: new Set(stems),
        bigrams,
      };
      candidates.push(new ReadCandidate(told, { attribution, remark, standing }));
    }
  }
  const stemsByArticle = articles.map((): string[] => []);
  for (const { articleAt, stems } of candidates) stemsByArticle[articleAt]?.push(...stems);
  const voices = voicesOf(articles, stemsByArticle);
  return {
    language: articles[0]?.language ?? 'und',
    candidates,
    voices,
    independent: new Set(voices).size,
    days: articles.map(({ published }) => dayOf(published)),
    titles: articles.map(({ title, language }) => stemsAndBigrams(title, language).stems),
    opinions,
  };
}

/** Without a report there is nothing else to tell. */
function opinionsBesideReports(articles: readonly Article[]): readonly (Opinion | null)[] {
  const opinions = articles.map(opinionOf);
  return opinions.includes(null) ? opinions : [];
}

/** A view is never told as news. */
function viewStanding(opinion: Opinion | null | undefined): Standing | undefined {
  return opinion ? { verdict: 'never', reason: `of a piece of opinion: ${opinion.because.join(', ')}` } : undefined;
}

/** The candidate with its receipt. */
export function summarySentence({ text, edits, sentence }: Candidate): SummarySentence {
  const { article, index, paragraph, start, end } = sentence;
  return { text, citations: [{ article, sentence: index, paragraph, start, end }], edits };
}

/** The sentence that stands before a candidate in its article, where there is one. */
export function sentenceBefore(pool: Pool, { at, articleAt }: Candidate): Candidate | undefined {
  const before = pool.candidates[at - 1];
  return before?.articleAt === articleAt ? before : undefined;
}

function keyOf({ article, index }: Pick<Sentence, 'article' | 'index'>): string {
  return `${index} ${article}`;
}

/** Asked when first needed, and once: of most sentences nobody needs it. */
function once<T>(ask: () => T): () => T {
  let answer: { readonly value: T } | undefined;
  return () => {
    answer ??= { value: ask() };
    return answer.value;
  };
}

/** Edits in order, without those that lie within what another one cuts. */
function together(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}

/** Whether a quotation of the paragraph crosses a border of the sentence, or holds it whole. */
function isQuoted({ start, end }: Sentence, { quotations }: QuotationReading): boolean {
  return quotations.some(
    (quotation) => (quotation.start < start && quotation.end > start) || (quotation.start < end && quotation.end > end),
  );
}

/** Stems of nouns after "the" that no words after them tell apart, as "of" and "that" do. English. */
function definiteNouns(text: string, language: string): string[] {
  if (!language.startsWith('en')) return [];
  const matches = text.matchAll(
    /\b[Tt]he (?<noun>\p{Ll}{3,})(?=[\s,.])(?! (?:of|that|who|which|whose|to|in|for|on|from|between|against|\p{L}+'s)\b)/gu,
  );
  return [...matches]
    .map((match) => stemOf(match.groups?.noun ?? '', language))
    .filter((stem) => !isStopWord(stem, language));
}

function stemsAndBigrams(text: string, language: string): { stems: string[]; bigrams: Set<string>; words: number } {
  const stems: string[] = [];
  const bigrams = new Set<string>();
  let before: { stem: string; content: boolean } | undefined;
  const stops = stopWordsOf(language);
  const words = wordsOf(text);
  for (const word of words) {
    const content = !stops.has(word);
    const stem = stemOf(word, language);
    if (content && stem !== '') stems.push(stem);
    if (before && (content || before.content)) bigrams.add(`${before.stem} ${stem}`);
    before = { stem, content };
  }
  return { stems, bigrams, words: words.length };
}
