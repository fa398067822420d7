import type { ModelOptions, ModelRequest } from '../../model/language-model.ts';
import { type Failure, failure, failureOfError, failureOfStatus } from '../fetching/failures.ts';
import { AnswerTooLarge, boundedFetch } from './bounded-fetch.ts';
import { providers } from './providers.ts';

export interface Answered {
  readonly kind: 'answered';
  readonly text: string;
  /** As the server counts them; null where it does not. */
  readonly tokens: { readonly input: number; readonly output: number } | null;
}

/** Longer than any explanation that helps. */
const maxDetail = 160;

/**
 * Makes one call. Never throws for what a server does.
 * @param key empty where none is needed
 */
export async function callModel(
  options: ModelOptions,
  key: string,
  { instructions, material }: ModelRequest,
  signal: AbortSignal,
): Promise<Answered | Failure> {
  const { generateText } = await import('ai');
  // It would tell on standard error of settings that a server does not know.
  (globalThis as { AI_SDK_LOG_WARNINGS?: boolean }).AI_SDK_LOG_WARNINGS = false;
  try {
    const { text, usage } = await generateText({
      model: await providers[options.provider](options, key, boundedFetch),
      system: instructions,
      prompt: material,
      maxOutputTokens: options.limits.tokensPerAnswer,
      ...(options.temperature === undefined ? {} : { temperature: options.temperature }),
      maxRetries: 0,
      abortSignal: signal,
    });
    const { inputTokens: input, outputTokens: output } = usage;
    return { kind: 'answered', text, tokens: isCount(input) && isCount(output) ? { input, output } : null };
  } catch (error) {
    return failureOf(error, key, signal);
  }
}

/** Servers may say anything. */
function isCount(tokens: number | undefined): tokens is number {
  return tokens !== undefined && Number.isFinite(tokens) && tokens >= 0;
}

async function failureOf(error: unknown, key: string, signal: AbortSignal): Promise<Failure> {
  if (signal.aborted) return failure('timeout', 'not done in time');
  if (causes(error).some((cause) => cause instanceof AnswerTooLarge)) return failure('too-large', 'too large');
  const { APICallError } = await import('ai');
  if (!APICallError.isInstance(error)) return failureOfError(error, false);
  const { statusCode: status, responseHeaders, message } = error;
  if (status === undefined) return failureOfError(error, false);
  if (status >= 200 && status <= 299) return failure('broken-answer', 'not in the form of its protocol');
  const found = failureOfStatus(status, responseHeaders?.['retry-after']);
  // What a server says of a wrong key may hold the key, or half of it.
  const said = status === 401 || status === 403 ? '' : shownDetail(message, key);
  return { ...found, detail: said === '' ? found.detail : `${found.detail}: ${said}` };
}

function causes(error: unknown): unknown[] {
  const found: unknown[] = [];
  for (let cause = error; cause instanceof Error && found.length < 5; cause = cause.cause) found.push(cause);
  return found;
}

/** What a server says, on one line and without the key. */
function shownDetail(message: string, key: string): string {
  const plain = (key === '' ? message : message.replaceAll(key, '…')).replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return plain.length > maxDetail ? `${plain.slice(0, maxDetail)}…` : plain;
}
