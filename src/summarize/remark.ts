import { readQuotations } from '../text/quotations.ts';
import { contentStems } from '../text/stems.ts';
import { countWords } from '../text/words.ts';
import type { Attribution } from './attribution.ts';

/** What a sentence quotes, and whom. */
export interface Remark {
  /** Stems of the speaker's name and role. */
  readonly speaker: ReadonlySet<string>;
  /** Stems of the quoted words. */
  readonly stems: ReadonlySet<string>;
  /** How many words are quoted. */
  readonly words: number;
}

/** From here on, quoted words are somebody's statement and not the name of a thing. In words. */
export const statementWords = 5;

/** The remark that a sentence quotes with its speaker; undefined where it quotes none. */
export function remarkOf(text: string, attribution: Attribution | undefined, language: string): Remark | undefined {
  if (!attribution) return undefined;
  const { quotations } = readQuotations(text);
  if (quotations.length === 0) return undefined;
  const quoted = quotations.map(({ start, end }) => text.slice(start + 1, end - 1)).join(' ');
  return {
    speaker: new Set(contentStems(attribution.speaker, language)),
    stems: new Set(contentStems(quoted, language)),
    words: countWords(quoted),
  };
}

/** Whether two sentences quote the same person with the same remark, perhaps in two wordings. */
export function isSameRemark(a: Remark | undefined, b: Remark | undefined): boolean {
  if (!a || !b || Math.max(a.words, b.words) < statementWords) return false;
  const [few, many] = a.stems.size < b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  const shared = [...few].filter((stem) => many.has(stem)).length;
  return shared > 0 && shared * 2 >= few.size && [...a.speaker].some((stem) => b.speaker.has(stem));
}
