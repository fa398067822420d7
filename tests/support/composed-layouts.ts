import type { InventedArticle } from './composed-articles.ts';
import { authorBox, between, comments, englishDate, link, photo, shareButtons, teasers } from './composed-noise.ts';
import {
  block,
  type Choices,
  escaped,
  inline,
  inside,
  interspersed,
  joined,
  nothing,
  type Piece,
  slugOf,
  words,
} from './composed-pieces.ts';

/** What a page says about one of its articles: what is not said cannot be found. */
export interface ComposedArticle {
  readonly title: string;
  readonly outlet?: string;
  readonly authors: readonly string[];
  /** A day. */
  readonly published?: string;
  /** Subheads included. */
  readonly paragraphs: readonly string[];
}

/** The main part of a page, and what is to be found in it. */
export interface Composition {
  readonly piece: Piece;
  readonly articles: readonly ComposedArticle[];
}

/** Articles for a page, and others that it may name in passing. */
export interface Material {
  readonly told: readonly InventedArticle[];
  readonly others: readonly InventedArticle[];
}

/** How all articles of a page are shown. */
interface Manner {
  readonly title: 'h1' | 'h2' | 'h3' | 'strong' | 'link';
  readonly subhead: 'h3' | 'h4' | 'p-strong';
  readonly meta: 'above' | 'below' | 'after' | 'none';
  readonly says: { readonly outlet: boolean; readonly author: boolean; readonly date: boolean; readonly ago: boolean };
  /** One line for all, or a line each. */
  readonly together: boolean;
  readonly photos: boolean;
  readonly boxes: boolean;
  readonly shares: boolean;
  readonly classes: { readonly meta: string; readonly body: string };
}

function mannerOf(choices: Choices, changed: Partial<Manner> = {}): Manner {
  return {
    title: choices.pick(['h1', 'h2', 'h2', 'h3', 'strong', 'link']),
    subhead: choices.pick(['h4', 'h4', 'p-strong']),
    meta: choices.pick(['above', 'below', 'below', 'after', 'none']),
    says: {
      outlet: choices.chance(0.5),
      author: choices.chance(0.7),
      date: choices.chance(0.8),
      ago: choices.chance(0.3),
    },
    together: choices.chance(0.5),
    photos: choices.chance(0.3),
    boxes: choices.chance(0.15),
    shares: choices.chance(0.4),
    classes: { meta: choices.name(), body: choices.name() },
    ...changed,
  };
}

const by = { en: 'By', de: 'Von', fr: 'Par', es: 'Por', uk: 'Автор:', ar: 'بقلم:', zh: '记者：' };
const and = { en: ' and ', de: ' und ', fr: ' et ', es: ' y ', uk: ', ', ar: '، ', zh: '、' };
const may = { en: 'May', de: 'Mai', fr: 'mai', es: 'de mayo de', uk: 'травня', ar: 'مايو', zh: '' };

function localDate(day: string, language: InventedArticle['language'], isIso: boolean): string {
  if (isIso) return day;
  const date = Number(day.slice(8));
  if (language === 'zh') return `2025年5月${date}日`;
  if (language === 'en') return englishDate(day);
  return `${date}${language === 'de' ? '.' : ''} ${may[language]} 2025`;
}

/** Pages are captured in the evening of this day. */
export const capturedAt = '2025-05-13T20:00:00Z';

interface Meta {
  readonly lines: Piece;
  readonly found: Omit<ComposedArticle, 'title' | 'paragraphs'>;
}

function metaOf(choices: Choices, article: InventedArticle, manner: Manner): Meta {
  const { says } = manner;
  const shown = manner.meta !== 'none';
  const authors = shown && says.author ? article.authors : [];
  const outlet = shown && says.outlet ? article.outlet : undefined;
  const isAgo = says.ago && article.language === 'en';
  const hours = choices.between(1, 9);
  const published = shown && says.date ? (isAgo ? capturedAt.slice(0, 10) : article.published) : undefined;
  const date = isAgo
    ? words(hours === 1 ? 'an hour ago' : `${hours} hours ago`)
    : inside(
        `time datetime="${article.published}"`,
        localDate(article.published, article.language, manner.classes.meta.endsWith('7')),
      );
  const parts = [
    ...(outlet ? [inside(`span class="${manner.classes.meta}"`, outlet)] : []),
    ...(authors.length > 0 ? [inside('span', `${by[article.language]} ${authors.join(and[article.language])}`)] : []),
    ...(published ? [date] : []),
  ];
  const lines =
    parts.length === 0
      ? nothing
      : manner.together
        ? block(`div class="${manner.classes.meta}"`, inline(parts, ' · '))
        : joined(parts.map((part) => block(`div class="${manner.classes.meta}"`, part)));
  return { lines, found: { authors, ...(outlet && { outlet }), ...(published && { published }) } };
}

