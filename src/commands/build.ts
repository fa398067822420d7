import { join } from 'node:path';
import { Command } from 'commander';
import { exitCode, UserError } from '../errors.ts';
import type { Built } from '../pipeline.ts';
import { count, type Finish, print, tell } from './command.ts';
import { startProgress } from './progress.ts';

interface Flags {
  readonly config: string;
  readonly sources?: string;
  readonly out: string;
  readonly date?: string;
  readonly slot?: string;
  readonly template?: string;
  readonly json?: true;
}

export function buildCommand(finish: Finish): Command {
  return new Command('build')
    .description('make an edition from the sources: out/<edition>/, with a report of what became of every item')
    .option('-c, --config <file>', 'the newsletter', 'newsletter.yml')
    .option('--sources <place>', 'read these sources instead: a list in YAML, or a folder of saved pages')
    .option('-o, --out <folder>', 'where editions are put', 'out')
    .option('--date <date>', 'date the edition YYYY-MM-DD instead of by its newest article')
    .option('--slot <name>', 'which edition of the day this is')
    .option('--template <name>', 'how the edition looks')
    .option('--json', 'print one JSON document')
    .action(async (flags: Flags) => finish(await runBuild(flags)));
}

async function runBuild(flags: Flags) {
  checkFlags(flags);
  const progress = await startProgress();
  try {
    progress.update('Starting', 0, 1);
    const built = await makeEdition(flags, progress.update);
    progress.update('Writing', 0, 1);
    const { writeEdition } = await import('../io/editions.ts');
    const folder = await writeEdition(flags.out, built);
    progress.end();
    print(flags.json ? toJson(built, folder) : toText(built, folder));
    for (const { where, message, hint } of built.report.problems) tell(`${where}: ${message} ${hint}`);
    return built.report.problems.length > 0 ? exitCode.partly : exitCode.done;
  } finally {
    progress.end();
  }
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

async function makeEdition(
  flags: Flags,
  onProgress: (stage: string, done: number, total: number) => void,
): Promise<Built> {
  const [{ readNewsletter, readSources }, { readTemplate }, { lazyFetcher }, files, { build }] = await Promise.all([
    import('../config/read.ts'),
    import('../io/templates.ts'),
    import('./lazy-fetcher.ts'),
    import('../io/files.ts'),
    import('../pipeline.ts'),
  ]);
  const { options, folder } = await readNewsletter(flags.config);
  const sources = await readSources(flags.sources ?? join(folder, options.sources));
  const template = await readTemplate(flags.template ?? options.template, folder);
  const { name, tagline, language, timezone, sender, themes, elsewhere, limits } = options;
  return build(
    {
      sources,
      newsletter: { name, language, timezone, ...(tagline ? { tagline } : {}), ...(sender ? { sender } : {}) },
      slot: flags.slot ?? options.slot,
      ...(flags.date ? { date: flags.date } : {}),
      now: new Date(),
      themes,
      elsewhere,
      limits,
      template,
    },
    {
      readFile: files.readFileBounded,
      listFolder: files.listFolder,
      fetchPage: lazyFetcher(sender?.address),
      onProgress,
    },
  );
}

function toText({ edition, report }: Built, folder: string): string {
  const stories = edition.sections.flatMap((section) => section.stories).length;
  const { minutes, words } = edition.readingTime;
  const counts = `${count(edition.sections.length, 'section')}, ${count(stories, 'story', 'stories')}, ${count(edition.sources.length, 'article')}`;
  return [
    `${edition.id}: ${counts}, ${count(words, 'word')}, ${count(minutes, 'minute')} to read`,
    `  ${join(folder, 'email.html')}   the email; open it in a browser, or run: nutgraf preview`,
    `  ${join(folder, 'email.txt')}    the same as plain text`,
    `  ${join(folder, 'report.json')}  what became of every item${report.problems.length > 0 ? `, with ${count(report.problems.length, 'problem')}` : ''}`,
  ].join('\n');
}

function toJson({ edition, report }: Built, folder: string): string {
  const { sections, sources, readingTime, subject, id } = edition;
  return JSON.stringify({
    edition: id,
    folder,
    subject,
    sections: sections.map(({ theme, stories }) => ({ theme, stories: stories.map(({ headline }) => headline) })),
    sources: sources.length,
    readingTime,
    problems: report.problems,
  });
}
