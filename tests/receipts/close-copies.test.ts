import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/receipts/faults-of.ts';
import { article } from '../support/article.ts';

const wednesday = { earliest: '2031-07-02', latest: '2031-07-02', precision: 'day', basis: 'meta' } as const;

/** The kinds of fault of a sentence of which all but a word or two is as in its source. */
function faults(source: string, text: string, language = 'en'): string[] {
  const citation = { article: 'a', sentence: 0, paragraph: 0, start: 0, end: source.length };
  const told = { text, citations: [citation], edits: [], written: 'model' as const };
  return faultsOf(told, [article({ id: 'a', language, paragraphs: [source], published: wednesday })]).map(
    ({ kind }) => kind,
  );
}

describe('a word in the place of another', () => {
  const source = 'On Monday Mayor Ida Brun said that the council had found the unpaid bills of the ferry in Aarup.';

  it.each([
    ['what un- denies', 'unpaid', 'paid'],
    ['a title', 'Mayor', 'Judge'],
    ['a noun', 'ferry', 'tram'],
    ['a verb', 'found', 'burnt'],
  ])('is caught: %s', (_, word, other) => {
    expect(faults(source, source.replace(word, other))).toContain('strange');
  });

  it('is caught in Chinese, where no dictionary knows a name', () => {
    const chinese = '法院判处赵文博有期徒刑七年，并宣判王建国无罪。';
    const exchanged = '法院判处王建国有期徒刑七年，并宣判赵文博无罪。';
    expect(faults(chinese, exchanged, 'zh')).toEqual(['role']);
    expect(faults(chinese, chinese.replace('赵文博', '刘思雨'), 'zh')).toEqual(['strange']);
  });

  it('is caught in French, where a people is written small', () => {
    const french = 'Selon le ministère, la garde côtière danoise a retrouvé le bateau mardi soir au large de la ville.';
    expect(faults(french, french.replace('danoise', 'suédoise'), 'fr')).toContain('strange');
  });

  it.each([
    ['a form of it', 'council', 'councillors'],
    ['another verb of saying', 'said', 'stated'],
    ['a courtesy', 'Mayor', 'Ms.'],
    ['a pronoun', 'the council', 'they'],
  ])('is none if it is %s', (_, word, other) => {
    expect(faults(source, source.replace(word, other))).toEqual([]);
  });

  it('is none in a free rewrite', () => {
    expect(faults('Aarup shut the old ferry in May.', 'The old ferry was closed by Aarup in May.')).toEqual([]);
  });
});

describe('a contraction', () => {
  it('is the same claim in one word and in two', () => {
    const source = 'Divers could not reach the wreck, and will not try again.';
    expect(faults(source, "Divers couldn't reach the wreck, and won't try again.")).toEqual([]);
    expect(faults("It can't be sold.", 'It cannot be sold.')).toEqual([]);
  });

  it('is not “CA”, “WO” and “Sha” by themselves', () => {
    const source = 'The port of Aarup, CA, was sold to a bank in Sha Tin.';
    expect(faults(source, 'A bank in Sha Tin bought the port of Aarup.')).toEqual([]);
    expect(faults('The port of Aarup was sold to a bank in Hong Kong.', 'Aarup can sell the port.')).toContain('modal');
  });

  it('does not hide what it loses', () => {
    expect(faults("Divers couldn't reach the wreck.", 'Divers could reach the wreck.')).toContain('negation');
    expect(faults("Aarup won't shut the old ferry.", 'Aarup will shut the old ferry.')).toContain('negation');
  });
});

it('does not count a number among the words that a modal is about', () => {
  const source = 'Traders expected a 12.5% plunge, which can take up to 12 hours.';
  expect(faults(source, source.replace('12.5%', '12.5 percent').replace('12 h', 'twelve h'))).toEqual([]);
});

