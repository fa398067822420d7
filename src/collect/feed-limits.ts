/** How much of a feed is read. Lengths in UTF-16 units: far above what honest feeds hold, and far below what fills a memory. */
export const feedLimits = {
  entries: 2_000,
  title: 1_000,
  /** A longer name for an entry is dropped: cut, it could be another entry's. */
  guid: 2_000,
  content: 1_000_000,
  summary: 100_000,
  category: 200,
  categories: 50,
};

/** Each category once, in the order of the feed. */
export function boundedCategories(categories: readonly string[]): string[] {
  return [...new Set(categories.filter((category) => category !== ''))].slice(0, feedLimits.categories);
}
