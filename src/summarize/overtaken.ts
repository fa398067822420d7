import type { Article } from '../model/article.ts';
import type { Sentence } from '../model/sentence.ts';
import { sentencesOf } from '../text/sentences.ts';
import { entriesOf } from './entries.ts';
import { isLater } from './later.ts';
import { datesIn, dayOf, daysBefore } from './parts/dates-in.ts';
import { tenseWords } from './parts/tense-words.ts';
import { stageWords } from './stages/by-language.ts';
import type { Stage, StageWords } from './stages/words.ts';
import { subjectStems } from './subject-stems.ts';

/** In sentences: an article tells its news so far down, and what it takes for known not much further. */
const top = 2;
const deepest = 6;
/** So many stems two reports of one thing share at least. */
const leastShared = 2;

/** A weekday up to here is the next one, where something is to come. In days. */
const near = 4;
/** Before a day these say that something goes on. */
const since = /(?:since|seit|depuis|desde|自从?|从)\s?$/iu;

/** Every report is compared with so many at most, so that the work grows with a story and not with its square. */
const mostOutcomes = 200;
const mostEntries = 300;

/** Which of what a story's articles tell as open a later report tells as settled. */
export interface Overtaken {
  readonly hasSentence: (articleAt: number, sentence: Pick<Sentence, 'text' | 'paragraph'>) => boolean;
  readonly hasTitle: (articleAt: number) => boolean;
  /** Whether a sentence tells how something came out that another report, or its title, tells as open. */
  readonly isOutcome: (articleAt: number, sentence: Pick<Sentence, 'text' | 'paragraph'>) => boolean;
}

/** An article, or of a live page what stands above its entries, or one entry. */
interface Report {
  readonly articleAt: number;
  readonly article: Article;
  /** Index of its first paragraph. */
  readonly from: number;
  /** In minutes after midnight, of an entry. */
  readonly minutes: number | null;
  readonly title: string;
  readonly lines: readonly string[];
  /** Title and lines in small letters. */
  readonly lower: readonly string[];
  readonly day: string | null;
  readonly stems: ReadonlySet<string>;
  readonly words: StageWords;
}

/** What came out, and who reports it. */
interface Outcome {
  readonly stage: Stage;
  readonly by: Report;
  /** Stems of the texts that say so. */
  readonly stems: ReadonlySet<string>;
  /** Whether what was to come will not, whenever it was to. */
  readonly isOff: boolean;
}

const nothing: Overtaken = { hasSentence: () => false, hasTitle: () => false, isOutcome: () => false };

/** What reports of one story overtake of each other: a vote that is expected, once another tells how it came out. */
export function overtakenIn(articles: readonly Article[]): Overtaken {
  const reports = articles.flatMap(reportsIn);
  if (reports.length < 2) return nothing;
  const outcomes = reports
    .flatMap((by) => by.words.stages.flatMap((stage) => outcomeOf(by, stage) ?? []))
    .slice(-mostOutcomes);
  if (outcomes.length === 0) return nothing;
  const outcomesAfter = new Map(
    reports.map((report) => [report, outcomes.filter((outcome) => comesAfter(outcome, report))] as const),
  );
  const over = new Map(
    reports.map((report) => [report, overtakersOf(report, outcomesAfter.get(report) ?? [])] as const),
  );
  const deciding = [...new Set([...over.values()].flat())];
  const reportOf = (articleAt: number, paragraph: number) =>
    reports.findLast((one) => one.articleAt === articleAt && one.from <= paragraph);
  return {
    hasSentence: (articleAt, { text, paragraph }) => {
      const report = reportOf(articleAt, paragraph);
      const after = report && outcomesAfter.get(report);
      if (!after || after.length === 0) return false;
      const stems = stemsOf(text, report.article.language);
      const isUnsettled = report.words.unsettled.test(text.toLowerCase());
      const byNow = new Set(over.get(report));
      const isAhead = aheadOf(text, report);
      return after.some((outcome) => {
        const isOver = byNow.has(outcome);
        const isAsOpen = isOpen(text, report, outcome) && (isOver || isOfOne(stems, report, outcome));
        return (isAsOpen || (isOver && isUnsettled)) && !isAhead(outcome);
      });
    },
    hasTitle: (articleAt) =>
      reports.some((one) => one.articleAt === articleAt && one.title !== '' && (over.get(one)?.length ?? 0) > 0),
    isOutcome: (articleAt, { text, paragraph }) => {
      if (deciding.length === 0) return false;
      const report = reportOf(articleAt, paragraph);
      return deciding.some(
        ({ stage, by }) =>
          by === report && by.lines.slice(0, top).includes(text) && isSettledIn(text.toLowerCase(), stage),
      );
    },
  };
}

/** The outcomes that overtake the news of a report. */
function overtakersOf(report: Report, outcomes: readonly Outcome[]): Outcome[] {
  const texts = [...(report.title === '' ? [] : [report.title]), ...report.lines.slice(0, top)];
  const news = texts.map((text) => ({ text, isAhead: aheadOf(text, report) }));
  return outcomes.filter(
    (outcome) =>
      isOfOne(report.stems, report, outcome) &&
      news.some(({ text, isAhead }) => isOpen(text, report, outcome) && !isAhead(outcome)),
  );
}

