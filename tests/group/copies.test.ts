import { describe, expect, it } from 'vitest';
import { Copies, copiesOf } from '../../src/group/copies/copies.ts';
import { Furniture } from '../../src/group/copies/furniture.ts';
import type { Article } from '../../src/model/article.ts';
import { article } from '../support/article.ts';
import { expectInProportion } from '../support/in-proportion.ts';

const ferry = [
  'The ferry Halcyon ran aground off Skerry Point late on Sunday with 214 people aboard, and lifeboats took all of them to the harbour of Wick within three hours.',
  'Captain Moira Leask said the steering had failed in a swell of four metres, minutes after the crew had reported a fire alarm in the engine room that turned out to be false.',
  'The owner, Northern Lines, took two sister ships out of service for inspection and said that travellers would be rebooked or get their money back within a week.',
  'Investigators boarded the wreck on Monday morning and found a crack of nine metres below the waterline, from which diesel was leaking towards a colony of puffins.',
];
const budget = [
  'The city council of Tarn approved a budget of 310 million euros on Monday night, after a debate of seven hours about the price of school meals and the repair of two bridges.',
  'Mayor Odile Brunet said that property taxes would not rise before the next election, while the opposition called the figures a fairy tale for grown-ups.',
  'Libraries will open on Sundays from March, and forty bus drivers are to be hired, the council said in a statement after the vote.',
];

function by(outlet: string, paragraphs: readonly string[], title = `Ferry aground, writes ${outlet}`): Article {
  return article({ id: outlet, title, paragraphs, outlet: { name: outlet, basis: 'stated' } });
}

const groups = (...articles: readonly Article[]) => copiesOf(articles);

