import { stopWordsOf } from '../text/stop-words.ts';
import type { Passage } from './evidence.ts';
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
  const reason = reasons[language];
  if (!reason) return [];
  const given = passages.flatMap(({ reading }) => reading.tokens);
  const stems = new Set(given.map(({ stem }) => stem));
  const has = (words: RegExp | undefined, tokens: readonly Token[]) => tokens.some(({ lower }) => words?.test(lower));
  const isCondition = has(conditions[language], given) && !has(conditions[language], sentence.tokens);
  const stops = stopWordsOf(language);
  return sentence.tokens.flatMap((token, at): Fault[] => {
    if (!reason.test(token.lower) || stems.has(token.stem)) return [];
    const own = clauseFrom(sentence.tokens, at + 1).filter(({ lower }) => !stops.has(lower));
    const strange = own.filter(({ stem }) => !stems.has(stem));
    const words = own.map(({ text }) => text).join(' ');
    if (isCondition)
      return [{ kind: 'strange', words, looked: 'the cited sentence makes this a condition, no reason' }];
    if (strange.length * 2 <= own.length) return [];
    return [{ kind: 'strange', words, looked: 'no cited sentence gives this reason' }];
  });
}

function clauseFrom(tokens: readonly Token[], first: number): readonly Token[] {
  const end = tokens.findIndex(({ gap }, at) => at > first && gap !== '' && gap !== '-');
  return tokens.slice(first, end < 0 ? undefined : end);
}
