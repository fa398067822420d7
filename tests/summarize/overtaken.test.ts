import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { summarize } from '../../src/summarize/index.ts';
import { article } from '../support/article.ts';

/** What of a report a test states: when it came out, its title, and its text, a paragraph a line. */
type Report = readonly [time: string | null, title: string, text: string];

const reportAt =
  (language: string) =>
  ([time, title, text]: Report, index: number): Article =>
    article({
      id: `a${index}`,
      language,
      title,
      paragraphs: text.split('\n'),
      outlet: { name: `Outlet ${index}`, basis: 'stated' },
      published: time === null ? null : { earliest: time, latest: time, precision: 'second', basis: 'meta' },
    });

/** All that an edition shows of a story. */
function told(language: string, reports: readonly Report[]) {
  const articles = reports.map(reportAt(language));
  const story = { id: 's', articles, independent: articles.length, reasons: [] };
  const [section] = summarize([{ theme: 'News', origin: 'found', stories: [story], reasons: [] }], {
    method: 'blend',
    readOn: '2031-06-10',
  });
  const { headline = '', summary } = section?.stories[0] ?? {};
  const sentences = summary?.sentences.map(({ text }) => text) ?? [];
  const { figures = [], watch = [] } = summary?.parts ?? {};
  const beside = [
    summary?.nutgraf?.text ?? '',
    ...figures.map(({ amount, counts }) => `${amount} ${counts}`),
    ...watch.map(({ sentence }) => sentence.text),
  ];
  return { headline, sentences, bottomLine: summary?.nutgraf?.text ?? '', all: [headline, ...sentences, ...beside] };
}

const monday = '2031-06-09T';
const morning = `${monday}06:00:00Z`;
const night = `${monday}22:00:00Z`;

