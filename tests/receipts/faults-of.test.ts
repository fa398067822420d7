import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { faultsOf } from '../../src/receipts/faults-of.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { anyText } from '../support/any-text.ts';
import { article } from '../support/article.ts';
import { expectInProportion } from '../support/in-proportion.ts';

const thursday = {
  published: { earliest: '2031-03-06', latest: '2031-03-06', precision: 'day', basis: 'stated' } as const,
};

/** The kinds of fault of a sentence that cites these paragraphs, each whole; the paragraphs after them are uncited. */
function kindsOf(text: string, sources: readonly string[], more: Partial<Article> & { uncited?: string[] } = {}) {
  const { uncited = [], ...stated } = more;
  const cited = article({ id: 'a', paragraphs: [...sources, ...uncited], ...stated });
  const citations = sources.map((source, paragraph) => ({
    article: 'a',
    sentence: paragraph,
    paragraph,
    start: 0,
    end: source.length,
  }));
  return faultsOf({ text, citations, edits: [] }, [cited]).map(({ kind }) => kind);
}

describe('a rewrite', () => {
  it.each<[rule: string, source: string, honest: string, lie: string, kind: string, more?: Partial<Article>]>([
    ['digits', 'Some 1,200 homes lost power.', '1200 homes lost power.', '1,300 homes lost power.', 'number'],
    [
      'number words',
      'Twelve people were hurt in Lisk.',
      'In Lisk 12 people were hurt.',
      'In Lisk 13 people were hurt.',
      'number',
    ],
    ['twelve hundred', 'About 1,200 fish died.', 'Twelve hundred fish died.', 'Twelve thousand fish died.', 'number'],
    [
      'magnitudes',
      'It cost $1.2bn to build.',
      'It cost $1.2 billion to build.',
      'It cost $1.2 million to build.',
      'number',
    ],
    [
      'a bound',
      'More than 40 people were hurt in Lisk.',
      'In Lisk more than forty people were hurt.',
      'In Lisk fewer than 40 people were hurt.',
      'number',
    ],
    [
      'a bound put in',
      'Some 40 people were hurt.',
      'About 40 people were hurt.',
      'At most 40 people were hurt.',
      'number',
    ],
    [
      'hours',
      'It begins at 11 a.m. in Lisk.',
      'In Lisk it begins at 11 a.m.',
      'It begins at 11 p.m. in Lisk.',
      'number',
    ],
    ['an English comma', 'It cost $2,000 to enter.', 'To enter cost $2000.', 'It cost $2,0000 to enter.', 'number'],
    [
      'sizes of thousands',
      'Millions marched in Arlen.',
      'In Arlen millions marched.',
      'Billions marched in Arlen.',
      'number',
    ],
    [
      'a denial in another clause',
      'The office denies visas to partners if they are not legally married.',
      'If they are not legally married, the office denies visas to partners.',
      'The office denies visas to partners if they are legally married.',
      'negation',
    ],
    [
      'a denial of a denial',
      'Lisk is a town not lacking in schools.',
      'Lisk, a town, is not lacking in schools.',
      'Lisk is a town lacking in schools.',
      'negation',
    ],
    [
      'a denial by the subject',
      'Neither of the two ministers spoke to reporters.',
      'The two ministers did not speak to reporters.',
      'The two ministers spoke to reporters.',
      'negation',
    ],
    [
      'a possibility put before an article',
      'The first photograph is a picture of the station.',
      'A picture of the station is the first photograph.',
      'The first photograph may have been a picture of the station.',
      'modal',
    ],
    [
      'what is scheduled',
      'The schools of Lisk will reopen on Monday.',
      'Schools in Lisk reopen on Monday.',
      'Schools in Lisk reopened on Monday.',
      'modal',
    ],
    [
      'a source beside a verb that only tells of saying',
      'The port reported record traffic, according to documents of the court.',
      'The port reported record traffic, documents of the court say.',
      'The port reported record traffic.',
      'attribution',
    ],
    [
      'a source that becomes the subject',
      'Since January, 212 cases have been recorded, according to the ministry of health.',
      'The ministry of health has recorded 212 cases since January.',
      'Since January 212 cases have been recorded.',
      'attribution',
    ],
    [
      'a warning that nobody gives',
      'Maro’s party lost 48 seats in a warning.',
      'Maro’s party lost 48 seats.',
      'Maro’s party won 48 seats.',
      'opposite',
    ],
    [
      'names that share a word',
      'House Freedom Caucus sent a letter to House Minority Leader Ruud Haan.',
      'House Freedom Caucus sent House Minority Leader Ruud Haan a letter.',
      'House Minority Leader Ruud Haan sent a letter to House Freedom Caucus.',
      'role',
    ],
    [
      'an office without a name',
      'Order to the guards of Lisk.',
      'Order to guards of Lisk.',
      'Order to Chief of Lisk.',
      'name',
    ],
    [
      'a charge',
      'Orne was charged with fraud.',
      'Charged with fraud was Orne.',
      'Orne was convicted of fraud.',
      'opposite',
    ],
    ['currencies', 'It cost $40 to enter.', 'To enter cost 40 dollars.', 'It cost €40 to enter.', 'number'],
    ['percent', 'Rates stand at 3.5 percent.', 'Rates stand at 3.5%.', 'Rates stand at 3.5 points.', 'number'],
    [
      'what is counted',
      'It killed 3 miners and hurt 12 guards.',
      'It hurt 12 guards and killed 3 miners.',
      'It killed 12 miners and hurt 3 guards.',
      'number',
    ],
    [
      'sizes',
      'Thousands marched through Arlen.',
      'Through Arlen thousands marched.',
      'Millions marched through Arlen.',
      'number',
    ],
    [
      'German numbers',
      'Der Schaden beträgt 1.200 Euro.',
      'Der Schaden beträgt 1200 €.',
      'Der Schaden beträgt 2100 €.',
      'number',
      { language: 'de' },
    ],
    [
      'days of the week',
      'The ferry sank on Thursday.',
      'On Thursday the ferry sank.',
      'On Friday the ferry sank.',
      'date',
      thursday,
    ],
    [
      'resolved days',
      'The ferry sank on Thursday.',
      'The ferry sank on March 6.',
      'The ferry sank on March 8.',
      'date',
      thursday,
    ],
    ['days of a month', 'They met on July 3, 2031.', 'They met on 3 July 2031.', 'They met on 13 July 2031.', 'date'],
    [
      'years',
      'It is the lowest since 1996.',
      'It is the lowest level since 1996.',
      'It is the lowest since 1986.',
      'number',
    ],
    ['names', 'Ilka Maro visited Arlen.', 'Maro visited Arlen.', 'Weidt visited Arlen.', 'name'],
    [
      'given names',
      'Ilka Maro visited Arlen.',
      'Arlen was visited by Ilka Maro.',
      'Arlen was visited by Anna Maro.',
      'name',
    ],
    ['spellings', 'President Zelenskyy thanked Kiev.', 'Zelensky thanked Kyiv.', 'Zelensky thanked Kharkiv.', 'name'],
    ['cases', 'Маро приехала в Москву.', 'Маро в Москве.', 'Маро в Киеве.', 'name', { language: 'ru' }],
    ['offices', 'Mayor Tomas Reel spoke.', 'Tomas Reel, the mayor, spoke.', 'Governor Tomas Reel spoke.', 'name'],
    [
      'quotations',
      '“We were offered words,” Reel said.',
      'Reel said: "We were offered words."',
      'Reel said: "We were offered money."',
      'quotation',
    ],
    [
      'unquoted words',
      'Reel called the plan a costly mistake.',
      'Reel called the plan a costly mistake',
      'Reel called the plan “a costly mistake”.',
      'quotation',
    ],
    [
      'quotations cut within',
      '“It is not a good plan,” Reel said.',
      '“It is not a good plan,” said Reel.',
      '“It is a good plan,” said Reel.',
      'quotation',
    ],
    ['marks', '“It is late,” Reel said.', '“It is late,” said Reel.', '“It is late, said Reel.', 'balance'],
    [
      'speakers',
      'Maro told Weidt to wait, Reel said.',
      'Reel said Maro told Weidt to wait.',
      'Weidt said Maro told Reel to wait.',
      'role',
    ],
    [
      'negations',
      'The dam did not break on Monday.',
      'On Monday the dam did not break.',
      'The dam did break on Monday.',
      'negation',
    ],
    [
      'negations put in',
      'The dam broke on Monday.',
      'On Monday the dam broke.',
      'The dam never broke on Monday.',
      'negation',
    ],
    [
      'what is denied',
      'Reel did not sign the plan that Maro wrote.',
      'The plan that Maro wrote was not signed by Reel.',
      'Reel signed the plan that Maro did not write.',
      'negation',
    ],
    [
      'denials',
      'The firm denied the leak was known.',
      'The leak was known, which the firm denied.',
      'The firm confirmed the leak was known.',
      'negation',
    ],
    [
      'modals',
      'Weidt may resign this week.',
      'This week Weidt might resign.',
      'Weidt resigned, or will resign, this week.',
      'modal',
    ],
    [
      'hearsay',
      'The allegedly drunk captain fled.',
      'The captain, allegedly drunk, fled.',
      'The drunk captain fled.',
      'modal',
    ],
    [
      'German negations',
      'Reel hat den Plan nicht gebilligt.',
      'Der Plan wurde von Reel nicht gebilligt.',
      'Reel hat den Plan gebilligt.',
      'negation',
      { language: 'de' },
    ],
    [
      'French negations',
      'Le maire n’a pas signé le traité.',
      'Le traité, le maire ne l’a pas signé.',
      'Le maire a signé le traité.',
      'negation',
      { language: 'fr' },
    ],
    [
      'Spanish modals',
      'Reel podría firmar el plan.',
      'El plan podría firmar Reel.',
      'Reel firmar el plan.',
      'modal',
      { language: 'es' },
    ],
    [
      'Chinese negations',
      '市长没有批准这个港口计划。',
      '这个港口计划，市长没有批准。',
      '市长批准这个港口计划',
      'negation',
      { language: 'zh' },
    ],
    ['attribution', 'The pump failed, Reel said.', 'Reel said the pump failed.', 'The pump failed.', 'attribution'],
    [
      'roles',
      'Norland attacked Orro at dawn.',
      'Orro was attacked by Norland at dawn.',
      'Orro attacked Norland at dawn.',
      'role',
    ],
    [
      'opposites',
      'Exports rose sharply in Lisk.',
      'In Lisk exports rose sharply.',
      'Exports fell sharply in Lisk.',
      'opposite',
    ],
    [
      'strange words',
      'The council charters fishing boats.',
      'Fishing boats are chartered by the council.',
      'A singer marries in the old garden.',
      'strange',
    ],
  ])('%s: finds the honest words and catches the lie', (_, source, honest, lie, kind, more) => {
    expect(kindsOf(honest, [source], more)).toEqual([]);
    expect(kindsOf(lie, [source], more)).toContain(kind);
  });

  it('may call somebody as the same article does, unless two share the name', () => {
    const source = 'Putin signed the order.';
    const uncited = ['President Vladimir Putin lives in Moscow.'];
    expect(kindsOf('Vladimir Putin signed the order.', [source], { uncited })).toEqual([]);
    expect(kindsOf('Igor Putin signed the order.', [source], { uncited })).toEqual(['name']);
    const two = [...uncited, 'His cousin Igor Putin lives in Tver.'];
    expect(kindsOf('Igor Putin signed the order.', [source], { uncited: two })).toEqual(['name']);
  });

  it('may put a name in brackets for a pronoun if the article names it before', () => {
    const paragraphs = ['Ilka Maro came late.', 'She left early with Reel.', 'Jonas Weidt stayed.'];
    const cited = article({ id: 'a', paragraphs });
    const citations = [{ article: 'a', sentence: 1, paragraph: 1, start: 0, end: paragraphs[1]?.length ?? 0 }];
    const kinds = (text: string) => faultsOf({ text, citations, edits: [] }, [cited]).map(({ kind }) => kind);
    expect(kinds('[Maro] left early with Reel.')).toEqual([]);
    expect(kinds('[Weidt] left early with Reel.')).toContain('name');
  });

  it('may merge two cited sentences, and nothing from a third', () => {
    const sources = ['Ferries stopped at midnight.', 'The strike is led by Oksendal.'];
    expect(kindsOf('Ferries stopped at midnight in the strike led by Oksendal.', sources)).toEqual([]);
    expect(
      kindsOf('Ferries stopped at midnight in the strike led by Haan.', sources, { uncited: ['Haan waited.'] }),
    ).toContain('name');
  });

  it('needs a citation that leads somewhere', () => {
    const cited = article({ id: 'a' });
    const at = (start: number, end: number, paragraph = 0, id = 'a') =>
      faultsOf(
        { text: 'The dam opened.', citations: [{ article: id, sentence: 0, paragraph, start, end }], edits: [] },
        [cited],
      ).map(({ kind }) => kind);
    expect(faultsOf({ text: 'The dam opened.', citations: [], edits: [] }, [cited])[0]?.kind).toBe('citation');
    for (const kinds of [at(0, 999), at(-1, 5), at(5, 5), at(0, 5, 7), at(0, 5, 0, 'x'), at(0.5, 5)])
      expect(kinds).toEqual(['citation']);
  });
});

