import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { MadeEdition, Memory, Sighting } from '../../src/model/memory.ts';
import type { Outcome, SourceReading } from '../../src/model/source-reading.ts';
import { openLedger } from '../../src/store/ledger.ts';
import { openMemory } from '../../src/store/memory.ts';
import { sketchOf } from '../../src/text/text-sketch.ts';
import { expectInProportion } from '../support/in-proportion.ts';

const feed = 'https://harbour.example/feed';
const thursday = '2026-11-19T06:00:00.000Z';
const friday = '2026-11-20T06:00:00.000Z';

let folder: string;
let memory: Memory;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nutgraf-memory-'));
  memory = await openMemory(folder);
});
afterEach(async () => {
  memory.close();
  await rm(folder, { recursive: true, force: true });
});

function seen(word: string, stated: Partial<Sighting> = {}): Sighting {
  return {
    keys: [`url ${word}`],
    sketch: [],
    title: word,
    published: null,
    source: feed,
    chosen: false,
    versions: [],
    ...stated,
  };
}

function edition(day: string, digest = 'digest'): MadeEdition {
  return { id: `2026-11-${day}-daily`, folder: `/out/2026-11-${day}-daily`, digest, inputs: 'inputs' };
}

function reading(outcome: Outcome = 'ok', stated: Partial<SourceReading> = {}): SourceReading {
  return { source: 'gazette', name: 'Gazette', url: feed, outcome, detail: '', entries: 1, wanted: 1, ...stated };
}

/** The editions in which the item with this key went out. */
const editionsOf = (key: string) => recalled(key)?.tellings.map(({ edition: id }) => id);
const recalled = (...keys: string[]) => memory.recall({ keys: keys.map((key) => `url ${key}`), sketch: [] });

/** A text of invented words in which the one at `changed` is another. */
function text(changed?: number, words = 200): string {
  return Array.from({ length: words }, (_, at) => (at === changed ? 'other' : `word${(at * at * 7919) % 9973}`)).join(
    ' ',
  );
}

describe('what was seen', () => {
  it('is remembered when the file is opened again', async () => {
    expect(recalled('dam')).toBeNull();
    memory.record([seen('dam', { published: '2026-11-18T20:00:00Z' })], [], null, thursday);
    memory.close();
    memory = await openMemory(folder);
    expect(recalled('dam')).toEqual({
      firstSeen: thursday,
      published: '2026-11-18T20:00:00.000Z',
      tellings: [],
      versions: [],
      markedRead: false,
      by: 'address',
    });
  });

  it('keeps its first sight and its earliest date, however often it is dated anew', () => {
    memory.record([seen('dam', { published: '2026-11-18' })], [], null, thursday);
    memory.record([seen('dam', { published: '2026-11-20T05:00:00Z' })], [], null, friday);
    expect(recalled('dam')).toMatchObject({ firstSeen: thursday, published: '2026-11-18' });
    memory.record([seen('dam', { published: '2026-11-18T09:00:00Z' })], [], null, friday);
    expect(recalled('dam')).toMatchObject({ published: '2026-11-18T09:00:00.000Z' });
  });

  it('is known by the name its feed gives it, and by its text', () => {
    memory.record([seen('dam', { keys: ['guid feed 1'], sketch: sketchOf(text()) })], [], null, thursday);
    expect(memory.recall({ keys: ['url moved', 'guid feed 1'], sketch: [] })?.by).toBe('guid');
    expect(memory.recall({ keys: ['url moved'], sketch: sketchOf(text()) })?.by).toBe('text');
    expect(memory.recall({ keys: ['url moved'], sketch: sketchOf(text(100)) })?.by).toBe('text');
    expect(memory.recall({ keys: ['url moved'], sketch: sketchOf(text().split(' ').reverse().join(' ')) })).toBeNull();
  });

  it('is one thing from the moment that something has marks of two', () => {
    memory.record([seen('one', { published: '2026-11-17', chosen: true })], [], edition('19'), thursday);
    memory.record([seen('two', { published: '2026-11-16' })], [], null, friday);
    const both = {
      firstSeen: thursday,
      published: '2026-11-16',
      tellings: [{ edition: '2026-11-19-daily', story: null }],
    };
    expect(recalled('two', 'one')).toMatchObject(both);
    expect(recalled('two')).toMatchObject({ firstSeen: friday, tellings: [] });
    memory.record([seen('both', { keys: ['url two', 'url one', 'url three'] })], [], null, friday);
    for (const key of ['one', 'two', 'three']) expect(recalled(key)).toMatchObject(both);
  });

  it('is forgotten when no source has had it for 400 days, and not before', () => {
    memory.record([seen('dam', { sketch: sketchOf(text()) })], [], null, thursday);
    memory.record([seen('new')], [], null, '2027-12-01T06:00:00.000Z');
    expect(recalled('dam')).not.toBeNull();
    memory.record([seen('new')], [], null, '2027-12-25T06:00:00.000Z');
    expect(recalled('dam')).toBeNull();
    expect(memory.recall({ keys: [], sketch: sketchOf(text()) })).toBeNull();
    expect(recalled('new')).not.toBeNull();
  });

  it('is not forgotten while its source still has it, though that was not looked into', () => {
    memory.record([seen('dam')], [reading('ok', { digest: 'a' })], null, thursday);
    memory.record(
      [seen('other', { source: 'else' })],
      [reading('unchanged', { digest: 'a' })],
      null,
      '2028-11-20T06:00:00.000Z',
    );
    expect(recalled('dam')).not.toBeNull();
  });
});

