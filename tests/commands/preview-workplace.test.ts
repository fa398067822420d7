import { cp, mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWorkplace } from '../../src/commands/preview-workplace.ts';
import { emptyFolder } from '../support/run-cli.ts';
import { buildIn } from '../support/run-here.ts';

const page = `Norrby council approves a new tram line

By Anna Berg, June 4, 2024

The council of Norrby approved a tram line to the harbor on Tuesday, after eleven years of debate over its cost.

The line will cost 240 million euros and open in 2029, Mayor Jonas Lind said at a news conference after the vote.

Opponents said the money should be spent on buses, which carry three times as many people to the harbor today.
`;
const id = '2024-06-04-daily';

/** Built once: each test works on a copy. */
let made: string;
let folder: string;
let workplace: Awaited<ReturnType<typeof openWorkplace>>;
let told: string[];
const file = (...path: string[]) => join(folder, 'letter', ...path);
const edition = async () => JSON.parse(await readFile(file('out', id, 'edition.json'), 'utf8'));
const isRenamed = async () => expect((await edition()).sections[0].theme).toBe('On rails');

beforeAll(async () => {
  made = await emptyFolder();
  const letter = join(made, 'letter');
  await mkdir(join(letter, 'pages'), { recursive: true });
  await writeFile(join(made, 'sources.yml'), 'sources:\n  - folder: letter/pages\n');
  await writeFile(join(letter, 'pages/trams.txt'), page);
  await writeFile(join(letter, 'newsletter.yml'), 'name: Test Briefing\nsources: ../sources.yml\n');
  expect(await buildIn(letter)).toMatchObject({ code: 0, stderr: '' });
});

beforeEach(async () => {
  told = [];
  folder = await emptyFolder();
  await cp(made, folder, { recursive: true });
  const settings = { config: file('newsletter.yml'), out: file('out'), state: file('state') };
  workplace = await openWorkplace(settings, (words) => told.push(words), 2);
});

afterEach(() => {
  workplace.close();
  expect(told).toEqual([]);
});

/** A machine that does much else at the time needs longer than a second. */
const soon = <T>(holds: () => T | Promise<T>) => vi.waitFor(holds, { timeout: 30_000 });
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 100));

describe('the workplace of the preview', () => {
  it('builds once when the newsletter is changed, and not because it built, wherever its sources are listed', async () => {
    await aWhile();
    const builds = new Set<object>();
    const { activity, onChange } = workplace.options;
    onChange?.(() => {
      const now = activity?.();
      if (now?.working === 'Building…') builds.add(now);
    });
    await utimes(file('newsletter.yml'), 1, 1);
    await soon(() => expect([builds.size, activity?.().working]).toEqual([1, null]));
    await aWhile();
    expect(builds.size).toBe(1);
  });

  it('builds one after the other, and makes the changes that came meanwhile', async () => {
    const { desk, build } = workplace.options;
    const section = (await edition()).sections[0].theme;
    const building = Promise.all([build?.(), build?.()]);
    await desk?.change(id, { do: 'rename-section', section, to: 'On rails' });
    expect(await building).toEqual([expect.any(String), expect.any(String)]);
    await soon(isRenamed);
  });

  it('takes over what is written by hand into the edits of an edition that is not the newest', async () => {
    const section = (await edition()).sections[0].theme;
    await cp(file('out', id), file('out/2024-06-09-daily'), { recursive: true });
    await aWhile();
    const change = { do: 'rename-section', section, to: 'On rails' };
    await writeFile(file('out', id, 'edits.yml'), JSON.stringify({ changes: [change] }));
    await soon(isRenamed);
  });

  it('renders all that it watches anew when a template is changed', async () => {
    const other = '2024-06-09-daily';
    await cp(file('out', id), file('out', other), { recursive: true });
    const json = await readFile(file('out', id, 'edition.json'), 'utf8');
    await writeFile(file('out', other, 'edition.json'), json.replaceAll(id, other));
    const emails = [file('out', id, 'email.txt'), file('out', other, 'email.txt')];
    for (const email of emails) await writeFile(email, 'of another template');
    await aWhile();
    await writeFile(file('templates/broadsheet/edition.txt.hbs'), 'Now: {{subject}}\n');
    await soon(async () => {
      for (const email of emails) expect(await readFile(email, 'utf8')).toMatch(/^Now: /u);
    });
  });

  it('says what a build could not read, and what the archive leaves out', async () => {
    await mkdir(file('out/2024-05-01-daily'));
    await writeFile(file('out/2024-05-01-daily/edition.json'), '{');
    const sources = 'sources:\n  - folder: letter/pages\n  - file: letter/gone.txt\n';
    await writeFile(join(folder, 'sources.yml'), sources);
    const report = workplace.options.build?.();
    await expect(report).rejects.toThrow(
      /^Edition \S+ was built\.\n.*2024-05-01-daily .*leaves it out.*\n.*gone\.txt/u,
    );
  });
});
