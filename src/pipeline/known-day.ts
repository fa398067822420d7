import { dayIn } from '../compose/edition-date.ts';
import type { Source } from '../model/source.ts';

interface Dated {
  /** ISO 8601 date, where somebody says it. */
  readonly date?: string;
  readonly sources: readonly Source[];
  readonly now: Date;
  readonly newsletter: { readonly timezone: string };
}

/**
 * The day of an edition as far as it is known before anything is read: that of the build where anything is fetched. One
 * of saved pages alone is dated by them (docs/decisions/001).
 */
export function knownDay({ date, sources, now, newsletter }: Dated): string | null {
  const isFetched = sources.some(({ kind }) => kind === 'feed' || kind === 'page');
  return date ?? (isFetched ? dayIn(now, newsletter.timezone) : null);
}
