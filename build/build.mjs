// Compiles src/ into dist/; with --if-stale only where a source is newer.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Commander loads node:child_process for commands that are programs of their own; Nutgraf has none, and it takes a while. */
const withoutChildProcesses = {
  name: 'without-child-processes',
  resolveId: (id, importer) => (id === 'node:child_process' && importer?.includes('/commander/') ? '\0none' : null),
  load: (id) => (id === '\0none' ? 'export const spawn = undefined;' : null),
};

function isStale() {
  const built = statSync(`${root}dist/cli.js`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return ['src', 'build'].some((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true }).some(
      (path) => statSync(`${root}${folder}/${path}`).mtimeMs > built,
    ),
  );
}

if (!process.argv.includes('--if-stale') || isStale()) {
  const [{ rolldown }, { plainLetters }] = await Promise.all([import('rolldown'), import('./letters.mjs')]);
  const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  // Commander is needed at every start, and a part of one file loads in half the time of seven files.
  const packages = Object.keys(dependencies).filter((name) => name !== 'commander');
  const bundle = await rolldown({
    input: `${root}src/cli.ts`,
    platform: 'node',
    external: packages.map((name) => new RegExp(`^${name}(/|$)`)),
    plugins: [plainLetters(), withoutChildProcesses],
  });
  rmSync(`${root}dist`, { recursive: true, force: true });
  await bundle.write({ dir: `${root}dist`, format: 'esm', chunkFileNames: 'chunks/[name].js' });
}
