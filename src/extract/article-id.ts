import { createHash } from 'node:crypto';

/** What an article's id is made from. */
export interface ArticleIdentity {
  readonly sourceId: string;
  readonly url?: string | undefined;
  /** Tells copies by several outlets from each other, where no address does. */
  readonly outlet?: string | undefined;
  readonly title: string;
  readonly firstParagraph: string;
}

/** More of a paragraph, in characters, tells it from no other. */
const longestOpening = 20_000;

/**
 * A short id that stays the same as long as the article does: 12 hexadecimal digits of a SHA-256,
 * where a collision is to be expected among some 20 million articles.
 */
export function articleIdOf({ sourceId, url, outlet, title, firstParagraph }: ArticleIdentity): string {
  const opening = firstParagraph.slice(0, longestOpening);
  const identity = JSON.stringify([sourceId, url ?? outlet ?? '', title, opening].map((part) => part.normalize('NFC')));
  return `a-${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`;
}