/** The reports of an article, in its order; none where its language has no words for stages. */
function reportsIn(article: Article, articleAt: number): Report[] {
  const primary = article.language.split('-')[0]?.toLowerCase() ?? '';
  const words = Object.hasOwn(stageWords, primary) ? stageWords[primary] : undefined;
  if (!words) return [];
  const entries = entriesOf(article).slice(0, mostEntries);
  const starts = [{ paragraph: 0, minutes: null }, ...entries.filter(({ paragraph }) => paragraph > 0)];
  if (entries[0]?.paragraph === 0) starts.splice(0, 1, entries[0]);
  const lines = starts.map((): string[] => []);
  for (const { text, paragraph } of sentencesOf(article)) {
    const own = lines[starts.findLastIndex((start) => start.paragraph <= paragraph)];
    if (own && own.length < deepest) own.push(text);
    else if (starts.length === 1) break;
  }
  const day = dayOf(article.published);
  return starts.map(({ paragraph: from, minutes }, at) => {
    const title = minutes === null ? article.title : '';
    const own = lines[at] ?? [];
    const lower = [title, ...own].map((line) => line.toLowerCase());
    const stems = stemsOf([article.title, ...own.slice(0, top)].join('\n'), article.language);
    return { articleAt, article, from, minutes, title, lines: own, lower, day, stems, words };
  });
}

function stemsOf(text: string, language: string): ReadonlySet<string> {
  return new Set(subjectStems(text, language).stems.filter((stem) => !/\p{N}/u.test(stem)));
}

/** How something came out, where a report has that as its news. */
function outcomeOf(by: Report, stage: Stage): Outcome | undefined {
  const news = by.lower.slice(0, 1 + top);
  const settled = news.filter((text) => isSettledIn(text, stage));
  if (settled.length === 0 || (settled[0] !== news[0] && stage.open.test(news[0] ?? ''))) return undefined;
  if (stage.about && !stage.about.test(news.join('\n'))) return undefined;
  const told = [by.title, ...by.lines].filter((_, at) => settled.includes(by.lower[at] ?? '')).join('\n');
  return { stage, by, stems: stemsOf(told, by.article.language), isOff: by.words.off.test(told.toLowerCase()) };
}

/** Whether a text in small letters tells how it came out, and nothing of it as open: "if he is convicted, he faces …". */
function isSettledIn(lower: string, { open, done }: Stage): boolean {
  return done.test(lower) && !open.test(lower);
}

/** Whether an outcome came after a report, which did not know of it. */
function comesAfter({ stage, by }: Outcome, report: Report): boolean {
  if (by === report || by.words !== report.words || sharedBy(by.stems, report.stems) < leastShared) return false;
  const order = orderOf(report, by);
  if (order === 'reverse') return false;
  if (order === 'known') return !report.lower.slice(0, 1 + top).some((text) => isSettledIn(text, stage));
  return !report.lower.some((text) => stage.done.test(text));
}

/** Whether a report was the first of two, as far as their times tell. */
function orderOf(report: Report, other: Report): 'known' | 'unknown' | 'reverse' {
  if (report.articleAt === other.articleAt) return (report.minutes ?? -1) < (other.minutes ?? -1) ? 'known' : 'reverse';
  const [published, otherPublished] = [report.article.published, other.article.published];
  // Entries have the day of their page, and the time of nobody knows which zone.
  const isOfEntry = (report.minutes ?? other.minutes) !== null && report.day === other.day;
  if (isOfEntry) return 'unknown';
  if (isLater(otherPublished, published)) return 'known';
  return isLater(published, otherPublished) ? 'reverse' : 'unknown';
}

/** Whether a text of a report tells as open what came out. */
function isOpen(text: string, { title }: Report, { stage }: Outcome): boolean {
  const isAbout = !stage.about || stage.about.test(`${title}\n${text}`.toLowerCase());
  return isAbout && stage.open.test(text.toLowerCase());
}

/** Whether a text and an outcome share so much that they are of one thing, as all entries of a live page are. */
function isOfOne(stems: ReadonlySet<string>, { articleAt }: Report, { by, stems: others }: Outcome): boolean {
  return by.articleAt === articleAt || sharedBy(stems, others) >= leastShared;
}

/** Tells of outcomes whether a text speaks of a time that was still to come then: read once for each day, as there may be many. */
function aheadOf(text: string, report: Report): (outcome: Outcome) => boolean {
  const known = new Map<string | null, boolean>();
  return ({ by, isOff }) => {
    if (isOff) return false;
    const day = by.day ?? report.day;
    const isAhead = known.get(day) ?? isStillAhead(text, report, day);
    known.set(day, isAhead);
    return isAhead;
  };
}

/** Whether a text of a report speaks of a time that was still to come on a day. */
function isStillAhead(text: string, { article, day, words }: Report, written: string | null): boolean {
  const lower = text.toLowerCase();
  if (words.farAhead.test(lower)) return true;
  const tense = tenseWords[article.language.split('-')[0] ?? ''];
  const years = text.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
  if (written === null) return years.length > 0;
  if (years.some((year) => year > written.slice(0, 4))) return true;
  return datesIn(text, article.language, day).some(({ start, past, future }) => {
    if (!future || future.earliest <= written || since.test(text.slice(0, start))) return false;
    if (!past) return true;
    const clause =
      text
        .slice(0, start)
        .split(tense?.clause ?? /[,;]/u)
        .at(-1) ?? '';
    if (tense?.past.test(clause)) return false;
    return (
      (tense !== undefined && words.unsettled.test(lower)) ||
      (day !== null && future.earliest <= daysBefore(day, -near))
    );
  });
}

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  return shared;
}
