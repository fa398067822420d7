import type { Edition } from '../model/edition.ts';
import type { Desk } from './desk.ts';

/** The files of an edition that can be looked at, by what they are. */
export const typeByFile = {
  'email.html': 'text/html; charset=utf-8',
  'email.txt': 'text/plain; charset=utf-8',
  'index.html': 'text/html; charset=utf-8',
  'edition.md': 'text/markdown; charset=utf-8',
  'edition.json': 'application/json; charset=utf-8',
  'report.json': 'application/json; charset=utf-8',
} as const;

export type EditionFile = keyof typeof typeByFile;

/** What goes on besides the page: a build, a mistake in a template. It is shown until it is over. */
export interface Activity {
  readonly working: string | null;
  readonly trouble: string | null;
}

export interface PreviewOptions {
  /** The ids of the editions that were built, newest first. */
  readonly editions: () => Promise<readonly string[]>;
  /** A file of one of these editions; null where it is not there. */
  readonly read: (id: string, file: EditionFile) => Promise<string | null>;
  /** Hears of what the browser is told nothing about. */
  readonly onError?: (error: unknown) => void;
  /** Without it nothing can be changed. */
  readonly desk?: Desk;
  readonly activity?: () => Activity;
  /** Builds the edition again; left out where there is no newsletter to build. */
  readonly build?: () => Promise<string>;
  /** The head of the message as an invented subscriber would get it. */
  readonly headersOf?: (edition: Edition, email: { readonly html: string; readonly text: string }) => Promise<string>;
  readonly tests?: {
    readonly addressesFor: (edition: Edition) => Promise<readonly string[]>;
    /** "to the mail server", "into the folder mails". */
    readonly go: string;
    readonly send: (id: string, address: string) => Promise<string>;
  };
  /** Calls back whenever what is shown may have changed; returns what ends that. */
  readonly onChange?: (changed: () => void) => () => void;
}
