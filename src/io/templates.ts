import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitCode, UserError } from '../errors.ts';
import type { Template } from '../model/template.ts';
import { listFolder, readFileBounded } from './files.ts';

const maxTemplateBytes = 1_000_000;
const ownTemplates = fileURLToPath(new URL('../../templates', import.meta.url));

/** The JSON Schema of what templates see, as text: made from its type when the program was written. */
export async function readViewSchema(): Promise<string> {
  const reading = await readFileBounded(
    fileURLToPath(new URL('../../view.schema.json', import.meta.url)),
    maxTemplateBytes,
  );
  if (!reading.ok) throw new Error(`view.schema.json: ${reading.why}`);
  return new TextDecoder().decode(reading.bytes).trim();
}

/**
 * Reads a template: the newsletter's own where it has one of that name, else one that comes with Nutgraf.
 * @param folder the newsletter's folder
 * @throws UserError (exit code 2) where there is none of that name
 */
export async function readTemplate(name: string, folder: string): Promise<Template> {
  for (const place of [join(folder, 'templates', name), join(ownTemplates, name)]) {
    const files = await readFiles(place, '');
    if (files) return { name, files: Object.fromEntries(files) };
  }
  const known = ((await listFolder(ownTemplates)) ?? []).map((entry) => entry.name).join(', ');
  throw new UserError(
    `There is no template "${name}"; use one of ${known}, or make the folder templates/${name}`,
    exitCode.usage,
  );
}

async function readFiles(folder: string, prefix: string): Promise<[string, string][] | null> {
  const entries = await listFolder(folder);
  if (!entries) return null;
  const files: [string, string][] = [];
  for (const { name, kind } of entries.filter((entry) => !entry.name.startsWith('.'))) {
    if (kind === 'folder') {
      files.push(...((await readFiles(join(folder, name), `${prefix}${name}/`)) ?? []));
      continue;
    }
    const reading = await readFileBounded(join(folder, name), maxTemplateBytes);
    if (reading.ok) files.push([`${prefix}${name}`, new TextDecoder().decode(reading.bytes)]);
  }
  return files;
}
