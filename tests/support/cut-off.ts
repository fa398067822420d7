import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '../../src/store/database.ts';

/** Leaves an edition of a project as a build that was killed once it had recorded it, and had written nothing yet. */
export async function cutOff(folder: string, edition: string): Promise<void> {
  await rm(join(folder, 'out', edition), { recursive: true, force: true });
  const database = await openDatabase(join(folder, 'state/nutgraf.sqlite'));
  database.prepare('update editions set pending = 1 where id = ?').run(edition);
  for (const table of ['tellings', 'versions', 'stories'])
    database.prepare(`update ${table} set pending = 1 where edition = ?`).run(edition);
  database.close();
}
