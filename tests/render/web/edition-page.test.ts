import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/model/edition.ts';
import { archivedEdition, earlierTellings } from '../../../src/render/web/archived.ts';
import { editionPage } from '../../../src/render/web/edition-page.ts';
import { article } from '../../support/article.ts';
import { sampleEdition, sentence, source, story } from '../../support/edition.ts';

const paragraph =
  'The island council met in the old school on Monday. The ferry, it said, will not sail before Thursday. Nobody objected, and the meeting ended before the lamps were lit.';
const cited = 'The ferry, it said, will not sail before Thursday.';
const start = paragraph.indexOf(cited);

/** One story of one sentence, which cites the second sentence of its article. */
function ferryEdition(more: Partial<Edition> = {}, articleMore: Partial<Parameters<typeof article>[0]> = {}): Edition {
  const citations = [{ article: 'article-1', sentence: 1, paragraph: 0, start, end: start + cited.length }];
  const edits = [{ cut: ', it said,', start: start + 9, end: start + 19, reason: 'who says so stands beside it' }];
  const told = { text: 'The ferry will not sail before Thursday.', sources: [1], citations, edits };
  return sampleEdition({
    bottomLine: [],
    sections: [
      { theme: 'The strike', bottomLine: [], stories: [story('No ferry before Thursday', [1], { summary: [told] })] },
    ],
    sources: [source(1, 'Coast Radio', 'No ferry before Thursday', { url: 'https://radio.example/ferry' })],
    articles: [article({ id: 'article-1', paragraphs: [paragraph], ...articleMore })],
    ...more,
  });
}

const pageOf = (edition: Edition, archive: readonly Edition[] = []) =>
  editionPage(
    edition,
    earlierTellings(
      edition,
      archive.map((each) => archivedEdition(each, 'index.html')),
    ),
    {},
  );

describe('a citation', () => {
  it('opens the sentence that it cites, marked in its paragraph, with what was cut from it', () => {
    const $ = load(pageOf(ferryEdition()));
    const card = $($('.summary sup a').attr('href') ?? '');
    expect(card.attr('class')).toBe('receipt');
    expect(card.find('mark').text()).toBe(cited);
    expect(card.find('mark del').text()).toBe(', it said,');
    expect(card.find('blockquote').text().trim()).toBe(paragraph);
    expect(card.find('.receipt-source').text()).toContain('Coast Radio, March 4, 2031');
    expect(card.find('a[href="https://radio.example/ferry"]')).toHaveLength(1);
    expect($(card.find('.back').attr('href') ?? '').text()).toBe('1');
  });

  it('shows no more of a long paragraph than is needed to judge the sentence', () => {
    const before = 'The lighthouse keeper wrote it all down in her book. '.repeat(40);
    const citations = [
      { article: 'article-1', sentence: 40, paragraph: 0, start: before.length, end: before.length + cited.length },
    ];
    const edition = ferryEdition(
      { bottomLine: [{ text: cited, sources: [1], citations, edits: [] }] },
      { paragraphs: [`${before}${cited} ${before}`] },
    );
    const quoted = load(pageOf(edition))('#bottom-line-1-1 blockquote').text().trim();
    expect(quoted).toContain(cited);
    expect(quoted.length).toBeLessThan(cited.length + 600);
    expect(quoted).toMatch(/^… [a-z]+ .* …$/isu);
  });

  it('leads to the listed source where the article is not there, or the receipt points outside it', () => {
    for (const edition of [ferryEdition({ articles: [] }), ferryEdition({}, { paragraphs: ['Short.'] })]) {
      const $ = load(pageOf(edition));
      expect($('.receipt')).toHaveLength(0);
      expect($($('.summary sup a').attr('href') ?? '').text()).toContain('Coast Radio');
    }
  });
});

