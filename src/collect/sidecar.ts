import { fieldsOf } from './front-matter.ts';
import { type Fields, fieldName, notesIn, type PageNotes } from './page-notes.ts';

/** Longer than any notes. */
const longestSidecar = 65_536;

/** The files beside a page that may say where and when it was saved, as paths; they are no pages. */
export function sidecarNamesOf(path: string): readonly [string, string] {
  return [`${path}.yml`, `${path}.json`];
}

/** The notes in the text of a file beside a page: an object of JSON, or lines of `name: value`. */
export function parseSidecar(text: string): { readonly notes: PageNotes; readonly remarks: string[] } {
  const short = text.slice(0, longestSidecar).replace(/^\uFEFF/u, '');
  const fields = short.trimStart().startsWith('{') ? jsonFields(short) : fieldsOf(withoutMarks(short));
  if (fields) return notesIn(fields, 'The file beside the page');
  const remark = 'The file beside the page is not read: it should hold lines such as "url: https://example.org/news".';
  return { notes: {}, remarks: [remark] };
}

/** The lines that open and close a document in YAML may stand there too. */
function withoutMarks(text: string): string {
  return text.replace(/^(?:---|\.\.\.)[ \t]*$/gm, '');
}

function jsonFields(text: string): Fields | null {
  try {
    const entries = Object.entries(JSON.parse(text) as Record<string, unknown>);
    return new Map(
      entries.flatMap(([name, value]) => (typeof value === 'string' ? [[fieldName(name), value.trim()] as const] : [])),
    );
  } catch {
    return null;
  }
}
