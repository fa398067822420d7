// Compiles src/ into dist/; with --if-stale only where a source is newer, because asking the compiler takes seconds.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

function isStale() {
  const built = statSync(`${root}dist/.tsbuildinfo`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(`${root}src`, { recursive: true }).map((path) => `${root}src/${path}`);
  return [`${root}tsconfig.json`, `${root}tsconfig.build.json`, ...sources].some(
    (path) => statSync(path).mtimeMs > built,
  );
}

if (!process.argv.includes('--if-stale') || isStale()) {
  const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url));
  const { status } = spawnSync(process.execPath, [tsc, '-p', `${root}tsconfig.build.json`], { stdio: 'inherit' });
  // The compiler leaves its record as it was where nothing changed in substance; its time is what isStale() goes by.
  if (status === 0) utimesSync(`${root}dist/.tsbuildinfo`, new Date(), new Date());
  process.exitCode = status ?? 1;
}
