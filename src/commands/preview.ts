import { Command } from 'commander';
import { exitCode, UserError } from '../errors.ts';
import { type Finish, print, tell } from './command.ts';

interface Flags {
  readonly out: string;
  readonly port: string;
}

export function previewCommand(finish: Finish): Command {
  return new Command('preview')
    .description('show the newest edition in a browser; ends with Ctrl-C')
    .option('-o, --out <folder>', 'where editions are', 'out')
    .option('-p, --port <number>', 'the port on this machine; 0 takes a free one', '4321')
    .action(async (flags: Flags) => finish(await runPreview(flags)));
}

async function runPreview({ out, port }: Flags) {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new UserError(`--port ${port} is not a port; write a number such as 4321`, exitCode.usage);
  }
  const [{ servePreview }, editions] = await Promise.all([import('../server/preview.ts'), import('../io/editions.ts')]);
  const preview = await servePreview({
    port: number,
    editions: () => editions.listEditions(out),
    read: (id, file) => editions.readEditionFile(out, id, file),
  });
  if ((await editions.listEditions(out)).length === 0)
    tell(`There is no edition in ${out} yet; make one with: nutgraf build`);
  print(`${preview.url}  (Ctrl-C ends it)`);
  await new Promise<void>((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended());
  });
  await preview.close();
  return exitCode.done;
}
