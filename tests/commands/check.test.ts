import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { emptyFolder, projectRoot } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';

const id = '2025-07-03-daily';
let out: string;
let built: string;

beforeAll(async () => {
  out = await emptyFolder();
  await runHere(['build', '-c', join(projectRoot, 'newsletter.yml'), '--no-memory', '-o', out]);
  built = await readFile(join(out, id, 'edition.json'), 'utf8');
}, 60_000);

const forge = (change: (edition: { -readonly [Key in keyof Edition]: Edition[Key] }) => void) => {
  const edition = JSON.parse(built);
  change(edition);
  return writeFile(join(out, id, 'edition.json'), JSON.stringify(edition));
};

describe('nutgraf check', () => {
  it('passes what was built', async () => {
    await forge(() => {});
    const { code, stdout, stderr } = await runHere(['check', 'latest', '-o', out]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^2025-07-03-daily: \d+ sentences and lines checked, 0 faults\n$/);
  });

  it('tells what is at fault and where, and nothing of it is sent', async () => {
    await forge((edition) => {
      const [first] = edition.bottomLine;
      if (first)
        edition.bottomLine = [{ ...first, text: first.text.replace('two brothers', 'three brothers'), sources: [99] }];
      edition.subject = 'Peace at last';
    });
    const { code, stdout } = await runHere(['check', id, '-o', out, '--json']);
    expect(code).toBe(6);
    const { faults } = JSON.parse(stdout);
    expect(faults.map(({ where, kind, words }: Record<string, string>) => [where, kind, words])).toEqual(
      expect.arrayContaining([
        ['bottom line 1', 'number', 'three'],
        ['bottom line 1', 'source', '[99]'],
        ['subject line', 'headline', 'Peace at last'],
      ]),
    );
    const outbox = join(out, 'mails');
    const sent = await runHere(['send', id, '-o', out, '--to', 'anna@example.org', '--outbox', outbox]);
    expect(sent.code).toBe(6);
    expect(sent.stderr).toContain(`nutgraf check ${id}`);
    await expect(readFile(outbox)).rejects.toThrow('ENOENT');
  });

  it.each(['email.html', 'email.txt'])('knows that %s was changed by hand, and sends nothing of it', async (file) => {
    await forge(() => {});
    const path = join(out, id, file);
    const before = await readFile(path, 'utf8');
    await writeFile(path, before.replace('two brothers', 'three brothers'));
    const checked = await runHere(['check', id, '-o', out]);
    const sent = await runHere(['send', id, '-o', out, '--to', 'anna@example.org', '--outbox', join(out, 'mails')]);
    await writeFile(path, before);
    expect([checked.code, sent.code]).toEqual([6, 6]);
    expect(checked.stderr).toContain('changed since; build it again');
    expect(sent.stderr).toContain('changed since; build it again');
  });
});
