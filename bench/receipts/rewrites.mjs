import { rewritesInOtherLanguages } from './rewrites-in-other-languages.mjs';

// Invented news, and what an honest writer makes of it: numbers in another format, passive for active, titles left out or
// written out, clauses reordered, two cited sentences in one. None of it may be flagged. `[language, rewrite, ...sources]`

export const rewrites = [
  [
    'en',
    'Flooding in the Brenn valley killed 12 people on Monday, the police said.',
    'Police said on Monday that twelve people had been killed by flooding in the Brenn valley.',
  ],
  [
    'en',
    'The parliament of Norland approved the $1.2bn harbour plan by 61 votes to 38.',
    'Norland’s parliament voted 61 to 38 on Tuesday to approve the $1.2 billion plan for the harbour.',
  ],
  [
    'en',
    'Marit Oksendal, the union’s leader, rejected the offer of a 6.4% raise.',
    'The offer of a 6.4 percent raise was rejected by Marit Oksendal, who leads the union.',
  ],
  [
    'en',
    'Ferries stopped at midnight and will not sail before Thursday, Sundlinjen said.',
    'Ferries stopped at midnight on Monday.',
    'The operator, Sundlinjen, said the ferries would not sail before Thursday.',
  ],
  [
    'en',
    'About 1,200 homes lost power after the storm hit Halvorsund.',
    'After the storm hit Halvorsund, some 1200 homes were left without power, and crews worked through the night.',
  ],
  [
    'en',
    'President Ilka Maro met Chancellor Jonas Weidt in Arlen on July 3.',
    'Ilka Maro, the president, and Jonas Weidt, the chancellor, met in Arlen on 3 July to talk about the pipeline.',
  ],
  [
    'en',
    '“We were offered words,” Oksendal said of the company’s proposal.',
    '“We were offered words, and words do not let anyone sleep,” said Oksendal of the company’s proposal.',
  ],
  [
    'en',
    'The bank did not raise interest rates, which remain at 3.5%.',
    'The central bank did not raise rates on Wednesday and left them at 3.5 percent.',
  ],
  [
    'en',
    'Weidt may resign if the coalition loses the vote, his spokesman said.',
    'If the coalition loses the vote, Chancellor Weidt may resign, his spokesman said.',
  ],
  [
    'en',
    'The mayor denied that the city had known about the leak.',
    'Mayor Tomas Reel denied on Friday that the city had known about the leak for weeks.',
  ],
  [
    'en',
    'Rescuers found two of the three missing climbers alive.',
    'Two of three climbers who had gone missing were found alive by rescuers on Sunday morning.',
  ],
  [
    'en',
    'Prosecutors have charged Anders Holm with fraud over the sale of the mill.',
    'Anders Holm was charged with fraud by prosecutors on Thursday over the sale of the old paper mill.',
  ],
  [
    'en',
    'The court ordered Vektor to pay 4.5 million euros to the town of Lisk.',
    'Vektor must pay the town of Lisk €4.5 million, the court ordered.',
  ],
  [
    'en',
    'Doctors allegedly accepted money from the company, according to the report.',
    'According to the report, the doctors allegedly accepted money from the company between 2019 and 2022.',
  ],
  [
    'en',
    'Unemployment in Norland fell to 5.1 percent in June, the lowest since 2009.',
    'In June, unemployment in Norland fell to 5.1%, its lowest rate since 2009, official figures showed.',
  ],
  [
    'en',
    'Arlen will host the summit in May 2032, ministers agreed.',
    'Ministers agreed that the summit will be hosted by Arlen in May 2032.',
  ],
  [
    'en',
    'The reservoirs stand at 23 percent, the lowest level for early March since 1996.',
    'At 23 per cent, the reservoirs are at their lowest for early March since 1996, the grid operator said.',
  ],
  [
    'en',
    'The team led by Professor Anna Lind found the bacteria in 14 of 20 lakes.',
    'Anna Lind’s team found the bacteria in fourteen of the 20 lakes, the professor said.',
  ],
  [
    'en',
    'Police arrested five people near the embassy late on Saturday.',
    'Five people were arrested near the embassy late Saturday night, police said.',
  ],
  [
    'en',
    'No one was injured when the crane fell, firefighters said.',
    'Firefighters said that nobody was injured when the crane fell on to the quay.',
  ],
  [
    'en',
    'Kellan beat Orro 3-1 and reached the final for the first time in 25 years.',
    'Kellan reached their first final in 25 years when they beat Orro 3-1 on Saturday evening.',
  ],
  [
    'en',
    'The strike could last until Easter, the union warned.',
    'The union warned that the strike might last until Easter if no new offer is made.',
  ],
  [
    'en',
    'The council chartered two fishing boats to carry patients and medicine.',
    'Two fishing boats have been chartered by the regional council to carry patients and medicine.',
  ],
  [
    'en',
    'Sales rose by a fifth to 2.4 million cars, Vektor said.',
    'Vektor said its sales had risen by a fifth, to 2.4m cars.',
  ],
  [
    'en',
    'Four village schools will stay open until the council votes after Easter.',
    'The council will vote after Easter, and until then the four village schools will stay open.',
  ],
  [
    'en',
    'The minister refused to say how many soldiers would be sent.',
    'Defence Minister Petra Sand refused to say how many soldiers Norland would send.',
  ],
  [
    'en',
    'The fire destroyed 30 hectares of forest near Lisk before it was put out.',
    'Thirty hectares of forest near Lisk were destroyed by the fire before it was put out on Friday.',
  ],
  [
    'en',
    'Norland suspended arms deliveries to Orro, citing its own stocks.',
    'Citing its own stocks, Norland has suspended arms deliveries to Orro.',
  ],
  [
    'en',
    'Ilka Maro said she would not sign the treaty “in its present form”.',
    'President Ilka Maro said: “I will not sign it in its present form.” She would not sign the treaty this year, she said.',
  ],
  [
    'en',
    'The train left the rails at 160 kilometres an hour, investigators found.',
    'Investigators found that the train was going at 160 km an hour when it left the rails.',
  ],
  [
    'en',
    'More than 40 countries have joined the fund, which holds $7 billion.',
    'The fund holds $7 billion.',
    'More than forty countries have joined the fund since 2029.',
  ],
  [
    'en',
    'Prime Minister Dan Orlo called an election for October 12.',
    'An election has been called for 12 October by the prime minister, Dan Orlo.',
  ],
  [
    'en',
    'The airline cancelled 300 flights because of fog, it said.',
    'Because of the fog 300 flights were cancelled, the airline said on Tuesday.',
  ],
  [
    'en',
    'Researchers think the glacier could disappear within twenty years.',
    'The glacier could disappear within 20 years, researchers think.',
  ],
  [
    'en',
    'The company has not answered questions about the recall.',
    'Questions about the recall have not been answered by the company.',
  ],
  [
    'en',
    'Reel, the mayor, promised to rebuild the bridge by the end of 2033.',
    'The mayor, Tomas Reel, promised that the bridge would be rebuilt by the end of 2033.',
  ],
  [
    'en',
    'Orro’s army shot down a drone over the Sal strait, Norland’s ministry said.',
    'A drone was shot down over the Sal strait by the army of Orro, the ministry in Norland said.',
  ],
  [
    'en',
    'Without a deal, 8,000 workers would lose their jobs, Sand said.',
    'Petra Sand said 8,000 workers would lose their jobs without a deal.',
  ],
  [
    'en',
    'The suspected leader of the gang was caught in Arlen on Sunday.',
    'The gang’s suspected leader was caught by police in Arlen on Sunday.',
  ],
  [
    'en',
    'The storm cut off Lisk, and at least 40 tourists had to be flown out.',
    'Lisk was cut off by the storm.',
    'At least 40 tourists had to be flown out by helicopter, the coast guard said.',
  ],
  [
    'en',
    'Holm’s lawyer said the charges were “pure invention”.',
    'The charges are “pure invention”, said the lawyer of Anders Holm.',
  ],
  [
    'en',
    'The vaccine prevented 9 out of 10 infections, the study found.',
    'The study found that the vaccine prevented nine out of ten infections among the over-60s.',
  ],
  [
    'en',
    'Vektor’s shares fell 12% after the recall of 90,000 cars.',
    'After the recall of 90,000 cars, shares in Vektor fell by 12 percent.',
  ],
  [
    'en',
    'Both sides blamed each other for the failure of the talks in Arlen.',
    'The talks in Arlen failed, and both sides blamed each other for the failure.',
  ],
  [
    'en',
    'General Ruud Haan took command of the force from Colonel Ines Vale.',
    'Col. Ines Vale handed command of the force over to Gen. Ruud Haan, who took it on Monday.',
  ],
  ...rewritesInOtherLanguages,
];
