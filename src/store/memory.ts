import { join } from 'node:path';
import type { Memory, Sighting } from '../model/memory.ts';
import { isReadable, type SourceReading } from '../model/source-reading.ts';
import { type Database, inTransaction, openDatabase, orUserError } from './database.ts';
import { forgetOld } from './forget-old.ts';
import { madeEditionsIn } from './made-editions.ts';
import { passedOverIn } from './passed-over.ts';
import { type ReadSources, readSourcesIn } from './read-sources.ts';
import { rememberedItemsIn } from './remembered-items.ts';
import { rememberedStoriesIn } from './remembered-stories.ts';
import { toldItemsIn } from './told-items.ts';

/**
 * Opens what is remembered from one run to the next, in the folder where the project keeps its state.
 * @throws UserError when the file cannot be used
 */
export async function openMemory(folder: string): Promise<Memory> {
  const path = join(folder, 'nutgraf.sqlite');
  return memoryIn(await openDatabase(path), path);
}

/** A memory that is forgotten when it is closed, for a build that is to remember nothing. */
export async function openPassingMemory(): Promise<Memory> {
  return memoryIn(await openDatabase(':memory:'), ':memory:');
}

function memoryIn(database: Database, path: string): Memory {
  const told = toldItemsIn(database);
  const [items, editions] = [rememberedItemsIn(database, told), madeEditionsIn(database, told)];
  const sources = readSourcesIn(database);
  const remembered = rememberedStoriesIn(database);
  const wasSent = database.prepare(
    "select 1 from deliveries where edition = ? and state in ('sending', 'sent', 'doubtful') limit 1",
  );
  const reading = <T>(work: () => T) => orUserError(path, work);
  const changing = (work: () => void) => orUserError(path, () => inTransaction(database, work));

  return {
    passedOver: passedOverIn(database, path),
    recall: (marks) => reading(() => items.recall(marks)),
    toldAt: (place) => reading(() => told.toldAt(place)),
    isKnownSource: (url) => reading(() => sources.isKnown(url)),
    isRecorded: (url, digest) => reading(() => sources.isRecorded(url, digest)),
    isSettled: (url, digest, edition, since) =>
      reading(() => sources.isSettled(url, digest, edition, Date.parse(since))),
    lastEdition(except) {
      const made = reading(() => editions.newest(except));
      return made === null ? null : new Date(made).toISOString();
    },
    healthOf: (url) => reading(() => sources.healthOf(url)),
    recordReadings(readings, at) {
      changing(() => {
        for (const one of readings) sources.try(one, Date.parse(at));
      });
    },
    record(sightings, readings, edition, at, stories = []) {
      const moment = Date.parse(at);
      changing(() => {
        for (const one of readings) sources.try(one, moment);
        const sourceByUrl = readWhole(sources, sightings, readings, moment);
        if (edition) {
          editions.begin(edition, moment);
          remembered.begin(edition.id, stories);
        }
        for (const sighting of sightings) {
          const item = items.see(sighting, moment);
          sources.hold(sourceByUrl.get(sighting.source) as number, item);
          if (edition && sighting.chosen) told.choose(item, edition.id, sighting);
          told.note(item, edition?.id ?? null, sighting, moment);
        }
        forgetOld(database, items, moment);
        remembered.forgetOld(moment);
        told.forgetOld(moment);
      });
    },
    pending: () => reading(() => editions.pending()),
    madeEdition: (edition) => reading(() => editions.built(edition)),
    recallStories: (edition, at) => reading(() => remembered.recall(edition, Date.parse(at))),
    // The stories first: what becomes of them depends on whether the edition is pending.
    confirm(edition) {
      changing(() => {
        remembered.confirm(edition);
        editions.confirm(edition);
      });
    },
    release(edition) {
      changing(() => {
        remembered.release(edition);
        editions.release(edition);
      });
    },
    markRead(sightings, at) {
      const moment = Date.parse(at);
      changing(() => {
        for (const sighting of sightings) {
          const item = items.see(sighting, moment);
          items.markRead(item);
          sources.hold(sources.know(sighting.source, moment), item);
        }
      });
    },
    wasSent: (edition) => reading(() => wasSent.get(edition) !== undefined),
    close: () => database.close(),
  };
}

/**
 * Records which sources were read to their end: one that was unchanged, and of which nothing was seen, was not looked
 * into. Without a digest, a source is read again even where it has not changed.
 * @returns their numbers in the database, by address
 */
function readWhole(
  sources: ReadSources,
  sightings: Iterable<Sighting>,
  readings: readonly SourceReading[],
  at: number,
): Map<string, number> {
  const seen = new Set<string>();
  for (const { source } of sightings) seen.add(source);
  const digestByUrl = new Map([...seen].map((url): [string, string | null] => [url, null]));
  for (const { url, outcome, digest } of readings) {
    if (seen.has(url) || (isReadable(outcome) && outcome !== 'unchanged')) digestByUrl.set(url, digest ?? null);
  }
  return new Map([...digestByUrl].map(([url, digest]) => [url, sources.read(url, digest, at)]));
}
