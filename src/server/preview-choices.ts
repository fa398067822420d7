import type { Scheme } from './force-scheme.ts';

export const widths = [320, 375, 600, 1024] as const;
export const schemes: readonly Scheme[] = ['light', 'dark'];
export const parts = ['html', 'text', 'edition', 'report'] as const;

/** What the preview shows, as its address says it: so a reload, a bookmark and the back button keep it. */
export interface Choices {
  /** Null where nothing was built yet. */
  readonly edition: string | null;
  /** Whether the address names the edition; else the newest is shown, also when a newer one comes. */
  readonly pinned: boolean;
  readonly part: (typeof parts)[number];
  readonly width: (typeof widths)[number];
  readonly scheme: Scheme;
}

/** The choices of an address's query; what it lacks or misspells is as at the first visit. */
export function choicesOf(query: Readonly<Record<string, string>>, editions: readonly string[]): Choices {
  const named = editions.find((id) => id === query.edition);
  return {
    edition: named ?? editions[0] ?? null,
    pinned: named !== undefined,
    part: parts.find((part) => part === query.part) ?? 'html',
    width: widths.find((width) => String(width) === query.width) ?? 600,
    scheme: schemes.find((scheme) => scheme === query.scheme) ?? 'light',
  };
}

/** The address of the preview that shows these choices. */
export function addressOf(choices: Choices): string {
  const { edition, pinned, part, width, scheme } = choices;
  const query = new URLSearchParams({ part, width: String(width), scheme });
  if (pinned && edition) query.set('edition', edition);
  return `/?${query}`;
}
