import type { Pair } from '../nearest/pair.ts';

/**
 * By so many of its nearest an article's place is judged: by one it would be led astray, and the reports of a large
 * story that tell of another side of it say nothing against it.
 */
const voices = 3;
/** Moves that call for moves; hardly ever are there any after the second time. */
const mostRounds = 5;

interface Neighbour {
  readonly index: number;
  readonly similarity: number;
}

/**
 * Clusters after each article has gone where its nearest are. What was joined early stays together in a hierarchy, though
 * a nearer cluster came about later; here an article leaves for one whose nearest members are more like it than those
 * that it has with it, and what stands alone for one that reaches the threshold (Hartigan 1975, by nearest neighbours).
 * @param clusters of the indexes below their number
 * @returns clusters as ascending indexes, in the order of their first members
 */
export function settled(
  clusters: readonly (readonly number[])[],
  pairs: readonly Pair[],
  threshold: number,
): number[][] {
  const neighbours = neighboursOf(clusters.flat().length, pairs);
  const clusterOf = new Int32Array(neighbours.length);
  for (const [cluster, members] of clusters.entries()) for (const member of members) clusterOf[member] = cluster;
  const sizes = clusters.map(({ length }) => length);

  for (let round = 0, moved = true; moved && round < mostRounds; round++) {
    moved = false;
    for (const [index, near] of neighbours.entries()) {
      const own = clusterOf[index] as number;
      const better = nearestCluster(near, own, clusterOf, sizes, threshold);
      if (better === own) continue;
      clusterOf[index] = better;
      sizes[own] = (sizes[own] as number) - 1;
      sizes[better] = (sizes[better] as number) + 1;
      moved = true;
    }
  }
  const membersByCluster = new Map<number, number[]>();
  for (const [index, cluster] of clusterOf.entries()) {
    const members = membersByCluster.get(cluster);
    if (members) members.push(index);
    else membersByCluster.set(cluster, [index]);
  }
  return [...membersByCluster.values()];
}

/** For each index all that it is paired with, the nearest first. */
function neighboursOf(count: number, pairs: readonly Pair[]): Neighbour[][] {
  const neighbours = Array.from({ length: count }, (): Neighbour[] => []);
  for (const { a, b, similarity } of pairs) {
    neighbours[a]?.push({ index: b, similarity });
    neighbours[b]?.push({ index: a, similarity });
  }
  for (const near of neighbours) near.sort((x, y) => y.similarity - x.similarity || x.index - y.index);
  return neighbours;
}

/** The cluster whose members, as many as have a voice, are most like an article on average; its own among equals. */
function nearestCluster(
  near: readonly Neighbour[],
  own: number,
  clusterOf: Int32Array,
  sizes: readonly number[],
  threshold: number,
): number {
  const heard = new Map<number, { sum: number; count: number }>();
  for (const { index, similarity } of near) {
    const cluster = clusterOf[index] as number;
    const known = heard.get(cluster);
    if (!known) heard.set(cluster, { sum: similarity, count: 1 });
    else if (known.count < voices) {
      known.sum += similarity;
      known.count++;
    }
  }
  const others = (sizes[own] as number) - 1;
  let [best, most] = [own, others === 0 ? threshold : (heard.get(own)?.sum ?? 0) / Math.min(voices, others)];
  for (const [cluster, { sum }] of heard) {
    if (cluster === own) continue;
    const average = sum / Math.min(voices, sizes[cluster] as number);
    if (average > most) [best, most] = [cluster, average];
  }
  return best;
}
