import type { PassedOver, PassedOverList } from '../model/memory.ts';
import { type Database, orUserError } from './database.ts';

/** Rows read at a time. */
const chunk = 500;

/**
 * What is passed over in this run, in a table that is gone with it. Nine entries in ten of what feeds hold come here: in
 * the memory of the process they took 1.4 KB each, until the report was written.
 * @param path of the database, as a message names it
 */
export function passedOverIn(database: Database, path: string): PassedOverList {
  const open = () => {
    database.exec('create temp table passed_over (id integer primary key, passed text not null, sketch blob)');
    return {
      insert: database.prepare('insert into passed_over (passed, sketch) values (?, ?)'),
      next: database.prepare(`select id, passed, sketch from passed_over where id > ? order by id limit ${chunk}`),
    };
  };
  // Most commands, and builds from saved pages, need none.
  let sql: ReturnType<typeof open> | undefined;

  return {
    add(passed) {
      if (passed.length === 0) return;
      orUserError(path, () => {
        sql ??= open();
        // Not `inTransaction`: that would keep others from writing, and nobody else sees this table.
        database.exec('begin');
        for (const { sighting, ...rest } of passed) {
          const { sketch, ...known } = sighting ?? { sketch: [] };
          const text = JSON.stringify({ ...rest, sighting: sighting && known });
          sql.insert.run(text, sketch.length > 0 ? Buffer.from(Uint32Array.from(sketch).buffer) : null);
        }
        database.exec('commit');
      });
    },
    // In pieces, so that whoever goes through them can write to the database meanwhile.
    *[Symbol.iterator]() {
      for (let last = 0; sql; ) {
        const rows = sql.next.all(last) as unknown as Row[];
        for (const row of rows) yield passedFrom(row);
        if (rows.length < chunk) return;
        last = rows.at(-1)?.id ?? last;
      }
    },
  };
}

interface Row {
  readonly id: number;
  readonly passed: string;
  readonly sketch: Uint8Array | null;
}

function passedFrom({ passed, sketch }: Row): PassedOver {
  const { sighting, ...rest } = JSON.parse(passed) as PassedOver;
  const hashes = sketch ? [...new Uint32Array(Uint8Array.from(sketch).buffer)] : [];
  return { ...rest, sighting: sighting && { ...sighting, sketch: hashes } };
}
