import { expect, it } from 'vitest';
import { userAgentOf } from '../../src/commands/lazy-fetcher.ts';
import { version } from '../../src/commands/version.ts';

it('sites are told where to complain, whatever the contact looks like', () => {
  const named = (contact: string | undefined) => userAgentOf(contact).replace(`Nutgraf/${version} `, '');
  expect(named(undefined)).toBe('(newsletter reader)');
  expect(named('editor@example.org')).toBe('(newsletter reader; +mailto:editor@example.org)');
  expect(named('https://example.org/about')).toBe('(newsletter reader; +https://example.org/about)');
  expect(named('é)\r\nX-Evil: 1')).toBe('(newsletter reader; +mailto:X-Evil:1)');
  expect(named(' ')).toBe('(newsletter reader)');
});
