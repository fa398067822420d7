import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { faultsOf } from '../../../src/receipts/faults-of.ts';
import { spokenFaults } from '../../../src/receipts/spoken-faults.ts';
import { poolOf } from '../../../src/summarize/candidates.ts';
import { partsOf } from '../../../src/summarize/parts/parts-of.ts';
import { article } from '../../support/article.ts';

const day = (date: string) => ({ earliest: date, latest: date, precision: 'day', basis: 'stated' }) as const;
/** A Thursday. */
const thursday = day('2031-05-08');

function parts(...stated: (Partial<Article> | string)[]) {
  const articles = stated.map((one, index) => {
    const more = typeof one === 'string' ? { paragraphs: [one] } : one;
    const title = 'Harbor wall of Aarup breaks in storm';
    return article({
      id: `a${index}`,
      title,
      published: thursday,
      outlet: { name: `O${index}`, basis: 'stated' },
      ...more,
    });
  });
  return { articles, ...partsOf({ articles }, poolOf(articles)) };
}

describe('quotations', () => {
  const wall = 'The wall of the Aarup harbor must stand again before the autumn storms';

  it.each([
    ['after the name', `“${wall},” Mayor Ruth Okafor of Aarup said.`, 'Ruth Okafor', 'Mayor'],
    ['before the name', `“${wall},” said Ruth Okafor, the mayor of Aarup.`, 'Ruth Okafor', 'mayor of Aarup'],
    ['before the words', `Mayor Ruth Okafor said, “${wall}.”`, 'Ruth Okafor', 'Mayor'],
    ['with a role of many words', `“${wall},” White Reef spokesman Kit Ames said.`, 'Kit Ames', 'White Reef spokesman'],
    [
      'after a word that ends as a particle',
      `“${wall},” Okafor said. A more congenial Ruth Okafor, the mayor of Aarup, came.`,
      'Ruth Okafor',
      'mayor of Aarup',
    ],
    ['by an address', `“${wall},” Mr. Ames said. Captain Kit Ames paid.`, 'Kit Ames', 'Captain'],
    [
      'by a surname with particles',
      `“${wall},” said von der Hagen. President Ida von der Hagen came.`,
      'Ida von der Hagen',
      'President',
    ],
    [
      'after another clause',
      `In a letter to Norhaven, Mayor Ruth Okafor said Tuesday that “Aarup will pay for the harbor wall.”`,
      'Ruth Okafor',
      'Mayor',
    ],
    [
      'by an office of a body with a name of small letters',
      `“${wall},” said Kit Ames, director of the port authority, in Arlen.`,
      'Kit Ames',
      'director of the port authority',
    ],
    [
      'by an owner of what ends in a short name',
      `“${wall},” said Kit Ames, the owner of Rapido Sur.`,
      'Kit Ames',
      'owner of Rapido Sur',
    ],
    ['with a clause about the speaker', `“${wall},” said Kit Ames, who stood beside it.`, 'Kit Ames', null],
    ['with an age', `“${wall},” said Kit Ames, 34, a teacher from Arlen.`, 'Kit Ames', null],
    [
      'with an office, in none of the words that the story has',
      '“Nobody came to us before Friday night,” said Kit Ames, the mayor of Arlen.',
      'Kit Ames',
      'mayor of Arlen',
    ],
    [
      'beside an abbreviation',
      `“All of us hope that the U.S. will pay for the wall,” Mayor Ruth Okafor said.`,
      'Ruth Okafor',
      'Mayor',
    ],
    [
      'in French',
      `« La ville d'Aarup va payer pour le mur du port », a déclaré la maire Ruth Okafor.`,
      'Ruth Okafor',
      'maire',
      'fr',
    ],
    [
      'in German',
      `„Die Stadt Aarup bezahlt die Mauer am Hafen“, sagte Bürgermeisterin Ruth Okafor.`,
      'Ruth Okafor',
      'Bürgermeisterin',
      'de',
    ],
    [
      'in Italian',
      '«Il comune di Aarup paga il muro del porto», ha detto la sindaca Ruth Okafor.',
      'Ruth Okafor',
      'sindaca',
      'it',
    ],
    [
      'in Portuguese',
      '“A cidade de Aarup vai pagar o muro do porto”, disse a prefeita Ruth Okafor.',
      'Ruth Okafor',
      'prefeita',
      'pt',
    ],
    [
      'in Ukrainian, by an office with its country',
      '«Місто Ааруп заплатить за стіну в порту», — заявив міністр оборони України Іван Коваль.',
      'Іван Коваль',
      'міністр оборони України',
      'uk',
    ],
    [
      'in Russian',
      '«Город Ааруп заплатит за стену в порту», — сказала мэр города Анна Ивановна Лунд.',
      'Анна Ивановна Лунд',
      'мэр города',
      'ru',
    ],
  ])('name the speaker %s', (_, text, speaker, role, language = 'en') => {
    const title = 'Mauer, mur, wall: Aarup harbor';
    const { quotations, articles } = parts({ paragraphs: [text], language, title });
    expect(quotations.map((each) => [each.speaker, each.role])).toEqual([[speaker, role]]);
    const [quotation] = quotations;
    const { paragraph = 0, start, end } = quotation?.citation ?? {};
    expect(articles[0]?.paragraphs[paragraph]?.slice(start, end)).toBe(quotation?.words);
    expect(quotations.flatMap((each) => spokenFaults(each, new Map(articles.map((one) => [one.id, one]))))).toEqual([]);
  });

  it('tell where they were said, in the words of the source', () => {
    const { quotations } = parts(`“${wall},” Mayor Ruth Okafor told reporters in Norhaven, as rain fell.`);
    expect(quotations[0]?.said).toBe('in Norhaven');
  });

  it.each([
    ['told reporters in Norhaven on Monday', 'in Norhaven'],
    ['said in a statement Friday evening', 'in a statement'],
    ['said Wednesday', null],
    ['told Norhaven News on Sunday', 'told Norhaven News'],
  ])('tell no day of a week that nobody knows: %s', (clause, said) => {
    expect(parts(`“${wall},” Mayor Ruth Okafor ${clause}.`).quotations.map((each) => each.said)).toEqual([said]);
  });

  it.each([
    ['a pronoun', `Mayor Ruth Okafor came. “${wall},” she said.`],
    ['an office without a name', `“${wall},” the mayor of Aarup said.`],
    ['an organisation', `“${wall},” the Harbor Department said.`],
    ['one of two of a name', `Ruth Okafor and Ben Okafor came. “${wall},” Okafor said.`],
    ['a place after an office', `“${wall},” said a reporter for the Norhaven Herald.`],
  ])('are left out where the speaker is %s', (_, text) => {
    expect(parts(text).quotations).toEqual([]);
  });

  it.each([
    [
      'half of a sentence',
      `Mayor Ruth Okafor said that if the storm returns, “The harbor wall of Aarup will break again.”`,
    ],
    ['points to what was said before', '“They are the wall that Aarup needs at its harbor,” Mayor Ruth Okafor said.'],
    ['was said long ago', `“${wall},” Mayor Ruth Okafor said in 2019.`],
    ['is an answer', 'Asked about it, Mayor Ruth Okafor said that “Aarup will pay for the harbor wall.”'],
    ['is a question', '“Who will pay for the wall of the Aarup harbor?” Mayor Ruth Okafor said.'],
    ['addresses somebody', '“Dear members, please come to the harbor wall of Aarup,” Mayor Ruth Okafor said.'],
    ['answers somebody', '“You said I want no wall at the harbor of Aarup,” Mayor Ruth Okafor said.'],
    ['leaves out its verb', '“The harbor wall of Aarup fell although the dam didn’t,” Mayor Ruth Okafor said.'],
    ['tells a mood', '“I still cannot even believe it,” Mayor Ruth Okafor said.'],
    ['has a hole', '“The wall of Aarup harbor … must stand again,” Mayor Ruth Okafor said.'],
  ])('are left out where the quotation %s', (_, text) => {
    expect(parts(text).quotations).toEqual([]);
  });
});

