import { stopWordsOf } from '../text/stop-words.ts';
import type { Passage } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { unitByWord } from './words/number-words.ts';
import { directionsOf } from './words/opposites.ts';
import { plainSaying, speakingVerbs } from './words/saying-words.ts';
import { courtesyTitles, officeByShort, officeTitles } from './words/titles.ts';

/**
 * A word that stands where the source has another, the two words before it and the two after it being the same. Whoever keeps
 * all that is around a word has no reason to change it; and where it was honest, the source's own sentence says as much. A
 * word that has only moved is another matter: see roleFaults.
 */
export function substitutionFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const byFrame = new Map<string, Token[]>();
  for (const { reading } of passages) {
    for (const [at, token] of reading.tokens.entries()) {
      const frame = frameAt(reading.tokens, at);
      byFrame.set(frame, [...(byFrame.get(frame) ?? []), token]);
    }
  }
  if (sharedPairs(sentence, passages) < closeCopy) return [];
  const isPlain = plainIn(sentence);
  const told = new Set(sentence.tokens.map(({ stem }) => stem));
  return sentence.tokens.flatMap((token, at): Fault[] => {
    const given = byFrame.get(frameAt(sentence.tokens, at)) ?? [];
    const [other] = given;
    if (
      !other ||
      !isPlain(token) ||
      told.has(other.stem) ||
      given.some((one) => saysTheSame(token, one, sentence.language))
    )
      return [];
    return [
      { kind: 'strange', words: token.text, looked: `in the cited sentence “${other.text}” stands in this place` },
    ];
  });
}

/** Of the pairs of neighbours of a sentence: a free rewrite has its own. */
const closeCopy = 0.65;

function sharedPairs(sentence: Reading, passages: readonly Passage[]): number {
  const given = new Set(passages.flatMap(({ reading }) => pairsOf(reading)));
  const told = pairsOf(sentence);
  return told.filter((pair) => given.has(pair)).length / Math.max(1, told.length);
}

function pairsOf({ tokens }: Reading): string[] {
  return tokens.map(({ lower }, at) => `${lower} ${tokens[at + 1]?.lower ?? ''}`);
}

/** The two words on either side. */
function frameAt(tokens: readonly Token[], at: number): string {
  return [-2, -1, 1, 2].map((step) => tokens[at + step]?.lower ?? '').join(' ');
}

/** Numbers and dates are told in many ways, and are compared by what they mean. */
function plainIn({ quantities, dates }: Reading): (token: Token) => boolean {
  const spans = [...dates, ...quantities];
  return ({ start, end }) => !spans.some((span) => span.start < end && start < span.end);
}

function saysTheSame(token: Token, other: Token, language: string): boolean {
  const stops = stopWordsOf(language);
  return (
    token.stem === other.stem ||
    token.name === other.name ||
    stops.has(token.lower) ||
    stops.has(other.lower) ||
    /^\p{N}/u.test(other.text) ||
    isForm(token.lower, other.lower) ||
    (isNeutral(token) && isNeutral(other)) ||
    unitByWord.has(token.lower) ||
    directionsOf(language).some((pair) => pair.some((words) => words.has(token.lower) && words.has(other.lower))) ||
    isSameTitle(token, other)
  );
}

/** "Iran" and "Iranian", "organise" and "organize". */
function isForm(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= 4 && shared * 5 >= Math.max(one.length, other.length) * 3;
}

function isNeutral({ lower }: Token): boolean {
  return plainSaying.has(lower) || speakingVerbs.has(lower);
}

/** "Sen." for "Senator", "Mr." for either, a first name for a title. */
function isSameTitle({ lower, capital }: Token, { lower: other, capital: otherCapital }: Token): boolean {
  const office = (word: string) => officeByShort.get(word) ?? word;
  const areBoth = officeTitles.has(lower) && officeTitles.has(other);
  if (areBoth) return office(lower) === office(other);
  return (
    courtesyTitles.has(lower) ||
    courtesyTitles.has(other) ||
    (capital && otherCapital && (officeTitles.has(lower) || officeTitles.has(other)))
  );
}
