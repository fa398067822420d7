import type { Article } from '../model/article.ts';
import { countWords } from '../text/words.ts';

/** A headline of fewer words seldom tells what happened. */
const leastWords = 3;
const untitled = 'Untitled';

/**
 * The shortest headline that tells something: questions and quotations only where there is nothing else.
 * Word for word, without the outlet's name that some pages put behind it.
 */
export function shortestHeadline(articles: readonly Article[]): string {
  const headlines = articles
    .map((article) => ({ text: withoutOutlet(article), id: article.id }))
    .filter(({ text }) => text !== '')
    .sort((x, y) => badness(x.text) - badness(y.text) || x.text.length - y.text.length || (x.id < y.id ? -1 : 1));
  return headlines[0]?.text ?? untitled;
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
