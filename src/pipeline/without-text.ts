import type { Collection } from '../collect/index.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Item } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import type { LeftOutEntry } from '../model/report.ts';
import type { Source } from '../model/source.ts';

/** What was read, with the entries that turned out to be a title and nothing else told as left out. */
export interface Told {
  readonly extractions: readonly Extraction[];
  readonly leftOut: readonly LeftOutEntry[];
}

/**
 * Takes "no article" of an entry of a feed, or of a link of a listing, for what it is: nothing failed, there is only
 * nothing to tell. What else a page is instead of an article (a paywall, a sign-up form) stays a problem, because somebody
 * can do something about it.
 */
export function toldWithoutText(
  sources: readonly Source[],
  { items, sightingByItem }: Pick<Collection, 'items' | 'sightingByItem'>,
  extractions: readonly Extraction[],
): Told {
  const nameById = new Map(sources.map(({ id, name }) => [id, name]));
  const isEmpty = (index: number) =>
    extractions[index]?.articles.length === 0 && sightingByItem.has(items[index]?.id ?? '');
  return {
    extractions: extractions.map((extraction, index) =>
      isEmpty(index)
        ? { ...extraction, problems: extraction.problems.filter(({ code }) => code !== 'no-article') }
        : extraction,
    ),
    leftOut: items.flatMap((item, index) => {
      const title = item.entry?.title ?? '';
      const url = item.entry?.url;
      return isEmpty(index)
        ? [
            {
              source: nameById.get(item.sourceId) ?? item.sourceId,
              title,
              ...(url && { url }),
              reason: reasonOf(item, extractions[index]?.problems ?? []),
            },
          ]
        : [];
    }),
  };
}

function reasonOf({ type, entry }: Item, problems: readonly Problem[]): string {
  const kind = problems.find(({ code }) => code !== 'no-article')?.code;
  if (type !== 'fragment') return `a title only: its page shows no article${kind ? `, but is a ${kind}` : ''}`;
  return `a title only: the feed holds no text of it${entry?.url ? ', and its page is not read' : ', and links to no page'}`;
}
