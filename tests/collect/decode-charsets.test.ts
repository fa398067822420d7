import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/collect/decode.ts';

const russian =
  'Городской совет утвердил бюджет на следующий год. Депутаты спорили до поздней ночи, но большинство поддержало мэра.';
const french =
  'Après deux semaines de réparations, le bac est revenu à midi, a annoncé le maître du port, soulagé d’être prêt avant l’été.';

describe('which character set is believed', () => {
  it('a byte order mark before the header', async () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('été')]);
    expect(await decodePage(bytes, 'windows-1251')).toEqual({ ok: true, text: 'été' });
  });

  it('bytes that are UTF-8 before a header that says otherwise', async () => {
    expect(await decodePage(Buffer.from('un été'), 'iso-8859-1')).toEqual({ ok: true, text: 'un été' });
  });

  it('but not two characters that could be either', async () => {
    // These four bytes are UTF-8 too, and are two other letters there.
    const bytes = iconv.encode('联通', 'gbk');
    expect(await decodePage(bytes, 'gb2312')).toEqual({ ok: true, text: '联通' });
  });

  it('the page before a header that says UTF-8 of what is none', async () => {
    const bytes = iconv.encode(`<?xml version="1.0" encoding="koi8-r"?><a>${russian}</a>`, 'koi8-r');
    expect(await decodePage(bytes, 'utf-8')).toMatchObject({ text: expect.stringContaining(russian) });
  });

  it.each(['latin1', 'ascii', 'iso-8859-1', 'windows-1252'])('%s means windows-1252', async (label) => {
    expect(await decodePage(new Uint8Array([0x80, 0x93, 0x61, 0x94]), label)).toEqual({ ok: true, text: '€“a”' });
  });

  it.each([
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['iso-8859-5', russian],
    ['windows-1252', french],
    ['shift_jis', '二週間の修理を終えたフェリーが正午に北埠頭へ戻ったと港湾局が発表した。'],
    ['euc-jp', '二週間の修理を終えたフェリーが正午に北埠頭へ戻ったと港湾局が発表した。'],
    ['gb18030', '经过两个星期的维修，渡轮于中午返回北码头，港务局表示。'],
    ['big5', '經過兩個星期的維修，渡輪於中午返回北碼頭，港務局表示。'],
    ['euc-kr', '두 주간의 수리를 마친 여객선이 정오에 북쪽 부두로 돌아왔다고 항만청이 밝혔다.'],
  ])('%s by detection, where nothing is declared', async (encoding, text) => {
    const page = `<html><body><a href="https://courier.example/news/1">${text}</a></body></html>`;
    expect(await decodePage(iconv.encode(page, encoding))).toEqual({ ok: true, text: page });
  });

  it('none where detection is not sure, or takes letters for others that cannot be', async () => {
    const polish = 'Rada miasta przyjęła budżet, a radni spierali się do późna.';
    expect(await decodePage(iconv.encode(polish, 'windows-1250'))).toMatchObject({ why: 'not-utf-8' });
    const ukrainian = 'Міська рада затвердила бюджет на наступний рік. Депутати сперечалися до пізньої ночі.';
    expect(await decodePage(iconv.encode(ukrainian, 'koi8-u'))).toMatchObject({ why: 'not-utf-8' });
  });

  it('UTF-16 without a mark, by its zeros, and UTF-32 not at all', async () => {
    expect(await decodePage(iconv.encode('<p>été', 'utf-16le'))).toEqual({ ok: true, text: '<p>été' });
    expect(await decodePage(iconv.encode('<p>été', 'utf-16be'))).toEqual({ ok: true, text: '<p>été' });
    expect(await decodePage(iconv.encode('<p>été', 'utf-32le'))).toMatchObject({ why: 'unknown-charset' });
    expect(await decodePage(iconv.encode('été', 'utf-32le', { addBOM: true }))).toMatchObject({
      why: 'unknown-charset',
    });
  });

  it.each(['utf-7', 'base64', 'hex'])('not %s, which is no character set of the web', async (label) => {
    expect(await decodePage(Buffer.from('+ADw-script+AD4-'), label)).toMatchObject({ why: 'unknown-charset' });
  });

  it('UTF-8 in which one byte is wrong, and not half of a page', async () => {
    const broken = Buffer.concat([Buffer.from(french.repeat(5)), Buffer.from([0xc3]), Buffer.from(' fin')]);
    expect(await decodePage(broken)).toEqual({ ok: true, text: `${french.repeat(5)}\uFFFD fin` });
  });
});
