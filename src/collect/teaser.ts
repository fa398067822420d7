import type { FeedEntry } from '../model/feed.ts';
import { countWords } from '../text/words.ts';

/** Fewer words than this are no article; feeds that give whole articles have a short one now and then, whose page is then read for nothing. */
const fewestWords = 120;
/** How a text ends that goes on elsewhere. */
const goesOn =
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|&hellip;|&#8230;|»|→|more|weiter(?:lesen)?|suite|más|далее)[\s\])»>→.…]*$/i;

/** Whether what a feed holds of an entry is only its beginning, or what it is about. */
export function isTeaser({ content, summary }: FeedEntry): boolean {
  const text = (content || summary)
    .replace(/<[^>]{0,2000}>/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  return goesOn.test(text.slice(-60)) || countWords(text.slice(0, 4_000)) < fewestWords;
}
