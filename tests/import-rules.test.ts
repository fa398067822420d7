import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

/** A fault for each kind of rule: the file, what it imports (the less that imports, the sooner it is read), and the rule that has to name it. */
const faults = [
  ['src/extract/planted-a.ts', "import '../group/rank.ts';", 'stage-extract-stands-alone'],
  ['src/render/planted-b.ts', "import '../io/make-folder.ts';", 'stage-render-stands-alone'],
  ['src/text/planted-c.ts', "import '../errors.ts';", 'text-is-pure-words'],
  ['src/model/planted-d.ts', "import '../text/words.ts';", 'model-imports-nothing'],
  ['src/io/planted-e.ts', "import '../extract/confidence.ts';", 'io-store-config-are-edges'],
  ['src/summarize/planted-f.ts', "import 'node:fs';", 'effects-live-at-the-edge'],
  ['src/receipts/planted-l.ts', "import '../summarize/voices.ts';", 'receipts-stand-alone'],
  ['src/group/planted-g.ts', "import 'cheerio/slim';", 'cheerio-has-one-home'],
  ['src/commands/planted-h.ts', "import 'nodemailer';", 'nodemailer-has-one-home'],
  ['src/summarize/planted-l.ts', "import '@ai-sdk/anthropic';", 'aisdk-has-one-home'],
  ['src/commands/planted-m.ts', "import 'ai';", 'ai-has-one-home'],
  ['src/text/planted-i.ts', "import './planted-i.ts';", 'no-cycles'],
  ['src/select/planted-k.ts', 'export const alone = 1;', 'no-orphans'],
] as const;

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let violations: readonly Violation[];

beforeAll(async () => {
  const copy = await mkdtemp(join(tmpdir(), 'nutgraf-imports-'));
  await cp(join(root, 'src'), join(copy, 'src'), { recursive: true });
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.mjs'])
    await cp(join(root, file), join(copy, file));
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const [file, text] of faults) {
    await mkdir(dirname(join(copy, file)), { recursive: true });
    await writeFile(join(copy, file), `${text}\n`);
  }
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = await run(
    process.execPath,
    [cruiser, ...faults.map(([file]) => file), '--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
    {
      cwd: copy,
      maxBuffer: 50_000_000,
    },
  ).catch((error: { stdout: string }) => error);
  violations = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}, 60_000);

it.each(faults)('the planted fault %s (%s) is caught by %s', (file, _, rule) => {
  expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
});

it('nothing that they import breaks a rule', () => {
  expect(violations.filter(({ from }) => !from.includes('planted-'))).toEqual([]);
});
