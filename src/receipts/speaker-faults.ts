import { stopWordsOf } from '../text/stop-words.ts';
import { type Passage, stemsOfPassages } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { accordingWords, sayingWordsOf, speakingVerbs } from './words/saying-words.ts';

/**
 * "The army said" of what a village council says and the army does not: words that the source has, but not beside any of
 * its verbs of saying. Who is named is left to the places of names, for whoever is named may be called something else as
 * well; German is left out, whose nouns look like names.
 */
export function speakerFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  if (sentence.language.startsWith('de')) return [];
  const speakers = passages.flatMap(({ reading }) => mayHaveSpoken(reading));
  const [first] = speakers;
  if (!first) return [];
  const beside = new Set(speakers.flat().map(({ stem }) => stem));
  const given = stemsOfPassages(passages);
  const isNamed = speakers.flat().some(({ capital, opens }) => capital && !opens);
  return speakersIn(sentence).flatMap((words): Fault[] => {
    const head = words.at(-1);
    const isMany = head?.lower.endsWith('s');
    const isOther = head && !head.capital && words.every(({ stem }) => !beside.has(stem));
    if (!isOther || !words.some(({ stem }) => given.has(stem)) || (isNamed && !isMany)) return [];
    return [{ kind: 'speaker', words: textOf(words), looked: `in the cited sentence ${textOf(first)} speaks` }];
  });
}

function textOf(words: readonly Token[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** In words, on either side of the verb: whoever may speak in the source, and who does in a sentence. */
const farthest = 12;
const nearest = 5;
/** "Ann Lee, the mayor, said": how many marks end what stands beside a verb with a mark before it. */
const marksOfApposition = 3;

/** For each verb of saying of a source all that may be its speaker. */
function mayHaveSpoken(reading: Reading): (readonly Token[])[] {
  return besideSaying(reading, (tokens, at, isAccording) => {
    const marks = tokens[at]?.gap === '' ? 1 : marksOfApposition;
    return [...(isAccording ? [] : before(tokens, at, farthest, marks)), ...after(tokens, at, farthest, marks)];
  });
}

/** For each verb of saying what stands right before it, or where that is a mark right after it. */
function speakersIn(reading: Reading): (readonly Token[])[] {
  return besideSaying(reading, (tokens, at, isAccording) =>
    isAccording || tokens[at]?.gap !== '' ? after(tokens, at, nearest, 1) : before(tokens, at, nearest, 1),
  );
}

function besideSaying(
  { tokens, language }: Reading,
  beside: (tokens: readonly Token[], at: number, isAccording: boolean) => readonly Token[],
): (readonly Token[])[] {
  const saying = language.startsWith('en') ? speakingVerbs : sayingWordsOf(language);
  const stops = stopWordsOf(language);
  return tokens.flatMap(({ lower }, at) => {
    const isAccording = accordingWords.has(lower);
    if (!isAccording && !saying.has(lower)) return [];
    const words = beside(tokens, at, isAccording).filter((token) => !stops.has(token.lower) && token.stem.length > 1);
    return words.length > 0 ? [words] : [];
  });
}

function before(tokens: readonly Token[], verb: number, reach: number, marks: number): readonly Token[] {
  let [first, left] = [verb, marks];
  while (first > 0 && first > verb - reach && (tokens[first]?.gap === '' || --left > 0)) first--;
  return tokens.slice(first, verb);
}

function after(tokens: readonly Token[], verb: number, reach: number, marks: number): readonly Token[] {
  let [last, left] = [verb, marks];
  while (last + 1 < tokens.length && last < verb + reach && (tokens[last + 1]?.gap === '' || --left > 0)) last++;
  return tokens.slice(verb + 1, last + 1);
}
