import { expect, it } from 'vitest';
import { render } from '../../src/render/index.ts';
import { sampleEdition, sentence, source, story } from '../support/edition.ts';
import { templateNamed } from '../support/template.ts';

const told = story('Lake ferry returns', [1], { summary: [sentence('The ferry returned.', 1)] });
const sectionCalled = (theme: string) =>
  sampleEdition({
    sections: [{ theme, bottomLine: [], stories: [told] }],
    sources: [source(1, 'Gazette', 'Lake ferry returns')],
  });

it('says a headline once where a section has no other name', async () => {
  const { text } = await render(sectionCalled('Lake ferry returns'), templateNamed('broadsheet'));
  expect(text.match(/Lake ferry returns/g)).toHaveLength(1);
  expect(text).toContain('Top story');
});

it('keeps the name of a section that has one', async () => {
  const { text } = await render(sectionCalled('Ferries'), templateNamed('broadsheet'));
  expect(text).toContain('Ferries\n');
  expect(text).not.toContain('Top story');
});
