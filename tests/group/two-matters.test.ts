import { describe, expect, it } from 'vitest';
import { storiesOf } from '../../src/group/stories/grouper.ts';
import { article } from '../support/article.ts';

interface Told {
  readonly language?: string;
  readonly day?: number;
  readonly title: string;
  readonly text: string;
}

/** How many stories reports make, those of one day but where another is named. */
function countStories(...reports: readonly Told[]): number {
  return storiesOf(
    reports.map(({ language = 'en', day = 4, title, text }, at) => {
      const date = `2025-03-0${day}`;
      const published = { earliest: date, latest: date, precision: 'day' as const, basis: 'stated' };
      return article({ id: `report-${at}`, language, published, title, paragraphs: text.split('\n') });
    }),
  ).length;
}

const polishRates = {
  title: 'Bank of Poland cuts rates to 4.5% as inflation slows',
  text: 'WARSAW — The Bank of Poland cut its benchmark interest rate by a quarter of a percentage point to 4.5% on Thursday, its first reduction since May, after inflation slowed more than expected in October.\nThe nine-member Monetary Policy Council voted 6-3 for the cut, with three members preferring to keep the rate at 4.75%, the bank said.\n"We think inflation has passed its peak, but we need to be careful not to cut too quickly," Governor Marek Zalewski said in a statement.\nConsumer prices rose 2.6% in the year to October, down from 3.1% in September, official figures showed on Wednesday.\nThe zloty fell 0.4% against the dollar, to $1.31, and the yield on 10-year government bonds slipped.\nEconomists polled by an agency had been split over whether the bank would act before the government’s budget on Dec. 2.',
};
const hungarianRates = {
  title: 'Hungary’s central bank cuts rates to 4.75% as inflation slows',
  text: 'BUDAPEST — Magyar Nemzeti Bank cut its benchmark interest rate by a quarter of a percentage point to 4.75% on Thursday, its second reduction this year, after inflation slowed more than expected in October.\n"The job of tackling inflation is not quite done, but the policy rate can be lowered a little," Governor Zsofia Kertesz said in a statement.\nCore consumer prices rose 2.8% in the year to October, down from 3.0% in September, official figures showed last week.\nThe forint fell 0.5% against the euro, to 11.72.\nEconomists polled by an agency had all expected the cut.',
};
const polishRelief = {
  title: 'Relief for mortgage holders as Warsaw trims borrowing costs',
  text: 'Homeowners on tracker mortgages will save about £29 a month after the Bank of Poland lowered its base rate to 3.5 per cent on Thursday.\nSix of the nine members of the Monetary Policy Council backed the quarter-point cut. Ewa Nowicka, the chief economist, was among the three who wanted to wait.\nMarek Zalewski, the governor, said the path for rates was "still downwards, but there is more uncertainty about how fast".\nLenders including Pekao and Santander said they would pass the cut on from December 1.\nThe decision came a day after figures that put inflation at 2.6 per cent.',
};

const harborShelled = {
  title: 'Russian drones hit Velmar harbor, killing nine',
  text: 'VELMAR, Ukraine — Russian drones struck a grain terminal in the Ukrainian port of Velmar overnight, killing nine people, among them two sailors, officials said on Tuesday.\nThe attack set fire to a silo in the Lower Docks, Mayor Petra Holm said on Telegram. Another 31 people were wounded.\nPresident Ilmar Tosk of Ukraine renewed his appeal for more air defense systems.\nThe defense ministry of Russia said it had struck a military target.',
};
const schoolShelled = {
  title: 'Russian missile hits Dronnik school, killing four',
  text: 'DRONNIK, Ukraine — A Russian missile struck a school in the east of Ukraine on Tuesday morning, killing four people, among them a teacher, officials said.\nThe attack tore away the roof of a gym in the Mill Quarter, Mayor Jan Rebek said on Telegram. Another 12 people were wounded.\nPresident Ilmar Tosk of Ukraine called it a crime.\nThe defense ministry of Russia did not comment.',
};

