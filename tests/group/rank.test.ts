import { describe, expect, it } from 'vitest';
import { byImportance, latestOf } from '../../src/group/rank.ts';
import type { Story } from '../../src/model/story.ts';
import { article } from '../support/article.ts';

function story(id: string, outlet: string, stated: Partial<Story> = {}): Story {
  const own = article({ id: `a-${id}`, outlet: { name: outlet, basis: 'stated' } });
  return { id, articles: [own], independent: 1, reasons: [], ...stated };
}

const order = (stories: readonly Story[]) => byImportance(stories).map(({ id }) => id);

describe('stories', () => {
  it('that more outlets report come first, whoever they are', () => {
    expect(order([story('a', 'Post'), story('b', 'Post', { independent: 3 })])).toEqual(['b', 'a']);
  });

  it('of one outlet do not fill a list where there are others', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => story(id, 'Post'));
    const stories = byImportance([...many, story('e', 'Ledger')]);
    expect(stories.map(({ id }) => id)).toEqual(['a', 'b', 'e', 'c', 'd']);
    expect(stories[3]?.reasons).toContain('behind others, because 2 stories by Post come first');
    expect(order(many)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('that are new come before updates that are as widely reported, and both say so', () => {
    const update = { since: '2025-03-04-daily', newSentences: [], newNames: [], newNumbers: [] };
    const stories = [story('a', 'Post', { update }), story('b', 'Ledger'), story('c', 'Tribune', { independent: 2 })];
    const [wide, fresh, old] = byImportance(stories);
    expect([wide?.id, fresh?.id, old?.id]).toEqual(['c', 'b', 'a']);
    expect(fresh?.reasons).toContain('new, so before updates with as many sources');
    expect(old?.reasons).toContain(
      'an update of what went out in 2025-03-04-daily, so behind new stories with as many sources',
    );
    expect(wide?.reasons.join()).not.toContain('update');
  });

  it('of one day come with the latest first, and those whose time nobody says behind', () => {
    const at = (id: string, latest: string, precision: 'minute' | 'day') => {
      const published = { earliest: latest, latest, precision, basis: 'stated' } as const;
      return story(id, id, { articles: [article({ id, published })] });
    };
    const stories = [
      at('a', '2025-03-04', 'day'),
      at('b', '2025-03-04T08:00:00Z', 'minute'),
      at('c', '2025-03-04T12:00:00+02:00', 'minute'),
      at('d', '2025-03-05', 'day'),
    ];
    expect(order(stories)).toEqual(['d', 'c', 'b', 'a']);
    expect(byImportance(stories)[1]?.reasons).toContain('newest report 2025-03-04, 10:00 UTC');
  });

  it('of one day and of as many sources come with the longest coverage first', () => {
    const long = story('b', 'Post', {
      articles: [article({ id: 'b', paragraphs: ['Rain fell on the whole coast.'] })],
    });
    const short = story('a', 'Ledger', { articles: [article({ id: 'a', paragraphs: ['Rain.'] })] });
    expect(order([short, long])).toEqual(['b', 'a']);
  });

  it('of a source that the editor weighs threefold come before what two others report', () => {
    const [esteemed, wide] = [story('a', 'Post', { weight: 3 }), story('b', 'Ledger', { independent: 2 })];
    expect(order([wide, esteemed])).toEqual(['a', 'b']);
    expect(order([wide, story('a', 'Post', { weight: 1.5 })])).toEqual(['b', 'a']);
  });

  it('of one word say so', () => {
    const brief = story('a', 'Post', { articles: [article({ id: 'a', paragraphs: ['Rain.'] })] });
    expect(byImportance([brief])[0]?.reasons).toContain('1 word of coverage');
  });
});

describe('the latest articles', () => {
  const at = (id: string, latest: string, precision: 'minute' | 'day') =>
    article({ id, published: { earliest: latest, latest, precision, basis: 'stated' } });
  const early = at('a', '2026-11-18T06:00:00Z', 'minute');
  const late = at('b', '2026-11-18T16:00:00Z', 'minute');
  const untimed = at('c', '2026-11-18', 'day');
  const ids = (...articles: Parameters<typeof latestOf>[0]) => latestOf(articles).map(({ id }) => id);

  it('are those of the last moment that is known, or of the last day', () => {
    expect(ids(early, late, untimed)).toEqual(['b']);
    expect(ids(untimed, at('d', '2026-11-17', 'day'))).toEqual(['c']);
    expect(ids(article({ id: 'x' }), article({ id: 'y' }))).toEqual(['x', 'y']);
  });
});
