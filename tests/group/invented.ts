import type { Article } from '../../src/model/article.ts';
import { article } from '../support/article.ts';

/** Invented news: each story by two outlets, or one. */
function report(id: string, outlet: string, title: string, ...paragraphs: string[]): Article {
  return article({
    id,
    title,
    paragraphs,
    outlet: { name: outlet, basis: 'stated' },
    published: { earliest: '2025-03-04', latest: '2025-03-04', precision: 'day', basis: 'stated' },
  });
}

export const quake = [
  report(
    'quake-1',
    'Pacific Wire',
    'Strong earthquake in southern Peru kills at least nine',
    'A strong earthquake shook southern Peru before dawn on Tuesday, killing at least nine people and cutting power to the city of Arequipa, officials said.',
    'The earthquake, with a magnitude of 7.1, was felt as far away as Lima. Rescue crews searched collapsed adobe houses in three Peruvian provinces.',
    'Peru lies on a fault where plates meet, and an earthquake of this size comes about once in ten years.',
  ),
  report(
    'quake-2',
    'Morning Ledger',
    'Peru earthquake: rescuers dig for survivors near Arequipa',
    'Rescuers dug with their hands for survivors near Arequipa on Tuesday after an earthquake of magnitude 7.1 brought down houses across southern Peru.',
    'At least nine people died in the earthquake, the civil defence agency in Lima said, and hospitals took in more than 200 injured.',
  ),
];

export const otherQuake = [
  report(
    'other-quake-1',
    'Pacific Wire',
    'Earthquake off northern Japan triggers small tsunami',
    'An earthquake with a magnitude of 6.8 struck off the coast of Hokkaido on Tuesday and set off a small tsunami, the meteorological agency in Tokyo said.',
    'Nobody was hurt. Trains in northern Japan stopped for an hour after the earthquake.',
  ),
  report(
    'other-quake-2',
    'Morning Ledger',
    'Japan lifts tsunami warning after Hokkaido earthquake',
    'Japan lifted its tsunami warning on Tuesday, two hours after an earthquake of magnitude 6.8 shook Hokkaido.',
    'Waves of 40 centimetres reached Kushiro harbour. The meteorological agency in Tokyo told people to stay off the beaches. The earthquake did no damage.',
  ),
];

export const election = [
  report(
    'election-1',
    'Nordic Courier',
    'Social Democrats win Norway election by a hair',
    'The Social Democrats of Ingrid Solheim won the election in Norway on Monday by fewer than 4,000 votes, the closest result since the war.',
    'Solheim said the election gave her a mandate to form a government. The Conservatives asked for a recount in Oslo.',
  ),
  report(
    'election-2',
    'Daily Harbour',
    'Recount sought after Norway election cliffhanger',
    'Conservatives in Norway asked on Tuesday for a recount in Oslo after losing the election to the Social Democrats by fewer than 4,000 votes.',
    'Ingrid Solheim, who leads the Social Democrats, called the election a clear result and began talks on a coalition.',
  ),
];

export const merger = [
  report(
    'merger-1',
    'Market Post',
    'Aldermoor to merge with Birchfield in $4 billion deal',
    'The supermarket chain Aldermoor agreed on Monday to buy its rival Birchfield for $4 billion, in a merger that would create the third-largest grocer in the country.',
    'The merger needs approval from the competition authority. Aldermoor said it would close 60 shops; Birchfield shares rose 18 percent.',
  ),
  report(
    'merger-2',
    'Capital Observer',
    'Unions fear job losses in Aldermoor-Birchfield merger',
    'Trade unions warned on Tuesday that the merger of Aldermoor and Birchfield would cost 5,000 jobs.',
    'The two grocers announced the $4 billion merger on Monday. Aldermoor wants to close 60 shops, and Birchfield employs 21,000 people.',
  ),
];

export const ruling = [
  report(
    'ruling-1',
    'Prairie Herald',
    'Court strikes down Montana water law',
    'The state supreme court struck down a Montana law on Tuesday that let mining companies draw river water without a permit.',
    'In a 5-2 ruling the court said that the law violated the constitution. Ranchers along the Yellowstone had sued to stop it. The water law was passed last year in Helena.',
  ),
  report(
    'ruling-2',
    'Capital Observer',
    'Ranchers win as judges void Montana water law',
    'Ranchers celebrated on Tuesday after the supreme court of Montana threw out a law under which mines could take river water without a permit.',
    'The 5-2 ruling ends a two-year fight over the water law. A mining group in Helena said it would ask for a rehearing.',
  ),
];

export const match = [
  report(
    'match-1',
    'Sport Today',
    'Lindqvist beats Okafor to win Melbourne final',
    'Maja Lindqvist beat Chioma Okafor 6-4, 7-5 in the final of the Melbourne tournament on Saturday.',
    'Lindqvist, seeded ninth, saved three set points in the second set. Okafor had won their two earlier meetings. The final lasted 92 minutes.',
  ),
  report(
    'match-2',
    'Morning Ledger',
    'Okafor falls to Lindqvist in Melbourne final',
    'Chioma Okafor lost the final in Melbourne to Maja Lindqvist on Saturday, 6-4, 7-5.',
    'Okafor said that Lindqvist was better on the big points. The final drew 14,000 people. It was the first title for Lindqvist, who was seeded ninth.',
  ),
];

export const launch = [
  report(
    'launch-1',
    'Gadget Daily',
    'Nimbus unveils folding phone with paper-thin screen',
    'Nimbus unveiled a folding phone on Tuesday whose screen is as thin as paper, and which costs $999.',
    'The folding phone goes on sale in May. Nimbus said that the hinge survives 400,000 folds. The company from Oulu has not made a phone for six years.',
  ),
  report(
    'launch-2',
    'Market Post',
    'Nimbus returns to phones with $999 folding phone',
    'Six years after giving up on phones, Nimbus came back on Tuesday with a folding phone for $999.',
    'The folding phone has a hinge that is said to survive 400,000 folds. It goes on sale in May; shares of the company from Oulu rose 7 percent.',
  ),
];

export const fire = [
  report(
    'fire-1',
    'Coast Chronicle',
    'Wildfire near Split forces 3,000 tourists to leave',
    'A wildfire driven by strong wind forced 3,000 tourists out of campsites near Split on Wednesday.',
    'Firefighters said that the wildfire had burned 40 square kilometres of pine forest east of Split. Two planes from Zadar dropped water on it.',
  ),
];

/** Articles on nothing that the others are about. */
export const bees = report(
  'bees',
  'Garden Weekly',
  'Why beekeepers paint their hives blue',
  'Bees find their way home by colour, and blue is the colour they see best. Beekeepers have known it for a hundred years.',
);
