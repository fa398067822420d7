import { expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';

const page = `logo
Menu
Harbor City Approves Record Budget for Flood Walls

Harbor City Approves Record Budget for Flood Walls

The council of Harbor City voted late Tuesday to spend $1.2 billion on flood walls, the largest works in its history.
Mayor Lena Ortiz said the walls would protect 40,000 homes from storms like the one that killed 11 people in March.
Two members voted against the plan, saying the money should go to moving families from the lowest streets.
Want more of The Courier? Subscribe today.

Try our app

Comments

No comments yet...

Related Articles

Storm deaths put pressure on Harbor City's mayor
Storm deaths put pressure on Harbor City's mayor

The Beacon

timean hour ago

  • The Beacon

Storm deaths put pressure on Harbor City's mayor

HARBOR CITY — The mayor of Harbor City faced new questions Wednesday over the response to the March storm, after a report found that warnings had been sent two hours late. The report said that 'no one in the office knew who was responsible for the sirens.' Mayor Lena Ortiz rejected the finding. Eleven people died in the storm, most of them in the Lowgate district. Families of the victims said they would sue the city. Council members said that they would vote on the findings in September. This story was updated on August 6, 2024.

Rivers United signs striker Paulo Mendes for club record fee
Rivers United signs striker Paulo Mendes for club record fee

Sport Daily

time3 hours ago

  • Sport Daily

Rivers United signs striker Paulo Mendes for club record fee

Rivers United have signed the striker Paulo Mendes from Porto Novo for a club record fee of 62 million euros, the two clubs announced on Wednesday. Mendes, 24, scored 31 goals in 44 matches last season and signed a contract until 2029. Coach Ingrid Dahl said that the striker would not play in Saturday's opening match against Eastport because he lacks a work permit. Photo by Getty Images. Read more: Transfer news live.

DOWNLOAD THE APP

Download NewsMix app today from your preferred app store.
© 2024 NewsMix
`;

it('takes an aggregator apart: a lead too short for most, and two bodies that end in the words of their pages', async () => {
  const [found] = await extract([{ id: 'p', sourceId: 's', input: 'p.txt', type: 'text', content: page }]);
  expect(found?.articles.map(({ title, outlet, via, complete }) => [title, outlet, via, complete])).toEqual([
    [
      'Harbor City Approves Record Budget for Flood Walls',
      { name: 'The Courier', basis: 'inferred' },
      'NewsMix',
      false,
    ],
    ["Storm deaths put pressure on Harbor City's mayor", { name: 'The Beacon', basis: 'stated' }, 'NewsMix', true],
    [
      'Rivers United signs striker Paulo Mendes for club record fee',
      { name: 'Sport Daily', basis: 'stated' },
      'NewsMix',
      true,
    ],
  ]);
  const endings = found?.articles.map(({ paragraphs }) => paragraphs.at(-1)?.split(' ').slice(-3).join(' '));
  expect(endings).toEqual(['the lowest streets.', 'findings in September.', 'a work permit.']);
});

it('keeps two short reports of one event apart, each with its own writer', async () => {
  const content = `The Daily Beacon
Court clears Norland bank of fraud
By Sue Park
3 July 2025
A court in Norland on Thursday acquitted Meridian Bank of fraud, ruling that nobody had proved it misled investors.
Judge Carla Nunez said the evidence was "thin and contradictory" after a trial of seven months in the capital.
Prosecutor Ida Lund said she would not appeal the ruling.

The Northern Post
Meridian Bank not guilty in bond fraud case
By Peter Holm
3 July 2025
Meridian Bank was found not guilty on Thursday of defrauding investors in a bond sale worth 2.3 billion krone.
Shares in the bank rose 8 percent after the verdict on the stock exchange of Norland.
The trial lasted seven months and heard 112 witnesses from nine countries.
`;
  const [found] = await extract([{ id: 'p', sourceId: 's', input: 'p.txt', type: 'text', content }]);
  expect(found?.articles.map(({ title, authors }) => [title, authors.map(({ name }) => name)])).toEqual([
    ['Court clears Norland bank of fraud', ['Sue Park']],
    ['Meridian Bank not guilty in bond fraud case', ['Peter Holm']],
  ]);
});
