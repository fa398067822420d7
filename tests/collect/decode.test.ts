import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/collect/decode.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));

describe('bytes to text', () => {
  it('reads UTF-8, with and without its mark', () => {
    expect(decodePage(bytes('Grüße'))).toEqual({ ok: true, text: 'Grüße' });
    expect(decodePage(bytes('\uFEFFGrüße'))).toEqual({ ok: true, text: 'Grüße' });
  });

  it('reads UTF-16 by its mark', () => {
    expect(decodePage(bytes('\uFEFFKyiv', 'utf16le'))).toEqual({ ok: true, text: 'Kyiv' });
  });

  it('heeds what the page declares', () => {
    const page = Buffer.concat([
      Buffer.from('<html><meta charset="windows-1251"><p>'),
      Buffer.from([0xcc, 0xe8, 0xf0]),
    ]);
    expect(decodePage(page)).toMatchObject({ ok: true, text: expect.stringContaining('Мир') });
  });

  it('heeds the transport before the page', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="utf-8">'), Buffer.from([0xe9])]);
    expect(decodePage(page, 'iso-8859-1')).toMatchObject({ ok: true, text: expect.stringContaining('é') });
  });

  it('reads windows-1252 quotation marks as such', () => {
    const page = Buffer.concat([Buffer.from('<meta charset=windows-1252>'), Buffer.from([0x93, 0x61, 0x94])]);
    expect(decodePage(page)).toMatchObject({ text: '<meta charset=windows-1252>“a”' });
  });

  it('refuses undeclared bytes that are not UTF-8, and says from where on', () => {
    const page = Buffer.concat([Buffer.from('He said '), Buffer.from([0xe9, 0x20])]);
    expect(decodePage(page)).toEqual({ ok: false, why: 'not-utf-8', detail: 'byte 9' });
  });

  it('does not take the middle of a character for the fault', () => {
    const page = Buffer.concat([Buffer.from('日本'), Buffer.from([0xff])]);
    expect(decodePage(page)).toMatchObject({ detail: 'byte 6' });
  });

  it('tells a PDF, a picture and zeros from text', () => {
    expect(decodePage(bytes('%PDF-1.7'))).toMatchObject({ why: 'binary', detail: 'a PDF' });
    expect(decodePage(bytes('\x89PNG\r\n', 'latin1'))).toMatchObject({ why: 'binary', detail: 'a PNG picture' });
    expect(decodePage(new Uint8Array(100))).toMatchObject({ why: 'binary' });
  });

  it('calls nothing, and nothing but space, empty', () => {
    expect(decodePage(new Uint8Array())).toMatchObject({ why: 'empty' });
    expect(decodePage(bytes(' \n\t'))).toMatchObject({ why: 'empty' });
  });

  it('does not know an invented character set', () => {
    expect(decodePage(bytes('<meta charset="klingon-8">x'))).toMatchObject({
      why: 'unknown-charset',
      detail: 'klingon-8',
    });
  });

  it('throws at no bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (input) => {
        expect(typeof decodePage(input).ok).toBe('boolean');
      }),
    );
  });
});