describe('figures', () => {
  const figure = (text: string, language = 'en') =>
    parts({ paragraphs: [text], language }).figures.map(({ amount, counts, saidBy }) => [amount, counts, saidBy]);

  it.each([
    [
      'The storm at Aarup harbor broke a wall and drove about 4,200 people from homes.',
      'about 4,200',
      'people from homes',
    ],
    ['Aarup will pay $1.2 billion for the harbor wall that the storm broke.', '$1.2 billion', 'for the harbor wall'],
    ['The storm broke 40 percent of the harbor wall in Aarup.', '40 percent', 'of the harbor wall in Aarup'],
    ['The storm at the Aarup harbor wall hurt 15 sailors and dockers.', '15', 'sailors and dockers'],
  ])('keep the hedge, and say what they count: %s', (text, amount, counts) => {
    expect(figure(text)).toEqual([[amount, counts, null]]);
  });

  it('name who says so only where the whole sentence is theirs', () => {
    expect(figure('The storm at the Aarup harbor wall hurt 15 sailors, harbor police said.')[0]?.[2]).toBe(
      'harbor police',
    );
  });

  it.each([
    'The storm of 2019 broke the harbor wall of Aarup on May 12 at 10 a.m.',
    'The harbor wall of Aarup broke in a storm after 25 years.',
    'The 67-year-old harbor wall of Aarup broke in a storm, killing 38 of 67 people.',
    'The storm at Aarup harbor broke a wall near Pier 17 boats.',
    'The storm broke the wall of Aarup harbor and hit the other 14 boats.',
  ])('are no years, ages, dates, names or remainders: %s', (text) => {
    expect(figure(text)).toEqual([]);
  });

  it('stand side by side where outlets differ on one day', () => {
    const told = (count: string) => `The storm at Aarup harbor broke the wall and ${count} people were evacuated.`;
    const { figures } = parts(told('4,000'), told('4,200'));
    expect(figures.map(({ amount, others }) => [amount, others.map((other) => other.amount)])).toEqual([
      ['4,200', ['4,000']],
    ]);
  });

  it('tell the newest where dates show an update, and below it from what it rose', () => {
    const told = (count: string) => `The storm at Aarup harbor broke the wall and ${count} people were evacuated.`;
    const { figures } = parts(told('4,000'), { paragraphs: [told('4,200')], published: day('2031-05-09') });
    expect(figures.map(({ amount, others }) => [amount, others.map((other) => other.amount)])).toEqual([
      ['4,200', ['4,000']],
    ]);
  });

  it('are of one thing where one outlet says what became of whom before the number, and another after it', () => {
    const { figures } = parts(
      'A ferry sank off the coast of Aarup on Thursday, killing at least 40 people, the coast guard said.',
      {
        paragraphs: ['At least 46 people have died after a ferry sank in a storm off Aarup.'],
        published: day('2031-05-09'),
      },
    );
    expect(figures.map(({ amount }) => amount)).toEqual(['At least 46']);
  });

  it('count the crew with the passengers', () => {
    expect(figure('The ferry of Aarup harbor lost 187 passengers and crew in the storm.')).toEqual([
      ['187', 'passengers and crew lost', null],
    ]);
  });

  it('tell no lower count of a later day as what it rose from', () => {
    const told = (count: string) => `The storm at Aarup harbor broke the wall and ${count} people were evacuated.`;
    const { figures } = parts(told('4,200'), { paragraphs: [told('4,000')], published: day('2031-05-09') });
    expect(figures.map(({ amount, others }) => [amount, others])).toEqual([['4,000', []]]);
  });

  it('are none of a clause that only explains who somebody is, unless it tells what became of whom', () => {
    const told = (clause: string) => `The council of Aarup asked sailors of Norhaven, ${clause}, to repair the dam.`;
    expect(figure(told('which agreed to invest 5% of its harbor dues in gates'))).toEqual([]);
    expect(figure(told('who have pumped 60,000 barrels of mud'))).toEqual([]);
    expect(figure(told('where the flood killed 40 people'))).toHaveLength(1);
  });

  it.each([
    ['words that lead nowhere', 'The storm at Aarup harbor drove 33 Aarup families out.', 'Aarup families'],
    ['the verb of another subject', 'A ferry with 212 people on board sank off Aarup harbor.', 'people on board'],
    [
      'a verb and its preposition',
      'In a storm at Aarup harbor, 18 members of the crew called on Okafor.',
      'members of the crew',
    ],
    ['a verb whose object is cut', 'In the storm at Aarup harbor, 57 sailors hit the wall.', 'sailors'],
    ['an aim that is cut', 'Aarup harbor used $84,000 in storm funds to mend a wall.', 'in storm funds'],
    [
      'a word that sets apart',
      'The storm drove 300 Aarup harbor families even when it ended.',
      'Aarup harbor families',
    ],
    ['what they were, cut off', 'After the Aarup harbor storm, 90 boats were still at the wall.', 'boats'],
    ['no fate', 'In the Aarup harbor storm, 40 sailors were hurt at the wall.', 'sailors were hurt at the wall'],
    [
      'no fate by itself',
      'Police of Aarup harbor met 15 sailors detained in the storm.',
      'sailors detained in the storm',
    ],
  ])('stop before %s', (_, text, counts) => {
    expect(figure(text)[0]?.[1]).toBe(counts);
  });

  it('are none of people of whom nothing is told', () => {
    expect(figure('The storm at the Aarup harbor wall killed 40 people, police said.')).toHaveLength(1);
    expect(figure('The hall beside the Aarup harbor wall has room for 40 people, police said.')).toEqual([]);
  });

  it('are none where words of which they are part are cut', () => {
    expect(figure('In Aarup, 66% of the harbor sailors would pay for a wall.')).toEqual([]);
    expect(figure('Aarup harbor has $8 billion in currently appropriated “wall money”.')).toEqual([]);
  });
});

