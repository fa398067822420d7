import type { Edition, EditionSentence, EditionStory } from '../model/edition.ts';
import { summaryBesideDisputes } from './edition-titles.ts';
import type { Locale } from './locale.ts';
import { showPublished } from './show-date.ts';

/** The sentences of a story's summary that say what no earlier edition had said, and the others. */
export function divideNews(story: EditionStory): {
  readonly news: readonly EditionSentence[];
  readonly rest: readonly EditionSentence[];
} {
  const isNew = ({ citations }: EditionSentence) =>
    citations.some(({ article, sentence }) =>
      story.update?.newSentences.some((each) => each.article === article && each.index === sentence),
    );
  const shown = summaryBesideDisputes(story);
  return { news: shown.filter(isNew), rest: shown.filter((sentence) => !isNew(sentence)) };
}

/** "New since March 3, 2031"; null where the earlier edition's name has no date in it. */
export function sinceLine(since: string, { newsletter }: Edition, locale: Locale): string | null {
  const day = since.slice(0, 10);
  const published = { earliest: day, latest: day, precision: 'day', basis: '' } as const;
  const date = showPublished(published, newsletter.timezone, locale);
  return date && locale.newSince(date);
}
