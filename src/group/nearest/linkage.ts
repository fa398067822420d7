import { DisjointSets } from './disjoint-sets.ts';
import type { Pair, PairList } from './pair.ts';
import { PriorityQueue } from './priority-queue.ts';

/** What decides whether two clusters become one. */
export interface LinkageOptions {
  /** Clusters are joined while the score of the best two is at least this. */
  readonly threshold: number;
  /** Cohesion up to which a cluster is as open to others as a single article is. */
  readonly looseness: number;
  readonly cohesionPower: number;
  readonly sizePower: number;
}

interface Cluster {
  members: number[];
  /** Sum of the similarities of all pairs within. */
  within: number;
  /** Sums of similarities to other clusters; those without any are not here. */
  readonly sums: Map<number, number>;
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** The sizes of both when the score was taken: it is void once one of them has grown. */
  readonly sizeA: number;
  readonly sizeB: number;
}

/** Sums of the same numbers in another order differ by less, in parts of themselves. */
const rounding = 1e-9;

/**
 * The pairs that can matter: no score is above the greatest similarity between two clusters, so what is not connected by
 * pairs that reach the threshold never comes together.
 * @param size of the list from which the pairs are
 */
export function withinReach(size: number, { count, a, b, similarity }: PairList, threshold: number): Pair[] {
  const connected = new DisjointSets(size);
  for (let at = 0; at < count; at++) {
    if ((similarity[at] as number) >= threshold * (1 - rounding)) connected.union(a[at] as number, b[at] as number);
  }
  const reach: Pair[] = [];
  for (let at = 0; at < count; at++) {
    const [one, other] = [a[at] as number, b[at] as number];
    if (connected.find(one) === connected.find(other)) {
      reach.push({ a: one, b: other, similarity: similarity[at] as number });
    }
  }
  return reach;
}

/**
 * Agglomerative clustering by average linkage on a sparse graph: pairs that are not listed count as 0.
 * Two refinements keep apart what is only of one kind: a cluster whose members are much alike admits only what is
 * alike in proportion, and two large clusters need more than an article and a cluster do.
 * @param pairs those that are within reach of each other
 * @returns clusters as ascending indexes, in the order of their first members
 */
export function linkClusters(count: number, pairs: readonly Pair[], options: LinkageOptions): number[][] {
  const clusters: (Cluster | null)[] = Array.from({ length: count }, (_, at) => ({
    members: [at],
    within: 0,
    sums: new Map(),
  }));
  for (const { a, b, similarity } of pairs) {
    clusters[a]?.sums.set(b, similarity);
    clusters[b]?.sums.set(a, similarity);
  }
  const queue = new PriorityQueue<Candidate>(isBetter);
  const offer = (a: number, b: number) => {
    const [one, other] = [clusters[a], clusters[b]];
    if (!one || !other) return;
    const score = linkScore(one, other, one.sums.get(b) ?? 0, options);
    if (score >= options.threshold) {
      queue.push({ a, b, score, sizeA: one.members.length, sizeB: other.members.length });
    }
  };
  for (const { a, b } of pairs) offer(a, b);

  for (let best = queue.pop(); best; best = queue.pop()) {
    const [one, other] = [clusters[best.a], clusters[best.b]];
    if (one?.members.length !== best.sizeA || other?.members.length !== best.sizeB) continue;
    join(clusters, best.a, best.b);
    const kept = Math.min(best.a, best.b);
    for (const neighbour of clusters[kept]?.sums.keys() ?? []) {
      offer(Math.min(kept, neighbour), Math.max(kept, neighbour));
    }
  }
  return clusters.flatMap((cluster) => (cluster ? [cluster.members.toSorted((x, y) => x - y)] : []));
}

function linkScore(one: Cluster, other: Cluster, sum: number, options: LinkageOptions): number {
  const [small, large] = [one.members.length, other.members.length].sort((x, y) => x - y) as [number, number];
  const average = sum / (small * large);
  const cohesion = Math.sqrt(cohesionOf(one, options.looseness) * cohesionOf(other, options.looseness));
  return average * (options.looseness / cohesion) ** options.cohesionPower * small ** -options.sizePower;
}

function cohesionOf({ members, within }: Cluster, looseness: number): number {
  const pairs = (members.length * (members.length - 1)) / 2;
  return pairs === 0 ? looseness : Math.max(looseness, within / pairs);
}

/** Makes one of two clusters, under the lower index. */
function join(clusters: (Cluster | null)[], a: number, b: number): void {
  const [kept, gone] = a < b ? [a, b] : [b, a];
  const [one, other] = [clusters[kept], clusters[gone]];
  if (!one || !other) return;
  one.within += other.within + (one.sums.get(gone) ?? 0);
  one.members = [...one.members, ...other.members];
  one.sums.delete(gone);
  for (const [neighbour, sum] of other.sums) {
    if (neighbour === kept) continue;
    const total = (one.sums.get(neighbour) ?? 0) + sum;
    one.sums.set(neighbour, total);
    const theirs = clusters[neighbour]?.sums;
    theirs?.delete(gone);
    theirs?.set(kept, total);
  }
  clusters[gone] = null;
}

/** Among equal scores the pair with the lower indexes comes first, so that there is one outcome only. */
function isBetter(x: Candidate, y: Candidate): boolean {
  if (x.score !== y.score) return x.score > y.score;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}
