import { expect, it } from 'vitest';
import { lengths } from '../../src/config/lengths.ts';
import { newsletterSchema } from '../../src/config/newsletter-schema.ts';
import { parseYaml } from '../../src/config/parse.ts';

const limits = (text: string) => parseYaml(`name: Tide\n${text}`, 'newsletter.yml', newsletterSchema).limits;

it('is a digest where newsletter.yml names no length', () => {
  expect(limits('')).toMatchObject(lengths.digest);
});

it.each(Object.entries(lengths))('has the limits of %s where it is named', (name, named) => {
  expect(limits(`length: ${name}\n`)).toMatchObject(named);
});

it('lets a limit of its own go before the length', () => {
  expect(limits('length: bluf\nlimits:\n  summaryWords: 55\n')).toMatchObject({
    ...lengths.bluf,
    summaryWords: 55,
    articles: 200,
  });
});

it('names the lengths there are when another is asked for', () => {
  expect(() => limits('length: tome\n')).toThrow(/newsletter\.yml:2 length is "tome"; use one of bluf.*sitrep/);
});
