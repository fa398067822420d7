// Invented news again, and honest rewrites by another hand: freer in order, number format, voice and what is left out. None
// of it may be flagged. `[language, rewrite, ...sources]`

export const freerRewrites = [
  [
    'en',
    'The port of Lisk has been closed since Tuesday, the harbour master said.',
    'The harbour master said the port of Lisk has been closed since Tuesday because of ice.',
  ],
  [
    'en',
    'Heavy rain cut the only road to Brenn, and 300 people were taken away by boat.',
    'After heavy rain cut the only road to Brenn on Sunday night, some 300 people were taken away by boat.',
  ],
  [
    'en',
    'The Norland central bank left its rate at 4.25 percent.',
    'As expected, the Norland central bank left its key interest rate at 4.25% on Thursday.',
  ],
  [
    'en',
    'Nadia Ferro, 54, was elected mayor of Arlen with 51.8 percent of the vote.',
    'Voters in Arlen elected Nadia Ferro, 54, mayor on Sunday with 51.8 per cent of the vote, final results showed.',
  ],
  [
    'en',
    'The two ministers did not speak to reporters after the meeting.',
    'After the meeting, which lasted four hours, neither of the two ministers spoke to reporters.',
  ],
  [
    'en',
    'Two bridges remain closed, engineers said, and a third may be closed on Friday.',
    'Two of the bridges remain closed and a third one might have to be closed on Friday, engineers said.',
  ],
  [
    'en',
    'Engineers said a third bridge might be closed.',
    'Two of the bridges remain closed and a third one might have to be closed on Friday, engineers said.',
  ],
  [
    'en',
    'The fire, which began in a bakery, the brigade said, destroyed 14 houses.',
    'Fourteen houses were destroyed in the fire, which the brigade said began in a bakery shortly after midnight.',
  ],
  [
    'en',
    'Kellan’s goalkeeper, Ivo Stark, saved two penalties.',
    'Ivo Stark, the Kellan goalkeeper, saved two penalties in the last ten minutes.',
  ],
  [
    'en',
    'Vektor says it will close its plant in Lisk at the end of 2034 with the loss of 2,100 jobs.',
    'Car maker Vektor said on Wednesday that it will shut its plant in Lisk at the end of 2034, cutting 2,100 jobs.',
  ],
  [
    'en',
    'At least 17 people died and more than 40 were hurt when a bus left the road near Halvorsund, police said.',
    'A bus left the road near Halvorsund early on Monday, killing at least 17 people and injuring more than 40, police said.',
  ],
  [
    'en',
    'Police say at least seventeen people were killed when a bus left the road.',
    'A bus left the road near Halvorsund early on Monday, killing at least 17 people and injuring more than 40, police said.',
  ],
  [
    'en',
    'Dr. Ruth Amsel called the results “a good beginning, and no more than that”.',
    '“It is a good beginning, and no more than that,” Dr. Ruth Amsel said of the results.',
  ],
  [
    'en',
    'The minister has denied knowing of the payments.',
    'The minister denied on Tuesday that she had known of the payments.',
  ],
  [
    'en',
    'Farmers blocked the A7 for six hours in protest at the new water tax.',
    'In protest at the new water tax, farmers with some 200 tractors blocked the A7 motorway for six hours.',
  ],
  [
    'en',
    'The trial of Pavel Orne, accused of spying for Orro, begins on March 3.',
    'Pavel Orne, who is accused of having spied for Orro, goes on trial on 3 March.',
  ],
  [
    'en',
    'Exports were up 7% to $31 billion in the first quarter, the office reported.',
    'In the first quarter exports were up 7 percent, to $31bn, the statistics office reported.',
  ],
  [
    'en',
    'Exports rose 7 percent in the first quarter, the statistics office said.',
    'In the first quarter exports were up 7 percent, to $31bn, the statistics office reported.',
  ],
  [
    'en',
    'The island’s 900 residents have been told to leave.',
    'Authorities have told all 900 residents of the island to leave before the volcano erupts.',
  ],
  [
    'en',
    'Astronomers found water vapour around a planet 120 light years away.',
    'A team of astronomers has found water vapour in the atmosphere of a planet 120 light years away.',
  ],
  [
    'en',
    'The talks, held in Arlen, ended without an agreement.',
    'The talks in Arlen ended on Friday evening without an agreement.',
  ],
  [
    'en',
    'No agreement was reached at the talks in Arlen.',
    'The talks in Arlen ended on Friday evening with no agreement.',
  ],
  [
    'en',
    'Schools in Lisk reopen on Monday after three weeks.',
    'After being closed for three weeks, the schools in Lisk will reopen on Monday.',
  ],
  [
    'en',
    'The opposition wants Prime Minister Dan Orlo to resign.',
    'Opposition leaders demanded on Sunday that Prime Minister Dan Orlo resign. The opposition wants him gone by June.',
  ],
  [
    'en',
    'Prime Minister Dan Orlo must resign, the opposition leader Vera Linde said.',
    'Opposition leader Vera Linde said that Dan Orlo, the prime minister, must resign.',
  ],
  [
    'en',
    'The Senate passed the bill 54-46 on Thursday, and it goes to President Maro.',
    'The bill passed the Senate on Thursday by 54 votes to 46 and now goes to President Ilka Maro for signature.',
  ],
  [
    'en',
    'Nobody claimed responsibility for the blast, in which three soldiers died.',
    'Three soldiers died in the blast, for which nobody has claimed responsibility so far.',
  ],
  [
    'en',
    'The ministry of health has recorded 212 cases of measles since January.',
    'Since January, 212 measles cases have been recorded, according to the ministry of health.',
  ],
  [
    'en',
    'Since January 212 measles cases have been recorded, the ministry of health said.',
    'Since January, 212 measles cases have been recorded, according to the ministry of health.',
  ],
  [
    'en',
    'Orro accused Norland of breaking the ceasefire, which Norland denied.',
    'Orro accused Norland of having broken the ceasefire on Saturday; Norland denied it.',
  ],
  [
    'en',
    'A 19-year-old student from Lisk won the national chess title.',
    'The national chess title was won by a student from Lisk, aged 19.',
  ],
  [
    'en',
    'Rents in Arlen have doubled in ten years, a study by the university found.',
    'A study by the university found that rents in Arlen doubled within ten years.',
  ],
  [
    'en',
    'The company expects to sell 1.5 million phones this year.',
    'This year the company expects to sell a million and a half phones.',
  ],
  [
    'en',
    'The company expects sales of 1.5 million phones this year.',
    'The company said it expects to sell 1,500,000 phones this year.',
  ],
  ['en', 'Ines Vale, a retired colonel, will lead the inquiry.', 'The inquiry will be led by retired Col. Ines Vale.'],
  [
    'en',
    'The storm is expected to reach the coast by Wednesday night.',
    'Forecasters expect the storm to reach the coast by Wednesday night.',
  ],
  [
    'en',
    'The storm could reach the coast on Wednesday night, forecasters warned.',
    'Forecasters warned that by Wednesday night the storm could reach the coast.',
  ],
  [
    'en',
    'The museum returned 12 bronzes to Orro.',
    'Twelve bronzes that were stolen a century ago have been returned to Orro by the museum.',
  ],
  [
    'en',
    'An appeals court upheld the sentence of eight years for Anders Holm.',
    'Anders Holm’s sentence of eight years was upheld by an appeals court on Monday.',
  ],
  [
    'en',
    'The airport will not reopen before Saturday, the operator says.',
    'The airport will remain closed and will not reopen before Saturday, its operator said.',
  ],
  [
    'en',
    'The airport stays closed until Saturday, its operator said.',
    'The operator of the airport said it would stay closed until Saturday.',
  ],
  [
    'en',
    'About a third of the voters were undecided in the poll of 1,004 adults.',
    'In the poll of 1,004 adults, about a third of voters were undecided.',
  ],
  [
    'en',
    'Norland’s army has 35,000 soldiers, a fifth of them women.',
    'The army of Norland has 35 000 soldiers; a fifth of them are women.',
  ],
  [
    'en',
    'The Brenn dam is at 96 percent of its capacity, and its operator warned that the gates may be opened.',
    'With the Brenn dam at 96% of capacity, its gates may be opened tonight, the operator warned.',
  ],
  [
    'en',
    'Sand, the defence minister, visited troops near the Sal strait.',
    'Defence Minister Petra Sand visited troops stationed near the Sal strait on Thursday.',
  ],
  [
    'en',
    'The newspaper Arlen Courier reported that Orlo had met the banker twice.',
    'Orlo met the banker twice, the Arlen Courier reported.',
  ],
  [
    'en',
    'Orlo met the banker twice, according to the Arlen Courier.',
    'Orlo met the banker twice, the Arlen Courier reported.',
  ],
  [
    'en',
    'The ferry sank within twenty minutes; all 84 people on board were saved.',
    'All 84 people aboard were saved, though the ferry sank in 20 minutes.',
  ],
  ['en', 'Vera Linde won by fewer than 500 votes.', 'Vera Linde’s margin of victory was less than 500 votes.'],
  [
    'en',
    'The recall affects nearly 90,000 cars built between 2029 and 2031.',
    'Almost 90,000 cars which were built from 2029 to 2031 are affected by the recall.',
  ],
  [
    'en',
    'The inquiry found that nobody had checked the brakes since November.',
    'Investigators found that the brakes had not been checked since November.',
  ],
  [
    'en',
    'The church bells of Lisk, silent since 2019, rang again on Easter Sunday.',
    'Church bells in Lisk rang again on Easter Sunday, the first time since 2019.',
  ],
  [
    'en',
    'The union and Sundlinjen will meet again on Thursday at 9 a.m.',
    'Sundlinjen and the union agreed to meet again at 9:00 a.m. on Thursday.',
  ],
  [
    'en',
    'Ilka Maro’s party lost its majority, winning 48 of the 101 seats.',
    'President Maro’s party won 48 of 101 seats and so lost its majority. Ilka Maro called it a warning.',
  ],
  [
    'en',
    'Scientists believe the bones are 40,000 years old.',
    'The bones are thought by scientists to be about 40,000 years old.',
  ],
  [
    'de',
    'Die Feuerwehr rettete 14 Menschen aus dem brennenden Haus in Lisk.',
    'Aus dem brennenden Haus in Lisk hat die Feuerwehr vierzehn Menschen gerettet.',
  ],
  [
    'de',
    'Orlo will nach Angaben seiner Sprecherin nicht zurücktreten.',
    'Ministerpräsident Dan Orlo wolle nicht zurücktreten, sagte seine Sprecherin am Freitag.',
  ],
  [
    'fr',
    'Le port de Lisk reste fermé jusqu’à jeudi, a indiqué le capitaine.',
    'Le capitaine du port de Lisk a indiqué que celui-ci reste fermé jusqu’à jeudi.',
  ],
  [
    'es',
    'La fábrica de Lisk cerrará en 2034 y 2.100 personas perderán su empleo.',
    'La fábrica de Lisk cerrará a finales de 2034, y 2100 personas perderán su empleo.',
  ],
  [
    'es',
    'Nadie resultó herido en el incendio, según los bomberos.',
    'Según los bomberos, nadie resultó herido en el incendio del lunes.',
  ],
];
