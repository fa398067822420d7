import { stopWordsOf } from '../text/stop-words.ts';
import { type Passage, stemsOfPassages } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** Words that give a reason, and those that make a condition, by language. */
const openings: Readonly<Record<string, readonly [reason: RegExp, condition: RegExp]>> = {
  en: [/^because$/u, /^(?:if|unless|provided)$/u],
  de: [/^(?:weil|wegen)$/u, /^(?:wenn|falls|sofern)$/u],
  fr: [/^(?:parce|car)$/u, /^(?:si|sauf)$/u],
  es: [/^porque$/u, /^(?:si|salvo)$/u],
  uk: [/^(?:бо|оскільки)$/u, /^(?:якщо|якби)$/u],
};

/** A reason most of whose words no source has, or that the sources give as a condition. */
export function reasonFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const [reason, condition] = openings[sentence.language.slice(0, 2)] ?? [];
  if (!reason || !condition) return [];
  const given = stemsOfPassages(passages);
  const conditions = sentence.tokens.some(({ lower }) => condition.test(lower))
    ? []
    : passages.flatMap(({ reading }) => wordsBehind(condition, reading).flat());
  return wordsBehind(reason, sentence, given).flatMap((own): Fault[] => {
    const isCondition = own.some(({ stem }) => conditions.some((one) => one.stem === stem));
    if (!isCondition && own.filter(({ stem }) => !given.has(stem)).length * 2 <= own.length) return [];
    const words = own.map(({ text }) => text).join(' ');
    const looked = isCondition ? 'the cited sentence makes this a condition' : 'no cited sentence gives this reason';
    return [{ kind: 'strange', words, looked }];
  });
}

/** For each word that opens such a clause, and is not among others, what stands behind it up to the next mark. */
function wordsBehind(opens: RegExp, { tokens, language }: Reading, others?: ReadonlySet<string>): (readonly Token[])[] {
  const stops = stopWordsOf(language);
  return tokens.flatMap(({ lower, stem }, at) => {
    if (!opens.test(lower) || others?.has(stem)) return [];
    const end = tokens.findIndex(({ gap }, index) => index > at + 1 && gap !== '' && gap !== '-');
    return [tokens.slice(at + 1, end < 0 ? undefined : end).filter((token) => !stops.has(token.lower))];
  });
}
