import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../src/collect/parse-feed.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { archiveFormsOf, formsOf } from '../../../src/render/forms.ts';
import { localeOf } from '../../../src/render/locale-of.ts';
import { terminalText } from '../../../src/render/terminal.ts';
import { viewOf } from '../../../src/render/view-of.ts';
import { archivedEdition } from '../../../src/render/web/archived.ts';
import { article } from '../../support/article.ts';
import { sampleEdition, sentence, source, story } from '../../support/edition.ts';
import { shownMarkdown } from '../../support/shown-markdown.ts';

/** An edition that says the same words wherever a page or an editor can put some. */
function editionSaying(words: string, url?: string): Edition {
  const told = {
    ...sentence(words, 1),
    citations: [{ article: 'a', sentence: 0, paragraph: 0, start: 0, end: words.length }],
  };
  return sampleEdition({
    newsletter: {
      name: words,
      tagline: words,
      language: 'en',
      timezone: 'UTC',
      site: 'https://letter.example/',
      sender: { name: words, address: 'letter@halvorsund.example', postalAddress: words },
    },
    subject: words,
    preheader: words,
    bottomLine: [told],
    sections: [
      {
        theme: words,
        about: words,
        bottomLine: [],
        stories: [
          story(`${words} and more`, [1, 2], {
            id: words,
            summary: [told],
            disputes: [{ subject: words, claims: [{ ...told, text: `${words}!` }] }],
          }),
        ],
      },
    ],
    alsoNoted: [{ headline: words, sources: [3] }],
    sources: [1, 2, 3, 4].map((number) =>
      source(number, words, `${words} ${number}`, {
        article: 'a',
        qualifiers: [words],
        ...(url === undefined ? {} : { url }),
      }),
    ),
    articles: [article({ id: 'a', title: words, paragraphs: [words, words], language: 'fr"><script>' })],
  });
}

const formsSaying = (words: string, url?: string) => {
  const edition = editionSaying(words, url);
  const beside = archiveFormsOf([archivedEdition(edition, 'index.html')]);
  return { edition, ...formsOf(edition, []), archive: beside['index.html'] ?? '', beside };
};

const evened = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('words that look like markup', () => {
  it.each([
    ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['the ends of what they stand in', '</title></style></mark></blockquote></article></h3></body></html><b>x</b>'],
    ['the end of an attribute', `" onmouseover="alert(1)" x='`],
    ['braces of a template', '{{secret}} {{{x}}} <%= y %> #{z}'],
    ['comments and sections', '<!-- x --> --> <![CDATA[ y ]]> <?php z ?>'],
    ['entities', '&lt;b&gt; &amp;amp; &#60;i&#62; &nbsp; &copy'],
    ['Markdown', '*a* _b_ **c** `d` [e](javascript:f) ![g](h) <https://i.example> ~~j~~ | k | $l$ [^1] www.m.example'],
    ['a heading, a list and a fence', '# a'],
    ['a numbered list', '1. a'],
    ['a rule', '---'],
    ['a quotation', '> a'],
    ['backslashes', String.raw`a\*b \\ c\ `.trim()],
    ['prototype names', '__proto__ constructor $& $1'],
  ])('%s stay words in every form', (_, words) => {
    const { edition, beside, archive, ...forms } = formsSaying(words);
    const $ = load(forms['index.html']);
    expect($('body script, body img, body style, body title, b b, [onmouseover], [onerror]')).toHaveLength(0);
    expect($('title').text()).toBe(words);
    expect($('meta[property="og:title"]').attr('content')).toBe(words);
    for (const place of ['h1', '.tagline', '.about', '.section > h2', '.bottom-line > p > span', '.receipt mark'])
      expect(evened($(place).first().text()), place).toBe(words);
    expect($('h3').first().text()).toBe(`${words} and more`);
    expect($('article').attr('id')).toMatch(/^story-[\w-]*$/u);

    const $archive = load(archive);
    expect($archive('script, img, [onmouseover]')).toHaveLength(0);
    expect($archive('.edition h3').text()).toBe(words);

    for (const file of ['feed.xml', 'feed.json']) {
      const reading = parseFeed(beside[file] ?? '', `https://letter.example/${file}`);
      if (!reading.ok) throw new Error(`${file} is no feed`);
      expect(reading.feed.entries.map(({ url }) => url)).toEqual(['https://letter.example/2031-03-04-daily/']);
    }
    expect((JSON.parse(beside['feed.json'] ?? '') as { items: { title: string }[] }).items[0]?.title).toBe(words);
    const $feed = load(beside['feed.xml'] ?? '', { xml: true });
    expect($feed('entry > title').text()).toBe(words);
    expect(load($feed('entry > content').text())('p').text()).toBe(words);
    expect(load($feed('entry > content').text())('script, img')).toHaveLength(0);

    const shown = shownMarkdown(forms['edition.md']);
    expect(shown.headings.slice(0, 4)).toEqual([words, 'The bottom line', words, `${words} and more`]);
    expect(shown.links).toEqual([]);
    expect(shown.tags).not.toMatch(/script|img|table|pre|code|del/u);
  });
});

