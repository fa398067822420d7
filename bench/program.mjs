import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/**
 * Runs the built program and asks its process, when it exits, what it took from its start: CPU time of user and system in
 * all of its threads, and the most memory that it held. Asking takes a few milliseconds itself.
 */
export function measured(args) {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const file = join(folder, 'usage.json');
  const tell = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(file)},JSON.stringify(process.resourceUsage())))`;
  const preload = `data:text/javascript,${encodeURIComponent(tell)}`;
  const before = performance.now();
  const finished = run(process.execPath, ['--import', preload, cli, ...args]);
  const wallMs = performance.now() - before;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return { ...finished, cpuMs: (userCPUTime + systemCPUTime) / 1000, wallMs, peakMb: Math.round(maxRSS / 1024) };
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
