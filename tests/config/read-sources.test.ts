import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../src/config/read.ts';
import { checkThemeHints } from '../../src/config/theme-hints.ts';
import type { UserError } from '../../src/errors.ts';

async function read(yaml: string, env: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-sources-'));
  const place = join(folder, 'sources.yml');
  await writeFile(place, yaml);
  return { place, folder, ...(await readSources(place, env)) };
}

const idsOf = async (yaml: string) => (await read(yaml)).sources.map(({ id }) => id);

describe('a group', () => {
  it('hands down what it says; a source that says otherwise is right, and exclusions add up', async () => {
    const { sources } = await read(
      `sources:
  - group: North
    theme: Harbours
    language: nb
    limit: 5
    include: [ferry]
    exclude: [quiz]
    body: fetch
    extract: 80
    headers: { X-Key: NORTH_KEY, X-Other: OTHER }
    sources:
      - feed: https://example.org/a
      - group: Islands
        exclude: horoscope
        sources:
          - feed: https://example.org/b
            theme: Islands
            language: nn
            limit: 2
            include: strike
            exclude: [chess]
            body: feed
            extract: full
            headers: { x-key: ISLAND_KEY }
          - page: https://example.org/c
          - folder: saved
  - feed: https://example.org/d
`,
      { NORTH_KEY: 'n', ISLAND_KEY: 'i', OTHER: 'o' },
    );
    const [a, b, c, folder, d] = sources;
    const north = { theme: 'Harbours', language: 'nb', limit: 5, include: ['ferry'], share: { words: 80 } };
    const keys = [
      { name: 'X-Key', variable: 'NORTH_KEY', value: 'n' },
      { name: 'X-Other', variable: 'OTHER', value: 'o' },
    ];
    expect(a).toMatchObject({ kind: 'feed', ...north, exclude: ['quiz'], body: 'fetch', headers: keys });
    expect(b).toMatchObject({
      theme: 'Islands',
      language: 'nn',
      limit: 2,
      include: ['strike'],
      exclude: ['quiz', 'horoscope', 'chess'],
      body: 'feed',
      share: 'full',
      headers: [
        { name: 'X-Other', variable: 'OTHER' },
        { name: 'x-key', variable: 'ISLAND_KEY', value: 'i' },
      ],
    });
    expect(c).toMatchObject({ kind: 'page', ...north, exclude: ['quiz', 'horoscope'], headers: keys });
    expect(folder).toMatchObject({ kind: 'folder', ...north });
    expect(folder).not.toHaveProperty('headers');
    expect(folder).not.toHaveProperty('body');
    expect(d).toEqual({
      kind: 'feed',
      id: 'feed-example-org-d',
      name: 'https://example.org/d',
      url: 'https://example.org/d',
      headers: [],
      body: 'auto',
    });
  });
});

describe('the id of a source', () => {
  const entries = [
    '- feed: https://www.example.org/news/feed.xml',
    '- { feed: "https://example.org/feed?topic=sea", name: "Море и порт" }',
    '- page: https://example.org/',
    '- folder: saved/pages',
    '- folder: .',
    '- file: saved/Monday.html',
  ];

  it('is made of the name or the place, and stays when the list is put in another order', async () => {
    const ids = await idsOf(`sources:\n  ${entries.join('\n  ')}\n`);
    expect(ids).toEqual([
      'feed-example-org-news-feed-xml',
      'feed-море-и-порт',
      'page-example-org',
      'folder-saved-pages',
      'folder',
      'file-saved-monday-html',
    ]);
    expect(await idsOf(`sources:\n  ${entries.toReversed().join('\n  ')}\n`)).toEqual(ids.toReversed());
  });

  it('is unique where names are not', async () => {
    const yaml = `sources:
  - { feed: "https://example.org/a", name: News }
  - { feed: "https://example.org/b", name: News }
  - { feed: "https://example.org/c", name: "News 2" }
  - { feed: "https://example.org/d", name: "news" }
`;
    expect(await idsOf(yaml)).toEqual(['feed-news', 'feed-news-2', 'feed-news-2-2', 'feed-news-3']);
  });
});

it('a password in an address is kept for asking, and not in what is shown', async () => {
  const { sources } = await read('sources:\n  - feed: https://me:s3cret@example.org/feed\n');
  expect(sources[0]).toMatchObject({ url: 'https://me:s3cret@example.org/feed', name: 'https://example.org/feed' });
  expect(sources[0]?.id).not.toMatch(/me|s3cret/);
});

