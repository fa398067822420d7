import { expect, test } from 'vitest';
import { parseEmailAddress } from '../../src/text/email-address.ts';

test.each([
  ['an everyday address', 'anna.berg@example.org', 'anna.berg@example.org'],
  ['space around it and a shouted domain', '  Anna@EXAMPLE.Org ', 'Anna@example.org'],
  ['a tag and an apostrophe', "o'neil+news@example.co.uk", "o'neil+news@example.co.uk"],
  ['a domain with an umlaut', 'leser@zeitung-für-alle.example', 'leser@xn--zeitung-fr-alle-7vb.example'],
  ['a domain in Cyrillic with an ideographic full stop', 'a@почта。укр', 'a@xn--80a1acny.xn--j1amh'],
])('takes %s', (_, text, address) => {
  expect(parseEmailAddress(text)).toBe(address);
});

test.each([
  ['nothing', ''],
  ['no @', 'anna.example.org'],
  ['two @', 'anna@berg@example.org'],
  ['a second recipient behind a line break', 'anna@example.org\r\nBcc: all@example.org'],
  ['a line break in the local part', 'an\r\nna@example.org'],
  ['a second recipient behind a comma', 'anna@example.org,ben@example.org'],
  ['a name and brackets', 'Anna <anna@example.org>'],
  ['a quoted local part', '"anna berg"@example.org'],
  ['dots in a row', 'anna..berg@example.org'],
  ['a local part beyond ASCII', 'jürgen@example.org'],
  ['a local part of 65 characters', `${'a'.repeat(65)}@example.org`],
  ['a domain of one label', 'root@localhost'],
  ['an address literal', 'root@[127.0.0.1]'],
  ['an IP address', 'root@127.0.0.1'],
  ['a label that begins with a hyphen', 'a@-example.org'],
  ['a percent sign in a domain beyond ASCII', 'a@%65xämple.org'],
  ['a control character', 'anna\u0000@example.org'],
  ['more than 254 characters', `a@${'b.'.repeat(130)}org`],
  ['a megabyte', `${'a'.repeat(1_000_000)}@example.org`],
])('refuses %s', (_, text) => {
  expect(parseEmailAddress(text)).toBeNull();
});
