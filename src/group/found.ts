import type { Section } from '../model/section.ts';
import { foundTitle } from './found-title.ts';
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
  const chosen = candidates
    .slice(0, most)
    .flatMap(named)
    .toSorted((x, y) => mostImportantFirst(x.members, y.members));
  return {
    sections: chosen.slice(0, most).map(({ section }) => section),
    rest: [...chosen.slice(most).flatMap(({ members }) => members), ...candidates.slice(most).flat()],
  };
}

interface NamedSection {
  readonly section: Section;
  readonly members: readonly StoryVector[];
}

/** Stories that nothing can be said of in common are no theme: then each is a section by itself. */
function named(members: readonly StoryVector[]): NamedSection[] {
  const stories = byImportance(members.map(({ story }) => story));
  const { title, isShared } = foundTitle(stories.flatMap(({ articles }) => articles));
  if (!isShared && members.length > 1) return members.flatMap((member) => named([member]));
  const reason = isShared ? 'named by the words that its articles share' : 'named by a headline: no phrase was found';
  return [{ section: { theme: title, origin: 'found', stories, reasons: [reason] }, members }];
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
