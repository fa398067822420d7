import type { StoryParts } from '../model/parts.ts';
import type { SummarizedSection, SummarizedStory, SummarySentence } from '../model/summary.ts';
import type { Room } from './room.ts';
import { textsOfFigure, textsOfQuotation } from './texts-of.ts';

/** How much of each part an edition shows at most; none of it where that is 0, and all of it without a limit. */
export interface PartLimits {
  /** Over the whole edition. */
  readonly figures?: number;
  /** Per section. */
  readonly quotations?: number;
  /** Days per story; fewer than three are no timeline. */
  readonly timeline?: number;
  /** Over the whole edition. */
  readonly watch?: number;
}

const all = Number.POSITIVE_INFINITY;

const fewestDays = 3;

export type PartsByStory = ReadonlyMap<SummarizedStory, StoryParts>;

/**
 * The parts that an edition shows: few, and the best of each, as far as there is room. The first figure of every story comes
 * before the second of any, and what the summary opens with or an announcement whose day has come is not told again.
 * @param date the edition's, ISO 8601
 */
export function chooseParts(
  sections: readonly SummarizedSection[],
  date: string,
  {
    figures: mostFigures = all,
    quotations: mostQuotations = all,
    timeline: mostDays = all,
    watch: mostWatched = all,
  }: PartLimits,
  room: Room,
): PartsByStory {
  const stories = sections.flatMap((section) => section.stories);
  const figures = inTurns(
    stories,
    ({ summary }) => summary.parts.figures,
    mostFigures,
    (figure, story) =>
      room.takes(textsOfFigure(figure, new Set(story.summary.sentences.map(({ text }) => text))), story),
  );
  const quotations = new Map(
    sections.flatMap((section) => [
      ...inTurns(section.stories, quotable, mostQuotations, (quotation, story) =>
        room.takes(textsOfQuotation(quotation), story),
      ),
    ]),
  );
  const timelines = new Map(stories.map((story) => [story, timelineOf(story, mostDays, room)]));
  const watch = inTurns(
    stories,
    ({ summary }) => summary.parts.watch.filter((event) => !event.date || event.date.latest > date),
    mostWatched,
    ({ sentence }, story) => room.takes([sentence.text], story),
  );
  return new Map(
    stories.map((story) => [
      story,
      {
        figures: figures.get(story) ?? [],
        quotations: quotations.get(story) ?? [],
        timeline: timelines.get(story) ?? [],
        watch: watch.get(story) ?? [],
      },
    ]),
  );
}

/** What the summary quotes is not quoted a second time. */
function quotable({ summary }: SummarizedStory): StoryParts['quotations'] {
  return summary.parts.quotations.filter(({ words }) => !summary.sentences.some(({ text }) => text.includes(words)));
}

/** The last days, all of them or none; what the summary opens with or stands side by side is not told again. */
function timelineOf(story: SummarizedStory, most: number, room: Room): StoryParts['timeline'] {
  const { sentences, disputes, parts } = story.summary;
  const told = [...sentences.slice(0, 1), ...disputes.flatMap(({ claims }) => claims)];
  const events = parts.timeline.filter(({ sentence }) => !told.some((other) => isSameSentence(sentence, other)));
  const last = most === 0 ? [] : events.slice(-most);
  const isShown =
    last.length >= fewestDays &&
    room.takes(
      last.map(({ sentence }) => sentence.text),
      story,
    );
  return isShown ? last : [];
}

/** Whether both are one sentence of a source, however it was cut. */
export function isSameSentence(a: SummarySentence, b: SummarySentence): boolean {
  const [first, second] = [a.citations[0], b.citations[0]];
  if (!first || !second) return a.text === b.text;
  return first.article === second.article && first.sentence === second.sentence;
}

/** Each story's first, then each one's second, those for which there is room. */
function inTurns<T>(
  stories: readonly SummarizedStory[],
  of: (story: SummarizedStory) => readonly T[],
  most: number,
  fits: (part: T, story: SummarizedStory) => boolean,
): Map<SummarizedStory, readonly T[]> {
  const offered = stories.map((story) => of(story));
  const taken = stories.map((): T[] => []);
  const longest = Math.max(0, ...offered.map(({ length }) => length));
  let left = most;
  for (let rank = 0; rank < longest && left > 0; rank++) {
    for (const [at, story] of stories.entries()) {
      const part = offered[at]?.[rank];
      if (part === undefined || left === 0 || !fits(part, story)) continue;
      taken[at]?.push(part);
      left--;
    }
  }
  return new Map(stories.map((story, at) => [story, taken[at] ?? []]));
}
