import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/receipts/faults-of.ts';
import { article } from '../support/article.ts';

const day = { earliest: '2031-07-04', latest: '2031-07-04', precision: 'day', basis: 'meta' } as const;

/** The kinds of fault of a sentence that somebody wrote of this one. */
function faults(source: string, text: string, language = 'en', context: readonly string[] = []): string[] {
  const paragraphs = [source, ...context];
  const citation = { article: 'a', sentence: 0, paragraph: 0, start: 0, end: source.length };
  const told = { text, citations: [citation], edits: [], written: 'model' as const };
  return faultsOf(told, [article({ id: 'a', language, paragraphs, published: day })]).map(({ kind }) => kind);
}

describe('a sentence retold honestly', () => {
  it.each([
    ['with “no” for “without”', 'The jail was built without an exit.', 'The jail was built with no exit.'],
    ['“is to” for “will”', 'Aarup will close 4 docks.', 'Four docks are to be closed by Aarup.'],
    ['“twice” for “doubled”', 'Rents in Aarup have doubled since 2021.', 'Rents in Aarup are twice those of 2021.'],
    ['half in digits', 'The bank raised its rate by half a point.', 'The bank increased its rate by 0.5 points.'],
    ['hours', 'The bridge closed at 6:30 a.m. and opened at 8 p.m.', 'The bridge closed at 6.30am and opened at 8pm.'],
    ['letters for a name', 'The World Health Organization warned Aarup.', 'Aarup was warned by the WHO.'],
    ['a currency said once', 'It lost 3 billion euros, 400 million more.', 'It lost €3bn, €400m more.'],
    ['irregular verbs', 'Divers did not find the boat.', 'The boat was not found by divers.'],
    ['“expected” behind', 'The council is expected to vote on Monday.', 'A vote of the council is expected on Monday.'],
    [
      'a buyer for a seller',
      'Rovan sold its yard to Orro for $6 million.',
      'Orro bought the yard of Rovan for $6 million.',
    ],
    ['“one in five” for a fifth', 'One in five homes has no gas.', 'A fifth of the homes have no gas.'],
    ['“if … not” for “unless”', 'The mill shuts unless Aarup pays.', 'If Aarup does not pay, the mill shuts.'],
    ['both ends of a road', 'The line between Lisk and Aarup closes.', 'The line from Lisk to Aarup closes.'],
    ['a round number', 'Vektor sold 203,000 cars in May.', 'In May Vektor sold about 200,000 cars.'],
    ['“two fifths” for 40 percent', 'Orro grew 40 percent of the wheat.', 'Two fifths of the wheat is grown by Orro.'],
    ['“8 p.m.” for “8 PM”', 'The bridge closed at 8 PM.', 'At 8 p.m. the bridge closed.'],
    ['“unsure” for “not certain”', 'Ida Brun was not certain of the date.', 'Ida Brun was unsure of the date.'],
    ['who belongs to a party', 'Brun, a Democrat, lost the vote.', 'Brun, a Democratic candidate, lost the vote.'],
    [
      'more of a group, and less',
      'Top Brun advisers, including senior clerk Kit Ames, said on Monday that Brun is waiting for a deal.',
      'Brun is waiting for a deal, top advisers including clerk Kit Ames said on Monday.',
    ],
    ['what is lacking', 'Aarup printed papers without a name.', 'A name was missing from the papers Aarup printed.'],
    ['who acts and says so', 'Five men were arrested in Aarup, police said.', 'Police arrested five men in Aarup.'],
    ['an accusation as a claim', 'Vektor accused the mill of theft.', 'The mill stole, according to Vektor, by theft.'],
    ['a kind before what is counted', 'The mill has 300 workers.', 'The mill has 300 factory workers.'],
    ['who lives there', '40 residents of Aarup fled.', '40 villagers of Aarup fled.'],
    ['a part of a whole', 'Velox cuts 80 of its 900 jobs in Aarup.', 'Velox cuts 80 jobs in Aarup.'],
    ['hours as days', 'Crews will stop work for 48 hours.', 'Crews will stop work for two days.'],
    ['halved', 'The vaccine halved the risk of harm.', 'The vaccine reduced the risk of harm by 50 percent.'],
    ['turned it down', 'The senate rejected the bill on Monday.', 'The senate turned it down on Monday, the bill.'],
    [
      'a denial of the same',
      'Orro paid without admitting wrongdoing.',
      'Orro paid, with no admission of wrongdoing being made.',
    ],
    ['a denial with another verb', 'Orro will not send its clerk.', 'The clerk of Orro will not attend.'],
    ['dead for killed', 'Four died and nine were injured in Aarup.', 'In Aarup four were killed and nine injured.'],
    [
      'who once warned',
      'The council closed the mill over objections from unions that had warned of layoffs.',
      'The mill was closed by the council over objections from unions.',
    ],
    [
      'a reason beside a condition of something else',
      'The strike in Aarup was called over low pay, and will go on if the talks fail.',
      'The strike in Aarup was called because pay is low.',
    ],
    ['a claim behind a semicolon', 'Ames left the council; Brun has denied the theft.', 'Ames has left the council.'],
  ])('passes: %s', (_, source, text) => {
    expect(faults(source, text)).toEqual([]);
  });

  it.each([
    ['de', 'Die Brücke bleibt wohl bis August gesperrt.', 'Voraussichtlich bis August ist die Brücke gesperrt.'],
    [
      'de',
      'Weder Norland noch Orro haben den Vertrag unterzeichnet.',
      'Norland und Orro haben den Vertrag nicht unterzeichnet.',
    ],
    ['fr', '« Nous ne céderons pas », a déclaré Karine Holl.', 'Karine Holl a déclaré : « Nous ne céderons pas ».'],
    [
      'fr',
      'Plus de la moitié des 27 membres ont voté contre.',
      'Plus de la moitié des vingt-sept membres ont voté contre.',
    ],
    ['fr', 'Deux ouvriers ont été blessés à Lisk.', 'À Lisk, deux blessés parmi les ouvriers.'],
    ['fr', 'Le groupe va supprimer 1 200 postes.', 'Le groupe doit supprimer 1200 postes.'],
    ['de', 'Am Dienstagmorgen starben in Lisk vier Menschen.', 'Vier Menschen starben am Dienstag in Lisk.'],
    ['fr', 'Une trentaine de civils sont morts.', '30 civils sont morts.'],
    ['uk', 'Марченко сказав, що міст закрито.', 'За словами Марченка, міст закрито.'],
  ])('passes in another language: %s %s', (language, source, text) => {
    expect(faults(source, text, language)).toEqual([]);
  });
});

