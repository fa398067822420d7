import { fixedRater, type Method } from '../rater.ts';

/** The first sentence of each article, then the second of each: strong where every article tells the same event. */
export const firstSentences: Method = () =>
  fixedRater((candidate) => -(candidate.sentence.index + candidate.articleAt / 1000));