describe('an edition', () => {
  const chosen = [seen('dam', { chosen: true }), seen('ferry')];

  it('is pending until it is confirmed, and counts as the last only then', () => {
    memory.record(chosen, [], edition('19'), thursday);
    expect(memory.pending()).toEqual([edition('19')]);
    expect(memory.lastEdition(null)).toBeNull();
    expect(editionsOf('dam')).toEqual(['2026-11-19-daily']);
    memory.confirm('2026-11-19-daily');
    expect(memory.pending()).toEqual([]);
    expect(memory.lastEdition(null)).toBe(thursday);
    expect(memory.lastEdition('2026-11-19-daily')).toBeNull();
    expect([editionsOf('dam'), editionsOf('ferry')]).toEqual([['2026-11-19-daily'], []]);
  });

  it('that is released leaves what was in it as if it had not been chosen', () => {
    memory.record(chosen, [], edition('19'), thursday);
    memory.release('2026-11-19-daily');
    expect(recalled('dam')).toMatchObject({ tellings: [], firstSeen: thursday });
    expect(memory.pending()).toEqual([]);
    memory.record(chosen, [], edition('19'), thursday);
    memory.confirm('2026-11-19-daily');
    memory.release('2026-11-19-daily');
    expect(editionsOf('dam')).toEqual([]);
    expect(memory.lastEdition(null)).toBeNull();
  });

  it('that is made again has what it has now', () => {
    memory.record(chosen, [], edition('19'), thursday);
    memory.confirm('2026-11-19-daily');
    memory.record([seen('dam'), seen('ferry', { chosen: true })], [], edition('19', 'second'), friday);
    memory.confirm('2026-11-19-daily');
    expect([editionsOf('dam'), editionsOf('ferry')]).toEqual([[], ['2026-11-19-daily']]);
    expect(memory.lastEdition(null)).toBe(friday);
  });

  it('that was built stands where making it again was cut off', () => {
    memory.record(chosen, [], edition('19'), thursday);
    memory.confirm('2026-11-19-daily');
    memory.record([seen('dam'), seen('ferry', { chosen: true })], [], edition('19', 'second'), friday);
    memory.release('2026-11-19-daily');
    expect([editionsOf('dam'), editionsOf('ferry')]).toEqual([['2026-11-19-daily'], []]);
    expect(memory.lastEdition(null)).toBe(thursday);
  });

  it('keeps what went out in it', () => {
    memory.record(chosen, [], edition('19'), thursday);
    memory.confirm('2026-11-19-daily');
    memory.record(chosen, [], edition('20'), friday);
    memory.confirm('2026-11-20-daily');
    expect(editionsOf('dam')).toEqual(['2026-11-19-daily', '2026-11-20-daily']);
  });

  it('was sent when a message of it was handed over, or may have been', async () => {
    const ledger = await openLedger(folder, '2026-11-19-daily');
    ledger.settle('anna@readers.example', 'refused', '550 no');
    expect(memory.wasSent('2026-11-19-daily')).toBe(false);
    ledger.begin('ben@readers.example', false);
    expect(memory.wasSent('2026-11-19-daily')).toBe(true);
    ledger.settle('ben@readers.example', 'doubtful', '');
    expect(memory.wasSent('2026-11-19-daily')).toBe(true);
    expect(memory.wasSent('2026-11-20-daily')).toBe(false);
    ledger.close();
  });
});

