import type { Article, Published } from '../../model/article.ts';
import { isCommonWord, knowsRarity } from '../../text/document-frequency.ts';
import type { TermVector } from '../../text/similarity.ts';
import { linkClusters, withinReach } from '../nearest/linkage.ts';
import { Nearest } from '../nearest/nearest.ts';
import type { PairList } from '../nearest/pair.ts';
import type { NamedText } from './named-text.ts';
import { roundupsAmong } from './roundups.ts';
import { settled } from './settle.ts';
import { shareSubjectAlone } from './subject-alone.ts';
import { haveOtherNames, type ToldWords, tellOtherwise } from './told-otherwise.ts';
import { areTwoEvents, countTellingNames, isShort, shareNamesAlone } from './two-matters.ts';
import type { UnrelatedMatters } from './unrelated-matters.ts';
import { type Weekdays, weekdayFactor } from './weekdays.ts';

/** One setting for everything; docs/decisions/011-stories.md has the figures. */
const linkage = { threshold: 0.1, looseness: 0.2, cohesionPower: 0.4, sizePower: 0.1 };
const nearest = { floor: 0.04, kept: 50, reserve: 12, rarest: 400 };
/**
 * Between these the nearest of an article counts. One that has nothing near is not of one event with whatever is nearest,
 * as most articles of a day are alone; and a copy that slipped through does not push other reports away.
 */
const usualNearest = { least: 0.3, most: 0.9 };

/** Two people of one name have nothing but the name in common. */
const namesAlone = 0.2;

/** Two short reports on one company are not of one event for that, if each has a headline of its own. */
const subjectAlone = 0.2;

/** Reports that have nothing in common but what much of the news has. */
const commonWordsAlone = 0.1;

/**
 * Where nobody counted words, so that a verb weighs as much as a town, two reports that name so many each, and none that the
 * other has, are of different events (docs/decisions/011-stories.md).
 */
const noNameShared = 0.1;
const leastNamed = 2;
/** Three figures say as much as a name. */
const longNumber = /^\p{Nd}{3}/u;

/**
 * A day that two reports share says less where they name others: two strikes, two fires. Where no day is known, words are
 * all there is, and one town more or less is no reason (docs/decisions/011-stories.md).
 */
const otherNames = 0.2;

/** Two texts of one template tell of two events, however alike they are, and speak against all that would bring them together. */
const otherEvent = -1;
/** They are at least so alike. */
const leastTemplate = 0.2;

/** Two matters: two events of one kind, or two things that one actor did (two-matters.ts). */
const otherMatter = 0.2;
/** Reports of two matters have at most so many words in common that are names. */
const mostNames = 6;
/** Less alike, two reports are not told together for that alone: a square over the least nearest is below the threshold. */
const leastTogether = Math.sqrt(linkage.threshold * usualNearest.least);

/** Days in which the news of an event fades to a third. */
const fadingDays = 5;
/** News that shares so many rare names with that of days before follows it up, and fades half as fast. */
const [leastOfFollowUp, followUpDays] = [2, 2 * fadingDays];
/** Two reports of one day are more often of one event than two of unknown days are. */
const sameDayFactor = 1.5;

/** A text, whoever carries it, and what is known of it. */
export interface Text {
  readonly vector: TermVector;
  /** Which of its terms are names. */
  readonly names: ReadonlySet<string>;
  /** As which it is read; those of different ones stay apart. */
  readonly language: string;
  /** The day of publication, counted from 1970; null where no day is known. */
  readonly day: number | null;
  /** Those that the text names, where its day is not known. */
  readonly weekdays: Weekdays;
  /** Its words in order, for telling it from others of one template; few are asked for. */
  readonly told: () => ToldWords;
  /** What it names; few are asked for. */
  readonly named: () => NamedText;
  /** What its paragraphs are about, for telling roundups. */
  readonly matters: UnrelatedMatters;
}

