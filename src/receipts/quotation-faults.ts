import { type Quotation, readQuotations, withoutQuotations } from '../text/quotations.ts';
import type { Passage } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { Name, Reading } from './reading.ts';
import { speakingVerbs } from './words/saying-words.ts';

/** Quotations that are not word for word in quotation marks in the paragraph of a cited sentence. */
export function quotationFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const quotations = quotedSpans(sentence.text);
  const given = passages.flatMap(({ paragraph, reading }) => [quotedIn(paragraph), quotedIn(reading.text)]);
  const faults: Fault[] = [];
  if (halves(sentence.text) > passages.reduce((sum, { reading }) => sum + halves(reading.text), 0)) {
    faults.push({
      kind: 'balance',
      words: sentence.text.slice(0, 60),
      looked: 'a quotation opens or closes without its other mark',
    });
  }
  for (const { start, end, closed } of quotations) {
    const words = sentence.text.slice(start + 1, closed ? end - 1 : end);
    const folded = foldedWords(words);
    const variants = [
      folded,
      ` ${folded.charAt(1).toLowerCase()}${folded.slice(2)}`,
      ` ${folded.charAt(1).toUpperCase()}${folded.slice(2)}`,
    ];
    if (folded.length > 2 && !given.some((quoted) => variants.some((variant) => quoted.includes(variant)))) {
      faults.push({
        kind: 'quotation',
        words,
        looked: 'these words do not stand so between quotation marks in a cited sentence',
      });
    }
  }
  return faults;
}

/** Marks without their other one, which a sentence out of a longer quotation has as well. */
export function halves(text: string): number {
  const { quotations, strays } = readQuotations(text);
  return strays.length + quotations.filter(({ closed }) => !closed).length;
}

/** All quoted words of a paragraph, between line ends. */
function quotedIn(paragraph: string): string {
  return quotedSpans(paragraph)
    .map(({ start, end, closed }) => foldedWords(paragraph.slice(start + 1, closed ? end - 1 : end)))
    .join('\n');
}

/** The quotations of a text; what stands before a mark that only closes is one that began before it. */
function quotedSpans(text: string): readonly Quotation[] {
  const { quotations, strays } = readQuotations(text);
  const [stray] = strays;
  const isCutOff = stray !== undefined && !quotations.some(({ start }) => start < stray);
  return isCutOff ? [{ start: -1, end: stray + 1, closed: true }, ...quotations] : quotations;
}

/** With one kind of mark, one kind of space and no stop at the ends, between two spaces. */
function foldedWords(words: string): string {
  const folded = words
    .replace(/[“”„«»"]/gu, '"')
    .replace(/[‘’‚`]/gu, "'")
    .replace(/\.\.\./gu, '…')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/^[\s"'….,]+|[\s"'.,;:!?…]+$/gu, '');
  return ` ${folded} `.replace(/([.,;:!?…"'])(?= )/gu, ' $1');
}

/** Who speaks in a sentence: the names that stand directly beside a verb of saying. */
export function speakersOf({ text, tokens, names, language }: Reading): Name[] {
  const outside = withoutQuotations(text);
  const nameByStart = new Map(names.map((name) => [name.start, name]));
  const nameByEnd = new Map(names.map((name) => [name.end, name]));
  const found: Name[] = [];
  for (const [index, token] of tokens.entries()) {
    const isAccording =
      token.lower === 'according' || token.lower === 'laut' || token.lower === 'selon' || token.lower === 'según';
    if (!(speakingVerbs.has(token.lower) || isAccording) || outside[token.start] === ' ') continue;
    const next = tokens[index + (tokens[index + 1]?.lower === 'to' ? 2 : 1)];
    const before = tokens[index - 1];
    const told = /^(?:told|tells)$/u.test(token.lower);
    const follows = next && !told && next.gap === '' ? nameByStart.get(next.start) : undefined;
    // What a German sentence opens with pushes its subject behind the verb: "Nach dem Sieg in Lisk sagte Falk".
    const isPushed = follows !== undefined && language.startsWith('de');
    const nearest = before && !isAccording && !isPushed && token.gap === '' ? nameByEnd.get(before.end) : undefined;
    const left = nearest && headOf(nearest, nameByEnd, text);
    const right = left ? undefined : follows;
    const apposed = token.gap === ',' && !isAccording ? appositionOf(nameByEnd, token.start, text) : undefined;
    for (const name of [left, right, apposed]) if (name) found.push(name);
  }
  return found;
}

/** "Ann Lee of Aarup said": the name that another one only describes. */
function headOf(name: Name, nameByEnd: ReadonlyMap<number, Name>, text: string): Name {
  const joined = / (?:of|from|von|aus|de) $/u.exec(text.slice(Math.max(0, name.start - 8), name.start));
  return (joined && nameByEnd.get(name.start - joined[0].length)) ?? name;
}

/** "Ann Lee, the mayor, said": the name before the last comma but one. */
function appositionOf(nameByEnd: ReadonlyMap<number, Name>, verb: number, text: string): Name | undefined {
  const clause = text.slice(Math.max(0, verb - 120), verb);
  const comma = clause.lastIndexOf(',', clause.lastIndexOf(',') - 1);
  return comma < 0 ? undefined : nameByEnd.get(verb - clause.length + comma);
}
