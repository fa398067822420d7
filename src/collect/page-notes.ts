import { shownAddress } from '../text/shown-address.ts';
import { captureTime } from './capture-time.ts';

/** What is known of a saved page besides its text. */
export interface PageNotes {
  /** http or https. */
  readonly url?: string;
  /** ISO 8601 date or time. */
  readonly capturedAt?: string;
  readonly title?: string;
}

/** What somebody noted, by the name they gave it, in small letters. */
export type Fields = ReadonlyMap<string, string>;

/** The names under which people and clippers note each of them (Obsidian writes `source` and `created`), the surest first. */
const names: Readonly<Record<keyof PageNotes, readonly string[]>> = {
  url: ['url', 'source', 'address', 'link'],
  capturedAt: ['capturedat', 'captured', 'saved', 'datesaved', 'clipped', 'created'],
  title: ['title'],
};

/** Whether any of the fields is one that is read. */
export function holdsNotes(fields: Fields): boolean {
  return Object.values(names).some((known) => known.some((name) => fields.has(name)));
}

/** `captured_at`, `Captured-At` and `capturedAt` are one name. */
export function fieldName(written: string): string {
  return written.toLowerCase().replace(/[^a-z]/g, '');
}

/**
 * The notes that fields hold, with a remark about each that cannot be what it should be.
 * @param where who says so, as the subject of a sentence: "The front matter"
 */
export function notesIn(fields: Fields, where: string): { readonly notes: PageNotes; readonly remarks: string[] } {
  const remarks: string[] = [];
  const read = (note: keyof PageNotes, parse: (text: string) => string | null, form: string) => {
    const written = names[note].map((name) => fields.get(name) ?? '').filter((text) => text !== '');
    const value = written.map(parse).find((parsed) => parsed !== null);
    if (value === undefined && written[0])
      remarks.push(`${where} says "${written[0].slice(0, 80)}", which is no ${form}.`);
    return value ? { [note]: value } : {};
  };
  const notes = {
    ...read('url', webAddress, 'web address; write it as https://example.org/news'),
    ...read('capturedAt', captureTime, 'time; write it as 2026-11-20 or 2026-11-20T05:50Z'),
    ...read('title', (text) => text, 'title'),
  };
  return { notes, remarks };
}

/** An address of the web, as it may be shown, or null. */
export function webAddress(text: string): string | null {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? shownAddress(text) : null;
}
