// Compiles src/ into dist/; with --if-stale only where a source is newer.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

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
  const packages = Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`));
  const bundle = await rolldown({
    input: `${root}src/cli.ts`,
    platform: 'node',
    external: packages,
    plugins: [plainLetters()],
  });
  rmSync(`${root}dist`, { recursive: true, force: true });
  await bundle.write({ dir: `${root}dist`, format: 'esm', chunkFileNames: 'chunks/[name].js' });
}
