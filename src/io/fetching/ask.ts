import type { IncomingHttpHeaders } from 'node:http';
import type { Agent, Dispatcher } from 'undici';
import { unpack } from './content-encoding.ts';
import { type Failure, failure, failureOfError, failureOfStatus } from './failures.ts';

/** One request, without its redirects. */
export interface Question {
  /** Without a name or a password: those are in the headers. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** After decompression. */
  readonly maxBytes: number;
  /** What comes of a body that is larger: nothing, or its beginning. */
  readonly tooLarge: 'refuse' | 'cut';
  /** For all of it, in milliseconds. */
  readonly timeoutMs: number;
}

export type Answer =
  | { readonly kind: 'body'; readonly bytes: Uint8Array; readonly headers: AnswerHeaders }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'redirect'; readonly location: string; readonly permanent: boolean }
  | Failure;

export interface AnswerHeaders {
  readonly contentType: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Makes one request and reads its answer. Never throws: whatever the server does is an answer or a failure. */
export async function ask(agent: Agent, question: Question): Promise<Answer> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), question.timeoutMs);
  let response: Dispatcher.ResponseData | undefined;
  try {
    const { origin, pathname, search } = question.url;
    const path = pathname + search;
    response = await agent.request({
      origin,
      path,
      method: 'GET',
      headers: question.headers,
      signal: ending.signal,
    });
    return await read(response, question);
  } catch (error) {
    if (ending.signal.aborted) return failure('timeout', 'not done in time');
    return failureOfError(error, response !== undefined);
  } finally {
    clearTimeout(timer);
    // What nobody reads would keep its connection open; after an answer that was read this does nothing.
    response?.body.on('error', () => undefined).destroy();
  }
}

async function read(response: Dispatcher.ResponseData, question: Question): Promise<Answer> {
  const { statusCode: status, headers } = response;
  if (status === 304) {
    await response.body.dump();
    return { kind: 'not-modified' };
  }
  const location = first(headers, 'location');
  if (status >= 300 && status <= 399) {
    if (location === undefined) return failure('broken-answer', `status ${status} without an address`);
    await leave(response);
    return { kind: 'redirect', location: fromUtf8(location), permanent: status === 301 || status === 308 };
  }
  if (status === 206) return failure('broken-answer', 'a part that was not asked for');
  if (status < 200 || status > 299) {
    await leave(response);
    return failureOfStatus(status, first(headers, 'retry-after'));
  }
  return readBody(response, question);
}

async function readBody({ body, headers }: Dispatcher.ResponseData, { maxBytes, tooLarge }: Question): Promise<Answer> {
  const announced = Number(first(headers, 'content-length') ?? 0);
  if (announced > maxBytes && tooLarge === 'refuse') return failure('too-large', `${announced} bytes`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += (chunk as Uint8Array).length;
    chunks.push(chunk as Uint8Array);
    if (size <= maxBytes) continue;
    if (tooLarge === 'refuse') return failure('too-large', `over ${maxBytes} bytes`);
    break;
  }
  const packed = Buffer.concat(chunks, Math.min(size, maxBytes));
  const unpacked = await unpack(packed, [headers['content-encoding'] ?? ''].flat().join(), maxBytes);
  if (!unpacked.ok) return failure(unpacked.why, unpacked.detail, unpacked.why === 'broken-answer');
  const contentType = first(headers, 'content-type') ?? '';
  const [etag, lastModified] = [validator(headers, 'etag'), validator(headers, 'last-modified')];
  return { kind: 'body', bytes: unpacked.bytes, headers: { contentType, etag, lastModified } };
}

/** Reads a short body that nobody wants, so that the connection can be used again; a longer one costs more than that. */
function leave({ body }: Dispatcher.ResponseData): Promise<unknown> {
  return body.dump({ limit: 16_384 });
}

function first(headers: IncomingHttpHeaders, name: string): string | undefined {
  return [headers[name] ?? []].flat()[0];
}

/** What a page is known by is sent back as it is, where that can be sent. */
function validator(headers: IncomingHttpHeaders, name: string): string | null {
  const value = first(headers, name) ?? '';
  return /^[ -~]{1,1000}$/.test(value) ? value : null;
}

/** Headers arrive as bytes, and addresses in them are UTF-8 by habit if not by rule. */
function fromUtf8(header: string): string {
  const text = Buffer.from(header, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? header : text;
}
