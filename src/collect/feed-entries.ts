import type { FeedEntry } from '../model/feed.ts';
import type { EntryDraft } from './feed-draft.ts';
import { counted } from './feed-remarks.ts';

interface Settled {
  readonly entries: FeedEntry[];
  readonly remarks: string[];
}

/** The entries of a feed that say anything, each once; and what was wrong with them, as sentences. */
export function settleEntries(drafts: readonly EntryDraft[]): Settled {
  const telling = drafts.filter(({ entry }) => entry.title || entry.url || entry.content || entry.summary);
  const { entries, remarks } = eachOnce(telling.map(({ entry }) => entry));
  const unreadable = telling.flatMap(({ unreadableDate }) => unreadableDate ?? []);
  const linkless = entries.filter(({ url }) => url === undefined).length;
  return {
    entries,
    remarks: [
      ...counted(drafts.length - telling.length, 'entry was empty', 'entries were empty'),
      ...remarks,
      ...counted(
        unreadable.length,
        'entry has',
        'entries have',
        ` a date that cannot be read: "${unreadable[0]?.slice(0, 40)}"`,
      ),
      ...counted(linkless, 'entry has no link', 'entries have no link'),
    ],
  };
}

/**
 * Entries with the same name are one entry where they have the same link or title: the first is kept. Where they have
 * neither, the name was given out twice and means nothing: they are all kept, without it.
 */
function eachOnce(entries: readonly FeedEntry[]): Settled {
  const seen = new Set<string>();
  const uses = new Map<string, number>();
  const kept = entries.filter(({ guid, url, title }) => {
    if (guid === undefined) return true;
    const marks = [...(url ? [`${guid} url ${url}`] : []), ...(title ? [`${guid} title ${title}`] : [])];
    if (marks.some((mark) => seen.has(mark))) return false;
    for (const mark of marks) seen.add(mark);
    uses.set(guid, (uses.get(guid) ?? 0) + 1);
    return true;
  });
  const meaningless = [...uses.values()].filter((count) => count > 1).length;
  return {
    entries: kept.map((entry) => {
      const { guid, ...unnamed } = entry;
      return guid !== undefined && (uses.get(guid) ?? 0) > 1 ? unnamed : entry;
    }),
    remarks: [
      ...counted(entries.length - kept.length, 'entry came twice', 'entries came twice'),
      ...counted(meaningless, 'GUID names', 'GUIDs name', ' different entries and was not heeded'),
    ],
  };
}
