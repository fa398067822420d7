import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../src/collect/decode.ts';
import { discoverFeeds } from '../../../src/collect/discover-feeds.ts';
import { parseOpml } from '../../../src/collect/opml.ts';
import { parseFeed } from '../../../src/collect/parse-feed.ts';
import { expectInProportion } from '../../support/in-proportion.ts';

const address = 'https://courier.example/feed';
const folder = join(import.meta.dirname, 'corpus');
const corpus = readdirSync(folder)
  .filter((name) => !name.endsWith('.expected.json'))
  .map((name) => readFileSync(join(folder, name)));

/** What is read of a text by everything that reads feeds. */
function readAll(text: string): void {
  const reading = parseFeed(text, address);
  expect(typeof reading.ok).toBe('boolean');
  const urls = reading.ok ? reading.feed.entries.map(({ url }) => url ?? 'http:') : [];
  expect(urls.filter((url) => !/^https?:/.test(url))).toEqual([]);
  parseOpml(text);
  discoverFeeds(text, address);
}

describe('no text whatever makes the parser throw', () => {
  it('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        const decoding = await decodePage(bytes);
        readAll(decoding.ok ? decoding.text : Buffer.from(bytes).toString('latin1'));
      }),
    );
  });

  it('random marks of XML and JSON', () => {
    const mark = fc.constantFrom(
      ...[
        '<',
        '>',
        '</',
        '/>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?',
        '<!DOCTYPE ',
        '[',
        '&',
        ';',
        '&#x',
        '"',
        "'",
        '=',
      ],
      ...[
        '<rss>',
        '<channel>',
        '<item>',
        '</item>',
        '<entry ',
        '<feed>',
        '<title>',
        '</title>',
        ' xmlns:a=',
        'a:',
        '\0',
        'é',
      ],
      ...['{"items":[', '{', '}', '"', ':', ',', 'date_published', '2026-11-20', '\ud83d', '\ude00', ' '],
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 80 }), (marks) => readAll(marks.join(''))),
      { numRuns: 500 },
    );
  });

  it('feeds of the corpus with bytes changed, lost and doubled', async () => {
    const change = fc.record({ at: fc.nat(), byte: fc.nat(255), remove: fc.nat(30), repeat: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(fc.nat(corpus.length - 1), fc.array(change, { maxLength: 6 }), async (index, changes) => {
        let bytes = corpus[index] ?? Buffer.alloc(0);
        for (const { at, byte, remove, repeat } of changes) {
          const from = at % Math.max(1, bytes.length);
          const end = from + remove;
          bytes = Buffer.concat([
            bytes.subarray(0, from),
            Buffer.from([byte]),
            ...Array.from({ length: repeat }, () => bytes.subarray(from, end)),
            bytes.subarray(end),
          ]);
        }
        const decoding = await decodePage(bytes);
        readAll(decoding.ok ? decoding.text : bytes.toString('latin1'));
      }),
      { numRuns: 150 },
    );
  });
});

describe('texts made to be slow or large', () => {
  const start = '<rss><channel><item><title>';
  const pieces = [
    '<',
    '&',
    '<![CDATA[',
    '<!--',
    '<!DOCTYPE [',
    '<?',
    '<a>',
    '</a>',
    '<a b="',
    '="<a ',
    '<item>',
    '&amp;',
    ' ',
  ];
  it.each([...pieces, '<link href=x>', '<author>a@b</author>', '<a xmlns:b="c">', '"'])(
    'take time in proportion to their length: %s',
    async (piece) => {
      await expectInProportion((length) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        readAll(text);
        readAll(start + text);
        readAll(`${start}${text}</title></item></channel></rss>`);
      }, 24_000);
    },
  );

  it('come back with 60,000 elements in each other, and as many brackets', () => {
    readAll(`<rss><channel>${'<a>'.repeat(60_000)}${'</a>'.repeat(60_000)}</channel></rss>`);
    readAll('['.repeat(60_000));
    readAll(`{"items":${'[{"a":'.repeat(60_000)}`);
  });

  it('reads 2,000 entries of more, and says so', () => {
    const reading = parseFeed(
      `<rss><channel>${'<item><title>a</title></item>'.repeat(2_500)}</channel></rss>`,
      address,
    );
    expect(reading).toMatchObject({
      ok: true,
      remarks: expect.arrayContaining(['It holds 2500 entries; the first 2000 were read.']),
    });
    expect(reading.ok && reading.feed.entries.length).toBe(2_000);
  });

  it('never expands what a document declares', () => {
    const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
    const bomb = `<!DOCTYPE rss [<!ENTITY e0 "bang">${entities}]><rss><channel><title>&e30;</title></channel></rss>`;
    expect(parseFeed(bomb, address)).toMatchObject({ feed: { title: '&e30;' } });
  });
});