describe('what was marked as read', () => {
  it('stays so, and its source is known', () => {
    memory.markRead([seen('dam')], thursday);
    expect(recalled('dam')).toMatchObject({ markedRead: true, tellings: [] });
    expect(memory.isKnownSource(feed)).toBe(true);
    memory.record([seen('dam')], [], null, friday);
    expect(recalled('dam')?.markedRead).toBe(true);
  });
});

describe('a source', () => {
  it('is known once something of it was recorded, not when it could only be asked', () => {
    memory.recordReadings([reading('ok', { digest: 'a' })], thursday);
    expect(memory.isKnownSource(feed)).toBe(false);
    memory.record([seen('dam')], [reading()], null, thursday);
    expect(memory.isKnownSource(feed)).toBe(true);
  });

  it('has a health: what came of it, since when, how often', () => {
    expect(memory.healthOf(feed)).toBeNull();
    memory.recordReadings([reading('timeout', { detail: 'after 10 s' })], thursday);
    memory.recordReadings([reading('forbidden')], thursday);
    expect(memory.healthOf(feed)).toEqual({
      url: feed,
      outcome: 'forbidden',
      detail: '',
      lastTried: thursday,
      lastSuccess: null,
      failures: 2,
    });
    for (const outcome of ['ok', 'unchanged', 'empty', 'all-undated', 'moved'] as const) {
      memory.recordReadings([reading('gone')], thursday);
      memory.recordReadings([reading(outcome)], friday);
      expect(memory.healthOf(feed)).toMatchObject({ outcome, failures: 0, lastSuccess: friday });
    }
    memory.recordReadings([reading('robots')], friday);
    expect(memory.healthOf(feed)).toMatchObject({ failures: 1, lastSuccess: friday });
  });

  it('is settled when it is unchanged and nothing in it can be wanted', () => {
    const settled = (digest: string, id: string, since: string) => memory.isSettled(feed, digest, id, since);
    memory.record(
      [seen('dam', { chosen: true }), seen('ferry')],
      [reading('ok', { digest: 'a' })],
      edition('19'),
      thursday,
    );
    memory.confirm('2026-11-19-daily');
    expect(settled('a', '2026-11-20-daily', thursday)).toBe(true);
    expect(settled('b', '2026-11-20-daily', thursday)).toBe(false);
    // What is in the edition must be read to make it again; what was first seen within the window may be wanted.
    expect(settled('a', '2026-11-19-daily', thursday)).toBe(false);
    expect(settled('a', '2026-11-20-daily', '2026-11-18T06:00:00.000Z')).toBe(false);
    memory.markRead([seen('ferry')], friday);
    expect(settled('a', '2026-11-20-daily', '2026-11-18T06:00:00.000Z')).toBe(true);
  });

  it('is not settled where a page of it failed, and its digest was therefore not recorded', () => {
    memory.record([seen('dam')], [reading('ok')], null, thursday);
    expect(memory.isSettled(feed, 'a', null, thursday)).toBe(false);
  });

  it('is not settled by a reading of which nothing was recorded', () => {
    memory.record([seen('dam')], [reading('ok', { digest: 'a' })], null, thursday);
    memory.recordReadings([reading('ok', { digest: 'b' })], friday);
    expect(memory.isSettled(feed, 'b', null, friday)).toBe(false);
    expect(memory.isSettled(feed, 'a', null, friday)).toBe(true);
  });

  it('stays settled over a failure, and over runs in which it was unchanged', () => {
    memory.record([seen('dam')], [reading('ok', { digest: 'a' })], null, thursday);
    memory.record([], [reading('timeout')], null, friday);
    memory.record([], [reading('unchanged', { digest: 'a' })], null, friday);
    expect(memory.isSettled(feed, 'a', null, thursday)).toBe(true);
  });
});

