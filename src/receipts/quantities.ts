import { stopWordsOf } from '../text/stop-words.ts';
import { timesIn } from './clock-times.ts';
import { digitsIn } from './digit-numbers.ts';
import type { Quantity, Span } from './quantity.ts';
import { sharesIn } from './shares.ts';
import type { Token } from './tokens.ts';
import { partitive } from './units.ts';
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
  return withNouns(found, tokens, text, language);
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

/** "1,200 of its 18,400 jobs": what stands between a part and its whole. */
export const ofWhole =
  /^ (?:of|de|von|der|із|зі|з) (?:(?:the|its|their|his|her|more than|about|los|las|sus?|les|ses|leurs|den|ihren|seinen|d['’]) ?)?$/u;

/** "27 drones … 24 of them". */
const ofThem =
  /^,? (?:of (?:them|those|these|whom|which)|von (?:ihnen|denen)|d['’]entre (?:eux|elles)|de (?:ellos|ellas)|[ії]?з (?:них|яких))(?!\p{L})/u;

function withNouns(found: readonly Quantity[], tokens: readonly Token[], text: string, language: string): Quantity[] {
  const stops = stopWordsOf(language);
  let at = 0;
  const counted = found.map((quantity) => {
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < quantity.end) at++;
    const isPartitive = partitive.test(text.slice(quantity.end, quantity.end + 5)) && tokens[at]?.lower === 'de';
    const next = tokens[isPartitive ? at + 1 : at];
    const near = next && next.start - quantity.end <= (isPartitive ? 5 : 3) && /^(?:-|d['’])?$/u.test(next.gap);
    return near && next.lower.length > 3 && !stops.has(next.lower) ? { ...quantity, noun: next.stem } : quantity;
  });
  return counted.map((quantity, index) => {
    if (
      quantity.noun === undefined &&
      /^\p{N}/u.test(quantity.text) &&
      ofThem.test(text.slice(quantity.end, quantity.end + 20))
    ) {
      const noun = counted.slice(0, index).findLast((other) => other.noun !== undefined)?.noun;
      return noun === undefined ? quantity : { ...quantity, noun };
    }
    const whole = counted[index + 1];
    const isPart = quantity.noun === undefined && ofWhole.test(text.slice(quantity.end, whole?.start ?? quantity.end));
    return isPart && whole?.noun && !/^(?:19|20)\d\d$/u.test(whole.text) ? { ...quantity, noun: whole.noun } : quantity;
  });
}
