import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/summarize/standing.ts';

const verdictOf = (text: string, language = 'en', quoted = false) => standingOf({ text, language, quoted }).verdict;

describe('standingOf', () => {
  it.each([
    'The council of Aarup voted on Monday to close the harbor.',
    "'We count on the ferry because there are days when the road … isn't open,' Mayor Ruth Okafor told reporters in Aarup.",
    '“The ferry,” said Dr. Yu, “is the end of the line for us.”',
    '"We will not move," said Marsh, the harbor master, on Friday.',
    'The dam fell, both engineers from Norhaven, Ida Brun and Kit Ames, said in a report.',
    'Okafor criticized what she called the “root causes” of the delay.',
    'Sailors who fear the strait want new pumps.',
    'The ship that sank in May was built in Norhaven.',
    'There was no warning before the flood, Okafor said.',
    'Police were searching on Monday for the man who set fire to the mill.',
  ])('lets %j stand alone', (text) => {
    expect(verdictOf(text)).toBe('alone');
  });

  it.each([
    ['no main verb', 'Deaths of sailors rounded up by guards for decades-old thefts in a harbor town.'],
    ['no main verb', 'The loss of a ferry that Aarup blamed on Norhaven.'],
    ['no main verb', 'Growing ties between Aarup and Norhaven, along with waning trade in the troubled strait.'],
    ['no main verb', 'Chief among them: pumps and gates.'],
    ['without its speaker', "'This is crucial for all of us,' he said."],
    ['without its speaker', '“Nobody ever told the crew about the leak.”'],
    ['opens or closes outside', "'The war on the strait has never been about fish."],
    ['opens or closes outside', 'We will never agree,” Ms. Tran said on the pier.'],
    ['question', 'Why did the council vote to close the harbor?'],
    ['no end', 'Council votes to close the harbor'],
    ['no end', 'Here is what is known about the harbor:'],
    ['speaks of its author', 'On Monday we asked the council about the harbor.'],
    ['speaks of its author', 'Imagine a town that has lost its harbor.'],
    ['aside', 'Here is a look at the harbor and what has happened.'],
    ['aside', 'These are among the factors that have led to the vote.'],
    ['aside', 'The council did not immediately respond to a request for comment.'],
    ['subscription', 'Subscribe to the harbor newsletter for daily updates.'],
    ['credits', 'Cook writes for the Associated Press.'],
    ['credits', 'This article includes reporting by Harbor News.'],
    ['credits', 'Updates to follow.'],
    ['disclaimer', 'Translations may contain inaccuracies and are made by a machine.'],
    ['disclaimer', 'The findings were observed and verified firsthand by the reporter.'],
    ['caption', 'Left: Mayor Ruth Okafor speaks to reporters in the town hall of Aarup on May 3.'],
    ['caption', 'The harbor of Aarup is seen in this photo from Monday.'],
    ['embedded post', 'Okafor said the harbor was lost. — Kit Ames (@kitames) July 3.'],
    ['glued', 'Mayor and crew talk trade, tides and other issues, palace says During the storm, the crew slept.'],
    [
      'glued',
      'Mayor Ruth Okafor revealed the details of her talk with the crew on Thursday Okafor told reporters she was tired.',
    ],
    ['glued', 'Tuesday, January 18, 2005Through a collection, the town raised 400 crowns.'],
    ['longer than', 'No harm done.'],
    ['begins in the middle', 'and the harbor was closed by the council on Monday.'],
    ['bracket', 'The council (which met on Monday voted to close the harbor.'],
  ])('never lets stand what has the fault "%s": %j', (reason, text) => {
    const standing = standingOf({ text, language: 'en', quoted: false });
    expect(standing.verdict).toBe('never');
    expect(standing.verdict === 'never' && standing.reason.replace('a heading that a page', 'glued')).toContain(reason);
  });

  it('never takes a sentence out of a quotation that its paragraph opened', () => {
    expect(verdictOf('The talks went on for hours and hours.', 'en', true)).toBe('never');
  });

  it.each([
    'He has struggled to open the gates.',
    'They are needed to hold back the tide.',
    'It shrugged off complaints about the gates.',
    'Another 50 sailors waited on the pier.',
    'In the town, he was known as a fair judge.',
    'Later that month, a minister visited the harbor.',
    'China matched them coin for coin.',
    'The two men died after guards detained them.',
    'One of the brothers died of heart failure on Monday.',
    'The two leaders spoke on Thursday morning.',
  ])('lets %j stand only after its owner', (text) => {
    expect(verdictOf(text)).toBe('after-owner');
  });

  it('lets "the brothers" stand once brothers were told of', () => {
    const standing = standingOf({
      text: 'The ministry said the brothers had been beaten.',
      language: 'en',
      quoted: false,
    });
    expect(standing).toMatchObject({ verdict: 'after-noun', noun: 'brothers' });
  });

  it.each([
    ['fr', 'Elle a été fermée lundi par le conseil.', 'after-owner'],
    ['fr', 'Mais le conseil a fermé le port lundi.', 'after-owner'],
    ['fr', 'Le conseil d’Aarup a fermé le port lundi.', 'alone'],
    ['fr', '« Nous partons demain », a dit Ruth Okafor.', 'alone'],
    ['fr', '« Nous partons demain matin du port », a-t-elle dit.', 'never'],
    ['de', 'Er schloss am Montag den Hafen.', 'after-owner'],
    ['es', 'Esto cerró el puerto el lunes.', 'after-owner'],
    ['xx', 'Zatvorili su luku u ponedeljak.', 'alone'],
  ])('knows the openings of %s: %j', (language, text, verdict) => {
    expect(verdictOf(text, language)).toBe(verdict);
  });
});

it.each([
  ['study', 'The study found two kinds of cracks in the wall.'],
  ['official', 'Ten pumps will come by boat, the official said.'],
  ['war', 'Marsh ended up winning that war.'],
  ['gates', 'Engineers from Norhaven praised these gates.'],
])('lets what takes "the %s" as known stand once it was told of', (noun, text) => {
  expect(standingOf({ text, language: 'en', quoted: false })).toMatchObject({ verdict: 'after-noun', noun });
});

it.each([
  'The study of the cracks by two engineers found nothing.',
  'Aarup wants new gates, and engineers praised these gates.',
  'Aarup closed its harbor this week.',
  'Marsh said in that time no ship had sailed.',
])('lets what explains itself stand alone: %s', (text) => {
  expect(standingOf({ text, language: 'en', quoted: false }).verdict).toBe('alone');
});

it.each([
  'It was the dog, stuck on top of a silo, that made Chris Rowe call the fire brigade.',
  'It is unclear whether the bridge will open before the winter.',
])('an "it" that stands for nothing before it does not dangle: %s', (text) => {
  expect(standingOf({ text, language: 'en', quoted: false }).verdict).toBe('alone');
});

it.each(['It was sold to a rival for 3 million euros.', 'It is a plan that nobody wants.'])(
  'an "it" that stands for something does: %s',
  (text) => {
    expect(standingOf({ text, language: 'en', quoted: false }).verdict).toBe('after-owner');
  },
);

it('a capital makes a name of what could be a verb', () => {
  const text = 'From a sweet whiskey of the Blackened label to a bottle with the face of a painter on it.';
  expect(standingOf({ text, language: 'en', quoted: false })).toMatchObject({ reason: 'has no main verb' });
});
