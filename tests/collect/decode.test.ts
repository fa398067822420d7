import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/collect/decode.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));

describe('bytes to text', () => {
  it('reads UTF-8, with and without its mark', async () => {
    expect(await decodePage(bytes('Grüße'))).toEqual({ ok: true, text: 'Grüße' });
    expect(await decodePage(bytes('\uFEFFGrüße'))).toEqual({ ok: true, text: 'Grüße' });
  });

  it('reads UTF-16 by its mark', async () => {
    expect(await decodePage(bytes('\uFEFFKyiv', 'utf16le'))).toEqual({ ok: true, text: 'Kyiv' });
  });

  it('heeds what the page declares', async () => {
    const page = Buffer.concat([
      Buffer.from('<html><meta charset="windows-1251"><p>'),
      Buffer.from([0xcc, 0xe8, 0xf0]),
    ]);
    expect(await decodePage(page)).toMatchObject({ ok: true, text: expect.stringContaining('Мир') });
  });

  it('heeds the transport before the page', async () => {
    const page = Buffer.concat([Buffer.from('<meta charset="utf-8">'), Buffer.from([0xe9])]);
    expect(await decodePage(page, 'iso-8859-1')).toMatchObject({ ok: true, text: expect.stringContaining('é') });
  });

  it('reads windows-1252 quotation marks as such', async () => {
    const page = Buffer.concat([Buffer.from('<meta charset=windows-1252>'), Buffer.from([0x93, 0x61, 0x94])]);
    expect(await decodePage(page)).toMatchObject({ text: '<meta charset=windows-1252>“a”' });
  });

  it('refuses undeclared bytes that are not UTF-8, and says from where on', async () => {
    const page = Buffer.concat([Buffer.from('He said '), Buffer.from([0xe9, 0x20])]);
    expect(await decodePage(page)).toEqual({ ok: false, why: 'not-utf-8', detail: 'byte 9' });
  });

  it('does not take the middle of a character for the fault', async () => {
    const page = Buffer.concat([Buffer.from('日本'), Buffer.from([0xff])]);
    expect(await decodePage(page)).toMatchObject({ detail: 'byte 6' });
  });

  it('tells a PDF, a picture and zeros from text', async () => {
    expect(await decodePage(bytes('%PDF-1.7'))).toMatchObject({ why: 'binary', detail: 'a PDF' });
    expect(await decodePage(bytes('\x89PNG\r\n', 'latin1'))).toMatchObject({ why: 'binary', detail: 'a PNG picture' });
    expect(await decodePage(new Uint8Array(100))).toMatchObject({ why: 'binary' });
  });

  it('calls nothing, and nothing but space, empty', async () => {
    expect(await decodePage(new Uint8Array())).toMatchObject({ why: 'empty' });
    expect(await decodePage(bytes(' \n\t'))).toMatchObject({ why: 'empty' });
  });

  it('does not know an invented character set', async () => {
    expect(await decodePage(bytes('<meta charset="klingon-8">x'))).toMatchObject({
      why: 'unknown-charset',
      detail: 'klingon-8',
    });
  });

  it('throws at no bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (input) => {
        expect(typeof (await decodePage(input)).ok).toBe('boolean');
      }),
    );
  });
});
