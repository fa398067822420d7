import { settled } from '../../src/compose/settled.ts';
import type { Article } from '../../src/model/article.ts';
import type { Edition, EditionStory } from '../../src/model/edition.ts';
import { editionSentences, mapSentences } from '../../src/model/edition-sentences.ts';

/** A sentence at the end of every article that no edition tells. */
export const spare = 'A fishing boat took nine patients to the mainland on Tuesday.';

/** The edition with articles in which all that it tells stands word for word, so that every receipt holds. */
export function receipted(edition: Edition): Edition {
  const provable = {
    ...edition,
    sections: edition.sections.map((section) => ({ ...section, stories: section.stories.map(asSentencesSay) })),
  };
  const stories = provable.sections.flatMap((section) => section.stories);
  const headed = [...stories, ...provable.alsoNoted];
  const spoken = new Map(
    stories.flatMap(({ quotations }) =>
      quotations.map(({ words: { text }, speaker, role, said }) => [
        text,
        `“${text},” ${speaker}, ${role}, said ${said}.`,
      ]),
    ),
  );
  const told = editionSentences(provable);
  const articles = provable.sources.map(({ number, article, title, outlet, url, published }): Article => {
    const own = told.filter(({ sentence }) => sentence.sources.includes(number)).map(({ sentence }) => sentence.text);
    const headlines = headed.filter(({ sources }) => sources.includes(number)).map(({ headline }) => headline);
    return {
      id: article,
      title,
      outlet: { name: outlet, basis: 'stated' },
      ...(url === undefined ? {} : { url }),
      authors: [],
      published,
      language: 'en',
      paragraphs: [...new Set([...own.map((text) => spoken.get(text) ?? text), ...headlines, spare])],
      subheads: [],
      complete: true,
      embeds: [],
      captions: [],
      sourceId: 'one',
    };
  });
  const placeOf = (article: Article, text: string) => {
    const paragraph = article.paragraphs.indexOf(spoken.get(text) ?? text);
    const start = article.paragraphs[paragraph]?.indexOf(text) ?? 0;
    return { article: article.id, paragraph, start, end: start + text.length };
  };
  const cited = mapSentences(provable, {
    sentence: (sentence) => {
      const own = provable.sources.filter(({ number }) => sentence.sources.includes(number));
      const citations = own.flatMap((source) => {
        const article = articles.find(({ id }) => id === source.article);
        const place = article && placeOf(article, sentence.text);
        return place ? [{ ...place, sentence: place.paragraph }] : [];
      });
      return { ...sentence, citations };
    },
    sources: (numbers) => numbers,
  });
  const renewed = {
    ...cited,
    sections: cited.sections.map((section) => ({
      ...section,
      stories: section.stories.map((story) => withUpdatePlaced(story, articles)),
    })),
  };
  return settled({ ...renewed, articles });

  function withUpdatePlaced(story: EditionStory, all: readonly Article[]): EditionStory {
    if (!story.update) return story;
    const newSentences = story.update.newSentences.map((sentence) => {
      const article = all.find(({ id }) => id === sentence.article);
      return article ? { ...sentence, ...placeOf(article, sentence.text) } : sentence;
    });
    return { ...story, update: { ...story.update, newSentences } };
  }
}

/** The story with figures and days that stand in their sentences. */
function asSentencesSay(story: EditionStory): EditionStory {
  const dated = (event: EditionStory['timeline'][number]) =>
    event.date === null
      ? event
      : { ...event, sentence: { ...event.sentence, text: `${event.sentence.text} It was ${event.date.earliest}.` } };
  return {
    ...story,
    figures: story.figures.map((figure) => ({
      ...figure,
      sentence: { ...figure.sentence, text: `There are ${figure.amount} ${figure.counts}, ${figure.saidBy} said.` },
      others: figure.others.map((other) => ({
        ...other,
        sentence: { ...other.sentence, text: `There are ${other.amount}, ${other.saidBy} said.` },
      })),
    })),
    timeline: story.timeline.map(dated),
    watch: story.watch.map(dated),
  };
}
