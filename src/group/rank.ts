import type { Article, Published } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import { count } from '../text/count.ts';
import { hasZone, lastMomentOf } from '../text/last-moment.ts';
import { lengthOf } from './length.ts';

/** By what a story is placed before others: each in turn, and nothing weighed against another. */
interface Standing {
  /** Independent sources, each as often as the editor weighs it. */
  readonly sources: number;
  /** How many stories of its outlet stand before it, beyond those that are allowed. */
  readonly crowding: number;
  readonly isUpdate: boolean;
  readonly newest: string;
  /** The last moment at which a report came out, in milliseconds; 0 where no time of day is known. */
  readonly moment: number;
  readonly words: number;
}

/** So many stories of one outlet may stand before those of others that are as widely reported. */
const allowedPerOutlet = 2;

/**
 * Most important first: more independent outlets (each as often as the editor weighs it), then those whose outlet does not fill the list, then what went into no
 * edition before, then newer (by the day, and on one day by the time, where it is known), then longer coverage; the rest by
 * id.
 */
export function byImportance(stories: readonly Story[]): Story[] {
  const alone = new Map(stories.map((story) => [story, standingOf(story)]));
  const sorted = stories.toSorted((x, y) => compare(alone.get(x), alone.get(y)) || (x.id < y.id ? -1 : 1));
  const standings = spread(sorted, alone);
  const ranks = new Set([...standings.values()].map(rankOf));
  return sorted
    .toSorted((x, y) => compare(standings.get(x), standings.get(y)))
    .map((story) => {
      const standing = standings.get(story) as Standing;
      const hasRival = ranks.has(rankOf({ ...standing, isUpdate: !standing.isUpdate }));
      return { ...story, reasons: [...story.reasons, ...reasonsOf(story, standing, hasRival)] };
    });
}

/** Stories of one rank are told apart by what comes after novelty. */
function rankOf({ sources, crowding, isUpdate }: Standing): string {
  return [sources, crowding, isUpdate].join();
}

/** How many independent sources a story has, each counted as often as the editor weighs it. */
export function sourcesOf({ independent, weight = 1 }: Pick<Story, 'independent' | 'weight'>): number {
  return independent * weight;
}

function standingOf({ articles, update, ...story }: Story): Standing {
  const words = articles.reduce((sum, each) => sum + lengthOf(each), 0);
  const [newest, moment] = [newestOf(articles), momentOf(articles)];
  return { sources: sourcesOf(story), crowding: 0, isUpdate: update !== undefined, newest, moment, words };
}

/** The standings of stories in their order, those of an outlet that has many before them behind the others. */
function spread(sorted: readonly Story[], standings: ReadonlyMap<Story, Standing>): Map<Story, Standing> {
  const before = new Map<string, number>();
  const result = new Map<Story, Standing>();
  for (const story of sorted) {
    const standing = standings.get(story) as Standing;
    const outlet = story.articles[0]?.outlet?.name;
    const count = outlet === undefined ? 0 : (before.get(outlet) ?? 0);
    if (outlet !== undefined) before.set(outlet, count + 1);
    result.set(story, { ...standing, crowding: Math.max(0, count + 1 - allowedPerOutlet) });
  }
  return result;
}

/** The last day on which any of the articles came out; empty where none is known. */
export function newestOf(articles: readonly Article[]): string {
  const days = articles.flatMap(({ published }) => published?.latest.slice(0, 10) ?? []);
  return days.sort().at(-1) ?? '';
}

/** Those that came out last, who know how it stands; all where nobody says when they came out. */
export function latestOf(articles: readonly Article[]): readonly Article[] {
  const newest = newestOf(articles);
  const moment = momentOf(articles);
  return articles.filter((article) => (moment > 0 ? momentOf([article]) === moment : newestOf([article]) === newest));
}

const timed: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);

function isTimed({ precision, latest }: Published): boolean {
  return timed.has(precision) && hasZone(latest);
}

/** The last moment on the last day; 0 where no report of that day says its time. */
function momentOf(articles: readonly Article[]): number {
  const newest = newestOf(articles);
  const moments = articles.flatMap(({ published }) =>
    published && isTimed(published) && published.latest.startsWith(newest) ? (lastMomentOf(published.latest) ?? 0) : [],
  );
  return moments.reduce((last, moment) => Math.max(last, moment), 0);
}

function compare(x: Standing | undefined, y: Standing | undefined): number {
  if (!x || !y) return 0;
  if (x.sources !== y.sources) return y.sources - x.sources;
  if (x.crowding !== y.crowding) return x.crowding - y.crowding;
  if (x.isUpdate !== y.isUpdate) return x.isUpdate ? 1 : -1;
  if (x.newest !== y.newest) return x.newest > y.newest ? -1 : 1;
  if (x.moment !== y.moment) return y.moment - x.moment;
  return y.words - x.words;
}

/** @param hasRival whether novelty decides: stories that are as widely reported are new where this one is an update, or the reverse */
function reasonsOf({ articles, independent, update }: Story, standing: Standing, hasRival: boolean): string[] {
  const { crowding, newest, moment, words } = standing;
  const time = moment > 0 ? `, ${new Date(moment).toISOString().slice(11, 16)} UTC` : '';
  const novelty = update
    ? `an update of what went out in ${update.since}, so behind new stories with as many sources`
    : 'new, so before updates with as many sources';
  return [
    count(independent, 'independent source', 'independent sources'),
    ...(crowding > 0
      ? [`behind others, because ${crowding + 1} stories by ${articles[0]?.outlet?.name} come first`]
      : []),
    ...(hasRival ? [novelty] : []),
    ...(newest === '' ? [] : [`newest report ${newest}${time}`]),
    count(words, 'word of coverage', 'words of coverage'),
  ];
}