describe('two events of one kind on one day', () => {
  it('are those of two places in the words of one desk', () => {
    expect(countStories(polishRates, hungarianRates)).toBe(2);
  });

  it('stay so where a third report is of the one', () => {
    expect(countStories(polishRates, hungarianRates, polishRelief)).toBe(2);
  });

  it('are two strikes of one war, which share whoever rules there', () => {
    expect(countStories(harborShelled, schoolShelled)).toBe(2);
  });

  it('are two rulings whose titles say the same and name nobody', () => {
    const ruling = {
      title: 'Appeals court throws out fraud verdict against ex-banker',
      text: 'DENVER — A federal appeals court on Tuesday threw out the fraud verdict against Leland Marsh, a former head of Aspen Trust, and ordered a new trial.\nThe judges ruled 2-1 that the jury had been told wrongly what makes a loan a fraud.\nMarsh, 58, has been in prison in Pueblo for a year.',
    };
    const other = {
      title: 'Appeals court throws out limits on river fishing',
      text: 'SEATTLE — A federal appeals court on Tuesday threw out limits on salmon fishing in the Skagit and its tributaries.\nThe judges ruled 3-0 that the state of Washington had not asked the tribes, as treaties demand.\nThe Upper Skagit had sued after 14 boats were seized.',
    };
    expect(countStories(ruling, other)).toBe(2);
  });

  it('are two layoffs without a word of each other’s names', () => {
    const one = {
      title: 'Shoe maker Tarrow to cut 700 jobs as sales slow',
      text: 'Tarrow Footwear said on Tuesday it would cut 700 jobs, about a tenth of its staff, as sales of boots slowed. Chief Executive Anne Kessel told employees in a letter that the company had grown too fast. Shares rose 3%.',
    };
    const other = {
      title: 'Games group Bluefin lays off 450 people',
      text: 'Bluefin Interactive, which makes racing games, will lay off 450 people, a fifth of its staff, its chief executive, Olaf Brandt, told employees in a letter on Tuesday. The company had grown too fast, he said. Its shares fell 5%.',
    };
    expect(countStories(one, other)).toBe(2);
  });

  it('are two killings that a German desk tells alike', () => {
    const fulda = {
      language: 'de',
      title: 'Messerangriff in Fulda: 36-Jähriger stirbt',
      text: 'Nach einem Messerangriff in der Fuldaer Altstadt ist am Dienstag ein 36 Jahre alter Mann gestorben. Die Polizei nahm einen 25-Jährigen fest. Die Männer sollen vor einem Kiosk in Streit geraten sein, teilte die Staatsanwaltschaft mit.',
    };
    const emden = {
      language: 'de',
      title: 'Mann in Emden bei Streit erstochen',
      text: 'In Emden ist am Dienstagabend ein 44 Jahre alter Mann mit einem Messer getötet worden. Die Polizei nahm einen 39-Jährigen fest. Die beiden sollen auf einem Spielplatz in Larrelt in Streit geraten sein, teilte die Staatsanwaltschaft mit.',
    };
    expect(countStories(fulda, emden)).toBe(2);
  });
});

describe('two matters of one actor or place', () => {
  it('are a match and a lawsuit', () => {
    const match = {
      title: 'Orsini beats Kowal in Lyon',
      text: 'Livia Orsini beat Marta Kowal 6-3, 7-5 in Lyon on Tuesday to reach the last eight.',
    };
    const lawsuit = {
      title: 'Orsini sued by former coach',
      text: 'The former coach of Livia Orsini sued the player for unpaid wages of 300,000 euros in Lyon on Tuesday.',
    };
    expect(countStories(match, lawsuit)).toBe(2);
  });

  it('are two announcements of one president in Spanish', () => {
    const reform = {
      language: 'es',
      title: 'Arce presenta una ley de pensiones',
      text: 'La presidenta de Panamá, Gloria Arce, presentó este martes una ley de pensiones. El texto eleva la edad de jubilación. El Parlamento hundió la anterior.',
    };
    const quarrel = {
      language: 'es',
      title: 'Arce acusa a Costa Rica de desviar un río',
      text: 'Gloria Arce acusó este martes al gobierno de Costa Rica de desviar el río Sixaola hacia sus campos y dejar sin agua a Panamá. San José lo negó y convocó a su embajadora.',
    };
    expect(countStories(reform, quarrel)).toBe(2);
  });

  it('are an accident and a plan in one German town', () => {
    const accident = {
      language: 'de',
      title: 'Erfurt: Straßenbahn erfasst Radfahrer',
      text: 'Ein 31 Jahre alter Radfahrer ist am Dienstag in Erfurt von einer Straßenbahn erfasst und schwer verletzt worden. Der Unfall geschah am Anger. Die Linie 3 war zwei Stunden unterbrochen.',
    };
    const plan = {
      language: 'de',
      title: 'Erfurt bewirbt sich um die Landesausstellung',
      text: 'Der Stadtrat von Erfurt hat am Dienstag beschlossen, sich um die Landesausstellung 2034 zu bewerben. Geplant sind Bauten am Petersberg. Oberbürgermeister Ralf Seidel sprach von einer großen Chance.',
    };
    expect(countStories(accident, plan)).toBe(2);
  });
});

