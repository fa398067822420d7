import type { LeftOutEntry } from './report.ts';
import type { SourceHealth, SourceReading } from './source-reading.ts';
import type { RememberedStory, ToldStory } from './told-story.ts';

/** What is remembered of something that was seen before. */
export interface Remembered extends Told {
  /** ISO 8601. */
  readonly firstSeen: string;
  /** The earliest date that it ever had, ISO 8601; null where it had none. */
  readonly published: string | null;
  /** Whether the operator marked it as read. */
  readonly markedRead: boolean;
  /** Which of its marks was known: by address, by the feed's name for it, or by its text. */
  readonly by: 'address' | 'guid' | 'text';
}

/** How something read when it was seen: where it has changed since, the hash is another. */
export interface Version {
  /** `text` of what an article says, or `entry` with its source for what a feed or a listing says of it. */
  readonly of: string;
  /** 32 bits. */
  readonly hash: number;
}

/** An edition in which something went out. */
export interface Telling {
  readonly edition: string;
  /** The `storyId` of the story that it was part of; null where that is not known. */
  readonly story: string | null;
}

/** What became of something in editions. */
export interface Told {
  /** By date, and those of one day as they were first made. */
  readonly tellings: readonly Telling[];
  /** How it read when it went out and since, with the edition that was made then, where one was. */
  readonly versions: readonly (Version & { readonly edition: string | null })[];
}

/** By what something is known again. */
export interface Marks {
  /** Addresses in canonical form and names that feeds give their entries, as `url …` and `guid …`. */
  readonly keys: readonly string[];
  /** A sketch of the text, for finding nearly the same text under another address; empty where there is too little text. */
  readonly sketch: readonly number[];
}

/** Something that was seen in this run. */
export interface Sighting extends Marks {
  readonly title: string;
  /** ISO 8601, or null where it has no date that can be believed. */
  readonly published: string | null;
  /** The address of the source, as `SourceReading.url`; the path of a saved page. */
  readonly source: string;
  /** Whether it is in the edition that is being made. */
  readonly chosen: boolean;
  /** Whether it went out, and is wanted as an update only: where room is scarce, it stands behind what is new. */
  readonly isUpdate?: true;
  /** How it reads, where that may matter: of what is wanted, and of what went out. */
  readonly versions: readonly Version[];
  /** The `storyId` of the story that it is part of, where it is in the edition. */
  readonly story?: string;
  /** The address of a page that is read again and again, where this is all that it shows. */
  readonly place?: string;
}

/** An entry of a feed, or a link of a listing, that was not read. */
export interface PassedOver {
  readonly entry: LeftOutEntry;
  /** By what it is known again; null where it is to be looked for once more, or another source remembers it. */
  readonly sighting: Sighting | null;
  /** It stood in the feed before that was known: to be marked as read before anything else is recorded. */
  readonly isOlder: boolean;
}

/** What was passed over in a run, in the order in which that was decided. */
export interface PassedOverList extends Iterable<PassedOver> {
  add(passed: readonly PassedOver[]): void;
}

/** What was made, so that a run that was cut off can be told from one that was finished. */
export interface MadeEdition {
  readonly id: string;
  /** Absolute path of the folder it is written to. */
  readonly folder: string;
  /** SHA-256 of edition.json, hexadecimal. */
  readonly digest: string;
  /** What it was made from: with the same, nothing changed. */
  readonly inputs: string;
}

/** What is remembered from one run to the next. Each call that changes something is on disk, whole or not at all, when it returns. */
export interface Memory {
  /** What is passed over in this run: gone with it, and not in the memory of the process, because it is most of what feeds hold. */
  readonly passedOver: PassedOverList;
  /** What is remembered of something with these marks, or null; with several, the one that was seen first. */
  recall(marks: Marks): Remembered | null;
  /** What went out of the articles that were the only one of a page that is read again and again. */
  toldAt(place: string): Told;
  /** Whether anything of this source was ever recorded. */
  isKnownSource(url: string): boolean;
  /** Whether a body with this digest is what was last read of the source to its end. */
  isRecorded(url: string, digest: string): boolean;
  /**
   * Whether a body with this digest was recorded for the source before, and nothing in it can be wanted for this
   * edition: then it need not be read again.
   */
  isSettled(url: string, digest: string, edition: string | null, since: string): boolean;
  /** When the newest edition other than this one was made (ISO 8601), or null. */
  lastEdition(except: string | null): string | null;
  healthOf(url: string): SourceHealth | null;
  /** Records what came of reading the sources. */
  recordReadings(readings: readonly SourceReading[], at: string): void;
  /**
   * Records what was seen, and what of it is in the edition. It counts as gone out only once `confirm` is called; before
   * that, `pending` tells what a run that was cut off left. `edition` null: things were seen, and no edition was made.
   */
  record(
    sightings: Iterable<Sighting>,
    readings: readonly SourceReading[],
    edition: MadeEdition | null,
    at: string,
    told?: readonly ToldStory[],
  ): void;
  /**
   * The stories of the editions that were made in the 30 days before and are dated no later than this one, itself and those
   * of its day that were first made after it left out: made once more, it comes out as it was.
   */
  recallStories(edition: string, at: string): readonly RememberedStory[];
  pending(): readonly MadeEdition[];
  /** The edition as it was made and confirmed, or null. */
  madeEdition(edition: string): MadeEdition | null;
  confirm(edition: string): void;
  /** Forgets that an edition was made: what was in it is as if it had not been chosen. */
  release(edition: string): void;
  /** Marks as read everything with these marks, so that it goes into no edition. */
  markRead(sightings: Iterable<Sighting>, at: string): void;
  /** Whether a message of this edition was handed over to anybody, or may have been. */
  wasSent(edition: string): boolean;
  close(): void;
}
