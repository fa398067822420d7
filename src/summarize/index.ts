import { exitCode, UserError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Section } from '../model/section.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Story } from '../model/story.ts';
import type { Claim, SummarizedSection, SummarizedStory, SummarySentence } from '../model/summary.ts';
import type { Candidate } from './candidate.ts';
import { type Pool, poolOf, summarySentence } from './candidates.ts';
import { choose, type Limits } from './choose.ts';
import type { Differing } from './claims.ts';
import { coreOf } from './core.ts';
import { differencesIn } from './disputes.ts';
import { headlineOf } from './headline.ts';
import { isLater } from './later.ts';
import { methods } from './methods.ts';
import { nutgrafOf } from './nutgraf.ts';
import { partsOf } from './parts/parts-of.ts';
import { sayerOf } from './parts/sayer.ts';
import { type Method, netGain } from './rater.ts';
import { withoutScene } from './scene.ts';
import { stakesOf, tellsWhyItMatters } from './stakes.ts';
import { isOfDeaths, tellsOfDeaths, untoldDeaths } from './tolls.ts';
import { untoldCorrections } from './untold-correction.ts';
import { untoldNews } from './untold-news.ts';

export interface SummarizeOptions {
  /** At most; with neither limit a story takes four sentences and 110 words. */
  readonly sentences?: number;
  /** At most. */
  readonly words?: number;
  /** A key of `methods`. */
  readonly method: string;
  /** ISO 8601 day on which it is read: days that articles of other days name are resolved. */
  readonly readOn?: string;
}

const ordinary: Limits = { sentences: 4, words: 110, fill: false };
/** How many openings are tried until both sides of a dispute fit after one. */
const openingsTried = 8;

/**
 * Each story with its headline, its summary and where its sources differ. Pure and synchronous; the same input gives the
 * same bytes.
 * @throws UserError if there is no such method
 */
export function summarize(sections: readonly Section[], options: SummarizeOptions): SummarizedSection[] {
  const method = methodNamed(options.method);
  const limits = limitsOf(options);
  return sections.map((section) => ({
    ...section,
    stories: section.stories.map((story) => summarizeStory(story, method, limits, options.readOn)),
  }));
}

/**
 * The sentences that tell a set of articles, the first of which counts as the lead.
 * @throws UserError if there is no such method
 */
export function summarizeArticles(articles: readonly Article[], options: SummarizeOptions): SummarySentence[] {
  const pool = poolOf(articles, options.readOn);
  const method = methodNamed(options.method);
  return tell(pool, method, limitsOf(options), differencesIn(pool)).map(summarySentence);
}

function summarizeStory(story: Story, method: Method, limits: Limits, readOn?: string): SummarizedStory {
  const retold = { news: story.update?.newSentences ?? [], repeated: story.repeated ?? [] };
  const read = (repeated: readonly Sentence[]) =>
    toldOf(poolOf(story.articles, readOn, { ...retold, repeated }), method, limits);
  const newest = read(retold.repeated);
  // News that cannot be understood by itself needs what was told before.
  const needsMore = retold.repeated.length > 0 && !newest.told.some(({ isNew }) => isNew);
  const { pool, differences, told } = needsMore ? read([]) : newest;
  const nutgraf = nutgrafOf(pool, method, told);
  const stakes = stakesOf(pool, method, nutgraf);
  return {
    ...story,
    headline: headlineOf(story.articles, pool),
    summary: {
      sentences: told.map(summarySentence),
      nutgraf: nutgraf ? asBottomLine(nutgraf, story, stakes !== undefined) : null,
      stakes: stakes ? summarySentence(stakes) : null,
      disputes: differences.map(({ subject, claims }) => ({
        subject,
        claims: claims.map((claim) => toClaim(claim, pool.language)),
      })),
      parts: partsOf(story, pool, told),
    },
  };
}

/** What a pool tells, and where its sources differ. */
function toldOf(pool: Pool, method: Method, limits: Limits) {
  const differences = differencesIn(pool);
  const told = tell(pool, method, limits, differences);
  return { pool, differences, told: told.length > 0 ? told : newestLead(pool) };
}

/**
 * Where all that could be told was overtaken: the first sentence of the newest report, though it takes somebody for known
 * whom only the others made known.
 */
