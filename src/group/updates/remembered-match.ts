import type { Story } from '../../model/story.ts';
import type { RememberedStory, ToldBefore, ToldStory } from '../../model/told-story.ts';
import { cosine, type TermVector } from '../../text/similarity.ts';
import type { StoryVector } from '../stories/stories.ts';
import { goesOnMeasures, isOfSameKind, likelyGoesOn, type StoryOfToday, storyOfToday } from './goes-on.ts';
import { isRetold } from './retold.ts';
import { bodyText, hashOfTerm, type SaidText } from './said.ts';

/** Less alike than this, no story goes on from another. */
const leastAlike = 0.05;
/** From here on a story is the one that was told. */
const leastLikely = 0.5;

/** What earlier editions told of one story. */
export interface History {
  readonly storyId: string;
  /** The newest edition in which it was told. */
  readonly since: string;
  /** The last day on which an article of it came out, ISO 8601; empty where none is known. */
  readonly newest: string;
  readonly tellings: readonly Telling[];
  /** Hashes of what any of them said. */
  readonly said: ReadonlySet<number>;
}

/** One telling of a story, read for being compared with many. */
interface Telling {
  readonly told: ToldStory;
  readonly vector: TermVector;
}

export interface Match {
  readonly history: History;
  readonly likeness: number;
}

/** Stories that were told, each with all its tellings, in the order of their ids. */
export function historiesOf(remembered: readonly RememberedStory[]): History[] {
  const byId = new Map<string, RememberedStory[]>();
  for (const told of remembered) {
    const own = byId.get(told.storyId);
    if (own) own.push(told);
    else byId.set(told.storyId, [told]);
  }
  return [...byId]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([storyId, own]) => ({
      storyId,
      since: last(own.map(({ edition }) => edition)),
      newest: last(own.map(({ newest }) => newest)),
      tellings: own.map((told) => ({ told, vector: new Map(told.sketch) })),
      said: new Set(own.flatMap(({ said }) => said)),
    }));
}

function last(times: readonly string[]): string {
  return [...times].sort().at(-1) ?? '';
}

/** Of what was told, the story that this one goes on from; null where it is another one than all of them. */
export function bestMatch(
  { story, vector }: StoryVector,
  told: ToldStory,
  histories: readonly History[],
): Match | null {
  let read: { today: StoryOfToday; bodies: ReadBodies } | undefined;
  const once = () => {
    read ??= { today: storyOfToday(story.articles, told), bodies: readBodies(story, told) };
    return read;
  };
  return histories.reduce<Match | null>((best, history) => {
    const likenesses = history.tellings.map((telling) => {
      const alike = cosine(vector, telling.vector);
      if (alike < leastAlike) return 0;
      const { today, bodies } = once();
      const days = daysBetween(told.newest, telling.told.newest);
      const likely = isOfSameKind(today, telling.vector, history.said)
        ? 0
        : likelyGoesOn(goesOnMeasures(today, alike, telling.vector, history.said), days);
      return likely < leastLikely && isCutFrom(bodies, telling.told) ? leastLikely : likely;
    });
    const likeness = Math.max(0, ...likenesses);
    return likeness >= leastLikely && likeness > (best?.likeness ?? 0) ? { history, likeness } : best;
  }, null);
}

/** A page that goes on with its story under its address says so much of it still. */
const leastOfPage = 0.1;
/** Or so many of the four words that it says most were said. */
const subjectsOfPage = 2;

/**
 * The story in which a page went out that reads otherwise now, where the two are still of one matter: the address speaks
 * for it, and the words need not say as much.
 */
export function matchOfPage(
  { story, vector }: StoryVector,
  told: ToldStory,
  histories: readonly History[],
  toldBefore: ReadonlyMap<string, ToldBefore>,
): Match | null {
  if (toldBefore.size === 0) return null;
  const ids = new Set(story.articles.flatMap(({ id }) => toldBefore.get(id)?.story ?? []));
  const subjects = subjectsOf(told);
  return histories.reduce<Match | null>((best, history) => {
    if (!ids.has(history.storyId)) return best;
    const likeness = Math.max(0, ...history.tellings.map((telling) => cosine(vector, telling.vector)));
    const isOfMatter =
      likeness >= leastOfPage || subjects.filter((subject) => history.said.has(subject)).length >= subjectsOfPage;
    return isOfMatter && likeness >= (best?.likeness ?? 0) ? { history, likeness } : best;
  }, null);
}

/** Of a story so many words are compared that it says most. */
const subjectsAsked = 4;
/** Figures, also in Chinese and Japanese words, and with what they count: "51", "五十", "一人". */
const figure = /\p{N}|^[〇一二三四五六七八九十百千万亿両两]+[人名個个件]?$/u;

/**
 * The words that a story says most, hashed; figures are no subjects.
 * @param isAsked of a term, whether it is to be among them
 */
function subjectsOf({ sketch }: ToldStory, isAsked: (key: string) => boolean = () => true): number[] {
  const keys: string[] = [];
  for (const [key] of sketch) {
    if (keys.length === subjectsAsked) break;
    if (!figure.test(key) && isAsked(key)) keys.push(key);
  }
  return keys.map((key) => hashOfTerm({ key }));
}

/** Of the words that it says most a cut has nearly all from the text, which may say most what was cut away. */
const leastSubjectsOfCut = 3;

/** Whether an article of a story is a cut of what was told, whatever that says most, and under whatever headline. */
function isCutFrom({ bodies, subjects: own }: ReadBodies, { said }: ToldStory): boolean {
  const found = own.map((subject) => isIn(said, subject));
  if (found[0] !== true || found.filter(Boolean).length < Math.min(leastSubjectsOfCut, found.length)) return false;
  return bodies.some((body) => isRetold(body, (hash) => isIn(said, hash)));
}

/** What the articles of a story say below their titles. */
interface ReadBodies {
  readonly bodies: readonly (readonly SaidText[])[];
  /** Of the words that the story says most those that stand there. */
  readonly subjects: readonly number[];
}

function readBodies({ articles }: Story, told: ToldStory): ReadBodies {
  const bodies = articles.map(bodyText);
  const keys = new Set(bodies.flatMap((body) => body.flatMap(({ terms }) => terms.map(({ key }) => key))));
  return { bodies, subjects: subjectsOf(told, (key) => keys.has(key)) };
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

/** 0 where the days are not known. */
function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000 || 0;
}
