import type { Published } from '../../model/article.ts';
import type { Figure } from '../../model/parts.ts';
import { withoutQuotations } from '../../text/quotations.ts';
import { stemOf } from '../../text/stems.ts';
import { leavesRoomAbove } from '../at-least.ts';
import type { Candidate } from '../candidate.ts';
import { summarySentence } from '../candidates.ts';
import { isLater } from '../later.ts';
import { dayOf } from './dates-in.ts';
import { countedAfter } from './figure-label.ts';
import { aside, type FigureWords, figureWords } from './figure-words.ts';
import { outcomeNear } from './outcome-near.ts';
import type { PartSource } from './part-source.ts';
import { standsAlone } from './stands-alone.ts';

const most = 5;
/** Plain counts below it are told in a sentence, not in a table. */
const smallest = 10;
/** Two counts of one thing that lie further apart, as a factor, count two things. */
const furthest = 3;
/** Without what became of them, a count of these tells nothing. */
const anybody = /^(?:people|persons|men|women|children)$/u;
/** A sentence must be so near to the story's subject. */
const nearSubject = 0.5;

interface Read {
  readonly candidate: Candidate;
  readonly amount: string;
  /** What the amount begins with: "at least". */
  readonly hedge: string;
  readonly counts: string;
  readonly value: number;
  readonly unit: 'money' | 'percent' | 'count';
  /** The stem of the noun that is counted. */
  readonly head: string;
  /** What became of it; null where the sentence does not say. */
  readonly outcome: string | null;
}

