import { describe, expect, it } from 'vitest';
import type { Told, Version } from '../../src/model/memory.ts';
import { candidateOf } from '../../src/select/candidate.ts';
import { screenEntries } from '../../src/select/screen.ts';
import { isChanged, lastTelling } from '../../src/select/told-before.ts';
import { articleVersion, entryVersion } from '../../src/select/version.ts';
import { article } from '../support/article.ts';
import { context, entry, feedSource, remembering, toldIn } from './news.ts';

const told = (...editions: string[]): Told => ({ ...toldIn(...editions), versions: [] });
const lastOf = (edition: string, ...editions: string[]) => lastTelling(told(...editions), edition)?.edition;

describe('the last edition in which something went out', () => {
  it('is the one before that which is made, also where that is made again', () => {
    expect(lastOf('2026-11-18-daily', '2026-11-16-daily', '2026-11-17-daily')).toBe('2026-11-17-daily');
    expect(lastOf('2026-11-17-daily', '2026-11-16-daily', '2026-11-17-daily', '2026-11-18-daily')).toBe(
      '2026-11-16-daily',
    );
    expect(lastOf('2026-11-17-evening', '2026-11-17-morning', '2026-11-17-evening')).toBe('2026-11-17-morning');
  });

  it('is none where it went out later only, or more than two weeks ago', () => {
    expect(lastOf('2026-11-16-daily', '2026-11-16-daily', '2026-11-17-daily')).toBeUndefined();
    expect(lastOf('2026-11-16-daily', '2026-11-17-daily')).toBeUndefined();
    expect(lastOf('2026-11-30-daily', '2026-11-16-daily')).toBe('2026-11-16-daily');
    expect(lastOf('2026-12-01-daily', '2026-11-16-daily')).toBeUndefined();
  });
});

describe('something has changed', () => {
  const known = (...versions: (readonly [hash: number, edition: string | null])[]): Told => ({
    tellings: [],
    versions: versions.map(([hash, edition]) => ({ of: 'text', hash, edition })),
  });
  const now: Version[] = [{ of: 'text', hash: 3 }];

  it('where it reads as it never did, but in the edition that is made again', () => {
    expect(isChanged(known([1, 'a'], [2, null]), now, 'text', 'b')).toBe(true);
    expect(isChanged(known([1, 'a'], [3, null]), now, 'text', 'b')).toBe(false);
    expect(isChanged(known([1, 'a'], [3, 'b']), now, 'text', 'b')).toBe(true);
  });

  it('not where nobody knows how it read', () => {
    expect(isChanged(known(), now, 'text', 'b')).toBe(false);
    expect(isChanged(known([1, 'a']), now, 'entry feed', 'b')).toBe(false);
  });
});

it('an article reads the same in another order of its paragraphs, and otherwise with another figure', () => {
  const versionOf = (...paragraphs: string[]) => articleVersion(article({ id: 'a', title: 'Dam', paragraphs })).hash;
  const [one, two] = ['The dam burst, and 12 died.', 'Water ran through the town.'];
  expect(versionOf(two, one.replace(', and', ' – and'))).toBe(versionOf(one, two));
  expect(versionOf(one.replace('12', '11'), two)).not.toBe(versionOf(one, two));
});

describe('an entry that went out', () => {
  const source = feedSource();
  const { address } = context();
  const before = entry('dam', '2026-11-18T06:00:00Z', { summary: 'The dam burst.' });
  const recall = remembering('tag:dam', {
    ...toldIn('2026-11-19-daily'),
    published: '2026-11-18T06:00:00Z',
    versions: [{ ...entryVersion(address, before), edition: '2026-11-19-daily' }],
  });
  const screen = (now: typeof before) => screenEntries(source, [now], context({ recall }));

  it('is wanted where its feed says something else of it, stands behind what is new, and has its page asked for anew', () => {
    for (const change of [{ summary: 'The dam burst; 12 died.' }, { title: 'Dam' }, { updated: '2026-11-20' }]) {
      const { wanted, changed, sightings } = screen({ ...before, published: '2026-11-20T05:00:00Z', ...change });
      expect([wanted, changed]).toEqual([[0], [0]]);
      expect(sightings[0]?.isUpdate).toBe(true);
    }
  });

  it('is not wanted where that says the same, whatever its date and its tags', () => {
    const { leftOut } = screen({ ...before, published: '2026-11-20T05:00:00Z', summary: '<p>The dam burst!</p>' });
    expect(leftOut).toEqual([{ index: 0, reason: 'already in edition 2026-11-19-daily' }]);
  });

  it('is not asked for anew where the edition that has it is made again', () => {
    const again = context({ recall, edition: '2026-11-19-daily' });
    expect(screenEntries(source, [before], again)).toMatchObject({ wanted: [0], changed: [] });
  });
});

it('nearly the text that went out is a copy under an address of its own, and else the page itself', () => {
  const known = { ...toldIn('2026-11-19-daily'), versions: [{ of: 'text', hash: 1, edition: '2026-11-19-daily' }] };
  const isCopy = (by: 'address' | 'text', stated: { url?: string }) => {
    const one = article({ id: 'dam', title: 'Dam', paragraphs: ['The dam burst.'], ...stated });
    const { verdict } = candidateOf(one, undefined, context({ recall: remembering('id dam', { ...known, by }) }));
    return verdict.wanted && verdict.told?.isCopy;
  };
  const url = 'https://herald.example/news/dam';
  expect([isCopy('text', { url }), isCopy('address', { url }), isCopy('text', {})]).toEqual([
    true,
    undefined,
    undefined,
  ]);
});
