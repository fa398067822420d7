import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/compose/apply-edits.ts';
import type { Edition, EditionSentence } from '../../src/model/edition.ts';
import { editionSentences } from '../../src/model/edition-sentences.ts';
import { bottomLineOf, type EditorChange, type Place, storyParts } from '../../src/model/edits.ts';
import { checkEdition } from '../../src/receipts/edition-faults.ts';
import { receipted, spare } from '../support/receipted.ts';
import { richEdition } from '../support/rich-edition.ts';

const built = receipted(richEdition());

/** Every object of a document, however deep: a witness that knows nothing of the parts of an edition. */
function objectsOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [value as Record<string, unknown>];
  return [...own, ...Object.values(value).flatMap(objectsOf)];
}

function shownObjects({ bottomLine, sections, alsoNoted }: Edition): Record<string, unknown>[] {
  return objectsOf({ bottomLine, sections, alsoNoted });
}

function sentencesIn(edition: Edition): EditionSentence[] {
  return shownObjects(edition).filter((one) => Array.isArray(one.citations)) as unknown as EditionSentence[];
}

/** Every number that is shown, in the order of reading. */
function numbersIn(edition: Edition): number[] {
  return shownObjects(edition).flatMap(({ sources }) => (Array.isArray(sources) ? (sources as number[]) : []));
}

const placeOf = ({ citations: [at] }: EditionSentence): Place => ({
  article: at?.article ?? '',
  paragraph: at?.paragraph ?? 0,
  start: at?.start ?? 0,
  end: at?.end ?? 0,
});
const spares: Place[] = built.articles.map(({ id, paragraphs }) => ({
  article: id,
  paragraph: paragraphs.length - 1,
  start: 0,
  end: spare.length,
}));
const told = editionSentences(built).map(({ sentence, place }) => ({
  story: place.story?.id ?? bottomLineOf(place.section?.theme),
  at: placeOf(sentence),
}));
const titles = built.sections.map(({ theme }) => theme);
const stories = built.sections.flatMap((section) => section.stories.map(({ id }) => id));

const story = fc.constantFrom(...stories);
const sentence = fc.constantFrom(...told);
const was = '';
const change: fc.Arbitrary<EditorChange> = fc.oneof(
  fc.shuffledSubarray(titles).map((sections) => ({ do: 'order-sections' as const, sections })),
  fc.constantFrom(...titles).map((section) => ({ do: 'rename-section' as const, section, to: 'Renamed' })),
  story.map((id) => ({ do: 'drop-story' as const, story: id, was })),
  story.map((id) => ({ do: 'pin-story' as const, story: id, was })),
  story.map((id) => ({ do: 'write-headline' as const, story: id, was, text: 'Nobody sails' })),
  story.map((id) => ({ do: 'add-note' as const, story: id, text: 'We go on reporting.' })),
  sentence.map((one) => ({ do: 'write-sentence' as const, ...one, was, text: 'All went home.' })),
  sentence.map((one) => ({ do: 'drop-sentence' as const, ...one, was })),
  fc
    .tuple(sentence, fc.constantFrom(...storyParts))
    .map(([one, part]) => ({ do: 'drop-part' as const, ...one, part, was })),
  fc
    .tuple(sentence, fc.constantFrom(...spares))
    .map(([one, instead]) => ({ do: 'choose-sentence' as const, ...one, instead })),
);

describe('an edition with every part', () => {
  it('has a receipt for all that it tells', () => {
    expect(checkEdition(built).faults).toEqual([]);
  });

  it('is told whole by what walks over its sentences', () => {
    expect(sentencesIn(built)).toHaveLength(editionSentences(built).length);
  });

  it('holds them in every part whatever an editor does to it', () => {
    const citationsBefore = new Map(sentencesIn(built).map(({ text, citations }) => [text, JSON.stringify(citations)]));
    const articlesBefore = new Map(
      built.sections
        .flatMap((section) => section.stories)
        .map(({ id, sources }) => [
          id,
          sources
            .map((number) => built.sources[number - 1]?.article)
            .sort()
            .join(),
        ]),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const { edition } = applyEdits(built, changes);
        const articleOf = (number: number) => edition.sources.find((source) => source.number === number)?.article;
        const astray = sentencesIn(edition).filter(({ text, citations, sources, written }) => {
          const cited = [...new Set(citations.map(({ article }) => article))].sort();
          if (cited.join() !== sources.map(articleOf).sort().join()) return true;
          return written !== 'editor' && text !== spare && JSON.stringify(citations) !== citationsBefore.get(text);
        });
        expect(astray).toEqual([]);
        const storiesAstray = edition.sections
          .flatMap((section) => section.stories)
          .filter(({ id, sources }) => sources.map(articleOf).sort().join() !== articlesBefore.get(id));
        expect(storiesAstray).toEqual([]);
        const used = [...new Set(numbersIn(edition))].sort((a, b) => a - b);
        expect(used).toEqual(edition.sources.map(({ number }) => number));
        expect(used).toEqual(used.map((_, index) => index + 1));
        expect(edition.articles.map(({ id }) => id)).toEqual(edition.sources.map(({ article }) => article));
        expect(checkEdition(edition).faults).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('numbers its sources in the order in which a reader meets them', () => {
    const { edition } = applyEdits(built, [{ do: 'order-sections', sections: ['Schools'] }]);
    const met = [...new Set(numbersIn(edition))];
    expect(met).toEqual([...met].sort((a, b) => a - b));
  });

  it('loses a piece beside a summary, and the source that only this had', () => {
    const lead = built.sections[0]?.stories[0];
    const quoted = lead?.quotations[0];
    if (!lead || !quoted) throw new Error('the rich edition has a quotation');
    const { edition, without } = applyEdits(built, [
      { do: 'drop-part', story: lead.id, part: 'quotations', at: placeOf(quoted.words), was },
      { do: 'drop-part', story: lead.id, part: 'watch', at: placeOf(quoted.words), was },
    ]);
    expect(edition.sections[0]?.stories[0]?.quotations).toEqual([]);
    expect(without).toEqual([1]);
  });

  it('changes the bottom line of a section by the title that the build gave it', () => {
    const section = built.sections[1];
    const [line] = section?.bottomLine ?? [];
    if (!section || !line) throw new Error('the rich edition has a section with a bottom line');
    const { edition } = applyEdits(built, [
      { do: 'rename-section', section: section.theme, to: 'Weather' },
      { do: 'write-sentence', story: bottomLineOf(section.theme), at: placeOf(line), was, text: 'Power is dear.' },
    ]);
    expect(edition.sections[1]?.bottomLine[0]).toMatchObject({ text: 'Power is dear.', written: 'editor' });
  });
});
