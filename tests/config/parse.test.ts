import { describe, expect, it } from 'vitest';
import { newsletterSchema } from '../../src/config/newsletter-schema.ts';
import { parseYaml } from '../../src/config/parse.ts';
import { sourcesSchema } from '../../src/config/sources-schema.ts';
import { UserError } from '../../src/errors.ts';

function complaintsOf(
  yaml: string,
  schema: typeof newsletterSchema | typeof sourcesSchema = newsletterSchema,
): string[] {
  try {
    parseYaml(yaml, 'newsletter.yml', schema);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).exitCode).toBe(2);
    return (error as UserError).message.split('\n');
  }
  return [];
}

describe('newsletter.yml, read strictly', () => {
  it('fills in every default', () => {
    const options = parseYaml('name: Morning', 'newsletter.yml', newsletterSchema);
    expect(options).toMatchObject({
      language: 'en',
      slot: 'daily',
      template: 'broadsheet',
      themes: [],
      elsewhere: 'keep',
    });
    expect(options.limits.summarySentences).toBe(4);
  });

  it('names file, line and key of a missing value, and the way out', () => {
    expect(complaintsOf('name: A\nthemes:\n  - title: B\n    about: b\n  - about: c\n')).toEqual([
      'newsletter.yml:5 themes[1].title is missing; add it, for example "Ukraine aid pause" (the heading of the section)',
    ]);
  });

  it('suggests the key that was meant', () => {
    expect(complaintsOf('name: A\nthemse: []\n')).toEqual([
      'newsletter.yml:2 themse is not a key that exists here; did you mean themes?',
    ]);
    expect(complaintsOf('name: A\nlimits:\n  storiesPerSecton: 3\n')).toEqual([
      'newsletter.yml:3 limits.storiesPerSecton is not a key that exists here; did you mean storiesPerSection?',
    ]);
  });

  it('lists the keys where none is near', () => {
    expect(complaintsOf('name: A\nsender:\n  name: B\n  address: b@example.org\n  colour: red\n')[0]).toContain(
      'use one of name, address, postalAddress, unsubscribe',
    );
  });

  it('shows the value of a wrong type', () => {
    expect(complaintsOf('name: A\ntemplate: 5\n')).toEqual([
      'newsletter.yml:2 template is 5, which is not text; write text, for example "broadsheet"',
    ]);
  });

  it.each([
    ['elsewhere: maybe', 'use one of keep, drop, find'],
    ['limits: { sections: 0 }', 'at least 1 is needed'],
    ['timezone: Mars/Olympus', 'is not a time zone'],
    ['slot: Very Late', 'is not a slot name'],
    ['themes:', 'is empty; give it a value'],
    ['sender: { name: A, address: "a b" }', 'is not an email address'],
    ['sender: { name: A, address: "a@example.org\\r\\nBcc: x@example.org" }', 'is not an email address'],
  ])('refuses %s', (line, words) => {
    expect(complaintsOf(`name: A\n${line}\n`).join('\n')).toContain(words);
  });

  it('complains of everything at once, in the order of the lines', () => {
    const lines = complaintsOf('nmae: A\nslot: "-"\ntemplate: 1\n').map((line) => line.split(' ')[0]);
    expect(lines).toEqual(['newsletter.yml:1', 'newsletter.yml:1', 'newsletter.yml:2', 'newsletter.yml:3']);
  });

  it('says where YAML is broken', () => {
    expect(complaintsOf('name: A\nthemes: [1\n')[0]).toMatch(/^newsletter\.yml:\d is not YAML: /);
  });

  it('is not blown up by aliases', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'.split('').map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`),
    ];
    expect(complaintsOf(bomb.join('\n'))[0]).toContain('too many aliases');
  });
});

describe('sources.yml, read strictly', () => {
  it('takes pages, files and folders', () => {
    const { sources } = parseYaml(
      'sources:\n  - page: https://example.org/\n  - file: a.html\n    url: https://example.org/a\n    capturedAt: "2025-07-03"\n  - folder: .\n',
      'sources.yml',
      sourcesSchema,
    );
    expect(sources).toHaveLength(3);
  });

  it('refuses an entry that is two things, or none', () => {
    const complaints = complaintsOf('sources:\n  - file: a\n    folder: b\n  - name: c\n', sourcesSchema);
    expect(complaints).toHaveLength(2);
    expect(complaints[0]).toContain('newsletter.yml:2 sources[0] needs exactly one of page, file and folder');
    expect(complaints[1]).toContain('newsletter.yml:4 sources[1] needs exactly one');
  });
});