describe('counts of one thing at several hours of a day', () => {
  const told = (count: string) => `The storm at Aarup harbor broke the wall and ${count} people were evacuated.`;
  const at = (time: string) => {
    const moment = `2031-05-08T${time}:00Z`;
    return { earliest: moment, latest: moment, precision: 'minute', basis: 'stated' } as const;
  };
  const amounts = (...articles: Partial<Article>[]) =>
    parts(...articles).figures.map(({ amount, others }) => [amount, others.map((other) => other.amount)]);

  it('are an update, of which the latest is told', () => {
    const morning = { paragraphs: [told('4,200')], published: at('09:00') };
    const afternoon = { paragraphs: [told('3,900')], published: at('14:00') };
    expect(amounts(morning, afternoon)).toEqual([['3,900', []]]);
    expect(amounts(afternoon, morning)).toEqual([['3,900', []]]);
  });

  it('differ where they are of one hour', () => {
    const first = { paragraphs: [told('4,200')], published: at('14:20') };
    const second = { paragraphs: [told('3,900')], published: at('14:00') };
    expect(amounts(first, second)).toEqual([['4,200', ['3,900']]]);
  });

  it('do not differ where the smaller leaves room above it', () => {
    expect(amounts({ paragraphs: [told('at least 3,900')] }, { paragraphs: [told('4,200')] })[0]?.[1]).toEqual([]);
  });
});

