import { describe, expect, it } from 'vitest';
import { gluedHeadingLength, gluedStandfirstLength } from '../../src/extract/glued-headings.ts';

const headingOf = (sentence: string) => sentence.slice(0, gluedHeadingLength(sentence));
const standfirstOf = (sentence: string) => sentence.slice(0, gluedStandfirstLength(sentence));

describe('gluedHeadingLength', () => {
  it.each([
    ['The Harbour Plan So Far', 'The council first spoke about a new harbour in the spring of last year.'],
    ['Lind and Okoro’s Long Quarrel', 'It began with a letter about the ferry that nobody answered for weeks.'],
    ['Ferry Fares to Rise in Spring', 'They have not been raised since the new ships came into service.'],
    ['Council Votes After Long Night of Talks', "Tuesday's vote also ends the quarrel about the two old cranes."],
    ['Mayor Speaks Ahead of Budget Vote', 'On Monday she had called the plan the best of three bad ones.'],
    [
      'Drivers and city still far apart on pay, union says',
      'During Monday’s talks, both sides named figures for the first time.',
    ],
    ['Water rose through the drains, officials say', 'The new barrier held, but the drains behind it were not closed.'],
    ['What happens next', 'The council meets again in June to decide who pays for the repairs.'],
    ['5 Things to Know', 'The first is that the barrier was never meant to keep out the rain.'],
  ])('splits "%s"', (heading, sentence) => {
    expect(headingOf(`${heading} ${sentence}`)).toBe(heading);
  });

  it.each([
    'Danish Prime Minister Mette Frederiksen said on Thursday that the ships would be ready by autumn.',
    'President Volodymyr Zelensky and German Chancellor Friedrich Merz met in Berlin on Tuesday evening.',
    'The New York Times reported that the ferry company had known about the fault since March.',
    'She told The Associated Press that the barrier had held through the night of the flood.',
    'He works for The Daily Lantern and has written about the harbour for more than ten years.',
    'Harbour Master Jo Park In Alvaton Said So Again On Monday About Everything.',
    'The band played songs from In Rainbows and then left the stage without a word to anyone.',
    'Lord of the Rings fans waited in the rain for hours before the doors of the cinema opened.',
    'When The council met on Tuesday, nobody had read the report about the drains behind the wall.',
    'United Nations Secretary General António Guterres called the attack a breach of the law.',
    'On Thursday the two leaders spoke by telephone for an hour about the ships and the grain.',
    'What the council decides matters to the 300 people who had to leave their homes on Tuesday.',
    'Police Chief Li Hartmann A.',
    '',
  ])('leaves "%s" whole', (sentence) => {
    expect(headingOf(sentence)).toBe('');
  });
});

describe('gluedStandfirstLength', () => {
  it('splits a statement that ends with its day from the sentence in which its subject speaks', () => {
    const standfirst = 'Mayor Petra Lind described her talks with the owners of the ferry line on Friday';
    expect(standfirstOf(`${standfirst} Lind told reporters in front of the town hall that the fares would rise.`)).toBe(
      standfirst,
    );
  });

  it.each([
    'After a long meeting with the owners of the ferry line on Friday Lind told reporters that Lind had won.',
    'The owners of the line said on Friday Lind told them that the fares would rise in the spring.',
    'The fares of the ferry line will rise for the first time in years on Friday Okoro told reporters.',
    'Mayor Petra Lind described her talks with the owners of the ferry line on Friday evening.',
    'Lind said on Friday Lind told nobody.',
  ])('leaves "%s" whole', (sentence) => {
    expect(standfirstOf(sentence)).toBe('');
  });
});
