import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/model/story.ts';
import { summarize, summarizeArticles } from '../../src/summarize/index.ts';
import { article } from '../support/article.ts';

const aside = article({ id: 'z', title: 'Mills of Norhaven', paragraphs: ['Mills'] });
const told = (paragraphs: string[], others = [aside]) =>
  summarizeArticles([article({ id: 'a', title: 'Dam of Aarup breaks', paragraphs }), ...others], {
    sentences: 9,
    method: 'lead',
  }).map(({ text }) => text);

describe('the order of a told story', () => {
  it('is what happened, who says what, why it matters, what comes next', () => {
    const [happened, next, matters, says, more] = [
      'A dam near Aarup broke on Monday and flooded two villages.',
      'The council is expected to vote on new gates in June.',
      'The region has long asked the province for money to mend its dams.',
      'Mayor Ruth Okafor said the warning had come too late.',
      'Rescuers carried forty people out of their houses.',
    ];
    expect(told([happened, next, matters, says, more])).toEqual([happened, more, says, matters, next]);
  });

  it('does not open with a remark where a sentence tells what happened', () => {
    const remark = "'We had an hour to leave,' said Kit Ames, a farmer.";
    const news = 'A dam near Aarup broke on Monday and flooded two villages.';
    expect(told([remark, news])[0]).toBe(news);
  });

  it('gives the full name before the surname alone', () => {
    const named = 'Police questioned the engineer Ida Brun for six hours.';
    const texts = told([
      'A dam near Aarup broke on Monday and flooded two villages.',
      'Mayor Ruth Okafor said the warning had come too late.',
      named,
      'Brun said the gates had been shut.',
    ]);
    expect(texts.indexOf(named)).toBeLessThan(texts.indexOf('Brun said the gates had been shut.'));
  });

  it('is the author’s own where there is one article', () => {
    const paragraphs = [
      'A dam near Aarup broke on Monday and flooded two villages.',
      'The council is expected to vote on new gates in June.',
      'Rescuers carried forty people out of their houses.',
    ];
    expect(told(paragraphs, [])).toEqual(paragraphs);
  });

  it('opens with the best of several leads, not with that of the first article', () => {
    const news = 'A dam near Aarup broke on Monday and flooded the villages of Holm and Lund.';
    const articles = [
      ['A baker in Norhaven sends bread to Aarup, where a dam broke on Monday.'],
      [news],
      ['The villages of Holm and Lund were flooded on Monday when a dam near Aarup broke, rescuers said.'],
    ].map((paragraphs, at) => article({ id: `a${at}`, title: 'Dam near Aarup breaks', paragraphs }));
    expect(summarizeArticles(articles, { sentences: 3, method: 'blend' })[0]?.text).toBe(news);
  });

  it('begins with what the last edition had not told', () => {
    const paragraphs = [
      'A dam near Aarup broke on Monday and flooded the villages of Holm and Lund.',
      'Rescuers carried forty people out of their houses in Holm.',
      'The province ordered every dam near Aarup to be emptied after the break.',
    ];
    const articles = [article({ id: 'a', title: 'Dam near Aarup breaks', paragraphs })] as const;
    const story = { id: 's', articles, independent: 1, reasons: [] };
    const newSentence = { article: 'a', paragraph: 2, index: 2, text: paragraphs[2] ?? '', start: 0, end: 72 };
    const update = { since: '2026-11-20-daily', newSentences: [newSentence], newNames: [], newNumbers: [] };
    const opens = (one: Story) =>
      summarize([{ theme: 't', origin: 'editor', stories: [one], reasons: [] }], {
        method: 'blend',
        sentences: 2,
      })[0]?.stories[0]?.summary.sentences[0]?.text;
    expect(opens(story)).toBe(paragraphs[0]);
    expect(opens({ ...story, update })).toBe(paragraphs[2]);
  });
});
