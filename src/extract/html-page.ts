import type { Article } from '../model/article.ts';
import type { Extraction, Removal } from '../model/extraction.ts';
import type { Item } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import { count } from '../text/count.ts';
import { mostCharacters } from '../text/most-characters.ts';
import { mostElements, parseHtml } from '../text/parse-html.ts';
import { countWords } from '../text/words.ts';
import { articleIdOf } from './article-id.ts';
import { cleanBody } from './body.ts';
import { confidenceOf } from './confidence.ts';
import { cutShort, mostArticles } from './cut-short.ts';
import { releaseDateline } from './dateline.ts';
import { withoutBeginnings, withoutExcerpts } from './excerpts.ts';
import { headlinesOfHtml } from './headlines-html.ts';
import { authorshipOf } from './html-authors.ts';
import { layoutOf, type PageLayout } from './html-blocks.ts';
import { modifiedOf, publishedOf, readTimeOf } from './html-dates.ts';
import { factsOf, type PageFacts, webAddress } from './html-facts.ts';
import { headerOf } from './html-header.ts';
import { type IssueFacts, issueFacts, mainOf } from './html-issue.ts';
import { matchKey } from './html-match.ts';
import { withVia } from './html-outlet.ts';
import { readBody } from './html-paragraphs.ts';
import { partsOf } from './html-parts.ts';
import { preformattedText } from './html-preformatted.ts';
import { type ArticlePart, areLeadsOnly } from './html-several.ts';
import { titlesByShape } from './html-several-titles.ts';
import { briefTelling, isUnsure, linesOf, shortTelling, singleTelling, siteOf, type Telling } from './html-telling.ts';
import { textOf } from './html-text-of.ts';
import { type PageTitle, withoutSite } from './html-title.ts';
import type { PageNode } from './html-tree.ts';
import { type BlockVerdicts, verdictsOf } from './html-verdicts.ts';
import { languageOf } from './language.ts';
import { opinionLabels } from './opinion-label.ts';
import { withPartedTitles } from './parted-titles.ts';
import { originIn } from './republished.ts';
import { isServicePage } from './service-pages.ts';

/**
 * Finds the articles of an HTML page: each that is told in full, where several are marked up as such, else the one
 * that most of the page's prose belongs to. Takes any bytes; a page without an article gives a problem that says what was seen.
 */
export async function extractHtmlPage(item: Item): Promise<Extraction> {
  const page = parseHtml(item.content);
  const layout = layoutOf(page);
  const verdicts = verdictsOf(layout);
  const facts = factsOf(layout, item.url);
  const language = await languageOf(proseSample(layout), facts.language);
  const whole = tellings(item, page, layout, verdicts, facts, language);
  const plain = whole.some(({ isItem }) => isItem) ? whole : withoutBeginnings(whole, linesOf);
  const found = plain.length > 0 ? plain : shortTelling(layout, verdicts, facts, language, whole.length > 0);
  const isDoubtful = found.length === 0 || (found[0] && found.length === 1 && isUnsure(found[0], verdicts));
  const brief = isDoubtful ? await briefTelling(layout, verdicts, facts, language) : [];
  const places = brief.length > 0 ? brief : found;
  const typed = await typedArticles(item, layout, Math.max(1, places.length) + 1);
  if (typed) return typed;
  const drafts: ReturnType<typeof articleOf>[] = [];
  const readAt = readTimeOf(layout, item.capturedAt);
  for (const telling of places) {
    const own = places.length > 1 ? await languageAt(telling, facts.language) : language;
    drafts.push(articleOf(item, telling, own, readAt));
  }
  const below = linesBelow(places[0]);
  const drawn = drafts.flatMap(({ article }) => article ?? []);
  const told = withPartedTitles(
    withoutExcerpts(drawn.length === 1 ? drawn.filter((article) => !isServicePage(article, below)) : drawn),
  );
  const articles = withVia(told, siteOf(facts));
  return {
    input: item.input,
    articles,
    problems: [
      ...(articles.length > 0 ? [] : [noArticle(item, layout)]),
      ...cutShort(item, [
        page.isCut && `${count(mostElements, 'element')} or ${count(mostCharacters, 'character')}`,
        places.length === mostArticles && count(mostArticles, 'article'),
      ]),
    ],
    removed: drafts.flatMap(({ removed }) => removed),
    headlines: headlinesOfHtml(layout, articles, item),
  };
}

