import type { FetchFailure } from '../../model/page-fetching.ts';
import { BlockedAddress } from './guarded-agent.ts';

/** Why an address gave no page. */
export interface Failure {
  readonly kind: 'failure';
  readonly why: FetchFailure;
  /** A phrase that can be shown; never with an address in it, which might hold a password. */
  readonly detail: string;
  /** Whether it may be otherwise in a moment. */
  readonly passing: boolean;
  /** The header of that name. */
  readonly retryAfter?: string;
}

export function failure(why: FetchFailure, detail: string, passing = false): Failure {
  return { kind: 'failure', why, detail, passing };
}

/** Not implemented, HTTP version not supported: nothing that passes. */
const lasting: ReadonlySet<number> = new Set([501, 505]);

/** What a status outside of 2xx and 3xx means for whoever wants the page. */
export function failureOfStatus(status: number, retryAfter?: string): Failure {
  const detail = `status ${status}`;
  const later = retryAfter === undefined ? {} : { retryAfter };
  if (status === 404) return failure('not-found', detail);
  if (status === 410) return failure('gone', detail);
  if (status === 408) return { ...failure('timeout', detail, true), ...later };
  if (status === 429) return { ...failure('rate-limited', detail, true), ...later };
  if (status >= 500 && status <= 599) return { ...failure('server-error', detail, !lasting.has(status)), ...later };
  // The other 4xx, also the numbers that guards against robots make up, all say: not you, or not so.
  return failure('forbidden', detail);
}

const phrases: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EPIPE: 'connection reset',
  UND_ERR_SOCKET: 'connection closed',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no route to the network',
  ENOTFOUND: 'no host of that name',
  EAI_AGAIN: 'names cannot be resolved at present',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  ETIMEDOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped',
  HPE_INVALID: 'not HTTP as it should be',
  UND_ERR_HEADERS_OVERFLOW: 'too many headers',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'not as long as it says',
  UND_ERR_INVALID_ARG: 'a header or address that cannot be sent',
};

const timeouts = /^(UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT)$/;
const passingConnections =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;
const notHttp = /^(HPE_|UND_ERR_(HEADERS_OVERFLOW|RES_))/;

/**
 * What an error of the connection means.
 * @param answered whether the answer had begun, so that it broke in the middle
 */
export function failureOfError(error: unknown, answered: boolean): Failure {
  const { code, blocked } = causeOf(error);
  if (blocked !== null) return failure('blocked-address', blocked);
  const phrase = phrases[code] ?? code;
  if (timeouts.test(code)) return failure('timeout', phrase, true);
  if (code === 'UND_ERR_INVALID_ARG') return failure('bad-address', phrase);
  if (answered || notHttp.test(code)) return failure('broken-answer', phrase, true);
  if (/CERT|TLS|SSL|SIGNATURE|EPROTO/.test(code)) return failure('unreachable', `no trusted connection (${code})`);
  return failure('unreachable', phrase, passingConnections.test(code));
}

/** The innermost error that has a code: those around it say less. */
function causeOf(error: unknown): { code: string; blocked: string | null } {
  let code = 'no answer';
  let cause = error;
  // Bounded, since nothing forbids an error to be its own cause.
  for (let depth = 0; cause instanceof Error && depth < 5; depth++) {
    if (cause instanceof BlockedAddress) return { code, blocked: cause.message };
    // What is no HTTP has a name instead of a code.
    code = (cause as NodeJS.ErrnoException).code ?? (cause.name === 'HTTPParserError' ? 'HPE_INVALID' : code);
    cause = cause instanceof AggregateError ? cause.errors[0] : cause.cause;
  }
  return { code, blocked: null };
}
