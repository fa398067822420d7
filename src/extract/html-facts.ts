import { mostCharacters } from '../text/most-characters.ts';
import { agencyIn } from './agencies.ts';
import { cleanText } from './clean-text.ts';
import type { PageElement, PageLayout } from './html-blocks.ts';
import { articleNodes, type JsonNode, jsonNodes, mediaNodes, typesOf } from './html-json.ts';
import { outletOf } from './html-outlet.ts';
import { decodeEntities } from './html-tree.ts';

/** What a page states about its article in data that readers do not see. */
export interface PageFacts {
  /** Names as stated, people or not, the most trustworthy source first; each source is one list. */
  readonly authors: readonly (readonly string[])[];
  readonly headlines: readonly string[];
  /** Of these the titles of what the data calls an article, a video or a sound. */
  readonly titled: readonly string[];
  /** What the data calls the page, or what it shows: `article`, `NewsArticle`, `video.other`. */
  readonly types: readonly string[];
  /** Types and sections of the article. */
  readonly labels: readonly string[];
  readonly published: readonly string[];
  /** Whether readers see that date on the page. */
  readonly publishedShown?: boolean;
  readonly modified: readonly string[];
  /** The date of a page of several articles, as it stands above the first of them. */
  readonly issued?: string;
  readonly outlet?: string;
  /** Whether readers see the outlet on the page. */
  readonly outletShown?: boolean;
  /** The aggregator whose page it is. */
  readonly via?: string;
  readonly canonical?: string;
  readonly language?: string;
  /** The body, where the structured data holds it; else empty. */
  readonly body: string;
  /** Whether the page's data says that readers must pay. */
  readonly paid: boolean;
  /** How many words the body has in full, where the structured data says so. */
  readonly words?: number;
}

/** Collects what a page states in JSON-LD, meta tags, link tags and the language attribute; `address` is where it was read. */
export function factsOf(layout: PageLayout, address?: string): PageFacts {
  const { elements } = layout;
  const meta = metaOf(elements);
  const nodes = jsonNodes(
    elements
      .filter((element) => element.name === 'script' && /ld\+json/i.test(element.attributes.type ?? ''))
      .map((element) => element.node.children?.[0]?.data ?? ''),
  );
  const canonical = webAddress(linkOf(elements, 'canonical') ?? meta('og:url'));
  const articles = rankArticles(articleNodes(nodes), canonical);
  // A reference has an id too, but no name.
  const byId = new Map(nodes.filter((node) => node.name).map((node) => [String(node['@id'] ?? ''), node]));
  const main = articles[0];
  const stated = (key: string) => articles.map((node) => textField(node[key])).filter((text) => text !== '');
  const media = main ? [] : mediaNodes(nodes);
  const publisher = [main, ...media].flatMap((node) => (node ? namesOf(node.publisher, byId) : []))[0];
  const providers = [
    ...providerFields.flatMap((field) => (main ? namesOf(main[field], byId) : [])),
    ...providerMetas.flatMap(meta.all),
  ].map(cleanText);
  const outlets = outletOf(layout, {
    site: withoutSlogan(meta('og:site_name') ?? meta('application-name')),
    publisher: withoutSlogan(publisher),
    providers,
    address: canonical ?? address,
  });
  const mediaTexts = (key: string) => media.map((node) => textField(node[key])).filter((text) => text !== '');
  const words = Number(main?.wordCount ?? 0);
  const language =
    elements.find((element) => element.name === 'html')?.attributes.lang ??
    (main && textField(main.inLanguage)) ??
    meta('og:locale');
  return {
    authors: [
      ...articles.slice(0, 2).map((node) => namesOf(node.author ?? node.creator, byId)),
      ...authorMetas.map((name) => meta.all(name)),
      providers.filter((name) => agencyIn(name)),
    ].filter((names) => names.length > 0),
    labels: [
      ...(main ? [...typesOf(main), ...[main.articleSection].flat().map(textField)] : []),
      ...sectionMetas.flatMap(meta.all),
    ],
    headlines: [...stated('headline'), ...present(meta('og:title'), meta('twitter:title'), meta('dc.title'))],
    titled: [...stated('headline'), ...mediaTexts('name')],
    types: [...meta.all('og:type'), ...[main, ...media].flatMap((node) => (node ? typesOf(node) : []))],
    published: [
      ...stated('datePublished'),
      ...dateMetas.flatMap(meta.all),
      ...stated('dateCreated'),
      ...mediaTexts('uploadDate'),
      ...mediaTexts('datePublished'),
    ],
    modified: [...stated('dateModified'), ...meta.all('article:modified_time'), ...modifiedMetas.flatMap(meta.all)],
    ...outlets,
    ...(canonical && { canonical }),
    ...(language && { language }),
    body: (stated('articleBody').sort((one, other) => other.length - one.length)[0] ?? '').slice(0, mostCharacters),
    paid:
      articles.some((node) => /^false$/i.test(String(node.isAccessibleForFree))) ||
      /^false$/i.test(meta('isaccessibleforfree') ?? '') ||
      meta('article:content_tier') === 'locked',
    ...(words > 0 && { words }),
  };
}

