import { exitCode, UserError } from '../../errors.ts';

/** Where messages are handed in, and how. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise STARTTLS where the server offers it. */
  readonly secure: boolean;
  /** Whether to stop where a server does not offer STARTTLS. */
  readonly requireTls: boolean;
  readonly login?: { readonly user: string; readonly password: string };
}

const example = 'write it as smtps://user:password@mail.example.org or smtp://user:password@mail.example.org:587';
const encodeHint = 'write the characters @ : / ? # % of a user or password as %40 %3A %2F %3F %23 %25';

/**
 * Reads an SMTP_URL. A password only goes over an encrypted connection, unless the server is this machine or the
 * address ends in `?starttls=optional`.
 * @throws UserError (exit code 2), which never repeats the address, for there may be a password in it
 */
export function parseSmtpUrl(text: string): SmtpServer {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^smtps?:$/.test(url.protocol))
    throw usage(`SMTP_URL is no SMTP address; ${example}. And ${encodeHint}`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!/^[\w.:-]+$/.test(host)) throw usage(`SMTP_URL names no server; ${example}. And ${encodeHint}`);
  if (url.pathname.length > 1 || url.hash) throw usage(`SMTP_URL goes on after the server; ${encodeHint}`);

  const secure = url.protocol === 'smtps:';
  const login = loginOf(url);
  return {
    host,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTls: !secure && login !== undefined && !isThisMachine(host) && !isStarttlsOptional(url),
    ...(login && { login }),
  };
}

function loginOf(url: URL): SmtpServer['login'] {
  if (!url.username && !url.password) return undefined;
  try {
    const login = { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
    if (login.user && login.password) return login;
  } catch {
    throw usage(`SMTP_URL has a percent sign that encodes nothing; ${encodeHint}`);
  }
  throw usage('SMTP_URL has a user without a password, or a password without a user; give both, or neither');
}

function isStarttlsOptional(url: URL): boolean {
  const unknown = [...url.searchParams].find(([key, value]) => key !== 'starttls' || value !== 'optional');
  if (unknown) throw usage('SMTP_URL has an option that is not known; the only one is ?starttls=optional');
  return url.searchParams.has('starttls');
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function usage(message: string): UserError {
  return new UserError(message, exitCode.usage);
}
