import { closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from '@photostructure/sqlite';
import { UserError } from '../errors.ts';
import { makeFolder } from '../io/make-folder.ts';

export type Database = InstanceType<typeof DatabaseSync>;

/** Each entry brings a database from one version to the next. Never change one that was released: add another. */
const migrations: readonly string[] = [
  `create table secrets (name text primary key, value blob not null) without rowid;
   insert into secrets values ('salt', randomblob(32));
   create table deliveries (
     edition text not null,
     subscriber blob not null,
     state text not null check (state in ('sending', 'sent', 'refused', 'failed', 'doubtful')),
     detail text not null,
     primary key (edition, subscriber)
   ) without rowid;`,
  // Times are milliseconds since 1970. An edition has a row for what was built, and one for what is being built.
  `create table editions (
     id text not null,
     pending integer not null,
     folder text not null,
     digest text not null,
     inputs text not null,
     made integer not null,
     primary key (id, pending)
   ) without rowid;
   create table items (
     id integer primary key,
     title text not null,
     first_seen integer not null,
     last_seen integer not null,
     published integer,
     edition text,
     pending_edition text,
     marked_read integer not null default 0
   );
   create index items_by_last_seen on items (last_seen);
   create index items_by_edition on items (edition) where edition is not null;
   create index items_by_pending_edition on items (pending_edition) where pending_edition is not null;
   create table keys (hash blob primary key, item integer not null) without rowid;
   create index keys_by_item on keys (item);
   create table sketches (id integer primary key, item integer not null, hashes blob not null);
   create index sketches_by_item on sketches (item);
   create table sketch_hashes (hash integer not null, sketch integer not null, primary key (hash, sketch)) without rowid;
   create table sources (
     id integer primary key,
     url text not null unique,
     outcome text,
     detail text not null default '',
     tried integer,
     succeeded integer,
     failures integer not null default 0,
     digest text,
     recorded integer
   );
   create table contents (source integer not null, item integer not null, primary key (source, item)) without rowid;
   create index contents_by_item on contents (item);
   create table upkeep (name text primary key, at integer not null) without rowid;`,
  // As editions, a story has a row for what was built, and one for what is being built.
  `create table stories (
     edition text not null,
     pending integer not null,
     id text not null,
     newest text not null,
     sketch text not null,
     said blob not null,
     primary key (edition, pending, id)
   ) without rowid;`,
  // A page can go out in several editions. How it read is not known of those that went out before this version.
  `alter table editions add column begun integer not null default 0;
   update editions set begun = made;
   create table tellings (
     item integer not null,
     edition text not null,
     pending integer not null,
     story text,
     place text,
     primary key (item, edition, pending)
   ) without rowid;
   insert into tellings select id, edition, 0, null, null from items where edition is not null;
   insert into tellings select id, pending_edition, 1, null, null from items where pending_edition is not null;
   create index tellings_by_edition on tellings (edition, pending);
   create index tellings_by_place on tellings (place) where place is not null;
   create table versions (
     item integer not null,
     "of" text not null,
     edition text not null,
     pending integer not null,
     hash integer not null,
     at integer not null,
     primary key (item, "of", edition, pending)
   ) without rowid;
   create index versions_by_edition on versions (edition, pending);
   create index versions_by_time on versions (at);
   drop index items_by_edition;
   drop index items_by_pending_edition;
   alter table items drop column edition;
   alter table items drop column pending_edition;`,
];

/** How long one process waits for the commit of another; a commit takes milliseconds. */
const busyTimeoutMs = 10_000;

/**
 * Opens the database and brings it up to date. A change that has returned is on disk: WAL with synchronous=FULL
 * survives the end of the process and of the power.
 * @param path a file, made with its folder where it does not exist, or `:memory:`
 * @throws UserError when the file cannot be used, or was made by a newer version of this program
 */
export async function openDatabase(path: string): Promise<Database> {
  const { DatabaseSync } = await import('@photostructure/sqlite');
  return orUserError(path, () => {
    if (path !== ':memory:') createPrivately(path);
    const database = new DatabaseSync(path);
    try {
      database.exec(`pragma busy_timeout = ${busyTimeoutMs}; pragma journal_mode = wal; pragma synchronous = full`);
      migrate(database, path);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Who subscribes is nobody else's business, even as hashes; SQLite gives the files beside it the same rights. */
function createPrivately(path: string): void {
  makeFolder(dirname(path));
  closeSync(openSync(path, 'a', 0o600));
}

/**
 * Runs `work` in a transaction that locks out other writers from its start: one that begins by reading and then wants
 * to write fails where two do so at once.
 */
export function inTransaction<T>(database: Database, work: () => T): T {
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    // After some failures, a full disk among them, SQLite has rolled back itself.
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

/**
 * Runs `work` and says of a failure of SQLite which file it is about and what can be done.
 * @throws UserError for those; anything else as it is
 */
export function orUserError<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const advice = adviceFor(error);
    if (!advice) throw error;
    throw new UserError(`${path}: ${(error as Error).message}; ${advice}`);
  }
}

const adviceBySqliteCode: Readonly<Record<string, string>> = {
  SQLITE_BUSY: 'another program holds the file; end it, or wait for it',
  SQLITE_CANTOPEN: 'check that the folder exists and can be written to',
  SQLITE_CORRUPT: 'restore the file from a copy; without it nobody knows who has had which edition',
  SQLITE_FULL: 'make room on the disk',
  SQLITE_IOERR: 'check the disk',
  SQLITE_NOTADB: 'it is not a database of this program; move it away, or name another state folder',
  SQLITE_PERM: 'make the file writable for this user',
  SQLITE_READONLY: 'make the file and its folder writable for this user',
};

/** What SQLite says where the binding leaves its code out, as it does while rows are read. */
const codeNameByMessage: Readonly<Record<string, string>> = {
  'attempt to write a readonly database': 'SQLITE_READONLY',
  'database disk image is malformed': 'SQLITE_CORRUPT',
  'database is locked': 'SQLITE_BUSY',
  'database or disk is full': 'SQLITE_FULL',
  'disk I/O error': 'SQLITE_IOERR',
  'file is not a database': 'SQLITE_NOTADB',
};

function adviceFor(error: unknown): string | undefined {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  const { sqliteCodeName = codeNameByMessage[message ?? ''] } = error as { readonly sqliteCodeName?: string };
  if (sqliteCodeName) return adviceBySqliteCode[sqliteCodeName.split('_').slice(0, 2).join('_')];
  return /^(EACCES|EEXIST|EISDIR|ENOENT|ENOTDIR|ENOSPC|EPERM|EROFS)$/.test(code ?? '')
    ? 'check that the folder can be written to'
    : undefined;
}

function migrate(database: Database, path: string): void {
  if (versionOf(database) === migrations.length) return;
  inTransaction(database, () => {
    // Asked again, because another process may have brought it up to date in between.
    const version = versionOf(database);
    if (version > migrations.length) {
      throw new UserError(
        `${path} was made by a newer version of nutgraf; install that one, or name another state folder`,
      );
    }
    for (const migration of migrations.slice(version)) database.exec(migration);
    database.exec(`pragma user_version = ${migrations.length}`);
  });
}

function versionOf(database: Database): number {
  return (database.prepare('pragma user_version').get() as { user_version: number }).user_version;
}
