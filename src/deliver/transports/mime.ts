import type { Email } from '../../model/email.ts';
import type { Message } from '../message.ts';

/** Turns a message into the bytes that are sent. */
export type MimeWriter = (message: Message) => Buffer;

/** RFC 2045 §6.7. */
const lineLength = 76;

/** The same for all messages, so that all may share their bodies: neither encoding ever makes `=_` (RFC 2045 §6.7). */
const boundary = '=_nutgraf';

/**
 * Loads what writes messages. The same message gives the same bytes each time. The body is encoded once for an email,
 * however many people get it: of 50 KB that takes 4 ms, the headers of one message a half.
 */
export async function loadMimeWriter(): Promise<MimeWriter> {
  const [{ default: MimeNode }, quotedPrintable] = await Promise.all([
    import('nodemailer/lib/mime-node'),
    import('nodemailer/lib/qp'),
  ]);
  const bodyByEmail = new WeakMap<Email, Buffer>();

  function bodyOf(email: Email): Buffer {
    const known = bodyByEmail.get(email);
    if (known) return known;
    const parts = [encodePart('text/plain', email.text), encodePart('text/html', email.html)];
    const body = Buffer.from(`${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`);
    bodyByEmail.set(email, body);
    return body;
  }

  /** Quoted-printable is the smaller of the two until every sixth byte or so is beyond ASCII. */
  function encodePart(type: string, content: string): string {
    const bytes = Buffer.from(content.replace(/\r\n?|\n/g, '\r\n'), 'utf8');
    const beyondAscii = bytes.reduce((count, byte) => count + (byte > 0x7e ? 1 : 0), 0);
    const [encoding, encoded] =
      beyondAscii * 6 < bytes.length
        ? ['quoted-printable', quotedPrintable.wrap(quotedPrintable.encode(bytes), lineLength)]
        : ['base64', bytes.toString('base64').replace(/.{76}(?=.)/g, '$&\r\n')];
    return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${encoded}`;
  }

  return (message) => {
    const head = new MimeNode(`multipart/alternative; boundary="${boundary}"`);
    head.setHeader('From', message.from);
    head.setHeader('To', message.to);
    head.setHeader('Subject', message.subject);
    head.setHeader('Date', message.date.toUTCString().replace('GMT', '+0000'));
    head.setHeader('Message-ID', message.messageId);
    for (const [name, value] of Object.entries(message.headers)) {
      // Prepared values are not folded: relays that unfold List-Unsubscribe break the signature over it.
      head.setHeader(name, { prepared: true, value });
    }
    return Buffer.concat([Buffer.from(`${head.buildHeaders()}\r\n\r\n`), bodyOf(message.email)]);
  };
}
