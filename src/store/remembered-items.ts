import { hash } from 'node:crypto';
import type { Marks, Remembered, Sighting, Told } from '../model/memory.ts';
import { isoOf, lastMomentOf } from '../text/last-moment.ts';
import type { Database } from './database.ts';
import { type NearTexts, nearTextsIn } from './near-texts.ts';
import type { ToldItems } from './told-items.ts';

/** What was ever seen, each thing once however many addresses, names and wordings it has. */
export interface RememberedItems {
  recall(marks: Marks): Remembered | null;
  /**
   * Records that something was seen. What had been known as two things is one from now on, where this has marks of both.
   * @returns its number in the database
   */
  see(sighting: Sighting, at: number): number;
  markRead(item: number): void;
  forget(item: number): void;
}

interface ItemRow {
  readonly id: number;
  readonly first_seen: number;
  readonly published: number | null;
  readonly marked_read: number;
}

interface KnownItem extends ItemRow {
  readonly by: Remembered['by'];
}

interface Known {
  /** Everything with one of the marks, that which was seen first before the others. */
  readonly items: readonly KnownItem[];
  /** Marks that nothing has so far. */
  readonly newKeys: readonly Buffer[];
  /** Whether no text like this one was seen before. */
  readonly isNewText: boolean;
}

/** Remembered items in a database; whoever changes them begins the transaction. */
export function rememberedItemsIn(database: Database, told: ToldItems): RememberedItems {
  const texts = nearTextsIn(database);
  const sql = statementsFor(database);

  function known({ keys, sketch }: Marks): Known {
    const kindByItem = new Map<number, Remembered['by']>();
    const newKeys: Buffer[] = [];
    const find = (digest: Buffer, kind: Remembered['by']) => {
      const row = sql.itemOfKey.get(digest) as { item: number } | undefined;
      if (!row) newKeys.push(digest);
      else if (!kindByItem.has(row.item)) kindByItem.set(row.item, kind);
      return row !== undefined;
    };
    for (const key of keys) find(digestOf(key), kindOf(key));
    // Most of what is seen was seen before, word for word: that is one look instead of many.
    const isLookedUp = sketch.length > 0 && !find(digestOf(Uint32Array.from(sketch)), 'text');
    const near = isLookedUp ? texts.find(sketch) : null;
    if (near !== null && !kindByItem.has(near)) kindByItem.set(near, 'text');
    const items = [...kindByItem].map(([item, by]) => ({ ...(sql.item.get(item) as unknown as ItemRow), by }));
    items.sort((one, other) => one.first_seen - other.first_seen || one.id - other.id);
    return { items, newKeys, isNewText: isLookedUp && near === null };
  }

  return {
    recall(marks) {
      const { items } = known(marks);
      return items.length > 0 ? { ...rememberedFrom(items), ...told.told(items.map(({ id }) => id)) } : null;
    },
    see(sighting, at) {
      const { items, newKeys, isNewText } = known(sighting);
      const [first, ...others] = items;
      const published = sighting.published === null ? null : lastMomentOf(sighting.published);
      const item = first?.id ?? Number(sql.insert.run(sighting.title, at, at, published).lastInsertRowid);
      for (const other of others) merge(sql, [texts, told], other, item);
      if (first) sql.update.run({ item, at, published });
      for (const digest of newKeys) sql.insertKey.run(digest, item);
      if (isNewText) texts.add(item, sighting.sketch);
      return item;
    },
    markRead(item) {
      sql.markRead.run(item);
    },
    forget(item) {
      texts.remove(item);
      told.remove(item);
      sql.removeKeys.run(item);
      sql.remove.run(item);
    },
  };
}

/** As one thing, also where it is not recorded yet that they are one. */
function rememberedFrom(items: readonly KnownItem[]): Omit<Remembered, keyof Told> {
  const dates = items.flatMap(({ published }) => (published === null ? [] : [published]));
  return {
    firstSeen: new Date(items[0]?.first_seen ?? 0).toISOString(),
    published: dates.length > 0 ? isoOf(Math.min(...dates)) : null,
    markedRead: items.some(({ marked_read }) => marked_read === 1),
    by: items[0]?.by ?? 'text',
  };
}

type Statements = ReturnType<typeof statementsFor>;

/** @param parts what else is known of items */
function merge(sql: Statements, parts: readonly Pick<NearTexts, 'move'>[], other: ItemRow, item: number): void {
  const { id, first_seen, published, marked_read } = other;
  sql.absorb.run({ item, first_seen, published, marked_read });
  sql.moveKeys.run(item, id);
  sql.moveContents.run(item, id);
  sql.removeContents.run(id);
  for (const part of parts) part.move(id, item);
  sql.remove.run(id);
}

function statementsFor(database: Database) {
  const earliest = 'min(coalesce(published, $published), coalesce($published, published))';
  return {
    itemOfKey: database.prepare('select item from keys where hash = ?'),
    item: database.prepare('select id, first_seen, published, marked_read from items where id = ?'),
    insert: database.prepare('insert into items (title, first_seen, last_seen, published) values (?, ?, ?, ?)'),
    // To the day is enough for when it was last seen, and spares writing most items in most runs.
    update: database.prepare(
      `update items set last_seen = max(last_seen, $at), published = ${earliest}
       where id = $item and (last_seen < $at - 86400000 or $published < coalesce(published, $published + 1))`,
    ),
    absorb: database.prepare(
      `update items set first_seen = min(first_seen, $first_seen), published = ${earliest},
         marked_read = max(marked_read, $marked_read)
       where id = $item`,
    ),
    insertKey: database.prepare('insert or ignore into keys values (?, ?)'),
    moveKeys: database.prepare('update keys set item = ? where item = ?'),
    removeKeys: database.prepare('delete from keys where item = ?'),
    moveContents: database.prepare('update or ignore contents set item = ? where item = ?'),
    removeContents: database.prepare('delete from contents where item = ?'),
    markRead: database.prepare('update items set marked_read = 1 where id = ?'),
    remove: database.prepare('delete from items where id = ?'),
  };
}

function kindOf(key: string): Remembered['by'] {
  if (key.startsWith('url ')) return 'address';
  return key.startsWith('guid ') ? 'guid' : 'text';
}

/** Addresses are long, and there are many: of 64 bits, a million have two alike once in 40 million times. */
function digestOf(key: string | Uint32Array): Buffer {
  return hash('sha256', key, 'buffer').subarray(0, 8);
}
