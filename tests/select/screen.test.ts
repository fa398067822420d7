import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { FeedEntry } from '../../src/model/feed.ts';
import { type ScreeningContext, screenEntries } from '../../src/select/screen.ts';
import { expectInProportion } from '../support/in-proportion.ts';
import { context, entry, feedSource, remembering, toldIn } from './news.ts';

const yesterday = '2026-11-19T18:00:00Z';
const screen = (entries: readonly FeedEntry[], stated: Partial<ScreeningContext> = {}, source = feedSource()) =>
  screenEntries(source, entries, context(stated));
const reasons = (...args: Parameters<typeof screen>) => screen(...args).leftOut.map(({ reason }) => reason);

describe('the window', () => {
  it('takes what was published in it, and says of the rest when that was', () => {
    const { wanted, leftOut } = screen([entry('new', yesterday), entry('old', '2026-11-01')]);
    expect(wanted).toEqual([0]);
    expect(leftOut).toEqual([
      { index: 1, reason: 'older than the window (published 2026-11-01, window since 2026-11-19)' },
    ]);
  });

  it('names the minute where the day would not tell', () => {
    const seen = { recall: remembering('early', { firstSeen: '2026-11-19T05:59:00Z' }) };
    expect(reasons([entry('early', '2026-11-19T05:00:00Z')], seen)).toEqual([
      'older than the window (published 2026-11-19T05:00Z, window since 2026-11-19T06:00Z)',
    ]);
  });

  it('does not lose what a feed shows late', () => {
    const late = entry('late', '2026-11-18T20:00:00Z');
    expect(screen([late]).wanted).toEqual([0]);
    expect(screen([late], { recall: remembering('late') }).wanted).toEqual([0]);
    expect(screen([late], { recall: remembering('late', { firstSeen: '2026-11-18T21:00:00Z' }) }).wanted).toEqual([]);
    expect(screen([entry('later', '2026-11-18T05:00:00Z')]).wanted).toEqual([]);
  });

  it('takes a date alone for any moment of its day', () => {
    expect(screen([entry('dayOnly', '2026-11-19')]).wanted).toEqual([0]);
    expect(
      reasons([entry('dayOnly', '2026-11-19')], {
        recall: remembering('dayOnly', { firstSeen: '2026-11-19T05:00:00Z' }),
      }),
    ).toEqual(['passed over before: first seen 2026-11-19T05:00Z, before the window']);
  });

  it('does not take old news for new because the publisher dates the whole feed anew', () => {
    const redated = entry('redated', yesterday);
    const seen = { firstSeen: '2026-11-18T08:00:00Z', published: '2026-10-01T08:00:00Z' };
    expect(reasons([redated], { recall: remembering('redated', seen) })).toEqual([
      'older than the window (published 2026-10-01, window since 2026-11-19)',
    ]);
    const wasUndated = { firstSeen: '2026-11-10T08:00:00Z', published: null };
    expect(reasons([redated], { recall: remembering('redated', wasUndated) })).toEqual([
      'passed over before: first seen 2026-11-10, before the window',
    ]);
  });
});

describe('dates in the future', () => {
  it('are told, and not believed', () => {
    const { wanted, remarks, sightings } = screen([entry('future', '2026-12-24T08:00:00Z')]);
    expect(wanted).toEqual([0]);
    expect(remarks).toEqual([
      { index: 0, remark: 'dated 2026-12-24T08:00:00Z, which is in the future: judged by when it was first seen' },
    ]);
    expect(sightings[0]?.published).toBeNull();
  });

  it('are none where a clock is a little fast, or it is tomorrow already somewhere', () => {
    const { remarks } = screen([entry('fast', '2026-11-20T06:30:00Z'), entry('tomorrow', '2026-11-21')], {
      now: new Date('2026-11-20T12:00:00Z'),
    });
    expect(remarks).toEqual([]);
  });

  it('include the date that stands for none', () => {
    expect(screen([entry('epoch', '1970-01-01T00:00:00Z')]).wanted).toEqual([0]);
  });
});

describe('undated entries', () => {
  const undated = Array.from({ length: 7 }, (_, at) => entry(`undated${at}`));

  it('are judged by first sight', () => {
    expect(screen(undated).wanted).toHaveLength(7);
    expect(
      reasons(undated.slice(0, 1), { recall: remembering('undated0', { firstSeen: '2026-11-18T10:00:00Z' }) }),
    ).toEqual(['undated, first seen 2026-11-18, before the window']);
    expect(screen(undated, { recall: remembering('undated') }).wanted).toHaveLength(7);
  });

  it('do not flood the first edition', () => {
    const { wanted, leftOut, older } = screen(undated, { isFirstRead: true });
    expect(wanted).toEqual([0, 1, 2, 3, 4]);
    expect(older).toEqual([5, 6]);
    expect(leftOut[0]?.reason).toBe('undated, and seen first together with the feed itself');
  });

  it('come after the dated ones where a limit cuts', () => {
    const entries = [...undated, entry('dated', yesterday)];
    expect(screen(entries, {}, feedSource({ limit: 2 })).wanted).toEqual([0, 7]);
  });
});

describe('what is remembered', () => {
  it('is not wanted again when it went out, or was marked as read', () => {
    const entries = [entry('dam', yesterday)];
    expect(reasons(entries, { recall: remembering('dam', toldIn('2026-11-19-daily')) })).toEqual([
      'already in edition 2026-11-19-daily',
    ]);
    expect(reasons(entries, { recall: remembering('dam', { markedRead: true }) })).toEqual(['marked as read']);
  });

  it('is wanted in the edition that is made again, however old by now', () => {
    const recall = remembering('dam', { ...toldIn('2026-11-20-daily'), firstSeen: '2026-11-19T06:00:00Z' });
    expect(screen([entry('dam', '2026-11-01')], { recall }).wanted).toEqual([0]);
  });
});

