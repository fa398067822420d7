import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { exitCode, UserError } from '../errors.ts';
import type { EditionFile } from '../io/editions.ts';
import type { Memory } from '../model/memory.ts';
import type { FetchingOptions } from '../model/page-fetching.ts';
import type { Problem } from '../model/problem.ts';
import type { Template } from '../model/template.ts';
import type { BuildEffects, BuildOptions, Built } from '../pipeline/options.ts';
import { askedOnce } from './asked-once.ts';
import { codeOf, problemLines } from './build-answer.ts';
import { lazyModel } from './lazy-model.ts';
import type { Progress } from './progress.ts';
import { rememberEdition } from './remember-edition.ts';
import { parseSince } from './since.ts';
import { version } from './version.ts';
import type { WrittenForms } from './write-forms.ts';

/** An edition that was made before and stays as it is. */
export interface Kept {
  readonly kept: string;
  /** What is wrong with sources all the same. */
  readonly problems: readonly Problem[];
}

/** What a build is asked for on the command line. */
export interface BuildFlags {
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
  readonly again?: true;
}

/** What came of a build. */
export interface MadeEdition {
  readonly built: Built | Kept;
  /** Null where nothing was written. */
  readonly written: WrittenForms | null;
}

/**
 * Builds while no other build can, writes the edition in all its forms, and remembers it.
 * @returns what `answer` makes of it, which is asked while the memory is open: what was passed over is read from there
 */
export async function makeEdition<T>(
  flags: BuildFlags,
  progress: Progress,
  answer: (made: MadeEdition) => T,
): Promise<T> {
  progress.update('Starting', 0, 1);
  const [{ openMemory, openPassingMemory }, { lockBuild }] = await Promise.all([
    import('../store/memory.ts'),
    import('../store/edition-lock.ts'),
  ]);
  const unlock = flags.memory ? await lockBuild(flags.state) : () => undefined;
  let memory: Memory | undefined;
  try {
    memory = flags.memory ? await openMemory(flags.state) : await openPassingMemory();
    const now = new Date();
    const built = await builtAnew(flags, memory, now, progress);
    return answer({ built, written: 'kept' in built ? null : await rememberEdition(built, flags, memory, now) });
  } finally {
    memory?.close();
    unlock();
  }
}

const silent: Progress = { update: () => undefined, end: () => undefined };

/**
 * Builds as the command does, and prints nothing.
 * @returns what came of it, in sentences, each on a line
 * @throws UserError as the command does, and where it ends with exit code 4 or a warning: its message says what was built
 */
export async function buildQuietly(flags: Pick<BuildFlags, 'config' | 'out' | 'state' | 'template'>): Promise<string> {
  const { built, written } = await makeEdition({ ...flags, memory: true, model: true }, silent, (made) => made);
  const problems = 'kept' in built ? built.problems : built.report.problems;
  const warnings = written?.warnings ?? [];
  const told = [sentenceOn(built), ...warnings, ...problemLines(problems)].join('\n');
  if (codeOf(problems) !== exitCode.done || warnings.length > 0) throw new UserError(told, exitCode.partly);
  return told;
}

function sentenceOn(built: Built | Kept): string {
  if ('kept' in built) return 'Nothing has changed since the edition was made.';
  return built.made ? `Edition ${built.made.edition.id} was built.` : 'Nothing new, so no edition was made.';
}

/** What a run that was cut off left: an edition that was written to its end was made, another was not. */
async function settlePending(memory: Memory, template: Template): Promise<void> {
  const { isWritten } = await import('../io/editions.ts');
  for (const edition of memory.pending()) {
    if (await isWritten(edition)) {
      const [{ rewriteArchive }, { tokensOf }] = await Promise.all([
        import('./write-forms.ts'),
        import('../render/tokens.ts'),
      ]);
      await rewriteArchive(dirname(edition.folder), edition.id, tokensOf(template));
      memory.confirm(edition.id);
    } else {
      memory.release(edition.id);
    }
  }
}

async function builtAnew(flags: BuildFlags, memory: Memory, now: Date, progress: Progress): Promise<Built | Kept> {
  const [options, { readFileBounded, listFolder }, { lazyFetcher }] = await Promise.all([
    readOptions(flags, now),
    import('../io/files.ts'),
    import('./lazy-fetcher.ts'),
  ]);
  await settlePending(memory, options.template);
  const { fetching, ...settings } = options;
  const cacheFolder = flags.memory ? join(flags.state, 'cache') : null;
  const fetcher = lazyFetcher({ fetching, cacheFolder, contact: settings.newsletter.sender?.address });
  const effects = { readFile: readFileBounded, listFolder, fetchPage: askedOnce(fetcher.fetchPage) };
  const model = settings.model && lazyModel(settings.model, cacheFolder, process.env);
  try {
    progress.update('Reading', 0, 1);
    const kept = await keptEdition(settings, effects, memory, flags);
    if (kept) return kept;
    // The stages are loaded only where there is something to make.
    const { build } = await import('../pipeline.ts');
    return await build(settings, {
      ...effects,
      ...(model ? { model } : {}),
      memory,
      // Where its files are gone, on another machine perhaps, it has to be made again for those who have not had it.
      isSent: (id) => memory.wasSent(id) && existsSync(join(flags.out, id, 'edition.json')),
      readEdits: async (id) => (await import('../config/edits-file.ts')).readEdits(flags.out, id),
      onProgress: progress.update,
    });
  } finally {
    model?.close();
    await fetcher.close();
  }
}

async function readOptions(
  flags: BuildFlags,
  now: Date,
): Promise<BuildOptions & { readonly fetching: FetchingOptions }> {
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
  flags: BuildFlags,
): Promise<Kept | null> {
  const [{ knownDay }, { unchangedSources }] = await Promise.all([
    import('../pipeline/known-day.ts'),
    import('../pipeline/inputs.ts'),
  ]);
  const day = knownDay(settings);
  const edition = day && `${day}-${settings.slot}`;
  const before = edition && (await madeFrom(memory, edition, flags));
  const unchanged = before && (await unchangedSources(settings, effects, memory.isRecorded));
  if (!edition || !unchanged || unchanged.inputs !== before) return null;
  const { sourceFates, standingFailures } = await import('../pipeline/source-fates.ts');
  memory.recordReadings(unchanged.readings, settings.now.toISOString());
  const standing = standingFailures(sourceFates(unchanged.readings, memory), settings.limits.failures);
  return { kept: edition, problems: [...unchanged.problems, ...standing] };
}

/** What an edition was made from; null where it has to be made all the same, as one whose changes may be others now. */
async function madeFrom(memory: Memory, edition: string, { out, again }: BuildFlags): Promise<string | null> {
  const { isWritten, readEditionFile } = await import('../io/editions.ts');
  const isThere = async (file: EditionFile) => (await readEditionFile(out, edition, file)) !== null;
  if ((await isThere('approved.json')) ? again : (await isThere('edits.yml')) || (await isThere('built.json')))
    return null;
  const made = memory.madeEdition(edition);
  return made && made.folder === resolve(out, edition) && (await isWritten(made)) ? made.inputs : null;
}