function newestLead({ candidates, published }: Pool): Candidate[] {
  if (candidates.every(({ standing, standingBefore }) => standing === standingBefore)) return [];
  const leads = candidates.filter(
    ({ sentence, standing }) => sentence.index === 0 && /^after-/u.test(standing.verdict),
  );
  const publishedOf = ({ articleAt }: Candidate) => published[articleAt] ?? null;
  const [first] = leads;
  return first
    ? [leads.reduce((newest, one) => (isLater(publishedOf(one), publishedOf(newest)) ? one : newest), first)]
    : [];
}

/** Where no sentence says why it matters, what the news itself says of that stays. */
function asBottomLine(nutgraf: Candidate, { articles }: Story, hasStakes: boolean): SummarySentence {
  const sentence = withoutScene(nutgraf);
  const { language, paragraphs } = articles[nutgraf.articleAt] ?? {};
  const paragraph = paragraphs?.[nutgraf.sentence.paragraph];
  if (paragraph === undefined || !language?.startsWith('en')) return sentence;
  return coreOf(sentence, paragraph, (words) => !hasStakes && tellsWhyItMatters(words));
}

function toClaim(candidate: Candidate, language: string): Claim {
  const sayer = sayerOf(candidate, language.split('-')[0] ?? '');
  // Who denies stands at the head of the sentence; the receipts know few verbs of denying in other languages.
  const saidBy = sayer && !sayer.denies ? sayer.name : candidate.attribution?.speaker.trim();
  return { ...summarySentence(candidate), ...(saidBy ? { saidBy } : {}) };
}

/** The summary's sentences in order: with both sides of the first dispute that fits, else with the dead where it counts others; of an update the news. */
function tell(pool: Pool, method: Method, limits: Limits, differences: readonly Differing[]): Candidate[] {
  for (const { claims } of differences) {
    for (const opening of bestOpenings(pool, method)) {
      const told = choose(pool, method(pool), limits, [opening, ...claims]);
      if (claims.every((claim) => told.includes(claim)) && untoldNews(pool, method, told).length === 0) return told;
    }
  }
  const news = choose(pool, method(pool), limits);
  const [lead] = isOfDeaths(pool) && !news.slice(0, 1).some(isDeadly) ? bestOpenings(pool, method) : [];
  const told = lead ? choose(pool, method(pool), limits, [lead]) : news;
  const dead = untoldDeaths(pool, method, told);
  const untold = [...(dead ? [dead] : []), ...untoldCorrections(pool, told), ...untoldOutcome(pool, method, told)];
  const latest = untoldNews(pool, method, told);
  return untold.length + latest.length > 0
    ? choose(pool, method(pool), limits, [...new Set([...latest, ...told.slice(0, 1), ...untold])])
    : told;
}

/** The best sentence that tells how something came out, where nothing told does. */
function untoldOutcome(pool: Pool, method: Method, told: readonly Candidate[]): Candidate[] {
  const { outcomes } = pool;
  if (outcomes.length === 0 || told.some((candidate) => outcomes.includes(candidate))) return [];
  const rater = method(pool);
  const standing = outcomes.filter(({ standing }) => standing.verdict === 'alone');
  return standing.sort((a, b) => netGain(rater, b) - netGain(rater, a)).slice(0, 1);
}

/** What can open a summary, best first; where people died, what says so. */
function bestOpenings(pool: Pool, method: Method): Candidate[] {
  const rater = method(pool);
  const ofDeaths = isOfDeaths(pool);
  return pool.candidates
    .filter(({ standing }) => standing.verdict === 'alone')
    .filter((candidate) => !ofDeaths || (candidate.sentence.index === 0 && isDeadly(candidate)))
    .map((candidate) => ({ candidate, gain: netGain(rater, candidate) }))
    .sort((a, b) => b.gain - a.gain)
    .slice(0, openingsTried)
    .map(({ candidate }) => candidate);
}

function isDeadly({ text }: Candidate): boolean {
  return tellsOfDeaths(text);
}

function limitsOf({ sentences, words }: SummarizeOptions): Limits {
  if (sentences === undefined && words === undefined) return ordinary;
  return {
    sentences: sentences ?? Number.POSITIVE_INFINITY,
    words: words ?? Number.POSITIVE_INFINITY,
    fill: sentences === undefined || words === undefined,
  };
}

function methodNamed(name: string): Method {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (method) return method;
  throw new UserError(`There is no method "${name}"; use one of ${Object.keys(methods).join(', ')}`, exitCode.usage);
}
