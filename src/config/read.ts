import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { exitCode, UserError } from '../errors.ts';
import type { FetchingOptions } from '../model/page-fetching.ts';
import type { Source } from '../model/source.ts';
import { defaultFetching, toFetchingOptions } from './fetching-schema.ts';
import { type NewsletterOptions, newsletterSchema } from './newsletter-schema.ts';
import { parsePlaced, parseYaml } from './parse.ts';
import { sourcesSchema } from './sources-schema.ts';
import { type ListedSource, toSources } from './to-sources.ts';

/** What a newsletter reads, and how the network is asked for it. */
export interface SourceList {
  readonly sources: readonly Source[];
  /** The same sources, each with the line that lists it. */
  readonly listed: readonly ListedSource[];
  readonly fetching: FetchingOptions;
}

/**
 * newsletter.yml and the place it stands in, from which its paths are read.
 * @throws UserError (exit code 2) where it is missing or not in order
 */
export async function readNewsletter(path: string): Promise<{ options: NewsletterOptions; folder: string }> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      `${path} cannot be read (${error.code}); go to the folder of your newsletter, or name the file with --config`,
      exitCode.usage,
    );
  });
  return { options: parseYaml(text, path, newsletterSchema), folder: dirname(resolve(path)) };
}

/**
 * The sources that `place` names: a list in YAML, or a folder of saved pages.
 * @param env the environment, for the headers whose values it holds
 * @throws UserError (exit code 1 where there is nothing to read, 2 where the list is not in order)
 */
export async function readSources(
  place: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<SourceList> {
  const kind = await stat(place).catch(() => null);
  if (!kind) {
    throw new UserError(
      `There are no sources: ${place} does not exist; put saved pages into a folder, and list it there as "sources: [{ folder: . }]"`,
    );
  }
  if (kind.isDirectory()) {
    const source: Source = { kind: 'folder', id: 'folder-1', name: place, path: resolve(place) };
    return { sources: [source], listed: [{ source, where: place }], fetching: defaultFetching };
  }
  const { value, lineOf } = parsePlaced(await readList(place), place, sourcesSchema);
  const listed = toSources({ fileName: place, entries: value.sources, lineOf }, dirname(resolve(place)), env);
  if (listed.length === 0) {
    throw new UserError(
      `There are no sources: ${place} lists none; add one, for example "- folder: ." for the saved pages beside it`,
    );
  }
  return { sources: listed.map(({ source }) => source), listed, fetching: toFetchingOptions(value.fetching) };
}

async function readList(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`${path} cannot be read (${error.code}); see whether you may read it`);
  });
}
