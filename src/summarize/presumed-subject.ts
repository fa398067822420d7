import type { Sentence } from '../model/sentence.ts';
import { isUsuallyName } from '../text/document-frequency.ts';
import { stemOf } from '../text/stems.ts';
import { countWords } from '../text/words.ts';
import { introducedIn } from './names.ts';

/** What every reader knows without being told, and words that are no nouns or count what follows them. English. */
const known = new Set(
  'government president economy pandemic public world country nation army military police house court media internet coronavirus virus administration party parliament war election dollar market markets weather state city united authorities opposition prime number total average rate sun moon earth sky sea rich poor young old most best worst biggest largest latest first last next only new highest lowest odds day week month year night morning council region area town village county province district island community border'.split(
    ' ',
  ),
);
const opening =
  /^(?:The|Both) (?:\p{Ll}{3,} )?(?<noun>\p{Ll}{3,})(?=, |['’]s? | (?:\p{Ll}{3,}(?:es|s)|\p{Ll}{2,}ed|\p{Ll}+ly|is|are|was|were|has|have|had|will|would|could|can|may|might|should|did|does|came|took|began|found|said|led|left|made|went|saw|rose|fell|grew|read|told|also|then|now|never) )/u;
/** "Marsh demanded an answer": one name, as if everybody knew it. English. */
const loneSpeaker =
  /^(?<name>\p{Lu}\p{Ll}[\p{L}-]+) (?:added|argued|asked|called|claimed|demanded|insisted|noted|reported|said|says|testified|told|tweeted|warned|wrote)\b/u;

/**
 * The stem of what a sentence speaks of as known from the start: "school" in "The school scheduled a meeting". Such a
 * sentence needs one before it that tells which school. English; undefined where the words after the noun may tell.
 */
export function presumedSubject(text: string, language: string): string | undefined {
  if (!language.startsWith('en')) return undefined;
  const name = loneSpeaker.exec(text)?.groups?.name;
  const speaker = name && stemOf(name.toLowerCase(), language);
  if (speaker && isUsuallyName(speaker, language) === undefined) return speaker;
  const noun = opening.exec(text)?.groups?.noun;
  return noun === undefined || known.has(noun) ? undefined : stemOf(noun, language);
}

/** In words: a standfirst is read at a glance. */
const longestStandfirst = 30;
/** "on Tuesday", "…, police said": when it happened, or who says so, is told by the news and not by a line above it. English. */
const datedOrAttributed =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)\b|, [^,;:"“”]{3,60} (?:said|announced|reported|confirmed)\P{L}*$/u;

/**
 * Whether the first paragraph only announces the article: one short sentence about "the …" that gives neither a day nor
 * who says so, and the next paragraph tells who or what that is.
 */
export function isStandfirst(
  [first = '', next = '']: readonly string[],
  { start, end }: Pick<Sentence, 'start' | 'end'>,
): boolean {
  if (start > 0 || end < first.length || countWords(first) > longestStandfirst || datedOrAttributed.test(first))
    return false;
  const noun = opening.exec(first)?.groups?.noun;
  return (
    noun !== undefined && (introducedIn(next).size > 0 || new RegExp(`\\ban? (?:\\p{Ll}+ )?${noun}\\b`, 'u').test(next))
  );
}
