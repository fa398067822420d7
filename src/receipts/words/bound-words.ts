/** Words that say on which side of a number the true one lies, as they stand right before it. */
const above: Readonly<Record<string, string>> = {
  en: 'more than|at least|over|above|no fewer than|no less than|not less than|upwards of|exceeding|in excess of',
  de: 'mehr als|mindestens|über|wenigstens|nicht weniger als',
  fr: "plus de|plus d'|au moins|pas moins de",
  es: 'más de|al menos|por lo menos|no menos de',
  uk: 'понад|більш ніж|більше ніж|більше|щонайменше|не менше',
};
const below: Readonly<Record<string, string>> = {
  en: 'less than|fewer than|at most|under|below|nearly|almost|up to|no more than|not more than|as many as|close to|just short of',
  de: 'weniger als|höchstens|unter|fast|beinahe|knapp|bis zu|nicht mehr als|maximal',
  fr: "moins de|moins d'|au plus|près de|presque|jusqu'à|pas plus de",
  es: 'menos de|como máximo|casi|cerca de|hasta|no más de',
  uk: 'майже|менш ніж|менше ніж|менше|щонайбільше|не більше',
};

/** These say that it is a round one. */
const near: Readonly<Record<string, string>> = {
  en: 'about|around|roughly|some|approximately',
  de: 'etwa|rund|ungefähr|circa',
  fr: 'environ|quelque',
  es: 'unos|unas|alrededor de',
  uk: 'близько|приблизно|орієнтовно',
};

export type Bound = 'above' | 'below';

/** These are prepositions as well: "charged over 12 deaths", "rose up to 5 percent". */
export const oftenElse =
  /(?:over|above|under|below|up to|close to|über|unter|bis zu|jusqu'à|près de|hasta|cerca de)\s?(?:the |a |some |us)?$/u;

/** By language, what ends with one of the phrases. */
const endings = (table: Readonly<Record<string, string>>): ReadonlyMap<string, RegExp> =>
  new Map(
    Object.entries(table).map(([language, phrases]) => [
      language,
      new RegExp(`(?:^|[^\\p{L}])(?:${phrases})\\s?(?:the |a |some |US)?$`, 'u'),
    ]),
  );
const bounds = [
  ['above', endings(above)],
  ['below', endings(below)],
] as const;
const roundness = endings(near);

/** What the words before a number say of it; the longest phrase decides, so that "no more than" is not "more than". */
export function boundBefore(before: string, language: string): Bound | undefined {
  const said = before.toLowerCase().replaceAll('’', "'");
  const found = bounds
    .map(([bound, patterns]) => ({ bound, length: patterns.get(language.slice(0, 2))?.exec(said)?.[0].length ?? 0 }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  return found[0]?.bound;
}

/** Whether the words before a number say that it is a round one. */
export function isRoundAfter(before: string, language: string): boolean {
  return roundness.get(language.slice(0, 2))?.test(before.toLowerCase()) ?? false;
}
