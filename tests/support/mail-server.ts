import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

interface ReceivedMail {
  readonly to: string;
  readonly raw: string;
}

export interface MailServer {
  /** Without user and password. */
  readonly url: string;
  readonly port: number;
  /** What the server has answered with 250, in that order. */
  readonly received: readonly ReceivedMail[];
  close(): Promise<void>;
}

/** What a test may do with a message between its last byte and the answer. */
interface Reception {
  readonly to: string;
  /** How many messages the server had accepted before. */
  readonly accepted: number;
  /** Ends the connection without an answer. */
  drop(): void;
}

export interface MailServerSettings extends SMTPServerOptions {
  /** Throw to refuse; return false to accept without ever answering. */
  readonly onMail?: (reception: Reception) => unknown;
}

/** A real SMTP server on a free port of this machine. */
export async function startMailServer({ onMail, ...options }: MailServerSettings = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 50,
    ...options,
    async onData(stream, session, answer) {
      // A client that leaves in the middle of a message has not sent one.
      const raw = await textOf(stream).catch(() => null);
      if (raw === null) return;
      const to = session.envelope.rcptTo[0]?.address ?? '';
      const drop = () => dropConnection(server, session.id);
      try {
        const goesOn = await onMail?.({ to, accepted: received.length, drop });
        received.push({ to, raw });
        if (goesOn !== false) answer();
      } catch (error) {
        answer(error as Error);
      }
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `${options.secure ? 'smtps' : 'smtp'}://127.0.0.1:${port}`,
    port,
    received,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** An answer with a code of its own: 550 for ever, 451 for now. */
export function reply(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code });
}

/** Ends one connection as a crash would; smtp-server has no official way to be so rude. */
function dropConnection(server: SMTPServer, sessionId: string): void {
  const { connections } = server as unknown as {
    connections: Set<{ session: { id: string }; _socket: { destroy(): void } }>;
  };
  for (const connection of connections) if (connection.session.id === sessionId) connection._socket.destroy();
}
