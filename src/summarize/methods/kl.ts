import type { Method } from '../rater.ts';

/** KL-Sum (Haghighi and Vanderwende 2009): what brings the words of the summary nearest to those of the story. */
export const kl: Method = (pool) => {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { stems } of pool.candidates) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    total += stems.length;
  }
  const told = new Map<string, number>();
  let toldTotal = 0;
  /** What a word that was told so often takes off the divergence, before the length of the summary is known. */
  const share = (stem: string, times: number) => ((counts.get(stem) ?? 0) / total) * Math.log(times + smoothing);
  return {
    gain: ({ stems }) => {
      const added = new Map<string, number>();
      for (const stem of stems) added.set(stem, (added.get(stem) ?? 0) + 1);
      let nearer = 0;
      for (const [stem, times] of added) {
        const before = told.get(stem) ?? 0;
        nearer += share(stem, before + times) - share(stem, before);
      }
      return nearer - Math.log((toldTotal + stems.length + smoothing) / (toldTotal + smoothing));
    },
    take: ({ stems }) => {
      for (const stem of stems) told.set(stem, (told.get(stem) ?? 0) + 1);
      toldTotal += stems.length;
    },
  };
};

/** Counted for a word that the summary does not have yet. */
const smoothing = 0.01;
