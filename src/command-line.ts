import { Command, CommanderError } from 'commander';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { extractCommand } from './commands/extract.ts';
import { feedsCommand } from './commands/feeds.ts';
import { groupCommand } from './commands/group.ts';
import { previewCommand } from './commands/preview.ts';
import { readCommand } from './commands/read.ts';
import { renderCommand } from './commands/render.ts';
import { schemaCommand } from './commands/schema.ts';
import { sendCommand } from './commands/send.ts';
import { summarizeCommand } from './commands/summarize.ts';
import { version } from './commands/version.ts';
import { type ExitCode, exitCode, UserError } from './errors.ts';

/** In the order in which --help shows them. */
const commandByName = {
  build: buildCommand,
  preview: previewCommand,
  read: readCommand,
  check: checkCommand,
  send: sendCommand,
  feeds: feedsCommand,
  extract: extractCommand,
  group: groupCommand,
  summarize: summarizeCommand,
  render: renderCommand,
  schema: schemaCommand,
};

/** Runs one command line, tells what failed, and says with which code the program ends. */
export async function runCommandLine(argv: readonly string[]): Promise<ExitCode> {
  const program = new Command('nutgraf')
    .description('Turns a pile of news pages into a themed, sourced briefing that people receive by email.')
    .version(version, '-V, --version')
    .showHelpAfterError('(nutgraf --help shows what there is)')
    .exitOverride();
  let code: ExitCode = exitCode.done;
  const asked = Object.entries(commandByName).filter(([name]) => name === argv[2]);
  // All of them are needed only to tell which there are.
  for (const [, define] of asked.length > 0 ? asked : Object.entries(commandByName)) {
    const command = define((result) => {
      code = result;
    });
    program.addCommand(
      command.exitOverride().showHelpAfterError(`(nutgraf ${command.name()} --help shows what it takes)`),
    );
  }
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
  if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  process.stderr.write(`This is a bug in Nutgraf; please report it with what follows.\n${stackOf(error)}\n`);
  return exitCode.bug;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
