/** How far into a page its own declaration is looked for; the HTML standard says 1,024 bytes, saved pages need more. */
const declarationBytes = 4_096;

const declaration =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{1,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:-]{1,40})/i;

/** The character set that a byte order mark stands for. */
export function markedCharset(buffer: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' | null {
  const mark = buffer.toString('latin1', 0, 4);
  if (mark === '\xff\xfe\0\0' || mark === '\0\0\xfe\xff') return 'utf-32';
  if (mark.startsWith('\xef\xbb\xbf')) return 'utf-8';
  if (mark.startsWith('\xff\xfe')) return 'utf-16le';
  return mark.startsWith('\xfe\xff') ? 'utf-16be' : null;
}

/** UTF-16 or UTF-32 by how the first tag or letters look in it (XML 1.0, appendix F). */
export function unmarkedUtf16(buffer: Buffer): 'utf-16le' | 'utf-16be' | 'utf-32' | null {
  const start = buffer.toString('latin1', 0, 4);
  if (/^(?:[\t\n\r -~]\0\0\0|\0\0\0[\t\n\r -~])/.test(start)) return 'utf-32';
  if (/^(?:[\t\n\r -~]\0){2}/.test(start)) return 'utf-16le';
  return /^(?:\0[\t\n\r -~]){2}/.test(start) ? 'utf-16be' : null;
}

/** The character set that a page declares in its first bytes, as written. */
export function declaredCharset(buffer: Buffer): string | undefined {
  const found = declaration.exec(buffer.toString('latin1', 0, declarationBytes));
  return found?.[1] ?? found?.[2];
}

/**
 * The encoding that a label means in the Encoding Standard, where "latin1" and "ascii" are windows-1252; null for others,
 * UTF-7 and UTF-32 among them.
 */
export function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
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
export function binaryKind(buffer: Buffer): string | null {
  const head = buffer.toString('latin1', 0, 8);
  const signature = signatures.find(([bytes]) => head.startsWith(bytes));
  if (signature) return signature[1];
  const sample = buffer.subarray(0, 8_192);
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  // Databases leave a zero byte in a feed now and then.
  const isMarkup = /^\s*</.test(head);
  return (sample.includes(0) && !isMarkup) || controls > sample.length / 50 ? 'no text' : null;
}
