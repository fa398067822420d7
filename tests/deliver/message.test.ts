import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { type Message, messageTo, senderOf } from '../../src/deliver/message.ts';
import { loadMimeWriter } from '../../src/deliver/transports/mime.ts';
import type { Sender } from '../../src/model/edition.ts';
import { edition, email } from '../support/sending.ts';

const anna = { address: 'anna@readers.example', name: 'Anna Berg' };
const writeMime = await loadMimeWriter();
const bytesOf = (message: Message) => writeMime(message).toString('latin1');
const sentBy = (sender: Partial<Sender>) => ({
  ...edition,
  newsletter: { ...edition.newsletter, sender: { name: 'Harbour Brief', address: 'brief@harbour.example', ...sender } },
});

function headersOf(bytes: string): string[] {
  return bytes.slice(0, bytes.indexOf('\r\n\r\n')).split(/\r\n(?![ \t])/);
}

test('a message has the headers of a newsletter, each on one line', async () => {
  expect(headersOf(bytesOf(messageTo(anna, edition, email))).sort()).toEqual([
    expect.stringMatching(/^Content-Type: multipart\/alternative;\s+boundary="[^"]+"$/),
    'Date: Tue, 04 Mar 2025 06:00:00 +0000',
    'From: Harbour Brief <brief@harbour.example>',
    'List-ID: <harbour-brief.harbour.example>',
    'List-Unsubscribe: <mailto:brief@harbour.example?subject=unsubscribe>',
    'MIME-Version: 1.0',
    expect.stringMatching(/^Message-ID: <[0-9a-f]{40}@harbour\.example>$/),
    'Precedence: bulk',
    'Subject: Ferry strike ends after nine days',
    'To: Anna Berg <anna@readers.example>',
  ]);
});

test('it is read back with the same words in both parts, the text first', async () => {
  const bytes = bytesOf(messageTo(anna, edition, email));
  const parsed = await PostalMime.parse(bytes);
  expect(parsed.text?.replaceAll('\r\n', '\n').trim()).toBe(email.text.trim());
  expect(parsed.html?.replaceAll('\r\n', '\n').trim()).toBe(email.html);
  expect(bytes.indexOf('text/plain')).toBeLessThan(bytes.indexOf('text/html'));
  expect(bytes.split('\r\n').every((line) => line.length <= 76 || !line.includes(' '))).toBe(true);
  expect(bytes).toMatch(/^[\t\n\r -~]*$/);
});

test('text that is mostly beyond ASCII comes back whole too', async () => {
  const text = `${'Страйк паромників завершився. '.repeat(40)}\n${'渡轮罢工结束了。'.repeat(40)}\n`;
  const parsed = await PostalMime.parse(bytesOf(messageTo(anna, edition, { ...email, text })));
  expect(parsed.text?.replaceAll('\r\n', '\n').trim()).toBe(text.trim());
});

test('the same edition to the same person is the same bytes, to another person another message', async () => {
  const first = messageTo(anna, edition, email);
  expect(bytesOf(messageTo(anna, edition, { ...email }))).toBe(bytesOf(first));
  const ids = [
    first,
    messageTo({ ...anna, address: 'ben@readers.example' }, edition, email),
    messageTo(anna, { ...edition, id: '2025-03-05-daily' }, email),
    messageTo(anna, { ...edition, newsletter: { ...edition.newsletter, name: 'Other' } }, email),
  ].map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(4);
});

test('names and subjects beyond ASCII arrive as they were written', async () => {
  const name = 'Олена «Лєна» Ковач 🌊';
  const subject = 'Zürich – größte Fähre, “größer” als je: 渡轮罢工结束了，人们说这是多年来最长的一次，港口恢复正常 🚢';
  const bytes = bytesOf(messageTo({ ...anna, name }, sentBy({ name: 'Brèves du port' }), { ...email, subject }));
  const parsed = await PostalMime.parse(bytes);
  expect(parsed.subject).toBe(subject);
  expect(parsed.to).toEqual([{ name, address: anna.address }]);
  expect(parsed.from).toEqual({ name: 'Brèves du port', address: 'brief@harbour.example' });
});

