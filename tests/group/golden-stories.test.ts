import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { group } from '../../src/group/index.ts';
import type { Article } from '../../src/model/article.ts';
import { article } from '../support/article.ts';
import { bees, election, fire, launch, match, merger, otherQuake, quake, ruling } from './invented.ts';

/** One day's article, or that of another day in March 2025. */
function told(id: string, title: string, text: string, day = 4): Article {
  const date = `2025-03-${String(day).padStart(2, '0')}`;
  const published = { earliest: date, latest: date, precision: 'day' as const, basis: 'stated' };
  return article({ id, title, paragraphs: text.split('\n'), published });
}

/** The ids of each story's articles, in an order that says nothing. */
function stories(articles: readonly Article[]): string[] {
  return group(articles, { themes: [], elsewhere: 'keep' })
    .stories.map((story) =>
      story.articles
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort();
}

const swedishElection = [
  told(
    'swedish-1',
    'Liberals oust government in Sweden election',
    'Voters in Sweden turned out their government on Monday: the Liberals of Erik Lindmark won 152 seats in the election, far more than the Conservatives.\nLindmark told a crowd in Stockholm that talks on a coalition would begin at once.',
  ),
  told(
    'swedish-2',
    'Lindmark to lead Sweden after election landslide',
    'Erik Lindmark is to form the next government of Sweden after his Liberals took 152 seats in the election on Monday.\nThe Conservatives, who had ruled in Stockholm for eight years, lost a third of their votes.',
  ),
];

/** What one outlet wrote beside the news, of either election, in the words that it always has for such pages. */
const besideTheNews = {
  'live page': [
    told(
      'beside-norway',
      'Norway election live: Solheim claims victory',
      '21:40 Ingrid Solheim tells supporters in Oslo that the Social Democrats have won. “What a night,” says our reporter in the hall.\n20:15 With most votes counted, the Social Democrats lead the Conservatives by a few thousand.\n19:00 The polls have closed. Welcome to our live coverage of the election; the first results are expected within minutes.',
    ),
    told(
      'beside-sweden',
      'Sweden election live: Lindmark claims victory',
      '22:10 Erik Lindmark tells supporters in Stockholm that the Liberals have won. “They are dancing on the tables,” says our reporter in the hall.\n20:30 The Conservatives concede: with half of the votes counted, the Liberals lead in every county.\n19:00 The polls have closed. Welcome to our live coverage of the election; the first results are expected within minutes.',
    ),
  ],
  explainer: [
    told(
      'beside-norway',
      'How Norway’s election was won, and what happens next',
      'The Social Democrats of Ingrid Solheim led the Conservatives by fewer than 4,000 votes when the count ended in Oslo. Can a recount change that? How is a coalition made, who asks whom, and how long may it take? Here is what we know about the election.',
    ),
    told(
      'beside-sweden',
      'How Sweden’s election was won, and what happens next',
      'The Liberals of Erik Lindmark have 152 seats, and the Conservatives a third less than before. Who lent them votes? How is a coalition made, who asks whom, and how long may it take in Stockholm? Here is what we know about the election.',
    ),
  ],
  editorial: [
    told(
      'beside-norway',
      'Our view: Norway gave no mandate',
      'Whoever wins an election by a hair should speak softly. Ingrid Solheim has earned the right to try first, and no more: the Social Democrats would be wise to wait for the recount, and to ring the Conservatives before the coalition talks begin.',
    ),
    told(
      'beside-sweden',
      'Our view: Lindmark should use his mandate',
      'An election that ends in a landslide settles arguments. Erik Lindmark may govern boldly, and he may fail: the Liberals owe nothing to the Conservatives, and Stockholm has waited eight years for a government that knows what it wants.',
    ),
  ],
} as const;

describe('two events of one kind on one day', () => {
  it('are two football matches of one league, told by the same two reporters', () => {
    const one = [
      told(
        'm1',
        'Late header sinks Castleford as Harwich win',
        'Danny Oyelaran scored in the 89th minute as Harwich Rovers beat Castleford United 2-1 in the Northern League on Saturday. The substitute headed in a corner after Tom Brandt had cancelled out a first-half penalty.\nHarwich are fourth in the table, two points behind Penrith Albion; Castleford stay in the bottom three. “We never stopped believing,” said their manager, Karl Voss.',
      ),
      told(
        'm2',
        'Harwich leave it late against Castleford',
        'Harwich Rovers came from behind to beat Castleford United 2-1 on Saturday, Danny Oyelaran scoring a minute from time before 21,000 fans. Castleford led at half-time, but had a defender sent off. Harwich are fourth in the Northern League.',
      ),
    ];
    const other = [
      told(
        'n1',
        'Early header is enough as Penrith win at Saltburn',
        'Luca Ferro scored in the third minute as Penrith Albion beat Saltburn Town 1-0 in the Northern League on Saturday. The striker headed in a free kick, and Sam Whitlock missed a penalty in the second half.\nPenrith are third in the table; Saltburn stay in the bottom three. “We should have scored four,” said the manager, Ivo Lund.',
      ),
      told(
        'n2',
        'Penrith hang on against Saltburn',
        'Penrith Albion scored early and hung on to beat Saltburn Town 1-0 on Saturday, Luca Ferro heading in after three minutes before 19,000 fans. Saltburn had a goal disallowed before half-time. Penrith are third in the Northern League.',
      ),
    ];
    expect(stories([...one, ...other])).toEqual(['m1 m2', 'n1 n2']);
  });

  // Each a touch from being told otherwise, where names, numbers and titles weigh more or less than they do, where the
  // threshold is stricter, and where nobody goes again to where his nearest are.
  const undated = (id: string, title: string, text: string) => ({ ...told(id, title, text), published: null });

  it('are two strikes of which outlets tell this and that, told apart by names and numbers', () => {
    const teachers = [
      undated(
        'teachers-1',
        'Teachers in Tarn strike over class sizes',
        'Mayor Odile Brunet called the strike a mistake. Buses stood idle in front of the schools. The union wants no more than 24 pupils in a room.',
      ),
      undated(
        'teachers-2',
        'Union rejects offer of Mayor Brunet',
        'Parents stayed at home with their children because the teachers of Tarn are on strike. Brunet had offered four more posts, which the union found too few. Grandparents helped out, and a cinema showed films for free.',
      ),
    ];
    const nurses = [
      undated(
        'nurses-1',
        'Nurses in Skerry strike over night shifts',
        'Mayor Petra Lind called the strike a mistake. Ambulances stood idle in front of the hospital. The union wants no more than 4 of them in a month.',
      ),
      undated(
        'nurses-2',
        'Union rejects offer of Mayor Lind',
        'Patients were sent home from the hospital because the nurses of Skerry are on strike. Families helped out, and a hotel took in some of the sick.',
      ),
    ];
    expect(stories([...teachers, ...nurses])).toEqual(['nurses-1 nurses-2', 'teachers-1 teachers-2']);
  });

  it('are two strikes of three reports each, of which some have little in common', () => {
    const teachers = [
      undated(
        'teachers-1',
        'Schools in Tarn closed by strike',
        'Mayor Odile Brunet called the strike a mistake. Teachers in Tarn walked out on Tuesday over the size of their classes. Buses stood idle in front of the schools. The union wants no more than 24 pupils in a room.',
      ),
      undated(
        'teachers-2',
        'Strike shuts schools',
        'All schools stayed shut for a day. The union of teachers said it would think about it. Classes have grown by a fifth since the town closed two schools.',
      ),
      undated(
        'teachers-3',
        'Union rejects offer of Mayor Brunet',
        'A demonstration is planned on the market square. Parents stayed at home with their children because the teachers of Tarn are on strike.',
      ),
    ];
    const nurses = [
      undated(
        'nurses-1',
        'Nurses in Skerry strike over night shifts',
        'Ambulances stood idle in front of the hospital. Nurses in Skerry walked out on Tuesday over the number of their night shifts. The union wants no more than 4 of them in a month. Mayor Petra Lind called the strike a mistake.',
      ),
      undated(
        'nurses-2',
        'Strike shuts wards',
        'Shifts have grown longer since the town closed a hospital. Two wards stayed shut for a day. Petra Lind, the mayor, offered to talk to the nurses who are on strike.',
      ),
      undated(
        'nurses-3',
        'Patients sent home as nurses strike',
        'Lind had offered nine more posts, which the union found too few. Patients were sent home from the hospital because the nurses of Skerry are on strike. A demonstration is planned on the market square.',
      ),
    ];
    expect(stories([...teachers, ...nurses])).toEqual([
      'nurses-1 nurses-2 nurses-3',
      'teachers-1 teachers-2 teachers-3',
    ]);
  });

  it('are two rulings of one court', () => {
    const one = [
      told(
        'r1',
        'Supreme Court upholds ban on river dredging',
        'The Supreme Court ruled 6-3 on Tuesday that the state of Oregon may ban dredging for gold in its rivers, rejecting an appeal by miners.',
      ),
      told(
        'r2',
        'Miners lose Supreme Court appeal over dredging ban',
        'Oregon may keep gold miners from dredging its rivers, the Supreme Court ruled on Tuesday in a 6-3 decision.',
      ),
    ];
    const other = [
      told(
        's1',
        'Supreme Court sides with trucker in overtime case',
        'The Supreme Court ruled unanimously on Tuesday for a trucker, Elena Barros, who had sued the haulier Transmark for overtime pay.',
      ),
      told(
        's2',
        'Trucker wins overtime at Supreme Court',
        'Elena Barros is owed overtime by the haulier Transmark, the Supreme Court ruled on Tuesday; all nine justices agreed.',
      ),
    ];
    expect(stories([...one, ...other])).toEqual(['r1 r2', 's1 s2']);
  });
});

describe('reports of one template', () => {
  /** What two outlets make of an event of a kind: each has one text for all of them, and fills its blanks. */
  const templates: Record<string, (...filled: string[]) => [string, string][]> = {
    earthquakes: (place = '', hurt = '', town = '') => [
      [
        `Earthquake strikes the coast of ${place}`,
        `A strong earthquake struck the coast of ${place} on Monday, damaging houses and roads, the geological institute said. Hospitals in ${place} treated ${hurt} people.\nRescue teams searched collapsed houses in the coastal towns, and the government of ${place} promised money for those who lost their homes.`,
      ],
      [
        `${place} digs out after earthquake`,
        `Rescuers in ${place} pulled survivors from collapsed houses on Tuesday, a day after an earthquake hit the coastal town of ${town}. Hospitals treated ${hurt} people in ${town}.`,
      ],
    ],
    'matches of one desk': (home = '', guests = '', scorer = '') => [
      [
        `${home} beat ${guests} to climb the table`,
        `${home} beat ${guests} on Saturday to climb the table of the Coastal League, with a late goal by striker ${scorer}. The home side had more of the ball, but the visitors hit the post twice before the break.\n“We knew that it would be a hard game,” the ${home} coach said. ${guests} travel north next week.`,
      ],
      [
        `${scorer} the hero as ${home} see off ${guests}`,
        `A late goal by ${scorer} gave ${home} the points against ${guests}, who had hit the post twice in the first half on Saturday. The coach of ${home} spoke of a hard game.`,
      ],
    ],
    'rulings of one court': (name = '', crime = '', years = '') => [
      [
        `Court upholds conviction of ${name} in ${crime} case`,
        `An appeals court in Rotterdam upheld the conviction of ${name} on Wednesday, who was found guilty of ${crime} last year. The judges said that the evidence against ${name} was overwhelming.\nA lawyer for ${name}, who must serve ${years} in prison, said that they would go to the Supreme Court.`,
      ],
      [
        `${name} loses appeal and must serve ${years}`,
        `Judges in Rotterdam threw out the appeal of ${name} against the conviction for ${crime}. The defence of ${name} had said that the evidence was bought; now ${years} in prison are certain, unless the Supreme Court helps.`,
      ],
    ],
    'votes of one council': (thing = '', cost = '', open = '') => [
      [
        `Council of Aarup votes for a new ${thing}`,
        `The council of Aarup voted on Tuesday to pay for a new ${thing}, after years of debate over its cost and its place. The ${thing} will cost ${cost} million euros and open in ${open}, Mayor Ruth Okafor said.\nOpponents of the ${thing} said the money should be spent on buses.`,
      ],
      [
        `Aarup gets its ${thing}, for ${cost} million euros`,
        `A ${thing} for ${cost} million euros: the town council of Aarup has said yes. By ${open} the ${thing} should stand, said Mayor Ruth Okafor. The Greens had wanted buses.`,
      ],
    ],
  };
  const events: Record<string, [string[], string[]]> = {
    earthquakes: [
      ['Peru', '40', 'Ica'],
      ['Chile', '55', 'Iquique'],
    ],
    'matches of one desk': [
      ['Harwich', 'Castleford', 'Oyelaran'],
      ['Penrith', 'Saltburn', 'Ferro'],
    ],
    'rulings of one court': [
      ['Dijkstra', 'fraud', 'four years'],
      ['Castellano', 'arson', 'nine years'],
    ],
    'votes of one council': [
      ['bridge', '20', '2030'],
      ['school', '27', '2031'],
    ],
  };

  it.each(Object.keys(templates))('are two stories with two outlets each: %s', (kind) => {
    const reports = (events[kind] ?? []).map((filled, event) =>
      (templates[kind]?.(...filled) ?? []).map(([title, text], outlet) => told(`${event}-${outlet}`, title, text)),
    );
    const [one = [], other = []] = reports;
    expect(stories(reports.flat())).toEqual(['0-0 0-1', '1-0 1-1']);
    expect(stories([...one.slice(0, 1), ...other.slice(0, 1)])).toEqual(['0-0', '1-0']);
  });
});

describe('one story', () => {
  it('is what two outlets tell of one day in few common words; of days that nobody knows it is not certain', () => {
    const [one, other] = [
      told(
        'pier',
        'Pier collapses at Saltmarsh',
        'The wooden pier at Saltmarsh, built for steamers in 1898, fell into the sea in a gale before dawn, and with it a tea room, two shops and the last of its lamps.',
      ),
      told(
        'mayor',
        'Mayor asks Parliament to rebuild landmark',
        'Mourning a landmark, the mayor asked Parliament for money to raise the pier again: without visitors, she told reporters in the town hall of Saltmarsh, hotels would close by autumn, the theatre would lose its orchestra, and the railway its summer trains. Engineers doubt that a structure of timber could be insured.',
      ),
    ];
    expect(stories([one, other])).toEqual(['mayor pier']);
    expect(stories([one, other].map((each) => ({ ...each, published: null })))).toEqual(['mayor', 'pier']);
  });

  it.each(['live page', 'explainer', 'editorial'] as const)(
    'takes in its %s, and not that of another election on one day',
    (kind) => {
      expect(stories([...election, ...swedishElection, ...besideTheNews[kind]])).toEqual([
        'beside-norway election-1 election-2',
        'beside-sweden swedish-1 swedish-2',
      ]);
    },
  );

  it('takes in a correction of it', () => {
    const correction = told(
      'correction',
      'Correction: Peru earthquake',
      'A report on Tuesday about the earthquake in southern Peru misstated its magnitude. It was 7.1, not 7.7. At least nine people died near Arequipa.',
    );
    expect(stories([...quake, correction, ...otherQuake])[0]).toBe('correction quake-1 quake-2');
  });

  it('takes in what follows two days later, and not the next event of its kind', () => {
    const storm = told(
      'storm',
      'Storm Ulla kills four on the Irish coast',
      'Storm Ulla killed four people in Galway and cut power to 90,000 homes in the west of Ireland on Tuesday.',
      4,
    );
    const after = told(
      'after',
      'Power restored after Storm Ulla',
      'Power was back for most of the 90,000 homes in the west of Ireland on Thursday, two days after Storm Ulla killed four people in Galway.',
      6,
    );
    const next = told(
      'next',
      'Storm Viktor floods streets on the Irish coast',
      'Storm Viktor flooded streets in Cork and cut power to 30,000 homes in the south of Ireland on Sunday.',
      16,
    );
    expect(stories([storm, after, next])).toEqual(['after storm', 'next']);
  });
});

describe('what stays apart', () => {
  it('are two strikes of one trade on one day, each told once', () => {
    const lisbon = told(
      'lisbon',
      'Ferry crews in Lisbon approve deal on pay',
      'Members of the union FNTR approved the deal with the operator Transtejo with 81 percent of the votes, ending the strike of the ferry crews in Lisbon, which had left 60,000 commuters without boats.',
    );
    const oslo = told(
      'oslo',
      'Ferry crews in Oslo strike over rosters',
      'Ferry crews in Oslo walked out over rosters, leaving 20,000 commuters without boats on the fjord. The union said that nearly all of its members had joined the strike, and the operator offered talks.',
    );
    expect(stories([lisbon, oslo])).toEqual(['lisbon', 'oslo']);
  });

  it('are two people of one name', () => {
    const senator = told(
      'senator',
      'Senator James Harlan to retire',
      'Senator James Harlan of Idaho said on Monday that he would not seek another term in Washington.',
    );
    const drummer = told(
      'drummer',
      'Drummer James Harlan joins the Saltmarsh tour',
      'He played drums on three records of the band Saltmarsh, and joins its tour of Scotland in May. “Harlan keeps time like a clock,” said the singer.',
    );
    expect(stories([senator, drummer])).toEqual(['drummer', 'senator']);
  });

  it('is a roundup that mentions everything', () => {
    const news = [...quake, ...election, ...merger, ...ruling, ...match, ...launch, ...fire];
    const roundup = told(
      'roundup',
      'Five things to know this morning',
      'At least nine people are dead after an earthquake in Peru.\nThe Social Democrats have won the election in Norway.\nAldermoor and Birchfield are to merge.\nLindqvist beat Okafor in the final.\nNimbus showed a folding phone.',
    );
    expect(stories([...news, roundup])).toEqual([...stories(news), 'roundup'].sort());
  });

  const flood = told(
    'flood',
    'Floods in Lorne: 3,000 leave homes as Arrow bursts its banks',
    'About 3,000 people had to leave their homes in Lorne after the river Arrow burst its banks.\nTwo bridges are closed. The fire brigade took 48 people from roofs by boat, its chief, Helen Marsh, said.',
  );
  const blackout = told(
    'blackout',
    'Kyiv without power after Russian strikes on substations',
    'Most of Kyiv lost electricity after Russian drones hit two substations, mayor Vitali Klitschko said.\nTrains on the red line stopped for three hours; 19 hospitals ran on generators.',
  );
  const budget = told(
    'budget',
    "Harlan's budget passes by one vote",
    'Parliament adopted the budget of Prime Minister Julia Harlan by 151 votes to 150.\nFinance Minister Tom Reyes said that pensions would rise by no more than 2 per cent.',
  );
  const items = [
    "Parliament adopted Julia Harlan's budget by a single vote. Pensions will rise by no more than 2 per cent.",
    'In Lorne, 3,000 people left their homes after the Arrow river burst its banks. Two bridges are closed.',
    'Kyiv was without power for hours after Russian drones hit two substations.',
    'And finally: a dog in Oslo has learned to ring the bell of its bakery.',
  ];

  it.each([
    ['three lone reports', [flood, blackout, budget]],
    ['two lone reports', [flood, budget]],
    ['one lone report', [flood]],
  ])('is a roundup by its title, beside %s', (_, reports) => {
    const roundup = told('roundup', 'What you need to know tonight', items.join('\n'));
    expect(stories([...reports, roundup])).toEqual([...reports.map(({ id }) => id), 'roundup'].sort());
  });

  it('is a roundup whose title does not say so, beside lone reports of two of its items', () => {
    const roundup = told('roundup', 'Good evening from the newsroom', items.join('\n'));
    expect(stories([flood, budget, roundup])).toEqual(['budget', 'flood', 'roundup']);
  });

  it('is a roundup with a subhead over each item', () => {
    const roundup = article({
      id: 'roundup',
      title: "Monday's news in brief",
      paragraphs: ['Budget', items[0] ?? '', 'Floods', items[1] ?? '', 'Ukraine', items[2] ?? ''],
      subheads: [0, 2, 4],
    });
    expect(stories([flood, blackout, budget, roundup])).toEqual(['blackout', 'budget', 'flood', 'roundup']);
  });

  it('is a roundup in a language without capitals', () => {
    const chinese = (id: string, title: string, text: string) =>
      article({ id, title, paragraphs: text.split('\n'), language: 'zh' });
    const metro = chinese('metro', '兰州地铁三号线开通', '兰州地铁三号线周二开通运营，首日客流超过十万人次。');
    const orchid = chinese('orchid', '云南发现新种兰花', '植物学家在云南山区发现一种新的兰花，花瓣呈淡紫色。');
    const roundup = chinese(
      'roundup',
      '晚间新闻汇总',
      '兰州三号线地铁首日运送十万乘客。\n云南山区有一种新的兰花，由植物学家发现。\n国际油价连续第五周下跌，布伦特原油收于每桶六十美元。',
    );
    expect(stories([metro, orchid, roundup])).toEqual(['metro', 'orchid', 'roundup']);
  });

  it('is no report or overview of one thing, whatever its title is called', () => {
    const overview = told(
      'overview',
      'Floods in Lorne in brief: what you need to know tonight',
      'The river Arrow burst its banks in Lorne, and 3,000 people had to leave their homes.\nBoth bridges over the Arrow are closed.\nHelen Marsh of the fire brigade said that 48 people were taken from roofs in Lorne.\nThe river is to fall on Tuesday.',
    );
    expect(stories([flood, budget, overview])).toEqual(['budget', 'flood overview']);
  });

  it('is an article with nothing near it, however few there are to choose from', () => {
    expect(stories([bees, ...launch.slice(0, 1), ...fire.slice(0, 1), ...match.slice(0, 1)])).toHaveLength(4);
  });
});

describe('languages', () => {
  it('a headline that looks like another language is read with the rest', () => {
    const one = told(
      'one',
      'Tug sinks in Lerwick harbour',
      'The tug Brenna sank in Lerwick harbour on Monday night and its crew of five was saved.',
    );
    const two = article({
      id: 'two',
      title: 'Tug Brenna sinks, crew saved in Lerwick',
      paragraphs: [],
      language: 'it',
    });
    expect(stories([one, two, ...quake, ...election])).toContain('one two');
  });

  it('Chinese reports of one event come together', () => {
    const chinese = (id: string, title: string, text: string) =>
      article({ id, title, paragraphs: [text], language: 'zh' });
    expect(
      stories([
        chinese('a', '兰州地铁三号线开通', '兰州地铁三号线周二开通运营，首日客流超过十万人次。'),
        chinese('b', '兰州三号线地铁首日客流超十万', '周二开通的兰州地铁三号线首日运送乘客超过十万人次。'),
        chinese('c', '云南发现新种兰花', '植物学家在云南山区发现一种新的兰花，花瓣呈淡紫色。'),
      ]),
    ).toEqual(['a b', 'c']);
  });
});

describe('what changes nothing', () => {
  const events = [quake, otherQuake, election, merger, ruling, match, launch, fire, [bees]];
  const all = events.flat();
  const options = { themes: [], elsewhere: 'keep' } as const;

  it('is the order of the input', () => {
    const expected = group(all, options);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(group(shuffled, options)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('is news of something else', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: 2 }), ([added = [], ...before]) => {
        const both = [...stories(before.flat()), ...stories(added)];
        expect(stories([...before.flat(), ...added])).toEqual(both.sort());
      }),
      { numRuns: 20 },
    );
  });
});
