import type { Article } from '../../model/article.ts';
import type { LeftOut } from '../../model/report.ts';
import type { Story } from '../../model/story.ts';
import type { RememberedStory, ToldBefore, ToldStory } from '../../model/told-story.ts';
import { countIndependent } from '../stories/independent.ts';
import type { StoryVector } from '../stories/stories.ts';
import { newsSince, type Retelling } from './news-since.ts';
import { bestMatch, type History, historiesOf, matchOfPage } from './remembered-match.ts';
import { toldStory } from './told-story.ts';

/** A story beside what earlier editions told. */
export interface Continued extends StoryVector {
  readonly told: ToldStory;
  /** Whether nothing is new in it since it went out. */
  readonly isOut: boolean;
  /** Articles that are no part of the story any more, or all of them: they only carry what went out. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Knows stories again that went out before, and finds what is new in each. Of two stories of one edition that go on
 * from the same one, that which is more like it keeps its id. In the order of the stories.
 */
export function continued(
  stories: readonly StoryVector[],
  remembered: readonly RememberedStory[],
  toldBefore: ReadonlyMap<string, ToldBefore> = new Map(),
): Continued[] {
  const histories = historiesOf(remembered);
  const today = stories.map((each) => toldStory(each, each.story.id));
  const matches = stories.map((each, index) => {
    const told = today[index] as ToldStory;
    return bestMatch(each, told, histories) ?? matchOfPage(each, told, histories, toldBefore);
  });
  const closest = new Map<History, number>();
  for (const match of matches) {
    if (match) closest.set(match.history, Math.max(match.likeness, closest.get(match.history) ?? 0));
  }
  const taken = new Set<History>();
  return stories.map((each, index) => {
    const match = matches[index];
    const told = today[index] as ToldStory;
    if (!match) return firstTold(each, toldBefore);
    const { history, likeness } = match;
    const isHeir = likeness === closest.get(history) && !taken.has(history);
    if (isHeir) taken.add(history);
    const { since } = history;
    const retelling = newsSince(each.story, history, {
      has: (id) => toldBefore.has(id) && !toldBefore.get(id)?.isCopy,
      isOfStory: (key) => history.tellings.some(({ vector }) => vector.has(key)),
    });
    const story = retelling.update ? updated(each, retelling, since) : each.story;
    const storyId = isHeir ? history.storyId : story.id;
    return {
      ...each,
      story: { ...story, storyId },
      told: { ...told, storyId },
      isOut: retelling.update === null,
      leftOut: retelling.update
        ? leftOutOf([...retelling.copies], `a copy of what went out in ${since}`)
        : leftOutOf(each.story.articles, `went out in ${since}, nothing new since`),
    };
  });
}

/** A story that was not told before; without the pages that went out, and could only go on with a story. */
function firstTold(each: StoryVector, toldBefore: ReadonlyMap<string, ToldBefore>): Continued {
  const known = new Set(each.story.articles.filter(({ id }) => toldBefore.has(id)));
  const leftOut = [...known].flatMap((article) => leftOutOf([article], toldBefore.get(article.id)?.otherwise ?? ''));
  const isOut = known.size === each.story.articles.length;
  const story = isOut || known.size === 0 ? each.story : without(each, known);
  const told = toldStory({ ...each, story }, story.id);
  return { ...each, story: { ...story, storyId: told.storyId }, told, isOut, leftOut };
}

/** Articles as left out, with the reason. */
export function leftOutOf(articles: readonly Article[], reason: string): LeftOut[] {
  return articles.map(({ id, title }) => ({ article: id, title, stage: 'group', reason }));
}

/** A story without some of its articles, of which it has others. */
function without({ story, texts }: StoryVector, others: ReadonlySet<Article>): Story {
  const left = story.articles.flatMap((article, at) =>
    others.has(article) ? [] : [{ article, text: texts[at] ?? -1 }],
  );
  const articles = left.map(({ article }) => article);
  return {
    ...story,
    id: `s-${articles[0]?.id}`,
    articles,
    independent: countIndependent(
      articles,
      left.map(({ text }) => text),
    ),
  };
}

/** The story as what is new makes it: who only carries what went out reports nothing, and is no source of it. */
function updated(each: StoryVector, { update, copies, repeated }: Retelling, since: string): Story {
  const story = copies.size > 0 ? without(each, copies) : each.story;
  return {
    ...story,
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
