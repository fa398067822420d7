import { createHash } from 'node:crypto';
import { type Message, messageTo } from '../deliver/message.ts';
import type { Transport } from '../deliver/transport.ts';
import { loadMimeWriter } from '../deliver/transports/mime.ts';
import { UserError } from '../errors.ts';
import type { Edition } from '../model/edition.ts';
import type { Email } from '../model/email.ts';

/** Nobody: an address that can belong to no one (RFC 2606). */
const sample = { name: 'Sam Sample', address: 'sam.sample@reader.example' };

/**
 * The head of the message as an invented subscriber would get it.
 * @throws UserError where the edition names no sender
 */
export async function headersOf(edition: Edition, email: Omit<Email, 'subject'>): Promise<string> {
  const bytesOf = await loadMimeWriter();
  const bytes = bytesOf(messageTo(sample, edition, { subject: edition.subject, ...email }));
  return bytes.subarray(0, bytes.indexOf('\r\n\r\n')).toString('utf8').replaceAll('\r\n', '\n');
}

/**
 * Sends an edition to one address as a test. It counts as another message than the one that a subscriber gets, so that
 * clients do not take the real one for a copy.
 * @param outbox the folder that the transport writes to, where it sends nothing
 * @returns what is told to the person
 * @throws UserError where it cannot be sent
 */
export async function sendTest(
  edition: Edition,
  email: Email,
  address: string,
  { transport, outbox }: { readonly transport: Transport; readonly outbox: string | undefined },
): Promise<string> {
  const message: Message = messageTo(
    { name: '', address },
    { ...edition, id: `${edition.id}-test-${digestOf(email)}` },
    { ...email, subject: `[Test] ${email.subject}` },
  );
  const outcome = await transport.send(message, () => undefined);
  if (outcome.state === 'sent' && outbox === undefined) return `The test was sent to ${address}.`;
  if (outcome.state === 'sent')
    return `The test to ${address} was written into ${outbox} (${outcome.detail}); nothing was sent.`;
  if (outcome.state === 'already-sent') return `${address} has this very test already (${outcome.detail}).`;
  throw new UserError(`The test did not go out to ${address} (${outcome.state}): ${outcome.detail}`);
}

function digestOf({ html, text }: Email): string {
  return createHash('sha256').update(html).update(text).digest('hex').slice(0, 8);
}
