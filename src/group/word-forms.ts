const [leastAlike, longestEnding] = [4, 3];

/**
 * Whether two lower-cased words may be forms of one, because they differ in their endings only. English words are handed in
 * as stems, which have no endings any more.
 */
export function areFormsOfOne(one: string, other: string, language: string): boolean {
  if (one === other) return true;
  if (language.startsWith('en')) return false;
  const needed = Math.max(leastAlike, Math.max(one.length, other.length) - longestEnding);
  return one.length >= needed && other.length >= needed && one.slice(0, needed) === other.slice(0, needed);
}