test('a database of the first version is brought up to date, with who has had which edition', async () => {
  const old = join(folder, 'old');
  (await openLedger(old, '2026-11-19-daily')).close();
  const database = new DatabaseSync(join(old, 'nutgraf.sqlite'));
  for (const table of [
    'editions',
    'items',
    'keys',
    'sketches',
    'sketch_hashes',
    'sources',
    'contents',
    'upkeep',
    'stories',
    'tellings',
    'versions',
  ]) {
    database.exec(`drop table ${table}`);
  }
  database.exec('pragma user_version = 1');
  database.exec("insert into deliveries values ('2026-11-18-daily', x'01', 'sent', '')");
  database.close();
  const upgraded = await openMemory(old);
  expect(upgraded.wasSent('2026-11-18-daily')).toBe(true);
  upgraded.record([seen('dam')], [], null, thursday);
  upgraded.close();
});

test('a database that kept one edition of each thing is brought up to date, pending ones too', async () => {
  memory.record([seen('dam', { chosen: true }), seen('ferry')], [], edition('19'), thursday);
  memory.confirm('2026-11-19-daily');
  memory.record([seen('bees', { chosen: true })], [], edition('20'), friday);
  memory.close();
  const database = new DatabaseSync(join(folder, 'nutgraf.sqlite'));
  database.exec(`alter table items add column edition text;
    alter table items add column pending_edition text;
    create index items_by_edition on items (edition) where edition is not null;
    create index items_by_pending_edition on items (pending_edition) where pending_edition is not null;
    update items set edition = '2026-11-19-daily' where title = 'dam';
    update items set pending_edition = '2026-11-20-daily' where title = 'bees';
    drop table tellings;
    drop table versions;
    alter table editions drop column begun;
    pragma user_version = 3`);
  database.close();
  memory = await openMemory(folder);
  expect([editionsOf('dam'), editionsOf('ferry'), editionsOf('bees')]).toEqual([
    ['2026-11-19-daily'],
    [],
    ['2026-11-20-daily'],
  ]);
  memory.release('2026-11-20-daily');
  expect([editionsOf('dam'), editionsOf('bees')]).toEqual([['2026-11-19-daily'], []]);
});

