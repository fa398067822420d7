import type { PageLayout } from './html-blocks.ts';
import type { Section } from './html-several-sections.ts';
import { stemsOf, topicShare } from './topic.ts';
import { isUnspaced } from './unspaced.ts';

/** Enough sections, and enough of each in characters, to tell titles from other lines; more costs time. */
const mostSections = 24;
const mostText = 4000;
/** As many words take so many characters where no space stands between them, and a dictionary takes long to find them. */
const mostUnspaced = 1500;
/** A word or two can be in a text by chance. */
const fewWords = 2;

/**
 * How well the titles of sections fit the text under them, from 0 to 1: how much more of a title's words is in its own text
 * than in the next section's. The lines that say who wrote each, or when, fit as little as the names of departments do.
 */
export function titleFit({ blocks }: PageLayout, sections: readonly Section[], language: string): number {
  const told = sections.slice(0, mostSections).map(({ title, body }) => ({
    title: blocks[title]?.text ?? '',
    text: stemsOf(textOf(blocks.slice(body.start, body.end)), language),
  }));
  const fits = told.map(({ title, text }, i) => {
    const other = told[(i + 1) % told.length]?.text;
    const foreign = other && other !== text ? topicShare(title, other, language) : 0;
    const words = stemsOf(title, language).size;
    return ((topicShare(title, text, language) - foreign) * words) / (words + fewWords);
  });
  return Math.max(0, fits.reduce((sum, fit) => sum + fit, 0) / Math.max(1, fits.length));
}

function textOf(blocks: PageLayout['blocks']): string {
  const most = isUnspaced(blocks[0]?.text ?? '') ? mostUnspaced : mostText;
  let text = '';
  for (const block of blocks) {
    if (text.length > most) break;
    text += `${block.text.slice(0, most)}\n`;
  }
  return text;
}