describe('a story of which a later report tells how it came out', () => {
  it.each<[string, string, Report, Report, RegExp]>([
    [
      'a vote',
      'en',
      [
        morning,
        'Orvik council to vote on harbor toll',
        'The council of Orvik votes on the harbor toll of mayor Ruth Amsel on Monday night. The outcome is open because two members may abstain.',
      ],
      [
        night,
        "Amsel's harbor toll rejected by one vote",
        'The council of Orvik rejected the harbor toll of mayor Ruth Amsel by 14 votes to 13 on Monday night.',
      ],
      /votes? on|abstain|open/u,
    ],
    [
      'a vote, at unknown times',
      'en',
      [
        null,
        'Orvik council to vote on harbor toll',
        'The council of Orvik will vote on the harbor toll of mayor Ruth Amsel.',
      ],
      [
        null,
        "Amsel's harbor toll rejected",
        'The council of Orvik rejected the harbor toll of mayor Ruth Amsel by 14 votes to 13.',
      ],
      /to vote|will vote/u,
    ],
    [
      'a strike that is called off before its day',
      'en',
      [
        morning,
        'Orvik ferry crews threaten to strike on Thursday',
        'Ferry crews in Orvik will walk out on Thursday unless their pay rises, the union Nautica said.',
      ],
      [
        night,
        'Orvik ferry strike called off',
        'The union Nautica called off a strike of ferry crews in Orvik on Monday evening after the line agreed to raise pay.',
      ],
      /threaten|walk out/u,
    ],
    [
      'a trial',
      'de',
      [
        morning,
        'Urteil gegen Reeder Amsel erwartet',
        'Im Prozess gegen den Reeder Jan Amsel will das Gericht in Orvik am Montag das Urteil verkünden.',
      ],
      [
        night,
        'Reeder Amsel freigesprochen',
        'Das Gericht in Orvik hat den Reeder Jan Amsel am Montag vom Vorwurf des Betrugs freigesprochen.',
      ],
      /erwartet|verkünden/u,
    ],
    [
      'a search',
      'fr',
      [
        morning,
        'Une randonneuse recherchée dans les monts d’Orvik',
        'Les secours recherchent Ruth Amsel, une randonneuse disparue depuis dimanche dans les monts d’Orvik.',
      ],
      [
        night,
        'La randonneuse disparue retrouvée vivante',
        'Ruth Amsel, la randonneuse disparue dimanche dans les monts d’Orvik, a été retrouvée vivante lundi.',
      ],
      /recherch/u,
    ],
    [
      'a match',
      'es',
      [
        morning,
        'Orvik y Kelm disputan esta noche la final',
        'Orvik y Kelm disputan este lunes la final de la copa en el estadio del Faro.',
      ],
      [
        night,
        'Kelm gana la copa',
        'Kelm venció el lunes por 2-0 a Orvik en la final de la copa en el estadio del Faro.',
      ],
      /disputan/u,
    ],
    [
      'an election',
      'zh',
      [morning, '奥维克市长选举开始投票', '奥维克周一举行市长选举，投票站已开放，安姆与霍姆竞争激烈。'],
      [night, '安姆当选奥维克市长', '安姆在周一举行的奥维克市长选举中以53%的得票率当选，击败霍姆。'],
      /开始投票|开放/u,
    ],
    [
      'a toll in words',
      'en',
      [
        morning,
        'Twelve die as ferry sinks off Orvik',
        'At least twelve people died when a ferry sank off Orvik on Monday, the coast guard said.',
      ],
      [
        night,
        'Orvik ferry toll rises to 19',
        'The death toll of the ferry that sank off Orvik rose to 19 on Monday evening, the coast guard said.',
      ],
      /[Tt]welve|\b12\b/u,
    ],
    [
      'a toll that is lowered',
      'en',
      [
        morning,
        'Blast kills 31 in Orvik',
        'At least 31 people died in an explosion in the port of Orvik on Monday, officials said.',
      ],
      [
        night,
        'Orvik toll lowered to 26',
        'Officials lowered the death toll of the explosion in the port of Orvik to 26 on Monday evening.',
      ],
      /31/u,
    ],
    [
      'a toll at unknown times',
      'en',
      [null, 'Twelve die as ferry sinks off Orvik', 'At least 12 people died when a ferry sank off Orvik on Monday.'],
      [
        null,
        'Orvik ferry toll rises to 19',
        'The death toll of the ferry that sank off Orvik on Monday has risen to 19.',
      ],
      /[Tt]welve|\b12\b/u,
    ],
    [
      'a toll',
      'it',
      [
        morning,
        'Esplosione a Orvik, 12 morti',
        'Almeno 12 persone sono morte lunedì in un’esplosione nel porto di Orvik.',
      ],
      [
        night,
        'Orvik, i morti salgono a 19',
        'I morti nell’esplosione nel porto di Orvik sono saliti a 19, hanno detto lunedì sera le autorità.',
      ],
      /12/u,
    ],
    [
      'a toll in signs',
      'zh',
      [morning, '奥维克爆炸造成十二人死亡', '周一，奥维克港口发生爆炸，造成至少十二人死亡。'],
      [night, '奥维克爆炸死亡人数升至19人', '周一晚，奥维克港口爆炸的死亡人数已升至19人，市长说。'],
      /十二/u,
    ],
  ])('tells %s (%s) as it stands now, in whatever order', (_, language, before, after, stale) => {
    for (const reports of [
      [before, after],
      [after, before],
    ]) {
      const { headline, sentences, bottomLine, all } = told(language, reports);
      expect(headline).toBe(after[1]);
      expect(sentences.length).toBeGreaterThan(0);
      expect(bottomLine).not.toBe('');
      for (const text of all) expect(text).not.toMatch(stale);
    }
  });

  it('keeps what was settled before', () => {
    const { sentences } = told('en', [
      [
        morning,
        'Search for missing angler off Orvik',
        'Boats are searching for the angler Jan Holm, who has been missing off Orvik since Sunday. Forty volunteers from three villages joined the coast guard.',
      ],
      [
        night,
        'Missing angler found alive',
        'The angler Jan Holm, missing off Orvik since Sunday, was found alive on Monday.',
      ],
    ]);
    expect(sentences.join(' ')).toContain('Forty volunteers');
  });
});