describe('a week, month or year counted from today', () => {
  it.each([
    ['en', 'Aarup closed the ferry last month.', 'Aarup closed the ferry last week.'],
    [
      'de',
      'Die Fähre wurde vergangene Woche in Aarup verkauft.',
      'Die Fähre wurde vergangenes Jahr in Aarup verkauft.',
    ],
    ['fr', 'Le bateau a été vendu la semaine dernière à Aarup.', 'Le bateau a été vendu la semaine prochaine à Aarup.'],
    ['es', 'El barco fue vendido el mes pasado en Aarup.', 'El barco fue vendido el año pasado en Aarup.'],
  ])('is caught if it is another: %s', (language, source, text) => {
    expect(faults(source, text, language)).toContain('date');
  });

  it.each([
    ['Aarup closed the ferry in 2030.', 'Aarup closed the ferry last year.'],
    ['Aarup closed the ferry last year.', 'Aarup closed the ferry in 2030.'],
    ['Aarup closed the ferry in June.', 'Aarup closed the ferry last month.'],
    ['Aarup closed the ferry on 24 June.', 'Aarup closed the ferry last week.'],
  ])('may say what the source says by a date: %s', (source, text) => {
    expect(faults(source, text)).toEqual([]);
  });
});

it('catches another currency after “de”', () => {
  expect(faults('Le navire a coûté 12 millions d’euros.', 'Le navire a coûté 12 millions de dollars.', 'fr')).toContain(
    'number',
  );
});

describe('a sentence out of a longer quotation', () => {
  it('has half of its marks, as its source does', () => {
    const source = 'We will never sell the ferry to Aarup,” Ida Brun said on Tuesday.';
    expect(faults(source, source.replace(' on Tuesday', ''))).toEqual([]);
  });

  it('is held to the words that were said', () => {
    const source = 'We will sell the old ferry to Aarup,” Ida Brun said on Tuesday.';
    expect(faults(source, source.replace('old', 'dear old'))).toContain('quotation');
  });

  it('may not lose a mark of its own', () => {
    const source = '“We will never sell the ferry to Aarup,” Ida Brun said on Tuesday.';
    expect(faults(source, source.replace('“', ''))).toContain('balance');
  });
});

it('leaves to others the office that they have in an aside', () => {
  const source = 'Kit Ames, an aide to Sen. Ida Brun, was hurt in the fire.';
  expect(faults(source, 'Kit Ames, an aide to Ida Brun, was hurt in the fire.')).toEqual([]);
});

describe('a close copy laid over its source', () => {
  it.each([
    ['en', 'Aarup held a vote against the ferry on Monday.', 'Aarup held a vote for the ferry on Monday.', 'opposite'],
    [
      'en',
      'The ferry stops in Aarup unless the council pays.',
      'The ferry stops in Aarup if the council pays.',
      'opposite',
    ],
    [
      'en',
      'Ida Brun sat in the third row of the old hall.',
      'Ida Brun sat in the first row of the old hall.',
      'number',
    ],
    [
      'en',
      'Brun has a 15% chance of votes, via Lisk, and 3% as a guest.',
      'Brun has a 3% chance of votes, via Lisk, and 15% as a guest.',
      'role',
    ],
    [
      'fr',
      'Le pont de Lisk est fermé depuis lundi soir.',
      'Le pont de Lisk n’est plus fermé depuis lundi soir.',
      'negation',
    ],
    ['ar', 'وصل وزير المالية إلى ليسك يوم الاثنين.', 'وصل وزير المالية إلى برونا يوم الاثنين.', 'strange'],
    ['ar', 'دعا المجلس السكان إلى عدم مغادرة البلدة.', 'دعا المجلس السكان إلى مغادرة البلدة.', 'negation'],
    ['zh', '渡轮公司计划在五月投资2.5亿元。', '渡轮公司计划在五月投资2.8亿元。', 'number'],
    ['zh', '市长王小明星期二宣布渡轮停运。', '市长李大海星期二宣布渡轮停运。', 'name'],
  ])('is caught in what is other: %s %s', (language, source, text, kind) => {
    expect(faults(source, text, language)).toContain(kind);
  });

  it.each([['The ferry to Aarup took 48 hours in the storm.', 'The ferry to Aarup took two days in the storm.']])(
    'may say the same: %s',
    (source, text) => {
      expect(faults(source, text)).toEqual([]);
    },
  );
});
