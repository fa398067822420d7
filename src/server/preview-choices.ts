import type { Place } from '../model/edits.ts';
import type { Scheme } from './force-scheme.ts';

export const widths = [320, 375, 600, 1024] as const;
export const schemes: readonly Scheme[] = ['light', 'dark', 'inverted'];
export const views = ['html', 'text', 'web', 'markdown', 'source', 'headers'] as const;
export const panels = ['desk', 'findings', 'receipts', 'left-out', 'send'] as const;

/** What the preview shows, as its address says it: so a reload, a bookmark and the back button keep it. */
export interface Choices {
  /** Null where nothing was built yet. */
  readonly edition: string | null;
  /** Whether the address names the edition; else the newest is shown, also when a newer one comes. */
  readonly pinned: boolean;
  readonly view: (typeof views)[number];
  readonly width: (typeof widths)[number];
  readonly scheme: Scheme;
  readonly images: boolean;
  readonly panel: (typeof panels)[number];
  /** The article that the receipts show. */
  readonly article?: string;
  /** The sentence whose receipt is shown: what it cites, and the story that tells it. */
  readonly at?: Place;
  readonly story?: string;
  /** Whether another sentence is being chosen for it. */
  readonly choosing?: true;
}

/** The choices of an address's query; what it lacks or misspells is as at the first visit. */
export function choicesOf(query: Readonly<Record<string, string>>, editions: readonly string[]): Choices {
  const named = editions.find((id) => id === query.edition);
  const at = placeOf(query.at);
  return {
    edition: named ?? editions[0] ?? null,
    pinned: named !== undefined,
    view: views.find((view) => view === query.view) ?? 'html',
    width: widths.find((width) => String(width) === query.width) ?? 600,
    scheme: schemes.find((scheme) => scheme === query.scheme) ?? 'light',
    images: query.images !== 'off',
    panel: panels.find((panel) => panel === query.panel) ?? 'desk',
    ...(query.article ? { article: query.article } : {}),
    ...(at ? { at } : {}),
    ...(query.story ? { story: query.story } : {}),
    ...(query.choosing && at && query.story ? { choosing: true } : {}),
  };
}

/** The address of the preview that shows these choices; what is as at the first visit is not said. */
export function addressOf(choices: Choices): string {
  const { edition, pinned, view, width, scheme, images, panel, article, at, story, choosing } = choices;
  const query = new URLSearchParams();
  if (pinned && edition) query.set('edition', edition);
  if (view !== 'html') query.set('view', view);
  if (width !== 600) query.set('width', String(width));
  if (scheme !== 'light') query.set('scheme', scheme);
  if (!images) query.set('images', 'off');
  if (panel !== 'desk') query.set('panel', panel);
  if (panel === 'receipts') {
    if (article) query.set('article', article);
    if (at) query.set('at', [at.article, at.paragraph, at.start, at.end].join('.'));
    if (story) query.set('story', story);
    if (choosing) query.set('choosing', 'yes');
  }
  return `/?${query}`;
}

/** The choices without what the receipts were about. */
export function withoutReceipt({ article: _, at: __, story: ___, choosing: ____, ...choices }: Choices): Choices {
  return choices;
}

function placeOf(text: string | undefined): Place | null {
  const match = /^(?<article>.{1,200})\.(?<paragraph>\d{1,6})\.(?<start>\d{1,7})\.(?<end>\d{1,7})$/u.exec(text ?? '');
  const { article = '', paragraph, start, end } = match?.groups ?? {};
  return match ? { article, paragraph: Number(paragraph), start: Number(start), end: Number(end) } : null;
}
