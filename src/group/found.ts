import type { Section } from '../model/section.ts';
import { type FoundTitle, foundTitle } from './found-title.ts';
import { linkClusters } from './linkage.ts';
import { alikePairs } from './neighbours.ts';
import { byImportance, newestOf } from './rank.ts';
import type { StoryVector } from './stories.ts';

/** Stories of one theme share less than articles of one event do, and more than chance. */
const linkage = { threshold: 0.16, looseness: 0.25, cohesionPower: 0, sizePower: 0 };
const floor = 0.08;

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
  const pairs = alikePairs(
    sorted.map(({ vector }) => vector),
    floor,
    (alike, a, b) => (languages[a] === languages[b] ? alike : 0),
  );
  const candidates = linkClusters(sorted.length, pairs, linkage)
    .map((members) => members.flatMap((member) => sorted[member] ?? []))
    .toSorted(mostImportantFirst);
  const titled = candidates.slice(0, most).map((members) => ({ members, ...titleOf(members) }));
  const themes = titled.filter(({ isShared }) => isShared).map(({ members, title }) => themed(members, title));
  const single = titled.filter(({ isShared }) => !isShared).flatMap(({ members }) => members);
  const unnamed = single.length > 0 && themes.length < most ? [unnamedSection(single)] : [];
  return {
    sections: [...themes, ...unnamed],
    rest: [...(unnamed.length > 0 ? [] : single), ...candidates.slice(most).flat()],
  };
}

function titleOf(members: readonly StoryVector[]): FoundTitle {
  return foundTitle(byImportance(members.map(({ story }) => story)).flatMap(({ articles }) => articles));
}

function themed(members: readonly StoryVector[], title: string): Section {
  const stories = byImportance(members.map(({ story }) => story));
  return { theme: title, origin: 'found', stories, reasons: ['named by the words that its articles share'] };
}

/** Stories that nothing can be said of in common are no theme, and one heading over all of them is enough. */
function unnamedSection(members: readonly StoryVector[]): Section {
  const stories = byImportance(members.map(({ story }) => story));
  const { title } = foundTitle(stories[0]?.articles ?? []);
  return { theme: title, origin: 'found', stories, reasons: ['named by a headline: no phrase was found'] };
}

function mostImportantFirst(x: readonly StoryVector[], y: readonly StoryVector[]): number {
  const [one, other] = [standingOf(x), standingOf(y)];
  return (
    other.independent - one.independent ||
    other.articles - one.articles ||
    (one.newest > other.newest ? -1 : one.newest < other.newest ? 1 : 0) ||
    (one.id < other.id ? -1 : 1)
  );
}

function standingOf(members: readonly StoryVector[]) {
  const articles = members.flatMap(({ story }) => story.articles);
  return {
    independent: members.reduce((sum, { story }) => sum + story.independent, 0),
    articles: articles.length,
    newest: newestOf(articles),
    id: members[0]?.story.id ?? '',
  };
}
