import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** Runs the built program; the CPU time is user and system time of the whole process. */
export function nutgraf(args, options = {}) {
  return run(process.execPath, [cli, ...args], options);
}

export function run(command, args, options = {}) {
  const before = childCpuMs();
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e9, ...options });
  return { stdout, stderr, status, cpuMs: childCpuMs() - before };
}

/** CPU milliseconds of all finished children, as Linux counts them: in ticks of 10 ms. NaN elsewhere. */
function childCpuMs() {
  if (!existsSync('/proc/self/stat')) return Number.NaN;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Prints rows of equal keys as a table. */
export function table(rows) {
  const keys = Object.keys(rows[0] ?? {});
  const widths = keys.map((key) => Math.max(key.length, ...rows.map((row) => String(row[key]).length)));
  const line = (cells) =>
    cells
      .map((cell, index) => String(cell).padEnd(widths[index]))
      .join('  ')
      .trimEnd();
  console.log([line(keys), ...rows.map((row) => line(keys.map((key) => row[key])))].join('\n'));
}
