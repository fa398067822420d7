import { mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { plainLetters } from '../build/letters.mjs';

/**
 * A module of the program or of its tests, by its path from here, compiled as it runs: dist/ holds all of them in few
 * files. It lies within node_modules while it is loaded, where packages are found from it.
 */
export async function loadSource(path) {
  const folder = mkdtempSync(fileURLToPath(new URL('../node_modules/.nutgraf-bench-', import.meta.url)));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = `${folder}/source.mjs`;
  const input = fileURLToPath(new URL(path, import.meta.url));
  await build({
    input,
    platform: 'node',
    plugins: [plainLetters()],
    output: { file, format: 'esm', codeSplitting: false },
  });
  return import(pathToFileURL(file).href);
}
