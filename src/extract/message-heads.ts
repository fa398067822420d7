import type { Line } from './line.ts';
import { findAbsoluteDates } from './published.ts';
import { isEnvelopeLine, isSenderLine, subjectIn, withoutListName } from './source-lines.ts';

/** How far from the subject the other lines of a message's head stand. */
const reach = 5;
const longestSubject = 200;

const field = /^(?<label>\p{Lu}[\p{L} -]{2,22}):\s+\S/u;
/** A line with a label and its value is not longer, in characters; what is said in a conversation ends in a stop. */
const longestField = 120;
const endsSentence = /[.!?…]["'”’»)]*$/u;

/** The indices of lines that say something of an article as exports do: labels that the page repeats, several in a row. */
function fieldsIn(lines: readonly Line[]): ReadonlySet<number> {
  const labels = lines.map(({ text }) =>
    text.length > longestField || endsSentence.test(text) ? undefined : field.exec(text)?.groups?.label,
  );
  const isInRow = labels.map((label, at) => {
    const beside = [labels[at - 1], labels[at + 1]];
    return label !== undefined && beside.some((other) => other !== undefined && other !== label);
  });
  const counts = new Map<string, number>();
  for (const [at, label] of labels.entries())
    if (label !== undefined && isInRow[at]) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Set(labels.flatMap((label, at) => (isInRow[at] && (counts.get(label ?? '') ?? 0) > 1 ? at : [])));
}

/**
 * Marks the heads of messages: a subject with lines such as "From:" and "Date:" right beside it, or those two with the
 * subject alone on the line above them, as archives of mailing lists have it.
 */
export function withMessageHeads(lines: readonly Line[]): Line[] {
  const fields = fieldsIn(lines);
  const marked = lines.map((line, at) => (fields.has(at) ? { ...line, isEnvelope: true } : line));
  const mark = (subject: number, text: string, head: readonly number[]) => {
    for (const at of head) marked[at] = { text: lines[at]?.text ?? '', isBullet: false, isEnvelope: true };
    marked[subject] = { text, isBullet: false, isSubject: true };
  };
  for (const [index, { text }] of lines.entries()) {
    const subject = subjectIn(text);
    if (subject !== undefined) {
      const head = [...beside(lines, index, -1, fields), ...beside(lines, index, 1, fields)];
      if (head.length > 0) mark(index, subject, head);
    } else if (isSenderLine(text) && !marked[index]?.isEnvelope) {
      const head = [index, ...beside(lines, index, 1, fields)];
      const above = lines[index - 1];
      const hasDate = head.some((at) => findAbsoluteDates(lines[at]?.text ?? '').length > 0);
      const hasSubject = head.some((at) => subjectIn(lines[at + 1]?.text ?? '') !== undefined);
      if (above && hasDate && !hasSubject && above.text.length <= longestSubject && !isEnvelopeLine(above.text))
        mark(index - 1, withoutListName(above.text), head);
    }
  }
  return marked;
}

function beside(lines: readonly Line[], index: number, step: 1 | -1, fields: ReadonlySet<number>): number[] {
  const head: number[] = [];
  const isOfHead = (at: number) => fields.has(at) || isEnvelopeLine(lines[at]?.text ?? '');
  for (let at = index + step; Math.abs(at - index) <= reach && isOfHead(at); at += step) head.push(at);
  return head;
}

const label =
  /^(?:from|to|cc|date|sent|subject|reply-to|message-id|newsgroups|organization|references|in-reply-to)\s?:?$/i;

/** Lines with a header's label and its value on one, where each element of a page became a line: "From", ": Ada Marsh <", "ada@example.org". */
export function withWholeHeads(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.length < 20 && label.test(line.trim()))) return lines;
  const joined: string[] = [];
  for (const line of lines) {
    const text = line.trim();
    const before = joined.at(-1)?.trim() ?? '';
    const isValue = text !== '' && before.endsWith(':') && label.test(before);
    const isRest = /^: ?\S/.test(text) && label.test(before);
    const isAddress = /[:\s]<$/.test(before) && /^\S+$/.test(text);
    if (isValue || isRest || isAddress || (text === '>' && before.includes('<')))
      joined[joined.length - 1] = `${before}${/^[:>]/.test(text) || isAddress ? '' : ' '}${text}`;
    else joined.push(line);
  }
  return joined;
}
