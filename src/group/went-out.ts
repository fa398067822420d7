import type { RememberedStory, ToldStory } from '../model/told-story.ts';
import { cosine, sharedBy } from '../text/similarity.ts';
import { newsSince } from './news-since.ts';
import type { StoryVector } from './stories.ts';
import { hashOfTerm, toldStory } from './told-story.ts';

/** How alike a story is to what is remembered of it; as for two articles of one event. */
const leastLikeness = 0.2;
/** Days in which a story that nobody tells any more fades to a third; longer than an event's, because stories go on. */
const fadingDays = 7;
/** Who says so much of what was said says it again, whatever his words are. */
const leastRepeated = 0.5;

/** A story beside what earlier editions told. */
export interface Continued extends StoryVector {
  readonly told: ToldStory;
  /** The edition in which it went out, where nothing is new since; null otherwise. */
  readonly repeats: string | null;
}

/** What earlier editions told of one story. */
interface History {
  readonly storyId: string;
  /** Newest edition first. */
  readonly tellings: readonly RememberedStory[];
  readonly said: ReadonlySet<number>;
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
    if (!match) return { ...each, story: { ...each.story, storyId: told.storyId }, told, repeats: null };
    const { history, likeness } = match;
    const isHeir = likeness === closest.get(history) && !taken.has(history);
    if (isHeir) taken.add(history);
    const since = history.tellings[0]?.edition ?? '';
    const update = newsSince(each.story, history.said, since);
    const storyId = isHeir ? history.storyId : each.story.id;
    const reasons = update
      ? [...each.story.reasons, `went out in ${since}, and there is news since`]
      : each.story.reasons;
    return {
      ...each,
      story: { ...each.story, storyId, reasons, ...(update && { update }) },
      told: { ...told, storyId },
      repeats: update ? null : since,
    };
  });
}

function historiesOf(remembered: readonly RememberedStory[]): History[] {
  const byId = new Map<string, RememberedStory[]>();
  for (const telling of remembered) byId.set(telling.storyId, [...(byId.get(telling.storyId) ?? []), telling]);
  return [...byId]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([storyId, tellings]) => ({
      storyId,
      tellings: tellings.toSorted((x, y) => (x.edition > y.edition ? -1 : 1)),
      said: new Set(tellings.flatMap(({ said }) => said)),
    }));
}

interface Match {
  readonly history: History;
  readonly likeness: number;
}

function bestMatch(each: StoryVector, today: ToldStory, histories: readonly History[]): Match | null {
  return histories.reduce<Match | null>((best, history) => {
    const likeness = Math.max(0, ...history.tellings.map((telling) => likenessOf(each, today, telling)));
    return likeness >= leastLikeness && likeness > (best?.likeness ?? 0) ? { history, likeness } : best;
  }, null);
}

function likenessOf({ vector }: StoryVector, today: ToldStory, telling: RememberedStory): number {
  const firsts = firstsShared(today, telling);
  if (firsts === 0) return 0;
  const again = repeated(today.said, telling.said);
  if (again > 0 && firsts < 2) return 0;
  const likeness = cosine(vector, new Map(telling.sketch)) * fading(today.newest, telling.newest);
  return Math.max(likeness, again);
}

/**
 * How many of two stories say the word that the other says most, where each says two of the four that the other says
 * most; else 0. One is enough but where the one is told in the words of the other: reports of one kind can be alike word
 * for word (a bridge is closed here, and another there), and are of different things all the same.
 */
function firstsShared(one: ToldStory, other: ToldStory): number {
  const [own, others] = [subjectsIn(one, other), subjectsIn(other, one)];
  return hasEnough(own) && hasEnough(others) ? Number(own[0] === true) + Number(others[0] === true) : 0;
}

const subjects = { asked: 4, least: 2 };

/** Which of the words that one says most the other says, too. */
function subjectsIn({ sketch }: ToldStory, { said }: ToldStory): boolean[] {
  return sketch.slice(0, subjects.asked).map(([key]) => isIn(said, hashOfTerm({ key })));
}

function hasEnough(found: readonly boolean[]): boolean {
  return found.filter(Boolean).length >= Math.min(subjects.least, found.length);
}

/** Whether an ascending list has a number. */
function isIn(ascending: readonly number[], sought: number): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < sought) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === sought;
}

function fading(one: string, other: string): number {
  const days = Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
  return Number.isNaN(days) ? 1 : Math.exp(-days / fadingDays);
}

/** The share of what is said that was said, where it is so much that it is the same text; else 0. */
function repeated(today: readonly number[], before: readonly number[]): number {
  const share = sharedBy(today, before) / Math.max(1, today.length);
  return share >= leastRepeated ? share : 0;
}
