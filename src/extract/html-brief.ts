import { countWords } from '../text/words.ts';
import { isBriefNoArticle, isBriefSentence, shortestNext, speaksToReaders } from './brief.ts';
import { isPersonName, markedByline } from './byline.ts';
import { datelineOf, openingCredit, releaseDateline } from './dateline.ts';
import type { Block, PageElement, PageLayout } from './html-blocks.ts';
import type { PageFacts } from './html-facts.ts';
import { matchKey } from './html-match.ts';
import { agreementOf, type PageTitle, withoutSite } from './html-title.ts';
import type { BlockVerdict, BlockVerdicts } from './html-verdicts.ts';
import { findAbsoluteDates, tellsRelativeTime } from './published.ts';

/** A report of a few sentences, and where it stands: blocks from `start` up to, not including, `end`. */
export interface Brief {
  readonly title: PageTitle;
  readonly start: number;
  readonly end: number;
}

/** How many blocks below its title a brief can begin: kicker, byline, date, a row of buttons, a picture's caption. */
const reach = 16;
/** How many blocks above its title its date can stand. */
const reachAbove = 3;
/** How many blocks that are neither sentence nor heading can stand between two of its sentences. */
const mostBetween = 4;
/** A title that agrees less with what the page states of itself is another's. */
const leastAgreement = 0.7;
/** A title of fewer words is a section's or a topic's. */
const fewestTitleWords = 3;
/** So many signs, each of its own kind, are needed besides the title's. */
const fewestSigns = 3;

/**
 * The report of one to some sentences on a page that has no run of prose, where several signs agree that there is one: the
 * heading is what the page states as its title, the data calls it an article, the heading stands in the page's only
 * `<article>`, there is a date, and somebody wrote it. Null where fewer do: a front page, a topic with its description, a wall.
 */
export function briefOf(layout: PageLayout, verdicts: BlockVerdicts, facts: PageFacts): Brief | null {
  const heading = headingOf(layout, facts) ?? titleLineOf(layout, verdicts, facts);
  if (!heading) return null;
  const isTitled = isTitledSo(facts, heading.title.text);
  if (countWords(heading.title.text) < fewestTitleWords && !isTitled) return null;
  const body = bodyBelow(layout, verdicts, heading);
  if (!body) return null;
  const texts = layout.blocks.slice(body.start, body.end).map(({ text }) => text);
  if (isBriefNoArticle(heading.title.text, texts)) return null;
  if (!isTitled && speaksToReaders(texts[0] ?? '')) return null;
  const signs =
    kindSigns(facts, isTitled) +
    Number(isPlaceOfArticle(layout, heading.element, body.start)) +
    Number(facts.published.length > 0) +
    Number(isDatedAt(layout, heading, body.start)) +
    Number(isSigned(layout, heading, body.start, facts));
  return signs < fewestSigns ? null : { title: heading.title, ...body };
}

/** A title where it is shown, and the block below it. */
interface Heading {
  readonly element: PageElement;
  readonly end: number;
  readonly title: PageTitle;
}

/** The shown heading that agrees best with the titles that the page states; of equals the highest and first. */
function headingOf(layout: PageLayout, facts: PageFacts): Heading | null {
  const stated = statedTitles(layout, facts);
  let best: Heading | null = null;
  let most = leastAgreement;
  for (const element of layout.elements) {
    const { name, start, end, attributes, hiddenBy } = element;
    if (start === end || end - start > 3 || hiddenBy.length > 0) continue;
    if (!/^h[123]$/.test(name) && !/\bheadline\b/.test(attributes.itemprop ?? '')) continue;
    const blocks = layout.blocks.slice(start, end);
    const text = blocks.map((block) => block.text).join(' ');
    const agreement = Math.max(0, ...stated.map((title) => agreementOf(text, title))) - (name === 'h1' ? 0 : 0.1);
    if (agreement <= most) continue;
    most = agreement;
    best = { element, end, title: { text, block: start } };
  }
  return best;
}

/** The line that is the very title that the data states, on a page that shows it in no heading: the first of several. */
function titleLineOf(layout: PageLayout, verdicts: BlockVerdicts, facts: PageFacts): Heading | null {
  const keys = new Set(statedTitles(layout, facts).map(matchKey));
  const at = layout.blocks.findIndex(
    ({ text, linked }, index) =>
      linked < text.length / 2 && !verdicts[index] && text.length < 300 && keys.has(matchKey(text)),
  );
  const block = layout.blocks[at];
  return block ? { element: block.element, end: at + 1, title: { text: block.text, block: at } } : null;
}

function statedTitles({ elements }: PageLayout, facts: PageFacts): string[] {
  const outlet = facts.via ?? facts.outlet ?? '';
  const node = elements.find(({ name }) => name === 'title')?.node;
  const shown = node?.children?.[0]?.data ?? '';
  return [...facts.headlines, shown.slice(0, 400)].map((title) => withoutSite(title.trim(), outlet)).filter(Boolean);
}

