import { fixedRater, type Method } from '../rater.ts';

/** The first article from its beginning, then the next: the baseline of news. */
export const lead: Method = () => fixedRater((candidate) => -candidate.at);
