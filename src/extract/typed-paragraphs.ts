import { markedByline } from './byline.ts';
import { withoutPageBreaks } from './page-breaks.ts';
import { isEnvelopeLine, subjectIn } from './source-lines.ts';
import { joinWrapped } from './wrapped-lines.ts';

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
  const paragraphs =
    joined === lines
      ? lines.join('\n').split(paragraphEnd)
      : inWholeSentences(joined.filter((line) => !rule.test(line)));
  return paragraphs
    .flatMap(headApart)
    .flatMap((paragraph) => paragraph.split(messageStart))
    .flatMap(withoutHead);
}

/** The lines of a message's head are lines of their own. */
function headApart(paragraph: string): string[] {
  const lines = paragraph.trim().split('\n');
  const end = lines.findIndex((line) => !isEnvelopeLine(line) && subjectIn(line) === undefined);
  const head = end < 0 ? lines : lines.slice(0, end);
  return head.length < 2 ? [paragraph] : [...head, lines.slice(head.length).join('\n')];
}

/** A longer line, in characters, that ends within a sentence goes on in the next. */
const longestTitleLine = 60;

/** Lines that were broken elsewhere than at the width of the others, as before a number or a dash, belong together nevertheless. */
function inWholeSentences(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1) ?? '';
    const goesOn =
      last.length > longestTitleLine &&
      !/^[A-Z][\w-]{1,20}: /.test(last) &&
      line.trim() !== '' &&
      !/[.!?:…]["'”’»)]*$/u.test(last) &&
      !markedByline(line);
    if (goesOn) whole[whole.length - 1] = `${last} ${line}`;
    else whole.push(line);
  }
  return whole;
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
