import type { TermVector } from '../text/similarity.ts';
import type { Pair } from './neighbours.ts';
import { frequenciesOf, type Postings, postingsOf, type SparseVector, TermNumbers } from './sparse-vectors.ts';

export interface NearestOptions<T> {
  /** Pairs that are less alike are left out. */
  readonly floor: number;
  /** How many neighbours of each are kept at most, beside those that count it among theirs. */
  readonly kept: number;
  /**
   * A term that more vectors have brings nobody together: those who share it must share a rarer one, too. So the work
   * for each vector has a bound, however many there are.
   */
  readonly rarest: number;
  /**
   * What the cosine of two is multiplied with, by their indexes in the list, for instance for the time between them; the
   * same in either direction. The product counts as 1 at most.
   */
  readonly factorsAmong: (list: readonly T[]) => (a: number, b: number) => number;
  /** By what the similarity of neighbours is multiplied when they are handed out; `a` comes first in the list. */
  readonly discount?: (a: T, b: T) => number;
}

/** The square root that bounds a similarity is not exact. */
const rounding = 1e-6;

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
 * Keeps for each of a list of things its nearest ones. What the rare terms give is added up term by term, and only where
 * the frequent ones could lift a pair among the nearest is the cosine taken of all of them. When the list is another one
 * than before, only the neighbours of what came, and of what lost some, are looked for.
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
  pairsAmong(list: readonly T[]): Pair[] {
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
    const isOpen = points.map((point, at) => isNew[at] === true || this.hasLost(point, before));
    if (isOpen.includes(true)) this.look(points, isOpen, isNew);
    return pairsOf(points, this.options);
  }

  private pointOf(of: T): Point<T> {
    return { of, vector: this.numbers.sparse(of.vector), at: -1, near: [] };
  }

  private isRare(term: number): boolean {
    return (this.frequency[term] as number) <= this.options.rarest;
  }

  /** The length of the part of a vector whose terms are too frequent to be looked up. */
  private frequentLengthOf({ term, weight }: SparseVector): number {
    let sum = 0;
    for (let at = 0; at < term.length; at++) if (!this.isRare(term[at] as number)) sum += (weight[at] as number) ** 2;
    return Math.sqrt(sum);
  }

  /**
   * Takes from a point the neighbours that it has no longer.
   * @returns whether others may be in their place
   */
  private hasLost(point: Point<T>, before: Uint32Array): boolean {
    const { rarest, kept } = this.options;
    let hasTurnedFrequent = false;
    for (const term of point.vector.term) {
      const wasRare = (before[term] as number) <= rarest;
      if (wasRare === this.isRare(term)) continue;
      if (!wasRare) return true;
      hasTurnedFrequent = true;
    }
    const wasFull = point.near.length >= kept;
    const rare = hasTurnedFrequent ? new Set(point.vector.term.filter((term) => this.isRare(term))) : null;
    const left = point.near.filter(
      (neighbour) => neighbour.point.at >= 0 && (!rare || neighbour.point.vector.term.some((term) => rare.has(term))),
    );
    if (left.length === point.near.length) return false;
    point.near = left;
    return wasFull;
  }

  /** Finds the nearest of all that are open, and offers what is new to the others. */
  private look(points: readonly Point<T>[], isOpen: readonly boolean[], isNew: readonly boolean[]): void {
    const { kept, floor } = this.options;
    const vectors = points.map(({ vector }) => vector);
    const postings = postingsOf(vectors, this.frequency, this.options.rarest);
    const frequentLengths = Float64Array.from(vectors, (vector) => this.frequentLengthOf(vector));
    const factor = this.options.factorsAmong(points.map(({ of }) => of));
    const spread = new Float32Array(this.numbers.count);
    const reach = { at: new Uint32Array(points.length), sum: new Float64Array(points.length) };
    const hasClosed = isOpen.includes(false);
    for (const [at, point] of points.entries()) {
      if (!isOpen[at]) continue;
      const { term, weight } = point.vector;
      for (let each = 0; each < term.length; each++) spread[term[each] as number] = weight[each] as number;
      const reached = bounded(at, reachedBy(point.vector, postings, reach), factor, frequentLengths);
      const similarityTo = ({ at: other, factor: times }: Candidate) =>
        Math.min(1, dot(vectors[other] as SparseVector, spread) * times);
      point.near = this.nearestAmong(candidatesAmong(reached, this.leastOfNearest(reached)), similarityTo).map(
        (near) => ({ point: points[near.at] as Point<T>, similarity: near.similarity, discount: null }),
      );
      if (hasClosed && isNew[at]) {
        for (const candidate of candidatesAmong(reached, floor)) {
          const other = points[candidate.at] as Point<T>;
          if (isOpen[candidate.at] || candidate.bound < this.leastNear(other)) continue;
          const similarity = similarityTo(candidate);
          if (similarity > floor) insert(other.near, { point, similarity, discount: null }, kept);
        }
      }
      for (const each of term) spread[each] = 0;
    }
  }

  /** A similarity that so many as are kept reach with their rare terms alone, or nearly the greatest such; at least the floor. */
  private leastOfNearest({ sum, factor }: Reached): number {
    const { floor, kept } = this.options;
    const counts = new Uint32Array(steps + 1);
    for (let each = 0; each < sum.length; each++) {
      const step = Math.floor(Math.min(1, (sum[each] as number) * (factor[each] as number)) * steps);
      counts[step] = (counts[step] as number) + 1;
    }
    let reached = 0;
    for (let step = steps; step > 0; step--) {
      reached += counts[step] as number;
      if (reached >= kept) return Math.max(floor, step / steps - rounding);
    }
    return floor;
  }

  /** What is less alike is not among the nearest of a point. */
  private leastNear({ near }: Point<T>): number {
    const { floor, kept } = this.options;
    return near.length < kept ? floor : (near.at(-1)?.similarity ?? floor);
  }

  /** The nearest of the candidates, of which as few as possible are looked at closely. */
  private nearestAmong(candidates: Candidate[], similarityTo: (candidate: Candidate) => number): Near[] {
    const { floor, kept } = this.options;
    candidates.sort((x, y) => y.bound - x.bound || x.at - y.at);
    const near: Near[] = [];
    let farthest = floor;
    for (const candidate of candidates) {
      if (candidate.bound < farthest) break;
      const similarity = similarityTo(candidate);
      if (similarity <= floor || similarity < farthest) continue;
      near.push({ at: candidate.at, similarity });
      if (near.length < 2 * kept) continue;
      near.sort(byNearness).length = kept;
      farthest = near.at(-1)?.similarity ?? floor;
    }
    return near.sort(byNearness).slice(0, kept);
  }
}

