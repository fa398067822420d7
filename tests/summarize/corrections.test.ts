import { describe, expect, it } from 'vitest';
import { correctionsIn } from '../../src/summarize/corrections.ts';
import { summarize } from '../../src/summarize/index.ts';
import { article } from '../support/article.ts';

const report = article({
  id: 'report',
  title: 'Floods in Lorne: 48 rescued from roofs',
  paragraphs: [
    'About 3,000 people had to leave their homes in Lorne after the river Arrow burst its banks following two days of rain.',
    'The fire brigade took 48 people from roofs by boat, its chief, Helen Marsh, said.',
  ],
});

/** What is told of a report and its correction. */
function told(title: string, text: string) {
  const articles = [report, article({ id: 'correction', title, paragraphs: [text] })];
  const story = { id: 's', articles, independent: 2, reasons: [] };
  const [section] = summarize([{ theme: 'News', origin: 'found', stories: [story], reasons: [] }], { method: 'blend' });
  const { headline, summary } = section?.stories[0] ?? {};
  return {
    headline,
    bottomLine: summary?.nutgraf?.text ?? '',
    text: summary?.sentences.map((sentence) => sentence.text).join(' ') ?? '',
    figures: summary?.parts.figures.map(({ amount }) => amount) ?? [],
  };
}

describe('the headline of a correction alone', () => {
  it.each([
    [
      'Correction: Lorne rescue figure',
      'en',
      'A report said that boats had rescued 48 residents of Lorne.',
      'The fire brigade has since corrected its figure to 38 residents.',
    ],
    [
      'Korrektur: Zahl der Geretteten',
      'de',
      'In einem Bericht hieß es, Boote hätten 48 Bewohner von Lorne gerettet.',
      'Die Feuerwehr hat ihre Zahl inzwischen auf 38 Bewohner korrigiert.',
    ],
  ])('of %j says what is right', (title, language, wrong, right) => {
    const articles = [article({ id: 'a', title, language, paragraphs: [`${wrong} ${right}`] })];
    const story = { id: 's', articles, independent: 1, reasons: [] };
    const [section] = summarize([{ theme: 'News', origin: 'found', stories: [story], reasons: [] }], {
      method: 'blend',
    });
    const { headline, summary } = section?.stories[0] ?? {};
    expect(headline).toBe(right.slice(0, -1));
    expect(summary?.nutgraf?.text).toBe(right);
  });
});

describe('a corrected figure', () => {
  it('is told after what it corrects, which is told nowhere else', () => {
    const correction = [
      'A report on Monday on the floods in Lorne said that boats had rescued 48 residents from rooftops.',
      'The fire brigade has since corrected its figure: it was 38.',
    ].join(' ');
    const { headline, bottomLine, text, figures } = told('Correction: Lorne floods', correction);
    expect(text).toContain(correction);
    expect(text).not.toContain('took 48');
    expect(`${headline} ${bottomLine} ${figures}`).not.toContain('48');
  });

  it('is told by a sentence that has both, and the wrong one is no figure of the story', () => {
    const { headline, text, figures } = told(
      'Lorne floods: fire brigade corrects number of rescued to 38',
      'The fire brigade of Lorne corrected the number of people whom it had taken from roofs in the floods to 38, not 48, on Monday evening.',
    );
    expect(headline).toContain('38');
    expect(text).toContain('38, not 48');
    expect(text).not.toContain('took 48');
    expect(figures).not.toContain('48');
  });

  it('is none where nothing is corrected', () => {
    const match = article({
      id: 'match',
      title: 'Lorne wins',
      paragraphs: ['Lorne scored 38 points, not 48 as expected.'],
    });
    expect(correctionsIn([report, match])).toEqual([]);
    const revised = article({
      id: 'r',
      paragraphs: ['Claims of the week before were revised down 2,000 to 5,506,500.'],
    });
    expect(correctionsIn([report, revised])).toEqual([]);
  });
});

it.each([
  ['en', 'Correction: the count was 38, not 48.'],
  ['en', 'The mayor corrected the number of rescued people from 48 to 38.'],
  ['en', 'Correction: not 48 but 38 people were rescued.'],
  ['de', 'Die Feuerwehr korrigierte die Zahl der Geretteten: Es waren 38, nicht 48.'],
  ['de', 'Berichtigung: Nicht 48, sondern 38 Menschen wurden gerettet.'],
  ['de', 'Die Feuerwehr korrigierte die Zahl von 48 auf 38.'],
  ['fr', 'Rectificatif : 38 personnes ont été secourues, et non 48.'],
  ['es', 'Corrección: fueron rescatadas 38 personas, y no 48.'],
  ['it', 'Rettifica: le persone salvate sono 38 e non 48.'],
  ['pt', 'Correção: foram resgatadas 38 pessoas, e não 48.'],
  ['ru', 'Исправление: спасены 38 человек, а не 48.'],
])('a correction is read (%s): %s', (language, text) => {
  const articles = [article({ id: 'a' }), article({ id: 'b', title: 'X', paragraphs: [text], language })];
  expect(correctionsIn(articles)).toMatchObject([{ articleAt: 1, wrong: 48, right: 38 }]);
});
