import { matchKey } from './html-match.ts';

/** No title that runs into its text is shorter, or longer, in characters. */
export const shortestHead = 12;
export const longestHead = 220;
export const shortestLine = 6;
export const stop = /[.!?…。！？]["”’)]?(?:\s|$)/;
/** Buttons say less than this. */
export const leastOnButton = 24;

/** Words in which a title can be set within its paragraph: "<p><b>Mill sold.</b> A baker…". */
export const setsApart = new Set(['b', 'strong', 'big', 'font', 'u']);

/** In characters: a shorter line could be any other, and no headline is longer. */
const shortestTitle = 15;
export const longestTitle = 300;

/** What the headline of a page can be: its title, with or without what stands behind its last mark, the site's name. */
export function titleKeys(title: string): ReadonlySet<string> {
  const bare = title.replace(/\s*(?:::|[|–—·•»:-])\s[^|–—·•»]*$/u, '');
  return new Set([title, bare].map(matchKey).filter((key) => key.length >= shortestTitle));
}

/** Whether a line is one of these titles and nothing else. */
export function isTitleLine(line: string, titles: ReadonlySet<string>): boolean {
  if (titles.size === 0) return false;
  return line.length >= shortestTitle && line.length <= longestTitle && titles.has(matchKey(line));
}