describe('an extract', () => {
  const cutting = (paragraph: string, cut: string, text: string) => {
    const start = paragraph.indexOf(cut);
    const edits = [{ cut, start, end: start + cut.length, reason: 'a test' }];
    const citations = [{ article: 'a', sentence: 0, paragraph: 0, start: 0, end: paragraph.length }];
    return faultsOf({ text, citations, edits }, [article({ id: 'a', paragraphs: [paragraph] })]).map(
      ({ kind }) => kind,
    );
  };

  it.each([
    ['a dateline', 'AARHUS (AP) — Ferries stopped.', 'AARHUS (AP) — ', 'Ferries stopped.', []],
    ['a dateline with a bar', 'AARHUS (AP) ― Ferries stopped.', 'AARHUS (AP) ― ', 'Ferries stopped.', []],
    [
      'what a dateline opens',
      'AARHUS (AP) — Ferries stopped – Marsh said.',
      'AARHUS (AP) — Ferries stopped – ',
      'Marsh said.',
      ['cut'],
    ],
    ['a connective', 'Still, ferries stopped.', 'Still, ', 'ferries stopped.', []],
    ['an apposition', 'Reel, mayor since spring, left.', ', mayor since spring,', 'Reel left.', []],
    [
      'a second attribution',
      'It is late, Reel said, he told reporters.',
      ', he told reporters',
      'It is late, Reel said.',
      [],
    ],
    ['a negation', 'The dam did not break.', ' not', 'The dam did break.', ['cut']],
    ['a number', 'Two died, 5 of them later.', ', 5 of them later', 'Two died.', ['cut']],
    ['a modal', 'Reel may leave.', ' may', 'Reel leave.', ['cut']],
    ['the only attribution', 'The pump failed, Reel said.', ', Reel said', 'The pump failed.', ['cut']],
    ['the subject', 'Critics of Maro left.', 'Critics of ', 'Maro left.', ['cut']],
    ['half a quotation', 'Reel, “mayor of all, left” early.', ', “mayor of all,', 'Reel left” early.', ['balance']],
  ])('may cut %s or not', (_, paragraph, cut, text, kinds) => {
    expect(cutting(paragraph, cut, text)).toEqual(kinds);
  });

  it('is at fault where a cut is not in the source', () => {
    const paragraph = 'The dam opened on Monday.';
    const citations = [{ article: 'a', sentence: 0, paragraph: 0, start: 0, end: paragraph.length }];
    const edits = [{ cut: ' on Sunday', start: 14, end: 24, reason: 'a test' }];
    expect(
      faultsOf({ text: 'The dam opened.', citations, edits }, [article({ id: 'a', paragraphs: [paragraph] })])[0]?.kind,
    ).toBe('cut');
  });

  it('of any text passes', () => {
    fc.assert(
      fc.property(
        fc.array(anyText(60), { maxLength: 6 }),
        fc.constantFrom('en', 'de', 'zh', 'und'),
        (paragraphs, language) => {
          const cited = article({ id: 'a', paragraphs, language });
          for (const { text, index, paragraph, start, end } of sentencesOf(cited)) {
            const citations = [{ article: 'a', sentence: index, paragraph, start, end }];
            expect(faultsOf({ text, citations, edits: [] }, [cited])).toEqual([]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

it('throws nothing, whatever the words', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'aB1. ,“”\'"-’–—$%€[]()第一月日不Жя٣\u0000\ud800\nnot the Mr May'),
  });
  fc.assert(
    fc.property(
      words,
      words,
      fc.constantFrom('en', 'de', 'fr', 'ru', 'ar', 'zh', 'ja', '', 'xx'),
      (text, source, language) => {
        kindsOf(text, [`${source}.`], { language, ...thursday });
      },
    ),
    { numRuns: 300 },
  );
});

it.each([['a b '], ['The not '], ['Ab, '], ['“x” '], ['Mr. '], ['[Maro] said ']])(
  'takes time in proportion to %j, up to the length at which it is compared',
  async (part) => {
    const longest = Math.floor(2950 / part.length);
    await expectInProportion((times) => kindsOf(`${part.repeat(times)}more`, [part.repeat(times)]), longest);
  },
);

it.each([['a b '], ['12 '], ['1.000 ']])(
  'is not compared where it is longer than any sentence of news, as of nothing but %j',
  (part) => {
    const long = part.repeat(1000);
    expect(kindsOf(`${long}more`, [long])).toEqual(['strange']);
    expect(kindsOf('Reel left Lisk early.', [long.slice(0, 2950), long])).toEqual(['strange']);
  },
);
