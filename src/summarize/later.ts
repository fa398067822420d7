import type { Published } from '../model/article.ts';
import { hasZone, lastMomentOf } from '../text/last-moment.ts';
import { dayOf } from './parts/dates-in.ts';

/** Two counts so far apart in time are an update. In milliseconds. */
const hour = 3_600_000;

/** Whether one was published on a later day than the other, or at least an hour later on one day; false where that is not known. */
export function isLater(one: Published | null, other: Published | null): boolean {
  const [day, otherDay] = [dayOf(one), dayOf(other)];
  if (day === null || otherDay === null) return false;
  if (day !== otherDay) return day > otherDay;
  const [moment, otherMoment] = [momentOf(one), momentOf(other)];
  return moment !== null && otherMoment !== null && moment >= otherMoment + hour;
}

/** In milliseconds; null where no time of day is known, or not its zone. */
function momentOf(published: Published | null): number | null {
  if (!published || published.earliest !== published.latest) return null;
  const isTimed = /^(?:second|minute|hour)$/u.test(published.precision) && hasZone(published.latest);
  return isTimed ? lastMomentOf(published.latest) : null;
}