describe('the timeline', () => {
  const dates = (text: string, published: Article['published'] = thursday, language = 'en') =>
    parts({ paragraphs: [text], published, language }).timeline.map(({ date }) =>
      date.earliest === date.latest ? date.earliest : `${date.earliest}/${date.latest}`,
    );

  it('resolves days, months and years against the day of the article', () => {
    expect(
      dates(
        'In 2020, engineers built the harbor wall of Aarup. In April 2029, the council closed the harbor. ' +
          'On March 3, a storm broke the wall. Police closed the harbor on Tuesday. Yesterday, the council met in Aarup.',
      ),
    ).toEqual(['2020-01-01/2020-12-31', '2029-04-01/2029-04-30', '2031-03-03', '2031-05-06', '2031-05-07']);
  });

  it('is resolved in German, French and Spanish', () => {
    const german =
      'Am 3. März 2030 zerstörte ein Sturm die Mauer. Am 4. April 2030 schloss der Rat den Hafen und hatte Sorgen. Am 5. Mai 2030 wurde der Hafen geöffnet.';
    expect(dates(german, thursday, 'de')).toEqual(['2030-03-03', '2030-04-04', '2030-05-05']);
    const spanish =
      'El 3 de marzo de 2030 una tormenta rompió el muro. El 4 de abril de 2030 el consejo cerró el puerto. El 5 de mayo de 2030 llegaron los barcos al puerto.';
    expect(dates(spanish, thursday, 'es')).toContain('2030-03-03');
  });

  it('without words for tenses has days that open their sentence and cannot be to come', () => {
    const ukrainian =
      'У 2020 році в Аарупі збудували стіну. 3 березня 2030 року шторм зруйнував стіну. 5 травня рада закрила порт. 3 березня рада голосуватиме.';
    expect(dates(ukrainian, thursday, 'uk')).toEqual(['2020-01-01/2020-12-31', '2030-03-03', '2031-05-05']);
  });

  const entries = (text: string, readOn?: string) => {
    const [source] = parts({ paragraphs: [text] }).articles;
    const own = source ? [source] : [];
    const { timeline } = partsOf({ articles: own }, poolOf(own, readOn));
    expect(timeline.flatMap(({ sentence }) => faultsOf(sentence, own))).toEqual([]);
    return timeline.map(({ sentence }) => sentence.text);
  };

  it('tells a day once: it stands beside the sentence, also where the edition is of another day', () => {
    const text =
      'On Monday, a storm broke the wall. Police closed the harbor of Aarup on Tuesday. But on Wednesday, the council met in Aarup.';
    const told = [
      'A storm broke the wall.',
      'Police closed the harbor of Aarup on Tuesday.',
      'The council met in Aarup.',
    ];
    expect(entries(text)).toEqual(told);
    expect(entries(text, '2031-05-09')).toEqual(told);
  });

  it('takes no month for somebody who was named before', () => {
    const text =
      'On May 2, ships left Aarup. On May 4, a storm broke the wall. On Tuesday, police closed the harbor of Aarup.';
    expect(entries(text, '2031-05-09')).toHaveLength(3);
  });

  it('tells the days of the story before its background, where there are too many', () => {
    const years = [2009, 2013, 2017, 2021, 2025].map(
      (year) => `In March ${year}, a storm broke the harbor wall of Aarup and closed the harbor.`,
    );
    const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday'].map((name) => `On ${name}, ships left for Norhaven.`);
    const told = entries([...years, ...days].join(' '));
    expect(told).toHaveLength(6);
    expect(told.filter((text) => text.startsWith('Ships'))).toHaveLength(4);
  });

  it.each([
    ['fewer than three days', 'On Monday, a storm broke the wall. On Tuesday, police closed the harbor.'],
    [
      'an article without a date',
      'On Monday, a storm came. On Tuesday, police came. On Wednesday, the council met in Aarup.',
    ],
    [
      'pronouns',
      'On Monday, he broke the wall. On Tuesday, they closed the harbor. On Wednesday, she met the council.',
    ],
    [
      'what is to come',
      'On Monday, the council will meet. On Tuesday, it will vote. On Wednesday, the harbor will open.',
    ],
    [
      'dates of another clause',
      'The mayor saw the wall that broke on Monday. Police met the crew that came on Tuesday. The council saw the harbor which closed on Wednesday.',
    ],
  ])('is empty for %s', (what, text) => {
    expect(dates(text, what.includes('without a date') ? null : thursday)).toEqual([]);
  });
});

