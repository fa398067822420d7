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
export function ask(agent: Agent, question: Question): Promise<Answer> {
  const { origin, pathname, search } = question.url;
  const { headers } = question;
  return new Promise((resolve) => {
    const reader = new AnswerReader(question, resolve);
    agent.dispatch({ origin, path: pathname + search, method: 'GET', headers }, reader);
  });
}

/** What is done once the head of an answer is there. */
type Sequel =
  | { readonly kind: 'read' }
  /** What nobody wants is read where it is short, so that the connection can be used again; a longer one costs more than that. */
  | { readonly kind: 'leave'; readonly answer: Answer }
  | { readonly kind: 'stop'; readonly answer: Answer };

/** Of what nobody wants, in bytes. */
const longestLeftover = 16_384;

/** Reads one answer. It is told of its pieces by undici itself, which saves a stream and a signal for each request. */
class AnswerReader implements Dispatcher.DispatchHandler {
  private readonly question: Question;
  private readonly resolve: (answer: Answer | Promise<Answer>) => void;
  private readonly timer: NodeJS.Timeout;
  private controller: Dispatcher.DispatchController | null = null;
  private sequel: Sequel | null = null;
  private head: IncomingHttpHeaders = {};
  private chunks: Uint8Array[] = [];
  private size = 0;
  private settled = false;

  constructor(question: Question, resolve: (answer: Answer | Promise<Answer>) => void) {
    this.question = question;
    this.resolve = resolve;
    this.timer = setTimeout(() => this.stop(failure('timeout', 'not done in time')), question.timeoutMs);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    // Its time ran out while there was no connection.
    if (this.settled) controller.abort(new Error('not wanted any more'));
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    // What comes before the answer (100, 103) is none.
    if (status < 200) return;
    this.head = headers;
    this.sequel = sequelOf(status, headers, this.question);
    if (this.sequel.kind === 'stop') this.stop(this.sequel.answer);
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.settled) return;
    const { maxBytes, tooLarge } = this.question;
    this.size += chunk.length;
    if (this.sequel?.kind === 'leave') {
      if (this.size > longestLeftover) this.stop(this.sequel.answer);
      return;
    }
    this.chunks.push(chunk);
    if (this.size > maxBytes) {
      this.stop(tooLarge === 'cut' ? this.body() : failure('too-large', `over ${maxBytes} bytes`));
    }
  }

  onResponseEnd(): void {
    this.settle(this.sequel?.kind === 'leave' ? this.sequel.answer : this.body());
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.settle(failureOfError(error, this.sequel !== null));
  }

  /** Answers, and ends the connection: what else comes through it is not wanted. */
  private stop(answer: Answer | Promise<Answer>): void {
    this.settle(answer);
    this.controller?.abort(new Error('not wanted any more'));
  }

  private settle(answer: Answer | Promise<Answer>): void {
    if (this.settled) return;
    this.settled = true;
    clearTimeout(this.timer);
    this.chunks = [];
    this.resolve(answer);
  }

  private body(): Promise<Answer> {
    const packed = Buffer.concat(this.chunks, Math.min(this.size, this.question.maxBytes));
    return unpackedBody(packed, this.head, this.question.maxBytes);
  }
}

function sequelOf(status: number, headers: IncomingHttpHeaders, { maxBytes, tooLarge }: Question): Sequel {
  if (status === 304) return { kind: 'leave', answer: { kind: 'not-modified' } };
  const location = first(headers, 'location');
  if (status >= 300 && status <= 399) {
    return location === undefined
      ? { kind: 'stop', answer: failure('broken-answer', `status ${status} without an address`) }
      : { kind: 'leave', answer: redirectTo(fromUtf8(location), status) };
  }
  if (status === 206) return { kind: 'stop', answer: failure('broken-answer', 'a part that was not asked for') };
  if (status > 299) return { kind: 'leave', answer: failureOfStatus(status, first(headers, 'retry-after')) };
  const announced = Number(first(headers, 'content-length') ?? 0);
  if (announced > maxBytes && tooLarge === 'refuse') {
    return { kind: 'stop', answer: failure('too-large', `${announced} bytes`) };
  }
  return { kind: 'read' };
}

function redirectTo(location: string, status: number): Answer {
  return { kind: 'redirect', location, permanent: status === 301 || status === 308 };
}

async function unpackedBody(packed: Uint8Array, headers: IncomingHttpHeaders, maxBytes: number): Promise<Answer> {
  const unpacked = await unpack(packed, [headers['content-encoding'] ?? ''].flat().join(), maxBytes);
  if (!unpacked.ok) return failure(unpacked.why, unpacked.detail, unpacked.why === 'broken-answer');
  const contentType = first(headers, 'content-type') ?? '';
  const [etag, lastModified] = [validator(headers, 'etag'), validator(headers, 'last-modified')];
  return { kind: 'body', bytes: unpacked.bytes, headers: { contentType, etag, lastModified } };
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
