import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { type ExitCode, exitCode, UserError } from '../errors.ts';
import type { Edition } from '../model/edition.ts';
import type { Memory } from '../model/memory.ts';
import type { FetchingOptions } from '../model/page-fetching.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { BuildEffects, BuildOptions, Built } from '../pipeline.ts';
import { count } from '../text/count.ts';
import { askedOnce } from './asked-once.ts';
import { type Finish, print, tell } from './command.ts';
import { type Progress, startProgress } from './progress.ts';
import { parseSince } from './since.ts';
import { version } from './version.ts';
import type { WrittenForms } from './write-forms.ts';

/** An edition that was made before and stays as it is. */
interface Kept {
  readonly kept: string;
  /** What is wrong with sources all the same. */
  readonly problems: readonly Problem[];
}

interface Flags {
  readonly config: string;
  readonly sources?: string;
  readonly out: string;
  readonly state: string;
  readonly memory: boolean;
  readonly model: boolean;
  readonly date?: string;
  readonly since?: string;
  readonly slot?: string;
  readonly template?: string;
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
    .option('--exit-nothing', 'exit with 3 where there is nothing new, and all could be read')
    .option('--json', 'print one JSON document')
    .action(async (flags: Flags) => finish(await runBuild(flags)));
}

async function runBuild(flags: Flags): Promise<ExitCode> {
  checkFlags(flags);
  const progress = await startProgress();
  progress.update('Starting', 0, 1);
  const [{ openMemory, openPassingMemory }, { lockBuild }] = await Promise.all([
    import('../store/memory.ts'),
    import('../store/edition-lock.ts'),
  ]);
  const unlock = flags.memory ? await lockBuild(flags.state) : () => undefined;
  let memory: Memory | undefined;
  try {
    memory = flags.memory ? await openMemory(flags.state) : await openPassingMemory();
    await settlePending(memory);
    const now = new Date();
    const built = await makeEdition(flags, memory, now, progress);
    if ('kept' in built) {
      progress.end();
      print(
        flags.json
          ? JSON.stringify({ edition: built.kept, unchanged: true, problems: built.problems })
          : asItWas(built.kept, flags.out),
      );
      return tellProblems(built.problems);
    }
    const written = await remember(built, flags, memory, now);
    progress.end();
    print(flags.json ? toJson(built, written) : toText(built, written, flags.out));
    for (const warning of written?.warnings ?? []) tell(warning);
    const code = tellProblems(built.report.problems);
    // Where not everything could be read, nobody knows whether there is nothing new.
    return !built.made && flags.exitNothing && code === exitCode.done ? exitCode.nothingToSend : code;
  } finally {
    progress.end();
    memory?.close();
    unlock();
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

/** What a run that was cut off left: an edition that was written to its end was made, another was not. */
async function settlePending(memory: Memory): Promise<void> {
  const { isWritten } = await import('../io/editions.ts');
  for (const edition of memory.pending()) {
    if (await isWritten(edition)) {
      const { rewriteArchive } = await import('./write-forms.ts');
      await rewriteArchive(dirname(edition.folder));
      memory.confirm(edition.id);
    } else {
      memory.release(edition.id);
    }
  }
}

async function makeEdition(flags: Flags, memory: Memory, now: Date, progress: Progress): Promise<Built | Kept> {
  const [options, { readFileBounded, listFolder }, { lazyFetcher }] = await Promise.all([
    readOptions(flags, now),
    import('../io/files.ts'),
    import('./lazy-fetcher.ts'),
  ]);
  const { fetching, ...settings } = options;
  const cacheFolder = flags.memory ? join(flags.state, 'cache') : null;
  const fetcher = lazyFetcher({ fetching, cacheFolder, contact: settings.newsletter.sender?.address });
  const effects = { readFile: readFileBounded, listFolder, fetchPage: askedOnce(fetcher.fetchPage) };
  try {
    progress.update('Reading', 0, 1);
    const kept = await keptEdition(settings, effects, memory, flags);
    if (kept) return kept;
    // The stages are loaded only where there is something to make.
    const { build } = await import('../pipeline.ts');
    const { lazyModel } = await import('./lazy-model.ts');
    const model = settings.model && lazyModel(settings.model, cacheFolder, process.env);
    const built = await build(settings, {
      ...effects,
      ...(model ? { model } : {}),
      memory,
      // Where its files are gone, on another machine perhaps, it has to be made again for those who have not had it.
      isSent: (id) => memory.wasSent(id) && existsSync(join(flags.out, id, 'edition.json')),
      onProgress: progress.update,
    });
    model?.close();
    return built;
  } finally {
    await fetcher.close();
  }
}

async function readOptions(flags: Flags, now: Date): Promise<BuildOptions & { readonly fetching: FetchingOptions }> {
  const [{ readNewsletter, readSources }, { toModelOptions }, { checkThemeHints }, { readTemplate }] =
    await Promise.all([
      import('../config/read.ts'),
      import('../config/model-schema.ts'),
      import('../config/theme-hints.ts'),
      import('../io/templates.ts'),
    ]);
  const { options, folder } = await readNewsletter(flags.config);
  const place = flags.sources ?? join(folder, options.sources);
  const { sources, listed, fetching } = await readSources(place, process.env);
  checkThemeHints(listed, options.themes);
  const { name, tagline, language, timezone, site, sender, themes, elsewhere, limits, model } = options;
  const stated = { ...(tagline ? { tagline } : {}), ...(site ? { site } : {}), ...(sender ? { sender } : {}) };
  return {
    sources,
    fetching,
    newsletter: { name, language, timezone, ...stated },
    slot: flags.slot ?? options.slot,
    ...(flags.date ? { date: flags.date } : {}),
    ...(flags.since ? { since: parseSince(flags.since, now) } : {}),
    now,
    themes,
    elsewhere,
    limits,
    ...(model && flags.model ? { model: toModelOptions(model) } : {}),
    template: await readTemplate(flags.template ?? options.template, folder),
    version,
  };
}

/** The edition that is due, where it was made before from all that it would be made from now; else null. */
async function keptEdition(
  settings: BuildOptions,
  effects: Pick<BuildEffects, 'readFile' | 'listFolder' | 'fetchPage'>,
  memory: Memory,
  flags: Flags,
): Promise<Kept | null> {
  const [{ knownDay }, { unchangedSources }] = await Promise.all([import('../known-day.ts'), import('../inputs.ts')]);
  const day = knownDay(settings);
  const edition = day && `${day}-${settings.slot}`;
  const before = edition && (await madeFrom(memory, edition, flags));
  const unchanged = before && (await unchangedSources(settings, effects, memory.isRecorded));
  if (!edition || !unchanged || unchanged.inputs !== before) return null;
  const { sourceFates, standingFailures } = await import('../source-fates.ts');
  memory.recordReadings(unchanged.readings, settings.now.toISOString());
  const standing = standingFailures(sourceFates(unchanged.readings, memory), settings.limits.failures);
  return { kept: edition, problems: [...unchanged.problems, ...standing] };
}

function asItWas(edition: string, out: string): string {
  return `${edition} stays as it is: nothing has changed since it was made.\n  ${join(out, edition)}`;
}

async function madeFrom(memory: Memory, edition: string, { out }: Flags): Promise<string | null> {
  const { isWritten } = await import('../io/editions.ts');
  const made = memory.madeEdition(edition);
  return made && made.folder === resolve(out, edition) && (await isWritten(made)) ? made.inputs : null;
}

/**
 * Writes the edition, and remembers what was seen. What is in it counts as gone out only once it is written: a run that
 * ends in between is found out by the next (`settlePending`).
 * @returns null where there is nothing new
 */
async function remember(
  { inputs, made, report, readings, sightings, older, told }: Built,
  { out }: Flags,
  memory: Memory,
  now: Date,
): Promise<WrittenForms | null> {
  const at = now.toISOString();
  memory.markRead(older, at);
  const { digestOf, writeReport } = await import('../io/editions.ts');
  if (!made) {
    memory.record(sightings, readings, null, at);
    await writeReport(out, report);
    return null;
  }
  const { edition } = made;
  const pending = { id: edition.id, folder: resolve(out, edition.id), digest: digestOf(edition), inputs };
  memory.record(sightings, readings, pending, at, told);
  const { writeAllForms } = await import('./write-forms.ts');
  const written = await writeAllForms(out, { ...made, report });
  memory.confirm(edition.id);
  return written;
}

function tellProblems(problems: readonly Problem[]): ExitCode {
  // What is to be known of single articles is for whoever reads the report; nobody needs to act on it.
  const told = problems.filter(({ notice, stage }) => !notice || stage === 'collect');
  for (const { where, message, hint } of told) tell(`${where}: ${message} ${hint}`);
  return problems.some(({ notice }) => !notice) ? exitCode.partly : exitCode.done;
}

function toText({ made, report }: Built, written: WrittenForms | null, out: string): string {
  if (!made || !written) return nothingNew(report, out);
  const { edition } = made;
  const { folder, beside } = written;
  const stories = edition.sections.flatMap((section) => section.stories).length;
  const { minutes, words } = edition.readingTime;
  const counts = `${count(edition.sections.length, 'section')}, ${count(stories, 'story', 'stories')}, ${count(edition.sources.length, 'article')}`;
  return [
    `${edition.id}: ${counts}, ${count(words, 'word')}, ${count(minutes, 'minute')} to read`,
    `  ${join(folder, 'email.html')}   the email; open it in a browser, or run: nutgraf preview`,
    `  ${join(folder, 'email.txt')}    the same as plain text`,
    `  ${join(folder, 'index.html')}   the web edition, and edition.md the same as Markdown`,
    `  ${join(out, 'index.html')}   all editions${beside.includes('feed.xml') ? ', and feed.xml and feed.json of them' : '; feeds need the address of your site: "site" in newsletter.yml'}`,
    `  ${join(folder, 'report.json')}  what became of every item${withCounts(report)}`,
  ].join('\n');
}

function withCounts({ problems }: Report): string {
  const notes = problems.filter(({ notice }) => notice).length;
  const failures = problems.length - notes;
  const counts = [failures > 0 ? count(failures, 'problem') : '', notes > 0 ? count(notes, 'note') : ''];
  const told = counts.filter((text) => text !== '').join(' and ');
  return told && `, with ${told}`;
}

/** Says of everything that was read why it is not new, the most frequent reason first. */
function nothingNew(report: Report, out: string): string {
  const times = new Map<string, number>();
  const fates = report.items.flatMap(({ articles }) =>
    articles.map(({ fate }) => fate.replace(/^left out \(\w+\): /, '')),
  );
  const add = (reason: string) => {
    const kind = reason.replace(/ \(published .*\)| of ".*"| \S+ seen .*$/, '');
    times.set(kind, (times.get(kind) ?? 0) + 1);
  };
  fates.forEach(add);
  for (const { reason } of report.leftOut) add(reason);
  const unchanged = report.sources.filter(({ outcome }) => outcome === 'unchanged').length;
  if (unchanged > 0) times.set(`${unchanged === 1 ? 'source' : 'sources'} unchanged`, unchanged);
  const failures = report.problems.filter(({ notice }) => !notice).length;
  const reasons = [...times].sort((a, b) => b[1] - a[1]).slice(0, 5);
  return [
    `Nothing new${failures > 0 ? ' in what could be read' : ''}, so no edition was made.`,
    ...reasons.map(([reason, n]) => `  ${n} ${reason}`),
    `  ${join(out, 'report.json')}  what became of every item`,
    ...(fates.some((fate) => fate.startsWith('already in'))
      ? ['To make one all the same: nutgraf build --no-memory']
      : []),
  ].join('\n');
}

function toJson({ made, report }: Built, written: WrittenForms | null): string {
  const { problems, sources: fates } = report;
  if (!made) return JSON.stringify({ edition: null, problems, health: fates });
  const { sections, sources, readingTime, subject, id }: Edition = made.edition;
  return JSON.stringify({
    edition: id,
    folder: written?.folder,
    subject,
    sections: sections.map(({ theme, stories }) => ({ theme, stories: stories.map(({ headline }) => headline) })),
    sources: sources.length,
    readingTime,
    problems,
    health: fates,
  });
}
