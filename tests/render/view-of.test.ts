import { describe, expect, it } from 'vitest';
import type { Published } from '../../src/model/article.ts';
import type { Edition } from '../../src/model/edition.ts';
import { localeOf } from '../../src/render/locale-of.ts';
import { showEditionDate, showPublished } from '../../src/render/show-date.ts';
import { viewOf } from '../../src/render/view-of.ts';
import { sampleEdition, sentence, story } from '../support/edition.ts';

const en = localeOf('en-GB');

function published(earliest: string, precision: Published['precision'], latest = earliest): Published {
  return { earliest, latest, precision, basis: 'stated' };
}

describe('dates', () => {
  it.each([
    ['a day is that day, whatever the zone', published('2031-03-04', 'day'), 'Pacific/Auckland', 'March 4, 2031'],
    [
      'a moment is the day of the newsletter’s zone',
      published('2031-03-04T23:30:00Z', 'minute'),
      'Europe/Oslo',
      'March 5, 2031',
    ],
    [
      'a moment with an offset too',
      published('2031-03-04T01:30:00+09:00', 'minute'),
      'America/New_York',
      'March 3, 2031',
    ],
    [
      'a time without an offset is the day as written',
      published('2031-03-04T23:30:00', 'minute'),
      'Asia/Tokyo',
      'March 4, 2031',
    ],
    ['a month is no day', published('2031-03-01', 'month', '2031-03-31'), 'UTC', 'March 2031'],
    ['a year is no month', published('2031', 'year'), 'UTC', '2031'],
    ['days of a month are its days', published('2031-03-03', 'day', '2031-03-04'), 'UTC', 'March 3–4, 2031'],
    [
      'days of two months are both',
      published('2031-03-31', 'day', '2031-04-02'),
      'UTC',
      'March 31, 2031 – April 2, 2031',
    ],
    ['a range of months is both its ends', published('2031-03', 'month', '2031-04'), 'UTC', 'March 2031 – April 2031'],
    ['nonsense is nothing', published('soon', 'day'), 'UTC', null],
    ['an unknown date is nothing', null, 'UTC', null],
  ])('%s', (_, date, timezone, shown) => {
    expect(showPublished(date, timezone, en)).toBe(shown);
  });

  it.each([
    ['de', '3.–4. März 2031'],
    ['fr', '3–4 mars 2031'],
    ['es', '3–4 de marzo de 2031'],
    ['uk', '3–4 березня 2031\u00A0р.'],
  ])('say the days of a month in %s', (language, shown) => {
    expect(showPublished(published('2031-03-03', 'day', '2031-03-04'), 'UTC', localeOf(language))).toBe(shown);
  });

  it('show the edition’s day in words, and what is no date as it is', () => {
    expect(showEditionDate('2031-03-04', en)).toBe('Tuesday, March 4, 2031');
    expect(showEditionDate('today', en)).toBe('today');
  });
});

describe('a view', () => {
  it('counts in the singular where there is one', () => {
    const edition = sampleEdition({
      sections: [{ theme: 'Schools', bottomLine: [], stories: [story('A vote is put off', [1])] }],
      sources: sampleEdition().sources.slice(0, 1),
      readingTime: { words: 0, minutes: 0 },
    });
    expect(viewOf(edition, en).counts).toEqual(['1 story', '1 source', '1 minute to read']);
  });

  it('leaves out numbers that no source has', () => {
    const view = viewOf(sampleEdition({ bottomLine: [sentence('Ice closes the harbour.', 9, 1)] }), en);
    expect(view.bottomLine[0]?.citations.map(({ number }) => number)).toEqual([1]);
  });

  it('anchors a source where it is listed first, and only there', () => {
    const stories = [story('Ice closes the harbour', [1]), story('Ships wait', [1])];
    const view = viewOf(sampleEdition({ sections: [{ theme: 'The harbour', bottomLine: [], stories }] }), en);
    expect(view.sections[0]?.stories.map(({ sources }) => sources[0]?.anchor)).toEqual(['source-1', null]);
  });

  it('names one story the lead, the first', () => {
    const leads = viewOf(sampleEdition(), en).sections.flatMap(({ stories }) => stories.map(({ lead }) => lead));
    expect(leads).toEqual([true, false, false]);
  });

  it('has every field always, so that a misspelt name in a template is an error', () => {
    const { newsletter } = sampleEdition();
    const bare = { ...sampleEdition(), newsletter: { name: newsletter.name, language: 'en', timezone: 'UTC' } };
    const emptied: Edition = { ...bare, bottomLine: [], sections: [], sources: [] };
    expect(Object.keys(viewOf(emptied, en))).toEqual(Object.keys(viewOf(sampleEdition(), en)));
  });

  it('writes a postal address on one line, and leaves by the sender’s address where there is no other', () => {
    const { newsletter } = sampleEdition();
    const sender = {
      name: 'Reading Room',
      address: 'room+letter@halvorsund.example',
      postalAddress: 'Quay 4\r\n\r\n4400 H',
    };
    const view = viewOf(sampleEdition({ newsletter: { ...newsletter, sender } }), en);
    expect(view.sender?.postalAddress).toBe('Quay 4, 4400 H');
    expect(view.sender?.leave?.link).toBe('mailto:room%2Bletter@halvorsund.example?subject=unsubscribe');
  });
});