describe('nothing hostile gets into a header', () => {
  const hostile = [
    ['a line break and a header', 'News\r\nBcc: victim@example.org\r\n\r\n<script>'],
    ['other line ends', 'News\n\tX: 1\u2028Y: 2\u2029Z: 3\u0085W: 4\rV: 5'],
    ['control characters', 'Ne\u0000ws\u001b[31m\u007f'],
    ['directions that turn', 'Invoice \u202Egpj.exe\u2066\u200F\u061C'],
    ['a lone surrogate', 'News \uD83D'],
    ['an address in a name', 'anna@evil.example, "x" <victim@example.org>'],
    ['ten thousand characters', 'x'.repeat(10_000)],
  ] as const;

  test.each(hostile)('%s', async (_, text) => {
    const message = messageTo({ ...anna, name: text }, sentBy({ name: text }), { ...email, subject: text });
    const bytes = bytesOf(message);
    const names = headersOf(bytes).map((header) => header.slice(0, header.indexOf(':')).toLowerCase());
    expect(names.sort()).toEqual(
      'content-type date from list-id list-unsubscribe message-id mime-version precedence subject to'.split(' '),
    );
    const parsed = await PostalMime.parse(bytes);
    expect(parsed.to?.map(({ address }) => address)).toEqual([anna.address]);
    expect(parsed.from?.address).toBe('brief@harbour.example');
    expect(parsed.subject).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
    expect([...(parsed.subject ?? '')].length).toBeLessThanOrEqual(200);
    expect(parsed.text).toContain('ferry strike');
  });
});

describe('where a request to leave goes', () => {
  test.each([
    [undefined, '<mailto:brief@harbour.example?subject=unsubscribe>'],
    ['leave+brief@harbour.example', '<mailto:leave%2Bbrief@harbour.example?subject=unsubscribe>'],
    ['mailto:leave@harbour.example', '<mailto:leave@harbour.example?subject=unsubscribe>'],
    ['https://harbour.example/leave?list=1', '<https://harbour.example/leave?list=1>'],
  ])('%s', (unsubscribe, header) => {
    const message = messageTo(anna, sentBy(unsubscribe === undefined ? {} : { unsubscribe }), email);
    expect(message.headers['List-Unsubscribe']).toBe(header);
  });

  test.each(['javascript:alert(1)', 'https://x.example/> , <mailto:a@b.example', 'nobody', 'http://x.example/leave'])(
    '%s is refused',
    (unsubscribe) => {
      expect(() => senderOf(sentBy({ unsubscribe }).newsletter)).toThrow(/sender\.unsubscribe/);
    },
  );
});

test('a newsletter without a sender, or with one that cannot be, is told what to write', () => {
  const { sender: _, ...anonymous } = edition.newsletter;
  expect(() => senderOf(anonymous)).toThrow(/sender\.name and sender\.address/);
  expect(() => senderOf(sentBy({ address: 'brief@localhost' }).newsletter)).toThrow(
    /sender\.address "brief@localhost"/,
  );
});

test('the date is the morning of the edition’s day where it is published', () => {
  const dateIn = (timezone: string, date: string) =>
    messageTo(anna, { ...edition, date, newsletter: { ...edition.newsletter, timezone } }, email).date.toISOString();
  expect(dateIn('America/Los_Angeles', '2025-07-03')).toBe('2025-07-03T13:00:00.000Z');
  expect(dateIn('Asia/Tokyo', '2025-07-03')).toBe('2025-07-02T21:00:00.000Z');
  expect(dateIn('UTC', '2025-07-03')).toBe('2025-07-03T06:00:00.000Z');
});

test('a name without a letter of ASCII still makes a List-ID', () => {
  const listId = (name: string) =>
    messageTo(anna, { ...edition, newsletter: { ...edition.newsletter, name } }, email).headers['List-ID'];
  expect(listId('新闻')).toBe('<newsletter.harbour.example>');
  expect(listId('Brèves & Co. ')).toBe('<breves-co.harbour.example>');
});