it.each([
  ['The bill for the harbor wall of Aarup has $350 billion in aid to state and local crews.', 'in aid'],
  ['The council of Aarup gave the harbor wall $40 million in funding ahead of the storms.', 'in funding'],
  [
    'Police said nearly 4,700 ships underwent checks in connection with the harbor wall of Aarup.',
    'ships underwent checks',
  ],
  ['Economists in Aarup expected 870,000 new harbor jobs.', undefined],
  ['In Aarup about 30 harbor senators remained “firmly opposed” to the wall.', undefined],
])('figures end where their phrase does, and are none of a guess: %s', (text, counts) => {
  expect(parts(text).figures[0]?.counts).toBe(counts);
});

describe('what to watch', () => {
  const watch = (text: string) => parts(text).watch.map(({ date }) => date?.earliest ?? null);

  it.each([
    ['The trial of the master of the Aarup harbor wall opens on 14 July.', '2031-07-14'],
    ['The council of Aarup will vote on the harbor wall on Monday.', '2031-05-12'],
    ['A court in Norhaven is scheduled to hear the harbor case on June 3.', '2031-06-03'],
    ['A ruling is expected from the harbor court of Norhaven.', null],
    ['The harbor wall of Aarup opens in September after a repair that began in January.', '2031-09-01'],
    ['The council of Aarup agreed to begin work on the harbor wall on Monday.', '2031-05-12'],
  ])('is announced: %s', (text, date) => {
    expect(watch(text)).toEqual([date]);
  });

  it.each([
    'Analysts say the council will vote on the harbor wall on Monday.',
    'The council of Aarup will keep the harbor wall, but voters punished the mayor on Monday.',
    'Fishermen of Aarup will pay more after the council lifted its harbor fee to 40 dollars on Monday.',
    'The council of Aarup will keep the harbor wall, winning the vote of Monday.',
    'The master of the harbor wall in Aarup is to blame for the fire of Monday night.',
    'The harbor wall of Aarup fell before the final vote on Monday.',
    'The council of Aarup could vote on the harbor wall on Monday.',
    'The council of Aarup said on Monday that it plans to mend the wall.',
    'The council of Aarup was due to meet on Monday.',
    'The council of Aarup will meet soon.',
    'Carl Jensen, 31, attacked the harbor master of Aarup after he refused to open the gate in January.',
    'The strike of Aarup starts and stops cost the harbor dear since it began in February.',
    'Queen Astrid of Aarup will receive him at the harbor on Thursday.',
    'Queen Astrid will receive him on Friday morning.',
  ])('is no opinion, no guess, and nothing past: %s', (text) => {
    expect(watch(text)).toEqual([]);
  });
});