describe('a sentence retold falsely', () => {
  it.each([
    [
      'direction',
      'The drug cut the risk of stroke by a third.',
      'The drug increased the risk of stroke by a third.',
      'opposite',
    ],
    [
      'which fell',
      'Farms fell by 8 percent while mills rose by 3 percent.',
      'Farms were up 8 percent and mills down 3 percent.',
      'opposite',
    ],
    [
      'what is counted',
      'The navy freed 17 sailors held by pirates.',
      'Seventeen pirates held by sailors were freed by the navy.',
      'number',
    ],
    ['“if” for “unless”', 'The mill shuts unless Aarup pays.', 'If Aarup pays, the mill shuts.', 'negation'],
    ['from and to', 'Ida took aid from Lisk to Aarup by sea.', 'Ida took aid to Lisk from Aarup by sea.', 'role'],
    ['comparison', 'Wind covered more of demand than coal.', 'Coal covered more of demand than wind.', 'role'],
    [
      'to whom it was done',
      'Police arrested Tom Barlow after a row with Ruth Keane.',
      'Ruth Keane was arrested by police after a row with Tom Barlow.',
      'role',
    ],
    ['a plan for the deed', 'Kellan plans to shut its plant in Brenn.', 'Kellan has shut its plant in Brenn.', 'modal'],
    ['found for not found', 'They did not find the missing boy.', 'They found the missing boy.', 'negation'],
    [
      'most for all',
      'Most of the firm’s 230 workers are in Brenn.',
      'All of the firm’s 230 workers are in Brenn.',
      'opposite',
    ],
    ['stopped short', 'Sand stopped short of apologising on Thursday.', 'Sand apologised on Thursday.', 'negation'],
    ['another round number', 'Vektor sold 203,000 cars.', 'Vektor sold about 230,000 cars.', 'number'],
    ['abroad for at home', 'Vektor cut most jobs at home.', 'Most jobs that Vektor cut are abroad.', 'opposite'],
    ['evening for morning in capitals', 'The bridge closed at 8 PM.', 'The bridge closed at 8 AM.', 'number'],
    ['evening for morning', 'The bridge closed at 6:30 a.m.', 'The bridge closed at 6:30 p.m.', 'number'],
    [
      'nearly for over half',
      'Nearly half of the harvest was lost.',
      'More than half of the harvest was lost.',
      'number',
    ],
    ['blame as a cause', 'Farmers blame the drought on the dam.', 'The drought was caused by the dam.', 'attribution'],
    ['another kind of thing', 'Vektor sold 203,000 cars.', 'Vektor has about 200,000 workers.', 'number'],
    ['another ordinal', 'Brun scored in the second half.', 'In the first half Brun scored.', 'number'],
    ['grams', 'It brings back 60 grams of dust.', 'It brings back 60 kilograms of dust.', 'number'],
    ['all of the whole', 'Kellan won 38 of the 101 seats.', 'Kellan won all of the 101 seats.', 'number'],
    [
      'who went which way',
      'Turnout rose among those under 25, while it fell among those over 65.',
      'Turnout rose among those over 65, while it fell among those under 25.',
      'opposite',
    ],
    [
      'an invented reason',
      'Some were freed on Saturday.',
      'Some were freed on Saturday because they fell ill.',
      'strange',
    ],
    [
      'a condition for a reason',
      'The bank may pause if inflation slows.',
      'The bank may pause because inflation slows.',
      'strange',
    ],
  ])('is caught: %s', (_, source, text, kind) => {
    expect(faults(source, text)).toContain(kind);
  });

  it.each([
    ['de', 'Der Gewinn sank um 4,5 Prozent.', 'Der Gewinn stieg um 4,5 Prozent.'],
    ['fr', 'Le Parlement a adopté la réforme.', 'La réforme a été rejetée par le Parlement.'],
    ['fr', 'Aucun passager n’a été blessé.', 'Il y a eu un passager blessé.'],
    ['de', 'Die Steuer ist anzuheben.', 'Die Steuer ist zu senken.'],
    ['uk', 'Завод у Лиську продав 203 000 машин.', 'Завод у Лиську продав майже 200 000 машин.'],
    ['uk', 'Рада не підтримала закон про пенсії.', 'Рада підтримала закон про пенсії.'],
    ['uk', 'Ціни на хліб зросли у травні.', 'У травні ціни на хліб впали.'],
  ])('is caught in another language: %s %s', (language, source, text) => {
    expect(faults(source, text, language)).not.toEqual([]);
  });
});

