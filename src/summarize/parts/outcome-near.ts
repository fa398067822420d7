/** What became of people and things, in the forms in which news counts them: only the same is compared. English. */
const outcomes: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'killed', pattern: /\b(?:kill(?:ed|ing|s)|dead|died|deaths?|fatalities)\b/u },
  { name: 'injured', pattern: /\b(?:injur(?:ed|ing|ies)|wound(?:ed|ing)|hurt)\b/u },
  { name: 'missing', pattern: /\b(?:missing|unaccounted)\b/u },
  { name: 'evacuated', pattern: /\b(?:evacuat(?:ed|ing|ion|ions|ees?))\b/u },
  { name: 'displaced', pattern: /\b(?:displaced|homeless)\b/u },
  { name: 'arrested', pattern: /\b(?:arrest(?:ed|ing|s)|detain(?:ed|ing|ees))\b/u },
  { name: 'laid off', pattern: /\b(?:laid off|layoffs|job cuts|jobs)\b/u },
  { name: 'rescued', pattern: /\b(?:rescu(?:ed|ing))\b/u },
  { name: 'aboard', pattern: /\b(?:aboard|on board)\b/u },
  { name: 'without power', pattern: /\b(?:without (?:power|electricity)|power outages?)\b/u },
];

/** The verb right after what is counted: "people have been killed". English. */
const became = /^(?: (?:have|has|had|are|is|were|was|been|being|also|still))* \p{Ll}+/u;

/** "The death toll of the flood rose to 31": the number stands far from what it counts. English. */
const toll =
  /\b(?:toll|number of (?:\p{Ll}+ ){0,2}(?<counted>killed|dead|deaths|injured|wounded|missing))\b[^,;:]{0,80} (?:to|at|reached|passed|is|was|now) (?:(?:at least|more than|over|nearly|about|around) )?$/u;

/** What became of what is counted, as the words right beside the number say; null where they say nothing, or more than one thing. */
export function outcomeNear(before: string, counts: string, after: string): string | null {
  const fate = after.slice(` ${counts}`.length).match(became)?.[0] ?? '';
  const near = `${before.split(/[,;:]/u).at(-1)?.slice(-40) ?? ''} ${counts}${fate}`;
  const found = outcomes.filter(({ pattern }) => pattern.test(near));
  if (found.length > 0) return found.length === 1 ? (found[0]?.name ?? null) : null;
  const counted = toll.exec(before)?.groups?.counted;
  return counted ? outcomeNear('', counted, '') : toll.test(before) ? 'killed' : null;
}
