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
  /** What the cosine is multiplied with, for instance for the time between the two; the product counts as 1 at most. */
  readonly factor: (a: T, b: T) => number;
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
  /** The length of the part of the vector whose terms are too frequent to be looked up. */
  frequentLength: number;
}

interface Neighbour<T> {
  readonly point: Point<T>;
  readonly similarity: number;
  readonly discounted: number;
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
    for (const point of points) point.frequentLength = this.frequentLengthOf(point.vector);
    const isOpen = points.map((point, at) => isNew[at] === true || this.hasLost(point, before));
    this.look(points, isOpen, isNew);
    return pairsOf(points, this.options.kept);
  }

  private pointOf(of: T): Point<T> {
    return { of, vector: this.numbers.sparse(of.vector), at: -1, near: [], frequentLength: 0 };
  }

  private isRare(term: number): boolean {
    return (this.frequency[term] as number) <= this.options.rarest;
  }

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
    const left = point.near.filter(
      (neighbour) => neighbour.point.at >= 0 && (!hasTurnedFrequent || this.shareRare(point, neighbour.point)),
    );
    if (left.length === point.near.length) return false;
    point.near = left;
    return wasFull;
  }

  private shareRare(one: Point<T>, other: Point<T>): boolean {
    const own = new Set(one.vector.term);
    return other.vector.term.some((term) => own.has(term) && this.isRare(term));
  }

  /** Finds the nearest of all that are open, and offers what is new to the others. */
  private look(points: readonly Point<T>[], isOpen: readonly boolean[], isNew: readonly boolean[]): void {
    if (!isOpen.includes(true)) return;
    const { kept } = this.options;
    const postings = postingsOf(
      points.map(({ vector }) => vector),
      this.frequency,
      this.options.rarest,
    );
    const spread = new Float32Array(this.numbers.count);
    const sums = new Float64Array(points.length);
    for (const [at, point] of points.entries()) {
      if (!isOpen[at]) continue;
      const { term, weight } = point.vector;
      for (let each = 0; each < term.length; each++) spread[term[each] as number] = weight[each] as number;
      const reached = this.reachedFrom(point, points, postings, sums);
      const similarityTo = ({ point: other, factor }: Candidate<T>) => Math.min(1, dot(other.vector, spread) * factor);
      point.near = this.nearestAmong(reached, similarityTo).map(({ point: other, similarity }) =>
        this.neighbour(point, other, similarity),
      );
      if (isNew[at]) {
        for (const candidate of reached) {
          const other = candidate.point;
          if (isOpen[other.at] || candidate.bound < leastOf(other, this.options)) continue;
          const similarity = similarityTo(candidate);
          if (similarity <= this.options.floor) continue;
          insert(other.near, this.neighbour(other, point, similarity), kept);
        }
      }
      for (const each of term) spread[each] = 0;
    }
  }

  private neighbour(point: Point<T>, other: Point<T>, similarity: number): Neighbour<T> {
    const [a, b] = point.at < other.at ? [point.of, other.of] : [other.of, point.of];
    return { point: other, similarity, discounted: similarity * (this.options.discount?.(a, b) ?? 1) };
  }

  /** All that share a rare term with a point and can be more alike to it than the floor. */
  private reachedFrom(
    point: Point<T>,
    points: readonly Point<T>[],
    postings: Postings,
    sums: Float64Array,
  ): Candidate<T>[] {
    const { term, weight } = point.vector;
    const touched: number[] = [];
    for (let each = 0; each < term.length; each++) {
      const own = weight[each] as number;
      const start = postings.start[term[each] as number] as number;
      const end = postings.start[(term[each] as number) + 1] as number;
      for (let at = start; at < end; at++) {
        const other = postings.vector[at] as number;
        if (sums[other] === 0) touched.push(other);
        sums[other] = (sums[other] as number) + own * (postings.weight[at] as number);
      }
    }
    const candidates: Candidate<T>[] = [];
    for (const at of touched) {
      const other = points[at] as Point<T>;
      const sum = sums[at] as number;
      sums[at] = 0;
      if (other === point) continue;
      const [a, b] = point.at < at ? [point.of, other.of] : [other.of, point.of];
      const factor = this.options.factor(a, b);
      const most = (sum + point.frequentLength * other.frequentLength + rounding) * factor;
      if (most <= this.options.floor) continue;
      candidates.push({ point: other, factor, byRareTerms: sum * factor, bound: Math.min(1, most) });
    }
    return candidates;
  }

  /** The nearest of the candidates, of which as few as possible are looked at closely. */
  private nearestAmong(reached: readonly Candidate<T>[], similarityTo: (candidate: Candidate<T>) => number): Near<T>[] {
    const { floor, kept } = this.options;
    const least = leastOfNearest(reached, this.options);
    const candidates = reached.filter(({ bound }) => bound > least);
    candidates.sort((x, y) => y.bound - x.bound || x.point.at - y.point.at);
    const near: Near<T>[] = [];
    let farthest = floor;
    for (const candidate of candidates) {
      if (candidate.bound < farthest) break;
      const similarity = similarityTo(candidate);
      if (similarity <= floor || similarity < farthest) continue;
      near.push({ point: candidate.point, similarity });
      if (near.length < 2 * kept) continue;
      near.sort(byNearness).length = kept;
      farthest = near.at(-1)?.similarity ?? floor;
    }
    return near.sort(byNearness).slice(0, kept);
  }
}

