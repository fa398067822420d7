import { pairsIn, type SaidText } from './said.ts';

/** Fewer pairs of words can be said twice by chance. */
const leastPairs = 12;
/**
 * So much of a text that was said makes it a copy of what went out. Of 1,021 reports of one event (basil, neus-val), each
 * beside all others of its event, 22 have as much, most of them one agency's words; of their lightly edited copies all.
 */
const leastShare = 0.5;
/** Of a few sentences it is more: half of those may be what the news is about. */
const few = { pairs: 40, share: 0.7 };
/** A stretch that has so many pairs more of what was said than of its own is a copy under whatever else. */
const leastStretch = 40;

/** Whether a text carries what was said: whole, cut, edited, or with something of its own. */
export function isRetold(text: readonly SaidText[], wasSaid: (hash: number) => boolean): boolean {
  const pairs = text.flatMap(pairsIn);
  if (pairs.length < leastPairs) return false;
  let [said, stretch, longest] = [0, 0, 0];
  for (const pair of pairs) {
    const again = wasSaid(pair);
    if (again) said++;
    // The stretch of most in common (Kadane).
    stretch = Math.max(0, stretch + (again ? 1 : -1));
    longest = Math.max(longest, stretch);
  }
  const share = pairs.length < few.pairs ? few.share : leastShare;
  return said >= share * pairs.length || longest >= leastStretch;
}
