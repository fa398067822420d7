import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundled } from './bundled.mjs';
import { median, table } from './program.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const mostBytes = 102_000;
const recipients = 20_000;

/** What an edition weighs and costs: MJML, bytes for so many stories, a message for each recipient, the first preview. */
export async function email() {
  const { render } = await bundled('src/render/index.ts');
  const { editionOf } = await bundled('tests/support/edition.ts');
  const { readTemplate } = await bundled('src/io/templates.ts');
  const { messageTo } = await bundled('src/deliver/message.ts');
  const rows = [];
  for (const name of ['broadsheet', 'bulletin']) {
    const template = await readTemplate(name, root);
    for (const stories of [6, 24, 40, 60]) {
      const edition = editionOf(stories);
      let made = await render(edition, template);
      const times = [];
      for (let turn = 0; turn < 3; turn++)
        times.push(await cpuMs(async () => (made = await render(edition, template))));
      const bytes = Buffer.byteLength(made.html);
      rows.push({
        template: name,
        stories,
        bytes,
        clipped: bytes > mostBytes,
        text: Buffer.byteLength(made.text),
        cpuMs: median(times).toFixed(0),
      });
    }
  }
  table(rows);
  const edition = editionOf(24);
  const made = await render(edition, await readTemplate('broadsheet', root));
  const spent = await cpuMs(async () => {
    for (let each = 0; each < recipients; each++)
      messageTo({ name: `Reader ${each}`, address: `reader-${each}@example.org` }, edition, made);
  });
  console.log(`\nmessages addressed, a CPU second: ${Math.round((recipients / spent) * 1000)} (aim: 8,000)`);
  console.log(`first preview after: ${(await firstPreview()).toFixed(0)} ms`);
}

/** From the command to the page with the email in it, of the sample, as somebody waits for it. */
async function firstPreview() {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-bench-'));
  const cli = join(root, 'dist/cli.js');
  await promisify(execFile)(process.execPath, [
    cli,
    'build',
    '--no-memory',
    '-c',
    join(root, 'newsletter.yml'),
    '-o',
    folder,
  ]);
  const times = [];
  for (let turn = 0; turn < 3; turn++) {
    const began = performance.now();
    const preview = spawn(
      process.execPath,
      [cli, 'preview', '-p', '0', '-c', join(root, 'newsletter.yml'), '-o', folder],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const url = await new Promise((resolve) => {
      preview.stdout.on('data', (text) => resolve(/http:\S+/.exec(String(text))?.[0]));
    });
    const page = await (await fetch(url)).text();
    const email = /<iframe[^>]* src="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    await (await fetch(new URL(email, url))).text();
    times.push(performance.now() - began);
    preview.kill('SIGINT');
    await once(preview, 'exit');
  }
  await rm(folder, { recursive: true });
  return median(times);
}

async function cpuMs(step) {
  const before = process.cpuUsage();
  await step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
