import { timesIn } from './clock-times.ts';
import { digitsIn } from './digit-numbers.ts';
import type { Quantity, Span } from './quantity.ts';
import { sharesIn } from './shares.ts';
import type { Token } from './tokens.ts';
import { wordsIn } from './worded-numbers.ts';

const easternDigits = /[٠-٩۰-۹０-９]/gu;

/** All numbers of a text outside of `taken`, which are its dates. Linear in the text. */
export function quantitiesIn(
  text: string,
  tokens: readonly Token[],
  language: string,
  taken: readonly Span[],
): Quantity[] {
  const undated = western(blanked(text, taken));
  const found = [...timesIn(undated), ...sharesIn(undated, language)];
  found.push(...digitsIn(blanked(undated, sorted(found)), language));
  const covered = [...found, ...taken].sort((a, b) => a.start - b.start);
  found.push(...wordsIn(text, tokens, language, covered));
  found.sort((a, b) => a.start - b.start);
  return withNouns(found, tokens);
}

function sorted(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

function blanked(text: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    rest += text.slice(at, start) + '_'.repeat(end - start);
    at = end;
  }
  return rest + text.slice(at);
}

function western(text: string): string {
  return text.replace(easternDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

function withNouns(found: readonly Quantity[], tokens: readonly Token[]): Quantity[] {
  let at = 0;
  return found.map((quantity) => {
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < quantity.end) at++;
    const next = tokens[at];
    const near = next && next.start - quantity.end <= 2 && /^-?$/u.test(next.gap) && next.lower.length > 3;
    return near ? { ...quantity, noun: next.stem } : quantity;
  });
}
