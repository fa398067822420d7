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
  // Inside the folder of packages, because they are looked for from where the file is.
  const file = join(root, 'node_modules/.cache/nutgraf-bench', path.replace(/\W+/g, '-'), 'module.mjs');
  await bundle.write({ file, format: 'esm' });
  return import(pathToFileURL(file));
}
