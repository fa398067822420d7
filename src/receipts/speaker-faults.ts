import { stopWordsOf } from '../text/stop-words.ts';
import type { Passage } from './evidence.ts';
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
  const speakers = passages.flatMap(({ reading }) => spokenBy(reading, farthest));
  const [first] = speakers;
  if (!first) return [];
  const beside = new Set(speakers.flatMap(({ words }) => words.map(({ stem }) => stem)));
  const given = new Set(passages.flatMap(({ reading }) => reading.tokens.map(({ stem }) => stem)));
  const isNamed = speakers.some(({ words }) => words.some(({ capital, opens }) => capital && !opens));
  return spokenBy(sentence, nearest).flatMap(({ words }): Fault[] => {
    const head = words.at(-1);
    const isOther = head && !head.capital && words.every(({ stem }) => !beside.has(stem));
    const isMany = head !== undefined && /s$/u.test(head.lower);
    if (!isOther || !words.some(({ stem }) => given.has(stem)) || (isNamed && !isMany)) return [];
    const looked = `in the cited sentence ${first.words.map(({ text }) => text).join(' ')} speaks`;
    return [{ kind: 'speaker', words: words.map(({ text }) => text).join(' '), looked }];
  });
}

/** In words, on either side of the verb: whoever may speak in the source, and who does in a sentence. */
const farthest = 12;
const nearest = 5;

/** For each verb of saying what stands beside it, as far as the next mark; in the wider reading past an apposition. */
function spokenBy({ tokens, language }: Reading, reach: number): { words: readonly Token[] }[] {
  const saying = language.startsWith('en') ? speakingVerbs : sayingWordsOf(language);
  const stops = stopWordsOf(language);
  return tokens.flatMap(({ lower, gap }, at) => {
    // "Ann Lee, the mayor, said".
    const marks = reach === nearest || gap === '' ? 1 : 3;
    const isAccording = accordingWords.has(lower);
    if (!isAccording && !saying.has(lower)) return [];
    const left = isAccording || (reach === nearest && gap !== '') ? [] : before(tokens, at, reach, marks);
    const right = isAccording || reach === farthest || gap !== '' ? after(tokens, at, reach, marks) : [];
    const words = [...left, ...right].filter((token) => !stops.has(token.lower) && token.stem.length > 1);
    return words.length > 0 ? [{ words }] : [];
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
