import type { Feed } from '../model/feed.ts';
import type { Sighting } from '../model/memory.ts';
import { dateOf } from './feeds-lines.ts';

/**
 * By what the entries of a feed are known again.
 * @param url the address that the list has for the feed, without a password
 */
export async function sightingsOf(url: string, { entries }: Feed): Promise<readonly Sighting[]> {
  const { marksOfEntries } = await import('../select/marks.ts');
  const marks = marksOfEntries(url, entries);
  return entries.map((entry, index) => ({
    ...(marks[index] ?? { keys: [], sketch: [] }),
    title: entry.title,
    published: dateOf(entry),
    source: url,
    chosen: false,
    versions: [],
  }));
}

/** Remembers that these are old news to the reader, so that none of them goes into an edition. */
export async function markRead(stateFolder: string, sightings: readonly Sighting[]): Promise<void> {
  const { openMemory } = await import('../store/memory.ts');
  const memory = await openMemory(stateFolder);
  try {
    memory.markRead(sightings, new Date().toISOString());
  } finally {
    memory.close();
  }
}
