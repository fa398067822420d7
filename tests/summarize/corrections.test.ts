import { describe, expect, it } from 'vitest';
import { isNoticeTitle } from '../../src/summarize/correction-notices.ts';
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

/** All that an edition shows of a story of several outlets of one day, each with its time, title and paragraphs. */
function shown(language: string, ...reports: readonly (readonly [time: string, title: string, ...text: string[]])[]) {
  const articles = reports.map(([time, title, ...paragraphs], at) => {
    const moment = `2031-05-07T${time}:00Z`;
    const published = { earliest: moment, latest: moment, precision: 'minute' as const, basis: 'stated' as const };
    return article({ id: `r${at}`, title, paragraphs, language, published });
  });
  const story = { id: 's', articles, independent: 2, reasons: [] };
  const [section] = summarize([{ theme: 'News', origin: 'found', stories: [story], reasons: [] }], { method: 'blend' });
  const { headline, summary } = section?.stories[0] ?? {};
  const { figures = [], timeline = [], watch = [] } = summary?.parts ?? {};
  const beside = [...figures, ...timeline, ...watch].map(({ sentence }) => sentence.text);
  return {
    text: summary?.sentences.map((sentence) => sentence.text).join(' ') ?? '',
    all: [headline, summary?.nutgraf?.text, ...beside].join(' '),
  };
}

describe('the notice of a correction', () => {
  const storm = [
    [
      '08:00',
      'Storm in Aarup',
      'A storm tore roofs off houses in Aarup on Wednesday.',
      'A 36-year-old woman was killed in Norhaven when a wall fell on her bicycle, the fire brigade said.',
    ],
    [
      '11:00',
      'Aarup storm kills woman',
      'Winds that felled hundreds of trees killed a woman in Norhaven on Wednesday.',
      'The fire brigade said the victim, who was 36, had been on her way to work.',
    ],
  ] as const;

  it('is told with what it corrects, where no report says what is right', () => {
    const notice =
      'In a story on May 7, the Aarup Herald reported, based on information from the fire brigade, that a woman killed when a wall fell on her bicycle in Norhaven was 36. The fire brigade now says she was 63.';
    const { text, all } = shown('en', ...storm, ['15:00', 'CORRECTION: Aarup-Storm story', notice]);
    expect(text).toContain(notice);
    expect(`${all} ${text.replace(notice, '')}`).not.toContain('36');
  });

  it('gives way to a report that says what is right', () => {
    const { text, all } = shown(
      'en',
      ...storm,
      [
        '15:00',
        'Correction: storm',
        'The Aarup Herald reported that a woman killed in Norhaven was 36. The fire brigade says she was 63.',
      ],
      ['16:00', 'Storm over', 'A woman killed in Norhaven in the storm was 63, the fire brigade said.'],
    );
    expect(text).toContain('was 63, the fire brigade said');
    expect(`${all} ${text}`).not.toContain('36');
  });

  it('keeps a figure out of which nobody knows the right one', () => {
    const { text, all } = shown(
      'en',
      [
        '08:00',
        'Blast at Lorne quarry',
        'A blast at the quarry of Lorne shook houses in the village on Wednesday.',
        'The police said 27 workers had been in the quarry.',
      ],
      [
        '15:00',
        'Correction: Quarry blast',
        'In a report on the blast at the quarry of Lorne, the Aarup Herald said, wrongly, that 27 workers had been in the quarry. The police have not said how many workers there were.',
      ],
    );
    expect(`${all} ${text}`).not.toContain('27');
    expect(text).toContain('shook houses');
  });

  it.each([
    [
      'en',
      'injured 19 people',
      'treated 91 injured people',
      'Correction: An earlier version of this article misstated the number of people injured. It was 19, not 91.',
    ],
    [
      'en',
      'cost $14 million to the market',
      'put the cost to the market at $41 million',
      'An earlier version of this article misstated the cost to the market. It is $14 million.',
    ],
    [
      'en',
      'injured 27 people',
      'treated 72 injured people',
      '(Corrects number of injured to 27 from 72 in paragraph 1)',
    ],
    [
      'en',
      'drove out 260 people',
      'counted 620 people',
      'CORRECTION: An earlier version of this story incorrectly gave the number of people as 620 instead of 260.',
    ],
    [
      'en',
      'drove out 212 people',
      'counted 221 people',
      'This story has been corrected to show that the fire drove out 212 people, not 221.',
    ],
  ])('stands below its own report, and is not told (%s): …%s', (language, right, wrong, notice) => {
    const { text, all } = shown(
      language,
      [
        '08:00',
        'Fire in Norhaven market',
        `A fire in the covered market of Norhaven ${right} on Wednesday, the hospital said.`,
        notice,
      ],
      [
        '09:00',
        'Norhaven market burns',
        'Flames swept the covered market of Norhaven on Wednesday.',
        `After the fire in the market the hospital said it ${wrong}.`,
      ],
    );
    expect(text).toContain(right);
    expect(`${all} ${text}`).not.toMatch(/\b(?:91|41|72|620|221)\b|version|orrect/u);
  });

  it('names who it was', () => {
    const { text } = shown(
      'en',
      [
        '08:00',
        'Mayor of Lorne resigns',
        'The mayor of Lorne resigned on Wednesday over flood funds.',
        'The treasurer, Peter Holm, had told the council of the missing money.',
      ],
      [
        '14:00',
        'Correction: Lorne mayor story',
        'In a story about the mayor of Lorne, the Strait Post misidentified the treasurer. The treasurer is Anna Berg, not Peter Holm.',
      ],
    );
    expect(text).toContain('The treasurer is Anna Berg, not Peter Holm.');
    expect(text).not.toContain('Peter Holm, had');
  });

  it('is no news of what was done wrongly', () => {
    const court = article({
      id: 'court',
      title: 'Olven police wrongly held 27 men',
      paragraphs: ['The police of Olven wrongly detained 27 men, a court said. They were held for 9 days.'],
    });
    expect(correctionsIn([report, court])).toEqual([]);
  });
});

