import { settled } from '../../src/compose/settled.ts';
import type { Article } from '../../src/model/article.ts';
import type { Edition } from '../../src/model/edition.ts';
import { editionSentences, mapSentences } from '../../src/model/edition-sentences.ts';

/** A sentence at the end of every article that no edition tells. */
export const spare = 'A fishing boat took nine patients to the mainland on Tuesday.';

/** The edition with articles in which all that it tells stands word for word, so that every receipt holds. */
export function receipted(edition: Edition): Edition {
  const told = editionSentences(edition);
  const stories = [...edition.sections.flatMap((section) => section.stories), ...edition.alsoNoted];
  const articles = edition.sources.map(({ number, article, title }): Article => {
    const own = told.filter(({ sentence }) => sentence.sources.includes(number)).map(({ sentence }) => sentence.text);
    return {
      id: article,
      title: stories.find(({ sources }) => sources[0] === number)?.headline ?? title,
      authors: [],
      published: null,
      language: 'en',
      paragraphs: [...new Set(own), spare],
      subheads: [],
      complete: true,
      embeds: [],
      captions: [],
      sourceId: 'one',
    };
  });
  const citationsOf = (text: string, numbers: readonly number[]) =>
    numbers.flatMap((number) => {
      const source = edition.sources.find((one) => one.number === number);
      const article = articles.find(({ id }) => id === source?.article);
      const paragraph = article?.paragraphs.indexOf(text) ?? -1;
      return article ? [{ article: article.id, sentence: paragraph, paragraph, start: 0, end: text.length }] : [];
    });
  const cited = mapSentences(edition, {
    sentence: (sentence) => ({ ...sentence, citations: citationsOf(sentence.text, sentence.sources) }),
    sources: (numbers) => numbers,
  });
  return settled({ ...cited, articles });
}
