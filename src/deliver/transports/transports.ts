import { outboxTransport } from './outbox.ts';
import { smtpTransport } from './smtp.ts';

/** Every way in which messages leave. */
export const transports = {
  smtp: smtpTransport,
  outbox: outboxTransport,
};
