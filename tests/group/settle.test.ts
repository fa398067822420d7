import { expect, test } from 'vitest';
import type { Pair } from '../../src/group/nearest/pair.ts';
import { settled } from '../../src/group/stories/settle.ts';

const threshold = 0.1;

function alike(similarity: number, ...ends: readonly [number, number][]): Pair[] {
  return ends.map(([a, b]) => ({ a, b, similarity }));
}

test('an article that was joined early goes where its nearest came together later', () => {
  const pairs = [...alike(0.3, [0, 1], [1, 2], [3, 4]), ...alike(0.1, [0, 2]), ...alike(0.25, [2, 3], [2, 4])];
  expect(
    settled(
      [
        [0, 1, 2],
        [3, 4],
      ],
      pairs,
      threshold,
    ),
  ).toEqual([
    [0, 1],
    [2, 3, 4],
  ]);
});

test('an article stays where it is as near to its own as to others', () => {
  const pairs = alike(0.2, [0, 1], [1, 2], [2, 3]);
  expect(
    settled(
      [
        [0, 1],
        [2, 3],
      ],
      pairs,
      threshold,
    ),
  ).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('what stands alone goes to a large story of which three articles are near it, however far the others are', () => {
  const story = [1, 2, 3, 4, 5, 6, 7, 8];
  const within = story.flatMap((a) => story.filter((b) => b > a).flatMap((b) => alike(0.4, [a, b])));
  const near = alike(0.15, [0, 1], [0, 2], [0, 3]);
  expect(settled([[0], story], [...within, ...near], threshold)).toEqual([[0, ...story]]);
});

test('what stands alone stays alone where one article of a large story is near it', () => {
  const pairs = [...alike(0.4, [1, 2], [1, 3], [2, 3]), ...alike(0.25, [0, 1])];
  expect(settled([[0], [1, 2, 3]], pairs, threshold)).toEqual([[0], [1, 2, 3]]);
});

test('two that each would go to the other come together all the same', () => {
  expect(settled([[0], [1]], alike(0.2, [0, 1]), threshold)).toEqual([[0, 1]]);
});
