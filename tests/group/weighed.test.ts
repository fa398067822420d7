import { expect, it } from 'vitest';
import { group } from '../../src/group/index.ts';
import { article } from '../support/article.ts';

const ferry = article({
  id: 'ferry',
  title: 'Ferry to Skerry island stops for the winter',
  paragraphs: ['The ferry to Skerry island makes its last crossing on Sunday, the operator said.'],
  sourceId: 'harbour',
});
const museum = article({
  id: 'museum',
  title: 'Museum of clocks opens its cellar',
  paragraphs: ['Visitors can see forty tower clocks in the cellar of the museum from Saturday.'],
  sourceId: 'culture',
});

it('tells the stories of a source that the editor weighs more first, and why', () => {
  const options = { themes: [{ title: 'Town', about: '' }], elsewhere: 'keep' } as const;
  const first = (weight: number) => {
    const weightBySource = new Map([['culture', { name: 'Culture desk', weight }]]);
    return group([ferry, museum], { ...options, weightBySource }).stories[0];
  };
  expect(first(2)?.articles).toEqual([museum]);
  expect(first(2)?.reasons).toContain('its sources count 2-fold, as you weigh “Culture desk”');
  expect(first(0.5)?.articles).toEqual([ferry]);
});

it('puts the section of a theme that the editor weighs more first, and the others in the order of the themes', () => {
  const themes = [
    { title: 'Ferry to Skerry island', about: '', include: ['Skerry'], weight: 0.5 },
    { title: 'Clocks', about: '', include: ['clocks'] },
  ];
  const sections = group([ferry, museum], { themes, elsewhere: 'keep' }).sections;
  expect(sections.map(({ theme }) => theme)).toEqual(['Clocks', 'Ferry to Skerry island']);
  expect(sections[1]?.reasons).toContain('weight 0.5, set by the editor');
});
