import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Nearest } from '../../src/group/nearest/nearest.ts';
import { pairsIn } from '../../src/group/nearest/pair.ts';
import { Grouper, storiesOf } from '../../src/group/stories/grouper.ts';
import type { Article } from '../../src/model/article.ts';
import { unitVector } from '../../src/text/similarity.ts';
import { article } from '../support/article.ts';
import { bees, election, fire, launch, match, merger, otherQuake, quake, ruling } from './invented.ts';

const outlet = (name: string) => ({ name, basis: 'stated' }) as const;
const noise = 'Sign up for the Coast Letter and never miss what matters, every morning at seven in your inbox.';

/** What makes adding hard: copies, cuts, a paragraph that turns out to be furniture, and texts of an unclear language. */
const hard: readonly Article[] = [
  ...[quake, election, merger].map(([first], at) => ({
    ...(first as Article),
    id: `copy-${at}`,
    title: 'What we know',
    outlet: outlet(`Copier ${at}`),
  })),
  ...[quake, ruling].map(([first], at) => ({
    ...(first as Article),
    id: `0-cut-${at}`,
    paragraphs: first?.paragraphs.slice(0, 1) ?? [],
    outlet: outlet('Cutter'),
  })),
  ...['Pier opens', 'Mayor resigns', 'Otters return', 'Bakery sold'].map((title, at) =>
    article({
      id: `furnished-${at}`,
      title,
      paragraphs: [`${title} after ${at + 3} years, the council said on Monday.`, noise],
      outlet: outlet('Coast Letter'),
    }),
  ),
  ...['Sismo no Peru: nove mortos', 'Aldermoor Birchfield'].map((title, at) =>
    article({ id: `short-${at}`, title, paragraphs: [], language: at === 0 ? 'pt' : 'da' }),
  ),
  article({
    id: 'long-pt',
    title: 'Nova ponte',
    paragraphs: ['A ponte sobre o rio foi aberta na segunda-feira pelo presidente da câmara. '.repeat(12)],
    language: 'pt',
  }),
];
const all = [...quake, ...otherQuake, ...election, ...merger, ...ruling, ...match, ...launch, ...fire, bees, ...hard];

/** Articles in any order, and at how many of them the stories are asked for. */
const additions = fc.record({
  articles: fc.shuffledSubarray([...all], { minLength: 1 }),
  pauses: fc.uniqueArray(fc.nat(all.length), { maxLength: 6 }),
});

describe('articles that come in parts', () => {
  const atOnce = storiesOf(all);

  it('hold what makes adding them hard: copies, several stories, articles alone', () => {
    expect(atOnce.some(({ story }) => story.articles.length > story.independent)).toBe(true);
    expect(atOnce.filter(({ story }) => story.articles.length > 1).length).toBeGreaterThan(5);
    expect(atOnce.filter(({ story }) => story.articles.length === 1).length).toBeGreaterThan(3);
  });

  it('make the stories that all of them make at once, in whatever order and parts they come', () => {
    fc.assert(
      fc.property(additions, ({ articles, pauses }) => {
        const grouper = new Grouper();
        let from = 0;
        for (const to of [...pauses.toSorted((x, y) => x - y), articles.length]) {
          grouper.add(articles.slice(from, to));
          if (to < articles.length) grouper.stories();
          from = Math.max(from, to);
        }
        expect(grouper.stories()).toEqual(storiesOf(articles));
      }),
      { numRuns: 30 },
    );
  });

  it('leave a story that they have nothing to do with as it was, and do not read it again', () => {
    const grouper = new Grouper();
    grouper.add([...quake, ...merger]);
    const before = grouper.stories();
    grouper.add(match);
    expect(grouper.stories().filter((story) => before.includes(story))).toHaveLength(2);
  });
});

describe('the nearest of each', () => {
  const terms = 'abcdefghij'.split('');
  const vectors = fc.array(
    fc
      .dictionary(fc.constantFrom(...terms), fc.integer({ min: 1, max: 4 }), { minKeys: 1, maxKeys: 4 })
      .map((weights) => ({ vector: unitVector(new Map(Object.entries(weights))) })),
    { minLength: 2, maxLength: 24 },
  );
  const options = { floor: 0.3, kept: 3, reserve: 2, rarest: 6, mostFactor: 1, factorsAmong: () => () => 1 };
  const found = (
    nearest: Nearest<{ vector: ReadonlyMap<string, number> }>,
    list: Parameters<typeof nearest.pairsAmong>[0],
  ) => pairsIn(nearest.pairsAmong(list)).sort((x, y) => x.a - y.a || x.b - y.b);

  it('are the same where some came later, some went, and terms became frequent or rare with them', () => {
    fc.assert(
      fc.property(vectors, fc.infiniteStream(fc.boolean()), (list, dice) => {
        const nearest = new Nearest(options);
        for (let step = 0; step < 4; step++) {
          const some = list.filter(() => dice.next().value);
          expect(found(nearest, some)).toEqual(found(new Nearest(options), some));
        }
        expect(found(nearest, list)).toEqual(found(new Nearest(options), list));
      }),
      { numRuns: 100 },
    );
  });

  it('are the same where a few come and go at a time, and others are in their place', () => {
    const allRare = { ...options, rarest: 100 };
    const many = fc.array(
      vectors.map(([first]) => first as { vector: ReadonlyMap<string, number> }),
      {
        minLength: 16,
        maxLength: 30,
      },
    );
    const steps = fc.array(fc.uniqueArray(fc.nat(29), { maxLength: 4 }), { minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(many, steps, (list, goings) => {
        const nearest = new Nearest(allRare);
        const gone = new Set([...list.keys()].filter((at) => at % 3 > 0));
        for (const going of goings) {
          for (const at of going) if (!gone.delete(at)) gone.add(at);
          const some = list.filter((_, at) => !gone.has(at));
          expect(found(nearest, some)).toEqual(found(new Nearest(allRare), some));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are those that a comparison of all pairs finds, where rare terms alone bring them together', () => {
    fc.assert(
      fc.property(vectors, (list) => {
        const pairs = found(new Nearest(options), list).map(({ a, b }) => `${a}-${b}`);
        expect(pairs).toEqual(pairsByComparison(list, options));
      }),
      { numRuns: 100 },
    );
  });
});

function pairsByComparison(
  list: readonly { vector: ReadonlyMap<string, number> }[],
  { floor, kept, rarest }: { floor: number; kept: number; rarest: number },
): string[] {
  const isRare = (term: string) => list.filter(({ vector }) => vector.has(term)).length <= rarest;
  const alike = (a: number, b: number, counts: (term: string) => boolean) => {
    const [one, other] = [list[a]?.vector ?? new Map(), list[b]?.vector ?? new Map()];
    // As exact as they are kept, so that the equally near are equally near.
    const kept = (weight = 0) => Math.round(weight * 2 ** 24) / 2 ** 24;
    const sum = [...one].reduce((all, [term, w]) => all + (counts(term) ? kept(w) * kept(other.get(term)) : 0), 0);
    return Math.min(1, sum);
  };
  const numbers = list.map((_, at) => at);
  const near = numbers.map((a) =>
    numbers
      .filter((b) => b !== a && alike(a, b, isRare) > floor)
      .map((b) => ({ b, similarity: alike(a, b, () => true) }))
      .sort((x, y) => y.similarity - x.similarity || x.b - y.b)
      .slice(0, kept)
      .map(({ b }) => b),
  );
  return numbers.flatMap((a) =>
    numbers.filter((b) => b > a && (near[a]?.includes(b) || near[b]?.includes(a))).map((b) => `${a}-${b}`),
  );
}
