import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';
import { median, table } from './program.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const mostBytes = 102_000;
const recipients = 20_000;

/** What an edition weighs and costs: MJML, bytes for so many stories, and a message for each recipient. */
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
}

async function cpuMs(step) {
  const before = process.cpuUsage();
  await step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