interface TellingNames {
  /** How many of the keys are names. */
  readonly names: number;
  readonly keys: readonly string[];
}

/** Which texts report the same event; what was found out about pairs of texts is kept for the next time. */
export class Events {
  /** The terms of texts that are no names: asked for with each of their many neighbours. */
  private readonly plainTerms = new WeakMap<Text, readonly string[]>();
  private readonly tellingTerms = new WeakMap<Text, readonly string[]>();
  private readonly tellingNames = new WeakMap<Text, TellingNames>();
  private readonly nearest = new Nearest<Text>({
    ...nearest,
    factorsAmong,
    mostFactor: sameDayFactor,
    discount: (one, other, similarity) => this.judge(one, other, similarity),
  });

  private judge(one: Text, other: Text, similarity: number): number {
    const factor = this.discountOf(one, other, similarity);
    if (factor <= otherMatter || similarity < leastTogether) return factor;
    if (areOtherMatters(one, other)) return otherMatter;
    return factor === 1 ? Math.min(1 / similarity, fadedLess(one, other)) : factor;
  }

  private discountOf(one: Text, other: Text, similarity: number): number {
    // Asked of both: which of the two comes first must not matter.
    if (!this.hasPlainTermOf(one, other) && !this.hasPlainTermOf(other, one)) return namesAlone;
    if (!this.tellingTermsOf(one).some((key) => other.vector.has(key))) return commonWordsAlone;
    const factor = !this.shareNames(one, other) ? noNameShared : shareSubjectAlone(one, other) ? subjectAlone : 1;
    if (similarity < leastTemplate) return factor;
    const [own, others] = [one.told(), other.told()];
    if (tellOtherwise(own, others)) return otherEvent;
    return one.day !== null && other.day !== null && haveOtherNames(own, others)
      ? Math.min(otherNames, factor)
      : factor;
  }

  private hasPlainTermOf(one: Text, other: Text): boolean {
    return this.plainTermsOf(one).some((key) => other.vector.has(key));
  }

  /** Those of its terms that are no common words. */
  private tellingTermsOf(text: Text): readonly string[] {
    const known = this.tellingTerms.get(text);
    if (known) return known;
    const terms = [...text.vector.keys()].filter((key) => !isCommonWord(key, text.language));
    this.tellingTerms.set(text, terms);
    return terms;
  }

  /** Whether two texts have a name or a long number in common; true where names are not asked for. */
  private shareNames(one: Text, other: Text): boolean {
    if (knowsRarity(one.language)) return true;
    const [own, others] = [this.tellingNamesOf(one), this.tellingNamesOf(other)];
    if (Math.min(own.names, others.names) < leastNamed) return true;
    return own.keys.some((key) => other.vector.has(key)) || others.keys.some((key) => one.vector.has(key));
  }

  /** Names that are no common words, and long numbers. */
  private tellingNamesOf(text: Text): TellingNames {
    const known = this.tellingNames.get(text);
    if (known) return known;
    const names = [...text.names].filter((key) => !isCommonWord(key, text.language));
    const numbers = [...text.vector.keys()].filter((key) => longNumber.test(key));
    const telling = { names: names.length, keys: [...names, ...numbers] };
    this.tellingNames.set(text, telling);
    return telling;
  }

  private plainTermsOf(text: Text): readonly string[] {
    const known = this.plainTerms.get(text);
    if (known) return known;
    // Common terms first: they are the likeliest to be in the other.
    const terms = [...text.vector]
      .filter(([key]) => !text.names.has(key))
      .sort(([, x], [, y]) => x - y)
      .map(([key]) => key);
    this.plainTerms.set(text, terms);
    return terms;
  }

  /**
   * @param texts those known before are known by identity, and are in the same order
   * @returns groups of ascending indexes
   */
  among(texts: readonly Text[]): number[][] {
    const near = this.nearest.pairsAmong(texts);
    const told = relativeTo(texts.length, near, roundupsAmong(texts, near));
    const pairs = withinReach(texts.length, told, linkage.threshold);
    return settled(linkClusters(texts.length, pairs, linkage), pairs, linkage.threshold);
  }
}

