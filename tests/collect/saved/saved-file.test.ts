import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readSavedPage, type SavedFile, type SavedPage } from '../../../src/collect/saved-file.ts';
import { sidecarNamesOf } from '../../../src/collect/sidecar.ts';
import { extractHtmlPage } from '../../../src/extract/html-page.ts';

const readingOf = (path: string, content: string | Uint8Array, more: Partial<SavedFile> = {}) =>
  readSavedPage({ path, bytes: typeof content === 'string' ? Buffer.from(content) : content, ...more });

async function pageOf(path: string, content: string | Uint8Array, more: Partial<SavedFile> = {}): Promise<SavedPage> {
  const reading = await readingOf(path, content, more);
  if (!reading.ok) throw new Error(`${reading.why} ${reading.detail}`);
  return reading.page;
}

const note = [
  'The council of Aldermoor closes the old river bridge for repairs that take until spring, engineers say.',
  'Drivers will have to take the ring road, which adds some twelve minutes to the way into town.',
  'Shopkeepers on the north bank fear for their trade and have asked the county for help.',
].join('\n\n');

describe('what a saved file is', () => {
  test('is told by its first tag, else by its name', async () => {
    expect((await pageOf('page', '<!-- saved --><!doctype html><p>News')).type).toBe('html');
    expect((await pageOf('page.htm', '<p>News')).type).toBe('html');
    expect((await pageOf('page.txt', 'News <b>of')).type).toBe('text');
  });

  test('is told through the gzip around it', async () => {
    expect(await pageOf('page.html.gz', gzipSync('<p>News'))).toEqual({ type: 'html', content: '<p>News' });
    expect(await readingOf('page.html.gz', gzipSync('<p>News').subarray(0, 12))).toMatchObject({ why: 'broken-gzip' });
  });

  test('is told in no time of a page that opens with a thousand comments', async () => {
    expect((await pageOf('page.txt', `${'<!---->'.repeat(500)}News`)).type).toBe('text');
  });

  test('is nothing where it holds only notes', async () => {
    expect(await readingOf('note.md', '---\ntitle: Bridge\n---\n\n')).toMatchObject({ ok: false, why: 'empty' });
  });
});

describe('what browsers write into a page', () => {
  test('is its address, from Chrome, Edge and the Internet Explorer', async () => {
    const page = await pageOf(
      'a.html',
      '<!DOCTYPE html>\n<!-- saved from url=(0021)https://example.org/a -->\n<p>News',
    );
    expect(page.url).toBe('https://example.org/a');
  });

  test('is its address and time, from SingleFile', async () => {
    const comment = `<!--
 Page saved with SingleFile${' '}
 url: https://example.org/a?b=1${' '}
 saved date: Fri Nov 20 2026 05:50:00 GMT+0100 (Central European Standard Time)
-->`;
    expect(await pageOf('a.html', `<!DOCTYPE html> <html lang="en">${comment}<p>News`)).toMatchObject({
      url: 'https://example.org/a?b=1',
      capturedAt: '2026-11-20T05:50:00+01:00',
    });
  });

  test('leads from the Internet Archive to the page that it keeps', async () => {
    const address = 'https://web.archive.org/web/20261120055000/https://example.org/a';
    const page = await pageOf('a.html', `<!doctype html><!-- saved from url=(0064)${address} --><p>News`);
    expect(page).toMatchObject({ url: 'https://example.org/a', capturedAt: '2026-11-20T05:50:00Z' });
    const footed = `<!doctype html><p>News<!--\n     FILE ARCHIVED ON 05:50:00 Nov 20, 2026 AND RETRIEVED FROM THE -->`;
    expect((await pageOf('a.html', footed)).capturedAt).toBe('2026-11-20T05:50:00Z');
  });

  test('is nothing where a page was saved from a disk', async () => {
    const page = await pageOf('a.html', '<!doctype html><!-- saved from url=(0014)about:internet --><p>News');
    expect(page.url).toBeUndefined();
  });
});

