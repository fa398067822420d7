import type { Edition, EditionSentence, EditionStory } from '../model/edition.ts';

type Writer = NonNullable<EditionSentence['written']>;

/** Who besides the sources wrote words of an edition. */
export function writersOf({ bottomLine, sections }: Edition): ReadonlySet<Writer> {
  const stories = sections.flatMap((section) => section.stories);
  const sentences = [
    ...bottomLine,
    ...sections.flatMap((section) => section.bottomLine),
    ...stories.flatMap(sentencesOf),
  ];
  const writers = [...sentences.map(({ written }) => written), ...stories.map((story) => story.headlineWritten)];
  return new Set(writers.filter((writer) => writer !== undefined));
}

function sentencesOf({ summary, disputes, figures, quotations, timeline, watch }: EditionStory): EditionSentence[] {
  return [
    ...summary,
    ...disputes.flatMap(({ claims }) => claims),
    ...figures.flatMap((figure) => [figure.sentence, ...figure.others.map(({ sentence }) => sentence)]),
    ...quotations.map(({ words }) => words),
    ...[...timeline, ...watch].map(({ sentence }) => sentence),
  ];
}
