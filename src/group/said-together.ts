import { isStopWord } from '../text/words.ts';
import { asCountries } from './names.ts';

/** Words that may stand before a noun that somebody has, beside those of its phrase. */
const mostModifiers = 2;
/** Words between whoever has something and "its". */
const mostBeforePossessive = 6;
const reach = mostBeforePossessive + 1 + mostModifiers;
const possessives: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);
/** After a noun they say whose or of what it is. */
const bonds: ReadonlySet<string> = new Set('of on with against over by for from near at between to into'.split(' '));

/**
 * Whether any of some texts puts a name and a noun together: "Moscow's police raid", "the raid by Moscow's police",
 * "Pfizer says its vaccine"; or whether the name is a place, for what happened may have done so there. Both in one title
 * may tell of two things: who speaks at a wedding did not marry.
 * @param phrase lower-cased, its noun last
 */
export function areSaidTogether(texts: readonly string[], name: string, phrase: string): boolean {
  const sought = name.split(' ');
  const own = phrase.split(' ');
  const head = own.at(-1) ?? '';
  return texts.some((text) => {
    const words = asCountries(text);
    const places = words.flatMap((_, at) => (sought.every((word, each) => words[at + each] === word) ? [at] : []));
    return places.some((at) => {
      const after = words.slice(at + sought.length, at + sought.length + reach + own.length).map(plain);
      const before = words.slice(Math.max(0, at - mostModifiers - 2), at).map(plain);
      return before.at(-1) === 'in' || leadTo(after, head, own.length) || isBound(before, head);
    });
  });
}

function plain(word: string): string {
  return word.toLowerCase();
}

/** Whether the words after a name lead to a noun as what it has: through words that modify it, and no others. */
function leadTo(after: readonly string[], head: string, phraseLength: number): boolean {
  const at = after.indexOf(head);
  if (at < 0) return false;
  const way = after.slice(0, at);
  const modifiers = way.slice(way.findLastIndex((word) => possessives.has(word)) + 1);
  return modifiers.length < mostModifiers + phraseLength && !modifiers.some((word) => isStopWord(word, 'en'));
}

/** Whether among the words before a name are a noun and what binds the name to it. */
function isBound(before: readonly string[], head: string): boolean {
  const at = before.lastIndexOf(head);
  return at >= 0 && bonds.has(before[at + 1] ?? '');
}
