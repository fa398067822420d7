import { describe, expect, it } from 'vitest';
import { tellOtherwise, toldWordsOf } from '../../src/group/told-otherwise.ts';
import { article } from '../support/article.ts';

const told = (title: string, text: string, language = 'en') =>
  toldWordsOf(article({ id: 'told', title, paragraphs: [text], language }));

/** A desk's report with its blanks filled. */
const quake = (place: string) =>
  told(
    `Earthquake strikes the coast of ${place}`,
    `A strong earthquake struck the coast of ${place} on Monday, damaging houses. Hospitals in ${place} treated the injured, and the government of ${place} promised money.`,
  );
const vote = (thing: string, cost: string) =>
  told(
    `Council of Aarup votes for a new ${thing}`,
    `The council of Aarup voted on Tuesday to pay for a new ${thing}, after years of debate. The ${thing} will cost ${cost} million euros, Mayor Ruth Okafor said after the vote.`,
  );

describe('two reports of one template tell of two events', () => {
  it('where a name is another one', () => {
    expect(tellOtherwise(quake('Peru'), quake('Chile'))).toBe(true);
  });

  it('where what is no name is another thing', () => {
    expect(tellOtherwise(vote('bridge', '20'), vote('school', '27'))).toBe(true);
  });

  it('where the thing is a number in another language', () => {
    const council = (thing: string) =>
      told(
        `Aarup council debates ${thing} safety`,
        `The council of Aarup debated ${thing} safety on Tuesday, after years of complaints. Better ${thing} safety will cost two million euros, Mayor Ruth Okafor said. The rules on ${thing} safety are from 1987.`,
      );
    expect(tellOtherwise(council('fire'), council('harbor'))).toBe(true);
  });

  it('in a script without capitals and without spaces', () => {
    const chinese = (place: string) =>
      told(
        `${place}发生地震`,
        `据地震台网测定，周一上午${place}发生地震。当地多处房屋受损，救援人员已赶赴现场。${place}的学校停课一天。`,
        'zh',
      );
    expect(tellOtherwise(chinese('云南大理'), chinese('四川雅安'))).toBe(true);
  });
});

describe('one event', () => {
  it.each([
    ['Nine', 'Twelve'],
    ['Dozens', 'Hundreds'],
  ])('is a report with a toll that has risen: %s, %s', (before, after) => {
    const crash = (toll: string) =>
      told(
        `${toll} die as bus crashes in Nepal`,
        `${toll} died when a bus went off a mountain road in Nepal on Sunday, the police said. ${toll} more were hurt.`,
      );
    expect(tellOtherwise(crash(before), crash(after))).toBe(false);
  });

  it.each([
    ['Müller', 'Mueller'],
    ['Mansoor', 'Mansour'],
    ['Kiev', 'Kyiv'],
    ['Qaddafi', 'Gadhafi'],
  ])('names one person or place however it is spelled: %s, %s', (one, other) => {
    expect(tellOtherwise(quake(one), quake(other))).toBe(false);
  });

  it('is told by two writers who have two words for one thing', () => {
    const first = told(
      'American employers added 250,000 jobs in October',
      'American employers added 250,000 jobs in October, far more than forecast. Wages grew at the fastest pace since 2009, as employers competed for workers.',
    );
    const second = told(
      'American economy added 250,000 jobs, unemployment steady',
      'The American economy added 250,000 jobs in October. The unemployment rate was steady at 3.7 percent, and the figures show a booming economy before an election.',
    );
    expect(tellOtherwise(first, second)).toBe(false);
  });

  it('is a report with a name that the other mentions further down', () => {
    const port = told(
      'Peru earthquake closes port of Ilo',
      'A strong earthquake struck the coast of Ilo on Monday, damaging houses. Hospitals in Ilo treated the injured, and the government of Peru promised money.',
    );
    expect(tellOtherwise(quake('Peru'), port)).toBe(false);
  });
});
