import { describe, expect, it } from 'vitest';
import { emptyList, withFeeds } from '../../src/config/edit-sources.ts';
import { parseListing } from '../../src/config/listing.ts';
import type { UserError } from '../../src/errors.ts';
import { expectInProportion } from '../support/in-proportion.ts';

const none = () => null;
const feed = (path: string, groups: readonly string[] = []) => ({ url: `https://example.org/${path}`, groups });
const add = (text: string, ...feeds: ReturnType<typeof feed>[]) => withFeeds(text, 'sources.yml', feeds, none);

const written = `# What we read, and why.
sources:   # in order
  - folder: .      # saved by hand
    name:   "Saved pages"

  # The north.
  - group: North
    limit:  5
    sources:
      -  feed: 'https://example.org/north'   # asked for by Anna
         exclude: [ quiz,chess ]
  # Nothing more here.

# How we ask.
fetching: {perHost: 1}
`;

describe('a feed that is added', () => {
  it('stands at the end of the list, and every other byte is what it was', () => {
    expect(add(written, feed('a'))).toBe(
      written.replace('  # Nothing more here.', '  - feed: https://example.org/a\n  # Nothing more here.'),
    );
  });

  it('stands at the end of its group, and a group that is not there is made', () => {
    const text = withFeeds(
      written,
      'sources.yml',
      [feed('a', ['North']), feed('b', ['South', 'Coast']), { ...feed('c', ['South']), name: 'Sea: news' }],
      (group) => (group === 'South' ? 'The south' : null),
    );
    expect(text).toBe(
      written.replace(
        '  # Nothing more here.',
        `      - feed: https://example.org/a
  - group: South
    theme: The south
    sources:
      - feed: https://example.org/c
        name: "Sea: news"
      - group: Coast
        sources:
          - feed: https://example.org/b
  # Nothing more here.`,
      ),
    );
  });

  it.each([
    ['an empty list', emptyList, '# What the newsletter reads.\nsources:\n  - feed: https://example.org/a\n'],
    ['a list in one line', 'sources: [{ folder: . }] # all\n', /folder: \. .*https:\/\/example\.org\/a.*# all/s],
    [
      'dashes that are not indented',
      'sources:\n- folder: .\n',
      'sources:\n- folder: .\n- feed: https://example.org/a\n',
    ],
    [
      'no end of line',
      'sources:\n  - folder: .',
      /^sources:\n {2}- folder: \.\n {2}- feed: https:\/\/example\.org\/a\n$/,
    ],
    [
      'a group that is empty',
      'sources:\n  - group: North\n    sources: []\n',
      'sources:\n  - group: North\n    sources: []\n  - feed: https://example.org/a\n',
    ],
    [
      'a byte order mark',
      '\uFEFFsources:\n  - folder: .\n',
      '\uFEFFsources:\n  - folder: .\n  - feed: https://example.org/a\n',
    ],
    ['keys after it', 'sources:\n  - folder: .\nfetching:\n  perHost: 1\n', /folder: \.\n {2}- feed: .*\nfetching:\n/],
  ])('goes into %s', (_, text, expected) => {
    const edited = add(text, feed('a'));
    if (typeof expected === 'string') expect(edited).toBe(expected);
    else expect(edited).toMatch(expected);
    expect([...parseListing(edited, 'sources.yml').whereByAddress.keys()]).toEqual(['https://example.org/a']);
  });

  it('fills a group that was empty', () => {
    const edited = add('# North\nsources:\n  - group: North\n    sources: []\n', feed('a', ['North']));
    expect(edited).toBe('# North\nsources:\n  - group: North\n    sources:\n      - feed: https://example.org/a\n');
  });

  it('keeps the line ends of Windows', () => {
    const edited = add(written.replaceAll('\n', '\r\n'), feed('a'), feed('b', ['New']));
    expect(edited.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(parseListing(edited, 'sources.yml').whereByAddress.size).toBe(3);
  });

  it('is read as it was meant, whatever it is called', () => {
    const names = [
      '- a',
      '# b',
      'yes',
      '1',
      'a: b',
      '"',
      "it's",
      'line\nbreak',
      '*x',
      '&y',
      '{z',
      'ё',
      ' ',
      '!',
      '%',
      '@',
    ];
    const feeds = names.map((name, index) => ({ ...feed(String(index), [`g${name}`]), name }));
    const edited = withFeeds(written, 'sources.yml', feeds, none);
    expect(parseListing(edited, 'sources.yml').whereByAddress.size).toBe(names.length + 1);
    expect(edited.startsWith(written.slice(0, 200))).toBe(true);
  });
});

it.each([
  'sources:\n  - &north\n    group: North\n    sources: &feeds [{ folder: . }]\n  - { group: South, sources: *feeds }\n',
  'sources:\n  - group: North\n    sources: &feeds\n      - folder: .\n  - group: South\n    sources: *feeds\n',
])('loses nothing of, and adds nothing unasked to, groups that share a list', (text) => {
  expect(() => add(text, feed('a', ['North']))).toThrow('cannot be added to without changing what it says');
  expect(() => add(text, feed('a', ['South']))).toThrow('cannot be added to without changing what it says');
});

it('takes time in proportion to the length of the list', async () => {
  await expectInProportion((length) => {
    const long = `sources:\n${Array.from({ length }, (_, at) => `  - feed: https://example.org/${at}\n`).join('')}`;
    expect(add(long, feed('a'))).toBe(`${long}  - feed: https://example.org/a\n`);
  }, 400);
});

it('adds nothing to a list that is not in order', () => {
  let refusal: UserError | undefined;
  try {
    add('sources:\n  - fede: x\n', feed('a'));
  } catch (error) {
    refusal = error as UserError;
  }
  expect(refusal?.exitCode).toBe(2);
});

it('tells where an address is listed, without its password', () => {
  expect(parseListing(written.replace('//ex', '//me:s3cret@ex'), 'sources.yml').whereByAddress).toEqual(
    new Map([['https://example.org/north', 'sources.yml:10']]),
  );
});
