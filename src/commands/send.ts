import { Command } from 'commander';
import type { Tally } from '../deliver/tally.ts';
import { exitCode, UserError } from '../errors.ts';
import type { ReadForms } from '../io/editions.ts';
import type { Delivery, Subscriber } from '../model/delivery.ts';
import type { Edition } from '../model/edition.ts';
import type { Problem } from '../model/problem.ts';
import { count } from '../text/count.ts';
import { type Finish, print, tell } from './command.ts';
import { startProgress } from './progress.ts';

interface Flags {
  readonly to?: string;
  readonly subscribers?: string;
  readonly outbox?: string;
  readonly out: string;
  readonly state: string;
  readonly resendDoubtful?: true;
  readonly exitNothing?: true;
  readonly json?: true;
}

export function sendCommand(finish: Finish): Command {
  return new Command('send')
    .description('send an edition as it was built, one message a person, to those who have not had it')
    .argument('<edition>', 'its id, for example 2025-07-03-daily, or latest')
    .option('--to <addresses>', 'send it to these, separated by commas')
    .option('--subscribers <file>', 'send it to the people in a CSV file: address,name')
    .option('--outbox <folder>', 'write the messages as .eml files instead of sending them')
    .option('-o, --out <folder>', 'where editions are', 'out')
    .option('--state <folder>', 'where is kept who has had what', 'state')
    .option('--resend-doubtful', 'send again where an earlier run could not know whether the message arrived')
    .option('--exit-nothing', 'exit with 3 where nobody is left to send to')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nSMTP_URL in the environment names the server: smtps://user:password@mail.example.org')
    .action(async (edition: string, flags: Flags) => finish(await runSend(edition, flags)));
}

async function runSend(id: string, flags: Flags) {
  const [{ readEdition, listEditions }, { deliver }, { tallyOf, exitCodeOf }] = await Promise.all([
    import('../io/editions.ts'),
    import('../deliver/index.ts'),
    import('../deliver/tally.ts'),
  ]);
  const { subscribers, problems } = await readSubscribers(flags);
  const chosen = id === 'latest' ? (await listEditions(flags.out))[0] : id;
  const { edition, email, forms, isAsBuilt } = await readEdition(flags.out, chosen ?? id);
  await refuseUnapproved(flags.out, edition.id, forms);
  await refuseFaulty(edition, isAsBuilt);
  const { transport, ledger } = await openSending(edition.id, flags);
  const progress = await startProgress();
  const onDelivery = (_: Delivery, done: number, total: number) => progress.update('Sending', done, total);
  try {
    const sending = { edition, email, subscribers, resendDoubtful: flags.resendDoubtful ?? false };
    const deliveries = await deliver(sending, { transport, ledger, onDelivery, signal: endedByPerson() });
    progress.end();
    const tally = tallyOf(deliveries);
    print(flags.json ? JSON.stringify({ edition: edition.id, ...tally, problems }) : summaryOf(edition.id, tally));
    for (const { where, message, hint } of problems) tell(`${where}: ${message} ${hint}`);
    for (const line of failuresOf(deliveries)) tell(line);
    const code = exitCodeOf(tally);
    if (code === exitCode.nothingToSend && problems.length > 0) return exitCode.failed;
    if (code === exitCode.nothingToSend && !flags.exitNothing) return exitCode.done;
    return problems.length > 0 && code === exitCode.done ? exitCode.partly : code;
  } finally {
    progress.end();
    await transport.close();
    ledger.close();
  }
}

/**
 * What was read to be sent is looked at, not what is on disk by now.
 * @throws UserError where the edition was approved, and its files were changed since
 */
async function refuseUnapproved(out: string, id: string, forms: ReadForms): Promise<void> {
  const { readApproval } = await import('../io/approvals.ts');
  const approval = await readApproval(out, id, forms);
  if (!approval || approval.holds) return;
  throw new UserError(
    `Edition ${id} is not what was approved, because its files were changed since; look at it with nutgraf preview, and approve it again`,
  );
}

