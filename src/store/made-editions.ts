import type { MadeEdition } from '../model/memory.ts';
import type { Database } from './database.ts';
import type { ToldItems } from './told-items.ts';

/**
 * Which editions were made, in two steps: what is begun is pending until its files are known to be there. An edition
 * that is made again has both, so that what was built before stands if the second time is cut off.
 */
export interface MadeEditions {
  /** Begins an edition, in place of one that is pending under its name. */
  begin(edition: MadeEdition, at: number): void;
  pending(): MadeEdition[];
  built(edition: string): MadeEdition | null;
  confirm(edition: string): void;
  release(edition: string): void;
  /** When the newest other edition was made. */
  newest(except: string | null): number | null;
}

/** Made editions in a database; whoever changes them begins the transaction. */
export function madeEditionsIn(database: Database, told: ToldItems): MadeEditions {
  const sql = {
    begin: database.prepare(
      `insert or replace into editions (id, pending, folder, digest, inputs, made, begun)
       values ($id, 1, $folder, $digest, $inputs, $at, coalesce((select min(begun) from editions where id = $id), $at))`,
    ),
    pending: database.prepare('select id, folder, digest, inputs from editions where pending = 1 order by made, id'),
    built: database.prepare('select id, folder, digest, inputs from editions where id = ? and pending = 0'),
    isPending: database.prepare('select 1 from editions where id = ? and pending = 1'),
    dropPending: database.prepare('delete from editions where id = ? and pending = 1'),
    dropBuilt: database.prepare('delete from editions where id = ? and pending = 0'),
    settle: database.prepare('update editions set pending = 0 where id = ? and pending = 1'),
    newest: database.prepare('select max(made) as made from editions where pending = 0 and id is not ?'),
  };

  return {
    begin({ id, folder, digest, inputs }, at) {
      told.begin(id);
      sql.begin.run({ id, folder, digest, inputs, at });
    },
    built: (edition) => (sql.built.get(edition) as MadeEdition | undefined) ?? null,
    pending: () => sql.pending.all() as unknown as MadeEdition[],
    confirm(edition) {
      if (!sql.isPending.get(edition)) return;
      told.confirm(edition);
      sql.dropBuilt.run(edition);
      sql.settle.run(edition);
    },
    release(edition) {
      const isPending = sql.isPending.get(edition) !== undefined;
      told.release(edition, isPending);
      (isPending ? sql.dropPending : sql.dropBuilt).run(edition);
    },
    newest: (except) => (sql.newest.get(except) as { made: number | null }).made,
  };
}