/** From the first sentence below a heading to the last one before another heading or a row of links. */
function bodyBelow(
  { elements, blocks }: PageLayout,
  verdicts: BlockVerdicts,
  heading: Heading,
): { start: number; end: number } | null {
  let start = -1;
  let end = -1;
  let between = 0;
  let last = blocks.length;
  for (let at = heading.end; at < last; at += 1) {
    const block = blocks[at] as Block;
    if (start < 0 && at - heading.end > reach) return null;
    if (/^h[1-6]$/.test(block.element.name)) {
      if (start < 0 && canNameAuthor(block, verdicts[at] ?? null)) continue;
      break;
    }
    if (!verdicts[at] && isSentence(block, start < 0 ? undefined : shortestNext)) {
      if (start < 0) {
        start = at;
        last = holderEnd(elements, at) ?? last;
      }
      end = at + 1;
      between = 0;
    } else if (start >= 0) {
      between += 1;
      if (between > mostBetween || (!verdicts[at] && block.linked > block.text.length / 2)) break;
    }
  }
  return start < 0 ? null : { start, end };
}

/** Where the smallest element ends that holds a block and says to hold an article or its body. */
function holderEnd(elements: readonly PageElement[], at: number): number | undefined {
  const holders = elements.filter(
    ({ name, claimsBody, start, end }) =>
      (name === 'article' || claimsBody) && end - start > 1 && start <= at && at < end,
  );
  return holders.at(-1)?.end;
}

/** Whether a heading names who wrote what stands below it. */
function canNameAuthor({ text, linked }: Block, verdict: BlockVerdict | null): boolean {
  if (verdict?.reason === 'the byline' || markedByline(text) !== undefined) return true;
  return linked < text.length && isPersonName(text);
}

function isSentence({ text, linked, element }: Block, shortest: number | undefined): boolean {
  if (element.name === 'li' || linked >= text.length / 2) return false;
  return isBriefSentence(text, shortest);
}

/** Whether the data names an article, a video or a sound of this title. */
function isTitledSo({ titled }: PageFacts, title: string): boolean {
  return titled.some((headline) => agreementOf(headline, title) >= leastAgreement);
}

const articleKinds = /article|blogposting|report|review/i;
const mediaKinds = /^(?:video|music)\b|videoobject|audioobject|podcastepisode|radioepisode|gallery/i;
const otherKinds = /^(?:website|profile|product|place|book|business)/i;

/** What the data says of the kind of the page: an article of this title counts twice, a page that is called something else is none. */
function kindSigns({ types, headlines }: PageFacts, isTitled: boolean): number {
  if (isTitled) return 2;
  const kind = types.find((type) => articleKinds.test(type) || mediaKinds.test(type));
  if (types.some((type) => otherKinds.test(type))) return -1;
  return kind && headlines.length > 0 ? 1 : 0;
}

/** Whether a heading and what stands below it are in the only article of the page, or the sentences where a body is said to be. */
function isPlaceOfArticle({ elements }: PageLayout, heading: PageElement, body: number): boolean {
  const isIn = ({ start, end }: PageElement) => start <= body && body < end;
  const articles = elements.filter(({ name, start, end }) => name === 'article' && end > start);
  const own = articles.find(
    (element) => isIn(element) && element.index < heading.index && heading.index < element.after,
  );
  if (own && articles.every((other) => other === own || other.start >= own.end || isIn(other))) return true;
  return elements.some((element) => element.claimsBody && isIn(element));
}

/** Whether a date stands between the title and the text, or right above the title. */
function isDatedAt({ blocks }: PageLayout, { title }: Heading, body: number): boolean {
  return blocks
    .slice(Math.max(0, title.block - reachAbove), body + 1)
    .some(
      ({ text, linked }) =>
        text.length < 160 &&
        linked < text.length / 2 &&
        (findAbsoluteDates(text).length > 0 || tellsRelativeTime(text)),
    );
}

/** Whether the page names somebody who wrote it, or the text opens as those of agencies do. */
function isSigned({ blocks }: PageLayout, heading: Heading, body: number, { authors }: PageFacts): boolean {
  const opening = blocks[body]?.text ?? '';
  if (datelineOf(opening) || openingCredit(opening) || releaseDateline(opening)) return true;
  const near = blocks.slice(heading.end, body).filter(({ text }) => text.length < 160);
  const named = [...near.map(({ text }) => text), ...authors.flat().map((name) => `By ${name}`)];
  return named.some((text) => {
    const byline = markedByline(text);
    return byline !== undefined && (byline.authors.length > 0 || byline.agency !== undefined);
  });
}
