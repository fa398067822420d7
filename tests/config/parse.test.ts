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
    ['site: example.org', 'is not the address of a site'],
    ['site: javascript:alert(1)', 'is not the address of a site'],
    ['site: https://me:secret@example.org', 'is not the address of a site'],
    ['site: https://example.org/?page=1', 'is not the address of a site'],
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
  const complain = (yaml: string) =>
    complaintsOf(yaml, sourcesSchema).map((line) => line.replace('newsletter.yml', 'sources.yml'));

  it('takes feeds, pages, files, folders and groups within groups', () => {
    const { sources } = parseYaml(
      `sources:
  - feed: https://example.org/feed.xml
    body: fetch
    extract: 80
    headers: { Authorization: FEED_TOKEN }
    include: ferry
    exclude: [horoscope, quiz]
  - page: https://example.org/
    links: true
  - file: a.html
    url: https://example.org/a
    capturedAt: "2025-07-03"
  - folder: .
  - group: North
    theme: Harbours
    sources:
      - group: Islands
        sources: [{ feed: "https://example.org/islands" }]
`,
      'sources.yml',
      sourcesSchema,
    );
    expect(sources).toHaveLength(5);
    expect(sources[0]).toMatchObject({ include: ['ferry'], exclude: ['horoscope', 'quiz'], extract: 80 });
    expect(sources[4]?.sources?.[0]?.sources).toEqual([{ feed: 'https://example.org/islands' }]);
  });

  it('refuses an entry that is two things, or none', () => {
    const complaints = complain('sources:\n  - file: a\n    folder: b\n  - name: c\n');
    expect(complaints).toHaveLength(2);
    expect(complaints[0]).toContain('sources.yml:2 sources[0] needs exactly one of feed, page, file, folder and group');
    expect(complaints[1]).toContain('sources.yml:4 sources[1] needs exactly one');
  });

  it.each([
    ['- page: https://example.org/\n    body: feed', 3, 'body goes with feed and group only, and this is a page'],
    ['- feed: https://example.org/\n    links: true', 3, 'links goes with page only, and this is a feed'],
    ['- folder: .\n    url: https://example.org/', 3, 'url goes with file only, and this is a folder'],
    ['- folder: .\n    headers: { X-Key: KEY }', 3, 'headers goes with feed, page and group only'],
    ['- feed: https://example.org/\n    sources: []', 3, 'sources goes with group only, and this is a feed'],
    ['- group: North\n    name: North\n    sources: []', 3, 'name goes with feed, page, file and folder only'],
    ['- group: North', 2, 'sources is missing; add it'],
    ['- feed: ftp://example.org/', 2, 'is not a web address: "ftp://example.org/"'],
    ['- feed: https://', 2, 'is not a web address'],
    ['- feed: https://example.org/\n    body: all', 3, 'is "all"; use one of feed, fetch, auto'],
    ['- feed: https://example.org/\n    extract: half', 3, 'extract is not an amount of text; write full, link'],
    ['- feed: https://example.org/\n    extract: 0', 3, 'extract is 0, which is too small'],
    ['- feed: https://example.org/\n    include: []', 3, 'include is [], which is too small'],
    ['- feed: https://example.org/\n    limit: 0', 3, 'at least 1 is needed'],
    ['- feed: https://example.org/\n    language: English', 3, 'is not a language tag'],
    ['- feed: https://example.org/\n    headers: { "X Key": KEY }', 3, 'is not the name of a header; write it as'],
    ['- feed: https://example.org/\n    headers: { User-Agent: KEY }', 3, 'Nutgraf sets itself; delete it'],
  ])('refuses %j', (entry, line, words) => {
    const complaints = complain(`sources:\n  ${entry}\n`);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(new RegExp(`^sources\\.yml:${line} sources\\[0\\]`));
    expect(complaints[0]).toContain(words);
  });

  it('suggests a key also within a group', () => {
    const complaints = complain('sources:\n  - group: North\n    sources:\n      - fede: https://example.org/\n');
    expect(complaints).toContain(
      'sources.yml:4 sources[0].sources[0].fede is not a key that exists here; did you mean feed?',
    );
  });

  it.each([
    'headers: { Authorization: Bearer s3cret }',
    'headers: { Authorization: s3cret }',
    'headers: "Authorization: Bearer s3cret"',
    'headers: [s3cret]',
    'headers: { Authorization: [s3cret] }',
  ])('never repeats a secret that was written into it: %s', (line) => {
    const [complaint] = complain(`sources:\n  - feed: https://example.org/\n    ${line}\n`);
    expect(complaint).toMatch(/^sources\.yml:3 /);
    expect(complaint).not.toContain('s3cret');
  });

  it('never repeats the password of an address that is not one', () => {
    expect(complain('sources:\n  - feed: "htps://me:s3cret@example.org/"\n')[0]).not.toContain('s3cret');
  });

  it.each([
    ['concurrency: 0', 'at least 1 is needed'],
    ['perhost: 2', 'did you mean perHost?'],
    ['totalSeconds: soon', 'is not a number'],
    ['allow: [https://localhost/]', 'is not a host name, an address or a range of addresses'],
    ['allow: [10.0.0.0/40]', 'is not a host name'],
    ['allow: [10.0.0]', 'is not a host name'],
    ['robots: perhaps', 'is not a boolean'],
  ])('refuses fetching: { %s }', (line, words) => {
    expect(complain(`sources: []\nfetching:\n  ${line}\n`).join('\n')).toContain(words);
  });

  it.each(['localhost', '127.0.0.1', '10.0.0.0/8', '::1', '[::1]', 'fd00::/8', 'wiki.intern', 'müller.example'])(
    'allows the private host %s',
    (host) => {
      expect(complain(`sources: []\nfetching: { allow: ["${host}"] }\n`)).toEqual([]);
    },
  );

  it('is not caught in a group that is within itself', () => {
    expect(complain('sources: &all\n  - group: North\n    sources: *all\n')[0]).toContain('too many aliases');
  });

  it('refuses groups within groups without end', () => {
    const deep = `sources: ${'[{group: a, sources: '.repeat(2_000)}[]${'}]'.repeat(2_000)}`;
    expect(complain(deep)[0]).toContain('sources.yml:1 ');
  });
});
