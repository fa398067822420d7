import type { Edition, EditionStory } from '../../model/edition.ts';

/** The fragment at which a story stands: the same in every build, and in every edition in which the story goes on. */
export function storyAnchor({ storyId, id }: Pick<EditionStory, 'id' | 'storyId'>): string {
  return `story-${(storyId ?? id).replace(/[^A-Za-z0-9_-]+/gu, '-')}`;
}

/** The files of an edition that can stand for it in the archive; one that was made by an older program has no page. */
export type EditionPage = 'index.html' | 'email.html';

/** The public address of an edition; null where the newsletter names no site. */
export function publicAddress(site: string | undefined, id: string, page: EditionPage = 'index.html'): string | null {
  return site === undefined ? null : new URL(`${id}/${page === 'index.html' ? '' : page}`, site).href;
}

/** The public address of the page of an edition, for whatever form of it wants to lead there. */
export function webEditionOf({ newsletter, id }: Pick<Edition, 'newsletter' | 'id'>): string | null {
  return publicAddress(newsletter.site, id);
}
