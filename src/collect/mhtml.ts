/** The page in a file of MHTML (RFC 2557), still in its own encoding, or why there is none. */
export type MhtmlReading =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly charset?: string;
      /** As the browser wrote it. */
      readonly url: string;
      /** The Date header as it is written, perhaps empty. */
      readonly date: string;
    }
  | { readonly ok: false; readonly detail: string };

/** Longer than any header that a browser writes; addresses of `data:` are no exception, they stand in the page. */
const longestHeader = 65_536;
const deepestNesting = 5;

/** Whether bytes begin as MHTML does: with mail headers that announce several parts, or a page. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = bufferOf(bytes).toString('latin1', 0, 4_096);
  if (!/^[a-z][a-z-]{1,60}:[ \t]/i.test(head)) return false;
  return /^mime-version:/im.test(head) && /^content-type:\s{1,9}(?:multipart\/|text\/html)/im.test(head);
}

/**
 * The page of a file as Chrome and Edge save it: its first part of HTML. Later ones are its frames, most of them adverts.
 * Nothing but that part is decoded, so that the pictures beside it cost next to nothing.
 */
export function readMhtml(bytes: Uint8Array): MhtmlReading {
  const { headers } = splitHeaders(bufferOf(bytes));
  const found = pageIn(bufferOf(bytes), true, 0);
  if (found === null) return { ok: false, detail: 'it has no part that is HTML' };
  if (!found.whole) return { ok: false, detail: 'it ends in the middle of the page' };
  const address = headers.get('snapshot-content-location') ?? found.headers.get('content-location') ?? '';
  const charset = parameter(found.headers.get('content-type'), 'charset');
  return {
    ok: true,
    bytes: decoded(found.body, found.headers.get('content-transfer-encoding') ?? ''),
    ...(charset && { charset }),
    url: address.replace(/\s+/g, ''),
    date: headers.get('date') ?? '',
  };
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  /** Whether its end is there. */
  readonly whole: boolean;
}

/** The first HTML of a part or of the parts in it. */
function pageIn(bytes: Buffer, whole: boolean, depth: number): Part | null {
  const { headers, body } = splitHeaders(bytes);
  const type = headers.get('content-type') ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return { headers, body, whole };
  const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : undefined;
  if (!boundary || depth === deepestNesting) return null;
  for (const part of partsOf(body, boundary)) {
    const page = pageIn(part.bytes, part.whole && whole, depth + 1);
    if (page) return page;
  }
  return null;
}

function* partsOf(body: Buffer, boundary: string): Generator<{ readonly bytes: Buffer; readonly whole: boolean }> {
  let start = -1;
  for (const { from, to, last } of delimiters(body, boundary)) {
    if (start >= 0) yield { bytes: body.subarray(start, from), whole: true };
    if (last) return;
    start = to;
  }
  if (start >= 0) yield { bytes: body.subarray(start), whole: false };
}

/** Where a line `--boundary` stands, from the end of the line before it; the one that ends in `--` is the last. */
function* delimiters(body: Buffer, boundary: string) {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const newline = 10;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    const after = body.toString('latin1', at + mark.length, at + mark.length + 2);
    if ((at > 0 && body[at - 1] !== newline) || !/^(?:--|\s|$)/.test(after)) continue;
    const lineEnd = body.indexOf(newline, at);
    const from = Math.max(0, at - (body[at - 2] === 13 ? 2 : 1));
    yield { from, to: lineEnd < 0 ? body.length : lineEnd + 1, last: after === '--' };
  }
}

/** A part's headers by their names in small letters, continued lines joined, and what follows the empty line. */
function splitHeaders(bytes: Buffer): { readonly headers: ReadonlyMap<string, string>; readonly body: Buffer } {
  const head = bytes.toString('latin1', 0, longestHeader);
  const end = /^\r?\n|\r?\n\r?\n/.exec(head);
  if (!end) return { headers: new Map(), body: bytes };
  const lines = head
    .slice(0, end.index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: bytes.subarray(end.index + end[0].length) };
}

function parameter(header: string | undefined, name: string): string | undefined {
  const found = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))`, 'i').exec(header ?? '');
  return found?.[1] ?? found?.[2];
}

function decoded(body: Buffer, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body.toString('latin1'), 'base64');
    case 'quoted-printable':
      return fromQuotedPrintable(body);
    default:
      return body;
  }
}

/** RFC 2045, 6.7. What is no escape stays as it is. */
function fromQuotedPrintable(body: Buffer): Uint8Array {
  const text = Buffer.alloc(body.length);
  const equals = 61;
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    const code = byte === equals ? body.toString('latin1', at + 1, at + 3) : '';
    if (/^[\da-f]{2}$/i.test(code)) {
      text[length++] = Number.parseInt(code, 16);
      at += 2;
    } else if (code.startsWith('\n') || code === '\r\n') at += code === '\r\n' ? 2 : 1;
    else text[length++] = byte;
  }
  return text.subarray(0, length);
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
