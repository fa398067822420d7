import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** One module of src/ with all that it imports, compiled as the program is, for measuring a part by itself. */
export async function bundled(path) {
  const [{ rolldown }, { plainLetters }] = await Promise.all([import('rolldown'), import('../build/letters.mjs')]);
  const root = fileURLToPath(new URL('..', import.meta.url));
  const bundle = await rolldown({
    input: join(root, path),
    platform: 'node',
    external: (id) => !/^[./]/.test(id),
    plugins: [plainLetters()],
  });
  // Beside the packages, which are looked for from here.
  const file = join(mkdtempSync(join(tmpdir(), 'nutgraf-bundle-')), 'module.mjs');
  await bundle.write({ file, format: 'esm' });
  return import(pathToFileURL(file));
}
