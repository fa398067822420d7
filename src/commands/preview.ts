import { Command } from 'commander';
import { exitCode, UserError } from '../errors.ts';
import { type Finish, print, tell } from './command.ts';

interface Flags {
  readonly config: string;
  readonly out: string;
  readonly state: string;
  readonly template?: string;
  readonly outbox?: string;
  readonly port: string;
}

export function previewCommand(finish: Finish): Command {
  return new Command('preview')
    .description('show the newest edition in a browser, to look at, change and approve; ends with Ctrl-C')
    .option('-c, --config <file>', 'the newsletter', 'newsletter.yml')
    .option('-o, --out <folder>', 'where editions are', 'out')
    .option('--state <folder>', 'where is kept what was seen, and who has had what', 'state')
    .option('--template <name>', 'how the edition looks')
    .option('--outbox <folder>', 'write tests as .eml files instead of sending them')
    .option('-p, --port <number>', 'the port on this machine; 0 takes a free one', '4321')
    .addHelpText('after', '\nSMTP_URL in the environment names the server that tests are sent over.')
    .action(async (flags: Flags) => finish(await runPreview(flags)));
}

async function runPreview(flags: Flags) {
  const { out, port } = flags;
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new UserError(`--port ${port} is not a port; write a number such as 4321`, exitCode.usage);
  }
  const [{ servePreview }, { openWorkplace }, { listEditions }] = await Promise.all([
    import('../server/preview.ts'),
    import('./preview-workplace.ts'),
    import('../io/editions.ts'),
  ]);
  const workplace = await openWorkplace(flags, tell);
  const preview = await servePreview({ ...workplace.options, port: number });
  if ((await listEditions(out)).length === 0) tell(`There is no edition in ${out} yet; make one with: nutgraf build`);
  print(`${preview.url}  (Ctrl-C ends it)`);
  await new Promise<void>((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended());
  });
  workplace.close();
  await preview.close();
  return exitCode.done;
}
