import { termsOf } from '../../text/terms.ts';
import { leadOf } from '../stories/article-vector.ts';
import type { StoryVector } from '../stories/stories.ts';

/**
 * Whether a story has the words that an editor includes or excludes, next to each other and in any inflection:
 * at the top of at least half of its articles, since one may mention anything in passing.
 */
export function hasWords({ story }: StoryVector, words: string): boolean {
  const having = story.articles.filter(({ title, language, ...article }) => {
    const sought = keysOf(words, language);
    const text = { title, language, ...article };
    return sought !== '  ' && [title, leadOf(text)].some((part) => keysOf(part, language).includes(sought));
  });
  return having.length * 2 >= story.articles.length;
}

function keysOf(text: string, language: string): string {
  return ` ${termsOf(text, language)
    .map(({ key }) => key)
    .join(' ')} `;
}
