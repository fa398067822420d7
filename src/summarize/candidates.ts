import type { Article, Published } from '../model/article.ts';
import type { Sentence } from '../model/sentence.ts';
import type { SummarySentence } from '../model/summary.ts';
import { type Opinion, opinionOf } from '../text/opinion.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Candidate, candidateReader } from './candidate.ts';
import { ownVersion } from './correction-words.ts';
import { type Correction, correctionsIn, isCorrected, placeInCorrection, tellsRight } from './corrections.ts';
import { outdatedTolls } from './outdated-tolls.ts';
import { overtakenIn } from './overtaken.ts';
import { dayOf } from './parts/dates-in.ts';
import type { Standing } from './standing.ts';
import { subjectStems } from './subject-stems.ts';
import { voicesOf } from './voices.ts';

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
  /** When each article was published. */
  readonly published: readonly (Published | null)[];
  /** Stems of each article's title. */
  readonly titles: readonly (readonly string[])[];
  /** For each article the view that it is instead of a report; empty where the story has no report. */
  readonly opinions: readonly (Opinion | null)[];
  /** Figures that one article gives and another corrects. */
  readonly corrections: readonly Correction[];
  /** For each of those that say what is right, the sentences of reports that do. */
  readonly rightly: ReadonlyMap<Correction, readonly Candidate[]>;
  /** For each article whether a later one overtook its title. */
  readonly overtaken: readonly boolean[];
  /** Sentences that tell how something came out which others tell as open. */
  readonly outcomes: readonly Candidate[];
}

/** Sentences of a story beside what earlier editions told. */
export interface Retold {
  /** What the story tells and no earlier edition did. */
  readonly news: readonly SentenceKey[];
  /** What was told as it is, and is not told again. */
  readonly repeated: readonly SentenceKey[];
}

type SentenceKey = Pick<Sentence, 'article' | 'index'>;

/** @param readOn ISO 8601 day of the edition, where the days that sentences name are to be resolved */
export function poolOf(
  articles: readonly Article[],
  readOn?: string,
  { news, repeated }: Retold = { news: [], repeated: [] },
): Pool {
  const [newOnes, toldOnes] = [new Set(news.map(keyOf)), new Set(repeated.map(keyOf))];
  const opinions = opinionsBesideReports(articles);
  const corrections = correctionsIn(articles);
  const overtaken = overtakenIn(articles);
  const tolls = outdatedTolls(articles);
  const candidates: Candidate[] = [];
  for (const [articleAt, article] of articles.entries()) {
    const read = candidateReader(article, opinions[articleAt] ?? null, readOn);
    for (const sentence of sentencesOf(article))
      candidates.push(
        read(sentence, {
          at: candidates.length,
          articleAt,
          isNew: newOnes.has(keyOf(sentence)),
          wasTold: toldOnes.has(keyOf(sentence)),
          corrected: standingBeside(sentence, articleAt, articles, corrections),
          isOvertaken: () => overtaken.hasSentence(articleAt, sentence) || tolls.isOutdated(articleAt, sentence.text),
        }),
      );
  }
  const hashesByArticle = articles.map((): number[] => []);
  for (const { articleAt, hashes } of candidates) hashesByArticle[articleAt]?.push(...hashes);
  const voices = voicesOf(articles, hashesByArticle);
  return {
    language: articles[0]?.language ?? 'und',
    candidates,
    voices,
    independent: new Set(voices).size,
    days: articles.map(({ published }) => dayOf(published)),
    published: articles.map(({ published }) => published),
    titles: articles.map(({ title, language }) => subjectStems(title, language).stems),
    opinions,
    corrections,
    rightly: new Map(
      corrections
        .filter(({ right }) => right !== null)
        .map((correction) => [correction, candidates.filter((one) => isRight(one, articles, correction))]),
    ),
    outcomes: candidates.filter(({ articleAt, sentence }) => overtaken.isOutcome(articleAt, sentence)),
    overtaken: articles.map(({ title }, at) => overtaken.hasTitle(at) || tolls.isOutdated(at, title)),
  };
}

/**
 * How a sentence stands that gives a figure which was corrected, or belongs to a correction: alone it would tell as a fact
 * what is wrong, or what the page says of itself.
 */
function standingBeside(
  sentence: Pick<Sentence, 'text' | 'index'>,
  articleAt: number,
  articles: readonly Article[],
  corrections: readonly Correction[],
): Standing | undefined {
  const article = articles[articleAt];
  if (!article || corrections.length === 0) return undefined;
  const place = placeInCorrection(articleAt, sentence, corrections, articles);
  const reason = 'belongs to a correction';
  if (place === 'before') return { verdict: 'with-next', reason };
  if (place === 'beside' || (place && ownVersion.test(sentence.text.toLowerCase())))
    return { verdict: 'never', reason };
  if (place === 'after') return { verdict: 'after-owner', reason };
  if (!isCorrected(sentence.text, article, corrections, articles)) return undefined;
  return { verdict: 'never', reason: 'gives a figure that was corrected' };
}

/** Whether a sentence of a report tells what a correction says is right. */
function isRight({ sentence, articleAt }: Candidate, articles: readonly Article[], correction: Correction): boolean {
  const article = articles[articleAt];
  return article !== undefined && tellsRight(sentence, articleAt, article, correction);
}

/** Without a report there is nothing else to tell. */
function opinionsBesideReports(articles: readonly Article[]): readonly (Opinion | null)[] {
  const opinions = articles.map(opinionOf);
  return opinions.includes(null) ? opinions : [];
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

function keyOf({ article, index }: SentenceKey): string {
  return `${index} ${article}`;
}
