import iconv from 'iconv-lite';

/** The text of a saved page, or why its bytes are none. */
export type Decoding =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'empty' | 'binary' | 'not-utf-8' | 'unknown-charset'; readonly detail: string };

/** How far into a page its own declaration is looked for; the HTML standard says 1,024 bytes, saved pages need more. */
const declarationBytes = 4_096;

const declaration =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{1,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:-]{1,40})/i;

/**
 * Bytes to text: by byte order mark, by the character set that the transport or the page declares, else as UTF-8.
 * Bytes that are not what they are said to be are refused rather than read wrong.
 * @param declared the character set of a Content-Type header, if there was one
 */
export function decodePage(bytes: Uint8Array, declared?: string): Decoding {
  if (bytes.length === 0) return refuse('empty', '');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = markedCharset(buffer);
  if (!marked) {
    const kind = binaryKind(buffer);
    if (kind) return refuse('binary', kind);
  }
  const charset = (marked ?? declared ?? declaredCharset(buffer) ?? 'utf-8').toLowerCase();
  if (!iconv.encodingExists(charset)) return refuse('unknown-charset', charset);
  const text = isUtf8(charset) ? strictUtf8(buffer) : iconv.decode(buffer, charset);
  if (text === null) return refuse('not-utf-8', `byte ${firstBadByte(buffer)}`);
  const unmarked = text.replace(/^\uFEFF/u, '');
  return unmarked.trim() === '' ? refuse('empty', '') : { ok: true, text: unmarked };
}

function refuse(why: 'empty' | 'binary' | 'not-utf-8' | 'unknown-charset', detail: string): Decoding {
  return { ok: false, why, detail };
}

function isUtf8(charset: string): boolean {
  return charset === 'utf-8' || charset === 'utf8';
}

function strictUtf8(buffer: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(buffer);
  } catch {
    return null;
  }
}

function markedCharset(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf-8';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  return null;
}

function declaredCharset(buffer: Buffer): string | null {
  const found = declaration.exec(buffer.toString('latin1', 0, declarationBytes));
  return found?.[1] ?? found?.[2] ?? null;
}

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
];

/** What kind of file it is if it is no text: known signatures, else bytes that no text holds. */
function binaryKind(buffer: Buffer): string | null {
  const head = buffer.toString('latin1', 0, 8);
  const signature = signatures.find(([bytes]) => head.startsWith(bytes));
  if (signature) return signature[1];
  const sample = buffer.subarray(0, 8_192);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return sample.includes(0) || controls > sample.length / 50 ? 'no text' : null;
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
