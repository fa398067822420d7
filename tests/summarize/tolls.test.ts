import { expect, it } from 'vitest';
import { tollsIn } from '../../src/summarize/fates.ts';
import { summarizeArticles } from '../../src/summarize/index.ts';
import { outdatedTolls } from '../../src/summarize/outdated-tolls.ts';
import { outcomesIn } from '../../src/summarize/parts/outcome-near.ts';
import { article } from '../support/article.ts';

it.each([
  ['Ferry sinks off Aarup, 12 dead and 30 missing', { killed: 12, missing: 30 }],
  ['Storm kills at least 1,200 in Aarup', { killed: 1200 }],
  ['Death toll of Aarup flood rises to 31', { killed: 31 }],
  ['The number of sailors killed in the Aarup ferry has risen to 62, a doctor said.', { killed: 62 }],
  ['Toll of Aarup ferry rises from 40 to 62', { killed: 62 }],
  ['40 sailors injured in Aarup', { injured: 40 }],
  ['Aarup pays $12 for the dead of Pier-14 in 20-year case', {}],
  ['14 die in ferry fire off Aarup', { killed: 14 }],
  ['31 perish as dam bursts above Olven', { killed: 31 }],
  ['22 miners lost their lives at Karsk', { killed: 22 }],
  ['12 people are now known to have died in the tram of Norhaven', { killed: 12 }],
  ['Regulatory bodies fined 12 firms', {}],
  ['It took 12 years to save lives in Lorne', {}],
  // So many were found, of those who died.
  ['Search teams have recovered 2 bodies', {}],
  ['Flood has so far claimed the lives of 34 people', { killed: 34 }],
  ['Flood took at least 34 lives', { killed: 34 }],
  ['Cholera has claimed 34 lives in Lorne', { killed: 34 }],
  ['Death toll of Aarup quake climbs past 300', { killed: 300 }],
  ['The death toll of the quake stood at 300', { killed: 300 }],
  ['12 people are on their way to Norhaven', {}],
  ['The woman killed in the storm was 63', {}],
  ['The number of dead was 63', { killed: 63 }],
])('tollsIn(%j)', (title, tolls) => {
  expect(Object.fromEntries(tollsIn(title))).toEqual(tolls);
});

it('tells of the dead beside the missing', () => {
  const lines = [
    'Rescuers searched the strait off Aarup on Monday for 30 sailors missing since a ferry sank in a storm.',
    'Divers from Norhaven joined the search for the 30 missing sailors of the ferry on Monday.',
    'The search of the strait off Aarup for the sailors of the ferry goes on at night with lamps.',
    'Helicopters with lamps searched the strait for sailors of the ferry, rescuers of Norhaven said.',
    'In Aarup, 12 people have died, a doctor in town said.',
  ];
  const told = summarizeArticles(
    [article({ id: 'a', title: 'Search for sailors of ferry off Aarup', paragraphs: lines })],
    {
      method: 'blend',
      sentences: 2,
    },
  ).map(({ text }) => text);
  expect(told).toHaveLength(2);
  expect(told).toContain(lines[4]);
});

const reports = [
  ['A ferry sank off Aarup on Monday, killing 40 sailors, rescuers said.', '2031-05-05'],
  ['The number of sailors killed when a ferry sank off Aarup has risen to 62, rescuers said on Tuesday.', '2031-05-06'],
  ['The captain of the ferry that sank off Aarup survived, rescuers said on Tuesday.', '2031-05-06'],
] as const;

it.each([1, 2, 3])('opens %i sentences with what happened, and with the newest toll', (sentences) => {
  const articles = reports.map(([lead, date], index) =>
    article({
      id: `a${index}`,
      title: 'Captain of ferry off Aarup survived',
      paragraphs: [lead, 'Rescuers searched the sea for the captain of the ferry and its sailors.'],
      published: { earliest: date, latest: date, precision: 'day', basis: 'meta' },
    }),
  );
  const [opening] = summarizeArticles(articles.reverse(), { method: 'blend', sentences });
  expect(opening?.text).toBe(reports[1][0]);
});

it('an older toll is outdated in words, too', () => {
  const at = (earliest: string) => ({
    earliest,
    latest: earliest,
    precision: 'day' as const,
    basis: 'stated' as const,
  });
  const earlier = article({ id: 'a', published: at('2031-05-05') });
  const later = article({ id: 'b', title: 'Toll of Aarup ferry rises to 21', published: at('2031-05-06') });
  const { isOutdated } = outdatedTolls([earlier, later]);
  expect(isOutdated(0, 'At least fourteen people died off Aarup.')).toBe(true);
  expect(isOutdated(0, 'At least thirty people died off Aarup.')).toBe(false);
  expect(isOutdated(0, 'Another ferry sank in 2027, and fourteen people died.')).toBe(false);
  expect(isOutdated(1, 'At least fourteen people died off Aarup.')).toBe(false);
  const inPresent = { ...later, title: 'Fourteen die off Aarup', paragraphs: [] };
  expect(outdatedTolls([earlier, inPresent]).isOutdated(0, 'At least twelve people died off Aarup.')).toBe(true);
});

it.each([
  ['de', 'starben 12 Menschen', 'der Toten'],
  ['de', '12 Menschen sterben', 'der Toten'],
  ['fr', '12 personnes ont perdu la vie', 'de morts'],
  ['es', 'mueren 12 personas', 'de muertos'],
  ['it', 'muoiono 12 persone', 'dei morti'],
  ['pt', 'morrem 12 pessoas', 'de mortos'],
  ['zh', '造成12人遇難', '死亡人数'],
  ['ja', '12人が犠牲', '死者の数'],
])('knows the dead in the words of the news (%s): %s', (language, text, name) => {
  expect(outcomesIn(text, language).map((outcome) => outcome.name)).toEqual([name]);
});

it.each([
  ['fr', 'au moins six personnes y ont trouvé la mort', 'Le bilan à Karsk s’alourdit à 19 morts'],
  ['de', 'sechs Menschen sind ums Leben gekommen', 'Karsk: Zahl der Toten auf 19 gestiegen'],
  ['es', 'seis personas han perdido la vida', 'Suben a 19 los muertos en Karsk'],
])('an older toll is outdated in other languages (%s): %s', (language, text, title) => {
  const at = (earliest: string) => ({
    earliest,
    latest: earliest,
    precision: 'day' as const,
    basis: 'stated' as const,
  });
  const earlier = article({ id: 'a', language, published: at('2031-05-05') });
  const later = article({ id: 'b', language, title, paragraphs: [], published: at('2031-05-06') });
  expect(outdatedTolls([earlier, later]).isOutdated(0, `${text}.`)).toBe(true);
});

it('reads a sentence without end in time', () => {
  const started = performance.now();
  tollsIn('Fire killed 12 people and 3 dogs in Lorne '.repeat(8000));
  expect(performance.now() - started).toBeLessThan(3000);
});
