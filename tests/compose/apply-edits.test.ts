import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/compose/apply-edits.ts';
import { formatEdits, parseChange, parseEdits } from '../../src/config/edits-file.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { EditorChange } from '../../src/model/edits.ts';
import { checkEdition } from '../../src/receipts/edition-faults.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { sampleEdition } from '../support/edition.ts';

const spare = 'A fishing boat took nine patients to the mainland on Tuesday.';

/** The sample edition with articles whose first sentences are what it cites. */
function edition(): Edition {
  const sample = sampleEdition();
  const articles = sample.sources.map(({ article, title }) => ({
    id: article,
    title,
    authors: [],
    published: null,
    language: 'en',
    paragraphs: ['The harbour office had no word on Monday of what would come of it. '.repeat(4).trim(), spare],
    subheads: [],
    complete: true,
    embeds: [],
    captions: [],
    sourceId: 'one',
  }));
  return { ...sample, articles };
}

const ids = (made: Edition) => made.sections.flatMap(({ stories }) => stories.map(({ id }) => id));
const lead = edition().sections[0]?.stories[0];
const first = lead?.summary[0]?.citations[0] ?? { article: '', paragraph: 0, start: 0, end: 0 };
const at = { article: first.article, paragraph: first.paragraph, start: first.start, end: first.end };
const story = lead?.id ?? '';

