import { expect, test } from 'vitest';
import { redact } from '../../src/deliver/redact.ts';

test.each([
  ['the address', '550 5.1.1 <anna@x.example>: no such user', '550 5.1.1 <(address)>: no such user'],
  ['an address it was forwarded to', '550 ben@y.example is full', '550 (address) is full'],
  ['the mailbox without its domain', '550 5.1.1 User "Anna" unknown', '550 5.1.1 User (name) unknown'],
  ['several lines', '451-later\r\n451 please\u001b[2J', '451-later 451 please [2J'],
])('an answer loses %s', (_, answer, shown) => {
  expect(redact(answer, 'anna@x.example')).toBe(shown);
});

test('an answer of a megabyte is cut', () => {
  expect(redact('x'.repeat(1_000_000), 'anna@x.example')).toHaveLength(300);
  expect(redact('@'.repeat(1_000_000), 'anna@x.example').length).toBeLessThanOrEqual(300);
});
