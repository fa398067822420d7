/** The vectors that might be near one, side by side in arrays: hundreds for each of thousands. */
export class Candidates {
  readonly at: Uint32Array;
  readonly times: Float64Array;
  /** What the rare terms alone give, and how alike that makes each. */
  readonly rareSum: Float64Array;
  readonly byRare: Float64Array;
  /** The similarity is not above this. */
  readonly most: Float64Array;
  count = 0;

  constructor(room: number) {
    this.at = new Uint32Array(room);
    this.times = new Float64Array(room);
    this.rareSum = new Float64Array(room);
    this.byRare = new Float64Array(room);
    this.most = new Float64Array(room);
  }

  add(at: number, times: number, rareSum: number, restAtMost: number): void {
    this.at[this.count] = at;
    this.times[this.count] = times;
    this.rareSum[this.count] = rareSum;
    this.byRare[this.count] = rareSum * times;
    this.most[this.count] = (rareSum + restAtMost) * times;
    this.count++;
  }
}

/** How finely similarities are told apart before they are known. */
const steps = 512;
/** The square root that bounds a similarity is not exact. */
export const rounding = 1e-6;

/** A similarity that so many reach, nearly the greatest such; 0 where there are fewer. */
export function greatest(similarities: Float64Array, many: number): number {
  if (similarities.length < many) return 0;
  const counts = new Uint32Array(steps + 1);
  for (const similarity of similarities) {
    const step = Math.floor(Math.min(1, similarity) * steps);
    counts[step] = (counts[step] as number) + 1;
  }
  let reached = 0;
  for (let step = steps; step > 0; step--) {
    reached += counts[step] as number;
    if (reached >= many) return step / steps - rounding;
  }
  return 0;
}
