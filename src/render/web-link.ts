import type { Edition, EditionStory } from '../model/edition.ts';
import { webLink } from './safe-link.ts';

/** The public address of an edition, or of one of its stories; null where the newsletter names no site. */
export function publicLink({ newsletter, id }: Edition, story?: EditionStory): string | null {
  const { site } = newsletter;
  if (site === undefined || !URL.canParse(site)) return null;
  const page = new URL(`${encodeURIComponent(id)}/`, site.endsWith('/') ? site : `${site}/`);
  if (story) page.hash = `story-${(story.storyId ?? story.id).replace(/[^A-Za-z0-9_-]+/gu, '-')}`;
  return webLink(page.href);
}