describe('notes at the head of a text', () => {
  test('are read as a clipper writes them, and are no part of the text', async () => {
    const matter =
      '---\r\ntitle: "Bridge: closed"\r\nsource: "https://example.org/a#top"\r\nauthor:\r\n  - "[[Ada Marsh]]"\r\ncreated: 2026-11-20\r\n---\r\n';
    const page = await pageOf('note.txt', matter + note);
    expect(page).toEqual({
      type: 'text',
      content: `Bridge: closed\n\n${note}`,
      title: 'Bridge: closed',
      url: 'https://example.org/a',
      capturedAt: '2026-11-20',
    });
  });

  test('are left out where they cannot be so, and said', async () => {
    const reading = await readingOf('note.txt', `---\nsource: The Gazette\nsaved: tomorrow\n---\n${note}`);
    expect(reading).toMatchObject({ ok: true, page: { type: 'text', content: note } });
    expect(reading.ok && reading.remarks).toEqual([
      'The head of the file says "The Gazette", which is no web address; write it as https://example.org/news.',
      'The head of the file says "tomorrow", which is no time; write it as 2026-11-20 or 2026-11-20T05:50Z.',
    ]);
  });

  test('may name the source in one line and its address in another', async () => {
    const reading = await readingOf(
      'note.txt',
      `---\nsource: The Gazette\nlink: https://example.org/a # mine\n---\n${note}`,
    );
    expect(reading).toMatchObject({ page: { url: 'https://example.org/a' }, remarks: [] });
  });

  test.each([
    ['a line of dashes above prose', `---\n${note}\n---\nMore.`],
    ['a head that nothing closes', `---\nurl: https://example.org/a\n${note}`],
    ['a forecast between dashes', `---\nWeather: rain, then sun\n---\n${note}`],
    ['dashes alone', `---\n---\n${note}`],
  ])('are not seen in %s', async (_, text) => {
    expect(await pageOf('page.txt', text)).toEqual({ type: 'text', content: text });
  });
});

describe('a note in Markdown', () => {
  test('is a page whose article is found, with the title of its head', async () => {
    const markdown = `---\ntitle: Aldermoor closes its <river> bridge\nurl: https://example.org/a\ntags: news\n---\n\n${note}\n\n- [Home](/)\n`;
    const page = await pageOf('note.md', markdown);
    const item = { id: 'n', sourceId: 's', input: 'note.md', type: 'html', content: page.content } as const;
    const { articles } = await extractHtmlPage(item);
    expect(articles[0]?.title).toBe('Aldermoor closes its <river> bridge');
    expect(articles[0]?.paragraphs).toEqual(note.split('\n\n'));
  });

  test('keeps its own heading, its subheads, and loses the tags that clippers leave', async () => {
    const markdown = `# Aldermoor closes its bridge\n\n${note}\n\n## What comes next\n\n<div class="x">\n\nThe works begin **on Monday** and <span style="color:red">cost</span> [four million](https://example.org), the council says.\n\n</div>\n\n<script>alert(1)</script>`;
    const page = await pageOf('note.markdown', markdown);
    const item = { id: 'n', sourceId: 's', input: 'note.md', type: 'html', content: page.content } as const;
    const { articles } = await extractHtmlPage(item);
    expect(articles[0]).toMatchObject({ title: 'Aldermoor closes its bridge', subheads: [3] });
    expect(articles[0]?.paragraphs.slice(3)).toEqual([
      'What comes next',
      'The works begin on Monday and cost four million, the council says.',
    ]);
  });
});

describe('the file beside a page', () => {
  test('has one of two names', () => {
    expect(sidecarNamesOf('/pages/a.html')).toEqual(['/pages/a.html.yml', '/pages/a.html.json']);
  });

  test.each([
    ['lines', 'url: https://example.org/b\ncaptured_at: 2026-11-21\n'],
    ['a document of YAML', "---\nurl: 'https://example.org/b' # by hand\ncaptured-at: 2026-11-21\n...\n"],
    ['JSON', '{"url": "https://example.org/b", "capturedAt": "2026-11-21", "tags": ["x"]}'],
  ])('says more than the page itself, as %s', async (_, sidecar) => {
    const saved = '<!doctype html><!-- saved from url=(0021)https://example.org/a --><p>News';
    expect(await pageOf('a.html', saved, { sidecar })).toMatchObject({
      url: 'https://example.org/b',
      capturedAt: '2026-11-21',
    });
  });

  test('leaves to the page what it does not say', async () => {
    const page = await pageOf('a.txt', `---\nurl: https://example.org/a\n---\n${note}`, {
      sidecar: 'saved: 2026-11-21',
    });
    expect(page).toMatchObject({ url: 'https://example.org/a', capturedAt: '2026-11-21' });
  });

  test.each(['{"url": ', 'just a sentence about it', '{"url": 3}', '[]'])('spoils nothing as %s', async (sidecar) => {
    const reading = await readingOf('a.txt', note, { sidecar });
    expect(reading).toMatchObject({ ok: true, page: { type: 'text', content: note } });
  });

  test('says so where it cannot be read', async () => {
    const reading = await readingOf('a.txt', note, { sidecar: '{"url": ' });
    expect(reading.ok && reading.remarks[0]).toMatch(/^The file beside the page is not read/);
  });

  test('never brings in an address with a password', async () => {
    const page = await pageOf('a.txt', note, { sidecar: 'url: https://ada:secret@example.org/a' });
    expect(page.url).toBe('https://example.org/a');
  });
});
