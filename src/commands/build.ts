import { Command } from 'commander';
import { type ExitCode, exitCode, UserError } from '../errors.ts';
import { asItWas, tellProblems, toJson, toText } from './build-answer.ts';
import { type Finish, print, tell } from './command.ts';
import { type BuildFlags, type MadeEdition, makeEdition } from './make-edition.ts';
import { startProgress } from './progress.ts';

interface Flags extends BuildFlags {
  readonly exitNothing?: true;
  readonly json?: true;
}

export function buildCommand(finish: Finish): Command {
  return new Command('build')
    .description('make an edition from the sources: out/<edition>/, with a report of what became of every item')
    .option('-c, --config <file>', 'the newsletter', 'newsletter.yml')
    .option('--sources <place>', 'read these sources instead: a list in YAML, or a folder of saved pages')
    .option('-o, --out <folder>', 'where editions are put', 'out')
    .option('--state <folder>', 'where is kept what was seen, and who has had what', 'state')
    .option('--no-memory', 'as if nothing had been seen before, and remember nothing of it')
    .option('--no-model', 'without the language model that newsletter.yml names')
    .option('--date <date>', 'date the edition YYYY-MM-DD')
    .option('--since <time>', 'take what is newer than this: 36h, 3d, 2026-11-20; the last edition if left out')
    .option('--slot <name>', 'which edition of the day this is')
    .option('--template <name>', 'how the edition looks')
    .option('--again', 'make an edition anew that was approved; it has to be approved again')
    .option('--exit-nothing', 'exit with 3 where there is nothing new, and all could be read')
    .option('--json', 'print one JSON document')
    .action(async (flags: Flags) => finish(await runBuild(flags)));
}

async function runBuild(flags: Flags): Promise<ExitCode> {
  checkFlags(flags);
  const progress = await startProgress();
  try {
    return await makeEdition(flags, progress, (made) => {
      progress.end();
      return answer(made, flags);
    });
  } finally {
    progress.end();
  }
}

function answer({ built, written }: MadeEdition, flags: Flags): ExitCode {
  if ('kept' in built) {
    print(
      flags.json
        ? JSON.stringify({ edition: built.kept, unchanged: true, problems: built.problems })
        : asItWas(built.kept, flags.out),
    );
    return tellProblems(built.problems);
  }
  print(flags.json ? toJson(built, written) : toText(built, written, flags.out));
  for (const warning of written?.warnings ?? []) tell(warning);
  const code = tellProblems(built.report.problems);
  // Where not everything could be read, nobody knows whether there is nothing new.
  return !built.made && flags.exitNothing && code === exitCode.done ? exitCode.nothingToSend : code;
}

function checkFlags({ date, slot }: Flags): void {
  if (date !== undefined && !isCalendarDate(date)) {
    throw new UserError(`--date ${date} is not a date; write it as 2025-07-03`, exitCode.usage);
  }
  if (slot !== undefined && !/^[a-z0-9]{1,32}$/.test(slot)) {
    throw new UserError(
      `--slot ${slot} is not a slot name; use small letters and digits, for example morning`,
      exitCode.usage,
    );
  }
}

/** `new Date` takes February 30 for March 2, so the day is read back. */
function isCalendarDate(date: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
