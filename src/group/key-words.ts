import type { Theme } from '../model/section.ts';
import { termsOf } from '../text/terms.ts';
import type { StoryVector } from './stories.ts';
import { areFormsOfOne } from './word-forms.ts';

/** One alone may be what is left of a sentence: "the election". */
const leastKeyWords = 2;
const mostWords = 4;

/** The parts of a description that is a list ("games, coaches, the cup"); none where it is a sentence that says what happened. */
export function keyWordsIn(line: string): string[] {
  const parts = line.split(/[,;、，]/u).map((part) => part.trim());
  const isList = parts.length >= leastKeyWords && parts.every((part) => part.split(/\s+/u).length <= mostWords);
  return isList ? parts : [];
}

/** The key words of a theme that at least half of the titles have, in any inflection. */
export function keyWordsInTitles({ story: { articles } }: StoryVector, { about }: Theme): string[] {
  const language = articles[0]?.language ?? 'und';
  const parts = keyWordsIn(about).map((part) => ({ part, terms: termsOf(part, language) }));
  // In German all nouns have capitals; of other languages a capital inside a list is a name's.
  if (!language.startsWith('de') && parts.some(({ terms }) => terms.some(({ isName }) => isName))) return [];
  const titles = articles.map(({ title }) => termsOf(title, language).map(({ key }) => key));
  const has = (title: readonly string[], key: string) => title.some((each) => areFormsOfOne(each, key, language));
  return parts.flatMap(({ part, terms }) => {
    const having = titles.filter((title) => terms.length > 0 && terms.every(({ key }) => has(title, key)));
    return having.length * 2 >= titles.length && having.length > 0 ? [part] : [];
  });
}
