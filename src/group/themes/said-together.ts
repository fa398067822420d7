import { countryOf } from '../../text/name-variants.ts';
import { isStopWord, splitWords } from '../../text/words.ts';
import { type Name, partsOf } from './names.ts';
import { nameTitles } from './title-words.ts';

/** Words that may stand before a noun that somebody has, beside those of its phrase. */
const mostModifiers = 2;
/** Words between whoever has something and "its". */
const mostBeforePossessive = 6;
/** Words between "of" and a name: rank, and first names. */
const mostBeforeName = 3;
const possessives: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);
/** After a noun they say whose or of what it is. */
const bonds: ReadonlySet<string> = new Set('of on with against over by for from near at between to into'.split(' '));

/** "In May" tells when. */
const months: ReadonlySet<string> = new Set(
  'January February March April May June July August September October November December'.split(' '),
);

/** A word of a text, in which names and nouns are looked for. */
export interface SaidWord {
  /** Possessives and hyphens taken away, adjectives of countries as the countries. */
  readonly shown: string;
  readonly lower: string;
  /** Whether what follows is its own: "Moscow's". */
  readonly owns: boolean;
  /** Whether a phrase ends with it: no word follows that could be of the same phrase. */
  readonly ends: boolean;
  /** Whether a hyphen ties it to the next. */
  readonly isPart: boolean;
}

/** The words of a text, as `areSaidTogether` takes them. */
export function saidWords(text: string): SaidWord[] {
  const words = splitWords(text);
  return words.flatMap(({ word, end }, at): SaidWord[] => {
    const next = words[at + 1];
    const ends = !next || text.slice(end, next.start) !== ' ' || isStopWord(next.word.toLowerCase(), 'en');
    const isTied = next !== undefined && text.slice(end, next.start).endsWith('-');
    const country = countryOf(word);
    const parts = country ? [country] : word.replace(/'s?$/u, '').split('-');
    return parts.map((shown, part) => {
      const isLast = part === parts.length - 1;
      return {
        shown,
        lower: shown.toLowerCase(),
        owns: isLast && /'s?$/u.test(word),
        ends: isLast && ends,
        isPart: !isLast || isTied,
      };
    });
  });
}

/**
 * Whether any of some texts puts a name and a noun together: "Moscow's police raid", "the raid by Moscow", "Pfizer says its
 * vaccine"; or whether the name is a place, for what happened may have done so there. Both in one title may tell of two
 * things: who speaks at a wedding did not marry, and who calls it a genocide committed none.
 * @param phrase lower-cased, its noun last
 */
export function areSaidTogether(
  texts: readonly (readonly SaidWord[])[],
  { shown, kind }: Name,
  phrase: string,
): boolean {
  const name = partsOf(shown);
  const own = phrase.split(' ');
  const head = own.at(-1) ?? '';
  return texts.some((words) =>
    words.some((_, at) => {
      if (!isNameAt(words, at, name)) return false;
      const last = at + name.length - 1;
      if (kind === 'other' && isPlace(words, at, last)) return true;
      return isBefore(words, last, own) || hasAsItsOwn(words, last, own) || isBound(words, at, last, head);
    }),
  );
}

/** Whether a text says "in" before a name. */
export function isPlaceIn(texts: readonly (readonly SaidWord[])[], shown: string): boolean {
  const name = partsOf(shown);
  return texts.some((words) =>
    words.some((_, at) => isNameAt(words, at, name) && isPlace(words, at, at + name.length - 1)),
  );
}

function isNameAt(words: readonly SaidWord[], at: number, name: readonly string[]): boolean {
  return name.every((part, each) => words[at + each]?.shown === part);
}

/** "in Texas", "in the Bronx": whatever happened may have happened there. */
function isPlace(words: readonly SaidWord[], at: number, last: number): boolean {
  const before = words[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  return !words[last]?.isPart && words[before]?.lower === 'in' && !months.has(words[at]?.shown ?? '');
}

/**
 * "Chad travel ban", "Nimbus unveils folding phone". Where a word is all that is sought, what stands between may be the verb
 * of somebody who only speaks of it: "Bell blasts raid".
 */
function isBefore(words: readonly SaidWord[], last: number, own: readonly string[]): boolean {
  if (words[last]?.ends) return false;
  const modifiers = own.slice(0, -1);
  const isModifier = (at: number) => modifiers.includes(words[at]?.lower ?? '');
  let at = last + 1;
  if (isModifier(at + 1) && !words[at]?.ends) at++;
  while (isModifier(at)) at++;
  return isLastOfPhrase(words[at], own);
}

/** "Moscow's police raid", "Pfizer says its flu vaccine": through words that modify the noun, and no others. */
function hasAsItsOwn(words: readonly SaidWord[], last: number, own: readonly string[]): boolean {
  const pronoun = words
    .slice(last + 1, last + 2 + mostBeforePossessive)
    .findLastIndex(({ lower }) => possessives.has(lower));
  if (pronoun < 0 && !words[last]?.owns) return false;
  const from = last + 2 + pronoun;
  const way = words.slice(from, from + mostModifiers + own.length);
  const end = way.findIndex(({ ends, owns }) => ends || owns);
  return isLastOfPhrase(way[end], own);
}

function isLastOfPhrase(word: SaidWord | undefined, own: readonly string[]): boolean {
  return word?.ends === true && word.lower === own.at(-1);
}

/** "the raid by Moscow", "charges against Rep. Ann Bell": and not "the raid on Bell's friend". */
function isBound(words: readonly SaidWord[], first: number, last: number, head: string): boolean {
  if (words[last]?.owns || words[last]?.isPart) return false;
  const before = words.slice(Math.max(0, first - mostBeforeName - 2), first);
  const bond = before.findLastIndex(({ lower }) => bonds.has(lower));
  return before[bond - 1]?.lower === head && before.slice(bond + 1).every(canStandBeforeName);
}

function canStandBeforeName({ shown, lower }: SaidWord): boolean {
  return lower === 'the' || nameTitles.has(lower) || /^\p{Lu}/u.test(shown);
}