/** Quantities with what they count, those nearest to the story's subject first, each thing once. */
export function figuresOf(source: PartSource): Figure[] {
  const read = source.candidates.flatMap((candidate) => figuresIn(candidate, source));
  const chosen: Read[] = [];
  for (const figure of [...read].sort((a, b) => worth(b, source) - worth(a, source))) {
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

function toFigure(figure: Read, read: readonly Read[], source: PartSource): Figure {
  const rivals = read.filter(
    (other) => other.value !== figure.value && isSameThing(figure, other, source) && isRival(figure, other, source),
  );
  const earlier = earlierOf(figure, read, source);
  const told = earlier ? [...rivals, earlier] : rivals;
  const others = told.filter((other, index) => told.findIndex(({ value }) => value === other.value) === index);
  return {
    amount: figure.amount,
    counts: figure.counts,
    saidBy: whoSays(figure.candidate),
    sentence: summarySentence(figure.candidate),
    others: others.map(({ amount, candidate }) => ({
      amount,
      saidBy: whoSays(candidate),
      sentence: summarySentence(candidate),
    })),
  };
}

/** The speaker, where the whole sentence is theirs: the attribution opens or ends it. */
function whoSays({ text, attribution }: Candidate): string | null {
  if (
    !attribution ||
    !/^(?:said|says|according to|told|announced|reported|estimate[ds]|found|confirmed|stated)$/u.test(attribution.verb)
  )
    return null;
  const { speaker } = attribution;
  const at = text.indexOf(speaker);
  const isAtAnEnd = at >= 0 && (at <= 14 || text.length - at - speaker.length <= 24);
  return isAtAnEnd && speaker.split(' ').length <= 8 && !/,|\d| {2}|^\p{L}+$/u.test(speaker) ? speaker : null;
}

/** The last count of the same thing, where dates, or times on one day, tell that it came later. */
function newest(figure: Read, read: readonly Read[], source: PartSource): Read {
  return read
    .filter((other) => isSameThing(figure, other, source))
    .reduce(
      (latest, other) => (isLater(publishedOf(other, source), publishedOf(latest, source)) ? other : latest),
      figure,
    );
}

/** The last lower count of an earlier day, from which it rose: told with its day, and no disagreement. */
function earlierOf(figure: Read, read: readonly Read[], source: PartSource): Read | undefined {
  const dayOf = ({ candidate }: Read) => source.days[candidate.articleAt] ?? '';
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
function isSameThing(a: Read, b: Read, { articles }: PartSource): boolean {
  if (a.unit !== 'count' || b.unit !== 'count' || a.outcome === null || a.outcome !== b.outcome) return false;
  const [first, second] = [articles[a.candidate.articleAt], articles[b.candidate.articleAt]];
  if (first === second || (first?.outlet && first.outlet.name === second?.outlet?.name)) return false;
  const [small, large] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  const shared = new Set(a.candidate.stems.filter((stem) => !/\p{N}/u.test(stem) && b.candidate.stems.includes(stem)));
  return a.head === b.head && large <= furthest * small && shared.size >= 4;
}

/** An update is no disagreement: both must be of one day that is known, and of one time of it; nor is "at least 12" beside 15. */
function isRival(a: Read, b: Read, source: PartSource): boolean {
  const [first, second] = [publishedOf(a, source), publishedOf(b, source)];
  const day = dayOf(first);
  const smaller = a.value < b.value ? a : b;
  const isUpdate = isLater(first, second) || isLater(second, first);
  return day !== null && day === dayOf(second) && !isUpdate && !leavesRoomAbove(smaller.hedge);
}

function publishedOf({ candidate }: Read, { articles }: PartSource): Published | null {
  return articles[candidate.articleAt]?.published ?? null;
}

function figuresIn(candidate: Candidate, source: PartSource): Read[] {
  const { articles } = source;
  if (!/\d/u.test(candidate.text)) return [];
  const language = articles[candidate.articleAt]?.language.split('-')[0] ?? 'und';
  const words = Object.hasOwn(figureWords, language) ? figureWords[language] : undefined;
  if (!words) return [];
  if (source.salience.of(candidate) < nearSubject || !standsAlone(candidate, language)) return [];
  const prose = withoutQuotations(candidate.text);
  return [...prose.matchAll(amountPattern(words))].flatMap((match) => {
    const hedge = hedgeBefore(prose.slice(0, match.index), words);
    const before = prose.slice(0, match.index - hedge.length);
    const { number = '', magnitude, percent, sign, currency } = match.groups ?? {};
    const unit = sign || currency ? 'money' : percent ? 'percent' : 'count';
    if (unit === 'count' ? words.notAfter.test(before) : /[-–—/\d]$/u.test(before)) return [];
    if (unit === 'percent' && /[-–—/]$|(?:^|\s)(?:to|and|from|or|à|et|bis|und|a|y|hasta|de|von) $/u.test(before))
      return [];
    if (unit === 'count' && /^(?:19|20)\d\d$/u.test(number) && !magnitude) return [];
    const after = prose.slice(match.index + match[0].length);
    const counted = countedAfter(after, words, unit);
    const value = quantityOf(number, magnitude, language);
    if (!counted || (unit === 'count' && !magnitude && value < smallest)) return [];
    const outcome = unit === 'count' ? outcomeNear(before, counted.words, after) : null;
    if (!outcome && (aside.test(before) || anybody.test(counted.words))) return [];
    return {
      candidate,
      amount: hedge + match[0],
      hedge,
      counts: counted.words,
      value,
      unit,
      head: stemOf(counted.head.toLowerCase(), language),
      outcome,
    };
  });
}

function hedgeBefore(before: string, { hedges }: FigureWords): string {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${hedges}) $`, 'iu').exec(before)?.[0] ?? '';
}

const patterns = new Map<FigureWords, RegExp>();

function amountPattern(words: FigureWords): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\d[.,])(?<sign>(?:US|C|A|NZ|HK)?[$€£¥])?(?<number>${words.number})(?![\d]|[.,:]\d|[-–][\p{L}\d])(?:[ -](?<magnitude>${words.magnitudes})(?![\p{L}]))?(?:(?<percent>${words.percent})(?![\p{L}])| (?<currency>${words.currencies})(?![\p{L}]))?`,
    'gu',
  );
  patterns.set(words, pattern);
  return pattern;
}

const factors: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  millones: 1e6,
  billion: 1e9,
  milliarden: 1e9,
  milliards: 1e9,
  'mil millones': 1e9,
  trillion: 1e12,
  billionen: 1e12,
  billones: 1e12,
};

function quantityOf(number: string, magnitude: string | undefined, language: string): number {
  const plain = language === 'en' ? number.replaceAll(',', '') : number.replaceAll(/[.\s]/gu, '').replace(',', '.');
  return Number(plain) * (factors[magnitude?.toLowerCase() ?? ''] ?? 1);
}

function worth({ candidate, outcome, counts, value, unit }: Read, { salience }: PartSource): number {
  const early = Math.max(0, 6 - candidate.sentence.index) * 0.05;
  const large = unit === 'percent' ? 0.1 : Math.min(0.3, Math.log10(Math.max(1, value)) * 0.04);
  const long = Math.max(0, candidate.words - 32) * 0.03;
  const terse = counts.includes(' ') ? 0.1 : 0;
  return salience.of(candidate) + early + large + terse + (outcome ? 0.3 : 0) - long;
}
