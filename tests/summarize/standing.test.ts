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
    'Okafor dismissed the harbor master of Norhaven as a “man who never went to sea.”',
    'Sailors who fear the strait want new pumps.',
    'The ship that sank in May was built in Norhaven.',
    'The ferry that was mended sank in the harbor of Aarup.',
    'New pictures of the coast feature a ferry and two gates.',
    'The pumps of Aarup are even louder than those of Norhaven.',
    'Council of Aarup votes to open the harbor again.',
    'Okafor published a picture of the ferry, and people mocked the picture.',
    'Okafor spoke of the pictures of the flood in the harbor.',
    'The harbor of Aarup stayed open even after the storm.',
    'Some of the most famous ferries call at Aarup.',
    'Ida Brun got out of the cold and wrote a book with it.',
    'There was no warning before the flood, Okafor said.',
    'Police were searching on Monday for the man who set fire to the mill.',
    'The governor of Norhaven told Coast Radio that the gates were shut.',
    'The mayor, Ruth Okafor, told Coast Radio that the gates were shut.',
    'If the dam breaks, the council of Aarup will then close the harbor.',
    'Within hours of the storm, Aarup had closed its harbor.',
    'If Aarup pays for the dam, the council of Norhaven will mend it.',
    'Earlier this week, Okafor spoke of the ferry to Norhaven.',
    'In the past, two engineers of Norhaven had seen cracks in the wall.',
    'In the next year, Norhaven has to pay for the pumps of Aarup.',
    'The council said it reached a deal with the ferry crews of Norhaven.',
    'Critics in Norhaven called the plan of Aarup a disgrace.',
    'The council of Aarup agreed: The dam must be mended before the storms.',
    'Ruth Okafor: The council will mend the dam before the storms.',
    'The flood near Aarup gave Coast Radio the most listeners it has ever had for such an event.',
  ])('lets %j stand alone', (text) => {
    expect(verdictOf(text)).toBe('alone');
  });

  it.each([
    ['no main verb', 'Deaths of sailors rounded up by guards for decades-old thefts in a harbor town.'],
    ['no main verb', 'The loss of a ferry that Aarup blamed on Norhaven.'],
    ['no main verb', 'Growing ties between Aarup and Norhaven, along with waning trade in the troubled strait.'],
    ['no main verb', 'Chief among them: pumps and gates.'],
    ['no main verb', 'The cause: three pumps in the harbor of Aarup that were damaged.'],
    ['without its speaker', "'This is crucial for all of us,' he said."],
    ['without its speaker', 'Quarrels in the council of Aarup have led to a “tense and often very bad mood.”'],
    ['without its speaker', '“Nobody ever told the crew about the leak.”'],
    ['opens or closes outside', "'The war on the strait has never been about fish."],
    ['opens or closes outside', 'We will never agree,” Ms. Tran said on the pier.'],
    ['a label', 'Best race: The crew of Aarup won the regatta by a minute.'],
    ['a label', 'Better Storage: Sailors of Aarup keep their nets in the new hall.'],
    ['a label', 'Looking ahead: Norhaven will hold the regatta in the spring.'],
    ['question', 'Why did the council vote to close the harbor?'],
    ['no end', 'Council votes to close the harbor'],
    ['no end', 'Here is what is known about the harbor:'],
    ['speaks of its author', 'On Monday we asked the council about the harbor.'],
    ['speaks of its author', 'Imagine a town that has lost its harbor.'],
    ['aside', 'Here is a look at the harbor and what has happened.'],
    ['aside', 'These are among the factors that have led to the vote.'],
    ['aside', 'The council did not immediately respond to a request for comment.'],
    ['subscription', 'Subscribe to the harbor newsletter for daily updates.'],
    ['click', 'Marsh (read all about the ferry of Norhaven here) has closed the harbor.'],
    ['list', 'Harbor trivia: 1. The ferry was built in Norhaven in 1965.'],
    ['speaks of its author', 'Save on nets, ropes and rubber boots.'],
    ['aside', "Whether it's a storm or a flood, people talk about the harbor."],
    ['aside', "That's not the sort of thing that a harbor master likes to hear."],
    ['aside', 'The ferry is late again, and it’s entirely conceivable that it never comes.'],
    ['disclaimer', 'Prices and offers are not guaranteed and change daily.'],
    ['advice', 'Voters in Aarup should look at what became of the ferry.'],
    ['judgement', 'Mayor Ruth Okafor is a career liar and the harbor knows it.'],
    ['judgement', 'The plan of the council of Aarup has serious flaws.'],
    ['judgement', 'The first day of the talks in Aarup has been a bust.'],
    ['guess', 'The vote was, of course, about the ferry to Norhaven.'],
    ['question', '“Do you want to feed the gulls?” Mr. Okafor asked his daughters.'],
    ['aside', 'Coast Radio was first to report the vote.'],
    ['people talked', 'Ferry users took to Twitter to mock the council of Aarup.'],
    ['people talked', 'The reaction in Norhaven was swift and furious.'],
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
    'The governor, a sailor himself, told Coast Radio that he was taken aback.',
    'The Norhaven senator said the gates would be closed.',
    'Okafor then turned to the harbor master of Norhaven.',
    'The visit, though, has strained the peace between Aarup and Norhaven.',
    'Within hours, Aarup had closed its harbor.',
    'Amid that, Norhaven will get two new gates.',
    'Specifically, the engineers of Norhaven want two new gates.',
    'On Tuesday, the council of Aarup could end it.',
    'Earlier Ida Brun made a rare statement about the gates.',
    'What happened next shook the engineers of Norhaven.',
    'In the same interview, Okafor spoke of the ferry to Norhaven.',
    'According to the reports, two engineers of Norhaven had seen the cracks.',
    'The one condition: Norhaven has to pay for the pumps of Aarup.',
    'The Survey of Norhaven first reported it reached a preliminary depth of five kilometers.',
    '“Aarup keeps its gates open,” the governor said.',
    'Gates should be put in at the harbor of Aarup, the members said.',
    'Much like the other boats of Aarup, it has leaked in every storm.',
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
    ['fr', "Le jury l'a condamné à dix ans de prison.", 'after-owner'],
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
  ['newspaper', "Okafor pushed back against the newspaper's story."],
  ['area', 'Norhaven sent two ships to patrol the area.'],
  ['changes', 'The harbor of Aarup is making the changes as part of a plan.'],
])('lets what takes "the %s" as known stand once it was told of', (noun, text) => {
  expect(standingOf({ text, language: 'en', quoted: false })).toMatchObject({ verdict: 'after-noun', noun });
});

