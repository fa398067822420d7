import { termsOf } from '../text/terms.ts';
import { leadOf } from './article-vector.ts';
import type { StoryVector } from './stories.ts';
import type { ThemeVector } from './theme-vector.ts';

const wordsShown = 3;

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
    .slice(0, wordsShown)
    .map(({ word }) => word);
  if (words.length === 0) return 'reads like its stories';
  const last = words.pop() ?? '';
  return `names ${words.length > 0 ? `${words.join(', ')} and ${last}` : last}`;
}
