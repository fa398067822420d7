import { UserError } from '../../errors.ts';
import type { SmtpServer } from './smtp-server.ts';

/** What nodemailer says of a failure; `responseCode` only where the server answered. */
export interface SmtpError extends Error {
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

interface Cause {
  readonly applies: (error: SmtpError) => boolean;
  readonly advice: string;
}

const causes: readonly Cause[] = [
  {
    applies: ({ code }) => code === 'EAUTH',
    advice: 'the login failed; check the user and the password in SMTP_URL',
  },
  {
    applies: ({ code, command }) => code === 'ETLS' && command === 'STARTTLS',
    advice:
      'the connection could not be encrypted; check the port in SMTP_URL (smtps:// is usually 465), and for a server with a certificate of its own set NODE_EXTRA_CA_CERTS',
  },
  {
    applies: ({ message, originalCode }) => /certificate|self-signed|SSL|TLS/i.test(`${originalCode} ${message}`),
    advice:
      'the connection could not be encrypted; smtps:// is usually port 465 and smtp:// port 587, and for a server with a certificate of its own set NODE_EXTRA_CA_CERTS',
  },
  {
    applies: ({ code, originalCode }) => code === 'EDNS' || originalCode === 'ENOTFOUND',
    advice: 'no such server was found; check its name in SMTP_URL, and the network',
  },
  {
    applies: ({ originalCode }) => originalCode === 'ECONNREFUSED',
    advice: 'nothing answers there; check the server and the port in SMTP_URL',
  },
  {
    applies: ({ code }) => code === 'ETIMEDOUT',
    advice: 'it did not answer in time; check the server and the port in SMTP_URL, and whether a firewall is between',
  },
  {
    applies: ({ responseCode }) => responseCode !== undefined && responseCode < 500,
    advice: 'it takes no mail at the moment; send again later',
  },
];

/** A failure to open a connection, for which every message would wait in vain; never with the password in it. */
export function cannotConnect(error: SmtpError, server: SmtpServer): UserError {
  const advice = causes.find((cause) => cause.applies(error))?.advice ?? 'check the server and the port in SMTP_URL';
  return new UserError(`Mail server ${placeOf(server)}: ${advice}. (${withoutPassword(error.message, server)})`);
}

/** The server takes no mail from this sender, whoever it is for. */
export function senderRefused(error: SmtpError, sender: string, server: SmtpServer): UserError {
  return new UserError(
    `Mail server ${placeOf(server)} takes no mail from ${sender}; use a sender.address in newsletter.yml for which the login in SMTP_URL may send. (${withoutPassword(error.message, server)})`,
  );
}

export function placeOf({ host, port }: SmtpServer): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** A server may repeat what it was sent, and it was sent the password in one of these forms. */
function withoutPassword(text: string, { login }: SmtpServer): string {
  if (!login) return text;
  const { user, password } = login;
  const forms = [`\0${user}\0${password}`, password].map((form) => Buffer.from(form).toString('base64'));
  return [...forms, password].reduce((safe, form) => safe.replaceAll(form, '***'), text);
}
