import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

export interface CompiledSources {
  /** The address of a compiled file, named by its path in src/. */
  urlOf(path: string): string;
  remove(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Compiles files of src/ and what they import, for tests that need a process of their own: one that can be killed.
 * The result lies within node_modules, where packages are found from it.
 */
export async function compileSources(entries: readonly string[]): Promise<CompiledSources> {
  const folder = await mkdtemp(join(root, 'node_modules', '.nutgraf-test-'));
  const nameOf = (path: string) => path.replaceAll('/', '--').replace(/\.ts$/, '');
  await build({
    input: Object.fromEntries(entries.map((path) => [nameOf(path), join(root, 'src', path)])),
    platform: 'node',
    external: /^[^./]/,
    output: { dir: folder, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: 'chunk-[name].mjs' },
  });
  return {
    urlOf: (path) => pathToFileURL(join(folder, `${nameOf(path)}.mjs`)).href,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
