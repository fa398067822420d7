import type { Section } from '../model/section.ts';
import { deskSections } from './desk-sections.ts';
import { foundTitle } from './found-title.ts';
import { linkClusters } from './linkage.ts';
import { nearestPairs } from './nearest.ts';
import { byImportance, newestOf, sourcesOf } from './rank.ts';
import type { StoryVector } from './stories.ts';

/** Stories of one theme share less than articles of one event do, and more than chance. */
const linkage = { threshold: 0.16, looseness: 0.25, cohesionPower: 0, sizePower: 0 };
const near = { floor: 0.08, kept: 50, rarest: 1000, mostFactor: 1 };

/**
 * Stories put together under themes that are found in them, the most important first.
 * @param most how many sections at most; what does not get into them is handed back
 */
export function foundSections(
  stories: readonly StoryVector[],
  most: number,
): { readonly sections: Section[]; readonly rest: StoryVector[] } {
  const sorted = stories.toSorted((x, y) => (x.story.id < y.story.id ? -1 : 1));
  const languages = sorted.map(({ story }) => story.articles[0]?.language.split('-')[0]);
  const pairs = nearestPairs(
    sorted.map(({ vector }) => vector),
    { ...near, factor: (a, b) => (languages[a] === languages[b] ? 1 : 0) },
  );
  const candidates = linkClusters(sorted.length, pairs, linkage)
    .map((members) => members.flatMap((member) => sorted[member] ?? []))
    .toSorted(mostImportantFirst);
  const titled = candidates.map((members, at) => ({ members, title: at < mostTitled ? titleOf(members) : null }));
  const named = titled.filter(({ title }) => title !== null);
  const themes = named.slice(0, candidates.length - named.length > most ? Math.ceil(most / 2) : most);
  const taken = new Set(themes);
  const left = titled.filter((candidate) => !taken.has(candidate)).flatMap(({ members }) => members);
  const byDesk = deskSections(left, most - themes.length);
  return {
    sections: [...themes.map(({ members, title }) => themed(members, title ?? '')), ...byDesk.sections],
    rest: byDesk.rest,
  };
}

/** What is not among the largest gets no section of its own, so nobody needs a title for it. */
const mostTitled = 50;

/** The phrase that all have in common; null where there is none. */
function titleOf(members: readonly StoryVector[]): string | null {
  return foundTitle(byImportance(members.map(({ story }) => story)).flatMap(({ articles }) => articles));
}

function themed(members: readonly StoryVector[], title: string): Section {
  const stories = byImportance(members.map(({ story }) => story));
  return { theme: title, origin: 'found', stories, reasons: ['named by the words that its articles share'] };
}

function mostImportantFirst(x: readonly StoryVector[], y: readonly StoryVector[]): number {
  const [one, other] = [standingOf(x), standingOf(y)];
  return (
    other.sources - one.sources ||
    other.articles - one.articles ||
    (one.newest > other.newest ? -1 : one.newest < other.newest ? 1 : 0) ||
    (one.id < other.id ? -1 : 1)
  );
}

function standingOf(members: readonly StoryVector[]) {
  const articles = members.flatMap(({ story }) => story.articles);
  return {
    sources: members.reduce((sum, { story }) => sum + sourcesOf(story), 0),
    articles: articles.length,
    newest: newestOf(articles),
    id: members[0]?.story.id ?? '',
  };
}
