import { stopWordsOf } from '../text/stop-words.ts';
import { type Passage, stemsOfPassages } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** Words that give a reason, by language, and those by which a source may give the same one. */
const reasons: Readonly<Record<string, RegExp>> = {
  en: /^because$/u,
  de: /^(?:weil|wegen)$/u,
  fr: /^(?:parce|car)$/u,
  es: /^porque$/u,
  uk: /^(?:бо|оскільки)$/u,
};
const conditions: Readonly<Record<string, RegExp>> = {
  en: /^(?:if|unless|provided)$/u,
  de: /^(?:wenn|falls|sofern)$/u,
  fr: /^(?:si|sauf)$/u,
  es: /^(?:si|salvo)$/u,
  uk: /^(?:якщо|якби)$/u,
};

/** A reason most of whose words no source has, or that the sources give as a condition. */
export function reasonFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const language = sentence.language.slice(0, 2);
  const [reason, condition] = [reasons[language], conditions[language]];
  if (!reason || !condition) return [];
  const given = stemsOfPassages(passages);
  const isReason = ({ lower, stem }: Token) => reason.test(lower) && !given.has(stem);
  const isCondition = ({ lower }: Token) => condition.test(lower);
  const conditional = new Set(
    passages.flatMap(({ reading }) => wordsBehind(isCondition, reading).flat()).map(({ stem }) => stem),
  );
  const isAlsoTold = sentence.tokens.some(isCondition);
  return wordsBehind(isReason, sentence).flatMap((own): Fault[] => {
    const words = own.map(({ text }) => text).join(' ');
    if (!isAlsoTold && own.some(({ stem }) => conditional.has(stem)))
      return [{ kind: 'strange', words, looked: 'the cited sentence makes this a condition, no reason' }];
    const strange = own.filter(({ stem }) => !given.has(stem));
    if (strange.length * 2 <= own.length) return [];
    return [{ kind: 'strange', words, looked: 'no cited sentence gives this reason' }];
  });
}

/** For each word that opens such a clause what stands behind it up to the next mark, without small words. */
function wordsBehind(opens: (token: Token) => boolean, { tokens, language }: Reading): (readonly Token[])[] {
  const stops = stopWordsOf(language);
  return tokens.flatMap((word, at) => {
    if (!opens(word)) return [];
    const end = tokens.findIndex(({ gap }, index) => index > at + 1 && gap !== '' && gap !== '-');
    return [tokens.slice(at + 1, end < 0 ? undefined : end).filter((token) => !stops.has(token.lower))];
  });
}
