import type { Sighting, Told } from '../model/memory.ts';
import type { Database } from './database.ts';

/**
 * In which editions each thing went out, and how it read then and since; pending as long as their edition is. Versions are
 * kept of what went out only: one of each kind an edition, and one of the runs that made none.
 */
export interface ToldItems {
  /** Puts an item into an edition that was begun. */
  choose(item: number, edition: string, sighting: Sighting): void;
  /** Records how an item reads that went out at some time. */
  note(item: number, edition: string | null, sighting: Sighting, at: number): void;
  told(items: readonly number[]): Told;
  /** What went out of those that were found at a place, whatever they were. */
  toldAt(place: string): Told;
  begin(edition: string): void;
  confirm(edition: string): void;
  release(edition: string, isPending: boolean): void;
  /** What was known of one item is now known of the other. */
  move(from: number, to: number): void;
  remove(item: number): void;
  forgetOld(at: number): void;
}

/** Longer than a changed text is looked for (`select/told-before.ts`), so that an edition can be made again. */
const keptMs = 60 * 86_400_000;
/** A name that no edition has: for what was read while none was made. */
const noEdition = '';

interface VersionRow {
  readonly of: string;
  readonly hash: number;
  readonly edition: string;
}

/** Told items in a database; whoever changes them begins the transaction. */
export function toldItemsIn(database: Database): ToldItems {
  const sql = statementsFor(database);
  const told = (items: readonly number[]): Told => {
    // Nine in ten of what is seen never went out.
    if (!items.some((item) => sql.isTold.get(item))) return { tellings: [], versions: [] };
    const list = JSON.stringify(items);
    const versions = sql.versions.all(list) as unknown as VersionRow[];
    return {
      tellings: sql.tellings.all(list) as unknown as Told['tellings'],
      versions: versions.map(({ edition, ...rest }) => ({ ...rest, edition: edition || null })),
    };
  };

  return {
    choose(item, edition, { story, place }) {
      sql.choose.run({ item, edition, story: story ?? null, place: place ?? null });
    },
    note(item, edition, { versions }, at) {
      const into = { item, edition: edition ?? noEdition, pending: edition === null ? 0 : 1, at };
      for (const { of, hash } of versions) sql.note.run({ ...into, of, hash });
    },
    told,
    toldAt: (place) => told(sql.at.all(place).map((row) => (row as { item: number }).item)),
    begin(edition) {
      for (const drop of sql.drops) drop.run(edition, 1);
    },
    confirm(edition) {
      for (const drop of sql.drops) drop.run(edition, 0);
      for (const settle of sql.settles) settle.run(edition);
    },
    release(edition, isPending) {
      const pending = isPending ? 1 : 0;
      sql.readAgain.run({ edition, pending });
      for (const drop of sql.drops) drop.run(edition, pending);
    },
    move(from, to) {
      for (const move of sql.moves) move.run(to, from);
      this.remove(from);
    },
    remove(item) {
      for (const remove of sql.removes) remove.run(item);
    },
    forgetOld(at) {
      sql.forget.run(at - keptMs);
    },
  };
}

const tables = ['tellings', 'versions'] as const;

function statementsFor(database: Database) {
  const inTables = (statement: (table: string) => string) => tables.map((table) => database.prepare(statement(table)));
  return {
    choose: database.prepare(
      'insert or replace into tellings (item, edition, pending, story, place) values ($item, $edition, 1, $story, $place)',
    ),
    note: database.prepare(
      `insert or replace into versions (item, "of", edition, pending, hash, at)
       select $item, $of, $edition, $pending, $hash, $at
       where exists (select 1 from tellings where item = $item) and not exists (
         select 1 from versions where item = $item and "of" = $of and hash = $hash and edition <> $edition and pending = 0
       )`,
    ),
    isTold: database.prepare('select 1 from tellings where item = ? limit 1'),
    // An edition's id begins with its date; of one day, that which was begun first comes first, however often it is made again.
    tellings: database.prepare(
      `select edition, max(story) as story from tellings left join editions on editions.id = edition
       where item in (select value from json_each(?))
       group by edition order by substr(edition, 1, 10), min(begun), edition`,
    ),
    versions: database.prepare(
      'select distinct "of", hash, edition from versions where item in (select value from json_each(?)) order by 1, 3, 2',
    ),
    at: database.prepare('select distinct item from tellings where place = ?'),
    drops: inTables((table) => `delete from ${table} where edition = ? and pending = ?`),
    settles: inTables((table) => `update ${table} set pending = 0 where edition = ? and pending = 1`),
    moves: inTables((table) => `update or ignore ${table} set item = ? where item = ?`),
    removes: inTables((table) => `delete from ${table} where item = ?`),
    // What was looked into for the edition is to be looked into again, though its source has not changed since.
    readAgain: database.prepare(
      `update sources set digest = null where id in (
         select source from contents where item in (
           select item from tellings where edition = $edition and pending = $pending
           union select item from versions where edition = $edition and pending = $pending
         )
       )`,
    ),
    forget: database.prepare('delete from versions where at < ?'),
  };
}
