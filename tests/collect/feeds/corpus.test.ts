import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../src/collect/decode.ts';
import { parseFeed } from '../../../src/collect/parse-feed.ts';
import type { FeedEntry, FeedReading } from '../../../src/model/feed.ts';

const folder = join(import.meta.dirname, 'corpus');
const address = 'https://courier.example/feeds/news.xml';

interface Sending {
  /** What the bytes are in, where the file in the corpus is UTF-8 and is to be sent as something else. */
  readonly encoding?: string;
  /** What a Content-Type header says. */
  readonly declared?: string;
  readonly mark?: boolean;
}

const sendings: Readonly<Record<string, Sending>> = {
  'charset-windows-1251.xml': { encoding: 'windows-1251' },
  'charset-windows-1251-undeclared.xml': { encoding: 'windows-1251' },
  'charset-windows-1251-sent-as-utf-8.xml': { encoding: 'windows-1251', declared: 'utf-8' },
  'charset-koi8-r.xml': { encoding: 'koi8-r' },
  'charset-koi8-r-undeclared.xml': { encoding: 'koi8-r' },
  'charset-shift_jis.xml': { encoding: 'shift_jis' },
  'charset-shift_jis-undeclared.xml': { encoding: 'shift_jis' },
  'charset-euc-jp.xml': { encoding: 'euc-jp' },
  'charset-gb18030.xml': { encoding: 'gb18030' },
  'charset-big5.xml': { encoding: 'big5' },
  'charset-big5-undeclared.xml': { encoding: 'big5' },
  'charset-windows-1252-called-latin1.xml': { encoding: 'windows-1252' },
  'charset-windows-1252-undeclared.xml': { encoding: 'windows-1252' },
  'charset-utf-8-called-latin1.xml': { declared: 'iso-8859-1' },
  'charset-utf-16le.xml': { encoding: 'utf-16le', mark: true },
  'charset-utf-16be-without-mark.xml': { encoding: 'utf-16be' },
};

const names = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

describe('feeds of all formats, with their faults', () => {
  it.each(names)('%s', async (name) => {
    const { encoding, declared, mark } = sendings[name] ?? {};
    const bytes = readFileSync(join(folder, name));
    const sent = encoding ? iconv.encode(bytes.toString('utf8'), encoding, { addBOM: mark ?? false }) : bytes;
    const decoding = await decodePage(sent, declared);
    expect(decoding).toMatchObject({ ok: true });
    const reading = parseFeed(decoding.ok ? decoding.text : '', address);
    await expect(`${json(told(reading))}\n`).toMatchFileSnapshot(join(folder, `${name}.expected.json`));
  });
});

/** A reading as a person checks it: how many entries there are, and only what each of them says. */
function told(reading: FeedReading) {
  if (!reading.ok) return reading;
  const { entries, ...feed } = reading.feed;
  return { ...feed, remarks: reading.remarks, count: entries.length, entries: entries.map(saying) };
}

function saying(entry: FeedEntry) {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value.length > 0));
}

/** Indented as the formatter of the project does: lists of words on one line where they fit. */
function json(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /( *)("\w+": )?\[\n\s+("[^\n]*(?:\n\s+"[^\n]*)*)\n\s+\]/g,
    (whole, indent, key, list) => {
      const line = `${indent}${key ?? ''}[${list.replace(/,\n\s+/g, ', ')}]`;
      return line.length < 120 ? line : whole;
    },
  );
}
