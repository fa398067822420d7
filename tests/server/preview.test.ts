import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { type PreviewServer, servePreview } from '../../src/server/preview.ts';
import type { EditionFile } from '../../src/server/preview-options.ts';
import { sampleEdition } from '../support/edition.ts';

type Files = Record<string, Partial<Record<EditionFile, string>>>;

const email = `<html><head><style>
@media (prefers-color-scheme: dark) { b { color: red } }</style></head><body>Ice closes the harbour</body></html>`;

let server: PreviewServer | undefined;
const heard: unknown[] = [];

afterEach(async () => {
  await server?.close();
  server = undefined;
  heard.length = 0;
});

function articleOf(id: string): Article {
  return {
    id,
    title: 'Ice',
    authors: [],
    published: null,
    language: 'en',
    paragraphs: ['Ice closed the harbour.'],
    subheads: [],
    complete: true,
    embeds: [],
    captions: [],
    sourceId: 'one',
  };
}

/** Serves these editions, in this order; the caller may change them afterwards. */
async function serve(files: Files): Promise<URL> {
  server = await servePreview({
    port: 0,
    editions: async () => Object.keys(files),
    read: async (id, file) => {
      const content = files[id]?.[file];
      if (content === 'BROKEN') throw new Error('the disk at /home/ines/secret is gone');
      return content ?? null;
    },
    onError: (error) => heard.push(error),
  });
  return new URL(server.url);
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** A request whose path and Host are sent exactly as written, which `fetch` would not do. */
function ask(
  address: URL,
  path: string,
  more: { method?: string; host?: string; origin?: string; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: address.hostname,
        port: address.port,
        path,
        method: more.method ?? 'GET',
        headers: {
          Host: more.host ?? address.host,
          ...(more.origin === undefined ? {} : { Origin: more.origin }),
          ...(more.body === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }),
        },
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    );
    sent.on('error', reject);
    sent.end(more.body);
  });
}

const json = JSON.stringify(sampleEdition());

const twoEditions: Files = {
  '2031-03-05-daily': { 'email.html': email, 'email.txt': 'Ice', 'edition.json': json, 'report.json': '{}' },
  '2031-03-04-daily': { 'email.html': '<p>Older</p>', 'edition.json': json },
};

describe('the page', () => {
  it('frames the newest edition and lists every one', async () => {
    const { status, body } = await ask(await serve(twoEditions), '/');
    expect(status).toBe(200);
    expect(body).toContain('src="/editions/2031-03-05-daily/email.html?');
    expect(body).toMatch(/aria-current="true">2031-03-05-daily</u);
    expect(body).toContain('>2031-03-04-daily</a>');
    expect(body).toContain('Gmail shows it whole');
  });

  it('shows what its address asks for', async () => {
    const address = await serve(twoEditions);
    const { body } = await ask(address, '/?edition=2031-03-04-daily&width=375&scheme=dark');
    expect(body).toContain('<iframe class="w375" src="/editions/2031-03-04-daily/email.html?choices=');
    expect((await ask(address, '/?view=text')).body).toContain('<pre class="paper text">Ice</pre>');
  });

  it('falls back to the newest where the address is nonsense', async () => {
    const { body } = await ask(await serve(twoEditions), '/?edition=%22%3E%3Cscript%3E&width=9&scheme=sepia&view=x');
    expect(body).toContain('class="w600" src="/editions/2031-03-05-daily/email.html?');
    expect(body).not.toContain('"><script>');
  });

  it('shows a hostile title as text wherever it stands', async () => {
    const hostile = '</pre></mark><script>alert(1)</script><img src=x onerror=alert(2)>';
    const edition = sampleEdition();
    const article = { ...articleOf(edition.sources[0]?.article ?? ''), title: hostile, paragraphs: [hostile] };
    const sources = edition.sources.map((one) => ({ ...one, outlet: hostile }));
    const sections = edition.sections.map((section) => ({
      ...section,
      theme: hostile,
      stories: section.stories.map((story) => ({ ...story, headline: hostile })),
    }));
    const content = JSON.stringify({ ...edition, subject: hostile, sources, sections, articles: [article] });
    const report = JSON.stringify({
      items: [{ input: hostile, articles: [{ id: 'x', title: hostile, fate: `left out (select): ${hostile}` }] }],
      leftOut: [],
      problems: [{ stage: 'collect', code: 'x', where: hostile, message: hostile, hint: hostile }],
    });
    const address = await serve({
      one: { 'email.html': hostile, 'email.txt': hostile, 'edition.json': content, 'report.json': report },
    });
    for (const query of [
      '',
      'panel=findings',
      'panel=left-out',
      'view=text',
      'view=source',
      `panel=receipts&article=${article.id}`,
    ]) {
      const { body } = await ask(address, `/?${query}`);
      expect(body).not.toContain('<script>');
      expect(body).not.toContain('<img');
      expect(body).toContain('&lt;script&gt;');
    }
  });

  it('says what to do where nothing was built', async () => {
    const { status, body } = await ask(await serve({}), '/');
    expect(status).toBe(200);
    expect(body).toContain('nutgraf build');
  });

  it('escapes an id that looks like markup', async () => {
    const { body } = await ask(await serve({ '"><b>x': { 'email.html': email } }), '/');
    expect(body).not.toContain('<b>x');
  });
});

