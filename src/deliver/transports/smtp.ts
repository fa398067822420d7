import type { Message } from '../message.ts';
import type { Outcome, Transport } from '../transport.ts';
import { loadMimeWriter } from './mime.ts';
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
  const parallel = options.connections ?? 5;
  const idle: SmtpSession[] = [];
  const waiting: Waiter[] = [];
  let open = 0;

  /** Where the server takes some connections and then no more, a message waits for one of those. */
  async function acquire(): Promise<SmtpSession> {
    const session = idle.pop();
    if (session) return session;
    open++;
    try {
      return await openSmtpSession(server, settings);
    } catch (error) {
      open--;
      const other = idle.pop();
      if (other) return other;
      if (open === 0) {
        for (const waiter of waiting.splice(0)) waiter.reject(error);
        throw error;
      }
      const released = await new Promise<SmtpSession | null>((resolve, reject) => waiting.push({ resolve, reject }));
      return released ?? acquire();
    }
  }

  function release(session: SmtpSession): void {
    const usable = session.isUsable();
    if (!usable) open--;
    const waiter = waiting.shift();
    if (waiter) waiter.resolve(usable ? session : null);
    else if (usable) idle.push(session);
  }

  async function sendOver(session: SmtpSession, message: Message, bytes: Buffer, begin: () => void) {
    try {
      return await session.send({ from: message.from.address, to: message.to.address, bytes }, begin);
    } finally {
      release(session);
    }
  }

  async function send(message: Message, begin: () => void): Promise<Outcome> {
    const bytes = bytesOf(message);
    for (;;) {
      const outcome = await sendOver(await acquire(), message, bytes, begin);
      // Null only comes from a connection that had been used, and an idle one is gone for good then: this ends.
      if (outcome) return outcome;
    }
  }

  return {
    parallel,
    send,
    async close() {
      await Promise.all(idle.splice(0).map((session) => session.close()));
    },
  };
}

/** A message that waits for a connection: for one that was released, or null for one that broke and may be replaced. */
interface Waiter {
  readonly resolve: (released: SmtpSession | null) => void;
  readonly reject: (reason: unknown) => void;
}
