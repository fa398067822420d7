import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../support/run-cli.ts';
import { buildIn, buildShown, writePlainTemplate } from '../support/run-here.ts';
import { sampleEditions } from '../support/sample-editions.ts';

const story = `Norrby council approves a new tram line

By Anna Berg, June 4, 2024

The council of Norrby approved a tram line to the harbor on Tuesday, after eleven years of debate over its cost.

The line will cost 240 million euros and open in 2029, Mayor Jonas Lind said at a news conference after the vote.

Opponents said the money should be spent on buses, which carry three times as many people to the harbor today.
`;

async function newsletter(yaml = ''): Promise<string> {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'sources'));
  await writeFile(join(folder, 'newsletter.yml'), `name: Test Briefing\nsources: sources\n${yaml}`);
  await writeFile(join(folder, 'sources/page.txt'), story);
  return folder;
}

const today = '2024-06-04-daily';
const site = 'site: https://letter.example/news\n';

async function contentsOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/u.test(name)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

describe('build', () => {
  it('leaves a page for each edition, an archive and feeds, and the same bytes when it is run again', async () => {
    const folder = await newsletter(site);
    const first = await buildIn(folder, '--no-memory');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('feed.xml and feed.json');
    const made = await contentsOf(join(folder, 'out'));
    expect(Object.keys(made)).toEqual([
      ...['edition.json', 'edition.md', 'email.html', 'email.sha256', 'email.txt', 'index.html', 'report.json'].map(
        (file) => `${today}/${file}`,
      ),
      'feed.json',
      'feed.xml',
      'index.html',
    ]);
    await buildIn(folder, '--no-memory');
    expect(await contentsOf(join(folder, 'out'))).toEqual(made);
    expect(load(made[`${today}/index.html`] ?? '')('link[rel="canonical"]').attr('href')).toBe(
      `https://letter.example/news/${today}/`,
    );
  });

  it('makes no feeds where the newsletter names no site, and says what they need', async () => {
    const folder = await newsletter();
    const { stdout } = await buildIn(folder, '--no-memory');
    expect(stdout).toContain('feeds need the address of your site: "site" in newsletter.yml');
    expect(await readdir(join(folder, 'out'))).toEqual([today, 'index.html']);
  });

  it('lists the editions that are there, and tells which folder holds none', async () => {
    const folder = await newsletter(site);
    const out = join(folder, 'out');
    await cp(await sampleEditions(), out, { recursive: true });
    await mkdir(join(out, '2024-05-01-daily'));
    await mkdir(join(out, '2024-05-02-daily'));
    await writeFile(join(out, '2024-05-02-daily/edition.json'), '{"newsletter": {}, "sections": [1]}');
    await mkdir(join(out, '2024-05-03-daily'));
    await writeFile(join(out, '2024-05-03-daily/edition.json'), '{"newsletter"');
    await mkdir(join(out, 'pictures'));
    const { code, stderr } = await buildIn(folder, '--no-memory');
    expect(code).toBe(0);
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => /2024-05-0\d-daily .*, so/u.exec(line)?.[0]),
    ).toEqual([
      '2024-05-03-daily has an edition.json that is no edition, so',
      '2024-05-02-daily has an edition.json that is no edition, so',
      '2024-05-01-daily has no edition.json that can be read, so',
    ]);
    const links = load(await readFile(join(out, 'index.html'), 'utf8'))('h3 a')
      .toArray()
      .map(({ attribs }) => attribs.href);
    expect(links).toEqual(['2025-07-03-daily/index.html', `${today}/index.html`]);
  });

  it('leads to the email of an edition that an older program made', async () => {
    const folder = await newsletter();
    const out = join(folder, 'out');
    await cp(await sampleEditions(), out, { recursive: true });
    await rm(join(out, '2025-07-03-daily/index.html'));
    await buildIn(folder, '--no-memory');
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('href="2025-07-03-daily/email.html"');
  });

  it('mends the archive after a run that was cut off before it was written', async () => {
    const folder = await newsletter();
    const out = join(folder, 'out');
    await mkdir(join(out, 'index.html'), { recursive: true });
    await writePlainTemplate(folder, { accent: '#123456' });
    const cut = await buildShown(folder, '--date', '2024-06-04');
    expect(cut.code).toBe(1);
    expect(await readdir(join(out, today))).toContain('edition.json');
    await rm(join(out, 'index.html'), { recursive: true });
    expect((await buildShown(folder, '--date', '2024-06-04')).stdout).toContain('stays as it is');
    const archive = await readFile(join(out, 'index.html'), 'utf8');
    expect(archive).toContain(`href="${today}/index.html"`);
    expect(archive).toContain('#123456');
  });
});
