import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryOf } from '../../src/text/name-variants.ts';
import { contentStems, stemOf } from '../../src/text/stems.ts';
import { termsOf } from '../../src/text/terms.ts';
import { countWords, splitWords, wordPlaces, wordsOf } from '../../src/text/words.ts';

const keys = (text: string, language = 'en') => termsOf(text, language).map(({ key }) => key);

/** In microseconds. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
}

describe('words', () => {
  it('keep abbreviations, contractions and compounds in one piece', () => {
    expect(wordsOf('The U.S. can’t re-open Moscow’s embassy.')).toEqual([
      'the',
      'u.s',
      "can't",
      're-open',
      "moscow's",
      'embassy',
    ]);
  });

  it('are the same whether or not a letter beyond English ones stands among them', () => {
    const text = 'The U.S. paid €3.5 million — “twice” Aarup’s share… on 3 May, at 7:45 p.m. and re-opened A1 ½';
    const found = (words: readonly string[]) => words.filter((word) => word !== 'é');
    expect(found(wordsOf(`${text} é`))).toEqual(wordsOf(`${text} `));
    expect(found(splitWords(`${text} é`).map(({ word }) => word))).toEqual(splitWords(text).map(({ word }) => word));
  });

  it('stand where a plain text has them, whatever stands between letters', () => {
    const piece = fc.constantFrom('a', 'B', '7', 'the', ' ', '.', '-', '’', "'", '“', '\n', '_', '…');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const found = splitWords(text).map(({ word }) => word.toLowerCase());
        expect(found).toEqual(wordsOf(text));
        expect(wordPlaces(text, 2)).toEqual(wordPlaces(text).slice(0, 4));
      }),
    );
  });

  it('are told from signs of two units, and from half of one', () => {
    expect(wordsOf('a😀b ÉTÉ\u0301 \ud83d x')).toEqual(['a', 'b', 'été\u0301', 'x']);
  });

  it('are found in a language without spaces, and in one that mixes both', () => {
    expect(wordsOf('東京で地震')).toEqual(['東京', 'で', '地震']);
    expect(wordsOf('Apple は新しい iPhone')).toContain('iphone');
    expect(countWords('東京で地震')).toBe(3);
    expect(wordsOf('แผ่นดินไหว').length).toBeGreaterThan(0);
  });

  it('say where they stand, and whether a sentence begins with them', () => {
    const text = 'Rain fell. “Stay home,” Oslo said';
    const words = splitWords(text);
    expect(words.filter(({ opens }) => opens).map(({ word }) => word)).toEqual(['Rain', 'Stay', 'Oslo']);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map(({ word }) => word));
  });

  it('in a megabyte on one line are found in no time', () => {
    expect(countWords('a.b-'.repeat(250_000))).toBe(1);
  });

  it('in a long text without spaces are those of its sentences, found in about the same time', () => {
    const sentence = '市长在新闻发布会上宣布，新桥将于明年春天开放，总投资超过三十亿元。';
    const own = wordPlaces(sentence);
    const times = 1800;
    const text = sentence.repeat(times);
    const places = wordPlaces(text);
    expect(places).toHaveLength(own.length * times);
    expect(places.slice(-own.length)).toEqual(own.map((place) => place + sentence.length * (times - 1)));
    const others = Array.from({ length: times }, (_, at) => `第${at}次，${sentence}`);
    const inSentences = cpuOf(() => others.map((other) => wordPlaces(other)));
    expect(cpuOf(() => wordPlaces(others.join('第三，')))).toBeLessThan(10 * inSentences);
    expect(cpuOf(() => wordPlaces('桥'.repeat(text.length)))).toBeLessThan(10 * inSentences);
  });

  it.each([
    ['en', ['election', "elections'"]],
    ['fr', ['grève', 'grèves']],
    ['de-AT', ['brücke', 'brücken']],
    ['uk', ['страйк', 'страйку']],
    ['ar', ['مدينة', 'المدينة']],
  ])('have one stem in all their forms (%s)', (language, forms) => {
    expect(new Set(forms.map((form) => stemOf(form, language))).size).toBe(1);
  });

  it.each([
    ['pl', ['wybory', 'wyborów', 'wyborach']],
    ['cs', ['Kolín', 'Kolína', 'Kolíně'].map((word) => word.toLowerCase())],
    ['ko', ['서울', '서울에서', '서울은', '서울의']],
    ['ko', ['사망', '사망했다', '사망한', '사망했다고']],
    ['ko', ['숨졌다', '숨졌다고']],
    ['hi', ['लोग', 'लोगों']],
  ])('without a stemmer of its own a language has rules (%s)', (language, forms) => {
    expect(new Set(forms.map((form) => stemOf(form, language))).size).toBe(1);
  });

  it('of Korean keep a last syllable that no particle can be there', () => {
    expect(['박지은', '도로', '회의'].map((word) => stemOf(word, 'ko'))).toEqual(['박지은', '도로', '회의']);
  });

  it('are left as they are where nothing is known, or longer than any word', () => {
    expect(stemOf('wybory', 'und')).toBe('wybory');
    expect(stemOf('trường', 'vi')).toBe('trường');
    expect(stemOf('brücken'.repeat(9), 'de')).toBe('brücken'.repeat(9));
  });

  it('keep only what carries the subject', () => {
    expect(contentStems('The elections that he will lose', 'en')).toEqual(['elect', 'lose']);
  });
});

describe('terms', () => {
  it.each([
    ['Kiev', 'Kyiv'],
    ['Zelensky', 'Zelenskyy'],
    ['Zelenskiy', 'Zelenskij'],
    ['Azerbaijani', 'Azerbaijan'],
    ['U.S.', 'America'],
    ['US', 'American'],
    ['Erdoğan', 'Erdogan'],
    ["Moscow's", 'Moscow'],
  ])('are the same for %s and %s', (one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });

  it('are the same in a title as in running text, whatever the capitals', () => {
    expect(keys('Tsunami Agency Warns Cities')).toEqual(keys('tsunami agency warns cities'));
  });

  it('tell us from US', () => {
    expect(keys('they told us')).toEqual([]);
    expect(keys('US')).toEqual(['usa']);
  });

  it('take compounds apart', () => {
    expect(keys('Russia-Azerbaijan')).toEqual(keys('Russia Azerbaijan'));
  });

  it('of a word as long as a book are made in no time', () => {
    const long = 'by'.repeat(200_000);
    expect(keys(`dams ${long} rivers`)).toEqual(['dam', long, 'river']);
  });

  it('know names by what they are in the news at large, or by their capital within a sentence', () => {
    const names = termsOf('Officials In Ukraine Met Kowalska', 'en').filter(({ isName }) => isName);
    expect(names.map(({ word }) => word)).toEqual(['Ukraine', 'Kowalska']);
  });
});

describe('countries', () => {
  it('stand for their people and things', () => {
    expect(['Azerbaijanis', "Russia's", 'U.S', 'US', 'us', 'russian', 'Split'].map(countryOf)).toEqual([
      'Azerbaijan',
      'Russia',
      'U.S.',
      'U.S.',
      null,
      null,
      null,
    ]);
  });
});
