import type { PageLayout } from './html-blocks.ts';
import type { Section } from './html-several-sections.ts';

/** Enough sections, and enough of each in characters, to tell titles from other lines; more costs time. */
const mostSections = 24;
const mostText = 4000;
/** A word or two can be in a text by chance. */
const fewWords = 2;
/** Words are forms of one where they begin alike; shorter ones are in every text. */
const beginning = 6;
const word = /[\p{L}\p{M}\p{N}]{4,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu;
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * How well the titles of sections fit the text under them, from 0 to 1: how much more of a title's words is in its own text
 * than in the next section's. The lines that say who wrote each, or when, fit as little as the names of departments do.
 */
export function titleFit({ blocks }: PageLayout, sections: readonly Section[]): number {
  const told = sections.slice(0, mostSections).map(({ title, body }) => ({
    title: wordsOf(blocks[title]?.text ?? ''),
    text: wordsOf(textOf(blocks.slice(body.start, body.end))),
  }));
  const fits = told.map(({ title, text }, i) => {
    const other = told[(i + 1) % told.length]?.text;
    return shareIn(title, text) - (other && other !== text ? shareIn(title, other) : 0);
  });
  return Math.max(0, fits.reduce((sum, fit) => sum + fit, 0) / Math.max(1, fits.length));
}

function textOf(blocks: PageLayout['blocks']): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > mostText) break;
    text += `${block.text.slice(0, mostText)}\n`;
  }
  return text;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(word) ?? [];
  return new Set(words.flatMap((one) => (unspaced.test(one) ? pairsIn(one) : one.slice(0, beginning))));
}

function pairsIn(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
}

function shareIn(some: ReadonlySet<string>, all: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of some) if (all.has(one)) shared++;
  return shared / (some.size + fewWords);
}
