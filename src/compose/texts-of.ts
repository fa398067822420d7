import type { AlsoNoted, EditionSection, EditionSentence, EditionStory } from '../model/edition.ts';
import type { Figure, Quotation } from '../model/parts.ts';
import type { Claim } from '../model/summary.ts';

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
  return [
    ...textsOfTold(headline, { sentences: summary, disputes }),
    ...figures.flatMap((figure) => textsOfFigure(figure, told)),
    ...quotations.flatMap((quotation) => textsOfQuotation({ ...quotation, words: quotation.words.text })),
    ...[...timeline, ...watch].map(({ sentence }) => sentence.text),
  ];
}

interface Told {
  readonly sentences: readonly { readonly text: string }[];
  readonly disputes: readonly { readonly claims: readonly Pick<Claim, 'text' | 'saidBy'>[] }[];
}

/** The headline, the summary and the claims that differ; a claim that the summary tells is not read twice. */
export function textsOfTold(headline: string, { sentences, disputes }: Told): string[] {
  const told = new Set(sentences.map(({ text }) => text));
  const claims = disputes.flatMap((dispute) => dispute.claims);
  return [
    headline,
    ...told,
    ...claims.map(({ text }) => text).filter((text) => !told.has(text)),
    ...claims.map(({ saidBy = '' }) => saidBy),
  ];
}

interface ReadFigure extends Pick<Figure, 'amount' | 'counts'> {
  readonly sentence: { readonly text: string };
  readonly others: readonly { readonly amount: string; readonly sentence: { readonly text: string } }[];
}

/** A figure with its sentence, unless the summary has told it. */
export function textsOfFigure({ amount, counts, sentence, others }: ReadFigure, told: ReadonlySet<string>): string[] {
  return [
    `${amount} ${counts}`,
    told.has(sentence.text) ? '' : sentence.text,
    ...others.flatMap((other) => [other.amount, other.sentence.text]),
  ];
}

/** A quotation with who said it, as what, and where. */
export function textsOfQuotation({ words, speaker, role, said }: Omit<Quotation, 'citation'>): string[] {
  return [words, speaker, role ?? '', said ?? ''];
}
