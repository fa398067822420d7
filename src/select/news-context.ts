import type { Marks, Remembered, Told } from '../model/memory.ts';

/** What decides whether something is news. */
export interface NewsContext {
  readonly now: Date;
  /** ISO 8601: where the window of the edition begins, as `sinceOf` finds it. */
  readonly since: string;
  /** How much earlier something may be dated that was not seen before: feeds show things late. */
  readonly slackMs: number;
  /** The edition that is being made; null where its name is not known, or none is made. */
  readonly edition: string | null;
  readonly recall: (marks: Marks) => Remembered | null;
  /** What went out of a page that is read again and again. */
  readonly toldAt: (place: string) => Told;
}

/** How late a feed may show what it has: one that shows things at the end of the day they are dated. */
export const defaultSlackMs = 86_400_000;

export interface SinceOptions {
  /** ISO 8601, where somebody says it. */
  readonly since?: string;
  /** ISO 8601: when the newest other edition was made. */
  readonly lastEdition: string | null;
  readonly now: Date;
  /** For a first edition. */
  readonly windowHours: number;
}

/** Where the window of an edition begins: where somebody says, else at the last edition, else some hours ago. */
export function sinceOf({ since, lastEdition, now, windowHours }: SinceOptions): string {
  return since ?? lastEdition ?? new Date(now.getTime() - windowHours * 3_600_000).toISOString();
}
