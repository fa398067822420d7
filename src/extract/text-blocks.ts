import { mostCharacters } from '../text/most-characters.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { countWords, wordsOf } from '../text/words.ts';
import { hasAmbiguousDate } from './ambiguous-date.ts';
import { markedByline } from './byline.ts';
import { cleanText } from './clean-text.ts';
import { withClocksApart } from './clock-lines.ts';
import { isCopiedCaption } from './copied-captions.ts';
import { withoutDumpMarks, withoutQuoteMarks } from './dump-marks.ts';
import type { Line } from './line.ts';
import { linePlaces } from './line-places.ts';
import { withMessageHeads, withWholeHeads } from './message-heads.ts';
import { withoutPageBreaks } from './page-breaks.ts';
import { withoutNumber } from './parted-titles.ts';
import { endPhrases, phraseIn } from './phrases.ts';
import { findAbsoluteDates, parseRelativeTime } from './published.ts';
import { withTitlesApart } from './run-in-titles.ts';
import { isClockTime, isEmailLine, namesAddress } from './source-lines.ts';
import { isTitleWithStop } from './stopped-titles.ts';
import { isUnspaced, isUnstopped } from './unspaced.ts';
import { callVerdict, lineVerdict, type Verdict } from './verdict.ts';
import { joinWrapped } from './wrapped-lines.ts';
import { joinUnspaced } from './wrapped-unspaced.ts';

/**
 * What a line of a flattened page can be: prose (whole sentences), a short sentence, a heading (anything without a stop
 * that is not more certainly something else), an item of a list, a line about the article (date, byline), something
 * the page says about itself, or the end of what belongs to an article.
 */
type BlockKind = 'prose' | 'short' | 'heading' | 'item' | 'meta' | 'noise' | 'end';

/** One line of a flattened page. */
export interface Block {
  readonly index: number;
  /** Without its bullet and the white space around it. */
  readonly text: string;
  readonly kind: BlockKind;
  readonly words: number;
  readonly isBullet: boolean;
  /** Why it is not prose, where its kind is `noise`. */
  readonly verdict?: Verdict | undefined;
  /** Whether a message's head calls it the subject. */
  readonly isSubject?: boolean | undefined;
  /** Which heading Markdown makes of it, 1 the highest, or how far text browsers set it to the left of the text. */
  readonly level?: number | undefined;
  /** Whether a line of nothing but dashes, stars or the like stands above it. */
  readonly isBelowRule?: boolean | undefined;
  /** Whether more blank lines stand above it than above the page's paragraphs. */
  readonly isBelowSpace?: boolean | undefined;
  /** How often the same line stands on the page. */
  readonly copies: number;
}