describe('the page', () => {
  const sample = sampleEdition();
  const page = pageOf(sample);
  const $ = load(page);

  it('runs nothing and loads nothing, and forbids it', () => {
    expect($('script, img, iframe, object, embed, form, [src], [style], link[rel="stylesheet"]')).toHaveLength(0);
    expect($('style').text()).not.toMatch(/url\(|@import/u);
    const hash = createHash('sha256').update($('style').text()).digest('base64');
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('has each id once, and no link within it that leads nowhere', () => {
    const ids = $('[id]')
      .toArray()
      .map(({ attribs }) => attribs.id);
    expect(ids).toHaveLength(new Set(ids).size);
    for (const { attribs } of $('a[href^="#"]').toArray()) expect(ids).toContain(attribs.href?.slice(1));
  });

  it('tells each story, with its sources, under a permalink that does not depend on its place', () => {
    const ids = (html: string) =>
      load(html)('article')
        .toArray()
        .map(({ attribs }) => attribs.id)
        .sort();
    const turned = { ...sample, sections: [...sample.sections].reverse() };
    expect(ids(pageOf(turned))).toEqual(ids(page));
    expect(ids(page)).toEqual(['story-story-1-2-3', 'story-story-4', 'story-story-5']);
    expect($('#story-story-1-2-3 .sources li').length).toBe(3);
    expect($('#story-story-1-2-3 .sources time').attr('datetime')).toBe('2031-03-04');
    expect($('#story-story-1-2-3 .sources a').attr('href')).toBe('https://tidende.example/ferry-crews-walk-out');
  });

  it('keeps the headings in order', () => {
    const levels = $('h1, h2, h3, h4')
      .toArray()
      .map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    });
  });

  it('names its public address and the feeds only where the newsletter names its site', () => {
    expect($('link, meta[property="og:url"]')).toHaveLength(0);
    const newsletter = { ...sample.newsletter, site: 'https://letter.example/news/' };
    const published = load(pageOf({ ...sample, newsletter }));
    expect(published('link[rel="canonical"]').attr('href')).toBe('https://letter.example/news/2031-03-04-daily/');
    expect(published('meta[property="og:url"]').attr('content')).toBe('https://letter.example/news/2031-03-04-daily/');
    expect(published('link[rel="alternate"]')).toHaveLength(2);
    expect(published('meta[property="og:title"]').attr('content')).toBe(sample.subject);
  });

  it('says of what is in another language which it is, and how it is written', () => {
    const hebrew = load(pageOf(ferryEdition({}, { language: 'he', title: 'No ferry before Thursday' })));
    for (const part of ['.summary', '.receipt blockquote', 'article h3', '.contents ul a'])
      expect([hebrew(part).attr('lang'), hebrew(part).attr('dir')], part).toEqual(['he', 'rtl']);
    expect(load(pageOf(ferryEdition({}, { language: 'en-GB' })))('body [lang]')).toHaveLength(0);
  });

  it('is right to left in a language that is, with its own words', () => {
    const arabic = load(pageOf(ferryEdition({ newsletter: { ...sample.newsletter, language: 'ar' } })));
    expect(arabic('html').attr('dir')).toBe('rtl');
    expect(arabic('.contents h2').text()).toBe('في هذا العدد');
    expect(arabic('.summary > span').attr('dir')).toBe('ltr');
  });
});

describe('a story that went out before', () => {
  const told = (id: string, date: string, headline: string) =>
    sampleEdition({
      id,
      date,
      sections: [
        {
          theme: 'The strike',
          bottomLine: [],
          stories: [story(headline, [1], { storyId: 'strike', id: `lead-${date}` })],
        },
      ],
    });

  it('leads to where it stood in earlier editions, the newest first, and in none that came later', () => {
    const archive = [
      told('2031-03-02-daily', '2031-03-02', 'Talks open'),
      told('2031-03-03-daily', '2031-03-03', 'Talks falter'),
      told('2031-03-04-daily', '2031-03-04', 'Crews walk out'),
      told('2031-03-05-daily', '2031-03-05', 'Ferries sail'),
    ];
    const $ = load(pageOf(told('2031-03-04-daily', '2031-03-04', 'Crews walk out'), archive));
    const links = $('.earlier a')
      .toArray()
      .map(({ attribs }) => attribs.href);
    expect(links).toEqual([
      '../2031-03-03-daily/index.html#story-strike',
      '../2031-03-02-daily/index.html#story-strike',
    ]);
    expect($('article').attr('id')).toBe('story-strike');
  });

  it('says nothing of it where it is new', () => {
    expect(
      load(pageOf(sampleEdition(), [told('2031-03-03-daily', '2031-03-03', 'Talks falter')]))('.earlier'),
    ).toHaveLength(0);
  });
});

describe('a sentence with two citations of one article', () => {
  it('opens both on one card', () => {
    const citations = [0, 1].map((paragraphIndex) => ({
      article: 'article-1',
      sentence: paragraphIndex,
      paragraph: paragraphIndex,
      start: 0,
      end: 9,
    }));
    const edition = ferryEdition(
      { bottomLine: [{ ...sentence('Both.', 1), citations }] },
      { paragraphs: ['Nobody is here.', 'Everybody is there.'] },
    );
    const marks = load(pageOf(edition))('#bottom-line-1-1 mark').toArray();
    expect(marks).toHaveLength(2);
  });
});
