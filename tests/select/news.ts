import type { FeedEntry } from '../../src/model/feed.ts';
import type { Marks, Remembered, Sighting } from '../../src/model/memory.ts';
import type { FeedSource } from '../../src/model/source.ts';
import { defaultSlackMs } from '../../src/select/news-context.ts';
import type { ScreeningContext } from '../../src/select/screen.ts';

/** A feed of which a test states only what it is about. */
export function feedSource(stated: Partial<FeedSource> = {}): FeedSource {
  return {
    kind: 'feed',
    id: 'gazette',
    name: 'Harbour Gazette',
    url: 'https://harbour.example/feed',
    headers: [],
    body: 'auto',
    ...stated,
  };
}

/** An entry named by a word that makes its title, address and name. */
export function entry(word: string, published?: string, stated: Partial<FeedEntry> = {}): FeedEntry {
  return {
    guid: `tag:${word}`,
    url: `https://harbour.example/news/${word}`,
    title: `About ${word}`,
    authors: [],
    ...(published ? { published } : {}),
    content: '',
    summary: '',
    categories: [],
    ...stated,
  };
}

export const nothingRemembered = (): null => null;

/** Friday morning, after an edition on Thursday morning. */
export function context(stated: Partial<ScreeningContext> = {}): ScreeningContext {
  return {
    address: 'https://harbour.example/feed',
    now: new Date('2026-11-20T06:00:00Z'),
    since: '2026-11-19T06:00:00.000Z',
    slackMs: defaultSlackMs,
    edition: '2026-11-20-daily',
    recall: nothingRemembered,
    toldAt: () => ({ tellings: [], versions: [] }),
    isFirstRead: false,
    articlesPerSource: 20,
    titleByKey: new Map(),
    ...stated,
  };
}

/** What went out in these editions. */
export function toldIn(...editions: string[]): Pick<Remembered, 'tellings'> {
  return { tellings: editions.map((edition) => ({ edition, story: null })) };
}

/** A memory of what has this key. */
export function remembering(key: string, stated: Partial<Remembered> = {}): (marks: Marks) => Remembered | null {
  const remembered: Remembered = {
    firstSeen: '2026-11-19T12:00:00.000Z',
    published: null,
    tellings: [],
    versions: [],
    markedRead: false,
    by: 'guid',
    ...stated,
  };
  return ({ keys }) => (keys.some((known) => known.includes(key)) ? remembered : null);
}

export function sighting(word: string, stated: Partial<Sighting> = {}): Sighting {
  return {
    keys: [`url harbour.example/news/${word}`],
    sketch: [],
    title: `About ${word}`,
    published: null,
    source: 'https://harbour.example/feed',
    chosen: false,
    versions: [],
    ...stated,
  };
}
