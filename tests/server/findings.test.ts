import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/server/findings.ts';
import { sampleEdition } from '../support/edition.ts';

const whole = (body: string) => `<!doctype html>
<html lang="en"><head><title>Letter</title></head><body>
<h1>Letter</h1>${body}</body></html>`;

const messages = (html: string, more = {}) =>
  findingsOf({ edition: sampleEdition({ sections: [], bottomLine: [], sources: [], ...more }), report: null, html })
    .filter(({ message }) => !message.startsWith('The sources do not say'))
    .map(({ message, where }) => `${message} | ${where}`);

describe('findings', () => {
  it('are none where there is nothing to find', () => {
    expect(messages(whole('<p style="color:#222222"><a href="https://a.example/">The report</a></p>'))).toEqual([]);
  });

  it.each([
    ['<a href="https://a.example/x"><span></span></a>', 'A link has no text'],
    ['<a href="javascript:alert(1)">Read the report</a>', 'leads to neither a page nor an address'],
    ['<a href="https://a.example/">here</a>', 'A link says only “here”'],
    ['<img src="data:image/png;base64,AA">', 'A picture has no words'],
    ['<img src="https://track.example/p.gif" alt="">', 'A picture is fetched from elsewhere'],
    ['<script>1</script>', '<script>: every client takes it out'],
    ['<table><tr><td>Layout</td></tr></table>', 'role="presentation"'],
    ['<h3>Deep</h3>', 'A heading skips a level (h3)'],
    ['<p style="color:#999">Pale</p>', '#999999 on #ffffff is 2.8 to 1'],
    ['<div style="background:#222"><p style="color:#333">Dim</p></div>', '#333333 on #222222'],
    ['<div style="border-radius:4px">x</div>', 'classic Outlook shows square ones'],
  ])('tell of %s', (body, message) => {
    expect(messages(whole(body)).join('\n')).toContain(message);
  });

  it('say on which line of the source something is', () => {
    const [found] = messages(whole('\n\n<a href="https://a.example/empty"></a>'));
    expect(found).toMatch(/\| email\.html, line 5$/u);
  });

  it.each([
    [79 * 1024, undefined],
    [90 * 1024, 'Gmail clips at 102 KB'],
    [110 * 1024, 'Gmail clips it at 102 KB'],
  ])('of %i bytes are those of its size', (bytes, message) => {
    const found = messages(whole(`<p>${'x'.repeat(bytes)}</p>`)).find((text) => text.includes('KB'));
    if (message) expect(found).toContain(message);
    else expect(found).toBeUndefined();
  });

  it('miss a preheader, a subject and a sender that are not there', () => {
    const { sender: _, ...newsletter } = sampleEdition().newsletter;
    const found = messages(whole(''), { preheader: '', subject: '', newsletter }).join('\n');
    for (const words of ['There is no preheader', 'There is no subject line', 'It names no sender'])
      expect(found).toContain(words);
  });

  it('do not take tens of thousands of nested elements for a reason to stop', () => {
    expect(messages('<div>'.repeat(40_000)).length).toBeGreaterThan(0);
  });
});
