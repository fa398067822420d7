import type { TermVector } from '../../text/similarity.ts';
import type { NamedText } from './named-text.ts';

/** A text as what it names, and as weighed terms. */
export interface ToldMatter {
  readonly vector: TermVector;
  readonly named: () => NamedText;
}

/** One name in common may be that of the country, or of whoever rules it; a run of names is one. */
const mostNamesShared = 1;
/** A figure in common says as much as a name, unless all that is said is alike: one bank cuts by as much as the other. */
const likeTemplate = 0.3;
/** Titles that have so many words in common say much the same of somebody. */
const leastTitleWords = 2;
/** A text of no more terms is short. */
const shortTerms = 40;
/** A matter of somebody has names that its reports share; where these are few, words tell whether it is one matter. */
const [mostSubjects, mostUncasedSubjects] = [2, 1];
/** How alike two reports of two matters are at most beyond names and figures. A cosine. */
const leastBeyondNames = 0.06;

/**
 * Whether two reports tell of two events of one kind: each names at its top whom or what the other does not have anywhere,
 * and they share hardly a name.
 */
export function areTwoEvents(one: ToldMatter, other: ToldMatter): boolean {
  const [own, others] = [one.named(), other.named()];
  const beyond = Math.min(countBeyond(own.atTop, others), countBeyond(others.atTop, own));
  if (beyond > 0 && shareNamesOfOne(own, others, beyond)) return !shareFigures(one, other);
  return haveLikeTitles(one, other);
}

function shareNamesOfOne(own: NamedText, others: NamedText, beyond: number): boolean {
  return countShared(own, others, eitherNames(own, others)) <= (beyond > 1 ? mostNamesShared : 0);
}

function shareFigures(one: ToldMatter, other: ToldMatter): boolean {
  const [own, others] = [one.named(), other.named()];
  if (shareAny(own.titleNumbers(), others.titleNumbers())) return true;
  return longNumbersShared(own, others) > 0 && likenessBeyondNames(one, other) < likeTemplate;
}

/** "Drones hit A, killing seven", "Missile hits B, killing five". */
function haveLikeTitles(one: ToldMatter, other: ToldMatter): boolean {
  const [own, others] = [one.named(), other.named()];
  const shared = [...own.titleWords].filter((word) => others.titleWords.has(word)).length;
  if (shared < leastTitleWords || shareAny(own.titleNumbers(), others.titleNumbers())) return false;
  const areOfOthers = countBeyond(own.inTitle, others) > 0 && countBeyond(others.inTitle, own) > 0;
  return areOfOthers && !shareTellingAtTop(own, others);
}

function shareTellingAtTop(own: NamedText, others: NamedText): boolean {
  return bothTell(own, others).some((name) => own.atTop.has(name) || others.atTop.has(name));
}

/**
 * Whether two reports of one actor or place tell of two matters: besides few names they share next to nothing, neither in
 * their titles nor below.
 */
export function shareNamesAlone(one: ToldMatter, other: ToldMatter): boolean {
  const [own, others] = [one.named(), other.named()];
  const titles = Math.min(countWordsBeyond(own, others), countWordsBeyond(others, own));
  if (titles === 0 || countPlainInTitles(own, others) > 1) return false;
  const most = own.isUncased || others.isUncased ? mostUncasedSubjects : mostSubjects;
  const shared = isShort(one) || isShort(other) ? bothTell(own, others) : eitherNames(own, others);
  if (countShared(own, others, shared) > most) return false;
  if (likenessBeyondNames(one, other) >= leastBeyondNames) return false;
  const numbers = sharedNumbers(own, others);
  return numbers.length <= 1 && !numbers.some(isLong);
}

/** Whether a text is short: a longer one on the same actor has words in common by chance. */
export function isShort({ vector }: Pick<ToldMatter, 'vector'>): boolean {
  return vector.size <= shortTerms;
}

/** How many rare names two reports share, those of one run counted as one. */
export function countTellingNames(one: ToldMatter, other: ToldMatter): number {
  const [own, others] = [one.named(), other.named()];
  return countShared(own, others, bothTell(own, others));
}

function countBeyond(names: ReadonlySet<string>, { words }: NamedText): number {
  let count = 0;
  for (const name of names) if (!words.has(name)) count++;
  return count;
}

function countWordsBeyond({ titleWords }: NamedText, other: NamedText): number {
  return countBeyond(titleWords, other);
}

function countPlainInTitles(own: NamedText, others: NamedText): number {
  const has =
    ({ words }: NamedText) =>
    (word: string) =>
      words.has(word);
  return own.plainTitle.filter(has(others)).length + others.plainTitle.filter(has(own)).length;
}

/** Names of either that both texts have. */
function eitherNames(own: NamedText, others: NamedText): string[] {
  const shared = [...own.names.keys()].filter((name) => others.words.has(name));
  for (const name of others.names.keys()) if (own.words.has(name) && !own.names.has(name)) shared.push(name);
  return shared;
}

/** Rare names that both texts have as names. */
function bothTell(own: NamedText, others: NamedText): string[] {
  return [...own.telling].filter((name) => others.telling.has(name));
}

/** How many names are shared, those that follow each other in both texts counted as one. */
function countShared(own: NamedText, others: NamedText, shared: readonly string[]): number {
  if (shared.length < 2) return shared.length;
  const [runs, othersRuns] = [own.runs(), others.runs()];
  const isOfRun = (name: string) =>
    shared.some((before) => runs.has(`${before} ${name}`) && othersRuns.has(`${before} ${name}`));
  return shared.filter((name) => !isOfRun(name)).length;
}

function likenessBeyondNames({ vector, named }: ToldMatter, other: ToldMatter): number {
  const { nameKeys } = other.named();
  let sum = 0;
  for (const key of named().plainKeys()) {
    const others = other.vector.get(key);
    if (others !== undefined && !nameKeys.has(key)) sum += others * (vector.get(key) ?? 0);
  }
  return sum;
}

function sharedNumbers(own: NamedText, others: NamedText): number[] {
  const numbers = others.numbers();
  return [...own.numbers()].filter((value) => numbers.has(value) && !isYear(value));
}

function longNumbersShared(own: NamedText, others: NamedText): number {
  return sharedNumbers(own, others).filter(isLong).length;
}

/** Two figures at least: every text has a two and a three. */
function isLong(value: number): boolean {
  return String(value).replace('.', '').length > 1;
}

function isYear(value: number): boolean {
  return value >= 1900 && value < 2100;
}

function shareAny(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  for (const value of one) if (other.has(value)) return true;
  return false;
}