describe('the changes of an editor', () => {
  it('leave an edition as it is where there are none', () => {
    const built = edition();
    expect(applyEdits(built, []).edition).toBe(built);
  });

  it('reword and drop a note of the editor, and drop a line of "Also noted" with its source', () => {
    const whole = edition();
    const source = whole.sources.at(-1);
    const line = { headline: 'Schools stay open', sources: [source?.number ?? 0] };
    const sections = whole.sections.filter(
      ({ stories }) => !stories.some(({ sources }) => sources.includes(line.sources[0] ?? 0)),
    );
    const built = { ...whole, bottomLine: [], sections, alsoNoted: [line] };
    const note = { do: 'add-note', story, text: 'We go on.' } as const;
    const write = { do: 'write-note', story, was: 'We go on.', text: 'We went on.' } as const;
    const notes = (changes: readonly EditorChange[]) =>
      (applyEdits(built, changes).edition.sections[0]?.stories[0]?.summary ?? [])
        .filter(({ written }) => written === 'editor')
        .map(({ text }) => text);
    expect(notes([note, write])).toEqual(['We went on.']);
    expect(notes([note, write, { do: 'drop-note', story, was: 'We went on.' }])).toEqual([]);
    expect(applyEdits(built, [write]).without).toEqual([0]);
    const drop = { do: 'drop-line', article: source?.article ?? '', was: line.headline } as const;
    const dropped = applyEdits(built, [drop]);
    expect(dropped.edition.alsoNoted).toEqual([]);
    expect(dropped.edition.sources.map(({ article }) => article)).not.toContain(source?.article);
    expect(dropped.leftOut).toMatchObject([{ article: source?.article, reason: 'taken out by the editor' }]);
    expect(applyEdits(built, [drop, drop]).without).toEqual([1]);
    for (const change of [note, write, drop]) expect(parseChange(change)).toEqual(change);
  });

  it('order sections by the titles that the build gave them, and rename them', () => {
    const { edition: made, problems } = applyEdits(edition(), [
      { do: 'rename-section', section: 'Schools', to: 'Our schools' },
      { do: 'order-sections', sections: ['Schools', 'The ferry strike'] },
    ]);
    expect(made.sections.map(({ theme }) => theme)).toEqual(['Our schools', 'The ferry strike', 'Water and weather']);
    expect(problems).toEqual([]);
  });

  it('number the sources anew, and leave no hole', () => {
    const { edition: made } = applyEdits(edition(), [{ do: 'order-sections', sections: ['Schools'] }]);
    expect(made.sources.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    const titles = new Map(made.sources.map(({ number, title }) => [number, title]));
    const school = made.sections[0]?.stories[0];
    expect(school?.sources.map((number) => titles.get(number))).toEqual([
      'Council puts off the vote on closing four village schools',
    ]);
  });

  it('drop a story with its line at the top, its sources, and the subject that was its headline', () => {
    const { edition: made, leftOut } = applyEdits(edition(), [{ do: 'drop-story', story, was: '' }]);
    expect(ids(made)).not.toContain(story);
    expect(made.bottomLine.map(({ text }) => text).join()).not.toContain('Ferry');
    expect(made.sources).toHaveLength(2);
    expect(made.subject).toBe('Reservoirs at their lowest since 1996, and the melt is late');
    expect(made.readingTime.words).toBeLessThan(200);
    expect(leftOut.map(({ reason }) => reason)).toEqual(Array(3).fill('taken out by the editor'));
  });

  it('put another sentence of an article in the place of one, with its exact receipt', () => {
    const instead = { article: 'article-1', paragraph: 1, start: 0, end: spare.length };
    const { edition: made } = applyEdits(edition(), [{ do: 'choose-sentence', story, at, instead }]);
    const [chosen] = made.sections[0]?.stories[0]?.summary ?? [];
    expect(chosen).toEqual({ text: spare, sources: [1], citations: [{ ...instead, sentence: 4 }], edits: [] });
    expect(chosen?.written).toBeUndefined();
  });

  it('never make a receipt for what is no sentence of an article', () => {
    const instead = { article: 'article-1', paragraph: 1, start: 2, end: 20 };
    const { edition: made, without } = applyEdits(edition(), [{ do: 'choose-sentence', story, at, instead }]);
    expect(without).toEqual([0]);
    expect(made.sections[0]?.stories[0]?.summary[0]?.text).toMatch(/^Crews on all/u);
  });

  it('mark the editor’s own words, which the check tells apart from faults', () => {
    const { edition: made } = applyEdits(edition(), [
      { do: 'write-headline', story, was: '', text: 'Nobody sails' },
      { do: 'write-sentence', story, at, was: '', text: 'All 4,000 crews went home.' },
      { do: 'add-note', story, text: 'We go on reporting.' },
    ]);
    const told = made.sections[0]?.stories[0];
    expect([told?.headline, told?.headlineWritten]).toEqual(['Nobody sails', 'editor']);
    expect(told?.summary[0]).toMatchObject({ text: 'All 4,000 crews went home.', written: 'editor' });
    expect(told?.summary.at(-1)).toMatchObject({ text: 'We go on reporting.', citations: [], written: 'editor' });
    const { faults, written } = checkEdition(made);
    expect(written.map(({ text }) => text)).toEqual([
      'Nobody sails',
      'All 4,000 crews went home.',
      'We go on reporting.',
    ]);
    expect(written[1]?.found.map(({ words }) => words)).toContain('4,000');
    expect(faults.map(({ text }) => text)).not.toContain('All 4,000 crews went home.');
  });

  it('keep what they are about being gone, and say so', () => {
    const changes: EditorChange[] = [
      { do: 'pin-story', story: 's-gone', was: 'An old story' },
      { do: 'rename-section', section: 'Nothing', to: 'Something' },
      { do: 'drop-sentence', story, at: { ...at, start: 3 }, was: '' },
    ];
    const { edition: made, problems, without } = applyEdits(edition(), changes);
    expect(without).toEqual([0, 1, 2]);
    expect(problems[0]).toMatchObject({ code: 'edit-without-target', where: 'edits.yml, change 1' });
    expect(problems[0]?.message).toContain('“An old story”');
    expect(ids(made)).toEqual(ids(edition()));
  });

  it('find a story again by the id that it has in every edition', () => {
    const built = edition();
    const sections = built.sections.map((section) => ({
      ...section,
      stories: section.stories.map((one) => ({ ...one, storyId: `in-every-edition-${one.id}` })),
    }));
    const { edition: made } = applyEdits({ ...built, sections }, [
      { do: 'drop-story', story: `in-every-edition-${story}`, was: '' },
    ]);
    expect(ids(made)).not.toContain(story);
  });

  it('put pinned stories first in their section, in the order in which they were pinned', () => {
    const built = edition();
    const stories = built.sections.flatMap((section) => section.stories);
    const [one, two, three] = stories.map(({ id }) => id);
    const { edition: made } = applyEdits({ ...built, sections: [{ bottomLine: [], theme: 'All', stories }] }, [
      { do: 'pin-story', story: three ?? '', was: '' },
      { do: 'pin-story', story: two ?? '', was: '' },
    ]);
    expect(ids(made)).toEqual([three, two, one]);
  });

  it('never make a sentence with a receipt that is not a sentence of its article, whatever is changed', () => {
    const built = edition();
    const place = fc.record({
      article: fc.constantFrom('article-1', 'article-4', 'none'),
      paragraph: fc.nat(2),
      start: fc.nat(4),
      end: fc.constantFrom(0, 5, spare.length, at.end),
    });
    const who = fc.constantFrom(...ids(built), 'bottom-line', 'none');
    const change: fc.Arbitrary<EditorChange> = fc.oneof(
      fc.record({ do: fc.constant('choose-sentence' as const), story: who, at: fc.constant(at), instead: place }),
      fc.record({ do: fc.constant('drop-sentence' as const), story: who, at: place, was: fc.constant('') }),
      fc.record({ do: fc.constant('drop-story' as const), story: who, was: fc.constant('') }),
      fc.record({ do: fc.constant('pin-story' as const), story: who, was: fc.constant('') }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const { edition: made } = applyEdits(built, changes);
        const known = new Set(
          built.articles.flatMap((one) =>
            sentencesOf(one).map(({ article, paragraph, start, end }) => `${article} ${paragraph} ${start} ${end}`),
          ),
        );
        const before = new Set(JSON.stringify(built).match(/"text":"[^"]*"/gu));
        const numbers = made.sources.map(({ number }) => number);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        for (const sentence of made.sections.flatMap(({ stories }) => stories.flatMap(({ summary }) => summary))) {
          expect(sentence.sources.every((number) => numbers.includes(number))).toBe(true);
          if (before.has(`"text":${JSON.stringify(sentence.text)}`)) continue;
          const [{ article, paragraph, start, end } = at] = sentence.citations;
          expect(known).toContain(`${article} ${paragraph} ${start} ${end}`);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('edits.yml', () => {
  const changes: EditorChange[] = [
    { do: 'rename-section', section: 'Schools', to: 'Yes: #1, "really"' },
    { do: 'write-sentence', story, at, was: 'Before.', text: 'After – and\nbelow.' },
  ];

  it('is read back as it was written, and begins by saying what it is', () => {
    const text = formatEdits('2031-03-04-daily', changes);
    expect(text).toMatch(/^# What the editor changed in edition 2031-03-04-daily/u);
    expect(parseEdits(text, 'edits.yml')).toEqual(changes);
  });

  it('is answered with file and line where it is not in order', () => {
    expect(() => parseEdits('changes:\n  - do: drop-story\n    story: s-1\n', 'edits.yml')).toThrow(/^edits\.yml:2/u);
    expect(() => parseEdits('chnages: []', 'edits.yml')).toThrow('did you mean changes?');
  });

  it('takes no change from a page that is none', () => {
    for (const value of [
      null,
      {},
      { do: 'approve' },
      { do: 'add-note', story: 's', text: '  ' },
      { do: 'drop-story', story: 's', was: '', more: 1 },
    ])
      expect(parseChange(value)).toBeNull();
  });
});
