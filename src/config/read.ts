import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { exitCode, UserError } from '../errors.ts';
import type { Source } from '../model/source.ts';
import { type NewsletterOptions, newsletterSchema } from './newsletter-schema.ts';
import { parseYaml } from './parse.ts';
import { type SourceOptions, sourcesSchema } from './sources-schema.ts';

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
 * @throws UserError (exit code 1 where there is nothing to read, 2 where the list is not in order)
 */
export async function readSources(place: string): Promise<readonly Source[]> {
  const kind = await stat(place).catch(() => null);
  if (!kind) {
    throw new UserError(
      `There are no sources: ${place} does not exist; put saved pages into a folder, and list it there as "sources: [{ folder: . }]"`,
    );
  }
  if (kind.isDirectory()) return [{ kind: 'folder', id: 'folder-1', name: place, path: resolve(place) }];
  const { sources } = parseYaml(await readFile(place, 'utf8'), place, sourcesSchema);
  if (sources.length === 0) {
    throw new UserError(
      `There are no sources: ${place} lists none; add one, for example "- folder: ." for the saved pages beside it`,
    );
  }
  return sources.map((source, index) => toSource(source, dirname(resolve(place)), index));
}

function toSource(options: SourceOptions, folder: string, index: number): Source {
  const placed = options.page ?? options.file ?? options.folder ?? '';
  const described = { name: options.name ?? placed };
  if (options.page) return { kind: 'page', id: `page-${index + 1}`, ...described, url: options.page };
  const path = resolve(folder, placed);
  if (options.folder) return { kind: 'folder', id: `folder-${index + 1}`, ...described, path };
  return {
    kind: 'file',
    id: `file-${index + 1}`,
    ...described,
    path,
    ...(options.url ? { url: options.url } : {}),
    ...(options.capturedAt ? { capturedAt: options.capturedAt } : {}),
  };
}
