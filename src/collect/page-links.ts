import { type HtmlNode, parseHtml } from '../text/parse-html.ts';

/** A link of a page, as often as it stands there: the title is the best that any of its copies shows. */
export interface PageLink {
  /** As written, without a fragment. */
  readonly href: string;
  /** Its text, or the heading that it stands with; perhaps empty. */
  title: string;
  /** Whether the title is a heading. */
  heading: boolean;
  /** Whether the title is that of the teaser around the link, which shows none itself. */
  borrowed: boolean;
  /** Whether it stands in an <article>. */
  inArticle: boolean;
  /** Which part of the page it stands in that holds no articles, by a tag's meaning; null where one copy stands elsewhere. */
  chrome: string | null;
  /** The same, by what the page calls the part, which may be a misunderstanding. */
  named: string | null;
}

export interface PageLinks {
  /** Each address once, as written. */
  readonly links: readonly PageLink[];
  /** Texts of the page's JSON-LD. */
  readonly data: readonly string[];
  /** What addresses are relative to, where the page says so. */
  readonly base: string;
}

const chromeByTag: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'a footer',
  aside: 'a side column',
  form: 'a form',
  menu: 'navigation',
  dialog: 'a dialog',
};
const chromeByRole: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  banner: 'a page header',
  contentinfo: 'a footer',
  complementary: 'a side column',
  search: 'a form',
  menu: 'navigation',
  menubar: 'navigation',
  tablist: 'navigation',
  dialog: 'a dialog',
};
/** Words in `class` and `id` by which pages call the parts that hold no articles of theirs. */
const chromeWords =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|megamenu|breadcrumbs?|footer|sidebar|pagination|pager|share|sharing|social|cookies?|consent|newsletter|login|tags|taglist|tagcloud|toolbar|byline|authors?|comments?|adverts?|advertisement|ads|sponsored|partners?)(?:$|[\s_-])/i;
/** In `has-sidebar`, and where a class sets the look of a whole page, the words say nothing about what is inside. */
const denials = /(?:^|[\s_-])(?:has|no|with|without|is|pre|post)[_-]/i;

const unread = new Set('style noscript template svg math iframe object select textarea button title'.split(' '));
const inline = new Set(
  'span b strong em i u small sub sup mark time font abbr cite q bdi bdo s ins del wbr img'.split(' '),
);
/** A page header is the site's; the header of an article or a section holds its title. */
const titledParts = new Set(['article', 'main', 'section', 'li']);

const longestTitle = 300;
/** Fewer letters than this are a label such as "Read more" more often than a title. */
const shortestTitle = 15;
const mostLinks = 5_000;

interface Place {
  readonly chrome: string | null;
  readonly named: string | null;
  readonly inArticle: boolean;
  readonly inTitledPart: boolean;
  readonly anchor: Anchor | null;
  readonly heading: Heading | null;
}

interface Heading {
  text: string;
  /** Whether some of it leads somewhere. */
  linked: boolean;
}

interface Anchor {
  readonly pieces: { text: string; heading: boolean }[];
}

/** What in an element still waits for its other half: headings that are no links, and links without a title. */
interface Loose {
  readonly headings: readonly string[];
  readonly links: readonly PageLink[];
}

const nothingLoose: Loose = { headings: [], links: [] };

/** Lists the links of a page with their titles. Takes any text; linear in its length. */
export function readPageLinks(html: string): PageLinks {
  const reader = new LinkReader();
  const everywhere = { chrome: null, named: null, inArticle: false, inTitledPart: false, anchor: null, heading: null };
  for (const child of parseHtml(html).children ?? []) reader.read(child, everywhere);
  return { links: [...reader.links.values()], data: reader.data, base: reader.base };
}

class LinkReader {
  readonly links = new Map<string, PageLink>();
  readonly data: string[] = [];
  base = '';

  read(node: HtmlNode, place: Place): Loose {
    if (node.type === 'text') this.addText(node.data ?? '', place);
    const { name, attribs = {} } = node;
    if (!name || unread.has(name)) return nothingLoose;
    if (name === 'script') {
      if (/ld\+json/i.test(attribs.type ?? '')) this.data.push(node.children?.[0]?.data ?? '');
      return nothingLoose;
    }
    if (name === 'base') this.base ||= attribs.href ?? '';
    if (place.anchor && !inline.has(name)) place.anchor.pieces.push({ text: '', heading: /^h[1-6]$/.test(name) });
    const inside = insideOf(node, place);
    if (name === 'a' && attribs.href) return this.readAnchor(node, attribs, inside);
    if (/^h[1-6]$/.test(name) && !place.anchor) return this.readHeading(node, inside);
    const loose = this.readChildren(node, inside);
    if (place.anchor && !inline.has(name)) place.anchor.pieces.push({ text: '', heading: false });
    return loose;
  }

