import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { decodeFetched } from '../../../src/collect/decode-fetched.ts';
import { parseFeed } from '../../../src/collect/parse-feed.ts';
import type { FeedEntry } from '../../../src/model/feed.ts';

const rss = (entry: string, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>Courier</title>${entry}</channel></rss>`;
const item = (inner: string) => rss(`<item>${inner}</item>`);
const plain = item('<title>Möwe</title><link>https://c.example/1</link>');
const utf16 = plain.replace('?>', ' encoding="UTF-16"?>');
const xhtml = 'http://www.w3.org/1999/xhtml';

/** Entries as they are meant, of feeds that are as odd as those one meets. */
const cases: readonly (readonly [string, string | Uint8Array, readonly Partial<FeedEntry>[]])[] = [
  [
    'Atom under a prefix of its own',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>urn:1</a:id><a:title type="html">Harbour &amp;amp; quay</a:title><a:link href="/one"/><a:updated>2026-11-20T05:50:00+01:00</a:updated></a:entry></a:feed>',
    [{ guid: 'urn:1', url: 'https://c.example/one', title: 'Harbour & quay', updated: '2026-11-20T04:50:00Z' }],
  ],
  [
    'RDF with one-letter prefixes',
    '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"><s:item r:about="https://c.example/1"><s:title>One</s:title><d:date>2026-11-20T05:50Z</d:date><d:creator>Ann Lee</d:creator></s:item></r:RDF>',
    [{ url: 'https://c.example/1', title: 'One', authors: ['Ann Lee'], published: '2026-11-20T05:50:00Z' }],
  ],
  [
    'XHTML under a prefix of its own',
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="xhtml"><div xmlns="${xhtml}">Less &lt; <b>more</b></div></title><link href="/1"/><content type="xhtml"><x:div xmlns:x="${xhtml}"><x:p>One &amp; two</x:p></x:div></content></entry></feed>`,
    [{ title: 'Less < more', content: `<div xmlns:x="${xhtml}"><p>One &amp; two</p></div>` }],
  ],
  [
    'a video in a media:group',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Regatta</title><link href="/v"/><media:group><media:title>Other</media:title><media:description>What it shows.</media:description></media:group></entry></feed>',
    [{ title: 'Regatta', summary: 'What it shows.' }],
  ],
  [
    'CDATA within CDATA',
    item(
      '<title><![CDATA[A ]]]]><![CDATA[> B]]></title><content:encoded><![CDATA[<p>See <![CDATA[x]]]]><![CDATA[> there</p>]]></content:encoded>',
    ),
    [{ title: 'A ]]> B', content: '<p>See <![CDATA[x]]> there</p>' }],
  ],
  [
    'a GUID that looks like an address and is none, of a podcast in daylight saving time',
    item(
      '<title>Tide tables</title><itunes:author>Ann Lee</itunes:author><itunes:summary>On tides.</itunes:summary><guid isPermaLink="false">https://c.example/none</guid><pubDate>Fri, 20 Nov 26 05:50:00 EDT</pubDate>',
    ),
    [{ guid: 'https://c.example/none', authors: ['Ann Lee'], summary: 'On tides.', published: '2026-11-20T09:50:00Z' }],
  ],
  [
    'JSON with values of other types',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: [
        { id: 7, url: '/7', title: ['x'], content_text: 'Fog & more', date_published: 1763617800, tags: 'news' },
        null,
        'x',
        { id: null, title: 'No id', external_url: '/e', authors: [{ name: 5 }, { name: 'Bo Li' }] },
      ],
    }),
    [
      {
        guid: '7',
        url: 'https://c.example/7',
        title: '',
        content: 'Fog &amp; more',
        published: '2025-11-20T05:50:00Z',
      },
      { url: 'https://c.example/e', title: 'No id', authors: ['Bo Li'] },
    ],
  ],
  [
    'entities that its own DOCTYPE declares, which are left as they are',
    rss(
      '<item><title>A &ndash; B &eacute; &paper;</title></item>',
      '<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://n.example/rss.dtd" [<!ENTITY paper SYSTEM "file:///etc/passwd">]>',
    ),
    [{ title: 'A – B é &paper;' }],
  ],
  [
    'xml:base within xml:base',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/news/"><entry xml:base="2026/"><title>A</title><link href="one.html"/></entry></feed>',
    [{ url: 'https://c.example/news/2026/one.html' }],
  ],
  [
    'titles and texts escaped once too often',
    item(
      '<title>Ben &amp;amp;amp; Ann &amp;lt;b&amp;gt;win&amp;lt;/b&amp;gt;</title><link>https://c.example/?a=1&amp;amp;b=2</link><description>&amp;lt;p&amp;gt;Text &amp;amp;amp; more&amp;lt;/p&amp;gt;</description>',
    ),
    [{ title: 'Ben & Ann win', url: 'https://c.example/?a=1&b=2', summary: '<p>Text &amp; more</p>' }],
  ],
  [
    'garbage after its end',
    `${plain}\n<script>x()</script></rss><rss><item><title>B</title></item>`,
    [{ title: 'Möwe' }],
  ],
  ['UTF-16 with a mark', iconv.encode(utf16, 'utf-16', { addBOM: true }), [{ title: 'Möwe' }]],
  ['UTF-16 without a mark', iconv.encode(utf16, 'utf-16le'), [{ title: 'Möwe' }]],
  ['UTF-8 that says it is UTF-16', utf16, [{ title: 'Möwe' }]],
  ['gzip that no header tells of', gzipSync(plain), [{ title: 'Möwe' }]],
  ['a zero byte in a title', item('<title>Low\0tide</title>'), [{ title: 'Low tide' }]],
  [
    'a link in CDATA with blanks and umlauts',
    item('<title>\n A\n B </title><link><![CDATA[\n https://c.example/1 2?q=ü \n]]></link>'),
    [{ title: 'A B', url: 'https://c.example/1%202?q=%C3%BC' }],
  ],
  [
    'links to itself, and an empty one, before the link',
    item('<title>A</title><atom:link rel="self" href="/self"/><link/><link>https://c.example/1</link>'),
    [{ url: 'https://c.example/1' }],
  ],
  [
    'a script for a link',
    item('<title>A</title><link>javascript:alert(1)</link><guid>https://c.example/g</guid>'),
    [{ url: 'https://c.example/g' }],
  ],
  [
    'dates that are none, or in other words',
    rss(
      ['Mon, 31 Feb 2026 10:00 GMT', '20 Sept 2026 10:00 EST', 'Vi, 20 Noi 2026 05:50:00 +0200', '1763617800']
        .map((date, at) => `<item><title>${at}</title><pubDate>${date}</pubDate></item>`)
        .join(''),
    ),
    [
      { title: '0' },
      { published: '2026-09-20T15:00:00Z' },
      { published: '2026-11-20T03:50:00Z' },
      { published: '2025-11-20T05:50:00Z' },
    ],
  ],
];

it.each(cases)('%s', async (_, sent, expected) => {
  const bytes = typeof sent === 'string' ? new TextEncoder().encode(sent) : sent;
  const page = { digest: '', unchanged: false, url: '', contentType: 'text/xml', fetchedAt: '' };
  const decoding = await decodeFetched({ ok: true, ...page, read: async () => bytes });
  const reading = parseFeed(decoding.ok ? decoding.text : '', 'https://c.example/feed');
  expect(reading.ok && reading.feed.entries).toMatchObject(expected);
});
