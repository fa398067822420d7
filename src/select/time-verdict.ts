import type { Remembered, Version } from '../model/memory.ts';
import type { ToldBefore } from '../model/told-story.ts';
import { hasZone, isoOf, lastMomentOf } from '../text/last-moment.ts';
import type { NewsContext } from './news-context.ts';
import { isChanged, isInEdition, lastTelling } from './told-before.ts';

/**
 * Whether something is wanted; `because` where that is not plain, `reason` where it is not; `told` where it went out, and is
 * wanted as an update only.
 */
export type Verdict =
  | { readonly wanted: true; readonly because?: string; readonly told?: ToldBefore }
  | { readonly wanted: false; readonly reason: string };

/** A date as it can be believed, and what is to be said of one that cannot. */
export interface BelievedDate {
  /** ISO 8601, or null: it is then judged by when it was first seen. */
  readonly published: string | null;
  readonly remark?: string;
}

/** Clocks are not all right. */
const clockErrorMs = 3_600_000;
/** A day, and a clock whose zone is not known, are this far ahead of UTC in the east of the Pacific. */
const earliestZoneMs = 14 * 3_600_000;

/** What is believed of the date that a feed or a page gives: not the future. */
export function believedDate(published: string | undefined, now: Date): BelievedDate {
  const last = published === undefined ? null : lastMomentOf(published);
  if (published === undefined || last === null) return { published: null };
  const first = hasZone(published)
    ? last - clockErrorMs
    : (published.length > 10 ? last : Date.parse(published)) - earliestZoneMs;
  if (first <= now.getTime()) return { published };
  return { published: null, remark: `dated ${published}, which is in the future: judged by when it was first seen` };
}

/**
 * Judges by what became of it before: what was marked as read is not wanted again, and what went out only where it reads
 * otherwise now.
 * @param now how it reads, and which of its versions tells
 */
export function memoryVerdict(
  remembered: Remembered | null,
  { edition }: NewsContext,
  now: { readonly versions: readonly Version[]; readonly of: string },
): Verdict {
  if (remembered?.markedRead) return { wanted: false, reason: 'marked as read' };
  const newest = remembered?.tellings.at(-1);
  if (!remembered || !newest) return { wanted: true };
  const last = lastTelling(remembered, edition);
  const isMadeAgain = isInEdition(remembered, edition);
  const otherwise = `already in edition ${(last ?? newest).edition}`;
  if (!last) return isMadeAgain ? { wanted: true } : { wanted: false, reason: otherwise };
  return isMadeAgain || isChanged(remembered, now.versions, now.of, edition)
    ? { wanted: true, ...asUpdate(last, otherwise) }
    : { wanted: false, reason: otherwise };
}

/** What is to be told of something that is wanted because it changed. */
export function asUpdate(last: Remembered['tellings'][number], otherwise: string) {
  return { because: `its text changed since edition ${last.edition}`, told: { ...last, otherwise } };
}

/**
 * Judges by date and first sight. The earliest date that it ever had counts, and nothing is younger than its first
 * sight, so old news stays old when a publisher dates a whole feed anew.
 */
export function timeVerdict(published: string | null, remembered: Remembered | null, context: NewsContext): Verdict {
  // An edition that is made again holds what it held.
  if (remembered && isInEdition(remembered, context.edition)) return { wanted: true };
  const since = Date.parse(context.since);
  const seen = remembered && Date.parse(remembered.firstSeen);
  const moment = earliest(momentOf(published), momentOf(remembered?.published));
  if (seen !== null && seen <= since) return { wanted: false, reason: passedOver(moment, seen, since) };
  if (moment === null) return { wanted: true, because: `undated, first seen ${seen === null ? 'now' : shown(seen)}` };
  if (moment >= since) return { wanted: true };
  if (moment < since - context.slackMs) return { wanted: false, reason: tooOld(moment, since) };
  return { wanted: true, because: `published ${shown(moment, since)}, but not seen before the window` };
}

function passedOver(moment: number | null, seen: number, since: number): string {
  if (moment === null) return `undated, first seen ${shown(seen, since)}, before the window`;
  if (moment < since) return tooOld(moment, since);
  return `passed over before: first seen ${shown(seen, since)}, before the window`;
}

function tooOld(moment: number, since: number): string {
  return `older than the window (published ${shown(moment, since)}, window since ${shown(since, moment)})`;
}

function momentOf(iso: string | null | undefined): number | null {
  return iso ? lastMomentOf(iso) : null;
}

function earliest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

/** The day, and the time where the day alone would not tell it from the other moment. */
function shown(moment: number, other = Number.NaN): string {
  const iso = isoOf(moment);
  const sameDay = iso.slice(0, 10) === (Number.isNaN(other) ? '' : isoOf(other).slice(0, 10));
  return sameDay && iso.length > 10 ? `${iso.slice(0, 16)}Z` : iso.slice(0, 10);
}
