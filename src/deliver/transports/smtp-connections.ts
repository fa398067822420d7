import type { SmtpSession } from './smtp-session.ts';

/** Connections to a mail server, each used by one message at a time. */
export interface SmtpConnections {
  /** A connection that is idle, or a new one. */
  take(): Promise<SmtpSession>;
  /** Gives it back: to whoever waits for one, if it can still be used. */
  release(session: SmtpSession): void;
  /** Ends those that are idle. */
  close(): Promise<void>;
}

/** A message that waits for a connection: for one that was released, or null for one that broke and may be replaced. */
interface Waiter {
  readonly resolve: (released: SmtpSession | null) => void;
  readonly reject: (reason: unknown) => void;
}

/** Keeps connections for the messages to come; where the server takes some and then no more, a message waits for one of those. */
export function keepConnections(connect: () => Promise<SmtpSession>): SmtpConnections {
  const idle: SmtpSession[] = [];
  const waiting: Waiter[] = [];
  let open = 0;

  async function take(): Promise<SmtpSession> {
    const session = idle.pop();
    if (session) return session;
    open++;
    try {
      return await connect();
    } catch (error) {
      open--;
      const other = idle.pop();
      if (other) return other;
      if (open === 0) {
        for (const waiter of waiting.splice(0)) waiter.reject(error);
        throw error;
      }
      const released = await new Promise<SmtpSession | null>((resolve, reject) => waiting.push({ resolve, reject }));
      return released ?? take();
    }
  }

  function release(session: SmtpSession): void {
    const usable = session.isUsable();
    if (!usable) open--;
    const waiter = waiting.shift();
    if (waiter) waiter.resolve(usable ? session : null);
    else if (usable) idle.push(session);
  }

  async function close(): Promise<void> {
    await Promise.all(idle.splice(0).map((session) => session.close()));
  }

  return { take, release, close };
}