describe('each once', () => {
  it('knows an entry that stands in the feed twice', () => {
    expect(reasons([entry('dam', yesterday), entry('dam', yesterday)])).toEqual(['duplicate of "About dam"']);
  });

  it('knows the address that another source had before, with its tracking', () => {
    const titleByKey = new Map([['url harbour.example/news/dam', 'Dam opens']]);
    const entries = [entry('dam', yesterday, { url: 'https://www.harbour.example/news/dam/?utm_source=rss' })];
    expect(reasons(entries, { titleByKey })).toEqual(['duplicate of "Dam opens"']);
  });

  it('does not believe one name for all entries, or one address', () => {
    const oneName = [entry('dam', yesterday, { guid: '1' }), entry('ferry', yesterday, { guid: '1' })];
    const onePage = ['dam', 'ferry'].map((word) => entry(word, yesterday, { url: 'https://harbour.example/latest' }));
    const home = ['dam', 'ferry'].map((word) => entry(word, yesterday, { url: 'https://harbour.example/' }));
    for (const entries of [oneName, onePage, home]) expect(screen(entries).wanted).toEqual([0, 1]);
  });

  it('names an entry of another feed otherwise, though that has the same name for one of its own', () => {
    const keys = (address: string) => screen([entry('1', yesterday, { guid: '1' })], { address }).sightings[0]?.keys;
    expect(keys('https://one.example/feed')?.[0]).not.toBe(keys('https://two.example/feed')?.[0]);
  });

  it('shows no password of the feed in the name', () => {
    const address = 'https://anna:secret@harbour.example/feed';
    expect(JSON.stringify(screen([entry('dam', yesterday)], { address }).sightings[0]?.keys)).not.toContain('secret');
  });
});

describe('filters', () => {
  const football = entry('match', yesterday, { summary: '<p>The <b>football</b> season&#8217;s end</p>' });

  it('leave out what has an unwanted word, before its page is read', () => {
    const source = feedSource({ exclude: ['tennis', 'Football season’s'] });
    expect(reasons([football], {}, source)).toEqual(['the source\'s filter: has "Football season’s"']);
    expect(reasons([football], {}, feedSource({ exclude: ['foot'] }))).toEqual([]);
  });

  it('ask for a word only where all that will be read is there', () => {
    expect(reasons([football], {}, feedSource({ include: ['harbour', 'ferry'], body: 'feed' }))).toEqual([
      'the source\'s filter: has none of "harbour", "ferry"',
    ]);
    expect(reasons([football], {}, feedSource({ include: ['harbour'], body: 'auto' }))).toEqual([]);
  });

  it('let more than the limit be read where the page must say, and not everything', () => {
    const many = Array.from({ length: 30 }, (_, at) => entry(`story${at}`, yesterday));
    expect(screen(many, {}, feedSource({ include: ['ferry'], limit: 5 })).wanted).toHaveLength(20);
  });
});

test('over the limit are the oldest', () => {
  const entries = [
    entry('third', '2026-11-19T10:00:00Z'),
    entry('first', '2026-11-19T12:00:00Z'),
    entry('second', '2026-11-19T11:00:00Z'),
  ];
  const { wanted, leftOut } = screen(entries, {}, feedSource({ limit: 2 }));
  expect(wanted).toEqual([1, 2]);
  expect(leftOut).toEqual([{ index: 0, reason: 'over the limit of 2 for source Harbour Gazette' }]);
});

test('what feeds print under everything does not make two texts alike', () => {
  const furniture = `Read the whole story on our site ${'and subscribe to the letter that our readers like '.repeat(12)}`;
  const teasers = ['dam', 'ferry', 'market'].map((word) =>
    entry(word, yesterday, { summary: `A word about the ${word}. ${furniture}` }),
  );
  for (const { sketch } of screen(teasers).sightings) expect(sketch).toEqual([]);
});

test('the order of the entries does not matter where their dates differ', () => {
  const hours = fc.uniqueArray(fc.integer({ min: -40, max: 30 }), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(hours, fc.integer({ min: 0, max: 6 }), fc.infiniteStream(fc.nat()), (ages, limit, random) => {
      const entries = ages.map((age) => entry(`at${age}`, new Date(Date.UTC(2026, 10, 19, age)).toISOString()));
      const shuffled = entries
        .map((one) => ({ one, rank: random.next().value as number }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ one }) => one);
      const taken = (list: readonly FeedEntry[]) =>
        new Set(screen(list, {}, feedSource({ limit })).wanted.map((index) => list[index]?.title));
      expect(taken(shuffled)).toEqual(taken(entries));
    }),
  );
});

test('every entry is either wanted or has its reason', () => {
  const entries = [entry('a', yesterday), entry('a', yesterday), entry('b'), entry('c', '2026-01-01')];
  const { wanted, leftOut, sightings } = screen(entries);
  expect([...wanted, ...leftOut.map(({ index }) => index)].sort()).toEqual([0, 1, 2, 3]);
  expect(sightings).toHaveLength(4);
});

test.each(['<', '<p'])('hostile markup of nothing but %s takes time in proportion', async (piece) => {
  await expectInProportion(
    (length) => screen([entry('hostile', yesterday, { content: piece.repeat(length / piece.length) })]),
    400_000,
  );
});