/**
 * Similarities as parts of the nearest that each of the two has: where a topic fills the news, everything is alike and
 * only the nearest are of one event; where an event is told in few words, little is enough (local scaling,
 * Zelnik-Manor & Perona 2004). Those of a roundup are 0.
 */
function relativeTo(size: number, pairs: PairList, isRoundup: readonly boolean[]): PairList {
  const { count, a, b, similarity } = pairs;
  const best = new Float64Array(size).fill(usualNearest.least);
  const see = (one: number, counted: number) => {
    if (counted > (best[one] as number)) best[one] = counted;
  };
  for (let at = 0; at < count; at++) {
    const counted = Math.min(usualNearest.most, similarity[at] as number);
    see(a[at] as number, counted);
    see(b[at] as number, counted);
  }
  const relative = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const [one, other] = [a[at] as number, b[at] as number];
    if (isRoundup[one] || isRoundup[other]) continue;
    const own = similarity[at] as number;
    // What speaks against a pair does so whatever else is near.
    const part = own < 0 ? 1 : Math.min(1, own / Math.sqrt((best[one] as number) * (best[other] as number)));
    relative[at] = own * part;
  }
  return { ...pairs, similarity: relative };
}

/** Asked before names are read: most reports of one event share more of them than those of two ever do. */
function shareManyNames(one: Text, other: Text): boolean {
  let shared = 0;
  for (const name of one.names) if (other.vector.has(name)) shared++;
  return shared > mostNames;
}

/** What days took from two reports that share names which little of the news has, in part given back. */
function fadedLess(one: Text, other: Text): number {
  if (one.day === null || other.day === null || one.day === other.day) return 1;
  const days = Math.abs(one.day - other.day);
  return countTellingNames(one, other) >= leastOfFollowUp ? Math.exp(days / fadingDays - days / followUpDays) : 1;
}

/**
 * Asked of reports of one day: what follows up days later has other names and other words. Words are all there is where no
 * day is known: then only short reports are of two matters for what they name.
 */
function areOtherMatters(one: Text, other: Text): boolean {
  if (one.day !== other.day || shareManyNames(one, other)) return false;
  const areDated = one.day !== null;
  if (areDated && areTwoEvents(one, other)) return true;
  return (areDated || isShort(one) || isShort(other)) && shareNamesAlone(one, other);
}

/** Asked for millions of pairs, so in numbers that lie side by side. */
function factorsAmong(texts: readonly Text[]): (a: number, b: number) => number {
  const languages = [...new Set(texts.map(({ language }) => language))];
  const language = Uint16Array.from(texts, (text) => languages.indexOf(text.language));
  const day = Float64Array.from(texts, (text) => text.day ?? Number.NaN);
  const weekdays = Uint8Array.from(texts, (text) => text.weekdays);
  return (a, b) => {
    if (language[a] !== language[b]) return 0;
    const days = Math.abs((day[a] as number) - (day[b] as number));
    if (!Number.isNaN(days)) return fading[days] ?? 0;
    return weekdayFactor(weekdays[a] as number, weekdays[b] as number);
  };
}

/** What likeness is multiplied by so many days apart; what is left after three weeks is below any floor. */
const fading = Float64Array.from({ length: 21 }, (_, days) => sameDayFactor * Math.exp(-days / fadingDays));

/** The day of an article's publication, counted from 1970; null where no day is known. */
export function dayOf({ published }: Pick<Article, 'published'>): number | null {
  if (!published || !isOfDay(published)) return null;
  const time = Date.parse(published.earliest.slice(0, 10));
  return Number.isNaN(time) ? null : time / 86_400_000;
}

function isOfDay({ precision }: Published): boolean {
  return precision !== 'month' && precision !== 'year';
}
