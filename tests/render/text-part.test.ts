import { expect, it } from 'vitest';
import { render } from '../../src/render/index.ts';
import { columnsOf } from '../../src/render/wrap-lines.ts';
import { editionOf, sampleEdition, sentence, source, story } from '../support/edition.ts';
import { templateNamed } from '../support/template.ts';

const broadsheet = templateNamed('broadsheet');

it('reads as an edition of its own', async () => {
  const edition = sampleEdition({
    bottomLine: [sentence('The harbour is closed until Friday.', 1)],
    sections: [
      {
        theme: 'The harbour',
        about: 'Ships, ice and who may enter.',
        bottomLine: [],
        stories: [
          story('Ice closes the harbour', [1, 2], {
            summary: [
              sentence(
                'Ice has closed the harbour at Brenn until Friday, the harbour office said on Monday evening.',
                1,
                2,
              ),
              sentence('Two ships wait outside.', 2),
            ],
            disputes: [
              {
                subject: 'how thick the ice is',
                claims: [
                  { ...sentence('The office says 40 centimetres.', 1), saidBy: 'the office' },
                  { ...sentence('A captain says 25.', 2), saidBy: 'A captain' },
                ],
              },
            ],
            independent: 1,
          }),
        ],
      },
    ],
    sources: [
      source(1, 'Brenn Valley Post', 'Ice closes the harbour', { url: 'https://post.example/ice' }),
      source(2, 'Coast Radio', 'Ships wait', { qualifiers: ['inferred'], published: null }),
    ],
  });
  expect((await render(edition, broadsheet)).text).toBe(`The Halvorsund Letter
What happened on the coast, and who says so
============================================================================
Tuesday, March 4, 2031 · daily edition
1 story · 2 sources · 2 minutes to read

============================================================================
The bottom line
----------------------------------------------------------------------------

- The harbour is closed until Friday. [1]

============================================================================
The harbour
Ships, ice and who may enter.
----------------------------------------------------------------------------

Ice closes the harbour

  Ice has closed the harbour at Brenn until Friday, the harbour office said
  on Monday evening. [1, 2] Two ships wait outside. [2]

  Where accounts differ: how thick the ice is

  - The office, in Brenn Valley Post: The office says 40 centimetres. [1]

  - A captain, in Coast Radio: A captain says 25. [2]

  Sources: Brenn Valley Post · Coast Radio [1, 2] (2 articles, one account)

Sources: The harbour

[1] Brenn Valley Post (March 4, 2031)
    https://post.example/ice
[2] Coast Radio (inferred, undated): Ships wait

============================================================================
The numbers lead to the source of each sentence.

Halvorsund Reading Room sends you The Halvorsund Letter because your address
is on its list of readers. Unsubscribe by writing to
leave@halvorsund.example with the subject “unsubscribe”.

Quay Street 4, 4400 Halvorsund
`);
});

it('keeps every line within 76 columns', async () => {
  const { text } = await render(editionOf(12), broadsheet);
  expect(Math.max(...text.split('\n').map(columnsOf))).toBeLessThanOrEqual(76);
});

it('never breaks a long address', async () => {
  const url = `https://post.example/${'ice-and-ships/'.repeat(20)}`;
  const edition = sampleEdition({ sources: [source(1, 'Brenn Valley Post', 'Ice', { url })] });
  expect((await render(edition, broadsheet)).text).toContain(`\n    ${url}\n`);
});
