import { attributionOf } from './attribution.ts';
import { meansAnother } from './object-pronoun.ts';

const personPronoun = /\b(?:he|she|him|his|her|hers)\b/i;
const pluralPronoun = /\b(?:they|them)\b/i;
const personNoun =
  /\b(?:man|woman|president|minister|boy|girl|officer|driver|suspect|mayor|teacher|player|leader|mother|father|king|queen|pope|prince|princess|\d+-year-old)\b/iu;
const pluralNoun = /\b(?:\p{L}{2,}s|people|police|men|women|children|media|both|and)\b/u;

/**
 * Why a pronoun means somebody or something that no word in its sentence names, as in "Still, he has struggled…"; undefined
 * where none does. English.
 * @param prose the text with its quotations blanked
 */
export function strayPronoun({ text, prose }: { readonly text: string; readonly prose: string }): string | undefined {
  if (/ (?:on|of|about|to|for|with|from|after|against|than) (?:that|this|those|these)\P{L}*$/u.test(prose.trimEnd()))
    return 'ends with a word that points to what went before it';
  if (somethingHappened.test(prose)) return 'tells when or how something happened, and not what';
  if (meansAnother(prose)) return 'means somebody or something that is not its subject';
  if (pointingClause.test(prose)) return 'has a clause about what was told before';
  if (saidBySomebody.test(prose) && attributionOf(text) === undefined)
    return 'is said by somebody whom it does not name';
  const plural = pluralPronoun.exec(prose);
  if (plural && !pluralNoun.test(prose.slice(0, plural.index)))
    return 'means people or things that the sentence does not name';
  if (!personPronoun.test(prose)) return undefined;
  const names = prose
    .replace(severalPeople, '')
    .replace(/^\P{L}*\p{L}+/u, (word) => (isOpeningWord(word) || severalWithoutName.test(word) ? '' : word))
    .replace(noPersons, '');
  return /\p{Lu}\p{L}+/u.test(names) || personNoun.test(names)
    ? undefined
    : 'means a person whom the sentence does not name';
}

/** "if this was the only plan", "said that that is a lie": no clause before it tells which. */
const pointingClause = /^[^,;:]*\b(?:because|if|since|that|when|while) (?:this|that) (?:is|was|were|has|had|would)\b/iu;
/** "The dam will hold, she says": no other name in the sentence is the speaker's. */
const saidBySomebody =
  /, (?:he|she|they) (?:(?:also|later|then) )?(?:said|says?|added|adds|argued|argues|claimed|claims|explained|explains|insisted|insists|noted|notes|told|wrote)\b/u;

/** "The survey reported it struck at noon": what happens is none of those who can report. */
const somethingHappened =
  /^(?:[\p{L}.'’-]+ ){1,8}(?:said|says|reported|reports|estimated|estimates|confirmed)(?: that)? it (?:\p{Ll}+ly )?(?:erupted|happened|lasted|measured|occurred|originated|reached an? (?:\p{Ll}+ )?(?:depth|height|magnitude|speed|strength)|registered|struck|took place)\b/u;

/** "Aides and advisers say": the verb tells that the capital of the first word is no name of a person. */
const severalPeople =
  /^\p{Lu}\p{Ll}+s (?:and \p{Ll}+s )?(?=(?:say|are|were|have|believe|think|fear|expect|hope|want|note|argue|see|know)\b)/u;

/** Who speaks as several, and is never "he". */
const severalWithoutName =
  /^(?:Authorities|Detectives|Doctors|Investigators|Officials|Police|Prosecutors|Reports|Witnesses)$/u;

/** Capitals that name no person: days, months, and adjectives of places before a noun. */
const noPersons =
  /\b(?:(?:in|at|from|near|across|into|through) \p{Lu}\p{L}+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Democrats|Republicans|Americans|Congress|Senate|Supreme Court|White House|Olympics?|Christmas|Easter|Thanksgiving|(?:\p{Lu}\p{Ll}+(?:ian|ish|ese|ican)|French|German|Greek|Dutch) (?=\p{Ll}))/gu;

function isOpeningWord(word: string): boolean {
  return /(?:^|\P{L})(?:The|A|An|In|On|At|For|With|From|By|After|Before|During|When|While|As|If|Many|Some|Most|Two|Three|There|All|Not|No|Only|Once|Since|Until|Without|Between|Among|Under|Over|Despite|Even|Now|Last|Next|Later)$/u.test(
    word,
  );
}