/** How many lines below a title tell whether it names goods. */
const goodsReach = 10;

function linesBelow(telling: Telling | undefined): string[] {
  if (!telling) return [];
  const { layout, reading, title } = telling;
  const from = title.block < 0 ? reading.body.start : title.block + 1;
  return layout.blocks.slice(from, from + goodsReach).map(({ text }) => text);
}

/** The language of one of several articles: as the elements around it state it, else the page, unless its script contradicts. */
function languageAt({ layout, reading: { body, verdicts } }: Telling, page: string | undefined): Promise<string> {
  const own = layout.blocks
    .slice(body.start, body.end)
    .filter(({ prose }, i) => prose > 0 && !verdicts[body.start + i]);
  let at = own[0]?.element;
  while (at && !at.attributes.lang) at = at.parent ?? undefined;
  const sample = own.map(({ text }) => text).join('\n');
  return languageOf(sample, at?.attributes.lang ?? page);
}

/** The articles of a page that was typed in lines, without tags that say where they begin, if there are so many. */
async function typedArticles(item: Item, layout: PageLayout, fewest: number): Promise<Extraction | undefined> {
  const content = fewest > mostArticles ? undefined : preformattedText(layout);
  if (content === undefined) return undefined;
  const { extractSeveral } = await import('./text-page.ts');
  return extractSeveral({ ...item, content }, fewest);
}

function tellings(
  item: Item,
  page: PageNode,
  layout: PageLayout,
  verdicts: BlockVerdicts,
  facts: PageFacts,
  language: string,
): Telling[] {
  const siteName = siteOf(facts) ?? '';
  const site = matchKey(siteName);
  const keysOf = (titles: readonly string[]) =>
    titles.map((title) => matchKey(withoutSite(title, siteName))).filter((key) => key !== '' && key !== site);
  const titles = titlesByShape(layout, verdicts);
  const documentTitle = layout.elements.find(({ name }) => name === 'title');
  // "The Daily, Tuesday edition" is the title of a page and of no article.
  const shown = keysOf(documentTitle ? [textOf(documentTitle.node)] : []);
  const headlines = [...keysOf(facts.headlines), ...shown.filter((key) => site === '' || !key.includes(site))];
  const parts = partsOf(page, { layout, verdicts, titles }, headlines, language, facts.headlines.length === 0);
  const main = mainOf(parts, headlines);
  const issue = issueFacts(facts, parts, main);
  const several = parts.map((part) => {
    const reading = { verdicts: part.verdicts, body: part.body, prose: part.prose };
    const own = part === main ? facts : ownFacts(facts, part, issue, item.url);
    const { layout, title, isItem } = part;
    return { layout, reading, title, facts: own, ...(isItem && { isItem }) };
  });
  if (several.length > 1) return several;
  const single = singleTelling(layout, verdicts, facts);
  return single && !areLeadsOnly(layout, verdicts, titles, single.reading.body) ? [single] : [];
}

/** What holds for one of several articles: the page's data speaks of all of them, or of the page. */
function ownFacts(
  facts: PageFacts,
  { title, address, words }: ArticlePart,
  { authors, issued }: IssueFacts,
  base: string | undefined,
): PageFacts {
  const page = facts.canonical ?? base;
  const canonical = address && webAddress(address, page);
  const outlet = words.outlet ?? facts.outlet;
  return {
    authors: [...(words.authors.length > 0 ? [words.authors] : authors), ...(words.agency ? [[words.agency]] : [])],
    headlines: [title.text],
    titled: [],
    types: [],
    labels: [],
    published: words.published ? [words.published] : [],
    publishedShown: true,
    modified: [],
    body: '',
    paid: facts.paid,
    ...(issued && { issued }),
    ...(outlet && { outlet, outletShown: words.outlet !== undefined || facts.outletShown === true }),
    ...(facts.via && { via: facts.via }),
    ...(facts.language && { language: facts.language }),
    ...(canonical && { canonical }),
  };
}

/** In characters. */
const sampleLength = 5000;

/** As much of a page's prose as tells its language. */
export function proseSample({ blocks }: PageLayout): string {
  let sample = '';
  for (const block of blocks) {
    if (sample.length > sampleLength) break;
    if (block.prose > 0) sample += `${block.text}\n`;
  }
  return sample;
}

