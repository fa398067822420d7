import { createHash } from 'node:crypto';
import type { CollectEffects, Collection } from '../collect/index.ts';
import { collect } from '../collect/index.ts';
import type { Source } from '../model/source.ts';
import { isReadable } from '../model/source-reading.ts';

/** What decides how an edition comes out; the time of the build differs each time, and is left out. */
interface Settings {
  readonly sources: readonly Source[];
  readonly now: Date;
}

/**
 * Everything that an edition is made from, besides what fetched sources hold: the settings, the saved pages, and which
 * sources failed. With these the same, and every other source unchanged, the edition would come out the same.
 * @returns SHA-256, hexadecimal
 */
export function inputsOf(
  { now: _, ...settings }: Settings,
  { items, readings }: Pick<Collection, 'items' | 'readings'>,
): string {
  const saved = new Set(
    settings.sources.filter(({ kind }) => kind === 'file' || kind === 'folder').map(({ id }) => id),
  );
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const { id, sourceId, content } of items) if (saved.has(sourceId)) hash.update(`\n${id}\n`).update(content);
  for (const { url, outcome } of readings) if (!isReadable(outcome)) hash.update(`\n${url} failed`);
  return hash.digest('hex');
}

/** What came of asking sources of which none changed. */
export interface Unchanged extends Pick<Collection, 'readings' | 'problems'> {
  /** As `inputsOf` tells them. */
  readonly inputs: string;
}

/**
 * Asks every source whether it changed, and reads none: that costs a request to each.
 * @param isRecorded whether a body with this digest was read from the source to its end
 * @returns null where a source changed
 */
export async function unchangedSources(
  settings: Settings,
  effects: Pick<CollectEffects, 'readFile' | 'listFolder' | 'fetchPage'>,
  isRecorded: (url: string, digest: string) => boolean,
): Promise<Unchanged | null> {
  const collection = await collect(settings.sources, {
    ...effects,
    isSettled: isRecorded,
    screen: () => ({ wanted: [], changed: [], leftOut: [], remarks: [], sightings: [], older: [] }),
    shortlist: () => new Set(),
    passOver: () => undefined,
  });
  const { readings, problems } = collection;
  const isSame = readings.every(({ outcome }) => outcome === 'unchanged' || !isReadable(outcome));
  return isSame ? { inputs: inputsOf(settings, collection), readings, problems } : null;
}
