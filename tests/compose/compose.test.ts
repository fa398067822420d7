import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { SummarizedSection, SummarizedStory, SummarySentence } from '../../src/model/summary.ts';
import { article, noParts } from '../support/article.ts';

const options = {
  newsletter: { name: 'Morning', language: 'en', timezone: 'UTC' },
  slot: 'daily',
  now: new Date('2031-05-05T12:00:00Z'),
  limits: { sections: 3, storiesPerSection: 2, alsoNoted: 2 },
};

const day = (date: string) => ({ earliest: date, latest: date, precision: 'day', basis: 'stated' }) as const;

function sentence(of: Article, text = of.paragraphs[0] ?? ''): SummarySentence {
  return { text, citations: [{ article: of.id, sentence: 0, paragraph: 0, start: 0, end: text.length }], edits: [] };
}

function story(lead: Article, ...others: Article[]): SummarizedStory {
  return {
    id: `s-${lead.id}`,
    articles: [lead, ...others],
    independent: 1 + others.length,
    reasons: [],
    headline: lead.title,
    summary: { sentences: [sentence(lead)], nutgraf: sentence(lead), stakes: null, disputes: [], parts: noParts },
  };
}

function section(theme: string, ...stories: SummarizedStory[]): SummarizedSection {
  return { theme, origin: 'editor', stories, reasons: [] };
}

const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((id) =>
  article({ id, title: `Title ${id}`, paragraphs: [`News of ${id}.`], published: day('2031-05-01') }),
) as [Article, Article, Article, Article, Article];

describe('an edition', () => {
  it('is dated by its newest article, not by the clock', () => {
    const late = { ...b, published: day('2031-05-03') };
    const { edition } = compose([section('One', story(a), story(late))], options);
    expect([edition.id, edition.date]).toEqual(['2031-05-03-daily', '2031-05-03']);
    const nextYear = { ...options, now: new Date('2032-05-05T12:00:00Z') };
    expect(compose([section('One', story(a), story(late))], nextYear).edition).toEqual(edition);
  });

  it('tells last, and in its bottom line, what fits no theme, and does not cut it off where more outlets report it', () => {
    const rest = (...stories: SummarizedStory[]) => ({
      ...section('Elsewhere', ...stories),
      origin: 'elsewhere' as const,
    });
    const two = { ...options, limits: { ...options.limits, sections: 2 } };
    const themed = [section('One', story(a)), section('Two', story(b))];
    const wide = compose([...themed, rest(story(c, d))], two).edition;
    expect(wide.sections.map(({ theme }) => theme)).toEqual(['One', 'Elsewhere']);
    expect(wide.bottomLine.map(({ text }) => text)).toEqual(['News of a.', 'News of c.']);
    expect(wide.alsoNoted.map(({ headline }) => headline)).toEqual(['Title b']);
    const narrow = compose([...themed, rest(story(c))], two).edition;
    expect(narrow.sections.map(({ theme }) => theme)).toEqual(['One', 'Two']);
  });

  it('is not dated by an article from the future', () => {
    const future = { ...b, published: day('2035-01-01') };
    expect(compose([section('One', story(a), story(future))], options).edition.date).toBe('2031-05-01');
  });

  it('is dated in its own zone', () => {
    const night = {
      ...a,
      published: { ...day('2031-05-01'), latest: '2031-05-01T23:30:00Z', precision: 'minute' as const },
    };
    const tokyo = { ...options, newsletter: { ...options.newsletter, timezone: 'Asia/Tokyo' } };
    expect(compose([section('One', story(night))], tokyo).edition.date).toBe('2031-05-02');
  });

  it('is dated today where no article has a date, and as it is told to be', () => {
    const undated = { ...a, published: null };
    expect(compose([section('One', story(undated))], options).edition.date).toBe('2031-05-05');
    expect(compose([section('One', story(a))], { ...options, date: '2030-01-01' }).edition.date).toBe('2030-01-01');
  });

  it('numbers its sources in the order in which it uses them, also those that only report the same', () => {
    const { edition } = compose([section('One', story(a, b)), section('Two', story(c))], options);
    expect(edition.bottomLine.map(({ sources }) => sources)).toEqual([[1], [2]]);
    expect(edition.sections[0]?.stories[0]?.sources).toEqual([1, 3]);
    expect(edition.sources.map(({ number, article: id }) => [number, id])).toEqual([
      [1, 'a'],
      [2, 'c'],
      [3, 'b'],
    ]);
  });

  it('notes in a line what has no room, and says what it leaves out', () => {
    const stories = [a, b, c, d, e].map((lead) => story(lead));
    const { edition, leftOut } = compose([section('One', ...stories)], options);
    expect(edition.sections[0]?.stories.map(({ headline }) => headline)).toEqual(['Title a', 'Title b']);
    expect(edition.alsoNoted.map(({ headline }) => headline)).toEqual(['Title c', 'Title d']);
    expect(leftOut).toMatchObject([{ article: 'e', reason: 'over the limit of 2 stories that are noted in a line' }]);
    expect(edition.articles.map(({ id }) => id)).not.toContain('e');
  });

  it('notes a story of which nothing can be told', () => {
    const silent: SummarizedStory = {
      ...story(a),
      summary: { sentences: [], nutgraf: null, stakes: null, disputes: [], parts: noParts },
    };
    const { edition } = compose([section('One', silent, story(b))], options);
    expect(edition.alsoNoted.map(({ headline }) => headline)).toEqual(['Title a']);
    expect(edition.subject).toBe('Title b');
  });

  it('says of a source no more than is known', () => {
    const cut = {
      ...a,
      complete: false,
      outlet: { name: 'The Times', basis: 'inferred' as const },
      via: 'Digest',
      agency: 'Associated Press',
    };
    const [source] = compose([section('One', story(cut))], options).edition.sources;
    expect(source).toMatchObject({
      outlet: 'The Times',
      qualifiers: ['outlet inferred', 'with Associated Press', 'via Digest', 'beginning only'],
    });
  });

  it('says of a source that its page calls it opinion', () => {
    const view = { ...a, labels: ['Guest Essay'] };
    expect(compose([section('One', story(view))], options).edition.sources[0]?.qualifiers).toEqual(['opinion']);
  });
});

describe('the subject line', () => {
  it('is the first headline, and the preheader the next ones', () => {
    const { edition } = compose([section('One', story(a)), section('Two', story(b), story(c))], options);
    expect([edition.subject, edition.preheader]).toEqual(['Title a', 'Title b · Title c']);
  });

  it('names the sections where the headline is too long', () => {
    const long = { ...a, title: 'A headline that goes on '.repeat(8) };
    const { edition } = compose([section('One', story(long)), section('Two', story(b))], options);
    expect(edition.subject).toBe('One, Two');
    expect(edition.preheader).toMatch(/^A headline .{100,}…$/);
  });

  it('is the beginning of a headline that is too long, where an edition only notes its stories', () => {
    const long = { ...story(a), headline: 'A headline that goes on '.repeat(8) };
    const noted = [long, story(b)].map((one) => ({ ...one, summary: { ...one.summary, sentences: [] } }));
    const { edition } = compose([section('One', ...noted)], options);
    expect(edition.subject).toMatch(/^A headline .{50,}…$/);
    expect(edition.preheader).toBe('Title b');
  });
});
