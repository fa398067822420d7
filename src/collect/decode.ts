import { isUtf8 } from 'node:buffer';
import { binaryKind, declaredCharset, encodingOf, markedCharset, unmarkedUtf16 } from './decode-charset.ts';
import { detectedText } from './decode-detection.ts';

/** The text of a page or feed, or why its bytes are none. */
export type Decoding =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'empty' | 'binary' | 'not-utf-8' | 'unknown-charset'; readonly detail: string };

/** With fewer characters than this, text in a character set of two bytes could pass for UTF-8. */
const enoughCharacters = 4;

/** A byte that is wrong, among this many characters of UTF-8 that are right, is a slip and not another character set. */
const rightPerWrong = 20;

/**
 * Bytes to text: by byte order mark, else as UTF-8 where they are that (which other character sets hardly ever are by
 * chance), else as the transport declares, or the page does, else by detection where it is sure. Bytes that fit nothing
 * are refused rather than read wrong.
 * @param declared the character set of a Content-Type header, if there was one
 */
export async function decodePage(bytes: Uint8Array, declared?: string): Promise<Decoding> {
  if (bytes.length === 0) return refuse('empty', '');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = markedCharset(buffer) ?? unmarkedUtf16(buffer);
  if (marked === 'utf-32') return refuse('unknown-charset', marked);
  if (marked) return accept(new TextDecoder(marked).decode(buffer));
  const transported = declared === undefined ? null : encodingOf(declared);
  if (transported?.startsWith('utf-16') && buffer.includes(0))
    return accept(new TextDecoder(transported).decode(buffer));
  const kind = binaryKind(buffer);
  if (kind) return refuse('binary', kind);

  const labels = [declared, declaredCharset(buffer)].filter((label) => label !== undefined);
  const encodings = labels.map(encodingOf).filter((encoding) => encoding !== null);
  if (labels[0] !== undefined && encodings.length === 0) return refuse('unknown-charset', labels[0].toLowerCase());
  const other = encodings.find((encoding) => encoding !== 'utf-8' && !encoding.startsWith('utf-16'));

  const utf8 = strictUtf8(buffer);
  if (utf8 !== null && isMeantAsUtf8(utf8, other)) return accept(utf8);
  if (utf8 !== null && isEscapedJapanese(utf8)) return accept(new TextDecoder('iso-2022-jp').decode(buffer));
  if (other) return accept(await decodeAs(other, buffer));
  const slipped = slippedUtf8(buffer);
  if (slipped !== null) return accept(slipped);
  const detected = await detectedText(buffer, decodeAs);
  return detected !== null ? accept(detected) : refuse('not-utf-8', `byte ${firstBadByte(buffer)}`);
}

function accept(text: string): Decoding {
  const unmarked = text.replace(/^\uFEFF/u, '');
  return unmarked.trim() === '' ? refuse('empty', '') : { ok: true, text: unmarked };
}

function refuse(why: 'empty' | 'binary' | 'not-utf-8' | 'unknown-charset', detail: string): Decoding {
  return { ok: false, why, detail };
}

/** Whether text that can be read as UTF-8 is that, though another character set may be declared. */
function isMeantAsUtf8(text: string, other: string | undefined): boolean {
  if (isEscapedJapanese(text)) return false;
  if (other === undefined) return true;
  const characters = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const isSingleByte = !/^(?:gb|big5|shift_jis|euc)/.test(other);
  return characters === 0 || isSingleByte || characters >= enoughCharacters;
}

/** ISO-2022-JP is written in ASCII; an escape character goes before its Japanese. */
function isEscapedJapanese(text: string): boolean {
  return text.includes('\u001b$') && /^[\0-\x7f]*$/.test(text);
}

/** By iconv-lite, because Node 20 reads windows-1252 as ISO 8859-1; by TextDecoder what iconv-lite does not know. */
async function decodeAs(encoding: string, buffer: Buffer): Promise<string> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.encodingExists(encoding) ? iconv.decode(buffer, encoding) : new TextDecoder(encoding).decode(buffer);
}

/** Not by a strict TextDecoder, which takes milliseconds to set up and reads slower. */
function strictUtf8(buffer: Buffer): string | null {
  return isUtf8(buffer) ? buffer.toString('utf8') : null;
}

/** UTF-8 in which a few bytes are wrong, as where a program cut a text within a character; they become U+FFFD. */
function slippedUtf8(buffer: Buffer): string | null {
  const text = new TextDecoder('utf-8').decode(buffer);
  const wrong = text.match(/\uFFFD/gu)?.length ?? 0;
  const right = (text.match(/[^\0-\x7f]/gu)?.length ?? 0) - wrong;
  return right >= wrong * rightPerWrong ? text : null;
}

function firstBadByte(buffer: Buffer): number {
  let low = 0;
  let high = buffer.length;
  // A prefix that ends inside a character is not bad yet, hence `stream`.
  while (low < high) {
    const middle = (low + high) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, middle + 1), { stream: true });
      low = middle + 1;
    } catch {
      high = middle;
    }
  }
  return low;
}