describe('the files of an edition', () => {
  it.each([
    ['email.html', 'text/html; charset=utf-8', email],
    ['email.txt', 'text/plain; charset=utf-8', 'Ice'],
    ['edition.json', 'application/json; charset=utf-8', json],
    ['report.json', 'application/json; charset=utf-8', '{}'],
  ])('%s comes as it was built', async (file, type, content) => {
    const { status, headers, body } = await ask(await serve(twoEditions), `/editions/2031-03-05-daily/${file}`);
    expect([status, headers['content-type'], body]).toEqual([200, type, content]);
  });

  it('show a scheme when asked to', async () => {
    const address = await serve(twoEditions);
    const path = '/editions/2031-03-05-daily/email.html';
    expect((await ask(address, `${path}?scheme=dark`)).body).toContain('@media all { b');
    expect((await ask(address, `${path}?scheme=light`)).body).toContain('@media not all { b');
    const inverted = (await ask(address, `${path}?scheme=inverted`)).body;
    expect(inverted).toContain('@media not all { b');
    expect(inverted).toContain('filter:invert(1)');
  });

  it.each([
    '/editions/2031-03-04-daily/email.txt',
    '/editions/2031-03-06-daily/email.html',
    '/editions/2031-03-05-daily/secret.env',
    '/editions/2031-03-05-daily/constructor',
    '/editions/../../etc/passwd',
    '/editions/..%2F..%2Fetc/passwd',
    '/editions/2031-03-05-daily/..%2f..%2fnewsletter.yml',
    '/editions/2031-03-05-daily%00/email.html',
    '/nothing',
  ])('%s is not found', async (path) => {
    expect(await ask(await serve(twoEditions), path)).toMatchObject({ status: 404, body: 'Not found' });
  });
});

describe('strangers', () => {
  it.each(['evil.example', 'evil.example:80', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.7'])(
    'who call this machine %j are refused',
    async (host) => {
      const { status, body } = await ask(await serve(twoEditions), '/', { host });
      expect([status, body]).toEqual([403, 'Forbidden']);
    },
  );

  it('who call it localhost or [::1] are not', async () => {
    const address = await serve(twoEditions);
    for (const host of [`localhost:${address.port}`, `LOCALHOST`, `[::1]:${address.port}`]) {
      expect((await ask(address, '/', { host })).status).toBe(200);
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('cannot %s to a page', async (method) => {
    const { status, headers } = await ask(await serve(twoEditions), '/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each(['https://evil.example', 'http://127.0.0.1:1', 'null', 'http://localhost.evil.example'])(
    'whose pages come from %s are refused',
    async (origin) => {
      const address = await serve(twoEditions);
      expect((await ask(address, '/', { origin })).status).toBe(403);
      expect((await ask(address, '/events', { origin })).status).toBe(403);
      expect((await ask(address, '/act', { method: 'POST', origin })).status).toBe(403);
    },
  );

  it('change nothing without the token of the page', async () => {
    const address = await serve(twoEditions);
    for (const body of ['', 'token=', 'token=guessed', `token=${'a'.repeat(32)}&act=undo`]) {
      expect(await ask(address, '/act', { method: 'POST', origin: address.origin, body })).toMatchObject({
        status: 403,
        body: 'Forbidden',
      });
    }
  });

  it('cannot post more than an editor writes', async () => {
    const address = await serve(twoEditions);
    const { status } = await ask(address, '/act', { method: 'POST', body: `token=${'a'.repeat(70_000)}` });
    expect(status).toBe(413);
  });

  it('may ask for the head alone', async () => {
    const { status, body } = await ask(await serve(twoEditions), '/editions/2031-03-05-daily/email.html', {
      method: 'HEAD',
    });
    expect([status, body]).toEqual([200, '']);
  });

  it('find a server that listens on loopback alone', async () => {
    expect((await serve(twoEditions)).hostname).toBe('127.0.0.1');
  });
});

describe('every answer', () => {
  it.each([
    '/',
    '/editions/2031-03-05-daily/email.html',
    '/editions/2031-03-05-daily/edition.json',
    '/preview.mjs',
    '/preview-page.mjs',
    '/preview-drafts.mjs',
    '/preview.css',
    '/nothing',
  ])('%s has a policy and is not kept', async (path) => {
    const { headers } = await ask(await serve(twoEditions), path);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('keeps the email from running scripts and loading anything', async () => {
    const { headers } = await ask(await serve(twoEditions), '/editions/2031-03-05-daily/email.html');
    expect(headers['content-security-policy']).toMatch(/^sandbox allow-same-origin allow-popups /u);
    expect(headers['content-security-policy']).not.toMatch(/allow-scripts|script-src|unsafe-eval|https?:/u);
  });
});

describe('a failure', () => {
  it('tells the browser nothing and the program everything', async () => {
    const { status, body } = await ask(await serve({ one: { 'email.txt': 'BROKEN' } }), '/editions/one/email.txt');
    expect([status, body]).toEqual([500, 'Internal error']);
    expect(heard).toEqual([new Error('the disk at /home/ines/secret is gone')]);
  });

  it('to listen names the port and the way out', async () => {
    const { port } = await serve(twoEditions);
    const second = servePreview({ port: Number(port), editions: async () => [], read: async () => null });
    await expect(second).rejects.toThrow(`port ${port} is in use; choose another one with --port`);
  });
});
