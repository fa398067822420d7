import type { Edition, EditionSection } from '../../src/model/edition.ts';
import { sampleEdition, sentence, source, story } from './edition.ts';

function day(iso: string) {
  return { earliest: iso, latest: iso, precision: 'day', basis: 'stated' } as const;
}

/** An edition in which every block has something to show: of a long story, an update, a foreign source, a model's words. */
export function richEdition(more: Partial<Edition> = {}): Edition {
  const base = sampleEdition();
  const [strike, water, schools] = base.sections;
  if (!strike || !water || !schools) throw new Error('the sample edition has three sections');
  const [lead] = strike.stories;
  const [reservoirs] = water.stories;
  if (!lead || !reservoirs) throw new Error('the sample edition has stories');
  const sections: EditionSection[] = [
    {
      ...strike,
      stories: [
        {
          ...lead,
          figures: [
            {
              amount: '6.4 percent',
              counts: 'raise over two years',
              saidBy: 'Sundlinjen',
              sentence: sentence(
                'The operator, Sundlinjen, said it had put forward a raise of 6.4 percent over two years and would not return before Thursday.',
                1,
              ),
              others: [],
            },
            {
              amount: 'about 4,200',
              counts: 'people without a crossing',
              saidBy: 'the regional council',
              sentence: sentence('About 4,200 people live on the three outer islands, the regional council said.', 3),
              others: [
                {
                  amount: '3,900',
                  saidBy: 'the islands’ association',
                  sentence: sentence('The islands’ association counts 3,900.', 2),
                },
              ],
            },
          ],
          quotations: [
            {
              words: sentence('We were offered words, and words do not let anyone sleep', 2),
              speaker: 'Marit Oksendal',
              role: 'leader of the deckhands’ union',
              said: 'on Monday night',
            },
          ],
          timeline: [
            { date: day('2031-01-14'), sentence: sentence('The old agreement on night shifts ran out.', 1) },
            { date: day('2031-02-20'), sentence: sentence('A mediator gave up after nine hours.', 2) },
            { date: day('2031-03-03'), sentence: sentence('Talks collapsed shortly before eleven at night.', 1, 2) },
          ],
          watch: [
            { date: day('2031-03-06'), sentence: sentence('Both sides meet the mediator again on Thursday.', 1) },
            { date: null, sentence: sentence('A ruling on the emergency timetable is expected.', 3) },
          ],
        },
        story('Two fishing boats carry patients and medicine to the outer islands', [3, 6], {
          storyId: 'boats',
          summary: [
            sentence('The first boat left Halvorsund at six with eleven patients on board.', 3),
            sentence('The council had promised on Sunday that nobody would be left without medicine.', 6),
          ],
          update: {
            since: '2031-03-03-daily',
            newSentences: [
              {
                article: 'article-3',
                paragraph: 0,
                index: 0,
                text: 'The first boat left Halvorsund at six with eleven patients on board.',
                start: 0,
                end: 60,
              },
            ],
            newNames: [],
            newNumbers: ['eleven'],
          },
        }),
      ],
    },
    {
      ...water,
      bottomLine: [sentence('Power costs a third more than a year ago, and the melt is late.', 4)],
      stories: [
        {
          ...reservoirs,
          summary: reservoirs.summary.map((each, index) => (index === 1 ? { ...each, written: 'model' } : each)),
        },
        story('Das Wasser fehlt auch im Süden', [7], {
          summary: [
            sentence('Auch die Stauseen im Süden sind nach Angaben der Behörde nur zu einem Drittel gefüllt.', 7),
          ],
        }),
      ],
    },
    { ...schools, stories: schools.stories.map((each) => ({ ...each, headlineWritten: 'editor' })) },
  ];
  return {
    ...base,
    newsletter: { ...base.newsletter, site: 'https://letter.halvorsund.example/' },
    sections,
    alsoNoted: [
      { headline: 'Trams return to Harbour Street on Sunday', sources: [8] },
      { headline: 'The museum of nets opens a second hall', sources: [9] },
    ],
    readingTime: { words: 690, minutes: 3 },
    sources: [
      ...base.sources.map((each) =>
        each.number === 2 ? { ...each, qualifiers: ['outlet inferred', 'via Morning Digest', 'beginning only'] } : each,
      ),
      source(6, 'Island Post', 'Nobody without medicine, council promises', {
        url: 'https://island.example/medicine',
        qualifiers: ['with Northern Wire'],
      }),
      source(7, 'Süddeutscher Bote', 'Das Wasser fehlt auch im Süden', { url: 'https://bote.example/wasser' }),
      source(8, 'Tram Times', 'Trams return to Harbour Street on Sunday', { url: 'https://trams.example/sunday' }),
      source(9, 'Net News', 'A second hall for the museum of nets', { url: 'https://nets.example/hall' }),
    ],
    articles: [
      {
        id: 'article-7',
        title: 'Das Wasser fehlt auch im Süden',
        authors: [],
        published: null,
        language: 'de',
        paragraphs: [],
        subheads: [],
        complete: true,
        embeds: [],
        captions: [],
        sourceId: 'south',
      },
    ],
    ...more,
  };
}
