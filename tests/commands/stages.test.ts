import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, projectRoot, runCli } from '../support/run-cli.ts';
import { runHere } from '../support/run-here.ts';
import { sampleEditions } from '../support/sample-editions.ts';

const aggregator = 'sources/000_1bf4521e95fd75c3.txt';
const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const flood = [
  {
    id: 'f1',
    title: 'River Alba floods Marlow',
    text: 'The river Alba flooded the center of Marlow on Monday, and 300 people left their homes, the fire brigade said. The water rose two meters overnight after a week of rain.',
  },
  {
    id: 'f2',
    title: 'Hundreds leave homes as Alba floods Marlow',
    text: 'About 300 people left their homes in Marlow on Monday when the river Alba flooded the town. The fire brigade said that the water had risen two meters overnight.',
  },
  {
    id: 'g1',
    title: 'Chess title goes to Iva Novak',
    text: 'Iva Novak won the national chess title in Dunmore on Sunday, beating the champion of three years in 41 moves. She is 17 and the youngest winner so far.',
  },
];
const jsonl = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('nutgraf extract', () => {
  it('prints a line of JSON for each page', async () => {
    const { code, stdout } = await runHere(['extract', aggregator, 'sources/002_1cbba1f3c69c0879.txt', '--json']);
    const found = lines(stdout);
    expect(code).toBe(0);
    expect(found.map(({ input, articles }) => [input, articles.length])).toEqual([
      [aggregator, 4],
      ['sources/002_1cbba1f3c69c0879.txt', 1],
    ]);
    expect(Object.keys(found[0])).toEqual(['input', 'articles', 'problems', 'removed', 'headlines']);
  });

  it('reads a list of any number of pages, and heeds what it says of them', async () => {
    const folder = await emptyFolder();
    await writeFile(
      join(folder, 'list.jsonl'),
      jsonl([{ path: 'gone.txt' }, { path: join(projectRoot, aggregator), url: 'https://example.org/x' }]),
    );
    const { code, stdout } = await runHere(['extract', '--list', join(folder, 'list.jsonl')]);
    const [gone, page] = lines(stdout);
    expect(code).toBe(4);
    expect(gone).toMatchObject({ input: 'gone.txt', articles: [], problems: [{ code: 'missing' }] });
    expect(page.articles).toHaveLength(4);
  });

  it('reads relative times against the capture time', async () => {
    const folder = await emptyFolder();
    const body =
      'The harbor opened again on Friday after a storm that lasted three days, the port authority said. '.repeat(4);
    await writeFile(join(folder, 'page.txt'), `Harbor opens after storm\n\nCoast Daily\n\n3 hours ago\n\n${body}\n`);
    const { stdout } = await runHere(['extract', join(folder, 'page.txt'), '--captured-at', '2031-03-08']);
    expect(lines(stdout)[0].articles[0].published).toMatchObject({ earliest: '2031-03-08', precision: 'day' });
  });

  it('reads standard input', async () => {
    const { code, stdout } = await runCli(['extract', '-'], {
      input: await readFile(join(projectRoot, aggregator), 'utf8'),
    });
    expect([code, lines(stdout)[0].articles.length]).toEqual([0, 4]);
  });

  it.each([
    [['--captured-at', 'yesterday'], 'the capture time yesterday is not one'],
    [['--url', 'here'], 'the url here is not a web address'],
  ])('refuses %j', async (flags, words) => {
    const ran = await runHere(['extract', aggregator, ...flags]);
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(words) });
  });

  it('that found nothing has failed, and says so where a person looks', async () => {
    const ran = await runHere(['extract', 'gone.txt']);
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining('gone.txt: The file is not there') });
  });

  it('without a page ends with 2', async () => {
    expect(await runHere(['extract'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('nutgraf group', () => {
  it('takes articles of which only id, title and text are given', async () => {
    const { code, stdout } = await runHere(['group', '-', '--json'], { input: jsonl(flood) });
    const { stories, sections } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(stories.map(({ articles }: { articles: string[] }) => [...articles].sort()).sort()).toEqual([
      ['f1', 'f2'],
      ['g1'],
    ]);
    const placed = sections.flatMap((section: { stories: string[] }) => section.stories).sort();
    expect(placed).toEqual(stories.map(({ id }: { id: string }) => id).sort());
    expect(sections[0]).toMatchObject({ theme: expect.any(String), title: expect.any(String) });
  });

  it('places them under the themes of a file', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'articles.jsonl'), jsonl(flood));
    await writeFile(
      join(folder, 'themes.json'),
      JSON.stringify([{ title: 'Floods', about: 'Rivers that flood towns, and people who leave their homes' }]),
    );
    const { stdout } = await runHere([
      'group',
      join(folder, 'articles.jsonl'),
      '--themes',
      join(folder, 'themes.json'),
    ]);
    const { sections } = JSON.parse(stdout);
    expect(sections.map(({ theme, stories }: { theme: string; stories: string[] }) => [theme, stories.length])).toEqual(
      [
        ['Floods', 1],
        ['Elsewhere', 1],
      ],
    );
  });

  it('tells with --why, in words, what is together, where, and in this order', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'articles.jsonl'), jsonl(flood));
    const { code, stdout } = await runHere(['group', join(folder, 'articles.jsonl'), '--why']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}1\. .*Alba/m);
    expect(stdout).toMatch(/^ {5}2 articles share .*Marlow/m);
    expect(stdout).toMatch(/^ {5}2 independent sources$/m);
    expect(stdout).toMatch(/^ {5}with .*Alba/m);
    expect(stdout).toMatch(/^ {5}\d+ words of coverage$/m);
  });

  it('reads what extract printed', async () => {
    const extracted = await runHere(['extract', aggregator]);
    const { stdout } = await runCli(['group', '-'], { input: extracted.stdout });
    expect(JSON.parse(stdout).stories.flatMap(({ articles }: { articles: string[] }) => articles)).toHaveLength(4);
  });

  it.each([
    ['{"title":"x","text":"y"}', 'standard input:1 has no id'],
    ['{"id":"a","title":"x"}\nnot json', 'standard input:2 is not JSON'],
    [
      '{"id":"a","title":"x"}\n{"id":"a","title":"x"}',
      'standard input:2 has the id a, which standard input:1 has already',
    ],
    ['{"id":"a","title":" "}', 'standard input:1 has neither a title nor a text'],
    ['{"id":"a","text":5}', 'standard input:1 text is 5; write it as text'],
    ['[1]', 'standard input:1 is not an article'],
  ])('says what is wrong with %s', async (input, words) => {
    const { code, stderr } = await runHere(['group', '-'], { input });
    expect(code).toBe(1);
    expect(stderr).toContain(words);
  });
});

