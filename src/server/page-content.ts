import type { Edition } from '../model/edition.ts';
import type { Report } from '../model/report.ts';
import type { DeskState } from './desk.ts';
import type { Finding } from './finding.ts';
import type { Choices } from './preview-choices.ts';

/** What was said to the person last: what an act led to, or what stands in the way. */
export interface Notice {
  readonly kind: 'done' | 'failed';
  readonly text: string;
}

/** An edition as the page shows it. */
export interface ShownEdition {
  readonly id: string;
  readonly edition: Edition;
  /** Null where there is none. */
  readonly report: Report | null;
  readonly html: string;
  readonly text: string;
  /** Null where it was not written. */
  readonly markdown: string | null;
  /** Whether there is a web edition. */
  readonly hasPage: boolean;
  /** The head of the message as the sample subscriber would get it, or why there is none. */
  readonly headers: string;
  readonly findings: readonly Finding[];
  /** Changes with what is shown of the edition. */
  readonly version: string;
  /** Null where nothing can be changed. */
  readonly desk: DeskState | null;
  /** Why nothing can be changed, where that can be mended. */
  readonly deskTrouble: string | null;
}

/** Everything that a page is made of. */
export interface PageContent {
  readonly editions: readonly string[];
  readonly choices: Choices;
  /** Null where nothing was built yet. */
  readonly shown: ShownEdition | null;
  readonly notice: Notice | null;
  /** What keeps the edition from being made anew, until it is mended. */
  readonly trouble: string | null;
  /** What is under way: "Building…". */
  readonly working: string | null;
  /** Proves to the server that a change comes from this page. */
  readonly token: string;
  readonly testAddresses: readonly string[];
  /** Where a test goes: "to the mail server", "into mails/"; null where it can go nowhere. */
  readonly testsGo: string | null;
  readonly canBuild: boolean;
  /** How often something was changed on disk before this page was made. */
  readonly changes: number;
}