function titleOf({ title }: InventedArticle, { title: kind }: Manner): Piece {
  if (kind === 'strong') return block('p', inside('strong', title));
  if (kind === 'link') return block('h2', link(slugOf(title), title));
  return block(kind, title);
}

/** The pieces of one article, in the order of the page. */
function tell(choices: Choices, article: InventedArticle, manner: Manner): { pieces: Piece[]; found: ComposedArticle } {
  const meta = metaOf(choices, article, manner);
  const subhead = (text: string) =>
    manner.subhead === 'p-strong' && manner.title !== 'strong' ? block('p', inside('strong', text)) : block('h4', text);
  const paragraphs = article.paragraphs.map((text) =>
    text.startsWith('# ') ? subhead(text.slice(2)) : block('p', text),
  );
  const pieces = [
    ...(manner.meta === 'above' ? [meta.lines] : []),
    titleOf(article, manner),
    ...(manner.meta === 'below' ? [meta.lines] : []),
    ...(manner.photos ? [photo(choices, article)] : []),
    ...paragraphs,
    ...(manner.meta === 'after' ? [meta.lines] : []),
    ...(manner.boxes && article.authors[0] ? [authorBox(choices, article.authors[0])] : []),
    ...(manner.shares ? [shareButtons(choices)] : []),
  ];
  return { pieces, found: { title: article.title, ...meta.found, paragraphs: plain(article) } };
}