describe('how something reads', () => {
  const reads = (hash: number): Partial<Sighting> => ({ versions: [{ of: 'text', hash }] });
  const versionsOf = (key: string) => recalled(key)?.versions.map(({ hash, edition: of }) => [hash, of]);

  it('is remembered of what went out, with the edition of the time', () => {
    memory.record([seen('dam', { chosen: true, ...reads(1) }), seen('ferry', reads(2))], [], edition('19'), thursday);
    memory.confirm('2026-11-19-daily');
    expect([versionsOf('dam'), versionsOf('ferry')]).toEqual([[[1, '2026-11-19-daily']], []]);
    memory.record([seen('dam', reads(1))], [], edition('20'), friday);
    memory.confirm('2026-11-20-daily');
    memory.record([seen('dam', reads(3))], [], null, friday);
    memory.record([seen('dam', reads(4))], [], null, friday);
    expect(versionsOf('dam')).toEqual([
      [4, null],
      [1, '2026-11-19-daily'],
    ]);
  });

  it('is forgotten where the edition is released, and its source is read again', () => {
    const settled = () => memory.isSettled(feed, 'b', '2026-11-21-daily', friday);
    memory.record([seen('dam', { chosen: true, ...reads(1) })], [], edition('19'), thursday);
    memory.confirm('2026-11-19-daily');
    memory.record(
      [seen('dam', { chosen: true, ...reads(2) })],
      [reading('ok', { digest: 'b' })],
      edition('20'),
      friday,
    );
    expect(settled()).toBe(true);
    memory.release('2026-11-20-daily');
    expect([editionsOf('dam'), versionsOf('dam')]).toEqual([['2026-11-19-daily'], [[1, '2026-11-19-daily']]]);
    expect(settled()).toBe(false);
  });

  it('is forgotten after 60 days', () => {
    memory.record([seen('dam', { chosen: true, ...reads(1) })], [], edition('19'), thursday);
    memory.confirm('2026-11-19-daily');
    memory.record([], [], null, '2027-01-10T06:00:00.000Z');
    expect(versionsOf('dam')).toHaveLength(1);
    memory.record([], [], null, '2027-01-20T06:00:00.000Z');
    expect([versionsOf('dam'), editionsOf('dam')]).toEqual([[], ['2026-11-19-daily']]);
  });
});

test('what went out of a page that is read again and again is known by its address', () => {
  const onPage = { chosen: true, place: 'gazette.example/live' };
  memory.record([seen('one', onPage)], [], edition('19'), thursday);
  memory.confirm('2026-11-19-daily');
  memory.record([seen('two', { ...onPage, story: 's-1' })], [], edition('20'), friday);
  expect(memory.toldAt('gazette.example/live').tellings).toEqual([
    { edition: '2026-11-19-daily', story: null },
    { edition: '2026-11-20-daily', story: 's-1' },
  ]);
  memory.release('2026-11-20-daily');
  expect(memory.toldAt('gazette.example/live').tellings).toHaveLength(1);
  expect(memory.toldAt('gazette.example/other').tellings).toEqual([]);
});

test('of one day, the edition that was begun first stays the first however often it is made again', () => {
  const slot = (name: string): MadeEdition => ({ ...edition('19'), id: `2026-11-19-${name}` });
  const make = (name: string, at: string) => {
    memory.record([seen('dam', { chosen: true })], [], slot(name), at);
    memory.confirm(`2026-11-19-${name}`);
  };
  make('morning', thursday);
  make('evening', '2026-11-19T16:00:00.000Z');
  make('morning', friday);
  expect(editionsOf('dam')).toEqual(['2026-11-19-morning', '2026-11-19-evening']);
});

test('a change that fails leaves nothing behind', () => {
  const broken = { ...seen('ferry'), keys: null as unknown as string[] };
  expect(() => memory.record([seen('dam'), broken], [], edition('19'), thursday)).toThrow();
  expect(recalled('dam')).toBeNull();
  expect(memory.pending()).toEqual([]);
});

test('a run of words that all texts have does not slow it down', async () => {
  const common = Array.from({ length: 40 }, (_, at) => at + 1);
  await expectInProportion(async (length) => {
    const many = Array.from({ length }, (_, at) =>
      seen(`story${at}`, { sketch: [...common.slice(0, 4), ...common.map((hash) => hash * 100_003 + at * 97)] }),
    );
    const filled = await openMemory(await mkdtemp(join(folder, 'filled-')));
    filled.record(many, [], null, thursday);
    filled.close();
  }, 600);
});
