import { type Fields, fieldName } from './page-notes.ts';

/** How far the notes at the head of a file can reach, in characters. */
const longestFrontMatter = 16_384;

const field = /^([a-z][\w -]{0,40}):(?:[ \t]+(.*))?$/i;
/** What may stand between fields: nothing, a comment, or the lines of a list or a longer text, which are not read. */
const between = /^(?:\s.*|- .*|#.*)?$/;

/**
 * The notes between two lines `---` at the head of a file, and the text after them; null where the file opens with
 * something else. Only `name: value` is understood, which is all that such notes need.
 */
export function splitFrontMatter(text: string): { readonly fields: Fields; readonly body: string } | null {
  const head = text.slice(0, longestFrontMatter);
  const open = /^---[ \t]*\r?\n/.exec(head);
  if (!open) return null;
  const close = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(head.slice(open[0].length - 1));
  if (!close) return null;
  const fields = fieldsOf(head.slice(open[0].length, open[0].length - 1 + close.index));
  if (!fields) return null;
  return { fields, body: text.slice(open[0].length - 1 + close.index + close[0].length) };
}

/** Lines of `name: value` as fields, the first of each name; null where a line is none, or there is not one. */
export function fieldsOf(text: string): Fields | null {
  const fields = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [, name, value = ''] = field.exec(line) ?? [];
    if (name && !fields.has(fieldName(name))) fields.set(fieldName(name), unquoted(value.trim()));
    else if (!name && !between.test(line)) return null;
  }
  return fields.size > 0 ? fields : null;
}

function unquoted(value: string): string {
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(value);
  return quoted ? (quoted[2] ?? '') : value.replace(/(?:^|\s)#.*$/, '').trim();
}