it('an address that is listed twice is refused with both lines, also in a group, as a page, or with a password', async () => {
  const yaml = `sources:
  - feed: https://example.org/a
  - group: North
    sources:
      - feed: HTTPS://Example.org/a
  - page: https://me:s3cret@example.org/a#top
`;
  const refusal = await read(yaml).then(
    () => null,
    (error: UserError) => error,
  );
  expect(refusal?.exitCode).toBe(2);
  expect(refusal?.message.replaceAll(/^.*sources\.yml/gm, 'sources.yml').split('\n')).toEqual([
    'sources.yml:5 https://example.org/a is listed in line 2 already; delete one of the two',
    'sources.yml:6 https://example.org/a is listed in line 2 already; delete one of the two',
  ]);
});

it.each([
  ['is not set', {}],
  ['is empty', { FEED_TOKEN: '' }],
  ['would end the header', { FEED_TOKEN: 'x\r\nX-Evil: 1' }],
  ['holds letters that no header can', { FEED_TOKEN: 'пароль' }],
])('the value of a header is missing where its variable %s', async (_, env: Record<string, string>) => {
  const { sources } = await read(
    'sources:\n  - feed: https://example.org/\n    headers: { Authorization: FEED_TOKEN }\n',
    env,
  );
  expect(sources[0]).toMatchObject({ headers: [{ name: 'Authorization', variable: 'FEED_TOKEN', value: null }] });
});

describe('how the network is asked', () => {
  it('is polite where the file does not say', async () => {
    const { fetching } = await read('sources:\n  - folder: .\n');
    expect(fetching).toEqual({
      concurrency: 16,
      perHost: 2,
      intervalMs: 1_000,
      connectTimeoutMs: 10_000,
      headersTimeoutMs: 15_000,
      bodyTimeoutMs: 15_000,
      totalTimeoutMs: 60_000,
      maxBytes: 20_000_000,
      retries: 2,
      maxWaitMs: 30_000,
      maxRedirects: 5,
      allow: [],
      robots: true,
    });
    expect((await readSources(tmpdir(), {})).fetching).toEqual(fetching);
  });

  it('is said in seconds and megabytes', async () => {
    const { fetching } = await read(
      'sources:\n  - folder: .\nfetching: { intervalSeconds: 0.25, maxMegabytes: 1.5, allow: [localhost], robots: false }\n',
    );
    expect(fetching).toMatchObject({ intervalMs: 250, maxBytes: 1_500_000, allow: ['localhost'], robots: false });
  });
});

describe('a theme that a source names', () => {
  const themes = [{ title: 'Harbour strike' }, { title: 'Islands' }];
  const yaml = `sources:
  - feed: https://example.org/a
    theme: Islands
  - group: North
    theme: Harbor strike
    sources:
      - feed: https://example.org/b
      - feed: https://example.org/c
        theme: Chess
`;

  it('is one of the newsletter, or is refused with line and suggestion', async () => {
    const { listed, place } = await read(yaml);
    expect(() => checkThemeHints(listed, themes)).toThrow(
      [
        `${place}:7 theme is "Harbor strike", which is no theme of the newsletter; did you mean "Harbour strike"?`,
        `${place}:8 theme is "Chess", which is no theme of the newsletter; use one of "Harbour strike", "Islands"`,
      ].join('\n'),
    );
  });

  it('may be any where the newsletter names none', async () => {
    const { listed } = await read(yaml);
    expect(() => checkThemeHints(listed, [])).not.toThrow();
  });
});

it('says what to do where there are no sources', async () => {
  await expect(read('sources: []\n')).rejects.toThrow('lists none; add one');
  await expect(read('sources:\n  - group: North\n    sources: []\n')).rejects.toThrow('lists none; add one');
});

it('weighs sources as they say, and refuses what is no weight', async () => {
  const { sources } = await read('sources:\n  - folder: a\n    weight: 2.5\n  - folder: b\n');
  expect(sources.map(({ weight }) => weight)).toEqual([2.5, undefined]);
  await expect(read('sources:\n  - folder: a\n    weight: 0\n')).rejects.toThrow(/sources\[0\]\.weight/);
});
