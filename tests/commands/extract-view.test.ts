import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractionView } from '../../src/commands/extract-view.ts';
import type { BlockVerdict } from '../../src/model/extraction.ts';
import { article } from '../support/article.ts';
import { runHere } from '../support/run-here.ts';

const page = join(import.meta.dirname, '../../sources/000_1bf4521e95fd75c3.txt');
const view = (blocks: readonly BlockVerdict[], title = 'Dam opens') =>
  extractionView({ input: 'page.html', articles: [article({ id: 'a', title })], problems: [], removed: [], blocks });

test('what a page says cannot become markup, a script or a style of the view', () => {
  const hostile = `</style><script>alert(1)</script><img src="https://evil.example/x" onerror='x'>`;
  const shown = view([{ text: hostile, fate: 'kept', reason: hostile }], hostile);
  expect(shown).not.toMatch(/<script|<img/);
  expect(shown.split('</style>')).toHaveLength(2);
  expect(shown).toContain('&#60;script&#62;');
  expect(shown).toContain(`content="default-src 'none'`);
});

test('the fates are told by words and signs besides their colours', () => {
  const shown = view([
    { text: 'The dam opened.', fate: 'kept', reason: 'part of the body', article: 0 },
    { text: 'Sport', fate: 'dropped', reason: 'navigation' },
    { text: 'More soon.', fate: 'doubtful', reason: 'dropped: prose beside the body' },
  ]);
  for (const words of ['✓ kept: 1', '? doubtful: 1', '× dropped: 1', '× navigation']) expect(shown).toContain(words);
});

test('--html writes the view, and --why alone puts the verdicts into the line', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'nutgraf-view-')), 'view.html');
  const plain = await runHere(['extract', page, '--html', file]);
  expect(JSON.parse(plain.stdout)).not.toHaveProperty('blocks');
  expect(readFileSync(file, 'utf8')).toContain('block by block');
  const why = await runHere(['extract', page, '--why']);
  expect(JSON.parse(why.stdout).blocks.length).toBeGreaterThan(20);
});

test('--html shows one page', async () => {
  expect(await runHere(['extract', page, page, '--html', 'x.html'])).toMatchObject({ code: 2, stdout: '' });
});