describe('who did what to whom', () => {
  it.each([
    [
      'a tenant for a landlord',
      'The court ordered the tenant to pay the landlord.',
      'The landlord must pay the tenant, the court ordered.',
    ],
    ['what was struck', 'A tram hit a bus in Aarup.', 'A bus struck a tram in Aarup.'],
    [
      'a champion',
      'Kit Ames beat the champion, Ida Brun, in Aarup.',
      'Ida Brun, the champion, beat Kit Ames in Aarup.',
    ],
  ])('catches it exchanged: %s', (_, source, text) => {
    expect(faults(source, text)).toContain('role');
  });

  it.each([
    ['A tram hit a bus in Aarup.', 'A bus was hit by a tram in Aarup.'],
    ['The senate passed the bill in Aarup.', 'The bill passed the senate in Aarup.'],
    ['Kit Ames beat the champion, Ida Brun, in Aarup.', 'Ida Brun, the champion, lost to Kit Ames in Aarup.'],
    ['Aarup hopes to launch the ferry.', 'Aarup hopes for a launch of the ferry.'],
  ])('lets it be told the other way round: %s', (source, text) => {
    expect(faults(source, text)).toEqual([]);
  });
});

it('catches “would” gone from between two words', () => {
  const source = 'On Monday Kit Ames proposed a budget that would cut the pay of teachers in Aarup.';
  expect(faults(source, source.replace('would ', ''))).toContain('modal');
});

it('catches what was called off as resumed', () => {
  expect(faults('Aarup called off the search.', 'The search was resumed by Aarup.')).toContain('opposite');
});
