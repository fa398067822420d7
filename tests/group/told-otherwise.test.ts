import { describe, expect, it } from 'vitest';
import { tellOtherwise, toldWordsOf } from '../../src/group/stories/told-otherwise.ts';
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

  it('where two names are others, though the rest is in words of its own', () => {
    const [one, other] = [
      told(
        'Harwich beat Castleford in the cup',
        'A goal from the last corner of a stormy afternoon, when half of the crowd had left for its trains, was enough for Harwich to knock out Castleford on Saturday.',
      ),
      told(
        'Penrith beat Saltburn in the cup',
        'Two penalties, both given for handball, and a goalkeeper who played with fever brought Penrith past Saltburn on Saturday; the coach thanked his doctors.',
      ),
    ];
    expect(tellOtherwise(one, other)).toBe(true);
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

  it('is told by two writers of whom one names the country, and the other the town', () => {
    const [one, other] = [
      told(
        'Rescuers reach miners in Norland pit',
        'After nine days under ground, eleven miners heard the drill of the rescuers on Tuesday, and the whole of Norland rang its bells.',
      ),
      told(
        'Divers reach miners in Aarup pit',
        'Nobody in Aarup had hoped any more: through two flooded galleries the divers swam to eleven miners on Tuesday, with lamps, soup and letters.',
      ),
    ];
    expect(tellOtherwise(one, other)).toBe(false);
  });

  it('is one text in which a desk has put another word for one thing', () => {
    const ferry = (ship: string, last: string) =>
      told(
        `${ship} runs aground off Skerry`,
        `All 80 passengers were taken off by helicopter on Monday, after a night in thick fog on a sandbank off Skerry, the coastguard said. ${last}`,
      );
    expect(
      tellOtherwise(ferry('Ferry', 'The ferry was built in 1998.'), ferry('Steamer', 'Tugs will free the steamer.')),
    ).toBe(false);
  });

  it('is a report with a name that the other mentions further down', () => {
    const port = told(
      'Peru earthquake closes port of Ilo',
      'A strong earthquake struck the coast of Ilo on Monday, damaging houses. Hospitals in Ilo treated the injured, and the government of Peru promised money.',
    );
    expect(tellOtherwise(quake('Peru'), port)).toBe(false);
  });
});
