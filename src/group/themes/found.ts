import type { Section } from '../../model/section.ts';
import { linkClusters, withinReach } from '../nearest/linkage.ts';
import { nearestPairs } from '../nearest/nearest.ts';
import { byImportance, newestOf, sourcesOf } from '../rank.ts';
import type { StoryVector } from '../stories/stories.ts';
import { deskSections } from './desk-sections.ts';
import { foundTitle } from './found-title.ts';

/** Stories of one theme share less than articles of one event do, and more than chance. */
const linkage = { threshold: 0.16, looseness: 0.25, cohesionPower: 0, sizePower: 0 };
const near = { floor: 0.08, kept: 50, rarest: 400, mostFactor: 1 };

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
  const reach = withinReach(sorted.length, pairs, linkage.threshold);
  const candidates = linkClusters(sorted.length, reach, linkage)
    .map((members) => members.flatMap((member) => sorted[member] ?? []))
    .map((members) => ({ members, standing: standingOf(members) }))
    .toSorted((x, y) => mostImportantFirst(x.standing, y.standing))
    .map(({ members }) => members);
  const themes = namedAmong(candidates, most);
  const taken = new Set(themes.map(({ members }) => members));
  const left = candidates.filter((members) => !taken.has(members)).flat();
  const byDesk = deskSections(left, most - themes.length);
  return {
    sections: [...themes.map(({ members, title }) => themed(members, title)), ...byDesk.sections],
    rest: byDesk.rest,
  };
}

/** What is not among the largest gets no section of its own, so nobody needs a title for it. */
const mostTitled = 50;

interface Named {
  readonly members: readonly StoryVector[];
  readonly title: string;
}

/** The first candidates that have a title; half as many as there may be, where more are left than there is room for. */
function namedAmong(candidates: readonly (readonly StoryVector[])[], most: number): Named[] {
  const half = Math.ceil(most / 2);
  const named: Named[] = [];
  for (const members of candidates.slice(0, mostTitled)) {
    // Whatever the titles of the others, more than that would be left.
    if (named.length === half && candidates.length - mostTitled > most) break;
    const title = titleOf(members);
    if (title !== null) named.push({ members, title });
  }
  return named.slice(0, candidates.length - named.length > most ? half : most);
}

/** The phrase that all have in common; null where there is none. */
function titleOf(members: readonly StoryVector[]): string | null {
  return foundTitle(byImportance(members.map(({ story }) => story)).flatMap(({ articles }) => articles));
}

function themed(members: readonly StoryVector[], title: string): Section {
  const stories = byImportance(members.map(({ story }) => story));
  return { theme: title, origin: 'found', stories, reasons: ['named by the words that its articles share'] };
}

function mostImportantFirst(one: Standing, other: Standing): number {
  return (
    other.sources - one.sources ||
    other.articles - one.articles ||
    (one.newest > other.newest ? -1 : one.newest < other.newest ? 1 : 0) ||
    (one.id < other.id ? -1 : 1)
  );
}

type Standing = ReturnType<typeof standingOf>;

function standingOf(members: readonly StoryVector[]) {
  const articles = members.flatMap(({ story }) => story.articles);
  return {
    sources: members.reduce((sum, { story }) => sum + sourcesOf(story), 0),
    articles: articles.length,
    newest: newestOf(articles),
    id: members[0]?.story.id ?? '',
  };
}