describe('nutgraf summarize', () => {
  const set = jsonl([{ id: 's1', articles: flood.slice(0, 2) }]);

  it('prints sentences with their receipts, a line for each set', async () => {
    const { code, stdout } = await runHere(['summarize', '-', '--sentences', '2'], {
      input: `${set}\n${set.replace('s1', 's2')}`,
    });
    const [first, second] = lines(stdout);
    expect([code, first.id, second.id]).toEqual([0, 's1', 's2']);
    expect(first.sentences.length).toBeGreaterThan(0);
    expect(first.sentences.length).toBeLessThanOrEqual(2);
    for (const { text, citations, edits } of first.sentences) {
      const [{ article, start, end }] = citations;
      const source = flood.find(({ id }) => id === article)?.text ?? '';
      if (edits.length === 0) expect(source.slice(start, end)).toBe(text);
    }
  });

  it('keeps to the number of words', async () => {
    const { stdout } = await runHere(['summarize', '-', '--words', '30'], { input: set });
    const words = lines(stdout)[0].sentences.flatMap(({ text }: { text: string }) => text.split(/\s+/));
    expect(words.length).toBeLessThanOrEqual(30);
  });

  it('names the methods there are', async () => {
    const { code, stderr } = await runHere(['summarize', '-', '--method', 'magic'], { input: set });
    expect(code).toBe(2);
    expect(stderr).toMatch(/magic.*lead/);
  });

  it('refuses a number that is none', async () => {
    expect(await runHere(['summarize', '-', '--words', 'many'], { input: set })).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('nutgraf render', () => {
  let editions: string;
  beforeAll(async () => {
    editions = await sampleEditions();
  });

  it('makes of an edition the bytes that build made', async () => {
    const edition = join(editions, '2025-07-03-daily');
    const again = await emptyFolder();
    const { code } = await runHere(['render', join(edition, 'edition.json'), '--to', again]);
    expect(code).toBe(0);
    for (const file of ['email.html', 'email.txt']) {
      expect(await readFile(join(again, file), 'utf8')).toBe(await readFile(join(edition, file), 'utf8'));
    }
  });

  it('says what is no edition, and what is no template', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'x.json'), '{}');
    expect(await runHere(['render', join(folder, 'x.json'), '--to', join(folder, 'y')])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('x.json is not an edition'),
    });
    expect(await runHere(['render', join(folder, 'gone.json'), '--to', join(folder, 'y')])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('gone.json cannot be read'),
    });
  });
});

it('nutgraf schema prints what the repository holds', async () => {
  const { stdout } = await runHere(['schema', 'sources']);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(await readFile(join(projectRoot, 'sources.schema.json'), 'utf8')));
});

it('every command is in the README', async () => {
  const readme = await readFile(join(projectRoot, 'README.md'), 'utf8');
  const { stdout } = await runHere(['--help']);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)]
    .map(([, name]) => name ?? '')
    .filter((name) => name !== 'help');
  expect(commands.length).toBeGreaterThan(6);
  for (const command of commands) expect(readme, command).toContain(`nutgraf ${command}`);
});
