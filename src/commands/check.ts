import { Command } from 'commander';
import { exitCode } from '../errors.ts';
import type { EditionCheck } from '../receipts/edition-faults.ts';
import { count } from '../text/count.ts';
import { type Finish, print, tell } from './command.ts';

interface Flags {
  readonly out: string;
  readonly json?: true;
}

export function checkCommand(finish: Finish): Command {
  return new Command('check')
    .description('check that everything an edition says is in the articles that it cites')
    .argument('<edition>', 'its id, for example 2025-07-03-daily, or latest')
    .option('-o, --out <folder>', 'where editions are', 'out')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nExit code 6 where something is at fault. nutgraf send checks the same, and does not send what fails.',
    )
    .action(async (edition: string, flags: Flags) => finish(await runCheck(edition, flags)));
}

async function runCheck(id: string, flags: Flags) {
  const [{ readEdition, listEditions }, { checkEdition }] = await Promise.all([
    import('../io/editions.ts'),
    import('../receipts/edition-faults.ts'),
  ]);
  const chosen = id === 'latest' ? (await listEditions(flags.out))[0] : id;
  const { edition, isAsBuilt } = await readEdition(flags.out, chosen ?? id);
  const check = checkEdition(edition);
  if (flags.json) print(JSON.stringify({ edition: edition.id, ...check, isAsBuilt }));
  else
    print(
      `${edition.id}: ${count(check.checked, 'sentence or line', 'sentences and lines')} checked, ${count(check.faults.length, 'fault')}`,
    );
  if (!flags.json) for (const line of faultLines(check)) tell(line);
  if (!flags.json && !isAsBuilt) tell(changedSince(edition.id));
  return check.faults.length > 0 || !isAsBuilt ? exitCode.checkFailed : exitCode.done;
}

/** What to say of an edition whose email somebody changed by hand: nobody has looked for receipts of that. */
export function changedSince(id: string): string {
  return `The email of edition ${id} is not what was built, because email.html or email.txt was changed since; build it again, and change what it says with nutgraf preview`;
}

/** A line a fault: where it is, what is at fault, and the sentence. */
export function faultLines({ faults }: EditionCheck): string[] {
  return faults.map(({ where, kind, words, looked, text }) => `${where}: ${kind} “${words}”: ${looked}\n    ${text}`);
}
