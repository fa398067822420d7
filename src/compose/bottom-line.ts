import type { SummarizedSection, SummarySentence } from '../model/summary.ts';
import { countWords } from '../text/words.ts';
import { isSameSentence } from './choose-parts.ts';
import type { Room } from './room.ts';

/** In words: a reader with half a minute. The first sentence of a section is told even where it goes beyond. */
const enough = 100;
const most = 150;
/** So many stories make a section that needs a line of its own. */
const many = 3;
/** In words. */
const sectionWords = 60;

/**
 * What a reader with half a minute should know: the news of each section's first story, and as far as there is room why
 * it matters, section by section; then the news of the second stories.
 */
export function bottomLineOf(sections: readonly SummarizedSection[], room: Room): SummarySentence[] {
  const lines = sections.map(({ stories }) => present([stories[0]?.summary.nutgraf]));
  let words = wordsIn(lines.flat());
  const add = (at: number, sentence: SummarySentence | null | undefined) => {
    if (!sentence || words >= enough || lines[at]?.some(({ text }) => text === sentence.text)) return;
    if (words + countWords(sentence.text) > most || !room.takes([sentence.text])) return;
    lines[at]?.push(sentence);
    words += countWords(sentence.text);
  };
  for (const [at, { stories }] of sections.entries()) add(at, stories[0]?.summary.stakes);
  for (const [at, { stories }] of sections.entries()) add(at, stories[1]?.summary.nutgraf);
  return lines.flat();
}

/**
 * What a section of many stories comes down to besides its first one, which the edition's bottom line has: their news or
 * why it matters, but nothing that stands in that line or opens a story right below. What fits no theme comes down to
 * nothing: a line over it would be one story's.
 */
export function sectionBottomLine(
  { stories, origin }: SummarizedSection,
  above: readonly SummarySentence[],
  room: Room,
): SummarySentence[] {
  if (stories.length < many || origin === 'elsewhere') return [];
  const lines: SummarySentence[] = [];
  for (const story of stories.slice(1)) {
    const { nutgraf, stakes, sentences } = story.summary;
    const beside = [...above, ...sentences.slice(0, 1)];
    const sentence = present([nutgraf, stakes]).find((line) => !beside.some((other) => isSameSentence(line, other)));
    if (!sentence || wordsIn([...lines, sentence]) > sectionWords || !room.takes([sentence.text], story)) continue;
    lines.push(sentence);
  }
  return lines;
}

function present<T>(values: readonly (T | null | undefined)[]): T[] {
  return values.filter((value) => value !== null && value !== undefined);
}

function wordsIn(sentences: readonly SummarySentence[]): number {
  return sentences.reduce((sum, { text }) => sum + countWords(text), 0);
}