function plain({ paragraphs }: InventedArticle): string[] {
  return paragraphs.map((text) => text.replace(/^# /, ''));
}

/** Articles in elements of their own, or one after the other in the same. */
function inElements(
  choices: Choices,
  { told, others }: Material,
  wrapper: string | null,
  manner = mannerOf(choices),
): Composition {
  const tag = wrapper === 'article' ? wrapper : `${wrapper} class="${choices.name()}"`;
  const parts = told.map((article) => tell(choices, article, manner));
  const pieces = parts.map(({ pieces: own }) => (wrapper ? block(tag, ...own) : joined(own)));
  const piece = block(
    `div class="${choices.name()}"`,
    interspersed(pieces, () => between(choices, others)),
  );
  return { piece, articles: parts.map(({ found }) => found) };
}

/** The lead in full, and the articles of others about the same in full below it. */
function aggregator(choices: Choices, { told, others }: Material): Composition {
  const says = { outlet: true, author: false, date: true, ago: true };
  const lead = tell(choices, told[0] as InventedArticle, mannerOf(choices, { title: 'h1', boxes: false }));
  const manner = mannerOf(choices, {
    title: choices.pick(['h2', 'h3', 'link']),
    meta: choices.pick(['above', 'below']),
    says,
  });
  const related = told.slice(1).map((article) => tell(choices, article, manner));
  const tag = `${choices.pick(['div', 'section', 'li', 'article'])} class="${choices.name()}"`;
  const twice = choices.chance(0.3);
  const cards = related.map(({ pieces, found }) =>
    block(tag, twice ? block('div', link(slugOf(found.title), found.title)) : nothing, ...pieces),
  );
  const heading = block(
    choices.pick(['h2', 'h3', 'div']),
    choices.pick(['Related Articles', 'More on this story', 'What others write']),
  );
  const list = block(
    tag.startsWith('li') ? 'ul' : 'div',
    interspersed(cards, () => between(choices, others)),
  );
  return {
    piece: joined([block('div', ...lead.pieces), heading, list]),
    articles: [lead, ...related].map(({ found }) => found),
  };
}

/** Tables in tables, with inline styles. */
function newsletter(choices: Choices, { told, others }: Material): Composition {
  const size = choices.between(18, 24);
  const manner = mannerOf(choices, {
    shares: false,
    boxes: false,
    title: choices.pick(['h2', 'strong', 'link', 'h3']),
  });
  const row = (piece: Piece) => block('tr', block('td style="padding:12px 24px;font-family:Arial"', piece));
  const parts = told.map((article) => tell(choices, article, manner));
  const rows = parts.map(({ pieces, found }, i) => {
    const own = pieces.map((piece) =>
      manner.title === 'strong' && piece.lines[0] === found.title
        ? block(
            `div style="font-size:${size}px;font-weight:bold"`,
            choices.chance(0.5) ? link(slugOf(found.title), found.title) : found.title,
          )
        : piece,
    );
    const cell = manner.together ? own.map(row) : [row(joined(own))];
    return block(
      'table width="100%" cellpadding="0"',
      ...cell,
      ...(i % 2 ? [row(block('div', link('/out', 'View in browser')))] : []),
    );
  });
  const piece = block(
    'table align="center" width="600"',
    row(interspersed(rows, () => (choices.chance(0.3) ? row(between(choices, others)) : nothing))),
  );
  return { piece, articles: parts.map(({ found }) => found) };
}

/** Heading, source and body, one after the other. */
function digest(choices: Choices, material: Material): Composition {
  const says = { outlet: true, author: choices.chance(0.3), date: choices.chance(0.7), ago: false };
  const manner = mannerOf(choices, {
    title: choices.pick(['h2', 'h3', 'link']),
    meta: choices.pick(['below', 'after']),
    says,
    shares: false,
  });
  return inElements(choices, material, null, manner);
}

/** Messages with their headers, and bodies as they were typed. */
function mailingList(choices: Choices, { told }: Material): Composition {
  const messages = told.map((article) => {
    const [author = 'Desk Editor'] = article.authors;
    const headers = [
      `From: ${author} <desk@${choices.name()}.example>`,
      `Date: ${article.published} 08:${choices.between(10, 59)} UTC`,
      `Subject: ${article.title}`,
    ];
    const isTagged = choices.chance(0.5);
    const head = isTagged
      ? block(
          'div',
          ...headers.map((header) =>
            block('div', inside('b', `${header.split(': ')[0]}:`), words(` ${header.slice(header.indexOf(': ') + 2)}`)),
          ),
        )
      : { html: `<pre>${escaped(headers.join('\n'))}</pre>`, lines: headers };
    const body: Piece = {
      html: `<pre>${escaped(plain(article).map(wrapped).join('\n\n'))}</pre>`,
      lines: plain(article),
    };
    const found = {
      title: article.title,
      authors: article.authors.slice(0, 1),
      published: article.published,
      paragraphs: plain(article),
    };
    return {
      piece: joined([isTagged ? { html: head.html, lines: headers } : head, body, { html: '<hr>', lines: [] }]),
      found,
    };
  });
  return { piece: joined(messages.map(({ piece }) => piece)), articles: messages.map(({ found }) => found) };
}

function wrapped(paragraph: string): string {
  return paragraph.replace(/(.{60,72}) /g, '$1\n');
}

/** One event in entries under their times; told with headings and at length, the entries are articles. */
function liveBlog(choices: Choices, { told }: Material): Composition {
  const tag = `${choices.pick(['div', 'li', 'article', 'section'])} class="${choices.name()}"`;
  const article = told.find(({ paragraphs }) => paragraphs.length > 6) ?? told[0];
  const texts = [article, ...told.filter((one) => one !== article)]
    .flatMap((one) => (one ? plain(one) : []))
    .slice(0, 9);
  const entries = texts.map((text, i) =>
    block(tag, block('time', `${18 - i}:${choices.between(10, 59)}`), block('p', text)),
  );
  const title = `Live: ${article?.title}`;
  return {
    piece: joined([block('h1', title), block(tag.startsWith('li') ? 'ol' : 'div', ...entries)]),
    articles: [{ title, authors: [], paragraphs: texts }],
  };
}

/** One article among teasers of others. */
function single(choices: Choices, { told, others }: Material): Composition {
  const long = told.find(({ paragraphs }) => paragraphs.length > 5) ?? told[0];
  const { pieces, found } = tell(choices, long as InventedArticle, mannerOf(choices, { title: 'h1' }));
  const tag = choices.pick(['div', 'article', 'section']);
  const rest = [
    comments(choices),
    teasers(choices, choices.shuffled(others), tag),
    teasers(choices, choices.shuffled(others), 'div'),
  ];
  return { piece: joined([block(tag, ...pieces), ...choices.shuffled(rest)]), articles: [found] };
}

/** A page's main part by the kind of the page. */
export const layouts: Readonly<Record<string, (choices: Choices, material: Material) => Composition>> = {
  articles: (choices, material) => inElements(choices, material, 'article'),
  sections: (choices, material) => inElements(choices, material, choices.pick(['section', 'div', 'li'])),
  flat: (choices, material) => inElements(choices, material, null),
  aggregator,
  newsletter,
  digest,
  mailingList,
  liveBlog,
  single,
};