/** Beyond this a line's kind is known. */
const longestLook = 3000;
const bullet = /^[•◦▪●○*‣·–—-]\s+/u;
/** How a line ends that is a sentence. */
export const stop = /[.!?…。！？؟۔।:](?:\s?["'“”’»«)\]])*$/u;
/** "Home » Europe » A title" */
export const breadcrumb =
  /^(?:home|start|startseite|accueil|inicio|главная)\s?[»›>/|]\s?|^[^»›>]{2,25}\s[»›>]\s[^»›>]{2,40}\s[»›>]\s\S/i;
const markdownHeading = /^#{1,6} (?=\S)/u;
/** "← The article before": it stands below one, with a title. */
const pager = /^[←⟵⬅]\s?\p{L}/u;
const fewestPagerWords = 3;
/** "• ### A title": a heading in a list is no item. */
const bulletedHeading = /^[•*+-] (?=#{1,6} \S)/u;
/** A line with a stop that is not shorter, in words, is a sentence in any language. */
const longSentence = 16;
/** What wikis put after each heading. */
const editLink = /\s?\[(?:edit|bearbeiten|modifier|editar|modifica|править)[^\]]{0,40}\]$/i;
/** "❤ 62": what is counted beside an article. */
const countOnly = /^\p{So}[\p{M}\p{Cf}]*\s?[\d.,]+$/u;
const longestCount = 16;
/** What parts the pieces of a text: "-----", "* * *", "___". */
const rule = /^(?:[-=_*~#+—–•·⁂][ ]?){3,}$/u;
/** Alone on its line, between white space. */
const loneBy =
  /^\s{0,20}(?:(?:by|von|par|por|di|door|penulis|oleh|autor|auteurs?|autore|authors?|yazan|автор)\s?:?|(?:كتب|بقلم|लेखक|文|記者|记者|作者)\s?[:：]?)\s{0,20}$/i;
const longestName = 60;

/** The lines of a page with what each of them can be. */
export function blocksOf(found: readonly Line[], language: string): Block[] {
  const lines = withClocks(withMessageHeads(found));
  const copies = new Map<string, number>();
  const keys = lines.map(({ text }) => copyKey(text));
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1);
  const hasStopWords =
    stopWordsOf(language).size > 0 &&
    lines.slice(0, enoughLines).some(({ text }) => stopWordShare(wordsOf(text.slice(0, longestLook)), language) > 0.2);
  const wordsIn = wordReader();
  const blocks = lines.map((line, index): Block => {
    const { text, isBullet, isSubject, level, isBelowRule, isBelowSpace } = line;
    const words = wordsIn(text.slice(0, longestLook));
    const verdict = verdictOf(lines, index);
    const count = copies.get(keys[index] ?? '') ?? 1;
    const kind = kindOf(line, words, verdict, count, hasStopWords ? language : undefined);
    const scale = Math.max(1, text.length / longestLook);
    const length = Math.round(words.count * scale);
    return {
      index,
      text,
      kind,
      words: length,
      isBullet,
      verdict,
      isSubject,
      level,
      isBelowRule,
      isBelowSpace,
      copies: count,
    };
  });
  return blocks.map((block) => (isTitleWithStop(blocks, block) ? { ...block, kind: 'short' } : block));
}

const longestCopy = 400;

/** What is the same in a line and in a table of contents: not its number, its capitals, and what stands behind it in brackets. */
function copyKey(text: string): string {
  const bare = text.length > longestCopy ? '' : withoutNumber(text).replace(/\s*\([^()]{2,60}\)$/, '');
  return bare === '' ? text : bare.toLowerCase();
}

/** Whether a page's language has words that say nothing is known after so many of its lines. */
const enoughLines = 2000;

interface LineWords {
  readonly count: number;
  /** None where they were not looked for: nothing but their number counts where no space stands between words. */
  readonly list: readonly string[];
}

/** How long the words of a page are is known after so many characters of a script that does not space them. */
const enoughUnspaced = 30_000;

/** Makes the function that reads the words of a page's lines, in their order: a dictionary is asked for so long only. */
function wordReader(): (text: string) => LineWords {
  let characters = 0;
  let words = 0;
  return (text) => {
    if (!isUnspaced(text)) {
      const list = wordsOf(text);
      return { count: list.length, list };
    }
    if (characters > enoughUnspaced) return { count: Math.round((text.length * words) / characters), list: [] };
    const count = countWords(text);
    characters += text.length;
    words += count;
    return { count, list: [] };
  };
}

const fewestClocks = 3;

function withClocks(lines: readonly Line[]): readonly Line[] {
  const isClock = lines.map(({ text }) => isClockTime(text));
  if (isClock.filter(Boolean).length < fewestClocks) return lines;
  return lines.map((line, index) => (isClock[index] ? { ...line, isClock: true } : line));
}

function verdictOf(lines: readonly Line[], index: number): Verdict | undefined {
  const text = lines[index]?.text ?? '';
  if (isCopiedCaption(lines, index)) return { fate: 'caption', reason: 'caption printed twice' };
  if (text.length <= longestCount && countOnly.test(text)) return { fate: 'noise', reason: 'count' };
  return lineVerdict(text) ?? callVerdict(text) ?? undefined;
}

/** No more lines of a page are read: prose of so many is half a million words, and lists of so many hold no article. */
export const mostLines = 10_000;

/** Lines with something in them, white space made even. */
export function linesOf(content: string): Line[] {
  const lines: Line[] = [];
  let isBelowRule = false;
  const broken = content.slice(0, mostCharacters).split(/\r\n|[\n\r\u2028\u2029]/u);
  const joined = joinUnspaced(joinWrapped(withWholeHeads(withoutPageBreaks(withoutQuoteMarks(broken)))));
  const raws = withNamesAfterBy(withClocksApart(withoutDumpMarks(withTitlesApart(joined))));
  const places = linePlaces(raws);
  for (const [at, raw] of raws.entries()) {
    const { isBelowSpace, outdent } = places[at] ?? {};
    const even = cleanText(raw).replace(bulletedHeading, '');
    const level = markdownHeading.exec(even)?.[0].trim().length ?? outdent;
    const text = even.replace(markdownHeading, '').replace(editLink, '');
    const bare = text.replace(bullet, '');
    if (/[\p{L}\p{N}]/u.test(bare)) {
      lines.push({
        text: bare,
        isBullet: bare !== text,
        ...(level && { level }),
        ...(isBelowRule && { isBelowRule }),
        ...(isBelowSpace && { isBelowSpace }),
      });
      isBelowRule = false;
      if (lines.length === mostLines) break;
    } else isBelowRule ||= rule.test(even);
  }
  return lines;
}

/** A link around the name puts it on a line of its own: "By", "Ada Marsh". */
function withNamesAfterBy(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => loneBy.test(line))) return lines;
  const joined: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isOpen && line.trim() !== '' && line.length <= longestName)
      joined.push(`${joined.pop()?.trim()} ${line.trim()}`);
    else if (!isOpen || line.trim() !== '') joined.push(line);
    if (line.trim() !== '') isOpen = loneBy.test(line);
  }
  return joined;
}

