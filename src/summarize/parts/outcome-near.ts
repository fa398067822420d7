import { type Outcome, outcomesOf } from './outcome-words.ts';

/** The verb right after what is counted: "people have been killed". English. */
const became = /^(?: (?:have|has|had|are|is|were|was|been|being|also|still))* \p{Ll}+/u;
/** In other languages the participle stands a few words on: "140 personnes ont été blessées". */
const becameElsewhere = /^[^,.;:。，、]{0,40}/u;

/** "The death toll of the flood rose to 31": the number stands far from what it counts. English. */
const toll =
  /\b(?:toll|number of (?:\p{Ll}+ ){0,2}(?<counted>killed|dead|deaths|injured|wounded|missing))\b[^,;:]{0,80} (?:to|at|past|above|beyond|reach(?:ed|es)|pass(?:ed|es)|tops|topped|is|was|now) (?:(?:at least|more than|over|nearly|about|around) )?$/u;

/** How far what became of people may stand before their number. In characters. */
const farthest = 40;

/**
 * What became of what is counted, as the words right beside the number say; null where they say nothing, or more than one
 * thing.
 */
export function outcomeNear(before: string, counts: string, after: string, language = 'en'): string | null {
  const isEnglish = language === 'en';
  const fate = after.slice(` ${counts}`.length).match(isEnglish ? became : becameElsewhere)?.[0] ?? '';
  const clause =
    before
      .split(/[,;:，、]/u)
      .at(-1)
      ?.slice(-farthest) ?? '';
  const found = outcomesIn(`${clause} ${counts}${fate}`, language);
  if (found.length > 0 || !isEnglish) return found.length === 1 ? (found[0]?.name ?? null) : null;
  const counted = toll.exec(before)?.groups?.counted;
  return counted ? outcomeNear('', counted, '') : toll.test(before) ? 'killed' : null;
}

/** What became of people, of all that a text says of it. */
export function outcomesIn(text: string, language: string): Outcome[] {
  return outcomesOf(language).filter(({ pattern }) => pattern.test(text));
}
