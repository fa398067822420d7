import type { Remembered, Told, Version } from '../model/memory.ts';

/**
 * So many days after it last went out a text that changes is looked at: a weekly newsletter may leave out an edition. A
 * story that nobody tells any more fades to a third in a week, and what was said is remembered for 30 days; later, a page
 * that changes is not what a reader calls news.
 */
const longestDays = 14;
const dayMs = 86_400_000;

/** The newest edition before this one in which something went out, as long as that is not too long ago. */
export function lastTelling({ tellings }: Told, edition: string | null): Told['tellings'][number] | null {
  if (edition === null) return null;
  const own = tellings.findIndex((telling) => telling.edition === edition);
  const before =
    own < 0 ? tellings.filter((telling) => dayOf(telling.edition) <= dayOf(edition)) : tellings.slice(0, own);
  const last = before.at(-1) ?? null;
  // A name without a day has no distance to another.
  return last && !(dayOf(edition) - dayOf(last.edition) > longestDays * dayMs) ? last : null;
}

/** An edition's id begins with its day. */
function dayOf(edition: string): number {
  return Date.parse(edition.slice(0, 10));
}

/**
 * Whether something reads otherwise than it ever did; not where nobody knows how it read.
 * @param of which of its versions is asked for
 * @param edition how it read in that one does not count, because that is made again
 */
export function isChanged(known: Told, now: readonly Version[], of: string, edition: string | null): boolean {
  const version = now.find((one) => one.of === of);
  const before = known.versions.filter((one) => one.of === of && !(edition !== null && one.edition === edition));
  return version !== undefined && before.length > 0 && before.every(({ hash }) => hash !== version.hash);
}

/** Whether something is in the edition that is made again. */
export function isInEdition({ tellings }: Pick<Remembered, 'tellings'>, edition: string | null): boolean {
  return tellings.some((telling) => telling.edition === edition);
}
