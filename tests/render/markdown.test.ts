import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeOf } from '../../src/render/locale-of.ts';
import { asText, markdownOf } from '../../src/render/markdown.ts';
import { viewOf } from '../../src/render/view-of.ts';
import { sampleEdition } from '../support/edition.ts';
import { shownMarkdown } from '../support/shown-markdown.ts';

const markdown = markdownOf(viewOf(sampleEdition(), localeOf('en')));

describe('the Markdown of an edition', () => {
  it('has the headings of the edition, in order', () => {
    expect(shownMarkdown(markdown).headings).toEqual([
      'The Halvorsund Letter',
      'The bottom line',
      'The ferry strike',
      'Ferry crews walk out as Halvorsund talks collapse',
      'Water and weather',
      'Reservoirs at their lowest since 1996, and the melt is late',
      'Schools',
      'Council puts off the vote on closing four village schools',
    ]);
  });

  it('has a footnote for each source, with outlet, date, title and link', () => {
    expect(markdown).toContain('leaving the three outer islands without a regular crossing.[^1][^2] “We were');
    expect(markdown).toContain(
      '[^1]: [Halvorsund Tidende](<https://tidende.example/ferry-crews-walk-out>) (March 4, 2031): Ferry crews walk out as Halvorsund talks collapse\n',
    );
    const cited = new Set(markdown.match(/\[\^\d+\](?!:)/gu));
    const told = markdown.match(/^\[\^\d+\](?=:)/gmu) ?? [];
    expect([...cited].sort()).toEqual([...told].sort());
  });

  it('puts both sides of a dispute in a list, with who says so', () => {
    expect(markdown).toContain(
      '**Where accounts differ**: who broke off the talks\n\n- **Halvorsund Tidende**: Sundlinjen',
    );
    expect(markdown).toContain('did not come back.[^1]\n- **Coast Radio**: The union said');
  });
});

describe('a text', () => {
  it.each([
    ['3. Liga', '3\\. Liga'],
    ['snake_case and C# stay as they are', 'snake_case and C# stay as they are'],
    ['Q&A, 5 * 3', 'Q&A, 5 \\* 3'],
    ['- a list', '\\- a list'],
    ['www.example.org', 'www\\.example.org'],
  ])('%j is escaped as little as is needed', (text, escaped) => {
    expect(asText(text)).toBe(escaped);
  });

  const pieces = [
    '*',
    '_',
    '`',
    '~~',
    '<b>',
    '</b>',
    '[a]',
    '(b)',
    '![',
    '&lt;',
    '\\',
    '#',
    '- ',
    '1. ',
    '> ',
    '|',
    ':',
    '//',
  ];
  const words = fc
    .array(
      fc.oneof(fc.constantFrom(...pieces, 'https', 'www.x.example', 'a', ' '), fc.string({ unit: 'binary-ascii' })),
      {
        maxLength: 12,
      },
    )
    .map((parts) =>
      parts
        .join('')
        .replace(/\s+/gu, ' ')
        .replace(/\p{Cc}/gu, '')
        .trim(),
    )
    .filter((text) => text !== '');

  it('is read as the same text, whatever it holds, in a paragraph, a heading and a list', () => {
    fc.assert(
      fc.property(words, (text) => {
        for (const opening of ['', '## ', '- ']) expect(shownMarkdown(`${opening}${asText(text)}\n`).text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
