import { resemblance } from '../text/text-sketch.ts';
import type { Database } from './database.ts';

/**
 * Finds items by nearly the same text. Every sketch is kept, and an index has the lowest of its hashes: two texts that
 * share eight runs of words in ten have most of them in common.
 */
export interface NearTexts {
  /** The item whose text resembles this one most, or null. */
  find(sketch: readonly number[]): number | null;
  /** Adds a text of an item that `find` does not find by it, unless it has many already. */
  add(item: number, sketch: readonly number[]): void;
  /** What was known of one item is now known of the other. */
  move(from: number, to: number): void;
  remove(item: number): void;
}

/** Measured on 1,841 news texts in pairs: from 0.2 up all are of one event, from 0.8 up one text with a word changed. */
const leastResemblance = 0.8;
/** Two texts that resemble each other by 0.8 have fewer than two of these eight in common once in ten thousand times. */
const indexed = 8;
const leastShared = 2;
/** Of texts with one run of words in common, the newest are looked at: what very many have says nothing. */
const longestList = 16;
const mostCandidates = 8;
/** A teaser, the article, and what became of it when it was edited. */
const textsPerItem = 4;

/** Near texts in a database; whoever changes them begins the transaction. */
export function nearTextsIn(database: Database): NearTexts {
  const lists = Array.from({ length: indexed }, () => `select * from (${listOfHash})`).join(' union all ');
  const sql = {
    candidates: database.prepare(
      `select item, hashes from sketches join (
         select sketch, count(*) as shared from (${lists}) group by sketch having shared >= ${leastShared}
         order by shared desc, sketch limit ${mostCandidates}
       ) on sketch = id order by id`,
    ),
    textsOf: database.prepare('select id, hashes from sketches where item = ?'),
    insert: database.prepare('insert into sketches (item, hashes) values (?, ?)'),
    index: database.prepare('insert or ignore into sketch_hashes select value, ? from json_each(?)'),
    move: database.prepare('update sketches set item = ? where item = ?'),
    remove: database.prepare('delete from sketches where item = ?'),
    removeHash: database.prepare('delete from sketch_hashes where hash = ? and sketch = ?'),
  };

  return {
    find(sketch) {
      if (sketch.length === 0) return null;
      let [nearest, most]: [number | null, number] = [null, 0];
      for (const { item, hashes } of sql.candidates.all(...sketch.slice(0, indexed)) as SketchRow[]) {
        const near = resemblance(sketch, hashesOf(hashes));
        if (near >= leastResemblance && near > most) [nearest, most] = [item, near];
      }
      return nearest;
    },
    add(item, sketch) {
      if (sketch.length === 0 || sql.textsOf.all(item).length >= textsPerItem) return;
      const { lastInsertRowid } = sql.insert.run(item, Buffer.from(Uint32Array.from(sketch).buffer));
      sql.index.run(lastInsertRowid, JSON.stringify(sketch.slice(0, indexed)));
    },
    move(from, to) {
      sql.move.run(to, from);
    },
    remove(item) {
      for (const { id, hashes } of sql.textsOf.all(item) as { id: number; hashes: Uint8Array }[]) {
        for (const hash of hashesOf(hashes).slice(0, indexed)) sql.removeHash.run(hash, id);
      }
      sql.remove.run(item);
    },
  };
}

const listOfHash = `select sketch from sketch_hashes where hash = ? order by sketch desc limit ${longestList}`;

interface SketchRow {
  readonly item: number;
  readonly hashes: Uint8Array;
}

function hashesOf(blob: Uint8Array): number[] {
  return [...new Uint32Array(Uint8Array.from(blob).buffer)];
}
