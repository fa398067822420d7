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
