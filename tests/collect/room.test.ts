import { describe, expect, it, vi } from 'vitest';
import { collect } from '../../src/collect/index.ts';
import type { PassedOver, Sighting } from '../../src/model/memory.ts';
import type { PageFetching } from '../../src/model/page-fetching.ts';
import type { Source } from '../../src/model/source.ts';
import { screener } from '../../src/select/screener.ts';
import { collectEffects } from '../support/collect-effects.ts';

const feedAt = (name: string): Source => ({
  kind: 'feed',
  id: name,
  name,
  url: `https://${name}.example/feed`,
  headers: [],
  body: 'feed',
});
const feedOf = (name: string, days: readonly number[]) =>
  `<rss version="2.0"><channel><title>${name}</title>${days.map((day) => `<item><title>${name} ${day}</title><link>https://${name}.example/${day}</link><pubDate>${day} Nov 2026 06:00 GMT</pubDate><description>News of the ${name} quarter.</description></item>`).join('')}</channel></rss>`;
const webOf = (daysByName: Readonly<Record<string, readonly number[]>>) =>
  new Map(
    Object.entries(daysByName).map(([name, days]) => [
      `https://${name}.example/feed`,
      { contentType: 'application/rss+xml', body: feedOf(name, days) },
    ]),
  );

describe('room for fewer entries than are wanted', () => {
  const days = { alder: [20, 19, 18, 12], birch: [11, 10], cedar: [20, 17], dogwood: [9] };
  const shortlistOf = (articles: number) =>
    screener({ isKnownSource: () => true }, {} as never, { articlesPerSource: 50, articles }).shortlist;
  const sources = Object.keys(days).map(feedAt);

  it.each([1, 3, 5, 9])('is given to the same %s as if all had been looked at together', async (limit) => {
    const all: Sighting[] = [];
    const together = (wanted: readonly Sighting[]) => {
      all.splice(0, all.length, ...wanted);
      return new Set(wanted.keys());
    };
    const effects = collectEffects(webOf(days));
    const { items } = await collect(sources, { ...effects, shortlist: together });
    const best = shortlistOf(limit)(all);

    const passed: PassedOver[] = [];
    const kept = await collect(sources, {
      ...effects,
      shortlist: shortlistOf(limit),
      passOver: (more) => void passed.push(...more),
    });
    expect(kept.items).toEqual(items.filter((_, at) => best.has(at)));
    expect(passed).toHaveLength(items.length - best.size);
    for (const { entry, sighting } of passed) {
      expect(entry.reason).toMatch(`over the limit of ${limit} article`);
      expect(sighting?.keys).toEqual([`url ${entry.url}`]);
    }
  });
});

it('lets the bodies of feeds that are far behind one that does not answer wait where they are', async () => {
  const names = Array.from({ length: 60 }, (_, at) => `feed${at}`);
  const { fetchPage, ...effects } = collectEffects(webOf(Object.fromEntries(names.map((name) => [name, [20]]))));
  let answer: (page: PageFetching) => void = () => undefined;
  const slow = new Promise<PageFetching>((resolve) => {
    answer = resolve;
  });
  const [asked, read]: [string[], string[]] = [[], []];
  const collecting = collect(names.map(feedAt), {
    ...effects,
    fetchPage: async (request) => {
      asked.push(request.url);
      if (request.url === 'https://feed0.example/feed') return slow;
      const page = await fetchPage(request);
      if (!page.ok) return page;
      const noted = () => {
        read.push(request.url);
        return page.read();
      };
      return { ...page, read: noted };
    },
  });
  await vi.waitFor(() => expect(read).toHaveLength(31));
  await new Promise((done) => setTimeout(done, 5));
  expect(asked).toHaveLength(60);
  expect(read).toHaveLength(31);
  answer({ ok: false, why: 'timeout', detail: '' });
  expect((await collecting).items).toHaveLength(59);
});
