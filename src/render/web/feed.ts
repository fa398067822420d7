import { TZDate } from '@date-fns/tz';
import { cleanText } from '../clean-text.ts';
import { publicAddress } from './addresses.ts';
import { type ArchivedEdition, newestFirst } from './archived.ts';
import { html } from './html.ts';

/** Editions in a feed: what a reader that was away for a month has missed. */
const maxEntries = 30;

/** An archive with the address that it is published under, which feeds need: their links are read far from it. */
interface Feed {
  readonly site: string;
  readonly newest: ArchivedEdition;
  readonly entries: readonly Entry[];
}

interface Entry {
  /** Its public address, which is also its id for ever. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** The bottom line and the headlines, as HTML. */
  readonly content: string;
  /** ISO 8601 with the newsletter's offset: the beginning of the edition's day. */
  readonly at: string;
}

/** The feeds of an archive, by the names of their files; none where the newest edition names no site. */
export function feedsOf(archive: readonly ArchivedEdition[]): Readonly<Record<string, string>> {
  const editions = newestFirst(archive);
  const newest = editions[0];
  const site = newest?.newsletter.site;
  if (!newest || site === undefined) return {};
  const entries = editions.slice(0, maxEntries).map((edition) => entryOf(edition, site));
  const feed = { site, newest, entries };
  return { 'feed.xml': atomOf(feed), 'feed.json': jsonFeedOf(feed) };
}

function entryOf(edition: ArchivedEdition, site: string): Entry {
  const { id, page, subject, preheader, bottomLine, sections } = edition;
  const address = publicAddress(site, id, page) ?? site;
  const content = html`${bottomLine.map((text) => html`<p>${text}</p>\n`)}${sections.map(
    ({ title, stories }) => html`<h3>${title}</h3>
<ul>${stories.map(({ headline, anchor }) => html`<li><a href="${address}#${anchor}">${headline}</a></li>`)}</ul>
`,
  )}`;
  return {
    address,
    title: cleanText(subject),
    summary: cleanText(preheader),
    content: content.markup,
    at: beginningOf(edition),
  };
}

function beginningOf({ date, newsletter }: ArchivedEdition): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new TZDate(year, month - 1, day, newsletter.timezone).toISOString().replace('.000', '');
}

/** Atom (RFC 4287). */
function atomOf({ site, newest, entries }: Feed): string {
  const { name, tagline, language, sender } = newest.newsletter;
  const told = entries.map(
    ({ address, title, summary, content, at }) => html`<entry>
<title>${title}</title>
<id>${address}</id>
<link href="${address}"/>
<published>${at}</published>
<updated>${at}</updated>
${summary ? html`<summary>${summary}</summary>` : null}
<content type="html">${content}</content>
</entry>
`,
  );
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${name}</title>
${tagline ? html`<subtitle>${tagline}</subtitle>` : null}
<id>${site}</id>
<link href="${site}"/>
<link rel="self" type="application/atom+xml" href="${new URL('feed.xml', site).href}"/>
<updated>${entries[0]?.at ?? ''}</updated>
<author><name>${sender?.name ?? name}</name></author>
${told}</feed>
`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.markup}`;
}

/** JSON Feed 1.1. */
function jsonFeedOf({ site, newest, entries }: Feed): string {
  const { name, tagline, language, sender } = newest.newsletter;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: cleanText(name),
    ...(tagline === undefined ? {} : { description: cleanText(tagline) }),
    home_page_url: site,
    feed_url: new URL('feed.json', site).href,
    language: cleanText(language),
    authors: [{ name: cleanText(sender?.name ?? name) }],
    items: entries.map(({ address, title, summary, content, at }) => ({
      id: address,
      url: address,
      title,
      ...(summary ? { summary } : {}),
      content_html: content,
      date_published: at,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
