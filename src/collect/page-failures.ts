import type { PassedOver } from '../model/memory.ts';
import type { Problem } from '../model/problem.ts';
import type { Source } from '../model/source.ts';
import type { Outcome, SourceReading } from '../model/source-reading.ts';
import { shownAddress } from '../text/shown-address.ts';
import { entryProblem } from './problems.ts';
import { passed } from './room.ts';
import type { ReadEntry, WantedEntry } from './wanted-entry.ts';

/** An entry that was to be read, and what came of that. */
export interface Attempt {
  readonly wanted: WantedEntry;
  readonly read: ReadEntry;
}

/** What is to be told of the pages that entries lead to and that could not be read. */
export interface PageFailures {
  /** One for a source at most, however many of its pages it is. */
  readonly problems: readonly Problem[];
  /** Entries of which nothing could be read: they are looked for again. */
  readonly lost: readonly PassedOver[];
  /** The readings, with what the pages add to them. */
  readonly readings: readonly SourceReading[];
}

/** Refusals are about the site, and not about one page: a feed whose pages are all refused is a source that is refused. */
const refusals: ReadonlySet<string> = new Set<Outcome>(['forbidden', 'robots', 'rate-limited', 'blocked-address']);

/** Gathers by source what went wrong with the pages of entries. */
export function pageFailures(attempts: readonly Attempt[], readings: readonly SourceReading[]): PageFailures {
  const bySource = new Map<Source, Attempt[]>();
  for (const attempt of attempts) {
    const before = bySource.get(attempt.wanted.source);
    if (before) before.push(attempt);
    else bySource.set(attempt.wanted.source, [attempt]);
  }
  const attemptsById = new Map([...bySource].map(([{ id }, own]) => [id, own]));
  return {
    problems: [...bySource].flatMap(([source, own]) => problemsOf(source, own)),
    lost: attempts.flatMap(({ wanted, read: { item, failure } }) =>
      item || !failure ? [] : [passed(wanted.source, wanted.entry, `${noPage}: ${phraseOf(failure)}`)],
    ),
    readings: readings.map((reading) => withPages(reading, attemptsById.get(reading.source) ?? [])),
  };
}

const noPage = 'its page could not be read, and is tried again in the next run';

function problemsOf(source: Source, attempts: readonly Attempt[]): Problem[] {
  const failed = attempts.filter(({ read }) => read.failure);
  const lost = failed.filter(({ read }) => !read.item);
  const replaced = failed.filter(({ read }) => read.item);
  return [...problemOf(source, lost, attempts.length, false), ...problemOf(source, replaced, attempts.length, true)];
}

function problemOf(source: Source, failed: readonly Attempt[], all: number, isHeld: boolean): Problem[] {
  const [first] = failed;
  if (!first?.read.failure) return [];
  const where = shownAddress(first.wanted.entry.url ?? '');
  const { message } = first.read.failure;
  if (failed.length === 1) return [entryProblem(message, where, isHeld)];
  const what = `${failed.length} of the ${all} pages that "${source.name}" leads to could not be read, this one among them:`;
  return [entryProblem(`${what} ${message}`, where, isHeld)];
}

function phraseOf({ code, detail }: NonNullable<ReadEntry['failure']>): string {
  return detail ? `${code} (${detail})` : code;
}

/**
 * The reading of a source whose pages failed: without its digest it counts as read in part, so that what failed is looked
 * for again.
 */
function withPages(reading: SourceReading, attempts: readonly Attempt[]): SourceReading {
  const failures = attempts.flatMap(({ read }) => read.failure ?? []);
  const [first] = failures;
  if (!first) return reading;
  const { digest, ...rest } = reading;
  const isLost = attempts.some(({ read }) => !read.item);
  const isRefused = attempts.every(({ read }) => !read.item && read.failure && refusals.has(read.failure.code));
  const detail = `${failures.length} of ${attempts.length} pages: ${isRefused && first.detail ? first.detail : phraseOf(first)}`;
  return {
    ...rest,
    ...(digest && !isLost && { digest }),
    ...(isRefused && { outcome: first.code as Outcome }),
    detail,
  };
}
