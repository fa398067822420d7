import { isReadable, type Outcome, type SourceHealth, type SourceReading } from '../model/source-reading.ts';
import type { Database } from './database.ts';

/** What came of reading the sources, and what each held when it was last read. */
export interface ReadSources {
  isKnown(url: string): boolean;
  healthOf(url: string): SourceHealth | null;
  /** Records whether a source could be read. */
  try(reading: SourceReading, at: number): void;
  /**
   * Records that a source was read to its end: what it held before is forgotten.
   * @returns its number in the database
   */
  read(url: string, digest: string | null, at: number): number;
  /**
   * Records that something of a source was seen, though perhaps not all.
   * @returns its number in the database
   */
  know(url: string, at: number): number;
  /** Records what it holds. */
  hold(source: number, item: number): void;
  /** Whether this is what was last read of a source to its end. */
  isRecorded(url: string, digest: string): boolean;
  /** Whether a source still is what was last read, with nothing in it that can be wanted. */
  isSettled(url: string, digest: string, edition: string | null, since: number): boolean;
}

export function readSourcesIn(database: Database): ReadSources {
  const sql = statementsFor(database);

  function idOf(url: string): number {
    const row = sql.id.get(url) as { id: number } | undefined;
    return row?.id ?? Number(sql.insert.run(url).lastInsertRowid);
  }

  return {
    isKnown: (url) => sql.isKnown.get(url) !== undefined,
    healthOf: (url) => healthFrom(sql.health.get(url) as HealthRow | undefined),
    try({ url, outcome, detail }, at) {
      sql.try.run({ id: idOf(url), outcome, detail, at, readable: isReadable(outcome) ? 1 : 0 });
    },
    read(url, digest, at) {
      const id = idOf(url);
      sql.empty.run(id);
      sql.read.run(digest, at, id);
      return id;
    },
    know(url, at) {
      const id = idOf(url);
      sql.know.run(at, id);
      return id;
    },
    hold(source, item) {
      sql.hold.run(source, item);
    },
    isRecorded: (url, digest) => sql.isRecorded.get(url, digest) !== undefined,
    isSettled(url, digest, edition, since) {
      return sql.isSettled.get({ url, digest, edition, since }) !== undefined;
    },
  };
}

interface HealthRow {
  readonly url: string;
  readonly outcome: Outcome;
  readonly detail: string;
  readonly tried: number;
  readonly succeeded: number | null;
  readonly failures: number;
}

function healthFrom(row: HealthRow | undefined): SourceHealth | null {
  if (!row) return null;
  const { tried, succeeded, ...health } = row;
  return { ...health, lastTried: isoTime(tried), lastSuccess: succeeded === null ? null : isoTime(succeeded) };
}

function isoTime(moment: number): string {
  return new Date(moment).toISOString();
}

function statementsFor(database: Database) {
  return {
    id: database.prepare('select id from sources where url = ?'),
    insert: database.prepare('insert into sources (url) values (?)'),
    isKnown: database.prepare('select 1 from sources where url = ? and recorded is not null'),
    health: database.prepare(
      'select url, outcome, detail, tried, succeeded, failures from sources where url = ? and tried is not null',
    ),
    try: database.prepare(
      `update sources set outcome = $outcome, detail = $detail, tried = $at,
         succeeded = iif($readable, $at, succeeded), failures = iif($readable, 0, failures + 1)
       where id = $id`,
    ),
    read: database.prepare('update sources set digest = ?, recorded = ? where id = ?'),
    know: database.prepare('update sources set recorded = coalesce(recorded, ?) where id = ?'),
    empty: database.prepare('delete from contents where source = ?'),
    hold: database.prepare('insert or ignore into contents values (?, ?)'),
    isRecorded: database.prepare('select 1 from sources where url = ? and digest = ?'),
    // What was seen before the window began and did not go out then is passed over for good, whatever its date.
    isSettled: database.prepare(
      `select 1 from sources where url = $url and digest = $digest and not exists (
         select 1 from contents join items on items.id = contents.item
         where contents.source = sources.id and (
           exists (select 1 from tellings where item = items.id and edition = $edition)
           or exists (select 1 from versions where item = items.id and edition = $edition)
           or (not marked_read and first_seen > $since and not exists (select 1 from tellings where item = items.id))
         )
       )`,
    ),
  };
}
