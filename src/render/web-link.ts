import type { Edition, EditionStory } from '../model/edition.ts';
import { webLink } from './safe-link.ts';
import { storyAnchor, webEditionOf } from './web/addresses.ts';

/** The public address of an edition, or of one of its stories; null where the newsletter names no site. */
export function publicLink(edition: Edition, story?: EditionStory): string | null {
  const page = webEditionOf(edition);
  return page && webLink(story ? `${page}#${storyAnchor(story)}` : page);
}
