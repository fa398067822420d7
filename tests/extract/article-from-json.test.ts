import { expect, it } from 'vitest';
import { articleFromJson } from '../../src/extract/article-from-json.ts';

it.each([
  ['nb_NO', 'nb-NO'],
  ['constructor', 'en'],
  ['', 'en'],
])('an article that is written as data is in the language "%s" only where that is a tag', async (stated, language) => {
  const text = 'The dam opened on Monday, and the mayor said that she would come back with her boat.';
  const article = await articleFromJson({ id: 'a', title: 'Dam opens', text, language: stated }, 'a.json');
  expect(article.language).toBe(language);
});
