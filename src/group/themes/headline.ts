import type { Article } from '../../model/article.ts';
import { countWords } from '../../text/words.ts';

/** A headline of fewer words seldom tells what happened. */
const leastWords = 3;
/** Where and when, and nothing of what: "GENEVA, July 2 –". */
const dateline = /^\p{Lu}[\p{Lu}\s.'’-]{1,40}(?:,[^.!?]{0,40})?\s[–—-]+$/u;

/**
 * The shortest headline that tells something: questions and quotations only where there is nothing else.
 * Null where there is none. Word for word, without the outlet's name that some pages put behind it.
 */
export function shortestHeadline(articles: readonly Article[]): string | null {
  const headlines = articles
    .map((article) => ({ text: withoutOutlet(article), id: article.id }))
    .filter(({ text }) => text !== '' && !dateline.test(text))
    .sort((x, y) => badness(x.text) - badness(y.text) || x.text.length - y.text.length || (x.id < y.id ? -1 : 1));
  return headlines[0]?.text ?? null;
}

function badness(headline: string): number {
  return (countWords(headline) < leastWords ? 2 : 0) + (/[?？]|^["“‘'«「]/u.test(headline) ? 1 : 0);
}

function withoutOutlet({ title, outlet, via }: Article): string {
  const trimmed = title.trim();
  const ending = [outlet?.name, via].find(
    (name) => name && new RegExp(`\\s[|–—-]\\s*${escaped(name)}$`, 'iu').test(trimmed),
  );
  return ending ? trimmed.replace(/\s[|–—-]\s*[^|–—-]*$/u, '').trim() : trimmed;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
