import { join } from 'node:path';
import { Command } from 'commander';
import { exitCode, UserError } from '../errors.ts';
import { type Finish, print } from './command.ts';

interface Flags {
  readonly to: string;
  readonly template: string;
  readonly json?: true;
}

export function renderCommand(finish: Finish): Command {
  return new Command('render')
    .description('render an edition as an email: email.html and email.txt')
    .argument('<file>', 'an edition.json, as nutgraf build makes it; - is standard input')
    .requiredOption('--to <folder>', 'where to put the email')
    .option('--template <name>', 'how the edition looks', 'broadsheet')
    .option('--json', 'print one JSON document')
    .action(async (file: string, flags: Flags) => finish(await runRender(file, flags)));
}

async function runRender(file: string, flags: Flags) {
  const [{ readInput, writeFileWhole }, { parseEdition }, { readTemplate }, { render }] = await Promise.all([
    import('../io/files.ts'),
    import('../io/parse-edition.ts'),
    import('../io/templates.ts'),
    import('../render/index.ts'),
  ]);
  const reading = await readInput(file, 50_000_000);
  if (!reading.ok) throw new UserError(`${file} cannot be read (${reading.why}); see whether the name is right`);
  const edition = parseEdition(new TextDecoder().decode(reading.bytes), file);
  const email = await render(edition, await readTemplate(flags.template, process.cwd()));
  const files = { html: join(flags.to, 'email.html'), text: join(flags.to, 'email.txt') };
  await writeFileWhole(files.html, email.html);
  await writeFileWhole(files.text, email.text);
  print(flags.json ? JSON.stringify({ subject: email.subject, ...files }) : `${files.html}\n${files.text}`);
  return exitCode.done;
}
