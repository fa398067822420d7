import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openMemory } from '../../src/store/memory.ts';
import { compileSources } from '../support/compiled-sources.ts';

const perEdition = 40;

/** Makes one edition after the other, each of things seen anew, and says which were confirmed. */
const child = (memoryUrl: string, folder: string, first: number) => `
  import { openMemory } from ${JSON.stringify(memoryUrl)};
  const memory = await openMemory(${JSON.stringify(folder)});
  const at = (number) => new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
  for (let number = ${first}; ; number++) {
    const sightings = Array.from({ length: ${perEdition} }, (_, index) => ({
      keys: [\`url \${number}/\${index}\`], sketch: [], title: 't', published: null, source: 'feed', chosen: true, versions: [],
    }));
    memory.record(sightings, [], { id: String(number), folder: '/out', digest: 'd', inputs: 'i' }, at(number));
    process.stdout.write(\`recorded \${number}\\n\`);
    memory.confirm(String(number));
    process.stdout.write(\`confirmed \${number}\\n\`);
  }`;

test('killed at any moment, it has each edition whole or not at all, and everything it said it had', async () => {
  const sources = await compileSources(['store/memory.ts']);
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-memory-crash-'));
  const script = join(folder, 'child.mjs');
  let number = 0;
  try {
    for (const delay of [0, 3, 9, 20, 41]) {
      await writeFile(script, child(sources.urlOf('store/memory.ts'), folder, number));
      const run = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = once(run, 'exit');
      let said = '';
      run.stdout.on('data', (chunk) => {
        if (said === '') setTimeout(() => run.kill('SIGKILL'), delay);
        said += chunk;
      });
      await ended;

      const last = (word: string) =>
        Number([...said.matchAll(new RegExp(`${word} (\\d+)\n`, 'g'))].at(-1)?.[1] ?? number - 1);
      const memory = await openMemory(folder);
      const inEdition = (edition: number) =>
        Array.from({ length: perEdition }, (_, index) =>
          memory.recall({ keys: [`url ${edition}/${index}`], sketch: [] }),
        ).filter((remembered) => remembered?.tellings[0]?.edition === String(edition)).length;
      const pending = memory.pending().map(({ id }) => Number(id));
      expect(pending.length).toBeLessThanOrEqual(1);
      for (let edition = 0; edition <= last('recorded'); edition++) expect(inEdition(edition)).toBe(perEdition);
      for (const edition of pending) expect(edition).toBeGreaterThan(last('confirmed'));
      expect([0, perEdition]).toContain(inEdition(last('recorded') + 1));
      for (const edition of pending) memory.confirm(String(edition));
      number = Math.max(last('recorded'), ...pending) + 1;
      memory.close();
    }
    expect(number).toBeGreaterThanOrEqual(5);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await sources.remove();
  }
});
