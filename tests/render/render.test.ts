import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/index.ts';
import { editionOf, sampleEdition, sentence, source, story } from '../support/edition.ts';
import { templateNamed } from '../support/template.ts';

const broadsheet = templateNamed('broadsheet');

/** Tags that are not closed, or closed where another is open; Outlook's conditional comments are left out. */
function unbalancedTags(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = ''] of html.replace(/<!--[\s\S]*?-->/gu, '').matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gu)) {
    if (/^(?:meta|br|img|hr|link)$/u.test(name)) continue;
    if (!slash) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else wrong.push(name);
  }
  return [...wrong, ...open];
}

describe('the HTML part', async () => {
  const { html, subject } = await render(sampleEdition(), broadsheet);
  const $ = load(html);

  it('is the same bytes each time', async () => {
    expect((await render(sampleEdition(), broadsheet)).html).toBe(html);
  });

  it('carries the subject, the language and the direction', () => {
    expect(subject).toBe('Ferry crews walk out; reservoirs at their lowest since 1996');
    expect($('title').text()).toBe(subject);
    expect($('html').attr('lang')).toBe('en');
    expect($('html').attr('dir')).toBe('ltr');
  });

  it('loads nothing from anywhere', () => {
    expect(html).not.toMatch(/\bsrc=|<link|@import|url\(|<img|<script/iu);
    expect(html).not.toContain('fonts.googleapis');
  });

  it('is well formed, with unique ids', () => {
    expect(unbalancedTags(html)).toEqual([]);
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id') ?? '')
      .get();
    const sources = [1, 2, 3, 4, 5].map((number) => `source-${number}`);
    expect(ids.sort()).toEqual(['section-1', 'section-2', 'section-3', ...sources]);
  });

  it('has one h1 and never skips a level of heading', () => {
    const levels = $('h1, h2, h3, h4')
      .map((_, element) => Number(element.tagName.slice(1)))
      .get();
    expect(levels).toEqual([1, 2, 2, 2, 3, 4, 2, 3, 2, 3]);
  });

  it('marks every table as presentation', () => {
    expect($('table').length).toBeGreaterThan(0);
    expect($('table:not([role=presentation])')).toHaveLength(0);
  });

  it('holds together in classic Outlook, which knows neither padding of a div nor inline blocks', () => {
    expect($('div.panel')).toHaveLength(0);
    expect($('td.panel').attr('style')).toMatch(/padding:.*font-family:/u);
    const links = $('a[href^="#section-"]');
    expect(links.length).toBeGreaterThan(1);
    expect($('div > a[href^="#section-"]:only-child')).toHaveLength(links.length);
    expect($('.tab').first().attr('style')).toContain('mso-hide:all');
    expect(html).toContain('<div style="display:none;mso-hide:all;');
  });

  it('sets accounts that differ in two equal columns, from edge to edge of what is 600 pixels wide', () => {
    const widths = $('.claims > .half')
      .map((_, element) => Number(/max-width:(\d+)px/u.exec($(element).attr('style') ?? '')?.[1]))
      .get();
    const gaps = $('.claims .claim')
      .map((_, element) => Number.parseInt(/margin-right:(\d+)/u.exec($(element).attr('style') ?? '')?.[1] ?? '', 10))
      .get();
    expect(gaps).toEqual([22, 0]);
    expect(widths).toEqual([311, 289]);
  });

  it('leads every citation to its source', () => {
    const links = $('sup a')
      .map((_, element) => $(element).attr('href') ?? '')
      .get();
    expect(links).toHaveLength(15);
    for (const link of links) expect($(link)).toHaveLength(1);
  });

  it('says of each source what is known and no more', () => {
    expect($('#source-2').text()).toContain(
      'Coast Radio: Union: “Words do not let anyone sleep” (inferred, via Morning Digest, beginning only, March 4, 2031)',
    );
    expect($('#source-2 a')).toHaveLength(0);
    expect($('#source-3 a').attr('href')).toBe('https://wire.example/2031/03/04/boats');
    expect($('#source-5').text()).toContain('March 3–4, 2031');
  });

  it('does not repeat a title that is the headline', () => {
    expect($('#source-1').text()).not.toContain('walk out');
    expect($('#source-4').text()).toContain('Late melt leaves reservoirs');
  });

  it('says how to leave, to whom, and where the sender is', () => {
    expect($('a[href^=mailto]').attr('href')).toBe('mailto:leave@halvorsund.example?subject=unsubscribe');
    expect($('body').text()).toContain('Quay Street 4, 4400 Halvorsund');
  });

  it('keeps the rules of each scheme in a style block of their own, because Gmail drops a whole block', () => {
    const blocks = $('head style')
      .map((_, element) => $(element).text())
      .get();
    expect(blocks.filter((block) => block.includes('prefers-color-scheme: dark'))).toHaveLength(1);
    for (const block of blocks)
      expect(block).not.toMatch(/prefers-color-scheme[\s\S]*data-ogs|data-ogsb[\s\S]*data-ogsc/u);
  });
});

describe('the weight of the HTML part', () => {
  it.each([
    [6, 30_000],
    [40, 95_000],
  ])('%i stories stay below %i bytes, so that Gmail does not clip them', async (stories, bytes) => {
    const { html } = await render(editionOf(stories), broadsheet);
    expect(Buffer.byteLength(html)).toBeLessThan(bytes);
  });
});

describe('blocks without content', () => {
  it('do not appear', async () => {
    const { newsletter } = sampleEdition();
    const bare = sampleEdition({
      newsletter: { name: newsletter.name, language: 'en', timezone: 'UTC' },
      preheader: '',
      bottomLine: [],
      sections: [{ theme: 'Schools', bottomLine: [], stories: [story('A vote is put off', [1], { summary: [] })] }],
      sources: [source(1, 'Brenn Valley Post', 'A vote is put off')],
    });
    const { html, text } = await render(bare, broadsheet);
    for (const part of [load(html)('body').text(), text]) {
      expect(part).not.toMatch(
        /The bottom line|Where accounts differ|Also noted|Other sources|Unsubscribe|null|undefined/u,
      );
      expect(part).toContain('A vote is put off');
    }
    expect(html).not.toMatch(/display:none|<p[^>]*>\s*<\/p>/u);
  });
});

describe('sources that stand with no story', () => {
  const edition = sampleEdition({
    alsoNoted: [{ headline: 'Trams return on Sunday', sources: [6] }],
    bottomLine: [sentence('The museum of nets closes.', 7)],
    sources: [
      ...sampleEdition().sources,
      source(6, 'Tram Times', 'Trams are back'),
      source(7, 'Net News', 'A museum closes'),
    ],
  });

  it('are listed all the same, so that nothing is cited that is not named', async () => {
    const { html, text } = await render(edition, broadsheet);
    expect(load(html)('#source-6').text()).toContain('Tram Times');
    expect(load(html)('#source-7').text()).toContain('Net News');
    expect(text.indexOf('Also noted')).toBeLessThan(text.indexOf('[6] Tram Times'));
    expect(text.indexOf('Other sources')).toBeLessThan(text.indexOf('[7] Net News'));
  });
});

describe('a right-to-left edition', () => {
  it('runs from right to left in every table', async () => {
    const { newsletter } = sampleEdition();
    const { html } = await render(sampleEdition({ newsletter: { ...newsletter, language: 'ar' } }), broadsheet);
    expect(load(html)('html').attr('dir')).toBe('rtl');
    expect(html).not.toMatch(/direction:ltr|padding-left: 18px/u);
  });
});

describe('the two parts', () => {
  it('state the same facts in the same order', async () => {
    const edition = sampleEdition();
    const { html, text } = await render(edition, broadsheet);
    const stories = edition.sections.flatMap((section) => section.stories);
    const facts = [
      edition.newsletter.name,
      'Tuesday, March 4, 2031',
      ...edition.bottomLine.map((each) => each.text),
      ...(edition.sections[0]?.stories.flatMap((each) => [
        each.headline,
        ...each.summary.map(({ text: words }) => words),
        ...each.disputes.flatMap(({ subject, claims }) => [subject, ...claims.map(({ text: words }) => words)]),
      ]) ?? []),
      ...stories.slice(1).map((each) => each.headline),
      'Unsubscribe',
      'Quay Street 4',
    ];
    for (const part of [load(html)('body').text(), text]) {
      const words = part.replace(/\s+/gu, ' ');
      let from = 0;
      for (const fact of facts) {
        const index = words.indexOf(fact, from);
        expect(index, fact).toBeGreaterThanOrEqual(from);
        from = index + fact.length;
      }
    }
  });
});
