import { contentStems } from '../text/words.ts';

/** The share of a title's content words that a text uses, from 0 to 1; 0 where the title has none. */
export function topicShare(title: string, stems: ReadonlySet<string>, language: string): number {
  const own = new Set(contentStems(title.slice(0, 300), language));
  if (own.size === 0) return 0;
  let shared = 0;
  for (const stem of own) if (stems.has(stem)) shared += 1;
  return shared / own.size;
}

/** The content words of a text's beginning, for `topicShare`. */
export function stemsOf(text: string, language: string): ReadonlySet<string> {
  return new Set(contentStems(text.slice(0, 6000), language));
}
