import { cleanText } from './clean-text.ts';
import type { PageElement, PageLayout } from './html-blocks.ts';
import type { BodyRange } from './html-body.ts';
import { isKeyOf, matchKey } from './html-match.ts';
import { textOf } from './html-text-of.ts';
import { titleKeys } from './title-line.ts';

/** The title of an article, and where it stands. */
export interface PageTitle {
  readonly text: string;
  /** Index of the block that shows it; -1 where the page does not. */
  readonly block: number;
}

/** Longer than any headline. */
const longestTitle = 400;

interface Candidate extends PageTitle {
  readonly agreement: number;
}

/**
 * The headline as the reader sees it: the <h1> that agrees best with what the page states elsewhere, the nearest
 * to the body where several do; else the stated headline that others agree with, without the site's name.
 */
export function titleOf(layout: PageLayout, body: BodyRange, headlines: readonly string[], outlet: string): PageTitle {
  const documentTitle = layout.elements.find(({ name }) => name === 'title');
  const stated = [...headlines, documentTitle ? textOf(documentTitle.node) : '']
    .map((title) => withoutSite(cleanText(title.slice(0, longestTitle)), outlet))
    .filter((title) => title !== '');
  const shown = layout.elements
    .filter((element) => isShownTitle(element, body))
    .map((element) => candidateOf(layout, element, stated, body));
  const best = shown.sort((one, other) => other.agreement - one.agreement)[0];
  if (best && (best.agreement > 0.25 || stated.length === 0)) return best;

  const voted = stated
    .map((text) => ({ text, votes: sum(stated.map((other) => agreementOf(text, other))) }))
    .sort((one, other) => other.votes - one.votes)[0];
  const text = voted?.text ?? best?.text ?? '';
  const key = matchKey(text);
  const block = key ? layout.blocks.findIndex((line) => isKeyOf(key, line.text)) : -1;
  return block < 0 ? titleInLine(layout, body, text) : { text, block };
}

/** The line above a body, or at its beginning, that says a stated title without the site's name, as pages without headings have it. */
function titleInLine({ blocks }: PageLayout, body: BodyRange, text: string): PageTitle {
  const keys = [...titleKeys(text)];
  const block = blocks.slice(0, body.end).findIndex((line) => keys.some((key) => isKeyOf(key, line.text)));
  return { text: blocks[block]?.text ?? text, block };
}

function isShownTitle({ name, start, end, attributes }: PageElement, body: BodyRange): boolean {
  if (start === end || end - start > 4 || start >= body.end) return false;
  return name === 'h1' || (name === 'h2' && start <= body.start) || /\bheadline\b/i.test(attributes.itemprop ?? '');
}

function candidateOf(layout: PageLayout, element: PageElement, stated: readonly string[], body: BodyRange): Candidate {
  const text = layout.blocks
    .slice(element.start, element.end)
    .map((block) => block.text)
    .join(' ');
  const agreement = Math.max(0, ...stated.map((title) => agreementOf(text, title)));
  const level = element.name === 'h1' ? 0.2 : 0;
  const near = element.end <= body.start ? 0.1 / (1 + body.start - element.end) : 0.05;
  return { text, block: element.start, agreement: agreement > 0 || stated.length === 0 ? agreement + level + near : 0 };
}

/** Share of words that two titles have in common (Dice). */
export function agreementOf(one: string, other: string): number {
  const a = new Set(matchKey(one).split(' '));
  const b = new Set(matchKey(other).split(' '));
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / Math.max(1, a.size + b.size);
}

/** A title without the name of its site at its beginning, which only the very name tells: "Council: no ferry" is a title. */
function withoutSiteBefore(title: string, outlet: string): string {
  const lead = /^([^|:»–—]{2,60}?)\s*[|:»–—]\s+/.exec(title);
  if (!lead || outlet === '' || matchKey(lead[1] ?? '') !== matchKey(outlet)) return title;
  return title.slice(lead[0].length);
}

const separator = /\s+(?:::|[|–—·•»:-])\s+|\s*\|\s*/g;

/**
 * A title without the name of its site, which pages put before or after it. Only a part that is the outlet's name, or
 * that a bar sets apart, goes: titles have dashes and colons of their own.
 */
export function withoutSite(titled: string, outlet: string): string {
  const title = withoutSiteBefore(titled, outlet);
  const marks = [...title.matchAll(separator)];
  const last = marks.at(-1);
  if (!last) return title;
  const head = title.slice(0, last.index).trim();
  const tail = title.slice((last.index ?? 0) + last[0].length).trim();
  const isSite = outlet !== '' && (matchKey(tail) === matchKey(outlet) || matchKey(outlet).startsWith(matchKey(tail)));
  if (isSite || (last[0].includes('|') && tail.length < head.length)) return withoutSite(head, outlet);
  return title;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
