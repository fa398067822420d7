import { isEnvelopeLine, subjectIn } from './source-lines.ts';
import { isUnspaced } from './unspaced.ts';

/** What programs wrap text at, in characters; where sentences go on in many lines below, it can be a column of a paper. */
const narrowest = 36;
const narrowestColumn = 24;
const widest = 100;
/** A broken line is not shorter, as a part of the width: no word is longer than the rest. */
const leastFilled = 0.6;
/** Most broken lines of a run are not shorter. */
const mostlyFilled = 0.85;
/** Of the broken lines of a run so many go on without a capital. */
const leastGoingOn = 0.4;
/** Few lines are longer than most, and those that are much longer were broken nowhere, as a part of the width. */
const mostOver = 1.1;
/** So many lines that are broken make a page of wrapped text, if they are most of its long lines. */
const fewestBroken = 3;
const leastBroken = 0.7;
/** The share of broken lines that end within a sentence; of lines that stand for themselves most end one. */
const leastOpen = 0.5;
/** Where nothing else shows that words are parted, so many lines that end in a hyphen do. */
const leastHyphened = 0.1;
/** So many sentences that go on in the next line show a column's width. */
const fewestInColumn = 12;
/** What opens a line of its own: bullets, numbers of lists, quotation marks of mails. */
const opensLine = /^(?:[•◦▪●○*‣·–—>|#-]|\[?\(?\d{1,3}[.)\]]\s)/u;

/** "By Ada Marsh" */
const opensByline = /^(?:By|BY|Von|Par|Por|Di) \p{Lu}\p{L}+ \p{Lu}[^.!?]{0,60}$/u;

const hasText = /[\p{L}\p{N}]/u;
const endsSentence = /[.!?:]["'”’)]*$/u;

/** Text browsers indent what stands below a heading by so many columns more. */
const leastIndent = 4;

interface Raw {
  readonly text: string;
  /** The first word of the next line; empty where a blank line or the end follows. */
  readonly next: string;
}

/**
 * Joins what was wrapped at a fixed width, as mails and newsletters in plain text are, into a line a paragraph. A line was
 * broken there if the first word of the next one would not have fitted: that tells it from lines that are short on their own.
 */
export function joinWrapped(lines: readonly string[]): readonly string[] {
  const raws = rawsOf(lines);
  const page = widthOf(raws);
  const hyphened = raws.filter(isHyphened);
  if (page === undefined && hyphened.length === 0) return lines;
  const isParted = hyphened.length > 0 ? partedWords(lines, hyphened) : () => false;
  const joined: string[][] = [];
  let isOpen = false;
  let width = page ?? Number.POSITIVE_INFINITY;
  for (const [at, raw] of raws.entries()) {
    if (page && (at === 0 || raws[at - 1]?.text === '')) width = widthOfRun(raws, at) ?? page;
    const before = raws[at - 1];
    const last = joined.at(-1);
    if (isOpen && before && last) glue(last, raw.text, isHyphened(before) && isParted(before));
    else joined.push([lines[at] ?? '']);
    isOpen =
      isHyphened(raw) ||
      (raw.text.length >= width * leastFilled && isBroken(raw, width)) ||
      (page !== undefined && isPartOfTitle(raw, raws[at + 1]?.text ?? '', page));
  }
  return joined.map((pieces) => pieces.join(''));
}

/** A title is set larger, and its lines are shorter; no part of it is shorter than this, as a part of the page's width. */
const leastOfTitle = 0.4;

/** Below a title the preposition before a name can be small. */
const bylineBelow = /^(?:by|von|par|por|di|door) \p{Lu}/u;
/** "after", "of", "Brücke," */
const leadsOn = /(?:\s\p{Ll}{1,3}|,)$/u;

/** Whether a line that was broken elsewhere than the text of its page goes on in the next one. */
function isPartOfTitle({ text, next }: Raw, below: string, width: number): boolean {
  if (bylineBelow.test(below) || text.length < width * leastOfTitle || text.length > widest || endsSentence.test(text))
    return false;
  return /^\p{Ll}/u.test(next) || (leadsOn.test(text) && /^\p{Lu}/u.test(next));
}

/** A line that ends in a part of a word, the rest of which begins the next one. */
function isHyphened({ text, next }: Raw): boolean {
  return text.length >= narrowest && /\p{Ll}-$/u.test(text) && /^\p{Ll}{2}/u.test(next) && !and.test(next);
}

/** "Nord- und Südbahn": the hyphen stands for a word. */
const and = /^(?:and|or|und|oder|bzw|sowie|en|of|og|och)$/;

/** First parts of words that have a hyphen wherever they stand. */
const ownHyphen =
  /^(?:well|ill|self|all|half|ex|non|anti|pro|pre|post|co|vice|mid|semi|quasi|long|short|high|low|full|part|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|so|old|new|left|right|far|hard|soft|cross)$/;

/** Tells parted words from those with a hyphen of their own. A program parts them on the whole page: one that stands whole elsewhere shows it. */
function partedWords(lines: readonly string[], hyphened: readonly Raw[]): (raw: Raw) => boolean {
  const others = lines
    .join('\n')
    .toLowerCase()
    .replace(/\p{L}+-\s+\p{L}+/gu, ' ');
  const known = new Set(others.match(/\p{L}+(?:-\p{L}+)*/gu));
  const partsOf = ({ text, next }: Raw) => {
    const first = /\p{L}+(?=-$)/u.exec(text.toLowerCase())?.[0] ?? '';
    const rest = /^\p{L}+/u.exec(next.toLowerCase())?.[0] ?? '';
    return { first, rest };
  };
  const isWhole = ({ first, rest }: { first: string; rest: string }) => known.has(first + rest);
  const parts = hyphened.map(partsOf);
  if (!parts.some(isWhole) && hyphened.length < lines.length * leastHyphened) return () => false;
  return (raw) => {
    const { first, rest } = partsOf(raw);
    if (isWhole({ first, rest })) return true;
    return !known.has(`${first}-${rest}`) && !ownHyphen.test(first) && !(known.has(first) && known.has(rest));
  };
}

function rawsOf(lines: readonly string[]): Raw[] {
  const texts = lines.map((line) => (line.length > 20 * widest ? line : line.trim()));
  const indents = lines.map((line) => line.search(/\S/));
  return texts.map((text, at) => ({
    text,
    next: opensParagraph(indents, at + 1) && !opensLine.test(text) ? '' : firstWord(texts[at + 1] ?? '', texts[at + 2]),
  }));
}

/** Whether a line stands further to the right than those above and below, or so far that it is another part of the page. */
function opensParagraph(indents: readonly number[], at: number): boolean {
  const [above = -1, own = -1, below = -1] = indents.slice(at - 1, at + 2);
  return (below >= 0 && own > above && own > below) || (above >= 0 && own >= above + leastIndent);
}

/** Where a link leads, on a line of its own: below a title, unless the sentence goes on. */
const bareAddress = /^[[(<]https?:\/\/\S+$/;

function firstWord(line: string, after = ''): string {
  if (bareAddress.test(line) && !/^\p{Ll}/u.test(after)) return '';
  if (line === '' || opensLine.test(line) || opensByline.test(line) || !hasText.test(line)) return '';
  const head = line.slice(0, 2 * widest);
  if (isEnvelopeLine(head) || subjectIn(head) !== undefined || isUnspaced(head)) return '';
  const space = head.indexOf(' ');
  return space < 0 ? head : head.slice(0, space);
}

/**
 * The width at which the lines of a page are wrapped, in characters; undefined where they are not. Of lines between which
 * a sentence surely goes on few are enough: menus and titles around them say nothing about it.
 */
function widthOf(raws: readonly Raw[]): number | undefined {
  const followed = raws.filter(({ text, next }) => next !== '' && text.length <= widest);
  const goingOn = followed.filter(({ text, next }) => /^\p{Ll}/u.test(next) && !endsSentence.test(text));
  const narrow = goingOn.length < fewestInColumn ? narrowest : narrowestColumn;
  return widthAmong(goingOn, raws, narrow) ?? widthAmong(followed, raws, narrowest);
}

function widthAmong(followed: readonly Raw[], raws: readonly Raw[], least: number): number | undefined {
  const lengths = followed.map(({ text }) => text.length).sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < least) return undefined;
  const filled = followed.filter(({ text }) => text.length >= width * leastFilled);
  const broken = filled.filter((raw) => isBroken(raw, width));
  const open = broken.filter(({ text }) => !endsSentence.test(text));
  const isWrapped =
    broken.length >= fewestBroken &&
    amount(broken) > amount(raws.filter(({ text }) => text.length > widest)) &&
    broken.length >= filled.length * leastBroken &&
    open.length >= broken.length * leastOpen;
  return isWrapped ? width : undefined;
}

function amount(raws: readonly Raw[]): number {
  return raws.reduce((sum, { text }) => sum + text.length, 0);
}

/** Messages of one page can be wrapped at different widths: a run of four lines shows its own, where its sentences go on. */
function widthOfRun(raws: readonly Raw[], start: number): number | undefined {
  let end = start;
  while (end < raws.length && raws[end]?.text !== '') end += 1;
  const run = raws.slice(start, end);
  const goingOn = run.filter(({ text, next }) => text.length <= widest && /^\P{Lu}/u.test(next));
  const longest = goingOn.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (run.length < 4 || longest < narrowest) return undefined;
  // In the head of an article one line is long, the title, and was broken nowhere.
  const isFull = ({ text }: Raw) => text.length >= longest * mostlyFilled && text.length <= longest * mostOver;
  const full = run.filter(isFull);
  const isWrapped = full.length >= fewestBroken && goingOn.filter(isFull).length >= full.length * leastGoingOn;
  return isWrapped ? longest : undefined;
}

function isBroken({ text, next }: Raw, width: number): boolean {
  const isWithin = text.length <= Math.min(widest, width * mostOver);
  return next !== '' && hasText.test(text) && isWithin && text.length + 1 + next.length > width;
}

/** Adds a line to the pieces of a paragraph; a hyphen at the end of the one before is kept where it can be the word's own. */
function glue(pieces: string[], next: string, isParted: boolean): void {
  const last = pieces.pop() ?? '';
  if (isParted) pieces.push(last.trimEnd().slice(0, -1), next);
  else pieces.push(last, /\p{L}-$/u.test(last) ? next : ` ${next}`);
}
