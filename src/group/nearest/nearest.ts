import type { TermVector } from '../../text/similarity.ts';
import { FrequentParts } from './frequent-parts.ts';
import { Candidates, greatest, rounding } from './near-candidates.ts';
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
  /** How many more are known of each, so that some can go without a look for the next. */
  readonly reserve: number;
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
  /** The nearest first, with some in reserve. */
  near: Neighbour<T>[];
  /** None of those that are not among these is nearer than this; the floor, where there are no others. */
  rest: number;
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
  /** The weights of the rare terms of the vector that others are asked about, by their terms. */
  private spread: Float32Array = new Float32Array();
  private asked: Uint32Array = new Uint32Array();

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
    const turned = this.turnedSince(before);
    this.spread = new Float32Array(this.numbers.count);
    this.asked = new Uint32Array();
    const isOpen = points.map((point, at) => isNew[at] === true || this.hasLost(point, turned, factor));
    if (isOpen.includes(true)) this.look(points, isOpen, isNew, factor);
    return pairsOf(points, this.options);
  }

  private pointOf(of: T): Point<T> {
    return { of, vector: this.numbers.sparse(of.vector), at: -1, near: [], rest: this.options.floor };
  }

  private isRare(term: number): boolean {
    return (this.frequency[term] as number) <= this.options.rarest;
  }

  /** The terms that became frequent, or rare, since the list before. */
  private turnedSince(before: Uint32Array): Uint8Array {
    const turned = new Uint8Array(this.frequency.length);
    for (let term = 0; term < turned.length; term++) {
      const wasRare = (before[term] ?? 0) <= this.options.rarest;
      if (wasRare !== this.isRare(term)) turned[term] = wasRare ? turnedFrequent : turnedRare;
    }
    return turned;
  }

  /**
   * Takes from a point the neighbours that it has no longer.
   * @returns whether others may be in their place
   */
  private hasLost(point: Point<T>, turned: Uint8Array, factor: Factor): boolean {
    const { kept, floor } = this.options;
    if (has(point.vector, turned, turnedRare)) return true;
    const rareSum = has(point.vector, turned, turnedFrequent) ? this.rareSumsWith(point.vector) : null;
    const isLeft = ({ point: { at, vector } }: Neighbour<T>) =>
      at >= 0 && (!rareSum || !has(vector, turned, turnedFrequent) || rareSum(vector) * factor(point.at, at) > floor);
    const left = point.near.filter(isLeft);
    if (left.length < point.near.length) point.near = left;
    return point.near.length < kept && point.rest > floor;
  }

  /** What the rare terms that others share with a vector give, until another vector is asked about. */
  private rareSumsWith({ term, weight }: SparseVector): (other: SparseVector) => number {
    const rare = this.spread;
    for (const each of this.asked) rare[each] = 0;
    this.asked = term;
    for (let at = 0; at < term.length; at++) {
      if (this.isRare(term[at] as number)) rare[term[at] as number] = weight[at] as number;
    }
    return (other) => {
      let sum = 0;
      for (let at = 0; at < other.term.length; at++) {
        sum += (rare[other.term[at] as number] as number) * (other.weight[at] as number);
      }
      return sum;
    };
  }

  /** Finds the nearest of all that are open, and offers what is new to the others. */
  private look(
    points: readonly Point<T>[],
    isOpen: readonly boolean[],
    isNew: readonly boolean[],
    factor: Factor,
  ): void {
    const room = this.options.kept + this.options.reserve;
    const vectors = points.map(({ vector }) => vector);
    const postings = postingsOf(vectors, this.frequency, this.options.rarest);
    const frequent = new FrequentParts(vectors, this.frequency, this.options.rarest);
    const reach = new Reach(points.length);
    const candidates = new Candidates(points.length);
    for (const [own, point] of points.entries()) {
      if (!isOpen[own]) continue;
      frequent.compareWith(own);
      this.findCandidates(candidates, own, reach.from(point.vector, postings), factor, frequent);
      const least = greatest(candidates.byRare.subarray(0, candidates.count), room);
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
        if (isOffered) insert(other, { point, similarity, discount: null }, room);
      }
      point.near = near.sort(byNearness);
      point.rest = Math.max(this.options.floor, least);
      cut(point, room);
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

/** Pairs of vectors, by their indexes, of which at least one is among the nearest of the other; each once. */
export function nearestPairs(
  vectors: readonly TermVector[],
  {
    factor,
    ...options
  }: Omit<NearestOptions<unknown>, 'factorsAmong' | 'discount' | 'reserve'> & {
    readonly factor: Factor;
  },
): PairList {
  return new Nearest({ ...options, reserve: 0, factorsAmong: () => factor }).pairsAmong(
    vectors.map((vector) => ({ vector })),
  );
}

/** By the nearness, and of the equally near by the place in the list. */
function byNearness<T>(x: Neighbour<T>, y: Neighbour<T>): number {
  return y.similarity - x.similarity || x.point.at - y.point.at;
}

/** Puts in a neighbour, unless others that are not known any more may come before it: all known ones come before those. */
function insert<T>(point: Point<T>, one: Neighbour<T>, room: number): void {
  const { near, rest } = point;
  let at = near.length;
  while (at > 0 && byNearness(one, near[at - 1] as Neighbour<T>) < 0) at--;
  if (at === near.length && one.similarity <= rest) return;
  near.splice(at, 0, one);
  cut(point, room);
}

/** Keeps as many neighbours as there is room for. */
function cut<T>(point: Point<T>, room: number): void {
  const first = point.near[room];
  if (!first) return;
  point.rest = first.similarity;
  point.near.length = room;
}

function pairsOf<T>(points: readonly Point<T>[], { kept, discount }: NearestOptions<T>): PairList {
  const room = points.reduce((sum, { near }) => sum + Math.min(kept, near.length), 0);
  const [a, b, similarities] = [new Uint32Array(room), new Uint32Array(room), new Float64Array(room)];
  let count = 0;
  for (const one of points) {
    const many = Math.min(kept, one.near.length);
    for (let each = 0; each < many; each++) {
      const neighbour = one.near[each] as Neighbour<T>;
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
  const last = near[kept - 1];
  if (!last) return true;
  return similarity !== last.similarity ? similarity > last.similarity : point.at <= last.point.at;
}

/** What a term became since the list before. */
const [turnedFrequent, turnedRare] = [1, 2];

/** Whether a vector has a term that became so. */
function has({ term }: SparseVector, turned: Uint8Array, what: number): boolean {
  for (let at = 0; at < term.length; at++) if (turned[term[at] as number] === what) return true;
  return false;
}
