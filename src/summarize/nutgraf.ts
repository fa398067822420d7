import type { Candidate } from './candidate.ts';
import type { Pool } from './candidates.ts';
import { type Method, netGain } from './rater.ts';
import { Telling } from './telling.ts';
import { isOfDeaths, tellsOfDeaths } from './tolls.ts';

/** How deep in its article the news can stand. */
const deepest = 4;
/** In words: a shorter sentence seldom gives the news by itself. */
const shortest = 10;
/** The same of the first sentence of the only report. */
const shortestOpening = 7;
/** In words: up to here a sentence is read in one breath. */
const breath = 22;
/** How much a rating sinks with each word beyond that. */
const perWord = 0.02;
/** Another sentence than the summary's first is taken if it is at least so nearly as good, of the best one's rating. */
const nearlyAsGood = 0.85;
/** The same for one that opens another article: it tells the whole of the news, as no later one need. */
const nearlyAsGoodLead = 0.75;

/**
 * One sentence that gives the news by itself, preferably not the one that opens the summary; where something came out that
 * others tell as open, how it did. Undefined where none can.
 */
export function nutgrafOf(pool: Pool, method: Method, told: readonly Candidate[]): Candidate | undefined {
  const rater = method(pool);
  const rating = (candidate: Candidate) => netGain(rater, candidate) - perWord * Math.max(0, candidate.words - breath);
  const toldNews = told.find(({ isNew, standing }) => isNew && standing.verdict === 'alone');
  const rated = possibleIn(pool, toldNews !== undefined)
    .map((candidate) => ({ candidate, rating: rating(candidate) }))
    .sort((a, b) => b.rating - a.rating);
  const settled = rated.filter(({ candidate }) => pool.outcomes.includes(candidate));
  const best = settled[0] ?? rated[0];
  if (!best)
    return (
      toldNews ??
      told.find(({ standing }) => standing.verdict === 'alone') ??
      told.find(({ standing }) => standing.verdict !== 'with-next')
    );
  const opening = rated.find(({ candidate }) => opensOnlyReport(candidate, pool));
  if (settled.length === 0 && opening && opening.rating >= nearlyAsGood * best.rating) return opening.candidate;
  const other = (settled.length > 0 ? settled : rated).find(
    ({ candidate, rating }) =>
      candidate !== told[0] &&
      rating >= (candidate.sentence.index === 0 ? nearlyAsGoodLead : nearlyAsGood) * best.rating,
  );
  return (other ?? best).candidate;
}

/** @param isUpdate whether the story tells what no earlier edition had: then nothing else is its news */
function possibleIn(pool: Pool, isUpdate: boolean): Candidate[] {
  const nothingTold = new Telling(pool);
  const ofDeaths = !isUpdate && isOfDeaths(pool);
  const mayGiveNews = ({ text, words, sentence }: Candidate, least: number) =>
    words >= least && sentence.index <= deepest && (!ofDeaths || tellsOfDeaths(text));
  return pool.candidates
    .filter(({ isNew }) => isNew || !isUpdate)
    .filter(
      (candidate) =>
        pool.outcomes.includes(candidate) ||
        mayGiveNews(candidate, opensOnlyReport(candidate, pool) ? shortestOpening : shortest),
    )
    .filter((candidate) => candidate.standing.verdict === 'alone')
    .filter((candidate) => nothingTold.admits(candidate));
}

/** Whether a sentence opens the only report: what stands below it there is a detail, however well it is rated. */
function opensOnlyReport({ sentence }: Candidate, { independent }: Pool): boolean {
  return independent === 1 && sentence.index === 0;
}
