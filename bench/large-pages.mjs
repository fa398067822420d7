import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largePageKinds } from './large-page-kinds.mjs';
import { measured, median, table } from './program.mjs';

/** What `nutgraf extract` may take for a page of 5 MB, in seconds of CPU on an ordinary machine. */
const aim = 1.5;

/**
 * What `nutgraf extract` takes for invented pages of 5 MB of many kinds: the whole process, start-up included, the median of
 * `--runs 3`. `--kinds prose,Chinese` measures some of them; `--keep DIR` writes the pages there, to look at or to profile.
 */
export function largePages(_data, options) {
  const option = (name) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
  const wanted = option('--kinds')?.split(',');
  const runs = Number(option('--runs') ?? 3);
  const kept = option('--keep');
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  mkdirSync(folder, { recursive: true });
  const kinds = largePageKinds.filter(({ name }) => wanted?.includes(name) ?? true);
  const rows = [smallPage, ...kinds].map((kind) => rowOf(kind, folder, runs));
  if (!kept) rmSync(folder, { recursive: true });
  table(rows);
  const over = rows.filter((row) => Number(row['CPU s']) > aim).map(({ page }) => page);
  console.log(over.length === 0 ? 'All are within the aim.' : `Beyond the aim: ${over.join(', ')}`);
}

/** Nearly all that it takes is start-up. */
const smallPage = {
  name: '(a small page)',
  extension: 'html',
  make: () =>
    `<h1>Bridge closes</h1>${'<p>The bridge closes on Friday, the council said, and nobody knew why.</p>'.repeat(9)}`,
};

function rowOf({ name, extension, make }, folder, runs) {
  const file = join(folder, `${name.replace(/\W+/g, '-')}.${extension}`);
  const page = make();
  writeFileSync(file, page);
  const taken = Array.from({ length: runs }, () => measured(['extract', file]));
  const found = JSON.parse(taken[0].stdout);
  const seconds = (key) => (median(taken.map((one) => one[key])) / 1000).toFixed(2);
  return {
    page: name,
    MB: (Buffer.byteLength(page) / 1e6).toFixed(1),
    articles: found.articles.length,
    'CPU s': seconds('cpuMs'),
    'wall s': seconds('wallMs'),
    'peak MB': Math.max(...taken.map(({ peakMb }) => peakMb)),
    'aim, CPU s': aim,
  };
}
