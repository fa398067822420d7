import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, nutgraf, run, table } from './program.mjs';

/** CPU of whole commands, beside a Node that does nothing. */
export function commands() {
  const folder = () => mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const build = (out) => nutgraf(['build', '--out', out, '--state', join(out, 'state')]);
  const kept = folder();
  const page = 'sources/000_1bf4521e95fd75c3.txt';
  const measured = [
    ['node that does nothing', '', () => run(process.execPath, ['-e', '0'])],
    ['nutgraf --help', '400', () => nutgraf(['--help'])],
    ['nutgraf extract, one page of text', '400', () => nutgraf(['extract', page])],
    ['nutgraf build, first', '4000', () => build(folder())],
    ['nutgraf build, unchanged', '4000', () => build(kept)],
  ];
  table(
    measured.map(([name, limit, once]) => {
      once();
      const times = Array.from({ length: 7 }, () => once().cpuMs);
      return {
        command: name,
        'CPU ms, median': median(times),
        least: Math.min(...times),
        most: Math.max(...times),
        'at most': limit,
      };
    }),
  );
}
