import { captureTime } from './capture-time.ts';
import { type Decoding, decodePage } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { isMhtml, readMhtml } from './mhtml.ts';
import { holdsNotes, notesIn, type PageNotes, webAddress } from './page-notes.ts';
import { typeOf } from './page-type.ts';
import { savedFromNotes } from './saved-from.ts';
import { parseSidecar } from './sidecar.ts';
import { unpacked } from './unpacked.ts';

/** A file as it was found. */
export interface SavedFile {
  /** Its name tells what it is, where its first bytes do not. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The text of the file beside it (see `sidecarNamesOf`), where there is one. */
  readonly sidecar?: string | null;
}

/** A page, and what is known of it: by the file beside it, else by its own first lines, else by what the browser wrote. */
export interface SavedPage extends PageNotes {
  readonly type: 'html' | 'text';
  readonly content: string;
}

export type SavedPageReading =
  | {
      readonly ok: true;
      readonly page: SavedPage;
      /** What was noted about the page and cannot be so, as sentences; it is left out. */
      readonly remarks: readonly string[];
    }
  | {
      readonly ok: false;
      readonly why: Extract<Decoding, { ok: false }>['why'] | 'broken-gzip' | 'broken-mhtml';
      readonly detail: string;
    };

/**
 * The page in a saved file: HTML, text, Markdown, or MHTML as Chrome and Edge save it, each perhaps gzipped.
 * Takes any bytes; the cost is linear in their number.
 */
export async function readSavedPage({ path, bytes: packed, sidecar }: SavedFile): Promise<SavedPageReading> {
  const bytes = unpacked(packed);
  if (!bytes) return { ok: false, why: 'broken-gzip', detail: '' };
  const beside = sidecar ? parseSidecar(sidecar) : { notes: {}, remarks: [] };
  const reading = isMhtml(bytes) ? await pageOfMhtml(bytes) : await pageOfText(bytes, path.replace(/\.gz$/i, ''));
  if (!reading.ok) return reading;
  const page = { ...reading.page, ...beside.notes };
  return { ok: true, page, remarks: [...beside.remarks, ...reading.remarks] };
}

async function pageOfMhtml(bytes: Uint8Array): Promise<SavedPageReading> {
  const found = readMhtml(bytes);
  if (!found.ok) return { ok: false, why: 'broken-mhtml', detail: found.detail };
  const decoding = await decodePage(found.bytes, found.charset);
  if (!decoding.ok) return decoding;
  const url = webAddress(found.url);
  const capturedAt = captureTime(found.date);
  const notes = { ...(url && { url }), ...(capturedAt && { capturedAt }) };
  return { ok: true, page: { type: 'html', content: decoding.text, ...notes }, remarks: [] };
}

async function pageOfText(bytes: Uint8Array, path: string): Promise<SavedPageReading> {
  const decoding = await decodePage(bytes);
  if (!decoding.ok) return decoding;
  const content = decoding.text;
  if (typeOf(content, path) === 'html') {
    return { ok: true, page: { type: 'html', content, ...savedFromNotes(content) }, remarks: [] };
  }
  return pageOfNotes(content, /\.(?:md|markdown)$/i.test(path));
}

/** No note is longer, in characters; what is made to slow a Markdown reader down takes it some seconds for each million. */
const longestMarkdown = 2_000_000;

/** Text or Markdown, perhaps with notes at its head. In text, what looks like notes and holds none is text. */
async function pageOfNotes(content: string, isMarkdown: boolean): Promise<SavedPageReading> {
  const matter = splitFrontMatter(content);
  const isMatter = matter && (isMarkdown || holdsNotes(matter.fields));
  const { notes, remarks } = isMatter ? notesIn(matter.fields, 'The head of the file') : { notes: {}, remarks: [] };
  const body = isMatter ? matter.body : content;
  if (body.trim() === '') return { ok: false, why: 'empty', detail: '' };
  if (!isMarkdown || body.length > longestMarkdown)
    return { ok: true, page: { type: 'text', content: titled(body, notes), ...notes }, remarks };
  const { markdownPage } = await import('./markdown.ts');
  return { ok: true, page: { type: 'html', content: await markdownPage(body, notes.title), ...notes }, remarks };
}

/** How far into a text its title is looked for before one is put above it, in characters. */
const titleReach = 2_000;

function titled(body: string, { title }: PageNotes): string {
  return !title || body.slice(0, titleReach).includes(title) ? body : `${title}\n\n${body}`;
}
