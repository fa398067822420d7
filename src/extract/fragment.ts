import type { Article } from '../model/article.ts';
import type { Extraction } from '../model/extraction.ts';
import type { FeedEntry } from '../model/feed.ts';
import type { Item } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import { parseHtml } from '../text/parse-html.ts';
import { splitSentences } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { articleIdOf } from './article-id.ts';
import type { CleanBody } from './body.ts';
import { entryAuthors, entryOutlet, entryPublished } from './entry-facts.ts';
import { fragmentBody } from './fragment-body.ts';
import { layoutOf, type PageLayout } from './html-blocks.ts';
import { webAddress } from './html-facts.ts';
import { languageOf } from './language.ts';
import { opinionLabels } from './opinion-label.ts';

const unknownEntry: FeedEntry = { title: '', authors: [], content: '', summary: '', categories: [] };

/**
 * The article that an entry of a feed holds: its text, and what the feed says about it. An entry without any text is an
 * article only where nothing but its title and link is wanted.
 */
export async function extractFragment(item: Item): Promise<Extraction> {
  const entry = item.entry ?? unknownEntry;
  // Text without tags is a paragraph too.
  const layout = layoutOf(parseHtml(`<p>${item.content}`));
  const language = await languageOf(sampleOf(layout), entry.language);
  const body = fragmentBody(layout, entry.title, language);
  const { input } = item;
  if (body.paragraphs.length === 0 && (item.share !== 'link' || !entry.title))
    return { input, articles: [], problems: [noText(item, entry)], removed: body.removed };
  return { input, articles: [articleOf(item, entry, body, language)], problems: [], removed: body.removed };
}

function articleOf(item: Item, entry: FeedEntry, body: CleanBody, language: string): Article {
  const firstParagraph = body.paragraphs[0] ?? '';
  const title = entry.title || openingOf(firstParagraph, language);
  const url = webAddress(entry.url) ?? webAddress(item.url);
  const named = entryAuthors(entry);
  const agency = named.agency ?? body.agency;
  return {
    id: articleIdOf({ sourceId: item.sourceId, url, outlet: entry.outlet, title, firstParagraph }),
    title,
    ...(url && { url }),
    ...entryOutlet(entry),
    ...(entry.via && { via: entry.via }),
    authors: named.authors.length > 0 ? named.authors : body.authors,
    ...(agency && { agency }),
    ...opinionLabels(entry.categories),
    published: entryPublished(entry),
    ...(body.dateline && { dateline: body.dateline }),
    language,
    paragraphs: body.paragraphs,
    subheads: body.subheads,
    complete: firstParagraph !== '' && body.complete && !isSummary(entry, body, url),
    embeds: body.embeds,
    captions: body.captions,
    sourceId: item.sourceId,
  };
}

/** Fewer words are what an article is about, if there is a page with more and the feed gives a summary alone. */
const shortestArticle = 60;

function isSummary({ content }: FeedEntry, { paragraphs }: CleanBody, url: string | undefined): boolean {
  const words = paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0);
  return content === '' && url !== undefined && words < shortestArticle;
}

/** Enough of a text to tell its language by, in characters. */
const sampleLength = 5_000;

function sampleOf({ blocks }: PageLayout): string {
  let sample = '';
  for (const { text } of blocks) {
    if (sample.length > sampleLength) break;
    sample += `${text}\n`;
  }
  return sample;
}

/** A note without a title is called by its first sentence. */
function openingOf(paragraph: string, language: string): string {
  const first = splitSentences(paragraph.slice(0, 600), language)[0];
  const sentence = paragraph.slice(first?.start, first?.end);
  return sentence.length <= 160 ? sentence : `${sentence.slice(0, 120).replace(/\s\S*$/u, '')} …`;
}

function noText({ input }: Item, { title, url }: FeedEntry): Problem {
  return {
    stage: 'extract',
    code: 'no-article',
    where: input,
    message: `No article: the feed holds no text${title ? ` of "${title.slice(0, 100)}"` : ''}.`,
    hint: url
      ? 'Set "body: fetch" for this source, so that its pages are read, or "extract: link", to list titles alone.'
      : 'Set "extract: link" for this source, to list titles alone: the entry links to no page either.',
    notice: true,
  };
}
