import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type PreviewServer, servePreview } from '../../src/server/preview.ts';
import type { EditionFile } from '../../src/server/preview-app.ts';

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
function ask(address: URL, path: string, more: { method?: string; host?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: address.hostname,
        port: address.port,
        path,
        method: more.method ?? 'GET',
        headers: { Host: more.host ?? address.host },
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
    sent.end();
  });
}

const twoEditions: Files = {
  '2031-03-05-daily': { 'email.html': email, 'email.txt': 'Ice', 'edition.json': '{}', 'report.json': '{}' },
  '2031-03-04-daily': { 'email.html': '<p>Older</p>' },
};

describe('the page', () => {
  it('frames the newest edition and lists every one', async () => {
    const { status, body } = await ask(await serve(twoEditions), '/');
    expect(status).toBe(200);
    expect(body).toContain('src="/editions/2031-03-05-daily/email.html?scheme=light"');
    expect(body).toMatch(/aria-current="true">2031-03-05-daily</u);
    expect(body).toContain('>2031-03-04-daily</a>');
    expect(body).toContain('Gmail shows it whole');
  });

  it('shows what its address asks for', async () => {
    const address = await serve(twoEditions);
    const { body } = await ask(address, '/?edition=2031-03-04-daily&width=375&scheme=dark');
    expect(body).toContain('<iframe class="w375" src="/editions/2031-03-04-daily/email.html?scheme=dark"');
    expect((await ask(address, '/?part=text')).body).toContain('src="/editions/2031-03-05-daily/email.txt"');
  });

  it('falls back to the newest where the address is nonsense', async () => {
    const { body } = await ask(await serve(twoEditions), '/?edition=%22%3E%3Cscript%3E&width=9&scheme=sepia&part=x');
    expect(body).toContain('class="w600" src="/editions/2031-03-05-daily/email.html?scheme=light"');
    expect(body).not.toContain('"><script>');
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
    ['edition.json', 'application/json; charset=utf-8', '{}'],
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

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('cannot %s', async (method) => {
    const { status, headers } = await ask(await serve(twoEditions), '/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
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
    '/version',
    '/preview.js',
    '/nothing',
  ])('%s has a policy and is not kept', async (path) => {
    const { headers } = await ask(await serve(twoEditions), path);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('keeps the email from running scripts and loading anything', async () => {
    const { headers } = await ask(await serve(twoEditions), '/editions/2031-03-05-daily/email.html');
    expect(headers['content-security-policy']).toMatch(/^sandbox allow-popups /u);
    expect(headers['content-security-policy']).not.toMatch(/allow-scripts|allow-same-origin|img-src|script-src/u);
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

describe('the version that the page asks for', () => {
  it('changes with the files and with a new edition, and not by itself', async () => {
    const files: Files = { one: { 'email.html': email } };
    const address = await serve(files);
    const { body: page } = await ask(address, '/');
    const first = (await ask(address, '/version')).body;
    expect(page).toContain(`data-version="${first}"`);
    expect((await ask(address, '/version')).body).toBe(first);
    files.one = { 'email.html': `${email} ` };
    const second = (await ask(address, '/version')).body;
    expect(second).not.toBe(first);
    files.two = { 'email.html': email };
    expect((await ask(address, '/version')).body).not.toBe(second);
  });
});
