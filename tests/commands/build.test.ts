import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import type { Report } from '../../src/model/report.ts';
import { emptyFolder, projectRoot, type Ran, runCli } from '../support/run-cli.ts';
import { buildIn, runHere } from '../support/run-here.ts';
import { sampleEditions } from '../support/sample-editions.ts';

const story = (place: string) => `${place} council approves a new tram line

By Anna Berg, June 4, 2024

The council of ${place} approved a tram line to the harbor on Tuesday, after eleven years of debate over its cost.

The line will cost 240 million euros and open in 2029, Mayor Jonas Lind said at a news conference after the vote.

Opponents said the money should be spent on buses, which carry three times as many people to the harbor today.

The vote was 31 to 24, and building begins next spring, according to the city's transport office.
`;

async function newsletterIn(
  folder: string,
  pages: Record<string, string | Uint8Array>,
  yaml = 'name: Test Briefing\n',
) {
  await mkdir(join(folder, 'sources'), { recursive: true });
  await writeFile(join(folder, 'newsletter.yml'), `${yaml}sources: sources\n`);
  for (const [name, text] of Object.entries(pages)) await writeFile(join(folder, 'sources', name), text);
}

describe('the sample', () => {
  let out: string;
  let folder: string;
  let ran: Ran;
  beforeAll(async () => {
    out = await sampleEditions();
    folder = await emptyFolder();
    for (const part of ['newsletter.yml', 'sources'])
      await cp(join(projectRoot, part), join(folder, part), { recursive: true });
    ran = await runCli(['build'], { cwd: folder, env: { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' } });
  });

  it('is built, and says where it is', () => {
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('out/2025-07-03-daily/email.html');
    expect(ran.stdout).toContain('nutgraf preview');
  });

  it('is built without a show of progress where nobody looks', () => {
    expect(ran.stdout + ran.stderr).not.toContain('\u001b');
  });

  it('leaves seven files and nothing besides', async () => {
    expect(await readdir(join(folder, 'out/2025-07-03-daily'))).toEqual([
      'edition.json',
      'edition.md',
      'email.html',
      'email.sha256',
      'email.txt',
      'index.html',
      'report.json',
    ]);
  });

  it('is the same, byte for byte, from another folder and in another time zone', async () => {
    for (const file of await readdir(join(out, '2025-07-03-daily'))) {
      const [one, two] = await Promise.all(
        [join(out, '2025-07-03-daily', file), join(folder, 'out/2025-07-03-daily', file)].map((path) => readFile(path)),
      );
      expect(two?.equals(one as Buffer), file).toBe(true);
    }
  });

  it('prints one document with --json', async () => {
    const { stdout, code } = await buildIn(folder, '--no-memory', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      edition: '2025-07-03-daily',
      sources: 5,
      problems: [{ code: 'paywall', notice: true }],
    });
  });
});

describe('bad input', () => {
  it('is told, and the rest of the edition is built', async () => {
    const folder = await emptyFolder();
    await newsletterIn(folder, {
      'binary.txt': new Uint8Array(64),
      'empty.txt': '',
      'good.txt': story('Norrby'),
      'latin.txt': Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]),
      'menu.txt': 'Home\nWorld\nSports\nLog in\n',
    });
    await mkdir(join(folder, 'sources/folder'));
    await symlink('nowhere', join(folder, 'sources/link.txt'));
    const { code, stderr, stdout } = await buildIn(folder);
    expect(code).toBe(4);
    expect(stdout).toContain('2024-06-04-daily');
    const report = JSON.parse(await readFile(join(folder, 'out/2024-06-04-daily/report.json'), 'utf8')) as Report;
    expect(report.problems.map(({ where, code: problem }) => [where, problem]).sort()).toEqual([
      ['binary.txt', 'binary'],
      ['empty.txt', 'empty'],
      ['folder', 'directory'],
      ['latin.txt', 'not-utf-8'],
      ['link.txt', 'missing'],
      ['menu.txt', 'no-article'],
    ]);
    for (const { where } of report.problems) expect(stderr).toContain(`${where}: `);
    expect(report.items.flatMap(({ articles }) => articles)).toHaveLength(1);
  });

  it('with no article in it ends with 1, and says why', async () => {
    const folder = await emptyFolder();
    await newsletterIn(folder, { 'empty.txt': '' });
    const { code, stderr, stdout } = await buildIn(folder);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('No article was found');
    expect(stderr).toContain('empty.txt: The page is empty. Save it again, or delete the file.');
  });

  it('of which nothing fits the themes ends with 1, and says what to change', async () => {
    const folder = await emptyFolder();
    const yaml = 'name: Test\nelsewhere: drop\nthemes:\n  - title: Chess\n    about: Chess masters and their games\n';
    await newsletterIn(folder, { 'good.txt': story('Norrby') }, yaml);
    const { code, stderr } = await buildIn(folder);
    expect(code).toBe(1);
    expect(stderr).toContain('No article (of 1) fits a theme');
  });

  it('without sources ends with 1 and the sentence that helps', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'newsletter.yml'), 'name: Test\n');
    const { code, stderr } = await buildIn(folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^There are no sources: .*sources\.yml does not exist; put saved pages into a folder/);
  });

  it('such as a file where the folder of editions should be ends with 1, and no stack', async () => {
    const folder = await emptyFolder();
    await newsletterIn(folder, { 'good.txt': story('Norrby') });
    const ran = await buildIn(folder, '--out', join(folder, 'newsletter.yml'));
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining('a file stands where a folder should be') });
    expect(ran.stderr).not.toContain('bug');
  });

  it('in newsletter.yml ends with 2, and names line and key', async () => {
    const folder = await emptyFolder();
    await newsletterIn(folder, {}, 'nmae: Test\n');
    const { code, stderr } = await buildIn(folder);
    expect(code).toBe(2);
    expect(stderr).toContain('newsletter.yml:1 nmae is not a key that exists here; did you mean name?');
  });

  it('on the command line ends with 2', async () => {
    expect((await runHere(['build', '--no-memory', '--date', '2025-02-30'])).code).toBe(2);
    expect((await runHere(['build', '--datte', 'x'])).code).toBe(2);
    expect(await runCli(['buidl'])).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean build?') });
  });
});

it('finds themes where the newsletter names none', async () => {
  const folder = await emptyFolder();
  await newsletterIn(folder, { 'a.txt': story('Norrby') });
  const { code } = await buildIn(folder, '--slot', 'evening');
  expect(code).toBe(0);
  const edition = JSON.parse(await readFile(join(folder, 'out/2024-06-04-evening/edition.json'), 'utf8')) as Edition;
  expect(edition.sections).toHaveLength(1);
  expect(edition.sections[0]?.theme).toMatch(/\p{Lu}/u);
});

it('says how many articles a limit kept out', async () => {
  const folder = await emptyFolder();
  const pages = { 'a.txt': story('Norrby'), 'b.txt': story('Sunnvik').replaceAll('tram', 'ferry') };
  await newsletterIn(folder, pages, 'name: Test\nlimits: { articles: 1 }\n');
  const { stdout } = await buildIn(folder);
  expect(stdout).toMatch(/what became of every item.*; 1 article over a limit$/m);
});
