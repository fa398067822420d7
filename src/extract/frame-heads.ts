import { type Gap, landmarkSign } from './gaps.ts';
import type { Block } from './text-blocks.ts';

/** Of so many sections it is known what all have. */
const enoughSections = 40;
const mostOfFrame = 6;
/** A gap that has so many of the lines that the page repeats at each article is like those. */
const mostLandmarks = 0.6;
/** Any line can stand alone between two texts. */
const plainSign = / > | lines$|^title$/;

/** The signs that nearly all heads have. */
export function commonSigns(heads: readonly ReadonlySet<string>[]): readonly string[] {
  const some = heads.slice(0, enoughSections);
  const counts = new Map<string, number>();
  for (const signs of some) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const least = Math.max(2, some.length * 0.75);
  return [...counts.keys()].filter((sign) => (counts.get(sign) ?? 0) >= least && !plainSign.test(sign));
}

/**
 * How many signs nearly all sections begin with, whether a line is among them that says the same each time, and how many
 * gaps elsewhere on the page have all of them, to each section.
 */
export function frameOfSections(
  gaps: readonly Gap[],
  sections: readonly { readonly first: number }[],
  others: readonly Gap[],
): Readonly<Record<string, number>> {
  const common = commonSigns(sections.map(({ first }) => gaps[first]?.signs ?? new Set()));
  const elsewhere = common.length > 0 ? others.filter(({ signs }) => common.every((sign) => signs.has(sign))) : [];
  const landmarks = common.filter((sign) => sign.startsWith(landmarkSign));
  const least = landmarks.length * mostLandmarks;
  const landmarked = others.filter(({ signs }) => landmarks.filter((sign) => signs.has(sign)).length >= least);
  const own = common.filter((sign) => !others.some(({ signs }) => signs.has(sign)));
  return {
    frame: Math.min(mostOfFrame, common.length),
    own: Math.min(mostOfFrame, own.length),
    landmark: landmarks.length > 0 ? 1 : 0,
    landmarks: Math.min(mostOfFrame, landmarks.length),
    landmarksElsewhere: landmarks.length > 0 ? Math.min(1, landmarked.length / sections.length) : 0,
    elsewhere: Math.min(1, elsewhere.length / sections.length),
  };
}

/** The root of the share of titles that are headings of another level than most, where the page shows of which. */
export function mixedLevels(titles: readonly (Block | undefined)[]): number {
  const levels = titles.flatMap((title) => (title ? (title.level ?? 0) : []));
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  // One that differs says nearly as much as several.
  return levels.length === 0 ? 0 : Math.sqrt(1 - Math.max(...counts.values()) / levels.length);
}
