import type { Article } from '../model/article.ts';
import type { FeedEntry } from '../model/feed.ts';
import type { Version } from '../model/memory.ts';
import { hashedOn, hashOf, hashStart } from '../text/hashed-runs.ts';
import { entryText } from './entry-text.ts';

/** The kind of version that tells how an article reads. */
export const ofText = 'text';

/** How an article reads: its words, in whatever order its paragraphs stand. */
export function articleVersion({ title, paragraphs }: Article): Version {
  return { of: ofText, hash: hashOfWords([title, ...paragraphs.map(wordsAlone).sort()]) };
}

/** The kind of version that tells what a source says of an entry; two may say different things of one page. */
export function ofEntry(source: string): string {
  return `entry ${source}`;
}

/** What a source says of an entry, and of its last change; the date that it gives it is not believed. */
export function entryVersion(source: string, entry: FeedEntry): Version {
  return { of: ofEntry(source), hash: hashOfWords([entry.title, entryText(entry), entry.updated ?? '']) };
}

function hashOfWords(parts: readonly string[]): number {
  let hash = hashStart;
  for (const part of parts) hash = hashedOn(hash, hashOf(wordsAlone(part)));
  return hash >>> 0;
}

function wordsAlone(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
