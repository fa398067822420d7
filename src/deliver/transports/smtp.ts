import type { Message } from '../message.ts';
import type { Outcome, Transport } from '../transport.ts';
import { loadMimeWriter } from './mime.ts';
import { keepConnections } from './smtp-connections.ts';
import { parseSmtpUrl } from './smtp-server.ts';
import { openSmtpSession, type SmtpSession, type SmtpTimeouts } from './smtp-session.ts';

export interface SmtpOptions {
  /** The value of SMTP_URL. */
  readonly url: string;
  /** Connections at the same time, which hide the way to the server; many servers allow no more than a few. */
  readonly connections?: number;
  readonly timeouts?: Partial<SmtpTimeouts>;
  readonly ca?: string;
}

/**
 * Hands messages to a mail server, several after one another over a few connections. It does not use nodemailer's own
 * pool, because that does not say when a message began to leave, and sends again on its own.
 * @throws UserError (exit code 2) when the url is none
 */
export async function smtpTransport(options: SmtpOptions): Promise<Transport> {
  const server = parseSmtpUrl(options.url);
  const timeouts = { connection: 30_000, greeting: 60_000, silence: 600_000, ...options.timeouts };
  const settings = { timeouts, ...(options.ca && { ca: options.ca }) };
  const bytesOf = await loadMimeWriter();
  const connections = keepConnections(() => openSmtpSession(server, settings));

  async function sendOver(session: SmtpSession, message: Message, bytes: Buffer, begin: () => void) {
    try {
      return await session.send({ from: message.from.address, to: message.to.address, bytes }, begin);
    } finally {
      connections.release(session);
    }
  }

  async function send(message: Message, begin: () => void): Promise<Outcome> {
    const bytes = bytesOf(message);
    for (;;) {
      const outcome = await sendOver(await connections.take(), message, bytes, begin);
      // Null only comes from a connection that had been used, and an idle one is gone for good then: this ends.
      if (outcome) return outcome;
    }
  }

  return { parallel: options.connections ?? 5, send, close: connections.close };
}
