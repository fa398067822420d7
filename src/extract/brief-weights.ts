import type { Evidence } from './frame-evidence.ts';

/**
 * How much each evidence speaks for titled texts being several short articles: fitted on some 45 groups of titles on pages of
 * short items and 37 on pages of one article. Set by hand: the intercept, so that in doubt a page stays one, and `listed`, of
 * which no page of short items was among them.
 */
export const briefWeights: Evidence = {
  always: -1.3,
  digest: 2,
  listed: -3.5,
  own: 2.4,
  foreign: -1.5,
  titleWords: 3.5,
  common: -1.9,
  named: -2.7,
  asks: -2.9,
  signed: 2.9,
  opened: -1.6,
};
