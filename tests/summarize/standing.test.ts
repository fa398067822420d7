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
    ['answers what nobody asked', 'No, it was not the mayor who closed the harbor on Monday.'],
    ['speaks of its author', 'The card lay on the desk of Mom until she died in May.'],
    ['speaks of its author', 'Keep the gates of the harbor shut until the storm is over.'],
    ['speaks of its author', "Don't miss the last ferry that leaves Aarup in May."],
    ['exclaims', 'Okafor shared a kiss with the harbor master on the pier!'],
    ['footnote', 'For eight years, Sonja* sailed out of Aarup without a licence.'],
    ['only the dateline tells', 'Two sailors died a day apart on a busy pier here.'],
    ['only the dateline tells', 'Copies of the letter are shown here , and others were burned.'],
    ['asks the reader for help', 'Anyone who saw the crash on the pier is asked to call the police.'],
    ['asks the reader for help', 'Officer Kit Ames can be reached at 555-201-0100 until Friday.'],
    ['disclaimer', 'The column is for informational purposes only and was written in Aarup.'],
    ['no main clause', 'Because the loss of the gates led to a flood in the villages.'],
    ['announces an explanation', 'How the council of Aarup went from a quarrel to a vote.'],
    ['only the dateline tells', 'Okafor defended the gates at a forum here Wednesday.'],
    ['names the reporter', 'Harbor News reporter Kit Ames reports the wave was felt in Norhaven.'],
    ['names the reporter', "KAAR7's Ida Brun reports that Aarup has closed its harbor again."],
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
    'If nothing else, it makes a good harbor for the winter.',
    "More importantly, they're cheaper than the gates of Norhaven.",
    'Like thousands of Danes, they are sailing to the strait for the first time.',
    'An engineer and sailor, he designed the gates of the harbor.',
    'One day earlier, a sailor had drowned in the strait off Aarup.',
    'The next morning, the council of Aarup met again.',
    'The upshot is that Aarup counts its ships twice.',
    'The reason is the price of steel in Norhaven.',
    'Many of the new engineers come from Norhaven.',
    'All those other boats come with pumps of their own.',
    'All the above are sold in the shops of Aarup.',
    'There was even more anger about another one of his remarks.',
    'In Aarup, the council of elders has the last word on that.',
    'Not because of anything that the council of Aarup had said.',
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
  ['information', 'Aarup’s police use this information to find smugglers.'],
  ['agreement', 'Norhaven may leave under this agreement.'],
  ['treatment', 'The gates of Aarup are made for such treatment.'],
])('lets what takes "the %s" as known stand once it was told of', (noun, text) => {
  expect(standingOf({ text, language: 'en', quoted: false })).toMatchObject({ verdict: 'after-noun', noun });
});

it.each([
  'The study of the cracks by two engineers found nothing.',
  'Aarup wants new gates, and engineers praised these gates.',
  'Aarup closed its harbor this week.',
  'Marsh said in that time no ship had sailed.',
  'In its report to the council, it was the engineers of Norhaven whom Aarup blamed.',
  'Two of the engineers in Aarup said the gates had been shut.',
  'Like the mayor, the council of Aarup wants new gates.',
  'Aarup sells goods such as pumps and gates to Norhaven.',
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
