import type { Edition } from '../../model/edition.ts';
import { titleOf } from '../edition-titles.ts';
import { localeOf } from '../locale-of.ts';
import { type EditionPage, storyAnchor } from './addresses.ts';

/** What the archive, the feeds and later editions tell of an edition: everything but its articles. */
export interface ArchivedEdition extends Pick<Edition, 'newsletter' | 'id' | 'date' | 'subject' | 'preheader'> {
  readonly page: EditionPage;
  readonly bottomLine: readonly string[];
  readonly sections: readonly {
    readonly title: string;
    readonly stories: readonly { readonly headline: string; readonly anchor: string; readonly storyId?: string }[];
  }[];
}

/** An edition that a story stood in before, and where in it. */
export interface EarlierTelling extends Pick<ArchivedEdition, 'id' | 'date' | 'page'> {
  readonly anchor: string;
}

export function archivedEdition(edition: Edition, page: EditionPage): ArchivedEdition {
  const { newsletter, id, date, subject, preheader, bottomLine, sections } = edition;
  const locale = localeOf(newsletter.language);
  return {
    newsletter,
    id,
    date,
    subject,
    preheader,
    page,
    bottomLine: bottomLine.map(({ text }) => text),
    sections: sections.map((section) => ({
      title: titleOf(section, locale),
      stories: section.stories.map((story) => ({
        headline: story.headline,
        anchor: storyAnchor(story),
        ...(story.storyId === undefined ? {} : { storyId: story.storyId }),
      })),
    })),
  };
}

/**
 * Where the stories of an edition stood before it, by `storyId`, the newest first. Later editions and those of the same
 * day are not looked at, so that an edition that is built again comes out as it was.
 */
export function earlierTellings(
  { date }: Pick<Edition, 'date'>,
  archive: readonly ArchivedEdition[],
): ReadonlyMap<string, readonly EarlierTelling[]> {
  const tellings = new Map<string, EarlierTelling[]>();
  for (const earlier of newestFirst(archive).filter((each) => each.date < date)) {
    for (const { storyId, anchor } of earlier.sections.flatMap(({ stories }) => stories)) {
      if (storyId === undefined) continue;
      const { id, page } = earlier;
      tellings.set(storyId, [...(tellings.get(storyId) ?? []), { id, date: earlier.date, page, anchor }]);
    }
  }
  return tellings;
}

export function newestFirst(archive: readonly ArchivedEdition[]): readonly ArchivedEdition[] {
  return [...archive].sort((a, b) => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0));
}