describe('characters that deceive', () => {
  it('are in no form', () => {
    const words =
      'Har\u0000bour \u001B[31mclo\u0008sed\u009F, \u202Eeslaf\u202C and \u2066held\u2069\uFEFF \uD800today\r\nX: y\u2028z';
    const { edition, beside, archive, ...forms } = formsSaying(words);
    const view = viewOf(edition, localeOf('en'));
    const terminal = terminalText(view, { columns: 76, colour: false });
    for (const form of [...Object.values(forms), archive, ...Object.values(beside), terminal]) {
      expect(form).not.toMatch(/[\p{Cs}\u202A-\u202E\u2066-\u2069\u2028\uFEFF]/u);
      expect(form.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      expect(form).not.toContain('\\u202e');
    }
  });
});

describe('addresses of sources', () => {
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://post.example@evil.example/',
    '//evil.example/',
  ])('%j become no link in any form', (url) => {
    const { edition, beside: _, archive, ...forms } = formsSaying('Ice', url);
    const hrefs = [forms['index.html'], archive].flatMap((page) => {
      const $ = load(page);
      return $('[href], [cite]')
        .toArray()
        .map(({ attribs }) => attribs.href ?? attribs.cite ?? '');
    });
    expect(hrefs.filter((href) => !/^(?:#|\.\.\/|https:\/\/letter\.example\/|[\w-]*\/?\w+\.)/u.test(href))).toEqual([]);
    expect(hrefs.join(' ')).not.toMatch(/script:|data:|evil/iu);
    expect(shownMarkdown(forms['edition.md']).links).toEqual([]);
    const view = viewOf(edition, localeOf('en'));
    expect(terminalText(view, { columns: 76, colour: true })).not.toMatch(/script:|data:|evil/iu);
  });

  it('with quotes, brackets and entities stay one address', () => {
    const url = `https://post.example/a_(b)?q="><i>&copy;=1&x=\\y#z`;
    const { edition: _, ...forms } = formsSaying('Ice', url);
    const $ = load(forms['index.html']);
    const linked = $('#source-1 a').attr('href') ?? '';
    expect(new URL(linked).host).toBe('post.example');
    expect($('i')).toHaveLength(0);
    const links = shownMarkdown(forms['edition.md']).links.map((link) => decodeURIComponent(link));
    expect(new Set(links)).toEqual(new Set([decodeURIComponent(linked)]));
  });
});

describe('a word of 10,000 letters', () => {
  it('may break anywhere, and is broken in the terminal', () => {
    const { edition, ...forms } = formsSaying('x'.repeat(10_000));
    expect(forms['index.html']).toContain('overflow-wrap: anywhere');
    const lines = terminalText(viewOf(edition, localeOf('en')), { columns: 60, colour: false }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBe(60);
  });
});
