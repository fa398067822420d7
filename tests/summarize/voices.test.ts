import { expect, it } from 'vitest';
import { poolOf } from '../../src/summarize/candidates.ts';
import { article } from '../support/article.ts';

const storm =
  'A storm broke the sea wall of Aarup harbor on Monday and killed two sailors, officials said. The council closed the harbor for a week and asked the province for pumps.';
const other =
  'Fishermen in the north counted their losses after the worst night in forty years, and insurers sent the first people to look at what is left of the boats.';

it('counts a copy, a second article of an outlet and the text of one agency as one voice', () => {
  const outlet = { name: 'The Harbor News', basis: 'stated' } as const;
  const articles = [
    article({ id: 'a', outlet, paragraphs: [storm] }),
    article({ id: 'b', paragraphs: [other] }),
    article({ id: 'c', paragraphs: [`${storm} Ships wait outside.`] }),
    article({ id: 'd', outlet: { ...outlet, name: 'Harbor News' }, paragraphs: ['Pumps came on Tuesday.'] }),
    article({ id: 'e', agency: 'NPA', paragraphs: ['Tides fell.'] }),
    article({ id: 'f', agency: 'NPA', paragraphs: ['Ferries sail again.'] }),
  ];
  expect(poolOf(articles).voices).toEqual([0, 1, 0, 0, 4, 4]);
});
