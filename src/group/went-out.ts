import type { Article } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import type { RememberedStory, ToldStory } from '../model/told-story.ts';
import { countIndependent } from './independent.ts';
import { newsSince, type Retelling } from './news-since.ts';
import { bestMatch, type History, historiesOf } from './remembered-match.ts';
import type { StoryVector } from './stories.ts';
import { toldStory } from './told-story.ts';

/** A story beside what earlier editions told. */
export interface Continued extends StoryVector {
  readonly told: ToldStory;
  /** The edition in which it went out, where nothing is new since; null otherwise. */
  readonly repeats: string | null;
  /** The articles that only carry what went out, where others have news: they are no part of the story any more. */
  readonly copies: readonly Article[];
}

/**
 * Knows stories again that went out before, and finds what is new in each. Of two stories of one edition that go on
 * from the same one, that which is more like it keeps its id. In the order of the stories.
 */
export function continued(stories: readonly StoryVector[], remembered: readonly RememberedStory[]): Continued[] {
  const histories = historiesOf(remembered);
  const today = stories.map((each) => toldStory(each, each.story.id));
  const matches = stories.map((each, index) => bestMatch(each, today[index] as ToldStory, histories));
  const closest = new Map<History, number>();
  for (const match of matches) {
    if (match) closest.set(match.history, Math.max(match.likeness, closest.get(match.history) ?? 0));
  }
  const taken = new Set<History>();
  return stories.map((each, index) => {
    const match = matches[index];
    const told = today[index] as ToldStory;
    if (!match) {
      return { ...each, story: { ...each.story, storyId: told.storyId }, told, repeats: null, copies: [] };
    }
    const { history, likeness } = match;
    const isHeir = likeness === closest.get(history) && !taken.has(history);
    if (isHeir) taken.add(history);
    const { since } = history;
    const retelling = newsSince(each.story, history.said, since);
    const story = retelling.update ? updated(each, retelling, since) : each.story;
    const storyId = isHeir ? history.storyId : story.id;
    return {
      ...each,
      story: { ...story, storyId },
      told: { ...told, storyId },
      repeats: retelling.update ? null : since,
      copies: retelling.update ? [...retelling.copies] : [],
    };
  });
}

/** The story as what is new makes it: who only carries what went out reports nothing, and is no source of it. */
function updated({ story, texts }: StoryVector, { update, copies, repeated }: Retelling, since: string): Story {
  const left = story.articles.flatMap((article, at) =>
    copies.has(article) ? [] : [{ article, text: texts[at] ?? -1 }],
  );
  const articles = left.map(({ article }) => article);
  return {
    ...story,
    ...(copies.size > 0 && {
      id: `s-${articles[0]?.id}`,
      articles,
      independent: countIndependent(
        articles,
        left.map(({ text }) => text),
      ),
    }),
    reasons: [...story.reasons, `went out in ${since}, and there is news since${besides(copies.size)}`],
    ...(update && { update }),
    repeated,
  };
}

/** The reasons before this one are those of all that was put together. */
function besides(copies: number): string {
  if (copies === 0) return '';
  return `; ${copies === 1 ? 'one more article only has' : `${copies} more articles only have`} what went out`;
}
