import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readSavedPage } from '../../../src/collect/saved-file.ts';
import { expectInProportion } from '../../support/in-proportion.ts';

const boundary = '----MultipartBoundary--hPbXzq71----';
const frame = '<html><body>Buy this kettle</body></html>';
const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ';

/** A file as Chrome saves it. */
function mhtml(parts: readonly { readonly headers: string; readonly body: string | Buffer }[], end = '--'): Buffer {
  const head = `From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/a?b=1
Subject: =?utf-8?Q?Bridge?=
Date: Fri, 20 Nov 2026 05:50:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="${boundary}"

`;
  const pieces = parts.flatMap(({ headers, body }) => [
    Buffer.from(`\n--${boundary}\n${headers}\n\n`.replaceAll('\n', '\r\n')),
    Buffer.from(body),
  ]);
  return Buffer.concat([
    Buffer.from(head.replaceAll('\n', '\r\n')),
    ...pieces,
    Buffer.from(end && `\r\n--${boundary}${end}\r\n`),
  ]);
}

const html = (body: string | Buffer, encoding = 'quoted-printable', charset = '') => ({
  headers: `Content-Type: text/html${charset && `; charset="${charset}"`}\nContent-ID: <frame-1@mhtml.blink>\nContent-Transfer-Encoding: ${encoding}\nContent-Location: https://example.org/part`,
  body,
});
const image = { headers: 'Content-Type: image/png\nContent-Transfer-Encoding: base64', body: picture };

const readingOf = (bytes: Uint8Array, path = 'page.mhtml') => readSavedPage({ path, bytes });

describe('a page that a browser saved as MHTML', () => {
  test('gives its text, address and time, and none of its frames', async () => {
    const bytes = mhtml([
      html('<html><body><p class=3D"a">Caf=C3=A9 =\r\nclosed</p></body></html>'),
      image,
      html(frame),
    ]);
    expect(await readingOf(bytes)).toEqual({
      ok: true,
      page: {
        type: 'html',
        content: '<html><body><p class="a">Café closed</p></body></html>',
        url: 'https://example.org/a?b=1',
        capturedAt: '2026-11-20T05:50:00Z',
      },
      remarks: [],
    });
  });

  test('is known by its first lines, whatever it is called', async () => {
    expect(await readingOf(mhtml([html('<p>News</p>')]), 'page.txt')).toMatchObject({ page: { type: 'html' } });
  });

  test.each([
    ['base64', Buffer.from('<p>Ada</p>').toString('base64')],
    ['8bit', '<p>Ada</p>'],
    ['binary', '<p>Ada</p>'],
  ])('is read from %s', async (encoding, body) => {
    expect(await readingOf(mhtml([html(body, encoding)]))).toMatchObject({ page: { content: '<p>Ada</p>' } });
  });

  test('is read in the character set of its part, else in the one that the page declares', async () => {
    const text = '<meta charset="windows-1251"><p>Мост закрыт</p>';
    const bytes = iconv.encode(text, 'windows-1251');
    expect(await readingOf(mhtml([html(bytes, '8bit')]))).toMatchObject({ page: { content: text } });
    expect(await readingOf(mhtml([html(iconv.encode('<p>Мост</p>', 'koi8-r'), '8bit', 'koi8-r')]))).toMatchObject({
      page: { content: '<p>Мост</p>' },
    });
  });

  test('may stand in a part within a part, with its address there', async () => {
    const inner = `--inner\n\nA text\n--inner\nContent-Type: text/html\n\n<p>Ada</p>\n--inner--`;
    const bytes = mhtml([{ headers: 'Content-Type: multipart/alternative; boundary=inner', body: inner }]);
    expect(await readingOf(bytes)).toMatchObject({ page: { content: '<p>Ada</p>' } });
  });

  test('may be a single part without others', async () => {
    const bytes = Buffer.from(
      'MIME-Version: 1.0\nContent-Type: text/html\nContent-Location: https://example.org/a\n\n<p>Ada</p>',
    );
    expect(await readingOf(bytes)).toMatchObject({ page: { content: '<p>Ada</p>', url: 'https://example.org/a' } });
  });

  test('is whole where the file breaks off in its pictures', async () => {
    expect(await readingOf(mhtml([html('<p>Ada</p>'), image], ''))).toMatchObject({ ok: true });
  });

  test.each([
    ['breaks off in the page', mhtml([html('<p>Ada')], ''), 'it ends in the middle of the page'],
    ['holds no page', mhtml([image]), 'it has no part that is HTML'],
    [
      'names no boundary',
      Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related\n\n<p>Ada'),
      'it has no part that is HTML',
    ],
  ])('is refused where it %s', async (_, bytes, detail) => {
    expect(await readingOf(bytes)).toEqual({ ok: false, why: 'broken-mhtml', detail });
  });

  test('is a page of HTML where only its name says otherwise', async () => {
    expect(await readingOf(Buffer.from('<html><p>Ada'))).toMatchObject({
      page: { type: 'html', content: '<html><p>Ada' },
    });
  });
});

describe('bytes that nobody saved', () => {
  const words = [
    '\r\n',
    '\n',
    '--',
    boundary,
    `\r\n--${boundary}\r\n`,
    'MIME-Version: 1.0\r\n',
    '=',
    '=3',
    '=C3=A9',
    ' ',
  ];
  const headers = [
    `Content-Type: multipart/related; boundary="${boundary}"\r\n`,
    'Content-Type: text/html\r\n',
    'Content-Transfer-Encoding: base64\r\n',
    'Content-Transfer-Encoding: quoted-printable\r\n',
  ];

  test('never make the reader throw', async () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...words, ...headers), fc.string()), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(pieces, async (some) => {
        const bytes = Buffer.from(`MIME-Version: 1.0\r\n${some.join('')}`, 'latin1');
        expect(typeof (await readingOf(bytes)).ok).toBe('boolean');
      }),
    );
  });

  test.each([
    ['boundaries', `--${boundary}\r\n`],
    ['half boundaries', `x--${boundary}`],
    ['escapes', '=3D=\r\n'],
    ['pictures', `${picture}\r\n`],
  ])('take time in proportion to their length as %s', async (_, piece) => {
    await expectInProportion((size) => {
      const body = piece.repeat(size / piece.length);
      return readingOf(mhtml([html('<p>Ada</p>'), { headers: 'Content-Type: x/y', body }]));
    }, 4_000_000);
  });
});
