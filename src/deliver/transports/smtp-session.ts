import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import { UserError } from '../../errors.ts';
import type { Outcome } from '../transport.ts';
import { cannotConnect, placeOf, type SmtpError, senderRefused } from './smtp-error.ts';
import type { SmtpServer } from './smtp-server.ts';

/** Milliseconds. RFC 5321 §4.5.3.2 asks for ten minutes after the last byte: who gives up earlier leaves people in doubt. */
export interface SmtpTimeouts {
  readonly connection: number;
  readonly greeting: number;
  readonly silence: number;
}

export interface SmtpSettings {
  readonly timeouts: SmtpTimeouts;
  /** Certificates (PEM) to trust instead of the system's. */
  readonly ca?: string;
}

/** How long a server may take to answer the goodbye. */
const farewellMs = 2_000;

/** A message as it goes over the wire. */
interface WireMessage {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

/** One connection to a mail server, for one message after another. */
export interface SmtpSession {
  /** Null: the server had ended the connection before anything was said, so that another may take the message. */
  send(message: WireMessage, begin: () => void): Promise<Outcome | null>;
  /** Whether another message may follow. */
  isUsable(): boolean;
  close(): Promise<void>;
}

/** @throws UserError when the server cannot be reached, offers no encryption, or refuses the login */
export async function openSmtpSession(server: SmtpServer, settings: SmtpSettings): Promise<SmtpSession> {
  const connection = await connect(server, settings);
  let usable = true;
  let messages = 0;
  const end = () => {
    usable = false;
  };
  connection.on('error', end);
  connection.on('end', end);

  async function send(message: WireMessage, begin: () => void): Promise<Outcome | null> {
    const reused = messages++ > 0;
    const body = bodyOf(message.bytes, begin);
    const { error, response } = await handOver(connection, message, body.stream);
    if (!error) return { state: 'sent', detail: response };

    const answered = isAnswer(error);
    // Once the body has begun the answer may have come in the middle of it, where a command would become a part of it.
    if (answered && !body.begun && usable && error.responseCode !== 421) await startAfresh();
    else drop();
    if (body.stopped) throw body.stopped.reason;
    if (answered && error.command === 'MAIL FROM' && error.responseCode >= 500) {
      throw senderRefused(error, message.from, server);
    }
    if (reused && !body.begun && (!answered || error.responseCode === 421)) return null;
    if (answered) return { state: 'refused', detail: error.message };
    return { state: body.begun ? 'doubtful' : 'failed', detail: error.message };
  }

  async function startAfresh(): Promise<void> {
    await answerOf(connection, (done) => connection.reset(done)).catch(drop);
  }

  function drop(): void {
    connection.close();
    usable = false;
  }

  async function close(): Promise<void> {
    if (!usable) return;
    const ended = new Promise((resolve) => connection.once('end', resolve));
    connection.quit();
    const patience = setTimeout(drop, farewellMs);
    await ended;
    clearTimeout(patience);
  }

  return { send, isUsable: () => usable, close };
}

async function connect(server: SmtpServer, { timeouts, ca }: SmtpSettings): Promise<SMTPConnection> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const connection = new Connection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    requireTLS: server.requireTls,
    connectionTimeout: timeouts.connection,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.silence,
    ...(ca && { tls: { ca } }),
  });
  try {
    await answerOf(connection, (done) => connection.connect(done));
    const { login } = server;
    if (!login) return connection;
    if (!connection.allowsAuth) {
      throw new UserError(
        `Mail server ${placeOf(server)} offers no login; take the user and the password out of SMTP_URL, or use its port for submission (587, or smtps://)`,
      );
    }
    await answerOf(connection, (done) => connection.login({ user: login.user, pass: login.password }, done));
    return connection;
  } catch (error) {
    // A connection that is being torn down reports the same failure again, and an unheard 'error' ends the process.
    connection.on('error', () => undefined);
    connection.close();
    throw error instanceof UserError ? error : cannotConnect(error as SmtpError, server);
  }
}

/** nodemailer gives some failures of a step to its callback and others to 'error' or 'end'. */
async function answerOf(
  connection: SMTPConnection,
  step: (done: (error?: Error | null) => void) => void,
): Promise<void> {
  let onError: (error: Error) => void = () => undefined;
  let onEnd: () => void = () => undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      onError = reject;
      onEnd = () => reject(new Error('the server closed the connection'));
      connection.on('error', onError);
      connection.on('end', onEnd);
      step((error) => (error ? reject(error) : resolve()));
    });
  } finally {
    connection.off('error', onError);
    connection.off('end', onEnd);
  }
}

interface Body {
  readonly stream: Readable;
  /** Whether the server has asked for the message, so that it may have taken it. */
  readonly begun: boolean;
  /** Why the message was held back at the last moment. */
  readonly stopped: { readonly reason: unknown } | undefined;
}

/** The connection reads the body when the server has answered DATA with 354, which is the last certain moment. */
function bodyOf(bytes: Buffer, begin: () => void): Body {
  let begun = false;
  let stopped: Body['stopped'];
  const stream = new Readable({
    read() {
      try {
        begin();
        begun = true;
        this.push(bytes);
        this.push(null);
      } catch (reason) {
        stopped = { reason };
        this.destroy(new Error('held back'));
      }
    },
  });
  return {
    stream,
    get begun() {
      return begun;
    },
    get stopped() {
      return stopped;
    },
  };
}

function handOver(
  connection: SMTPConnection,
  { from, to, bytes }: WireMessage,
  stream: Readable,
): Promise<{ readonly error: SmtpError | null; readonly response: string }> {
  return new Promise((resolve) => {
    connection.send({ from, to: [to], size: bytes.length }, stream, (error, result) =>
      resolve({ error: error as SmtpError | null, response: result?.response ?? '' }),
    );
  });
}

/** Whether the server itself said no; every failure of the connection looks the same, wherever it happened. */
function isAnswer(error: SmtpError): error is SmtpError & { readonly responseCode: number } {
  return (error.responseCode ?? 0) >= 400;
}
