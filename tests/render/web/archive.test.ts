import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../src/collect/parse-feed.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { archiveFormsOf } from '../../../src/render/forms.ts';
import type { EditionPage } from '../../../src/render/web/addresses.ts';
import { archivedEdition } from '../../../src/render/web/archived.ts';
import { sampleEdition } from '../../support/edition.ts';

const site = 'https://letter.example/news/';

function edition(date: string, page: EditionPage = 'index.html', more: Partial<Edition['newsletter']> = { site }) {
  const sample = sampleEdition();
  const newsletter = { ...sample.newsletter, ...more };
  return archivedEdition({ ...sample, newsletter, id: `${date}-daily`, date, subject: `News of ${date}` }, page);
}

const editions = [edition('2031-02-27', 'email.html'), edition('2031-03-04'), edition('2031-03-01')];

describe('the archive', () => {
  it('has all editions, newest first, by month, with subject, date and sections', () => {
    const $ = load(archiveFormsOf(editions)['index.html'] ?? '');
    const texts = (place: string) =>
      $(place)
        .toArray()
        .map((element) => $(element).text());
    expect(texts('main h2')).toEqual(['March 2031', 'February 2031']);
    expect(texts('h3')).toEqual(['News of 2031-03-04', 'News of 2031-03-01', 'News of 2031-02-27']);
    expect(texts('.edition:first-of-type b').slice(0, 3)).toEqual(['The ferry strike', 'Water and weather', 'Schools']);
    expect($('time').first().attr('datetime')).toBe('2031-03-04');
  });

  it('leads to the page of each, and to the email of one that has no page', () => {
    const $ = load(archiveFormsOf(editions)['index.html'] ?? '');
    const links = $('h3 a')
      .toArray()
      .map(({ attribs }) => attribs.href);
    expect(links).toEqual([
      '2031-03-04-daily/index.html',
      '2031-03-01-daily/index.html',
      '2031-02-27-daily/email.html',
    ]);
  });

  it('is not made of nothing', () => {
    expect(archiveFormsOf([])).toEqual({});
  });
});

describe('the feeds', () => {
  it('are left out where the newsletter names no site, because their links would lead nowhere', () => {
    const { site: _, ...newsletter } = { ...sampleEdition().newsletter, site };
    const unpublished = archivedEdition({ ...sampleEdition(), newsletter }, 'index.html');
    expect(Object.keys(archiveFormsOf([unpublished]))).toEqual(['index.html']);
  });

  it.each(['feed.xml', 'feed.json'])(
    '%s is read back by a reader of feeds, newest first, with absolute links',
    (file) => {
      const reading = parseFeed(archiveFormsOf(editions)[file] ?? '', `${site}${file}`);
      if (!reading.ok) throw new Error('no feed');
      expect(reading.feed.title).toBe('The Halvorsund Letter');
      expect(reading.feed.entries.map(({ title, url }) => [title, url])).toEqual([
        ['News of 2031-03-04', `${site}2031-03-04-daily/`],
        ['News of 2031-03-01', `${site}2031-03-01-daily/`],
        ['News of 2031-02-27', `${site}2031-02-27-daily/email.html`],
      ]);
    },
  );

  it('date an edition by the beginning of its day where the newsletter is at home', () => {
    const { items } = JSON.parse(archiveFormsOf(editions)['feed.json'] ?? '') as {
      items: { date_published: string; content_html: string }[];
    };
    expect(items[0]?.date_published).toBe('2031-03-04T00:00:00+01:00');
    expect(items[0]?.content_html).toContain(`<a href="${site}2031-03-04-daily/#story-story-4">Reservoirs`);
  });

  it('hold the newest thirty', () => {
    const many = Array.from({ length: 40 }, (_, day) =>
      edition(new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10)),
    );
    const { items } = JSON.parse(archiveFormsOf(many)['feed.json'] ?? '') as { items: { title: string }[] };
    expect(items).toHaveLength(30);
    expect(items[0]?.title).toBe('News of 2031-02-09');
  });
});
