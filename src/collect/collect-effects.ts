import type { FeedEntry } from '../model/feed.ts';
import type { FileReading, FolderEntry } from '../model/file-reading.ts';
import type { PassedOver, Sighting } from '../model/memory.ts';
import type { Screening } from '../model/screening.ts';
import type { FeedSource, PageSource } from '../model/source.ts';
import type { FeedEffects } from './read-feed.ts';

/** What collecting needs of the world. */
export interface CollectEffects extends FeedEffects {
  /** A file of at most `maxBytes`. */
  readonly readFile: (path: string, maxBytes: number) => Promise<FileReading>;
  /** What a folder holds, sorted; null where it cannot be read. */
  readonly listFolder: (path: string) => Promise<readonly FolderEntry[] | null>;
  /** Which entries of a source are wanted; asked for one source after the other, in the order of the list. */
  readonly screen: (source: FeedSource | PageSource, entries: readonly FeedEntry[]) => Screening;
  /**
   * Which of the wanted ones there is room for, by index: their pages need not be fetched otherwise. Asked again with
   * those and more, and what there was no room for must have none then.
   */
  readonly shortlist: (wanted: readonly Sighting[]) => ReadonlySet<number>;
  /** Hears of every entry that is not read. */
  readonly passOver: (passed: readonly PassedOver[]) => void;
}
