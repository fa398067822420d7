import { stopWordsOf } from '../text/stop-words.ts';
import type { Passage } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { Name, Reading } from './reading.ts';
import { clauseWordsOf } from './words/clause-words.ts';

/** "Wolland, the defence minister," where the foreign minister Wolland met the defence minister Daouda. */
export function officeFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const given = passages.flatMap(({ reading }) => reading.names.map((name) => besideOf(name, reading)));
  return sentence.names.flatMap((name): Fault[] => {
    const told = besideOf(name, sentence);
    const own = given.filter(({ last }) => last === told.last);
    const known = new Set(own.flatMap(({ stems }) => stems));
    if (known.size === 0) return [];
    const strange = told.stems.find(
      (stem) => !known.has(stem) && given.some((other) => other.last !== told.last && other.stems.includes(stem)),
    );
    const bearer = strange && given.find(({ last, stems }) => last !== told.last && stems.includes(strange));
    return bearer
      ? [{ kind: 'role', words: name.text, looked: `in the cited sentence ${bearer.text} is what it is called here` }]
      : [];
  });
}

/** In words: "the former defence minister". */
const reach = 4;

/** What somebody is called, right before the name or between commas after it. */
function besideOf(name: Name, { tokens, names, language }: Reading): { last: string; text: string; stems: string[] } {
  const article = clauseWordsOf(language)?.article;
  const stops = stopWordsOf(language);
  const first = tokens.findIndex(({ start }) => start >= name.start);
  const end = tokens.findIndex(({ start }) => start >= name.end);
  const last = name.words.at(-1) ?? '';
  const within = tokens.slice(first, end < 0 ? undefined : end).filter((token) => token.name !== last);
  const opening = end > 0 ? tokens[end] : undefined;
  const isAside = opening?.gap === ',' && article?.test(opening.lower);
  const after = isAside ? tokens.slice(end, end + reach + 1) : [];
  const next = names.find(({ start }) => start >= (opening?.start ?? name.end))?.start ?? Number.POSITIVE_INFINITY;
  const close = after.findIndex(({ gap, start }, at) => (at > 0 && gap !== '') || start >= next);
  const aside = close < 0 ? after : after.slice(0, close);
  const stems = [...within, ...aside].filter(({ lower }) => !stops.has(lower)).map(({ lower }) => lower);
  return { last, text: name.text, stems };
}
