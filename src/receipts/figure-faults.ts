import type { Fault } from './fault.ts';
import { sayingWordsOf } from './words/saying-words.ts';

interface Amount {
  readonly amount: string;
  readonly saidBy: string | null;
  readonly sentence: { readonly text: string };
}

/** A figure of an edition, or of a summary that is not yet in one. */
export interface FigureClaim extends Amount {
  readonly counts: string;
  readonly others: readonly Amount[];
}

/** What of a figure its own sentence does not say: the amount, what it counts, or who says so. */
export function figureFaults({ amount, counts, saidBy, sentence, others }: FigureClaim, language: string): Fault[] {
  const whole = counts === '' ? amount : `${amount} ${counts}`;
  return [
    ...(standsIn(whole, sentence.text) || isTurned(amount, counts, sentence.text) ? [] : [notThere(whole)]),
    ...sayerFaults(saidBy, sentence.text, language),
    ...others.flatMap((other) => [
      ...(standsIn(other.amount, other.sentence.text) ? [] : [notThere(other.amount)]),
      ...sayerFaults(other.saidBy, other.sentence.text, language),
    ]),
  ];
}

/** "20 people killed", where the sentence has "killing 20 people": what became of them may have stood before the number. */
function isTurned(amount: string, counts: string, text: string): boolean {
  const words = counts.split(' ');
  return words.some((_, at) =>
    [1, 2].some((length) => {
      const verb = words.slice(at, at + length).join(' ');
      const rest = words.toSpliced(at, length).join(' ');
      const turned = (form: string) => standsIn(`${form} ${amount} ${rest}`, text);
      return at > 0 && (turned(verb) || (verb.endsWith('ed') && turned(`${verb.slice(0, -2)}ing`)));
    }),
  );
}

function notThere(words: string): Fault {
  return { kind: 'number', words, looked: 'its sentence does not have these words, one after the other' };
}

/** Whether words stand in a text as whole words: "15 people" is not in "115 people". */
export function standsIn(words: string, text: string): boolean {
  return placeIn(words, text) >= 0;
}

/** Letters of languages that put no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** Where words stand in a text as whole words; -1 where they do not. */
export function placeIn(words: string, text: string): number {
  if (words === '') return -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + words.length, at + words.length + 2);
    if (
      !/[\p{L}\p{N}]$|\p{N}[.,]$/u.test(before.replace(unspaced, ' ')) &&
      !/^[\p{L}\p{N}]|^[.,]\p{N}/u.test(after.replace(unspaced, ' '))
    )
      return at;
  }
  return -1;
}

/** "Ann Lee, the mayor, has also said": what may stand between a speaker and the verb. */
const between = /^(?:,(?:[^,;:"“”]{3,90},)?)?(?: (?:has|have|had|also|later|then|\p{Ll}+ly))*$/u;

/** "according to the", "said": what stands directly before a speaker. */
const justBefore = /(?<verb>\p{L}[\p{L}’']*)(?: (?:to|by|the|der|die|le|la|les|el|los))*\s+$/u;

/** Whoever is said to say it must stand beside a verb of saying, or one of denying. */
export function sayerFaults(saidBy: string | null, text: string, language: string): Fault[] {
  if (saidBy === null) return [];
  const fault = (looked: string): Fault[] => [{ kind: 'speaker', words: saidBy, looked }];
  const at = placeIn(saidBy, text);
  if (at < 0) return fault('its sentence does not name this speaker');
  const saying = sayingWordsOf(language);
  if (saying.size === 0) return [];
  const verb = justBefore.exec(text.slice(0, at).toLowerCase())?.groups?.verb;
  if (verb !== undefined && saying.has(verb)) return [];
  const rest = text.slice(at + saidBy.length);
  const saysSo = [...rest.slice(0, 140).matchAll(/\p{L}+/gu)].some(
    (word) => saying.has(word[0].toLowerCase()) && between.test(rest.slice(0, word.index).trimEnd()),
  );
  return saysSo ? [] : fault('in its sentence somebody else says so');
}
