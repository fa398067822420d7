import type { Item } from '../model/item.ts';
import type { Source } from '../model/source.ts';
import { shownAddress } from '../text/shown-address.ts';
import { typeOf } from './page-type.ts';

/** A page that was fetched and decoded. */
export interface DecodedPage {
  readonly text: string;
  /** After redirects. */
  readonly url: string;
  readonly contentType: string;
  readonly fetchedAt: string;
}

/** The item that a fetched page is. */
export function itemOfPage(source: Source, { text, url, contentType, fetchedAt }: DecodedPage, id = source.id): Item {
  const shown = shownAddress(url);
  return {
    id,
    sourceId: source.id,
    input: shown,
    type: /\bhtml\b/i.test(contentType) ? 'html' : typeOf(text, shown),
    content: text,
    url: shown,
    capturedAt: fetchedAt,
    ...settingsOf(source),
  };
}

/** What the editor says of everything that comes from a source. */
export function settingsOf({ language, share }: Source): Pick<Item, 'language' | 'share'> {
  return { ...(language && { language }), ...(share && share !== 'full' && { share }) };
}
