import { stopWordsOf } from '../text/stop-words.ts';
import { type Passage, stemsOfPassages } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';

/** Words that give a reason, by language. */
const reasons: Readonly<Record<string, RegExp>> = {
  en: /^because$/u,
  de: /^(?:weil|wegen)$/u,
  fr: /^(?:parce|car)$/u,
  es: /^porque$/u,
  uk: /^(?:бо|оскільки)$/u,
};

/** A reason, up to the next mark, most of whose words no source has. */
export function reasonFaults({ tokens, language }: Reading, passages: readonly Passage[]): Fault[] {
  const reason = reasons[language.slice(0, 2)];
  const given = stemsOfPassages(passages);
  const stops = stopWordsOf(language);
  return tokens.flatMap(({ lower, stem }, at): Fault[] => {
    if (!reason?.test(lower) || given.has(stem)) return [];
    const end = tokens.findIndex(({ gap }, index) => index > at + 1 && gap !== '' && gap !== '-');
    const own = tokens.slice(at + 1, end < 0 ? undefined : end).filter((token) => !stops.has(token.lower));
    const strange = own.filter((token) => !given.has(token.stem));
    if (strange.length * 2 <= own.length) return [];
    const words = own.map(({ text }) => text).join(' ');
    return [{ kind: 'strange', words, looked: 'no cited sentence gives this reason' }];
  });
}