describe('a copy', () => {
  it('is found when it is cut to its first or to a middle paragraph', () => {
    expect(groups(by('Wire', ferry), by('Post', ferry.slice(0, 1)), by('Ledger', ferry.slice(2, 3)))).toEqual([
      0, 0, 0,
    ]);
  });

  it('is found by a long stretch when two cuts have only that in common', () => {
    expect(groups(by('Post', [...ferry.slice(0, 2)]), by('Ledger', ferry.slice(1)))).toEqual([0, 0]);
  });

  it('is found when it goes on where another cut of the text ends, which already has a cut beside it', () => {
    const words = [...ferry, ...budget].join(' ').split(' ');
    const cut = (from: number, to: number) =>
      words.slice(Math.round(words.length * from), Math.round(words.length * to)).join(' ');
    const cuts = [cut(0, 0.4), cut(0.26, 0.64), cut(0.5, 1)];
    expect(groups(...cuts.map((text, at) => by(`Outlet ${at}`, [text])))).toEqual([0, 0, 0]);
  });

  it('is found when a short text was cut to a few words and some of them were changed', () => {
    const brief = 'The ferry Halcyon ran aground off Skerry Point late Sunday with 214 persons aboard, and lifeboats';
    expect(groups(by('Wire', ferry), by('Post', [brief]))).toEqual([0, 0]);
  });

  it('is found when every fifth word of a few was changed, with more of them under the same headline', () => {
    const few = 'The ferry Halcyon ran aground near Skerry Point late Sunday with 214 people aboard, and boats';
    const fewer = 'Yesterday the vessel Halcyon hit rocks near Skerry Point late on Sunday';
    const title = 'Ferry with 214 aboard runs aground off Skerry Point';
    expect(groups(by('Wire', ferry), by('Post', [few]))).toEqual([0, 0]);
    expect(groups(by('Wire', ferry.slice(0, 2)), by('Post', [fewer]))).toEqual([0, 1]);
    expect(groups(by('Wire', ferry.slice(0, 2), title), by('Post', [fewer], title))).toEqual([0, 0]);
  });

  it('is found when its thousands are written in another way', () => {
    const budgetOf = (sum: string) => `The council of Tarn will spend ${sum} euros on school meals next year.`;
    const all = ['310,000', '310.000', '310000'].map((sum, at) => by(`Outlet ${at}`, [budgetOf(sum)]));
    expect(groups(...all)).toEqual([0, 0, 0]);
    expect(groups(...all.slice(0, 1), by('Post', [budgetOf('320,000')]))).toEqual([0, 1]);
  });

  it('is found when its letters are put together in another way', () => {
    const text =
      'Für die Überführung der Fähre müssten 1.200 Pendler später aufbrechen, räumte Müller gegenüber dem Kölner Blatt ein.';
    const wide = '昨日１２３４人がＪＲ東京駅で足止めされ、運転は３時間後に再開した。';
    expect(groups(by('Wire', [text]), by('Post', [text.normalize('NFD')]))).toEqual([0, 0]);
    expect(groups(by('Wire', [wide]), by('Post', [wide.normalize('NFKC')]))).toEqual([0, 0]);
  });

  it('is found beside a longer version of the text with which it has little in common', () => {
    const start = `${ferry[0]} The coast guard said the weather had been fair until the evening.`;
    const longer = `${ferry[0]} Relatives waited on the quay of Wick with blankets, and the mayor opened the town hall for those who had nowhere to go before the trains ran again in the morning.`;
    const cut = 'The coast guard said the weather had been fair until the evening.';
    expect(groups(by('Wire', [start]), by('Post', [longer]), by('Star', [cut]))).toEqual([0, 0, 0]);
  });

  it('goes to the text that has all its words, and not to a shorter rewriting of that', () => {
    const cut = 'Captain Moira Leask said the steering had failed in a swell of four metres, minutes after the crew';
    const rewritten = `${cut.replace('swell', 'sea')} had smelled smoke below deck, and that nobody was to blame for it.`;
    const [wire, brief, star] = groups(by('Wire', ferry), by('Brief', [rewritten]), by('Star', [cut]));
    expect([star, brief === wire]).toEqual([wire, false]);
  });

  it('is found by what the end of one cut and the beginning of another have in common, edited', () => {
    const edited = `${ferry[1]?.replace('swell', 'sea').replace('minutes', 'moments').replace('reported', 'had')} ${ferry.slice(2).join(' ')}`;
    expect(groups(by('Post', ferry.slice(0, 2)), by('Ledger', [edited]))).toEqual([0, 0]);
  });

  it('is found under lines that the outlet puts under everything, without titles', () => {
    const lines =
      'Sign up for the letter that tells you every morning what matters on the coast, share your story with our newsroom, read our terms, subscribe for six euros a month, follow us wherever you are, and write to the editors about what you would like to know.';
    const others = ['Rain stopped the race at Tain.', 'A bakery in Wick sells bread made of seaweed.'];
    const untitled = (id: string, outlet: string, text: readonly string[]) => ({ ...by(outlet, text, ''), id });
    expect(
      groups(
        untitled('a', 'Wire', ferry.slice(0, 1)),
        untitled('b', 'Coast', [...ferry.slice(0, 1), lines]),
        ...others.map((text, at) => untitled(`c${at}`, 'Coast', [text, lines])),
      ),
    ).toEqual([0, 0, 2, 3]);
  });

  it('is found under the lines of an agency that outlets put under reports of anything', () => {
    const lines =
      'Copyright 2026 The Northern Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed in any form without leave.';
    const start = 'The ferry Halcyon ran aground off Skerry Point late on Sunday with 214 people aboard';
    const others = [
      ['Star', 'Seaweed bread', 'A bakery in Wick sells bread made of seaweed.'],
      ['Echo', 'Wet drivers go home', 'Rain stopped the race at Tain after two laps.'],
      ['Mail', 'Chess from a cellar', 'Grandmasters met under the town hall of Ostrava.'],
      ['Sun', 'Council counts votes again', 'Two ballots were found behind a radiator.'],
    ].map(([outlet = '', title, text = '']) => by(outlet, [text, lines], title));
    expect(groups(by('Wire', ferry), by('Post', [start, lines]), ...others)).toEqual([0, 0, 2, 3, 4, 5]);
  });

  it('is found when nothing but the first sentence is left of a long text', () => {
    const long = [...ferry, ...budget, ...ferry.map((each) => `Of ${each.split(' ').toReversed().join(' ')}`)];
    const stub = [(ferry[0] ?? '').split(' ').slice(0, 22).join(' '), 'Subscribe now to read on.'];
    const digest = by('Digest', [...long.slice(4), ...long.slice(0, 4)]);
    expect(groups(by('Wire', long), by('Post', stub))).toEqual([0, 0]);
    expect(groups(digest, by('Post', stub))).toEqual([0, 1]);
  });

  it('is found in a language without spaces', () => {
    const text =
      '政府は三日、電気自動車の充電設備を全国で十万か所に増やす計画を発表した。大臣は記者会見で、地方の道の駅を優先すると述べた。費用は五年間で二千億円になる見通しだという。';
    const edited = `地元の反応を聞いた。${text.slice(0, 60)}`;
    expect(groups(by('Wire', [text]), by('Post', [edited]), by('Ledger', ['台風は四日、九州に上陸した。']))).toEqual([
      0, 0, 2,
    ]);
  });

  it('that was merged with another text does not make that one a copy, too', () => {
    const [merged, ...others] = groups(by('Digest', [...ferry, ...budget]), by('Wire', ferry), by('Tarn News', budget));
    expect(new Set(others).size).toBe(2);
    expect(others).toContain(merged);
  });
});

