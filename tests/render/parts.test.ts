import { expect, it } from 'vitest';
import { render } from '../../src/render/index.ts';
import { sampleEdition, sentence, source, story } from '../support/edition.ts';
import { templateNamed } from '../support/template.ts';

const day = { earliest: '2031-03-01', latest: '2031-03-01', precision: 'day', basis: 'stated' } as const;
const full = story('Wall breaks', [1], {
  figures: [
    {
      amount: 'about 4,200',
      counts: 'people evacuated',
      saidBy: 'harbor police',
      sentence: sentence('Police moved about 4,200 people evacuated from homes.', 1),
      others: [{ amount: '4,000', saidBy: 'the council', sentence: sentence('The council counts 4,000.', 1) }],
    },
  ],
  quotations: [
    { words: sentence('We will mend the wall', 1), speaker: 'Ruth Okafor', role: 'Mayor', said: 'in Aarup on Monday' },
  ],
  timeline: [{ date: day, sentence: sentence('On Saturday, the storm came.', 1) }],
  watch: [{ date: null, sentence: sentence('A ruling is expected.', 1) }],
});

it('shows every part in the HTML and in the text', async () => {
  const { html, text } = await render(
    sampleEdition({
      sections: [{ theme: 'Coast', bottomLine: [sentence('The coast is closed.', 1)], stories: [full] }],
      sources: [source(1, 'Gazette', 'Wall breaks')],
    }),
    templateNamed('broadsheet'),
  );
  const plain = (words: string) => words.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
  for (const part of [plain(html), plain(text)]) {
    expect(part).toContain('about 4,200');
    expect(part).toContain('people evacuated');
    expect(part).toContain('The council, in Gazette: 4,000');
    expect(part).toContain('“We will mend the wall”');
    expect(part).toContain('Mayor Ruth Okafor, in Aarup on Monday');
    expect(part).toContain('On Saturday, the storm came.');
    expect(part).toContain('A ruling is expected.');
    expect(part).toContain('The coast is closed.');
  }
});

it('shows no heading over a part that is empty', async () => {
  const { text } = await render(sampleEdition(), templateNamed('broadsheet'));
  expect(text).not.toMatch(/By the numbers|How it came to this|What to watch/u);
});

it.each([
  ['in English', 'en', '2031-03-04T02:00:00Z', 'The council, in Coast Radio, March 3, 2031: 4,000'],
  ['with the commas of Arabic', 'ar', '2031-03-04T02:00:00Z', 'Coast Radio، 3 مارس 2031'],
  [
    'but for a figure of the same day, as the newsletter counts days',
    'en',
    '2031-03-05T03:00:00Z',
    'Coast Radio: 4,000',
  ],
])('says of what day another figure is, %s', async (_, language, at, expected) => {
  const edition = sampleEdition();
  const moment = (iso: string) => ({ earliest: iso, latest: iso, precision: 'minute', basis: 'stated' }) as const;
  const [figure] = full.figures;
  const others = [{ amount: '4,000', saidBy: 'the council', sentence: sentence('The council counts 4,000.', 2) }];
  const { text } = await render(
    {
      ...edition,
      newsletter: { ...edition.newsletter, language, timezone: 'America/New_York' },
      sections: [
        { theme: 'Coast', bottomLine: [], stories: [{ ...full, figures: figure ? [{ ...figure, others }] : [] }] },
      ],
      sources: [
        { ...source(1, 'Gazette', 'Wall breaks'), published: moment('2031-03-04T23:00:00Z') },
        { ...source(2, 'Coast Radio', 'Wall gives way'), published: moment(at) },
      ],
    },
    templateNamed('broadsheet'),
  );
  expect(text.replaceAll(/\s+/gu, ' ')).toContain(expected);
});