it.each([
  ['en', 'Correction: Lorne', 'The Post erroneously reported that 48 people were rescued. The correct number is 38.'],
  ['en', 'Correction', 'The Post said boats had rescued 48 people; in fact, it was 38.'],
  [
    'de',
    'Korrektur: Rettung',
    'In einer früheren Version dieser Meldung hieß es, Boote hätten 48 Menschen gerettet. Tatsächlich waren es 38 Menschen.',
  ],
  ['de', 'Rettung', 'Richtigstellung: Boote retteten 38 Menschen. Wir hatten zunächst 48 Menschen gemeldet.'],
  [
    'fr',
    'Rectificatif',
    'Une première version de cet article indiquait que 48 personnes avaient été secourues. En réalité, elles étaient 38 personnes.',
  ],
  ['es', 'Fe de errores', 'Se publicó por error que fueron rescatadas 48 personas. En realidad fueron 38 personas.'],
  ['it', 'Errata corrige', 'Abbiamo scritto che le persone salvate sono 48. In realtà sono 38.'],
  ['zh', '更正：洛恩救援', '洛恩日报此前报道称，船只救出48人，有误。正确人数为38人。'],
  ['zh', '洛恩救援', '更正：船只救出38人，而非48人。'],
])('a notice is read (%s, %s): %s', (language, title, text) => {
  const articles = [article({ id: 'a' }), article({ id: 'b', title, paragraphs: [text], language })];
  expect(correctionsIn(articles)).toMatchObject([{ articleAt: 1, wrong: 48, right: 38 }]);
});

it.each([
  ['de', 'Entwurf', 'In einer früheren Fassung des Gesetzentwurfs waren 300 statt 500 Euro vorgesehen.'],
  ['en', 'Bridge inquiry', 'An earlier version of the report, seen by the Gazette, said 27 men died, not 31.'],
  ['ru', 'Закон', 'В предыдущей версии закона говорилось о 500 рублях, а не о 300.'],
  ['en', 'Prisons', 'The number held by the Department of Corrections rose from 12 to 15.'],
])('no notice is read (%s, %s): %s', (language, title, text) => {
  expect(correctionsIn([article({ id: 'a', title, paragraphs: [text], language })])).toEqual([]);
});

it.each([
  ['Korrektur-Pläne der Regierung', false],
  ['Correction - Lorne rescue', true],
])('whether “%s” is the title of a notice is %s', (title, expected) => {
  expect(isNoticeTitle(title)).toBe(expected);
});

describe('a notice has a few sentences of some length', () => {
  it('however long its page is in one paragraph', () => {
    const text = Array.from({ length: 60 }, (_, at) => `The toll was ${at}, not ${at + 1}.`).join(' ');
    const found = correctionsIn([article({ id: 'a', title: 'Correction: tolls', paragraphs: [text] })]);
    expect(found.length).toBeLessThan(10);
  });

  it('and what is longer is read in time', () => {
    const pages = ['A'.repeat(60_000), '1 2 3 '.repeat(10_000)];
    const started = performance.now();
    for (const text of pages) correctionsIn([article({ id: 'a', title: 'Correction: x', paragraphs: [text] })]);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
