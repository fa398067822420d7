import type { Database } from './database.ts';
import type { RememberedItems } from './remembered-items.ts';

const dayMs = 86_400_000;
/** Longer than any feed reaches back that is not an archive; what an archive still holds is not forgotten. */
const keptMs = 400 * dayMs;

/** Forgets what no source held when it was last read, and was not seen for 400 days; at most once a day. */
export function forgetOld(database: Database, items: RememberedItems, at: number): void {
  const last = database.prepare("select at from upkeep where name = 'forget'").get() as { at: number } | undefined;
  if (last && last.at > at - dayMs) return;
  const old = database.prepare(
    'select id from items where last_seen < ? and not exists (select 1 from contents where item = items.id)',
  );
  for (const { id } of old.all(at - keptMs) as { id: number }[]) items.forget(id);
  database.prepare("insert or replace into upkeep values ('forget', ?)").run(at);
}