/** @throws UserError (exit code 6) where the edition says what its sources do not, or its email was changed since */
async function refuseFaulty(edition: Edition, isAsBuilt: boolean): Promise<void> {
  const [{ checkEdition }, { changedSince }] = await Promise.all([
    import('../receipts/edition-faults.ts'),
    import('./check.ts'),
  ]);
  if (!isAsBuilt) throw new UserError(changedSince(edition.id), exitCode.checkFailed);
  const [first, ...others] = checkEdition(edition).faults;
  if (!first) return;
  const more = others.length > 0 ? ` (and ${count(others.length, 'other fault')})` : '';
  throw new UserError(
    `Edition ${edition.id} is not sent, because it says what its sources do not: ${first.where}, ${first.kind} “${first.words}”: ${first.looked}${more}; see all with nutgraf check ${edition.id}, and build it again`,
    exitCode.checkFailed,
  );
}

/** Whoever stops the program lets the messages under way end, so that nobody is left in doubt. */
function endedByPerson(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** @throws UserError (exit code 2) where nobody, or both a list and single addresses, are named */
async function readSubscribers(
  flags: Flags,
): Promise<{ subscribers: readonly Subscriber[]; problems: readonly Problem[] }> {
  if (flags.to !== undefined && flags.subscribers !== undefined) {
    throw new UserError('--to and --subscribers both say to whom; give one of them', exitCode.usage);
  }
  if (flags.to === undefined && flags.subscribers === undefined) {
    const way = 'name the readers with --to ADDRESS[,ADDRESS…], or with --subscribers FILE.csv';
    throw new UserError(`nutgraf send needs to know to whom; ${way}`, exitCode.usage);
  }
  const { parseSubscribers } = await import('../config/subscribers.ts');
  if (flags.to !== undefined) return parseSubscribers(flags.to.split(',').join('\n'), '--to');
  const { readFileBounded } = await import('../io/files.ts');
  const path = flags.subscribers ?? '';
  const reading = await readFileBounded(path, 100_000_000);
  if (!reading.ok) throw new UserError(`${path} cannot be read (${reading.why}); see whether the name is right`);
  if (reading.bytes.includes(0))
    throw new UserError(`${path} is no text; name a CSV file with a line a person: address,name`);
  return parseSubscribers(new TextDecoder().decode(reading.bytes), path);
}

async function openSending(edition: string, flags: Flags) {
  const [{ transports }, { openLedger, openPassingLedger }] = await Promise.all([
    import('../deliver/transports/transports.ts'),
    import('../store/ledger.ts'),
  ]);
  if (flags.outbox !== undefined) {
    const { makeFolder } = await import('../io/make-folder.ts');
    return {
      transport: await transports.outbox({ directory: flags.outbox, makeFolder }),
      ledger: await openPassingLedger(edition),
    };
  }
  const url = process.env.SMTP_URL;
  if (!url) {
    const way = 'set it to smtps://user:password@host, or write the messages to files with --outbox FOLDER';
    throw new UserError(`SMTP_URL is not set, so there is no server to send to; ${way}`, exitCode.usage);
  }
  const ledger = await openLedger(flags.state, edition);
  try {
    return { transport: await transports.smtp({ url }), ledger };
  } catch (error) {
    ledger.close();
    throw error;
  }
}

function summaryOf(edition: string, tally: Tally): string {
  const parts = [
    `${count(tally.sent, 'message')} sent`,
    tally['already-sent'] > 0 ? `${tally['already-sent']} had it already` : null,
    tally.refused > 0 ? `${tally.refused} refused` : null,
    tally.failed > 0 ? `${tally.failed} failed` : null,
    tally.doubtful > 0 ? `${tally.doubtful} in doubt (--resend-doubtful sends them, perhaps twice)` : null,
  ];
  return `${edition}: ${parts.filter((part) => part !== null).join(', ')}`;
}

/** How often each thing went wrong; addresses are nobody's business in a log. */
function failuresOf(deliveries: readonly Delivery[]): string[] {
  const times = new Map<string, number>();
  for (const { state, detail } of deliveries) {
    if (state === 'sent' || state === 'already-sent') continue;
    times.set(`${state}: ${detail}`, (times.get(`${state}: ${detail}`) ?? 0) + 1);
  }
  return [...times].map(([words, number]) => `${words} (${count(number, 'message')})`);
}
