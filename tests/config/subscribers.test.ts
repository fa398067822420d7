import { expect, test } from 'vitest';
import { parseSubscribers } from '../../src/config/subscribers.ts';
import { expectInProportion } from '../support/in-proportion.ts';

const anna = { address: 'anna@example.org', name: 'Anna Berg' };
const ben = { address: 'ben@example.org' };

test.each([
  ['a heading', 'address,name\nanna@example.org,Anna Berg\nben@example.org,\n'],
  ['no heading', 'anna@example.org,Anna Berg\nben@example.org\n'],
  ['a byte order mark and Windows line ends', '\uFEFFemail,name\r\nanna@example.org,Anna Berg\r\nben@example.org,\r\n'],
  ['semicolons, as a German Excel writes', 'E-Mail;Name\nanna@example.org;Anna Berg\nben@example.org;\n'],
  ['tabs', 'anna@example.org\tAnna Berg\nben@example.org\t\n'],
  ['the name first, in a heading', 'Full name,E-mail address\nAnna Berg,anna@example.org\n,ben@example.org'],
  ['the name first, without a heading', 'Anna Berg,anna@example.org\n,ben@example.org'],
  ['more columns than are read', 'id,email,joined,name\n7,anna@example.org,2025,Anna Berg\n8,ben@example.org,2025,'],
  ['empty lines and space', '\n anna@example.org , Anna Berg \n\n  \nben@example.org\n\n'],
  ['quoted fields', '"anna@example.org","Anna Berg"\n"ben@example.org",""'],
])('reads a list with %s', (_, text) => {
  expect(parseSubscribers(text, 'list.csv')).toEqual({ subscribers: [anna, ben], problems: [] });
});

test('a quoted name keeps its comma and its quotation marks', () => {
  const { subscribers } = parseSubscribers('anna@example.org,"Berg, Anna ""Ann"" (Oslo)"', 'list.csv');
  expect(subscribers).toEqual([{ address: 'anna@example.org', name: 'Berg, Anna "Ann" (Oslo)' }]);
});

test('an address that stands there twice counts once, with its first name', () => {
  const { subscribers, problems } = parseSubscribers(
    'anna@example.org,Anna Berg\n anna@EXAMPLE.org ,Other',
    'list.csv',
  );
  expect(subscribers).toEqual([anna]);
  expect(problems).toEqual([]);
});

test('a bad line is a problem that says where, and the others are read', () => {
  const text = 'address,name\nanna@example.org,Anna Berg\nanna(at)example.org,Secret\n,Nobody\nben@example.org\n';
  const { subscribers, problems } = parseSubscribers(text, 'list.csv');
  expect(subscribers).toEqual([anna, ben]);
  expect(problems.map(({ where, code }) => `${where} ${code}`)).toEqual([
    'list.csv:3 bad-address',
    'list.csv:4 bad-address',
  ]);
  expect(JSON.stringify(problems)).not.toMatch(/anna|Secret|Nobody/);
});

test('a quotation mark that never closes spoils its line and not the rest', () => {
  const { subscribers, problems } = parseSubscribers('"anna@example.org,Anna\nben@example.org\n"x"y,z', 'list.csv');
  expect(subscribers).toEqual([ben]);
  expect(problems.map(({ where, code }) => `${where} ${code}`)).toEqual([
    'list.csv:1 broken-quotation',
    'list.csv:3 broken-quotation',
  ]);
});

test('an address in other letters counts once', () => {
  const { subscribers } = parseSubscribers('b@example.org\nB@example.org\n', 'list.csv');
  expect(subscribers).toEqual([{ address: 'b@example.org' }]);
});

test('an empty list has nobody on it', () => {
  expect(parseSubscribers('\uFEFF\n\n', 'list.csv')).toEqual({ subscribers: [], problems: [] });
});

test('thousands of people and hostile lines are read in time in proportion to their length', async () => {
  await expectInProportion((length) => {
    const people = Array.from({ length }, (_, index) => `p${index}@example.org,"Person ${index}"`);
    const long = 50 * length;
    const hostile = ['"'.repeat(long + 1), `"${'""'.repeat(long / 2)}`, ','.repeat(long / 2), '@'.repeat(long)];
    const { subscribers } = parseSubscribers([...people, ...hostile].join('\n'), 'list.csv');
    expect(subscribers).toHaveLength(length);
  }, 800);
});