  private readChildren(node: HtmlNode, inside: Place): Loose {
    const headings: string[] = [];
    const links: PageLink[] = [];
    for (const child of node.children ?? []) {
      const loose = this.read(child, inside);
      headings.push(...loose.headings);
      links.push(...loose.links);
    }
    return joined(headings, links);
  }

  private readHeading(node: HtmlNode, inside: Place): Loose {
    const heading: Heading = { text: '', linked: false };
    const { links } = this.readChildren(node, { ...inside, heading });
    const text = cleaned(heading.text);
    return heading.linked || text.length < shortestTitle ? { headings: [], links } : joined([text], [...links]);
  }

  private readAnchor(node: HtmlNode, attribs: Readonly<Record<string, string>>, inside: Place): Loose {
    if (inside.heading) inside.heading.linked = true;
    const anchor: Anchor = { pieces: [{ text: '', heading: inside.heading !== null }] };
    const isOfParts = !(node.children ?? []).some((child) => child.type === 'text' && /\S/.test(child.data ?? ''));
    for (const child of node.children ?? []) {
      if (isOfParts) anchor.pieces.push({ text: '', heading: inside.heading !== null });
      this.read(child, { ...inside, anchor });
    }
    const pieces = anchor.pieces.map(({ text, heading }) => ({ text: cleaned(text), heading }));
    const long = pieces.filter(({ text }) => text.length >= shortestTitle);
    const label = cleaned(attribs['aria-label'] ?? attribs.title ?? '');
    const best = long.find(({ heading }) => heading) ?? long[0] ?? { text: label, heading: false };
    const link = this.add((attribs.href ?? '').replace(/#.*/s, '').trim(), best, inside);
    return link && link.title.length < shortestTitle ? { headings: [], links: [link] } : nothingLoose;
  }

  private add(href: string, shown: { text: string; heading: boolean }, place: Place): PageLink | null {
    const { chrome, named, inArticle } = place;
    const known = this.links.get(href);
    if (href === '' || (!known && this.links.size >= mostLinks)) return null;
    const link = known ?? { href, title: '', heading: false, borrowed: false, inArticle, chrome, named };
    if (!known) this.links.set(href, link);
    if (isBetter(shown, link)) {
      link.title = shown.text;
      link.heading = shown.heading;
      link.borrowed = false;
    }
    link.inArticle ||= inArticle;
    if (!chrome) link.chrome = null;
    if (!named) link.named = null;
    return link;
  }

  private addText(text: string, { anchor, heading }: Place): void {
    const piece = anchor?.pieces.at(-1);
    if (piece && piece.text.length < longestTitle * 2) piece.text += text;
    if (heading && heading.text.length < longestTitle * 2) heading.text += text;
  }
}

function isBetter(shown: { text: string; heading: boolean }, { title, heading, borrowed }: PageLink): boolean {
  if (borrowed) return shown.text.length >= shortestTitle;
  if (shown.heading !== heading) return shown.heading && shown.text.length >= shortestTitle;
  return title.length < shortestTitle && shown.text.length > title.length;
}

/** More loose ends than a teaser has are those of several. */
const mostLoose = 4;

/** The loose ends of an element, tied where they are those of one teaser: "Bridge closed … <a>Read more</a>". */
function joined(headings: readonly string[], links: readonly PageLink[]): Loose {
  if (headings.length > 1 || links.length > mostLoose) return nothingLoose;
  const [title] = headings;
  if (!title || links.length === 0) return { headings, links };
  for (const link of links) {
    if (link.title.length >= shortestTitle) continue;
    link.title = title;
    link.heading = true;
    link.borrowed = true;
  }
  return nothingLoose;
}

function insideOf({ name = '', attribs = {} }: HtmlNode, place: Place): Place {
  const chrome =
    chromeByTag[name] ??
    chromeByRole[attribs.role ?? ''] ??
    (name === 'header' && !place.inTitledPart ? 'a page header' : null);
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, 300);
  const isWhole = name === 'html' || name === 'body' || name === 'main' || name === 'article';
  const word = isWhole || denials.test(names) ? null : chromeWords.exec(names)?.[0];
  return {
    ...place,
    chrome: place.chrome ?? chrome,
    named: place.named ?? (word ? `a part called "${word.trim()}"` : null),
    inArticle: place.inArticle || name === 'article',
    inTitledPart: place.inTitledPart || titledParts.has(name),
  };
}

function cleaned(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longestTitle);
}
