import { termsOf } from '../../text/terms.ts';
import { leadOf } from '../stories/article-vector.ts';
import type { StoryVector } from '../stories/stories.ts';
import type { ThemeVector } from './theme-vector.ts';

const wordsShown = 3;

/** The first words of a list, as a reader is told them: "weapons, Kyiv and pause". */
export function fewWords(words: readonly string[]): string {
  const shown = words.slice(0, wordsShown);
  const last = shown.pop() ?? '';
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
}

/** What a story has in common with a theme, as words that a reader can be told: "names Ukraine and weapons". */
export function sharedWords({ story, vector: own }: StoryVector, { vector }: ThemeVector): string {
  const shown = new Map<string, { word: string; isName: boolean }>();
  for (const { title, language, ...article } of story.articles) {
    for (const { key, word, isName } of termsOf(`${title}\n${leadOf({ title, language, ...article })}`, language)) {
      if (vector.has(key) && !shown.has(key)) shown.set(key, { word: word.replace(/['’]s?$/u, ''), isName });
    }
  }
  const words = [...shown]
    .map(([key, { word, isName }]) => ({
      word: isName ? word : word.toLowerCase(),
      weight: (vector.get(key) ?? 0) * (own.get(key) ?? 0),
    }))
    .sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1))
    .map(({ word }) => word);
  return words.length === 0 ? 'reads like its stories' : `names ${fewWords(words)}`;
}