describe('no copy', () => {
  it('is the next report of a kind, which differs by its figures', () => {
    const claims = (id: string, count: string) =>
      by(id, [`New claims for jobless benefits rose to ${count} last week, the labour office said.`]);
    expect(groups(claims('Wire', '210,000'), claims('Post', '224,000'))).toEqual([0, 1]);
    expect(groups(claims('Wire', '210,000'), claims('Post', '210,000'))).toEqual([0, 0]);
  });

  it('is a report that begins with the statement with which another ends', () => {
    const statement = 'Nobody will sail under our flag before we know why the steering failed, the owner said.';
    expect(groups(by('Wire', [...ferry.slice(2), statement]), by('Post', [statement, ...budget]))).toEqual([0, 1]);
  });

  it('is a report that ends with the first forty words of another', () => {
    const lent = `${ferry[0]} ${ferry[1]?.slice(0, 66)}`;
    const long = [...ferry, ...ferry.map((each) => `Of ${each.split(' ').toReversed().join(' ')}`)];
    const other = [...budget, ...budget.map((each) => `Of ${each.split(' ').toReversed().join(' ')}`), lent];
    expect(groups(by('Wire', long), by('Post', other))).toEqual([0, 1]);
  });

  it('is another report that quotes the same statement in full', () => {
    const statement =
      '“We took every one of our guests off that ship alive, and until we know why the steering failed no ship of that class will leave harbour under our flag,” the owner said in a statement.';
    const one = [...ferry.slice(0, 1), statement, ...ferry.slice(3)];
    const other = [
      'All 214 who were on the Halcyon are safe, and their luggage is not: it lies under water off Skerry Point.',
      statement,
      'Among them was a wedding party from Thurso that had just cut the cake when the lights went out, the bride told this newspaper in a gymnasium in Wick.',
      'Divers are to look at the hull once the wind drops, and the harbour master expects that to be on Wednesday at the earliest.',
    ];
    expect(groups(by('Post', one), by('Ledger', other))).toEqual([0, 1]);
  });

  it('is a brief beside another under which their outlet puts the same long lines', () => {
    const lines =
      'Sign up for our morning briefing and get the stories that matter in your inbox before breakfast, six days a week, or follow us wherever you are and never miss what your neighbours are talking about.';
    const briefs = [
      by('Post', ['The dam at Kell opened on Monday, ten years after its first stone was laid.', lines], 'Dam opens'),
      by(
        'Post',
        ['A baker from Ostrava has won the national title in chess, playing blindfolded.', lines],
        'Baker wins',
      ),
      by(
        'Post',
        ['Wind of 140 kilometres an hour closed every airport north of Tromsø for a night.', lines],
        'Storm hits',
      ),
    ];
    expect(groups(...briefs)).toEqual([0, 1, 2]);
  });

  it('are items without a text, unless their headlines are the same', () => {
    const title = 'Ferry with 214 aboard runs aground off Skerry Point';
    expect(
      groups(by('A', [], title), by('B', [], title), by('C', [], 'Budget passes'), by('D', [], 'Budget passes')),
    ).toEqual([0, 0, 2, 3]);
  });
});

it('two texts are none any more once what they share turns out to stand under everything', () => {
  const promise =
    'The Ledger is read in forty towns between the river and the sea, is owned by those who write it, and takes no money from anybody who wants to be praised in it; whoever finds a mistake may come to the office on the market square.';
  const ofLedger = (id: string, paragraphs: readonly string[]) =>
    article({ id, title: id, paragraphs: [...paragraphs, promise], outlet: { name: 'Ledger', basis: 'stated' } });
  const begun = 'Under the bridge of Tarn, in the shade of the old customs house,';
  const one = ofLedger('Ferry', [`${begun} ${ferry[0]}`]);
  const other = by('Post', [`${begun} a choir of forty sings on Sunday for the roof of the church.`, promise]);
  const copies = new Copies();
  copies.add([one, other]);
  expect(copies.firsts().get(other)).toBe(one);
  copies.add([
    ofLedger('Budget', budget),
    ofLedger('Captain', [ferry[1] ?? '']),
    ofLedger('Libraries', [budget[1] ?? '']),
  ]);
  expect(copies.firsts().get(other)).toBe(other);
});

it('are found in time with the length of a text that stands under three headlines', async () => {
  await expectInProportion((length) => {
    const paragraphs = Array.from({ length }, (_, at) => `What ${at} of them said of it`);
    new Furniture().add(['Ferry', 'Budget', 'Captain'].map((id) => article({ id, title: id, paragraphs })));
  }, 4000);
});
