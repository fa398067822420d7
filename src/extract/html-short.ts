import type { Article } from '../model/article.ts';
import type { Item } from '../model/item.ts';
import { parseHtml } from '../text/parse-html.ts';
import { countWords } from '../text/words.ts';
import { goingOnPhrases } from './feed-phrases.ts';
import { type Block, layoutOf, type PageLayout } from './html-blocks.ts';
import { factsOf } from './html-facts.ts';
import { matchKey } from './html-match.ts';
import { articleOf, proseSample } from './html-page.ts';
import { type BlockVerdicts, verdictsOf } from './html-verdicts.ts';
import { languageOf } from './language.ts';
import { phraseIn } from './phrases.ts';

/** A short item has a sentence or two, in words; what has less says no more than its title. */
const fewestWords = 20;
/** How many pieces of text below its title it can take up. */
const longestItem = 12;
/** How many lines below it can say that it goes on elsewhere. */
const pointerReach = 3;
const stopped = /[.!?。！？]["'”’»)\]]*$/u;

/**
 * The short article below the heading that is `title`, on a page without prose enough to show by itself where its article
 * stands; undefined where the heading is not there, or what stands below it breaks off or goes on elsewhere.
 */
export async function shortArticle(item: Item, title: string): Promise<Article | undefined> {
  const layout = layoutOf(parseHtml(item.content));
  const verdicts = verdictsOf(layout);
  const key = matchKey(title);
  const heading = layout.blocks.findIndex(
    (block, at) => isHeading(block) && !verdicts[at] && matchKey(block.text) === key,
  );
  const shown = layout.blocks[heading];
  if (key === '' || !shown) return undefined;
  const body = bodyBelow(layout, verdicts, heading);
  if (body.end === body.start || goesOn(layout, body.end)) return undefined;
  const facts = factsOf(layout, item.url);
  const language = await languageOf(proseSample(layout), facts.language);
  const reading = { verdicts, body: { ...body, reason: 'below the title of an entry' }, prose: 0 };
  const telling = { layout, reading, title: { text: shown.text, block: heading }, facts };
  const { article } = articleOf(item, telling, language);
  return article && isWhole(article) ? article : undefined;
}

function isHeading({ element }: Block): boolean {
  return /^h[1-4]$/.test(element.name);
}

/** From the first sentence below a heading to the last one before the next heading. */
function bodyBelow({ blocks }: PageLayout, verdicts: BlockVerdicts, heading: number): { start: number; end: number } {
  const first = heading + 1;
  const near = blocks.slice(first, first + longestItem);
  const next = near.findIndex(isHeading);
  const own = (next < 0 ? near : near.slice(0, next)).map(
    (block, at) => block.prose > 0 && !verdicts[first + at] && block.linked < block.text.length / 2,
  );
  const start = first + Math.max(0, own.indexOf(true));
  return { start, end: Math.max(start, first + own.lastIndexOf(true) + 1) };
}

function goesOn({ blocks }: PageLayout, end: number): boolean {
  return blocks.slice(end, end + pointerReach).some(({ text }) => phraseIn(goingOnPhrases, text) !== undefined);
}

function isWhole({ complete, paragraphs }: Article): boolean {
  return complete && stopped.test(paragraphs.at(-1) ?? '') && countWords(paragraphs.join(' ')) >= fewestWords;
}