it.each([
  ['official', 'Ten pumps will come by boat, the official said.'],
  ['war', 'Marsh ended up winning that war.'],
  ['gates', 'Engineers from Norhaven praised these gates.'],
  ['information', 'Aarup’s police use this information to find smugglers.'],
  ['agreement', 'Norhaven may leave under this agreement.'],
  ['treatment', 'The gates of Aarup are made for such treatment.'],
])('lets what points back to "the %s" stand only right after it was told of', (noun, text) => {
  expect(standingOf({ text, language: 'en', quoted: false })).toMatchObject({ verdict: 'after-owner', noun });
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

describe('what points back, and what only seems to', () => {
  it.each([
    'Some have been mended by the council and its engineers.',
    'The development brought the mayor of Aarup into an unusual position.',
    'The latest captain to learn it was Ida Brun of Norhaven.',
    'Ferries can make money off their success, though.',
    'In reality, the ferry of Aarup was riddled with rust.',
    'In a way, that question is an answer to the mayor of Aarup.',
    'Ida Brun might outlast him.',
    'Aides and advisers say he likes the ferry for other reasons.',
    'Democrats came to the harbor on Tuesday to take him on.',
    'Ida Brun has done it again.',
    'For whatever reason Okafor could not get on top of it.',
    'The pumps of Aarup have grown even larger over the years.',
    'The council is going to try again.',
    'Some of the cost-cutting measures have led to late ferries.',
    'Norhaven and its neighbors must deal firmly with it—without closing the harbor.',
    'The dam will hold for a century, she said.',
    'Police said he drove through the harbor.',
    'The Norhaven senator hit the harbor to wage a battle over ferries.',
    'The podcaster was caught by a letter from Norhaven.',
    'The two met at the harbor of Aarup in June.',
    'For one, ferries are late in sixteen towns of the coast.',
    'Fellow engineer Ida Brun says the gates will hold.',
    'Similar plans are pending in sixteen towns of the coast.',
    'To hold otherwise would mean that the gates were never closed.',
    'Nothing in the plan says that such gates are required.',
    'In the meantime, ferries will call at Aarup.',
    'One of his ferries is for sale in Norhaven.',
    'Certainly, the gates of Aarup have had that effect.',
    'The ferry would sink if this was the only gate.',
    'Ida Brun said that that is a lie about the ferry.',
  ])('tells %j only after its owner', (text) => {
    expect(verdictOf(text)).toBe('after-owner');
  });

  it.each([
    'Some of the ferries of Norhaven have been mended.',
    'Ida Brun said the council should mend the ferry.',
    'The plan of the council says that ferries should be mended in June.',
    'Ida Brun called the mayor a liar on Tuesday.',
    'The news agency of Aarup has a new director.',
    'Sanders said he likes the ferry.',
    'The owners of the ferry will sell it.',
    'Aarup bought the ferry from Norhaven and will mend it.',
    'Ida Brun said the dam will hold, she said so twice.',
    'Similar to the gates of Aarup, those of Norhaven will close at night.',
    'Norhaven has gates such as those of Aarup.',
  ])('lets %j stand alone', (text) => {
    expect(verdictOf(text)).toBe('alone');
  });
});

describe('the first sentence of a report', () => {
  const standing = (text: string, language: string, opens: boolean) =>
    standingOf({ text, language, quoted: false, opens }).verdict;

  it.each([
    ['en', 'The second quay at Aarup will cost 3.1 billion kroner, the harbor board said on Wednesday.'],
    ['en', 'Brandt is calling back 12,000 prams because the brake can fail on slopes, the company said on Tuesday.'],
    ['en', 'The company said on Tuesday it will close its yard in Aarup and cut 2,300 jobs.'],
    ['en', 'The study, published on Monday in Coast Letters, found that the seals of Aarup returned within a year.'],
    ['en', 'The man suspected of setting 14 barns on fire near Holm was arrested on Sunday, police said.'],
    ['en', 'The two unions of Norhaven accepted a raise of 4.5 percent on Monday after nine days of strike.'],
    ['en', 'Another 6,000 people applied for benefits in Norhaven last week, the government reported.'],
    ['en', 'Too many children in Norhaven cannot swim, the health board of Aarup said on Monday.'],
    ['de', 'Beide Fähren standen in Flammen, als die Feuerwehr am Sonntag in Aarup eintraf.'],
    ['de', 'So viele Menschen wie nie sind im vergangenen Jahr nach Aarup gezogen.'],
    ['fr', 'Les deux syndicats ont accepté lundi une hausse de 4,5 % et mis fin à neuf jours de grève.'],
    ['es', 'Ambos sindicatos aceptaron el lunes una subida del 4,5 % y pusieron fin a la huelga.'],
  ])('introduces in %s what it calls "the …": %j', (language, text) => {
    expect(standing(text, language, true)).toBe('alone');
    expect(standing(text, language, false)).not.toBe('alone');
  });

  it.each([
    ['en', 'He was arrested on Sunday at the harbor of Aarup, police said.'],
    ['en', 'These changes will cost Aarup 3.1 billion kroner, Okafor said.'],
    ['en', 'The Democrat, who served two terms as governor, vowed on Monday to mend the dam.'],
    ['en', 'However, Aarup will keep its harbor, Okafor said on Monday.'],
    ['de', 'Er wurde am Sonntag in Aarup festgenommen, sagte Okafor.'],
    ['fr', 'Celui-ci a été arrêté dimanche à Aarup.'],
    ['es', 'Ella fue detenida el domingo en Aarup.'],
  ])('introduces in %s nobody by a pronoun or an office alone: %j', (language, text) => {
    expect(standing(text, language, true)).not.toBe('alone');
  });

  it.each([
    ['en', 'This week’s snow has cut off 14 villages near Aarup, the county said on Monday.'],
    ['de', 'Diese Woche fällt in Aarup der erste Schnee, sagte der Wetterdienst am Montag voraus.'],
    ['fr', 'Cette semaine, la neige tombera sur Aarup, a prévenu lundi Coast Radio.'],
    ['es', 'Este lunes, el consejo de Aarup aprobó la ley del agua por 18 votos contra 16.'],
  ])('and any other points to nothing told before where it says in %s when it happens: %j', (language, text) => {
    expect(standing(text, language, false)).toBe('alone');
  });
});

it.each([
  ['en', 'Harold Brandt, the director whose film about beekeepers, "The Slow Hive," won a prize in Aarup, has died.'],
  ['en', 'Odile Brandt, who sang of the harbor of Aarup in "Salt and Rust," has died.'],
])('needs no speaker in %s for the title of a work: %j', (language, text) => {
  expect(verdictOf(text, language)).toBe('alone');
});

it('reads "that" after a word of saying as no pointing word', () => {
  const text =
    'Aarup lowered the toll of the fire from 31 to 29 on Friday, saying that two sailors had been counted twice.';
  expect(verdictOf(text)).toBe('alone');
});

it.each([
  ['en', 'They had waited 40 years: the families of the sailors of Norhaven received an apology on Monday.'],
  ['en', 'It was the hottest June in Aarup since records began in 1880, the weather service said on Monday.'],
  ['de', 'Das war die teuerste Rettung seit dem Krieg: Der Staat steckt neun Milliarden in die Werft von Aarup.'],
  ['fr', 'Elle était prisonnière du port depuis neuf jours : une baleine a regagné dimanche la mer au large de Holm.'],
])('lets a first sentence in %s tell whom its pronoun means after it: %j', (language, text) => {
  expect(standingOf({ text, language, quoted: false, opens: true }).verdict).toBe('alone');
  expect(standingOf({ text, language, quoted: false }).verdict).not.toBe('alone');
});

it.each([
  ['en', 'He said: the harbor of Aarup must stay open for the ferries.', true],
  ['en', 'It was a quiet night in the harbor of Aarup.', true],
])('lets no other pronoun open a report in %s: %j', (language, text, opens) => {
  expect(standingOf({ text, language, quoted: false, opens }).verdict).not.toBe('alone');
});

it.each([
  ['zh', '“这是我们的胜利，”市长安娜周一在签署协议后说。', 'alone'],
  ['ja', '「港は開かれたままです」と、アールップの市長は月曜日に述べた。', 'alone'],
  ['zh', '他说：“我们会在今年春天之前修好这座大坝。”', 'never'],
])(
  'knows a speaker in %s, which has no capitals, by the words beside the quoted ones: %j',
  (language, text, verdict) => {
    expect(verdictOf(text, language)).toBe(verdict);
  },
);