function kindOf(
  { text, isBullet, isEnvelope, isSubject, isClock }: Line,
  { count: words, list }: LineWords,
  verdict: Verdict | undefined,
  copies: number,
  language: string | undefined,
): BlockKind {
  if (isSubject) return 'heading';
  if (isEnvelope || isClock) return 'meta';
  if (verdict?.fate === 'paywall') return 'noise';
  if (words >= fewestPagerWords && pager.test(text)) return 'end';
  if (text.length <= 120 && phraseIn(endPhrases, text.replaceAll('’', "'"))) return 'end';
  if (verdict) return 'noise';
  if (breadcrumb.test(text)) return 'item';
  if (isAboutArticle(text, words)) return 'meta';
  if (copies > 1 && words <= 40) return isBullet ? 'item' : 'heading';
  if (words <= 25 && /\?["'”’]?$/u.test(text)) return isBullet ? 'item' : 'short';
  const endsInStop = stop.test(text.slice(-8));
  // Where nothing stands between words, small words are rare: what ends in a stop there is a sentence.
  const share = language === undefined || isUnspaced(text) ? 1 : stopWordShare(list, language);
  if (endsInStop && words >= 10 && share >= 0.15) return isBullet ? 'item' : 'prose';
  // On a page in several languages the small words of one say nothing about another.
  if (endsInStop && words >= longSentence && !isBullet) return 'prose';
  if ((words >= 30 && share >= 0.22) || isUnstopped(text)) return 'prose';
  if (isBullet) return 'item';
  if (endsInStop && words >= 2 && !/:$/u.test(text)) return 'short';
  return 'heading';
}

/** How a line begins that says when its text appeared. */
const saysPublished =
  /^(?:(?:last |first )?(?:published|posted|updated|modified)|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|опубликовано|обновлено)[\s:]/i;

/** "Harbour Post | 3 min read": how long it takes to read what stands below. */
const readingTime =
  /(?:^|[|·•∙–—-]\s?)(?:(?:lesezeit|lesedauer|lectura|lecture)\s?:?\s?)?(?:ca\. )?\d{1,3}[ -]?(?:min(?:ut(?:e[ns]?|os?|i))?\.?|мин(?:\.|ут\p{L}?)?)(?: (?:to )?(?:read(?:ing)?(?: time)?|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd|чтения|на чтение))$/iu;

/** "Ada Marsh Published: 3 May 2024" */
const labelBefore = /\p{L}:\s?$/u;

/** Whether a time is told does not depend on the day it is read against. */
const anyDay = '2000-12-31';

/** Whether a line says when or by whom, and nothing else. */
function isAboutArticle(text: string, words: number): boolean {
  // "By Ada Marsh, who has covered the harbour since…" introduces the author at length.
  const canBeSigned = text.length < 400 && (words <= 24 || /^(?:By|by|BY) /.test(text));
  const byline = canBeSigned ? markedByline(text) : undefined;
  if (byline && (byline.authors.length > 0 || byline.agency !== undefined)) return true;
  if (words > 24 || text.length > 160) return false;
  if (words <= 9 && hasAmbiguousDate(text)) return true;
  if (isEmailLine(text) || readingTime.test(text)) return true;
  // The address of a picture can have a date in it.
  if (namesAddress(text)) return false;
  const date = findAbsoluteDates(text)[0];
  if (date)
    return (
      date.end - date.start > partAt(text, date).length * 0.3 ||
      words <= 9 ||
      (text.slice(0, date.start).endsWith(', ') && date.end === text.length) ||
      (labelBefore.test(text.slice(0, date.start)) && !stop.test(text)) ||
      (!stop.test(text) && (isUnspaced(text) || saysPublished.test(text)))
    );
  return words <= 9 && parseRelativeTime(text, anyDay) !== null;
}

/** What stands around a date in "Ada Marsh | Sunday, May 11, 2025 | Harbour Post"; all of a line without such parts. */
function partAt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  if (stop.test(text)) return text;
  const before =
    text
      .slice(0, start)
      .split(/\s[|·•]\s/u)
      .at(-1) ?? '';
  const [after = ''] = text.slice(end).split(/\s[|·•]\s/u);
  return before + text.slice(start, end) + after;
}

function stopWordShare(words: readonly string[], language: string): number {
  if (words.length === 0) return 0;
  const stops = stopWordsOf(language);
  let found = 0;
  for (const word of words) if (stops.has(word)) found += 1;
  return found / words.length;
}
