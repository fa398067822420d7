import { UserError } from '../errors.ts';
import type { Delivery, Subscriber } from '../model/delivery.ts';
import type { Email } from '../model/email.ts';
import type { Ledger } from '../model/ledger.ts';
import { parseEmailAddress } from '../text/email-address.ts';
import { type Mailbox, messageTo, type SendableEdition, senderOf } from './message.ts';
import { redact } from './redact.ts';
import { tallyOf } from './tally.ts';
import type { Transport } from './transport.ts';

export interface Sending {
  readonly edition: SendableEdition;
  readonly email: Email;
  readonly subscribers: readonly Subscriber[];
  /** Whether those whose message an earlier run left in doubt get it, perhaps again. */
  readonly resendDoubtful?: boolean;
}

export interface SendingEffects {
  readonly transport: Transport;
  readonly ledger: Ledger;
  /** Told of each delivery as it ends, which is not the order of the list. */
  readonly onDelivery?: (delivery: Delivery, done: number, total: number) => void;
  /** Ends the run after the messages that are under way, which a kill would leave in doubt. */
  readonly signal?: AbortSignal;
}

/**
 * After so many messages in a row that broke off without an answer, something is wrong that the next ones will meet
 * too, and each more is one more person in doubt. Above the number of messages that one dying server takes with it.
 */
const brokenInARow = 10;

/**
 * Sends an edition, one message a person, to those who have not had it. An address that is on the list twice gets one
 * message and one delivery.
 * @returns what became of each message, in the order of the list
 * @throws UserError when sending cannot go on for anybody: those who were not reached are left untouched for the next run
 */
export async function deliver(sending: Sending, effects: SendingEffects): Promise<Delivery[]> {
  senderOf(sending.edition.newsletter);
  const people = onePerAddress(sending.subscribers);
  const deliveries: (Delivery | undefined)[] = people.map(() => undefined);
  let next = 0;
  let done = 0;
  let broken = 0;
  let stop: { readonly reason: unknown } | undefined;

  async function work(): Promise<void> {
    while (!stop && next < people.length) {
      if (effects.signal?.aborted) {
        stop = { reason: new UserError('Sending was interrupted.') };
        return;
      }
      const position = next++;
      const person = people[position] as Person;
      try {
        const { delivery, unanswered } = await deliverTo(person, sending, effects);
        deliveries[position] = delivery;
        effects.onDelivery?.(delivery, ++done, people.length);
        if (unanswered !== undefined) broken = unanswered ? broken + 1 : 0;
        if (broken >= brokenInARow) stop ??= { reason: new UserError(brokenMessage(delivery.detail)) };
      } catch (reason) {
        stop ??= { reason };
      }
    }
  }

  const workers = Math.min(effects.transport.parallel, people.length);
  await Promise.all(Array.from({ length: workers }, work));
  const ended = deliveries.filter((delivery) => delivery !== undefined);
  if (stop) throw withProgress(stop.reason, ended, people.length);
  return ended;
}

interface Person {
  readonly subscriber: Subscriber;
  /** Null where mail cannot be sent to what the list says. */
  readonly mailbox: Mailbox | null;
}

interface Attempt {
  readonly delivery: Delivery;
  /** Whether the transport broke off without an answer; undefined where it was not asked. */
  readonly unanswered?: boolean;
}

function onePerAddress(subscribers: readonly Subscriber[]): Person[] {
  const seen = new Set<string>();
  const people: Person[] = [];
  for (const subscriber of subscribers) {
    const address = parseEmailAddress(subscriber.address);
    // RFC 5321 lets a server tell Anna@ from anna@; nobody's server does, and nobody wants the edition twice.
    const key = (address ?? subscriber.address.trim()).toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    people.push({ subscriber, mailbox: address === null ? null : { address, name: subscriber.name ?? '' } });
  }
  return people;
}

async function deliverTo(person: Person, sending: Sending, { transport, ledger }: SendingEffects): Promise<Attempt> {
  const { mailbox, subscriber } = person;
  if (!mailbox) return known(subscriber, 'failed', 'not an address that mail can be sent to');
  const { address } = mailbox;
  const despiteDoubt = sending.resendDoubtful ?? false;
  const state = ledger.stateOf(address);
  if (state === 'sent') return known(subscriber, 'already-sent', 'sent by an earlier run');
  if (state === 'sending') return known(subscriber, 'doubtful', 'another process is sending it');
  if (state === 'doubtful' && !despiteDoubt) {
    return known(subscriber, 'doubtful', 'an earlier run was cut off while handing it over; it may have arrived');
  }

  try {
    const outcome = await transport.send(messageTo(mailbox, sending.edition, sending.email), () => {
      if (!ledger.begin(address, despiteDoubt)) throw new TakenByAnother();
    });
    const detail = redact(outcome.detail, address);
    ledger.settle(address, outcome.state === 'already-sent' ? 'sent' : outcome.state, detail);
    const unanswered = outcome.state === 'failed' || outcome.state === 'doubtful';
    return { delivery: { subscriber, state: outcome.state, detail }, unanswered };
  } catch (error) {
    if (error instanceof TakenByAnother) return known(subscriber, 'doubtful', 'another process has taken it');
    throw error;
  }
}

/** The ledger gave the message to another process between the question and the deed. */
class TakenByAnother extends Error {}

function known(subscriber: Subscriber, state: Delivery['state'], detail: string): Attempt {
  return { delivery: { subscriber, state, detail } };
}

function brokenMessage(detail: string): string {
  return `${brokenInARow} messages in a row broke off without an answer (${detail}); look at the mail server before you send again.`;
}

/** The reason with how far the run came; anything but a UserError is a bug and stays as it is. */
function withProgress(reason: unknown, ended: readonly Delivery[], total: number): unknown {
  if (!(reason instanceof UserError)) return reason;
  const tally = tallyOf(ended);
  const reached = tally.sent + tally['already-sent'];
  const doubt = tally.doubtful > 0 ? `, ${tally.doubtful} in doubt` : '';
  return new UserError(
    `${reason.message}\n${reached} of ${total} have the edition${doubt}; the same command goes on with the others.`,
    reason.exitCode,
  );
}