/** Pairs of vectors, by their indexes, of which at least one is among the nearest of the other; each once. */
export function nearestPairs(
  vectors: readonly TermVector[],
  { factor, ...options }: Omit<NearestOptions<number>, 'discount'>,
): Pair[] {
  const list = vectors.map((vector, at) => ({ vector, at }));
  return new Nearest<(typeof list)[number]>({ ...options, factor: (a, b) => factor(a.at, b.at) }).pairsAmong(list);
}

interface Near<T> {
  readonly point: Point<T>;
  readonly similarity: number;
}

interface Candidate<T> {
  readonly point: Point<T>;
  readonly factor: number;
  /** The similarity is not below the one, which rare terms alone give, and not above the other. */
  readonly byRareTerms: number;
  readonly bound: number;
}

/** How finely similarities are told apart before they are known. */
const steps = 512;

/** A similarity that so many as are kept reach with their rare terms alone, or nearly the greatest such; at least the floor. */
function leastOfNearest<T>(
  candidates: readonly Candidate<T>[],
  { floor, kept }: Pick<NearestOptions<T>, 'floor' | 'kept'>,
): number {
  const counts = new Uint32Array(steps + 1);
  for (const { byRareTerms } of candidates) {
    const step = Math.floor(Math.min(1, byRareTerms) * steps);
    counts[step] = (counts[step] as number) + 1;
  }
  let reached = 0;
  for (let step = steps; step > 0; step--) {
    reached += counts[step] as number;
    if (reached >= kept) return Math.max(floor, step / steps - rounding);
  }
  return floor;
}

function byNearness<T>(x: Near<T>, y: Near<T>): number {
  return y.similarity - x.similarity || x.point.at - y.point.at;
}

/** What is less alike is not among the nearest of a point. */
function leastOf<T>({ near }: Point<T>, { floor, kept }: Pick<NearestOptions<T>, 'floor' | 'kept'>): number {
  return near.length < kept ? floor : (near.at(-1)?.similarity ?? floor);
}

function insert<T>(near: Neighbour<T>[], one: Neighbour<T>, kept: number): void {
  let at = near.length;
  while (at > 0 && byNearness(one, near[at - 1] as Neighbour<T>) < 0) at--;
  if (at >= kept) return;
  near.splice(at, 0, one);
  if (near.length > kept) near.length = kept;
}

/** The product of a vector with one that is spread out over all terms. */
function dot({ term, weight }: SparseVector, spread: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < term.length; at++) sum += (weight[at] as number) * (spread[term[at] as number] as number);
  return sum;
}

function pairsOf<T>(points: readonly Point<T>[], kept: number): Pair[] {
  const pairs: Pair[] = [];
  for (const one of points) {
    for (const { point, similarity, discounted } of one.near) {
      if (point.at < one.at && isAmong(point, { point: one, similarity }, kept)) continue;
      pairs.push({ a: Math.min(one.at, point.at), b: Math.max(one.at, point.at), similarity: discounted });
    }
  }
  return pairs;
}

/** Whether a point that has another among its neighbours is also among those of that one. */
function isAmong<T>({ near }: Point<T>, other: Near<T>, kept: number): boolean {
  const last = near.at(-1);
  return near.length < kept || (last !== undefined && byNearness(other, last) <= 0);
}
