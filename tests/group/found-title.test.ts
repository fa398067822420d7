import { describe, expect, it } from 'vitest';
import { foundTitle } from '../../src/group/themes/found-title.ts';
import { article } from '../support/article.ts';

type Text = readonly [title: string, body: string];

function titleOf(...texts: readonly Text[]): string | null {
  return foundTitle(texts.map(([title, body], at) => article({ id: `en-${at}`, title, paragraphs: [body] })));
}

describe('titles of themes in English', () => {
  it('say what was banned, and not who bans', () => {
    expect(
      titleOf(
        ['Trump travel ban on Chad blocked', 'A court in Boston blocked the travel ban that Donald Trump put on Chad.'],
        ['Court halts ban on travel from Chad', 'A court halted the ban by Donald Trump on travel from Chad.'],
        ['Trump ban on Chad goes to Supreme Court', 'The travel ban on Chad goes to the Supreme Court.'],
      ),
    ).toBe('Chad travel ban');
  });

  it('are none where nobody says of what the ban is', () => {
    expect(
      titleOf(
        ['Trump ban upheld by judge', 'A judge upheld the ban that President Trump had ordered in Seattle.'],
        ['Judge lets Trump ban stand', 'The ban of President Trump stands, a judge in Seattle ruled.'],
      ),
    ).toBeNull();
  });

  it('do not take for what happened what a comma parts from a name', () => {
    expect(
      titleOf(
        [
          'Bridge falls in Porto Alto, killing 17',
          'A bridge fell into the Iro on Monday, killing at least 17 people in Porto Alto.',
        ],
        ['Porto Alto mourns', 'A bridge fell in Porto Alto, killing at least 17 people on their way home.'],
      ),
    ).not.toBe('Porto Alto killing');
  });

  it('need no name where the titles have the whole phrase', () => {
    expect(
      titleOf(
        ['Senate delays vote on housing bill', 'The Senate delayed a vote on the housing bill until autumn.'],
        ['Housing bill slips past recess', 'The housing bill slipped past the recess, Ann Pell said.'],
      ),
    ).toBe('Housing bill');
  });

  it('do not make a court of the country of which it rules', () => {
    const title = titleOf(
      ['Court ruling frees Sudan aid money', 'A court ruling freed aid money for Sudan that had been frozen.'],
      ['Sudan aid money to flow after court ruling', 'Aid money for Sudan is to flow after a court ruling.'],
    );
    expect(title).not.toBe('Sudan court ruling');
  });

  it('do not give a name what nobody says it has', () => {
    expect(
      titleOf(
        [
          'Mayor Bell accused of a kiss at a wedding',
          'A guest says that Ann Bell kissed her when Bell spoke at the wedding.',
        ],
        [
          'Guest says Bell kissed her at a wedding',
          'The mayor, Ann Bell, came late, and a guest of the wedding says that Bell kissed her.',
        ],
      ),
    ).not.toBe('Bell wedding');
  });

  it('do not lay on somebody what he only speaks of', () => {
    expect(
      titleOf(
        ['Bell recognizes Armenian genocide', 'Ann Bell called it a genocide on Monday, as nobody had before Bell.'],
        ['Bell: Armenian deaths were genocide', 'Ann Bell recognized the Armenian genocide. Armenians thanked Bell.'],
      ),
    ).toBe('Armenia genocide');
  });

  it('do not lay on somebody what is done to another', () => {
    expect(
      titleOf(
        ['Bell blasts raid of lawyer', 'Agents made a raid on Bell’s lawyer. Ann Bell called the raid a disgrace.'],
        ['Bell lawyer’s office raided', 'The raid on Bell’s lawyer came at dawn, and Ann Bell spoke of it at noon.'],
        ['Raid angers Bell', 'Ann Bell was angry about the raid.'],
      ),
    ).toBeNull();
  });

  it('do not take half of what things are called', () => {
    expect(
      titleOf(
        ['Bell vaccine mandate challenged', 'A vaccine mandate was challenged. Ann Bell had ordered the mandate.'],
        [
          'Court to hear Bell vaccine case',
          'The mandate of Ann Bell covers a vaccine. Bell defends her vaccine mandate.',
        ],
      ),
    ).not.toBe('Bell vaccine');
  });

  it('do not make one who speaks of it a side of what is between two', () => {
    expect(
      titleOf(
        ['Bell condemns blockade', 'Ann Bell condemned the blockade on Monday. The blockade is illegal, Bell said.'],
        ['Blockade must end, Bell says', 'The blockade must end, Ann Bell said. Bell spoke in Oslo.'],
      ),
    ).toBeNull();
  });

  it('keep names whole that begin with a common word', () => {
    expect(
      titleOf(
        ['Bell wins New Sussex primary', 'Ann Bell won the primary in New Sussex. Sussex voters like Bell.'],
        ['New Sussex primary ends early', 'Voters in New Sussex saw the primary end early on Tuesday.'],
      ),
    ).toBe('New Sussex primary');
  });

  it('have names with a hyphen, and what is played between two of them', () => {
    expect(
      titleOf(
        ['Flood in Stow-Hadley kills two', 'The flood in Stow-Hadley killed two people. Stow is wet.'],
        ['Stow-Hadley flood: army called', 'The army was called to the flood in Stow-Hadley.'],
      ),
    ).toBe('Stow-Hadley flood');
    expect(
      titleOf(
        ['Bell-O’Hara debate gets loud', 'The debate of Ann Bell and Joe O’Hara was loud in Texas. Bell shouted.'],
        ['Texas hears Bell, O’Hara', 'Texas heard Bell and O’Hara in a debate. Joe O’Hara came late to the debate.'],
      ),
    ).toBe("Bell–O'Hara debate");
  });

  it('take no headline in the text for a name', () => {
    expect(
      titleOf(
        ['Bell Hails Deal To End Shutdown', 'Read also: Deal To End Shutdown. The shutdown ends with the deal.'],
        ['Deal To End Shutdown Angers Left', 'The left is angry at the deal, by which a shutdown ends.'],
      ) ?? '',
    ).not.toContain('End Shutdown');
  });

  it('ask with whom one talks', () => {
    expect(
      titleOf(
        ['Bell call worries aide', 'An aide of Ann Bell was worried about the call by Bell.'],
        ['Aide to testify on Bell call', 'The aide will testify on the call of Ann Bell. Bell called the aide.'],
      ),
    ).toBeNull();
  });

  it('do not lay on the country of the news what happens everywhere', () => {
    const texts = (country: string): Text[] => [
      [`${country} economy grows despite pandemic`, `The economy in ${country} grew, though the pandemic is not over.`],
      [`${country} jobs return in a pandemic`, `Jobs returned in ${country} during the pandemic.`],
    ];
    expect(titleOf(...texts('UK'))).toBeNull();
    expect(titleOf(['UK pandemic inquiry', 'The UK pandemic was long.'], ...texts('UK'))).toBe('Britain pandemic');
  });

  it('are no phrase that one headline has', () => {
    expect(
      titleOf(['Judge gives Nimbus temporary reprieve', 'A judge gave Nimbus a temporary reprieve on Monday.']),
    ).toBeNull();
  });

  it('do not take a month for a place', () => {
    expect(
      titleOf(
        ['Fire burned museum in March, police say', 'A fire burned the museum in March. The fire did much harm there.'],
        [
          'Arson: museum burned in March fire trial',
          'Last year, in March, somebody set the fire. Nobody saw the fire.',
        ],
      ),
    ).toBeNull();
  });

  it.each([
    [
      'Pfizer',
      'Pfizer says that its flu vaccine works',
      'A flu vaccine by Pfizer works, a study says. The vaccine of Pfizer is new.',
    ],
    [
      'Texas',
      'Texas governor lifts flu vaccine order',
      'Nobody in Texas has to take the flu vaccine. The vaccine is new.',
    ],
  ])('give %s what it has, or what happens there', (name, title, body) => {
    expect(titleOf([title, body], [`Vaccine against flu: ${title}`, body])).toMatch(new RegExp(`^${name}.* vaccine$`));
  });
});
