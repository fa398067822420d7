import { describe, expect, it } from 'vitest';
import { summarizeArticles } from '../../src/summarize/index.ts';
import { article } from '../support/article.ts';

const told = (bodies: readonly (readonly string[])[], title = 'Dam near Aarup breaks') =>
  summarizeArticles(
    bodies.map((paragraphs, at) => article({ id: `a${at}`, title, paragraphs })),
    { method: 'blend', sentences: 9 },
  ).map(({ text }) => text);

const news = 'A dam near Aarup broke on Monday and flooded the villages of Holm and Lund, rescuers said.';

describe('what a summary tells', () => {
  it('is no fact twice, though two outlets add a little of their own to it', () => {
    const again = 'The villages of Holm and Lund were under water on Monday after a dam near Aarup broke in a storm.';
    const more = 'Rescuers in four boats carried sixty children to a school on the hill.';
    expect(told([[news], [again, more]])).toEqual([news, more]);
  });

  it('is two facts about one thing, where they are two', () => {
    const other = 'Engineers had warned the council of Aarup in May that its dam had cracks, and asked for new gates.';
    expect(told([[news], [other]])).toEqual([news, other]);
  });

  it('calls nobody by the surname whom it has not introduced', () => {
    const introduction = 'Ida Wu, an engineer, had asked for new gates of steel in the spring and again in autumn.';
    const remark = 'The gates were forty years old and full of rust, Wu pointed out.';
    const courteous = 'The gates were forty years old and full of rust, said Mrs. Wu.';
    expect(told([[news, introduction, remark]])).toEqual([news, introduction, remark]);
    const quoted = `${introduction.slice(0, -1)}, he said, “and nobody ever heard.`;
    expect(told([[news, quoted, remark]])).toEqual([news]);
    expect(told([[news, quoted, courteous]])).toEqual([news]);
  });

  it('opens no sentence with "the" school that it has not told of, unless the title has', () => {
    const presumed = 'The school called its trustees to a meeting on Friday.';
    expect(told([[news, presumed]])).toEqual([news]);
    expect(told([[news, 'Water ran into a school on the hill in Holm.', presumed]])).toContain(presumed);
    expect(told([[news, presumed]], 'Dam breaks near school')).toContain(presumed);
    expect(told([[news, 'The caller, a sailor, stopped to help on the pier.']])).toEqual([news]);
    expect(told([[news, 'The company’s resilience stands out in the storm.']])).toEqual([news]);
  });

  it('may speak of the government and the like', () => {
    const known = 'The government promised money for new gates of steel.';
    expect(told([[news, known]])).toContain(known);
  });
});