const authorMetas = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
  'twitter:data1',
];
const sectionMetas = ['article:section', 'parsely-section', 'section', 'cxenseparse:section'];
const dateMetas = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'article_date_original',
  'cxenseparse:publishtime',
  'og:pubdate',
  'rnews:datepublished',
  'citation_publication_date',
  'citation_date',
];

const modifiedMetas = ['og:updated_time', 'last-modified', 'dcterms.modified'];

const providerFields = ['provider', 'sourceOrganization'];
const providerMetas = ['og:provider_name', 'provider_name', 'provider', 'article:provider', 'dc.source'];

/** No field of a page's data but the body is longer, or given more often. */
const longestField = 1000;
const mostValues = 20;

interface Meta {
  (name: string): string | undefined;
  readonly all: (name: string) => string[];
}

function metaOf(elements: readonly PageElement[]): Meta {
  const byName = new Map<string, string[]>();
  for (const { name, attributes } of elements) {
    if (name !== 'meta') continue;
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
    const content = cleanText((attributes.content ?? '').slice(0, longestField));
    const known = byName.get(key) ?? [];
    if (!key || !content || known.length >= mostValues) continue;
    known.push(decodeEntities(content));
    byName.set(key, known);
  }
  const all = (name: string) => byName.get(name) ?? [];
  return Object.assign((name: string) => all(name)[0], { all });
}

function linkOf(elements: readonly PageElement[], relation: string): string | undefined {
  return elements.find(({ name, attributes }) => name === 'link' && attributes.rel?.toLowerCase() === relation)
    ?.attributes.href;
}

/** The nodes that describe this page's article come first, those of related articles last. */
function rankArticles(nodes: readonly JsonNode[], canonical: string | undefined): JsonNode[] {
  const rank = (node: JsonNode) => {
    const address = textField(node.url) || textField(node['@id']) || textField(node.mainEntityOfPage);
    const own = canonical && address.replace(/[#?].*$/, '') === canonical.replace(/[#?].*$/, '') ? 2 : 0;
    return (
      own +
      Number(Boolean(node.articleBody)) +
      Number(Boolean(node.author)) +
      Number(Boolean(node.datePublished)) -
      (typesOf(node).includes('CreativeWork') ? 2 : 0)
    );
  };
  return nodes
    .filter((node) => node.headline || node.datePublished || node.articleBody)
    .map((node) => ({ node, rank: rank(node) }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ node }) => node)
    .slice(0, 3);
}

/** The names of people or organizations, given as text, object, list or reference. */
function namesOf(value: unknown, byId: ReadonlyMap<string, JsonNode>): string[] {
  const names: string[] = [];
  for (const entry of [value].flat().slice(0, 20)) {
    if (typeof entry === 'string') names.push(entry);
    else if (typeof entry === 'object' && entry !== null) {
      const node = entry as JsonNode;
      const known = node.name === undefined ? byId.get(String(node['@id'] ?? '')) : node;
      names.push(
        ...[known?.name]
          .flat()
          .slice(0, mostValues)
          .filter((name) => typeof name === 'string'),
      );
    }
  }
  return names.map((name) => cleanText(decodeEntities(name))).filter((name) => name !== '' && name.length < 200);
}

function textField(value: unknown): string {
  if (typeof value === 'string') return cleanText(decodeEntities(value));
  if (typeof value === 'object' && value !== null) {
    const node = value as JsonNode;
    return textField(node['@id'] ?? node['@value'] ?? '');
  }
  return '';
}

/** An address of the web as a whole, resolved against `base`; nothing for `javascript:`, `mailto:` or what is no address. */
export function webAddress(address: string | undefined, base?: string): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

function present(...values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined);
}

/** A part of what an outlet offers, and not the outlet: "Harbour Post Archive". */
const edition = /(?<=\p{L}{3})\s(?:archives?|e-?edition|e-?paper|print edition|digital edition)$/iu;

/** Sites add what they think of themselves to their name: "Daily Lantern — the leading news site". */
function withoutSlogan(outlet: string | undefined): string | undefined {
  const name = outlet?.split(/\s[—–|]\s/u)[0]?.replace(edition, '');
  return name && cleanText(name);
}
