import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { showInPager } from '../../src/io/pager.ts';
import { emptyFolder } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';
import { sampleEditions } from '../support/sample-editions.ts';

describe('read', () => {
  it('prints the newest edition as it is, where nobody looks', async () => {
    const out = await sampleEditions();
    const { code, stdout, stderr } = await runHere(['read', '-o', out], { env: { PAGER: 'false' } });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^The Nutgraf Briefing\n/u);
    expect(stdout).toContain('\nUkraine aid pause\n');
    expect(stdout).not.toContain('\u001B');
    expect((await runHere(['read', '2025-07-03-daily', '-o', out])).stdout).toBe(stdout);
  });

  it('says which editions there are where there is none of that name', async () => {
    const { code, stderr } = await runHere(['read', '2020-01-01-daily', '-o', await sampleEditions()]);
    expect(code).toBe(1);
    expect(stderr).toContain('There is no edition 2020-01-01-daily');
    expect(stderr).toContain('there are 2025-07-03-daily');
  });

  it('says which file is broken, and how to mend it', async () => {
    const out = join(await emptyFolder(), 'out');
    await cp(await sampleEditions(), out, { recursive: true });
    const file = join(out, '2025-07-03-daily', 'edition.json');
    const cases = [
      ['{"sections": [', 'is not an edition;'],
      ['null', 'is not an edition;'],
      ['{"newsletter": {}}', 'is not an edition (bottomLine is missing);'],
    ] as const;
    for (const [broken, told] of cases) {
      await writeFile(file, broken);
      const { code, stderr } = await runHere(['read', '2025-07-03-daily', '-o', out]);
      expect([code, stderr]).toEqual([1, expect.stringContaining(`${file} ${told}`)]);
      expect(stderr).toContain('nutgraf build');
    }
  });
});

describe('the pager', () => {
  it('is a command line that is handed the text, and is waited for', async () => {
    const file = join(await emptyFolder(), 'shown.txt');
    const text = 'Norrby\n'.repeat(20_000);
    expect(await showInPager(text, `cat > '${file}'`, process.env)).toBe(true);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('may be left before the end', async () => {
    expect(await showInPager('Norrby\n'.repeat(200_000), 'head -1 > /dev/null', process.env)).toBe(true);
  });

  it('that is not there is told', async () => {
    expect(await showInPager('Norrby\n', 'no-such-pager 2> /dev/null', process.env)).toBe(false);
  });
});
