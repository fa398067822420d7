import type { Evidence } from './frame-evidence.ts';

/** How much each evidence speaks for an article's beginning at a gap, seen by itself. */
export const startWeights: Evidence = {
  always: -1.85,
  common: -4.53,
  foreignTitle: -1.3,
  ownTitle: 1.66,
  untitled: -0.52,
  longTitle: 1.78,
  length: 0.64,
  date: 1.88,
  byline: 1.76,
  clock: 0.87,
  subject: 0.63,
  rule: 0.47,
  noise: 0.25,
  end: 0.35,
  label: -0.6,
  short: -0.84,
  lines: 0.53,
};

/** How much each evidence speaks for a page's being parted at some gaps, rather than at none. */
export const frameWeights: Evidence = {
  always: -4.3,
  meanChance: 0.39,
  leastChance: 0.18,
  bestOther: -0.1,
  meanOther: -0.11,
  others: -0.68,
  onlyTwo: -0.67,
  covered: 4.59,
  length: -0.31,
  uneven: -1.22,
  longTitles: 1.32,
  frame: 0.27,
  common: -3.12,
  commonByOwn: -0.57,
  foreignTitle: -2.35,
  date: 0.22,
  byline: 0.72,
  subject: 4.16,
  noise: -0.77,
  rule: 3.28,
  item: -1.59,
  end: -2.08,
  meta: 5.57,
};