it.each([
  ['de', 'Königin Astrid wird ihn am Freitag am Hafen empfangen.', 0],
  ['de', 'Die Abgeordneten werden am Montag über den Hafen abstimmen.', 1],
  ['fr', 'La reine Astrid le recevra vendredi au port.', 0],
  ['fr', 'Les députés voteront lundi sur le budget du port.', 1],
  ['es', 'La reina Astrid lo recibirá el viernes en el puerto.', 0],
])('what to watch names whom it means (%s): %s', (language, text, count) => {
  expect(parts({ language, paragraphs: [text] }).watch).toHaveLength(count);
});

it('gives every part of a story its receipt', () => {
  const { articles, figures, timeline, watch } = parts(
    'AARUP, Denmark — On Monday, a storm broke the harbor wall of Aarup. On Tuesday, police closed the harbor. ' +
      'But on Wednesday, the council of Aarup met at the harbor. The council will vote on $40 million for the harbor wall on June 3.',
  );
  const sentences = [...figures, ...timeline, ...watch].map(({ sentence }) => sentence);
  expect(sentences.length).toBeGreaterThan(3);
  expect(sentences.flatMap((sentence) => faultsOf(sentence, articles))).toEqual([]);
});

it('leaves out every part in a language without rules', () => {
  const { articles: _, ...none } = parts({
    language: 'xx',
    paragraphs: ['On Monday, 400 people will meet, said Ann Lee.'],
  });
  expect(none).toEqual({ figures: [], quotations: [], timeline: [], watch: [] });
});
