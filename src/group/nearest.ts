import type { TermVector } from '../text/similarity.ts';
import { FrequentParts } from './frequent-parts.ts';
import type { PairList } from './pair.ts';
import { Reach, type Reached } from './reach.ts';
import { frequenciesOf, postingsOf, type SparseVector, TermNumbers } from './sparse-vectors.ts';

/** By the indexes of two in a list. */
type Factor = (a: number, b: number) => number;

export interface NearestOptions<T> {
  /** Pairs that are less alike are left out. */
  readonly floor: number;
  /** How many neighbours of each are kept at most, beside those that count it among theirs. */
  readonly kept: number;
  /**
   * A term that more vectors have brings nobody together: the rarer ones that two share must make them more alike than
   * the floor by themselves. So the work for each vector has a bound, however many there are.
   */
  readonly rarest: number;
  /**
   * What the cosine of two is multiplied with, for instance for the time between them; the same in either direction. The
   * product counts as 1 at most.
   */
  readonly factorsAmong: (list: readonly T[]) => Factor;
  /** The greatest such factor. */
  readonly mostFactor: number;
  /** By what the similarity of neighbours is multiplied when they are handed out; `a` comes first in the list. */
  readonly discount?: (a: T, b: T, similarity: number) => number;
}

interface Point<T> {
  readonly of: T;
  readonly vector: SparseVector;
  /** Its place in the list; -1 once it is not there any more. */
  at: number;
  /** The nearest first. */
  near: Neighbour<T>[];
}

interface Neighbour<T> {
  readonly point: Point<T>;
  readonly similarity: number;
  /** What it is multiplied by when it is handed out; null until somebody asked. */
  discount: number | null;
}

/**
 * Keeps for each of a list of things its nearest ones. What the rare terms give is added up term by term, and the
 * others are asked only where that is enough. When the list is another one than before, only the neighbours of what
 * came, and of what lost some, are looked for.
 */
export class Nearest<T extends { readonly vector: TermVector }> {
  private readonly options: NearestOptions<T>;
  private readonly numbers = new TermNumbers();
  private known = new Map<T, Point<T>>();
  private frequency: Uint32Array = new Uint32Array();

  constructor(options: NearestOptions<T>) {
    this.options = options;
  }

  /**
   * The pairs of which at least one is among the nearest of the other, each once. The outcome is the same whatever the
   * lists before were.
   * @param list what was in the list before is known by identity, and is in the same order
   */
  pairsAmong(list: readonly T[]): PairList {
    for (const point of this.known.values()) point.at = -1;
    const points = list.map((of, at): Point<T> => {
      const point = this.known.get(of) ?? this.pointOf(of);
      point.at = at;
      return point;
    });
    const isNew = points.map(({ of }) => !this.known.has(of));
    this.known = new Map(points.map((point) => [point.of, point]));

    const vectors = points.map(({ vector }) => vector);
    const before = this.frequency;
    this.frequency = frequenciesOf(vectors, this.numbers.count);
    const factor = this.options.factorsAmong(list);
    const isOpen = points.map((point, at) => isNew[at] === true || this.hasLost(point, before, factor));
    if (isOpen.includes(true)) this.look(points, isOpen, isNew, factor);
    return pairsOf(points, this.options);
  }

  private pointOf(of: T): Point<T> {
    return { of, vector: this.numbers.sparse(of.vector), at: -1, near: [] };
  }

  private isRare(term: number): boolean {
    return (this.frequency[term] as number) <= this.options.rarest;
  }

  /**
   * Takes from a point the neighbours that it has no longer.
   * @returns whether others may be in their place
   */
  private hasLost(point: Point<T>, before: Uint32Array, factor: Factor): boolean {
    const { rarest, kept, floor } = this.options;
    let hasTurnedFrequent = false;
    for (const term of point.vector.term) {
      const wasRare = (before[term] as number) <= rarest;
      if (wasRare === this.isRare(term)) continue;
      if (!wasRare) return true;
      hasTurnedFrequent = true;
    }
    const wasFull = point.near.length >= kept;
    const rareSum = hasTurnedFrequent ? this.rareSumsWith(point.vector) : null;
    const left = point.near.filter(
      ({ point: { at, vector } }) => at >= 0 && (!rareSum || rareSum(vector) * factor(point.at, at) > floor),
    );
    if (left.length === point.near.length) return false;
    point.near = left;
    return wasFull;
  }

  /** What the rare terms that others share with a vector give. */
  private rareSumsWith({ term, weight }: SparseVector): (other: SparseVector) => number {
    const rare = new Map<number, number>();
    for (const [at, each] of term.entries()) if (this.isRare(each)) rare.set(each, weight[at] as number);
    return (other) =>
      other.term.reduce((sum, each, at) => sum + (rare.get(each) ?? 0) * (other.weight[at] as number), 0);
  }

