import type { AlsoNoted, EditionSection, EditionSentence, EditionStory } from '../model/edition.ts';

/** Everything of an edition that is read, each text as often as it is shown. */
export function textsOf(
  bottomLine: readonly EditionSentence[],
  sections: readonly EditionSection[],
  noted: readonly AlsoNoted[],
): string[] {
  return [
    ...bottomLine.map((sentence) => sentence.text),
    ...sections.flatMap((section) => [
      section.theme,
      section.about ?? '',
      ...section.bottomLine.map((sentence) => sentence.text),
    ]),
    ...sections.flatMap((section) => section.stories).flatMap(textsOfStory),
    ...noted.map((story) => story.headline),
  ];
}

function textsOfStory({ headline, summary, disputes, figures, quotations, timeline, watch }: EditionStory): string[] {
  const told = new Set(summary.map(({ text }) => text));
  const claims = disputes.flatMap((dispute) => dispute.claims).filter(({ text }) => !told.has(text));
  return [
    headline,
    ...told,
    ...claims.map(({ text }) => text),
    ...figures.flatMap(({ amount, counts, sentence, others }) => [
      `${amount} ${counts}`,
      told.has(sentence.text) ? '' : sentence.text,
      ...others.flatMap((other) => [other.amount, other.sentence.text]),
    ]),
    ...quotations.flatMap(({ words, speaker, role, said }) => [words.text, speaker, role ?? '', said ?? '']),
    ...[...timeline, ...watch].map(({ sentence }) => sentence.text),
  ];
}
