import type { StoryParts } from '../model/parts.ts';
import type { SummarizedSection, SummarizedStory, SummarySentence } from '../model/summary.ts';

/** Over the whole edition. */
const mostFigures = 5;
const mostWatched = 3;
/** Per section. */
const mostQuotations = 1;
/** Per story: fewer days are no line, more are not read. */
const fewestDays = 3;
const mostDays = 5;

export type PartsByStory = ReadonlyMap<SummarizedStory, StoryParts>;

/**
 * The parts that an edition shows: few, and the best of each. The first figure of every story comes before the second of
 * any, and what the summary opens with or an announcement whose day has come is not told again.
 * @param date the edition's, ISO 8601
 */
export function chooseParts(sections: readonly SummarizedSection[], date: string): PartsByStory {
  const stories = sections.flatMap((section) => section.stories);
  const figures = inTurns(stories, ({ summary }) => summary.parts.figures, mostFigures);
  const watch = inTurns(
    stories,
    ({ summary }) => summary.parts.watch.filter((event) => !event.date || event.date.latest > date),
    mostWatched,
  );
  const quotations = new Map(sections.flatMap((section) => [...inTurns(section.stories, quotable, mostQuotations)]));
  return new Map(
    stories.map((story) => [
      story,
      {
        figures: figures.get(story) ?? [],
        quotations: quotations.get(story) ?? [],
        timeline: timelineOf(story),
        watch: watch.get(story) ?? [],
      },
    ]),
  );
}

/** What the summary quotes is not quoted a second time. */
function quotable({ summary }: SummarizedStory): StoryParts['quotations'] {
  return summary.parts.quotations.filter(({ words }) => !summary.sentences.some(({ text }) => text.includes(words)));
}

function timelineOf({ summary }: SummarizedStory): StoryParts['timeline'] {
  const [opening] = summary.sentences;
  const events = summary.parts.timeline.filter(({ sentence }) => !opening || !isSameSentence(sentence, opening));
  return events.length < fewestDays ? [] : events.slice(-mostDays);
}

/** Whether both are one sentence of a source, however it was cut. */
function isSameSentence(a: SummarySentence, b: SummarySentence): boolean {
  const [first, second] = [a.citations[0], b.citations[0]];
  if (!first || !second) return a.text === b.text;
  return first.article === second.article && first.sentence === second.sentence;
}

/** Each story's first, then each one's second, as far as there is room. */
function inTurns<T>(
  stories: readonly SummarizedStory[],
  of: (story: SummarizedStory) => readonly T[],
  most: number,
): Map<SummarizedStory, readonly T[]> {
  const taken = new Map(stories.map((story) => [story, 0]));
  let room = most;
  let took = true;
  while (room > 0 && took) {
    took = false;
    for (const story of stories) {
      const count = taken.get(story) ?? 0;
      if (room === 0 || count >= of(story).length) continue;
      taken.set(story, count + 1);
      room--;
      took = true;
    }
  }
  return new Map(stories.map((story) => [story, of(story).slice(0, taken.get(story))]));
}
