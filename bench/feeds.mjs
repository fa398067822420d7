import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli, run, table } from './program.mjs';

const entriesPerFeed = 50;
const server = fileURLToPath(new URL('feed-server.mjs', import.meta.url));
const plain = fileURLToPath(new URL('plain-reader.mjs', import.meta.url));
/** Has a program say how much memory it had at most, in KB. */
const tellMemory =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS+"\\n"))';

/**
 * Reading feeds from loopback: a first build, and a second one when nothing has changed; beside it a program that fetches
 * the same feeds and counts their entries, which is what reading them costs at least.
 */
export async function feeds() {
  const rows = [];
  for (const feedCount of [125, 250, 500, 1000]) rows.push(...(await readFeeds(feedCount)));
  table(rows);
}

async function readFeeds(feedCount) {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const web = spawn(process.execPath, [server, String(entriesPerFeed)], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(web.stdout, 'data');
    const origin = `http://127.0.0.1:${String(line).trim()}`;
    const addresses = Array.from({ length: feedCount }, (_, index) => `${origin}/feed/${index}`);
    writeProject(folder, addresses);
    const build = [cli, 'build'];
    const cold = measured(build, folder);
    const unchanged = measured(build, folder);
    const baseline = measured([plain, addresses[0], String(feedCount)], folder);
    return [
      { feeds: feedCount, run: 'first build', ...cold },
      { feeds: feedCount, run: 'second, all unchanged', ...unchanged },
      { feeds: feedCount, run: 'fetched and counted only', ...baseline },
    ];
  } finally {
    web.kill();
    rmSync(folder, { recursive: true });
  }
}

function writeProject(folder, addresses) {
  writeFileSync(join(folder, 'newsletter.yml'), 'name: Bench\nsources: sources.yml\nlimits: { articles: 100 }\n');
  const list = addresses.map((address) => `  - feed: ${address}\n    body: feed\n`).join('');
  const fetching = 'fetching: { allow: [127.0.0.1], perHost: 16 }\n';
  writeFileSync(join(folder, 'sources.yml'), `${fetching}sources:\n${list}`);
}

function measured(args, folder) {
  const start = Date.now();
  const { cpuMs, status, stderr, stdout } = run(process.execPath, ['--import', tellMemory, ...args], { cwd: folder });
  if (status !== 0) throw new Error(`${args.join(' ')} exited with ${status}: ${stderr}`);
  return {
    'wall s': ((Date.now() - start) / 1000).toFixed(1),
    'CPU s': (cpuMs / 1000).toFixed(1),
    'peak MB': Math.round(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024),
    'what it says': stdout.split('\n')[0],
  };
}