  /** Finds the nearest of all that are open, and offers what is new to the others. */
  private look(
    points: readonly Point<T>[],
    isOpen: readonly boolean[],
    isNew: readonly boolean[],
    factor: Factor,
  ): void {
    const vectors = points.map(({ vector }) => vector);
    const postings = postingsOf(vectors, this.frequency, this.options.rarest);
    const frequent = new FrequentParts(vectors, this.frequency, this.options.rarest);
    const reach = new Reach(points.length);
    const candidates = new Candidates(points.length);
    for (const [own, point] of points.entries()) {
      if (!isOpen[own]) continue;
      frequent.compareWith(own);
      this.findCandidates(candidates, own, reach.from(point.vector, postings), factor, frequent);
      const least = greatest(candidates.byRare.subarray(0, candidates.count), this.options.kept);
      const near: Neighbour<T>[] = [];
      const discounts = new Map(point.near.map((known) => [known.point, known.discount]));
      for (let each = 0; each < candidates.count; each++) {
        const at = candidates.at[each] as number;
        const isOffered = isNew[own] === true && !isOpen[at];
        if ((candidates.most[each] as number) < least && !isOffered) continue;
        const other = points[at] as Point<T>;
        const product = (candidates.rareSum[each] as number) + frequent.productWith(at);
        const similarity = Math.min(1, product * (candidates.times[each] as number));
        if (similarity >= least) near.push({ point: other, similarity, discount: discounts.get(other) ?? null });
        if (isOffered) insert(other.near, { point, similarity, discount: null }, this.options.kept);
      }
      point.near = near.sort(byNearness).slice(0, this.options.kept);
    }
  }

  /** Those whose rare terms alone make them more alike than the floor. */
  private findCandidates(
    candidates: Candidates,
    own: number,
    reached: Reached,
    factor: Factor,
    frequent: FrequentParts,
  ): void {
    const { floor, mostFactor } = this.options;
    const ownLength = frequent.lengths[own] as number;
    candidates.count = 0;
    for (const at of reached.at) {
      const sum = reached.take(at);
      // Most are too far away whatever the factor is, which takes longer to find out.
      if (at === own || sum * mostFactor <= floor) continue;
      const times = factor(own, at);
      if (sum * times <= floor) continue;
      candidates.add(at, times, sum, ownLength * (frequent.lengths[at] as number) + rounding);
    }
  }
}

/** The vectors that might be near one, side by side in arrays: hundreds for each of thousands. */
class Candidates {
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
const rounding = 1e-6;

/** A similarity that so many reach, nearly the greatest such; 0 where there are fewer. */
function greatest(similarities: Float64Array, many: number): number {
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

/** Pairs of vectors, by their indexes, of which at least one is among the nearest of the other; each once. */
export function nearestPairs(
  vectors: readonly TermVector[],
  {
    factor,
    ...options
  }: Omit<NearestOptions<unknown>, 'factorsAmong' | 'discount'> & {
    readonly factor: Factor;
  },
): PairList {
  return new Nearest({ ...options, factorsAmong: () => factor }).pairsAmong(vectors.map((vector) => ({ vector })));
}

/** By the nearness, and of the equally near by the place in the list. */
function byNearness<T>(x: Neighbour<T>, y: Neighbour<T>): number {
  return y.similarity - x.similarity || x.point.at - y.point.at;
}

function insert<T>(near: Neighbour<T>[], one: Neighbour<T>, kept: number): void {
  let at = near.length;
  while (at > 0 && byNearness(one, near[at - 1] as Neighbour<T>) < 0) at--;
  near.splice(at, 0, one);
  if (near.length > kept) near.length = kept;
}

function pairsOf<T>(points: readonly Point<T>[], { kept, discount }: NearestOptions<T>): PairList {
  const room = points.reduce((sum, { near }) => sum + near.length, 0);
  const [a, b, similarities] = [new Uint32Array(room), new Uint32Array(room), new Float64Array(room)];
  let count = 0;
  for (const one of points) {
    for (const neighbour of one.near) {
      const { point, similarity } = neighbour;
      if (point.at < one.at && isAmong(one, similarity, point, kept)) continue;
      const [first, second] = one.at < point.at ? [one, point] : [point, one];
      neighbour.discount ??= discount?.(first.of, second.of, similarity) ?? 1;
      a[count] = first.at;
      b[count] = second.at;
      similarities[count++] = similarity * neighbour.discount;
    }
  }
  return { count, a, b, similarity: similarities };
}

/** Whether a point, with a similarity above the floor, is among the nearest of another. */
function isAmong<T>(point: Point<T>, similarity: number, { near }: Point<T>, kept: number): boolean {
  const last = near.at(-1);
  if (near.length < kept || !last) return true;
  return similarity !== last.similarity ? similarity > last.similarity : point.at <= last.point.at;
}
