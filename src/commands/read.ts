import { Command } from 'commander';
import { exitCode } from '../errors.ts';
import { type Finish, tell } from './command.ts';

interface Flags {
  readonly out: string;
}

export function readCommand(finish: Finish): Command {
  return new Command('read')
    .description('read an edition in the terminal')
    .argument('[edition]', 'its id, for example 2025-07-03-daily', 'latest')
    .option('-o, --out <folder>', 'where editions are', 'out')
    .addHelpText('after', '\nPAGER in the environment names the pager; NO_COLOR takes the colours away')
    .action(async (id: string, flags: Flags) => finish(await runRead(id, flags)));
}

async function runRead(id: string, { out }: Flags) {
  const [{ listEditions, readEdition }, { viewOf }, { localeOf }, { terminalText }] = await Promise.all([
    import('../io/editions.ts'),
    import('../render/view-of.ts'),
    import('../render/locale-of.ts'),
    import('../render/terminal.ts'),
  ]);
  const chosen = id === 'latest' ? (await listEditions(out))[0] : id;
  const { edition } = await readEdition(out, chosen ?? id);
  const { isTTY, columns } = process.stdout;
  const text = terminalText(viewOf(edition, localeOf(edition.newsletter.language)), {
    columns: (isTTY && columns) || 76,
    colour: isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  });
  if (!isTTY || !(await isPaged(text))) process.stdout.write(text);
  return exitCode.done;
}

/** An empty PAGER asks for none, as everywhere. */
async function isPaged(text: string): Promise<boolean> {
  const { PAGER: pager = 'less -R' } = process.env;
  if (pager.trim() === '') return false;
  const { showInPager } = await import('../io/pager.ts');
  const shown = await showInPager(text, pager, process.env);
  if (!shown && process.env.PAGER) tell(`PAGER is ${pager}, which could not be started; name another program`);
  return shown;
}