describe('one event told otherwise', () => {
  it('is one where reports have other names and the toll in common', () => {
    const wire = {
      title: 'Gas blast in Karsk kills eight',
      text: 'KARSK — A gas explosion in a block of flats in the capital of Veldria killed eight people on Tuesday, the emergencies ministry said. Five others were injured.\nPresident Anton Sool ordered an inquiry.',
    };
    const old = {
      title: 'Eight dead after gas explosion in Nova Regia flats',
      text: 'Eight people died when gas blew up in a residential building in Nova Regia on Tuesday morning.\nThe blast on Kalmar Street tore away two storeys. President Sool has called for an inquiry.',
    };
    expect(countStories(wire, old)).toBe(1);
  });

  it('is one where a few words of one actor are all that the titles share', () => {
    const court = {
      title: 'Thorne ordered to testify over pay',
      text: 'A judge in Delaware on Tuesday ordered Adrian Thorne to testify in a lawsuit that a pension fund has brought over his pay. The hearing is set for June. His lawyers had called the demand harassment.',
    };
    const stand = {
      title: 'Voltara chief must take the stand',
      text: 'Adrian Thorne will have to answer questions under oath about the package that made him the best-paid executive of the world. The court in Delaware sided with the retirement fund that sued. He is to appear in June.',
    };
    expect(countStories(court, stand)).toBe(1);
  });
});

describe('what follows days later', () => {
  const sinking = [
    {
      day: 3,
      title: 'Ferry sinks off Sumbal, leaving at least 19 dead',
      text: 'ARDANA, Indonesia — A ferry carrying more than 180 people capsized in rough seas off the Indonesian island of Sumbal early Monday, killing at least 19 people, the national search and rescue agency said.\nThe KM Laut Bintan was making the four-hour crossing from Padu Bay, on Bali, to Lembu when it was struck by waves of up to four meters shortly after 3 a.m., the agency’s head, Budi Santika, told reporters in Ardana.\nRescuers had pulled 104 survivors from the water by midday, many of them clinging to life jackets and plastic drums, Santika said. Some 40 people were still unaccounted for.\n"The sea was black and we could hear children calling, but we could not see them," said Made Lestari, 34, a vegetable trader who survived by holding on to a wooden bench for five hours.',
    },
    {
      day: 3,
      title: 'Survivors of Sumbal ferry tell of panic as ship listed',
      text: 'Passengers on the ferry that went down in the Sumbal Strait on Monday described how the ship began to lean to one side long before the captain gave any order to leave it.\n"We asked the crew for life jackets and they told us to stay in our seats," said Komang Surya, a driver from Bangli who was travelling with his two sons. All three survived.\nThe Laut Bintan left Padu Bay at about 11 p.m. on Sunday with trucks, motorcycles and far more passengers than the 131 on its manifest, according to harbour workers. The rescue agency said at midday that 19 bodies had been recovered and 104 people rescued.\nAt the hospital in Ardana, families waited in the corridors for names. Doctors said most of the injured suffered from hypothermia and swallowed diesel.',
    },
  ];
  const arrest = {
    day: 5,
    title: 'Captain of sunken Indonesian ferry arrested; toll rises to 48',
    text: 'ARDANA, Indonesia — Police on the Indonesian island of Sumbal have arrested the captain of a ferry that sank on Monday, as the death toll rose to 48, officials said Wednesday.\nThe captain, Agus Wiraga, 46, is accused of negligence for sailing despite a warning of high waves, said the police chief of East Sumbal, Joko Sutomo.\nDivers found 19 bodies in the hull of the KM Laut Bintan, at a depth of 90 meters. Six people are still missing.\nThe search will end on Sunday, the search and rescue agency said.',
  };
  const licence = {
    day: 6,
    title: 'PT Samudra loses licence after Laut Bintan sinking',
    text: 'The transport ministry on Thursday withdrew the licence of PT Samudra, the owner of the ferry that sank in the Sumbal Strait with the loss of 48 lives.\nIts other four ferries must stay in port, Minister Rini Hasanah said. The company’s lawyer said it had been made a scapegoat.\nA preliminary report by the National Transportation Safety Committee said that the car deck’s doors had not been closed.',
  };

  it('is of the story that it follows, however much is told of that', () => {
    expect(countStories(...sinking, arrest, licence)).toBe(1);
  });

  it('is of it where a charge a day later names other people and places', () => {
    const crash = {
      day: 3,
      title: 'Nine killed as truck and minibus collide on Ghana highway',
      text: 'ACCRA — Nine people were killed on Monday when a truck and a minibus collided near Bonsukrom on the road from Accra to Kumasi, police said. Four passengers were taken to a hospital in Suhum. The truck had crossed into the lane of the minibus.',
    };
    const charge = {
      day: 5,
      title: 'Truck driver charged over Bonsukrom collision',
      text: 'The driver of the truck that collided with a minibus near Bonsukrom was charged with dangerous driving on Wednesday. Kwaku Ofori, 41, told the judge, Efua Danso, that his brakes had failed. Police said that passengers of the minibus had seen him asleep.',
    };
    expect(countStories(crash, charge)).toBe(1);
  });
});
