import type { PageLayout } from './html-blocks.ts';
import { type PageNode, walk } from './html-tree.ts';
import { joinWrapped } from './wrapped-lines.ts';

/** So much of the prose stands in `<pre>` where a page is a text in its own lines. */
const leastShare = 0.8;

/** The text of a page that was typed in lines, as archives of mails and plain newsletters are; undefined for any other page. */
export function preformattedText({ blocks, elements }: PageLayout): string | undefined {
  let typed = 0;
  let all = 0;
  for (const { prose, element } of blocks) {
    all += prose;
    if (element.name === 'pre') typed += prose;
  }
  if (typed === 0 || typed < all * leastShare) return undefined;
  return elements.flatMap(({ name, node }) => (name === 'pre' ? [linesOf(node)] : [])).join('\n\n');
}

/** An empty line, or a line that is a rule. */
const paragraphEnd = /\n[ \t]*\r?\n|(?<=^|\n)[-=_*]{5,}\r?(?=\n|$)/;
const rule = /^\s*[-=_*]{5,}\s*$/;
/** A line of a message's head that goes on in the next one, which is indented. */
const folded = /^[A-Z][\w-]{1,20}: [^\n]*(?:\n[ \t]+\S[^\n]*)+/gm;

/** The paragraphs of a text that was typed in lines; where it was wrapped, each line that was broken on purpose is one. */
export function typedParagraphs(text: string): string[] {
  const unfolded = text.replace(folded, (field) => field.replace(/\s*\n\s*/g, ' '));
  const lines = withoutPageBreaks(unfolded.split('\n'));
  const joined = joinWrapped(lines);
  const paragraphs = joined === lines ? lines.join('\n').split(paragraphEnd) : joined.filter((line) => !rule.test(line));
  return paragraphs.flatMap((paragraph) => paragraph.split(messageStart)).flatMap(withoutHead);
}

const pageNumber =
  /^\s*(?:page|seite|página|pagina|side|sida|strona|стр\.?)\s\d{1,3}(?:\s?(?:of|von|sur|de|di|van|av|af|z|из|\/)\s?\d{1,3})?\s*$/i;

/** The lines of a printed text without the numbers of its pages and what stands above or below each; a sentence goes on over the break. */
function withoutPageBreaks(lines: readonly string[]): readonly string[] {
  const breaks = lines.flatMap((line, i) => (pageNumber.test(line) ? [i] : []));
  if (breaks.length < 2) return lines;
  const textAt = (at: number | undefined) => lines[at ?? -1]?.trim() ?? '';
  const beside = breaks.map((at) => {
    const above = lines.slice(0, at).findLastIndex((line) => line.trim() !== '');
    const below = lines.findIndex((line, i) => i > at && line.trim() !== '');
    return { above, below };
  });
  const repeated = (['above', 'below'] as const).flatMap((side) => {
    const texts = beside.map((one) => textAt(one[side]));
    return beside.filter((_, i) => texts[i] && texts.indexOf(texts[i]) !== texts.lastIndexOf(texts[i])).map((one) => one[side]);
  });
  const gone = new Set([...breaks, ...repeated]);
  const kept: string[] = [];
  let isAtBreak = false;
  for (const [i, line] of lines.entries()) {
    if (gone.has(i)) isAtBreak = true;
    else if (line.trim() !== '') {
      if (isAtBreak && /^\s*\p{Ll}|^\s*$/u.test(line)) while (kept.at(-1)?.trim() === '') kept.pop();
      isAtBreak = false;
      kept.push(line);
    } else kept.push(line);
  }
  return kept;
}

/** What an exported chat puts before each message: "[05/09/2023, 18:02:11] Ada: ". */
const messageHead =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?:\]| -) [^\n:]{1,40}: ?/i;
const messageStart = new RegExp(`(?<=^|\\n)(?=${messageHead.source.slice(1)})`, 'i');
/** More in one paragraph is no remark. */
const longestRemark = 300;

/** A message that goes on in further paragraphs, or is long, was copied from somewhere: its head is none of it. */
function withoutHead(message: string, at: number, messages: readonly string[]): string[] {
  const [head] = messageHead.exec(message) ?? [];
  if (head === undefined) return [message];
  const next = messages.slice(at + 1).find((other) => other.trim() !== '');
  if (message.length < longestRemark && (next === undefined || messageHead.test(next))) return [message];
  return [head, message.slice(head.length)];
}

/** Whether a paragraph is what somebody said in a chat. */
export function isRemark(text: string): boolean {
  return messageHead.test(text);
}

function linesOf(pre: PageNode): string {
  const texts: string[] = [];
  walk(
    pre,
    (node) => {
      if (node.type === 'text') texts.push(node.data ?? '');
      if (node.name === 'br') texts.push('\n');
      return true;
    },
    () => undefined,
  );
  return texts.join('');
}
