import { describe, expect, it } from 'vitest';
import { poolOf } from '../../src/summarize/candidates.ts';
import { differencesIn } from '../../src/summarize/disputes.ts';
import { article } from '../support/article.ts';

const differences = (...bodies: string[]) =>
  differencesIn(poolOf(bodies.map((body, index) => article({ id: `a${index}`, paragraphs: [body] })))).map(
    ({ subject, claims }) => ({
      subject,
      claims: claims.map(({ text }) => text),
    }),
  );

describe('differencesIn', () => {
  it('finds two causes of one death, told by two parties of whom one contradicts', () => {
    const [first] = differences(
      'Two fishermen died in custody in Norhaven. One of the fishermen died of heart failure, Norhaven police said on Monday. ' +
        "Officials in Aarup quickly denied the Norhaven story. The prosecutor's office of Aarup said the fishermen had been subjected to torture.",
    );
    expect(first?.subject).toBe('the cause of death');
    expect(first?.claims).toEqual([
      'One of the fishermen died of heart failure, Norhaven police said on Monday.',
      "The prosecutor's office of Aarup said the fishermen had been subjected to torture.",
    ]);
  });

  it('finds an accusation and its denial in two outlets', () => {
    const [first] = differences(
      'Rebels accused the army of shelling the hospital in Karo. Smoke rose over the town.',
      'A spokesman for the ministry of defense denied shelling the hospital in Karo. Smoke rose over the town.',
    );
    expect(first?.subject).toBe('shelling the hospital in karo');
    expect(first?.claims).toHaveLength(2);
  });

  it('finds none where the smaller of two counts leaves room above it', () => {
    const told = (count: string) =>
      `The dockers union said 400 workers walked out of the Aarup mill. Owners of the mill disputed the count. Director Kit Ames said ${count} workers walked out of the mill.`;
    expect(differences(told('90'))).toHaveLength(1);
    expect(differences(told('at least 90'))).toEqual([]);
  });

  it('finds two counts where one side disputes the other', () => {
    const [first] = differences(
      'The dockers union said 400 workers walked out of the Aarup mill. Owners of the mill disputed the count. Director Kit Ames said 90 workers walked out of the mill.',
    );
    expect(first?.subject).toBe('the number of workers');
  });

  it.each([
    [
      'service that is refused',
      'Rebels claimed the law protects a florist in Karo.',
      'Kit Ames of Aarup denied service to a florist under the law that protects him in Karo.',
    ],
    [
      'what the same sentence says besides',
      'Rebels claimed that Karo would withdraw the plan for a new bridge.',
      'Kit Ames disputed reports of a fight and urged Karo to withdraw the plan for a new bridge.',
    ],
    [
      'two who deny the same',
      'Rebels disputed the report that the army shelled the hospital in Karo.',
      'Kit Ames denied the report that the army shelled the hospital in Karo.',
    ],
    [
      'nothing but a name in common',
      'Rebels accused Mayor Ruth Okafor of theft.',
      'Kit Ames denied that Ruth Marsh met Okafor.',
    ],
  ])('finds no denial in %s', (_, claim, denial) => {
    expect(differences(claim, denial)).toEqual([]);
  });

  it.each([
    'The mayor of Norhaven said the repair of the Aarup harbor wall was discussed at length.',
    'The mayor of Norhaven said that both sides had discussed the repair of the Aarup harbor wall.',
  ])('finds that one party says a thing was done, and another that it was not: %s', (done) => {
    const undone = "Ruth Okafor's adviser Kit Ames said the repair of the Aarup harbor wall was not discussed.";
    expect(differences(done, undone).map(({ claims }) => claims)).toEqual([[done, undone]]);
    expect(differences(done, undone.replace('was not discussed', 'would not be discussed'))).toEqual([]);
    expect(differences(done, undone.replace('the repair of the Aarup harbor wall', 'the ferry timetable'))).toEqual([]);
    expect(differences(done, done.replace('The mayor of Norhaven said', 'Kit Ames of Aarup said'))).toEqual([]);
  });

  it.each([
    ['one figure of two things', 'said 40 trucks were stopped at the mill', 'said 40 boats were stopped at the mill'],
    ['a total and a part', 'said 14 sailors of the mill died', 'said 9 of the 14 sailors of the mill died'],
    ['at least and exactly', 'said at least 12 sailors of the mill died', 'said 14 sailors of the mill died'],
    ['rounded and exact', 'said about 400 workers left the mill', 'said 392 workers left the mill'],
    ['more than and exactly', 'said more than 300 workers left the mill', 'said 392 workers left the mill'],
    ['two days', 'said 12 sailors of the mill died on Monday', 'said 14 sailors of the mill died on Tuesday'],
    ['two currencies', 'said the mill cost 40 euros a share', 'said the mill cost 44 dollars a share'],
    ['the dead and the injured', 'said 3 workers of the mill died', 'said 30 workers of the mill were injured'],
    ['men and women', 'said 30 men left the mill', 'said 40 women left the mill'],
    ['two places', 'said 12 homes burned in Karo', 'said 30 homes burned in Norhaven'],
  ])('finds no difference between %s', (_, one, other) => {
    expect(
      differences(`The dockers union ${one}. Owners of the mill disputed the count. Director Kit Ames ${other}.`),
    ).toEqual([]);
  });

  it.each([
    [
      'two who agree',
      'Norhaven police said the sailor died of heart failure. A doctor in Aarup denied a rumor. Dr. Ida Brun said the sailor died of heart failure.',
    ],
    [
      'one speaker with himself',
      'Mayor Ruth Okafor said the sailor died of a stroke. The council denied it. Okafor said the sailor died of poison.',
    ],
    [
      'two deaths that nobody disputes',
      'Norhaven police said one sailor died of heart failure. Aarup doctors said another sailor died of a stroke.',
    ],
    [
      'two counts of different things',
      'The union said 400 workers walked out of the mill. Owners denied it. Director Kit Ames said 90 trucks were stopped.',
    ],
    [
      'two counts that nobody disputes',
      'Police said 12 sailors were lost at sea. Officials in Norhaven said 40 sailors were lost at sea.',
    ],
    [
      'a denial of something else',
      'Rebels accused the army of shelling the hospital in Karo. Mayor Kit Ames denied taking bribes from builders.',
    ],
    [
      'a court that rejects a suit',
      'The union said the dam was unsafe for workers. A court rejected the claim that the dam was unsafe for workers.',
    ],
    ['a claim without its speaker', 'The sailor died of heart failure. Aarup denied it. He was subjected to torture.'],
    ['another language', 'Le marin est mort d’une crise cardiaque, selon la police. Aarup a démenti.'],
  ])('takes no dispute from %s', (_, body) => {
    expect(differences(body)).toEqual([]);
  });
});
