#!/usr/bin/env node
import './regexp-compiler.ts';
import { Command, CommanderError } from 'commander';
import { buildCommand } from './commands/build.ts';
import { extractCommand } from './commands/extract.ts';
import { groupCommand } from './commands/group.ts';
import { previewCommand } from './commands/preview.ts';
import { renderCommand } from './commands/render.ts';
import { schemaCommand } from './commands/schema.ts';
import { sendCommand } from './commands/send.ts';
import { summarizeCommand } from './commands/summarize.ts';
import { version } from './commands/version.ts';
import { type ExitCode, exitCode, UserError } from './errors.ts';

const commands = [
  buildCommand,
  previewCommand,
  sendCommand,
  extractCommand,
  groupCommand,
  summarizeCommand,
  renderCommand,
  schemaCommand,
];

/** Runs one command line. */
async function main(argv: readonly string[]): Promise<ExitCode> {
  const program = new Command('nutgraf')
    .description('Turns a pile of news pages into a themed, sourced briefing that people receive by email.')
    .version(version, '-V, --version')
    .showHelpAfterError('(nutgraf --help shows what there is)')
    .exitOverride();
  let code: ExitCode = exitCode.done;
  for (const define of commands) {
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

// A reader that has seen enough (`nutgraf extract … | head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCode.done);
});

process.exitCode = await main(process.argv);
