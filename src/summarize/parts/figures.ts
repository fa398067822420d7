import type { Published } from '../../model/article.ts';
import type { Figure } from '../../model/parts.ts';
import type { Candidate } from '../candidate.ts';
import { summarySentence } from '../candidates.ts';
import { cannotBothBe } from '../counts.ts';
import { isLater } from '../later.ts';
import { dayOf } from './dates-in.ts';
import type { PartSource } from './part-source.ts';
import { figuresIn, type ReadFigure } from './read-figures.ts';
import { sayerOf } from './sayer.ts';
import { standsAlone } from './stands-alone.ts';

const most = 5;
/** Plain counts below it are told in a sentence, not in a table. */
const smallest = 10;
/** Two counts of one thing that lie further apart, as a factor, count two things. */
const furthest = 3;
/** A sentence must be so near to the story's subject; in a short story few words come again. */
const nearSubject = 0.5;
const nearShortSubject = 0.3;
/** In sentences. */
const short = 30;

/**
 * Quantities with what they count, those nearest to the story's subject first, each thing once. Of a story that went out
 * before only those that had not been told: the toll of yesterday is background, and may be overtaken.
 */
export function figuresOf(source: PartSource): Figure[] {
  const read = source.candidates
    .filter((candidate) => mayShow(candidate, source))
    .flatMap((candidate) =>
      figuresIn(candidate, languageOf(candidate, source)).filter(
        ({ unit, value }) => unit !== 'count' || value >= smallest,
      ),
    );
  const chosen: ReadFigure[] = [];
  const isShown = isNewIn(source);
  const current = read.filter((figure) => isShown(figure) && isCurrent(figure.candidate, source));
  for (const figure of current.sort((a, b) => worth(b, source) - worth(a, source))) {
    const again = chosen.some(
      (other) =>
        other.candidate === figure.candidate ||
        (other.unit === figure.unit && other.value === figure.value) ||
        isSameThing(other, figure, source),
    );
    if (!again) chosen.push(figure);
    if (chosen.length === most) break;
  }
  return chosen.map((figure) => toFigure(newest(figure, read, source), read, source));
}

/** Whether the story tells a figure for the first time, as far as its number and its sentence show. */
function isNewIn({ newNumbers }: PartSource): (figure: ReadFigure) => boolean {
  if (newNumbers === null) return () => true;
  const numbers = new Set(newNumbers.flatMap(digitsIn));
  return ({ amount, candidate }) => candidate.isNew && digitsIn(amount).some((digits) => numbers.has(digits));
}

/** "at least 1,200" and "1,200's" hold the same. */
function digitsIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
}

function toFigure(figure: ReadFigure, read: readonly ReadFigure[], source: PartSource): Figure {
  const rivals = read.filter(
    (other) => other.value !== figure.value && isSameThing(figure, other, source) && isRival(figure, other, source),
  );
  const earlier = earlierOf(figure, read, source);
  const told = earlier ? [...rivals, earlier] : rivals;
  const others = told.filter((other, index) => told.findIndex(({ value }) => value === other.value) === index);
  return {
    amount: figure.amount,
    counts: figure.counts,
    saidBy: whoSays(figure, source),
    sentence: summarySentence(figure.candidate),
    others: others.map((other) => ({
      amount: other.amount,
      saidBy: whoSays(other, source),
      sentence: summarySentence(other.candidate),
    })),
  };
}

/** The last count of the same thing, where dates, or times on one day, tell that it came later. */
function newest(figure: ReadFigure, read: readonly ReadFigure[], source: PartSource): ReadFigure {
  return read
    .filter((other) => isSameThing(figure, other, source))
    .reduce(
      (latest, other) => (isLater(publishedOf(other, source), publishedOf(latest, source)) ? other : latest),
      figure,
    );
}

/** The last lower count of an earlier day, from which it rose: told with its day, and no disagreement. */
function earlierOf(figure: ReadFigure, read: readonly ReadFigure[], source: PartSource): ReadFigure | undefined {
  const dayOf = ({ candidate }: ReadFigure) => source.days[candidate.articleAt] ?? '';
  return read
    .filter(
      (other) =>
        other.value < figure.value &&
        isSameThing(figure, other, source) &&
        dayOf(other) !== '' &&
        dayOf(other) < dayOf(figure),
    )
    .sort((a, b) => b.value - a.value || (dayOf(a) < dayOf(b) ? 1 : -1))[0];
}

/** Whether two outlets count the same: the same became of the same kind, of one order of magnitude. */
function isSameThing(a: ReadFigure, b: ReadFigure, { articles }: PartSource): boolean {
  if (a.unit !== 'count' || b.unit !== 'count' || a.outcome === null || a.outcome !== b.outcome) return false;
  const [first, second] = [articles[a.candidate.articleAt], articles[b.candidate.articleAt]];
  if (first === second || (first?.outlet && first.outlet.name === second?.outlet?.name)) return false;
  const [small, large] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  const shared = new Set(a.candidate.stems.filter((stem) => !/\p{N}/u.test(stem) && b.candidate.stems.includes(stem)));
  return a.head === b.head && large <= furthest * small && shared.size >= 4;
}

/** An update is no disagreement: both must be of one day that is known, and of one time of it; nor is "about 12" beside 13. */
function isRival(a: ReadFigure, b: ReadFigure, source: PartSource): boolean {
  const [first, second] = [publishedOf(a, source), publishedOf(b, source)];
  const day = dayOf(first);
  const isUpdate = isLater(first, second) || isLater(second, first);
  return day !== null && day === dayOf(second) && !isUpdate && !a.isPart && !b.isPart && cannotBothBe(a, b);
}

function languageOf({ articleAt }: Candidate, { articles }: PartSource): string {
  return articles[articleAt]?.language.split('-')[0] ?? 'und';
}

/** Whether a figure may be shown, at least as one from which another rose. */
function mayShow(candidate: Candidate, source: PartSource): boolean {
  if (!/\d/u.test(candidate.text)) return false;
  const least = source.candidates.length > short ? nearSubject : nearShortSubject;
  const { text, standingBefore: standing, strangers } = candidate;
  const shown = { text, standing, strangers };
  return source.salience.of(candidate) >= least && standsAlone(shown, languageOf(candidate, source), source.told);
}

/** Whether no later report has overtaken the sentence of a figure. */
function isCurrent(candidate: Candidate, source: PartSource): boolean {
  return standsAlone(candidate, languageOf(candidate, source), source.told);
}

function whoSays({ candidate }: ReadFigure, source: PartSource): string | null {
  return sayerOf(candidate, languageOf(candidate, source))?.name ?? null;
}

function publishedOf({ candidate }: ReadFigure, { articles }: PartSource): Published | null {
  return articles[candidate.articleAt]?.published ?? null;
}

function worth({ candidate, outcome, counts, value, unit }: ReadFigure, { salience }: PartSource): number {
  const early = Math.max(0, 6 - candidate.sentence.index) * 0.05;
  const large = unit === 'percent' ? 0.1 : Math.min(0.3, Math.log10(Math.max(1, value)) * 0.04);
  const long = Math.max(0, candidate.words - 32) * 0.03;
  const terse = counts.includes(' ') ? 0.1 : 0;
  return salience.of(candidate) + early + large + terse + (outcome ? 0.3 : 0) - long;
}