/** How finely similarities are told apart before they are known. */
const steps = 512;

/** Pairs of vectors, by their indexes, of which at least one is among the nearest of the other; each once. */
export function nearestPairs(
  vectors: readonly TermVector[],
  {
    factor,
    ...options
  }: Omit<NearestOptions<unknown>, 'factorsAmong' | 'discount'> & {
    readonly factor: (a: number, b: number) => number;
  },
): Pair[] {
  return new Nearest({ ...options, factorsAmong: () => factor }).pairsAmong(vectors.map((vector) => ({ vector })));
}

interface Near {
  readonly at: number;
  readonly similarity: number;
}

interface Candidate {
  readonly at: number;
  readonly factor: number;
  /** The similarity is not above this. */
  readonly bound: number;
}

/** Indexes of vectors that share a rare term with one, and the sums of what these terms give. */
interface Reach {
  readonly at: Uint32Array;
  readonly sum: Float64Array;
}

/** @param room for as many as there are, its sums all 0; they are again before the next one is asked for */
function reachedBy(own: SparseVector, { start, vector, weight }: Postings, room: Reach): Reach {
  const { at: touched, sum: sums } = room;
  let count = 0;
  for (let each = 0; each < own.term.length; each++) {
    const term = own.term[each] as number;
    const ownWeight = own.weight[each] as number;
    for (let at = start[term] as number, end = start[term + 1] as number; at < end; at++) {
      const other = vector[at] as number;
      const sum = sums[other] as number;
      if (sum === 0) touched[count++] = other;
      sums[other] = sum + ownWeight * (weight[at] as number);
    }
  }
  const reached = touched.subarray(0, count);
  const sum = new Float64Array(count);
  for (let each = 0; each < count; each++) {
    sum[each] = sums[reached[each] as number] as number;
    sums[reached[each] as number] = 0;
  }
  return { at: reached, sum };
}

interface Reached extends Reach {
  readonly factor: Float64Array;
  /** The similarities are not above these. */
  readonly most: Float64Array;
}

function bounded(
  own: number,
  { at, sum }: Reach,
  factorOf: (a: number, b: number) => number,
  frequentLengths: Float64Array,
): Reached {
  const [factor, most] = [new Float64Array(at.length), new Float64Array(at.length)];
  const ownLength = frequentLengths[own] as number;
  for (let each = 0; each < at.length; each++) {
    const other = at[each] as number;
    const times = other === own ? 0 : factorOf(own, other);
    factor[each] = times;
    most[each] = ((sum[each] as number) + ownLength * (frequentLengths[other] as number) + rounding) * times;
  }
  return { at, sum, factor, most };
}

/** Those that can be more alike than the least. */
function candidatesAmong({ at, factor, most }: Reached, least: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (let each = 0; each < at.length; each++) {
    const bound = most[each] as number;
    if (bound > least) {
      candidates.push({ at: at[each] as number, factor: factor[each] as number, bound: Math.min(1, bound) });
    }
  }
  return candidates;
}

function byNearness(x: Near, y: Near): number {
  return y.similarity - x.similarity || x.at - y.at;
}

function insert<T>(near: Neighbour<T>[], one: Neighbour<T>, kept: number): void {
  let at = near.length;
  while (at > 0 && isNearer(one, near[at - 1] as Neighbour<T>)) at--;
  if (at >= kept) return;
  near.splice(at, 0, one);
  if (near.length > kept) near.length = kept;
}

function isNearer<T>(one: Neighbour<T>, other: Neighbour<T>): boolean {
  if (one.similarity !== other.similarity) return one.similarity > other.similarity;
  return one.point.at < other.point.at;
}

/** The product of a vector with one that is spread out over all terms. */
function dot({ term, weight }: SparseVector, spread: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < term.length; at++) sum += (weight[at] as number) * (spread[term[at] as number] as number);
  return sum;
}

function pairsOf<T>(points: readonly Point<T>[], { kept, discount }: NearestOptions<T>): Pair[] {
  const pairs: Pair[] = [];
  for (const one of points) {
    for (const neighbour of one.near) {
      const { point, similarity } = neighbour;
      if (point.at < one.at && isAmong(one, similarity, point, kept)) continue;
      const [a, b] = one.at < point.at ? [one, point] : [point, one];
      neighbour.discount ??= discount?.(a.of, b.of) ?? 1;
      pairs.push({ a: a.at, b: b.at, similarity: similarity * neighbour.discount });
    }
  }
  return pairs;
}

/** Whether a point, with a similarity above the floor, is among the nearest of another. */
function isAmong<T>(point: Point<T>, similarity: number, { near }: Point<T>, kept: number): boolean {
  const last = near.at(-1);
  if (near.length < kept || !last) return true;
  return similarity !== last.similarity ? similarity > last.similarity : point.at <= last.point.at;
}