/** The article that is told at a place of a page, and what was left out of it; null where no text is left. */
export function articleOf(
  item: Item,
  { layout, reading: { verdicts, body }, title, facts, isBrief = false }: Telling,
  language: string,
  readAt = readTimeOf(layout, item.capturedAt),
): { article: Article | null; removed: readonly Removal[] } {
  const text = readBody(layout, verdicts, body, { title, stated: facts.body, language });
  const clean = cleanBody(text.paragraphs, { title: title.text, language });
  const removed = [...text.removed, ...clean.removed];
  const first = clean.paragraphs[0];
  if (!first) return { article: null, removed };
  const header = headerOf(layout, verdicts, title, body);
  const { authors, agency = clean.agency ?? text.agency } = authorshipOf(header, facts.authors, [
    facts.outlet,
    facts.via,
  ]);
  const url = facts.canonical ?? webAddress(item.url ?? '');
  const published = publishedOf(header, facts, readAt) ?? releaseDateline(first)?.published ?? null;
  const modified = modifiedOf(header, facts, published);
  const outlets = outletsOf(facts, originIn(removed));
  const article: Article = {
    id: articleIdOf({
      sourceId: item.sourceId,
      url,
      outlet: outlets.outlet?.name,
      title: title.text,
      firstParagraph: first,
    }),
    title: title.text,
    ...(url && { url }),
    ...outlets,
    authors: authors.length > 0 ? authors : clean.authors,
    ...(agency && { agency }),
    ...opinionLabels([...facts.labels, ...besideTitle(layout, title)]),
    published,
    ...(modified && { modified }),
    ...(clean.dateline && { dateline: clean.dateline }),
    language,
    paragraphs: clean.paragraphs,
    subheads: clean.subheads,
    complete: clean.complete && !text.walled && !(facts.paid && isCut(clean.paragraphs, facts.words)),
    embeds: [...text.embeds, ...clean.embeds],
    captions: [...text.captions, ...clean.captions],
    sourceId: item.sourceId,
  };
  const confidence = confidenceOf(article, {
    proseAround: proseIn(layout),
    removed: removed.reduce((sum, { text }) => sum + text.length, 0),
    ...(facts.body && { stated: facts.body.length }),
    isBrief,
  });
  return { article: { ...article, confidence }, removed };
}

/** Whose article it is, and who shows it: one that says where it stood first is not its site's. */
function outletsOf(facts: PageFacts, origin: string | undefined): Pick<Article, 'outlet' | 'via'> {
  const site = facts.via ?? facts.outlet;
  if (origin && matchKey(origin) !== matchKey(site ?? ''))
    return { outlet: { name: origin, basis: 'stated' }, ...(site && { via: site }) };
  return {
    ...(facts.outlet && { outlet: { name: facts.outlet, basis: facts.outletShown ? 'stated' : 'structured' } }),
    ...(facts.via && { via: facts.via }),
  };
}

/** The lines right above and below a title. */
function besideTitle({ blocks }: PageLayout, { block }: PageTitle): string[] {
  return [blocks[block - 1], blocks[block + 1]].flatMap((line) => (block < 0 || !line ? [] : line.text));
}

/** Characters of prose in a page, or in the part of it that a layout is of. */
function proseIn({ elements, blocks }: PageLayout): number {
  const { start = 0, end = 0 } = elements[0] ?? {};
  return blocks.slice(start, end).reduce((sum, { prose }) => sum + prose, 0);
}

/** Less than this, under a paywall, is a beginning. */
const shortestPaidWords = 150;

/** Whether a body that must be paid for ends before its end. */
function isCut(paragraphs: readonly string[], statedWords: number | undefined): boolean {
  const words = paragraphs.reduce((total, paragraph) => total + countWords(paragraph), 0);
  if (/(?:…|\.\.\.)$/.test(paragraphs.at(-1) ?? '')) return true;
  return words < (statedWords ? statedWords * 0.7 : shortestPaidWords);
}

function noArticle({ input }: Item, { blocks }: PageLayout): Problem {
  const links = blocks.filter((block) => block.linked > block.text.length / 2).length;
  return {
    stage: 'extract',
    code: 'no-article',
    where: input,
    message: `No article was found: ${count(blocks.length, 'piece')} of text, ${links} of them ${links === 1 ? 'a link' : 'links'}, and no run of prose.`,
    hint: 'Give the address of one article; a front page, a login page or a page that needs a script to show its text holds none.',
  };
}
