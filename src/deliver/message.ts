import { createHash } from 'node:crypto';
import { TZDate } from '@date-fns/tz';
import { exitCode, UserError } from '../errors.ts';
import type { Edition, Newsletter, Sender } from '../model/edition.ts';
import type { Email } from '../model/email.ts';
import { parseEmailAddress } from '../text/email-address.ts';
import { headerText } from './header-text.ts';

/** What sending needs to know of an edition. */
export type SendableEdition = Pick<Edition, 'id' | 'date' | 'newsletter'>;

export interface Mailbox {
  /** Empty where none is given. */
  readonly name: string;
  /** Normalised, see parseEmailAddress. */
  readonly address: string;
}

/** An edition addressed to one subscriber. */
export interface Message {
  /** Hexadecimal; the same each time for the same edition and subscriber, and for no other. */
  readonly id: string;
  readonly edition: string;
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly subject: string;
  readonly date: Date;
  readonly messageId: string;
  /** Each on one line of its own. */
  readonly headers: Readonly<Record<string, string>>;
  readonly email: Email;
}

/**
 * Who sends the newsletter, with a checked address.
 * @throws UserError (exit code 2) when newsletter.yml names no sender, or one without a usable address
 */
export function senderOf(newsletter: Newsletter): Mailbox & { readonly unsubscribe: string } {
  const { sender } = newsletter;
  if (!sender)
    throw new UserError(
      'The edition names no sender; add sender.name and sender.address to newsletter.yml, and build it again',
      exitCode.usage,
    );
  const address = parseEmailAddress(sender.address);
  if (!address) {
    throw new UserError(
      `newsletter.yml: sender.address ${JSON.stringify(sender.address)} is not an address that mail can be sent from; write it as name@example.org`,
      exitCode.usage,
    );
  }
  return { name: headerText(sender.name), address, unsubscribe: unsubscribeTarget(sender, address) };
}

/** The message of one edition to one person: the same bytes each time. */
export function messageTo(to: Mailbox, edition: SendableEdition, email: Email): Message {
  const from = senderOf(edition.newsletter);
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  const id = createHash('sha256').update([edition.newsletter.name, edition.id, to.address].join('\0')).digest('hex');
  return {
    id,
    edition: edition.id,
    from: { name: from.name, address: from.address },
    to: { name: headerText(to.name), address: to.address },
    subject: headerText(email.subject),
    date: dateOf(edition),
    messageId: `<${id.slice(0, 40)}@${domain}>`,
    headers: {
      'List-ID': `<${listLabel(edition.newsletter.name)}.${domain}>`,
      'List-Unsubscribe': from.unsubscribe,
      // With the List- headers this is what keeps holiday replies away (RFC 3834 §2, RFC 5230 §4.6). Auto-Submitted is
      // left out on purpose: it says that no person stands behind a message, and ticket systems and lists that have
      // subscribed drop what carries it as a loop.
      Precedence: 'bulk',
    },
    email,
  };
}

/** RFC 2369: where a mail client sends the request to leave. */
function unsubscribeTarget(sender: Sender, senderAddress: string): string {
  const target = (sender.unsubscribe ?? senderAddress).trim();
  if (/^https:\/\/[!-;=?-~]+$/.test(target)) return `<${target}>`;
  const address = parseEmailAddress(target.replace(/^mailto:/i, ''));
  if (!address) {
    throw new UserError(
      `newsletter.yml: sender.unsubscribe ${JSON.stringify(target)} is neither an address nor an https:// link; write it as leave@example.org`,
      exitCode.usage,
    );
  }
  return `<mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?subject=unsubscribe>`;
}

/** RFC 2919: a name of dot-separated ASCII labels that stays as long as the list does. */
function listLabel(name: string): string {
  const ascii = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return (
    ascii
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'newsletter'
  );
}

/**
 * Six in the morning of the edition's day where it is published: a time that is the same in each run, and that is not
 * yet tomorrow or still yesterday for a reader nearby, as midnight would be.
 */
function dateOf({ id, date, newsletter }: SendableEdition): Date {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!day) {
    throw new UserError(`edition ${id} has the date ${JSON.stringify(date)}, which is no day; build it again`);
  }
  return new Date(TZDate.tz(newsletter.timezone, Number(day[1]), Number(day[2]) - 1, Number(day[3]), 6).getTime());
}
