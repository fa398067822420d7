import type { Edition } from '../model/edition.ts';
import type { EditionForms } from '../model/forms.ts';
import { localeOf } from './locale-of.ts';
import { markdownOf } from './markdown.ts';
import type { Tokens } from './tokens.ts';
import { viewOf } from './view-of.ts';
import { archivePage } from './web/archive-page.ts';
import { type ArchivedEdition, earlierTellings } from './web/archived.ts';
import { editionPage } from './web/edition-page.ts';
import { feedsOf } from './web/feed.ts';

/**
 * An edition in its other forms.
 * @param archive the other editions, of which the earlier ones are looked at for where its stories stood before
 * @param tokens of the template that the email is made with; pages have their own for what it does not name
 */
export function formsOf(edition: Edition, archive: readonly ArchivedEdition[], tokens: Tokens = {}): EditionForms {
  return {
    'edition.md': markdownOf(viewOf(edition, localeOf(edition.newsletter.language))),
    'index.html': editionPage(edition, earlierTellings(edition, archive), tokens),
  };
}

/** What stands beside the editions, by the names of the files: the archive, and its feeds where a site is named. */
export function archiveFormsOf(
  archive: readonly ArchivedEdition[],
  tokens: Tokens = {},
): Readonly<Record<string, string>> {
  const page = archivePage(archive, tokens);
  return page === null ? {} : { 'index.html': page, ...feedsOf(archive) };
}
