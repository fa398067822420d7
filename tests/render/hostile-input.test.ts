import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { messageTo } from '../../src/deliver/message.ts';
import type { Edition } from '../../src/model/edition.ts';
import { render } from '../../src/render/index.ts';
import { localeOf } from '../../src/render/locale-of.ts';
import { terminalText } from '../../src/render/terminal.ts';
import { viewOf } from '../../src/render/view-of.ts';
import { sampleEdition, sentence, source, story } from '../support/edition.ts';
import { templateNamed } from '../support/template.ts';

const broadsheet = templateNamed('broadsheet');

/** An edition that says the same words in every place that a page or an editor can fill. */
function editionSaying(words: string): Edition {
  return sampleEdition({
    newsletter: {
      name: words,
      tagline: words,
      language: 'en',
      timezone: 'UTC',
      sender: { name: words, address: 'letter@halvorsund.example', postalAddress: words },
    },
    slot: words,
    subject: words,
    preheader: words,
    bottomLine: [sentence(words, 1)],
    sections: [
      {
        theme: words,
        about: words,
        bottomLine: [],
        stories: [
          story(`${words} and more`, [1, 2], {
            summary: [sentence(words, 1)],
            disputes: [{ subject: words, claims: [sentence(words, 1)] }],
            figures: [{ amount: words, counts: words, saidBy: words, sentence: sentence(`${words}.`, 1), others: [] }],
            quotations: [{ words: sentence(words, 1), speaker: words, role: words, said: words }],
            timeline: [{ date: null, sentence: sentence(words, 1) }],
            watch: [{ date: null, sentence: sentence(words, 1) }],
          }),
        ],
      },
    ],
    alsoNoted: [{ headline: words, sources: [3] }],
    sources: [1, 2, 3, 4].map((number) =>
      source(number, words, `${words} ${number}`, { qualifiers: [words, `via ${words}`] }),
    ),
  });
}

describe('words that look like markup or a template', () => {
  it.each([
    ['a handlebars expression', '{{secret}} and {{{subject}}}'],
    ['half an expression', '100% {{ broken'],
    ['a partial and a comment', '{{> story}} {{!-- gone --}}'],
    ['the end of a style and a script', '</style><script>alert(1)</script>'],
    ['tags of MJML', '</mj-text></mj-column><mj-raw><b>x</b></mj-raw><mj-include path="/etc/passwd" />'],
    ['comments and Outlook conditions', '<!--[if mso]> x <![endif]--> --> <![CDATA[ y ]]>'],
    ['quotes', `"quoted" 'single' \`back\` a="b" onload='x'`],
    ['entities', '&lt;b&gt; &amp;amp; &#60;i&#62; &nbsp;'],
    ['prototype names', '{{constructor}} __proto__ $& $1 $`'],
  ])('%s stay words in both parts', async (_, words) => {
    const email = await render(editionSaying(words), broadsheet);
    const $ = load(email.html);
    const shown = $('body').text().replace(/\s+/gu, ' ');
    // The preheader is in the HTML alone; the list of a story's outlets in the text.
    expect(shown.split(words).length - 1).toBe(40);
    expect(email.text.replace(/\s+/gu, ' ').split(words).length - 1).toBe(41);
    expect(email.subject).toBe(words);
    expect($('title').text()).toBe(words);
    expect($('body script, body style, body b b, [onload], mj-raw, mj-include')).toHaveLength(0);
  });
});

describe('characters that deceive', () => {
  const words =
    '\u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007 Har\u0000bour \u001B[31mclo\u0008sed\u009F, \u202Eeslaf\u202C and \u2066held\u2069\uFEFF \uD800today';

  it('are taken out of both parts and of what a terminal shows, and line breaks become spaces', async () => {
    const edition = editionSaying(`${words}\r\nBcc: x@y.example\u2028end`);
    const { html, text, subject } = await render(edition, broadsheet);
    const terminal = terminalText(viewOf(edition, localeOf('en')), { columns: 80, colour: false });
    expect(subject).toBe(
      ']8;;https://evil.examplelink]8;; Harbour [31mclosed, eslaf and held today Bcc: x@y.example end',
    );
    for (const part of [html, text, terminal]) {
      expect(part).not.toMatch(/[\p{Cs}\u202A-\u202E\u2066-\u2069\u2028\uFEFF]/u);
      expect(part.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }
  });

  it('leave the marks and joiners that languages and emoji need', async () => {
    const { html } = await render(editionSaying('می\u200Cخواهم 👩\u200D🚀 e\u0301 \u200F'), broadsheet);
    expect(html).toContain('می\u200Cخواهم 👩\u200D🚀 e\u0301');
  });
});

describe('addresses', () => {
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//post.example/ice',
    'https://post.example@evil.example/',
    'not an address',
    '',
  ])('%j becomes no link, and the outlet is still named', async (url) => {
    const { html, text } = await render(
      sampleEdition({ sources: [source(1, 'Brenn Valley Post', 'Ice', { url })] }),
      broadsheet,
    );
    const $ = load(html);
    expect($('#source-1 a')).toHaveLength(0);
    expect($('#source-1').text()).toContain('Brenn Valley Post');
    expect(text).not.toMatch(/script:|data:|file:|evil/iu);
  });

  it('with quotes and markup stay inside the attribute', async () => {
    const url = `https://post.example/?a="><script>x</script>&b='c'`;
    const { html, text } = await render(sampleEdition({ sources: [source(1, 'Post', 'Ice', { url })] }), broadsheet);
    const $ = load(html);
    expect($('#source-1 a').attr('href')).toBe('https://post.example/?a=%22%3E%3Cscript%3Ex%3C/script%3E&b=%27c%27');
    expect(text).toContain('https://post.example/?a=%22%3E%3Cscript%3Ex%3C/script%3E&b=%27c%27');
    expect($('script')).toHaveLength(0);
  });

  it('to leave by become a mail link only where they are mail addresses', async () => {
    const { newsletter } = sampleEdition();
    const sender = { name: 'Reading Room', address: 'a@b.example', unsubscribe: 'javascript:alert(1)//@"><b>' };
    const { html } = await render(sampleEdition({ newsletter: { ...newsletter, sender } }), broadsheet);
    expect(load(html)('a[href^="mailto:"], a[href^="javascript:"]')).toHaveLength(0);
  });
});

describe('a word of 10,000 letters', () => {
  it('may break anywhere in the HTML and is broken in the text', async () => {
    const { html, text } = await render(editionSaying('x'.repeat(10_000)), broadsheet);
    expect(html).toMatch(/h1, h2, h3, h4, p, td, div, a \{ overflow-wrap: anywhere; \}/u);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBe(76);
  });
});

describe.each(['broadsheet', 'bulletin'])('an edition of hostile words, as %s', (name) => {
  const words = '{{subject}}</p></style></mj-text><img src=x onerror=1>\r\nBcc: x@y.example\u202E <!--[if mso]>';

  it('brings in no element, no attribute and no line of a header', async () => {
    const edition = editionSaying(words);
    const email = await render(edition, templateNamed(name));
    const $ = load(email.html);
    expect($('img, script, [onerror], mj-text')).toHaveLength(0);
    expect($('h3').text()).toContain('{{subject}}</p></style></mj-text><img src=x onerror=1> Bcc: x@y.example <!--[if');
    const { subject, from, headers } = messageTo({ name: words, address: 'reader@y.example' }, edition, email);
    for (const value of [subject, from.name, ...Object.values(headers)]) expect(value).not.toMatch(/[\p{Cc}\u202E]/u);
  });
});
