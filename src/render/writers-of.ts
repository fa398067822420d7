import type { Edition, EditionSentence } from '../model/edition.ts';
import { editionSentences } from '../model/edition-sentences.ts';

type Writer = NonNullable<EditionSentence['written']>;

/** Who besides the sources wrote words of an edition. */
export function writersOf(edition: Edition): ReadonlySet<Writer> {
  const stories = edition.sections.flatMap((section) => section.stories);
  const writers = [
    ...editionSentences(edition).map(({ sentence }) => sentence.written),
    ...stories.map((story) => story.headlineWritten),
  ];
  return new Set(writers.filter((writer) => writer !== undefined));
}