describe('what is still to come', () => {
  it.each<[string, string, Report, Report, RegExp]>([
    [
      'after a later report on the same plan',
      'en',
      [
        morning,
        'Orvik Bank to cut 3,000 jobs',
        'Orvik Bank will cut 3,000 jobs by the end of 2033, its chief executive, Ruth Amsel, said on Monday.',
      ],
      [
        night,
        'Union members reject job cuts at Orvik Bank',
        'Members of the union rejected on Monday the plan of Ruth Amsel to cut 3,000 jobs at Orvik Bank.',
      ],
      /will cut/u,
    ],
    [
      'after another vote',
      'en',
      [
        morning,
        'Orvik council to vote on harbor toll on Friday',
        'The council of Orvik will vote on the harbor toll of Ruth Amsel on Friday.',
      ],
      [
        night,
        'Orvik committee approves harbor toll',
        'A committee of Orvik approved the harbor toll of Ruth Amsel on Monday.',
      ],
      /will vote on the harbor toll of Ruth Amsel on Friday/u,
    ],
    [
      'where the report of the outcome tells it',
      'en',
      [
        morning,
        'Orvik council adopts harbor toll',
        'The council of Orvik adopted the harbor toll of Ruth Amsel on Monday morning. The court of Kelm will decide on a suit against the toll next week.',
      ],
      [
        night,
        'Harbor toll passes',
        'Ruth Amsel said her harbor toll, which passed in Orvik on Monday, was a success for the town.',
      ],
      /will decide on a suit/u,
    ],
    [
      'where a search goes on',
      'en',
      [
        morning,
        'Boats search for angler off Orvik',
        'Boats are searching for the angler Jan Holm, who has been missing off Orvik since Sunday.',
      ],
      [
        night,
        'Rod found off Orvik',
        'A rod of Jan Holm was found off Orvik on Monday, and the angler is still missing.',
      ],
      /searching for|still missing/u,
    ],
    [
      'later in the week, in German',
      'de',
      [
        morning,
        'Bahn will 500 Stellen streichen',
        'Die Orvikbahn will bis Ende 2033 rund 500 Stellen streichen, sagte Vorständin Ruth Amsel.',
      ],
      [
        night,
        'Aufsichtsrat billigt Bericht',
        'Der Aufsichtsrat der Orvikbahn hat am Montag den Bericht von Ruth Amsel über Stellen gebilligt.',
      ],
      /bis Ende 2033/u,
    ],
  ])('stays %s', (_, language, before, after, kept) => {
    expect(told(language, [before, after]).all.join('\n')).toMatch(kept);
  });
});

describe('a live page', () => {
  const lead = 'The council of Orvik is debating the harbor toll of Ruth Amsel, with a vote expected tonight.';
  const entries = [
    '14:05 Harbor master Jan Holm opens the debate in Orvik with a list of ships that left.',
    '17:45 The vote has been put back to 9 p.m. because the list is not complete.',
    '21:32 The harbor toll has been rejected by 14 votes to 13.',
  ];
  const outcome = 'The harbor toll has been rejected by 14 votes to 13.';

  it.each([
    ['in order', entries],
    ['newest first', [...entries].reverse()],
  ])('tells how it came out, with its entries %s and without their times', (_, lines) => {
    const { headline, sentences, bottomLine, all } = told('en', [
      [morning, 'Live: Orvik council votes on harbor toll', [lead, ...lines].join('\n')],
    ]);
    expect(headline).toBe(outcome.slice(0, -1));
    expect(bottomLine).toBe(outcome);
    expect(sentences).toContain(outcome);
    for (const text of all) expect(text).not.toMatch(/expected|put back|\d\d:\d\d/u);
  });

  it('overtakes what another report of the day expects', () => {
    const { all } = told('en', [
      [morning, 'Live: Orvik council votes on harbor toll', [lead, ...entries].join('\n')],
      [
        `${monday}09:00:00Z`,
        'What is in the harbor toll',
        'The council of Orvik votes tonight on the harbor toll of Ruth Amsel. Ships longer than 90 meters pay double from July.',
      ],
    ]);
    for (const text of all) expect(text).not.toMatch(/tonight/u);
  });
});
