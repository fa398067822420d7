import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CollectEffects, collect } from '../../src/collect/index.ts';
import { typeOf } from '../../src/collect/page-type.ts';
import type { LeftOutEntry } from '../../src/model/report.ts';
import type { Source } from '../../src/model/source.ts';
import { collectEffects } from '../support/collect-effects.ts';

const effects = collectEffects();

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nutgraf-collect-'));
});

const pageAt = (url: string): Source => ({ kind: 'page', id: 'p', name: 'P', url, headers: [], links: false });
const all = (): Source => ({ kind: 'folder', id: 'pages', name: 'Pages', path: folder });

describe('a folder of saved pages', () => {
  it('gives its pages by name, and neither hidden files nor the list itself', async () => {
    await writeFile(join(folder, 'b.txt'), 'Two');
    await writeFile(join(folder, 'a.html'), '<p>One</p>');
    await writeFile(join(folder, '.hidden'), 'x');
    await writeFile(join(folder, 'sources.yml'), 'sources: []');
    const { items, problems } = await collect([all()], effects);
    expect(items.map(({ input, type, content }) => [input, type, content])).toEqual([
      ['a.html', 'html', '<p>One</p>'],
      ['b.txt', 'text', 'Two'],
    ]);
    expect(problems).toEqual([]);
  });

  it('reads the rest when one is empty, binary, in a wrong encoding, a folder, or a dangling link', async () => {
    await writeFile(join(folder, 'binary.txt'), new Uint8Array(64));
    await mkdir(join(folder, 'directory'));
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(join(folder, 'good.txt'), 'News');
    await writeFile(join(folder, 'latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]));
    await symlink(join(folder, 'nowhere'), join(folder, 'link.txt'));
    await writeFile(join(folder, 'packed.txt.gz'), Buffer.from([0x1f, 0x8b, 0x08, 0x00]));
    const { items, problems } = await collect([all()], effects);
    expect(items.map(({ input }) => input)).toEqual(['good.txt']);
    expect(problems.map(({ where, code }) => [where, code])).toEqual([
      ['binary.txt', 'binary'],
      ['directory', 'directory'],
      ['empty.txt', 'empty'],
      ['latin.txt', 'not-utf-8'],
      ['link.txt', 'missing'],
      ['packed.txt.gz', 'broken-gzip'],
    ]);
    for (const { message, hint } of problems) expect(message && hint).toMatch(/\.$/);
  });

  it('does not read a page of 50 MB', async () => {
    await writeFile(join(folder, 'large.txt'), Buffer.alloc(50_000_000, 'a'));
    const { items, problems } = await collect([all()], effects);
    expect(items).toEqual([]);
    expect(problems[0]).toMatchObject({ where: 'large.txt', code: 'too-large' });
  });

  it('reads gzipped pages, and no bomb', async () => {
    await writeFile(join(folder, 'a.html.gz'), gzipSync('<p>One</p>'));
    await writeFile(join(folder, 'b.html.gz'), gzipSync(Buffer.alloc(21_000_000)));
    const { items, problems } = await collect([all()], effects);
    expect(items).toMatchObject([{ input: 'a.html.gz', type: 'html', content: '<p>One</p>' }]);
    expect(problems).toMatchObject([{ where: 'b.html.gz', code: 'broken-gzip' }]);
  });

  it('is not read twice where a page of it is listed by itself', async () => {
    await writeFile(join(folder, 'a.txt'), 'One');
    const listed: Source = { kind: 'file', id: 'a', name: 'A', path: join(folder, 'a.txt'), capturedAt: '2031-03-04' };
    const { items, problems } = await collect([all(), listed], effects);
    expect(items).toMatchObject([{ input: 'A', capturedAt: '2031-03-04' }]);
    expect(problems).toEqual([]);
  });

  it('says that it is empty, or not there', async () => {
    const missing: Source = { kind: 'folder', id: 'x', name: 'Gone', path: join(folder, 'gone') };
    const { problems } = await collect([all(), missing], effects);
    expect(problems.map(({ code }) => code)).toEqual(['empty-folder', 'missing']);
  });
});

describe('a page address', () => {
  it('becomes an item with the address it ended at, and the time it was fetched', async () => {
    const page = { contentType: 'text/html; charset=utf-8', body: '<p>News', url: 'https://example.org/b' };
    const web = collectEffects(new Map([['https://example.org/a', page]]));
    const { items } = await collect([pageAt('https://example.org/a')], web);
    expect(items).toMatchObject([
      { url: 'https://example.org/b', type: 'html', capturedAt: '2025-07-03T08:00:00.000Z' },
    ]);
  });

  it('never shows the password in it', async () => {
    const { problems } = await collect([pageAt('https://me:secret@example.org/a')], effects);
    expect(problems).toMatchObject([{ code: 'not-found', where: 'https://example.org/a' }]);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });
});

it.each([
  ['<!DOCTYPE html><p>', 'x.txt', 'html'],
  ['\n<!-- saved -->\n<html lang="en">', 'x', 'html'],
  ['Headline', 'x.HTM', 'html'],
  ['A < B in the polls', 'x.txt', 'text'],
])('takes %j in %s for %s', (content, path, type) => {
  expect(typeOf(content, path)).toBe(type);
});

describe('a page that is listed by itself and linked to by a listing', () => {
  const listing: Source = {
    kind: 'page',
    id: 'front',
    name: 'Front page',
    url: 'https://coast.example/news',
    headers: [],
    links: true,
  };
  const page = pageAt('https://coast.example/news/2026/harbour-bridge-closes-for-repairs');
  const others = ['ferry-workers-call-a-strike', 'storm-floods-the-fish-market', 'mayor-opens-a-new-library'];
  const html = ['harbour-bridge-closes-for-repairs', ...others]
    .map(
      (name) =>
        `<article><h2><a href="/news/2026/${name}?utm_source=front">${name.replaceAll('-', ' ')}</a></h2></article>`,
    )
    .join('');
  const web = new Map([[listing.kind === 'page' ? listing.url : '', { contentType: 'text/html', body: html }]]);

  it.each([
    ['first', [page, listing]],
    ['last', [listing, page]],
  ])('is told once, whichever comes %s', async (_, sources) => {
    const leftOut: LeftOutEntry[] = [];
    const passOver: CollectEffects['passOver'] = (passed) => void leftOut.push(...passed.map(({ entry }) => entry));
    const { problems } = await collect(sources, { ...collectEffects(web), passOver });
    expect(leftOut.filter(({ reason }) => reason.startsWith('duplicate'))).toMatchObject([
      { source: 'Front page', title: 'harbour bridge closes for repairs', reason: 'duplicate of "P"' },
    ]);
    expect(problems.filter(({ where }) => where.includes('harbour-bridge'))).toHaveLength(1);
    expect(leftOut.filter(({ reason }) => reason.includes('not-found (status 404)'))).toHaveLength(others.length);
  });
});
