import type { CollectEffects } from '../collect/index.ts';
import type { ComposeOptions } from '../compose/index.ts';
import type { Edition, Newsletter } from '../model/edition.ts';
import type { EditorChange } from '../model/edits.ts';
import type { Email } from '../model/email.ts';
import type { ModelOptions } from '../model/language-model.ts';
import type { Memory, Sighting } from '../model/memory.ts';
import type { Report } from '../model/report.ts';
import type { Theme } from '../model/section.ts';
import type { Source } from '../model/source.ts';
import type { SourceReading } from '../model/source-reading.ts';
import type { Template } from '../model/template.ts';
import type { ToldStory } from '../model/told-story.ts';
import type { Tokens } from '../render/tokens.ts';
import type { ScreenLimits } from '../select/screener.ts';
import type { LanguageModel } from './told-by-model.ts';

/** Everything that decides how an edition comes out. */
export interface BuildOptions {
  readonly sources: readonly Source[];
  readonly newsletter: Newsletter;
  readonly slot: string;
  /** ISO 8601 date; if left out, that of the build where anything is fetched, else that of the newest article. */
  readonly date?: string;
  /** ISO 8601: where the window begins; if left out, at the last edition. */
  readonly since?: string;
  readonly now: Date;
  readonly themes: readonly Theme[];
  readonly elsewhere: 'keep' | 'drop' | 'find';
  readonly limits: ScreenLimits &
    ComposeOptions['limits'] & {
      readonly summarySentences: number;
      readonly summaryWords: number;
      readonly windowHours: number;
      readonly failures: number;
    };
  readonly template: Template;
  /** Which language model tells the stories; without it, their own sentences do. */
  readonly model?: ModelOptions;
  /** Of this program: another one may make another edition of the same. */
  readonly version: string;
}

/** What a build needs of the world. */
export interface BuildEffects extends Pick<CollectEffects, 'readFile' | 'listFolder' | 'fetchPage'> {
  readonly memory: Memory;
  /** Whether an edition went out to somebody: then it stays as it is. */
  readonly isSent: (edition: string) => boolean;
  readonly model?: LanguageModel;
  /** What the editor changed in an edition when it was built before; such changes are made again. */
  readonly readEdits?: (edition: string) => Promise<readonly EditorChange[]>;
  /** Hears what is being done: a stage, and how much of it is done. */
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

/** What came of a build, and what is to be remembered of it. */
export interface Built {
  /** What it was made from, as `inputsOf` tells it. */
  readonly inputs: string;
  /** Null where there is nothing new. */
  readonly made: {
    readonly edition: Edition;
    readonly email: Email;
    /** The edition before the editor's changes; the same where there are none. */
    readonly built: Edition;
    readonly tokens: Tokens;
  } | null;
  readonly report: Report;
  /** Of the sources that could be read. */
  readonly readings: readonly SourceReading[];
  readonly sightings: Iterable<Sighting>;
  /** Sightings of what stood in a feed before it was known: to be marked as read. */
  readonly older: Iterable<Sighting>;
  /** The stories that are in the edition, so that the next one does not repeat them. */
  readonly told: readonly ToldStory[];
}
