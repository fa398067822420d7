/** An invented article, as it is told on every page that it is put into. */
export interface InventedArticle {
  readonly language: 'en' | 'de' | 'fr' | 'es' | 'uk' | 'ar' | 'zh';
  readonly title: string;
  readonly outlet: string;
  readonly authors: readonly string[];
  /** A day. */
  readonly published: string;
  /** In their order; one that begins with "# " is a subhead. */
  readonly paragraphs: readonly string[];
}

/** One line a paragraph, so that the news below reads as it does on a page. */
function told(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** From 80 to 500 words; none of it happened. */
export const inventedArticles: readonly InventedArticle[] = [
  {
    language: 'en',
    title: 'Harbour bridge at Kelmouth to close for eleven weeks',
    outlet: 'The Kelmouth Courier',
    authors: ['Nora Whitlock'],
    published: '2025-05-12',
    paragraphs: told(`
      The swing bridge over the inner harbour at Kelmouth will close to all traffic on June 2 and stay shut for eleven weeks, the port authority said on Monday.
      Engineers found cracks in two of the four main bearings during a routine inspection in March. The repair is expected to cost 4.2 million pounds, most of which will be paid from a reserve that the authority set aside in 2019.
      “We would have preferred to do this in winter, but the bearings will not wait,” said Tom Arkell, the authority’s chief engineer. “Nobody should be surprised that a bridge of 1931 needs looking after.”
      About 9,000 vehicles cross the bridge on a weekday. They will be sent round by the ring road, which adds a quarter of an hour to most journeys, and a free passenger ferry will run every ten minutes between six in the morning and midnight.
      Traders on the quay asked for compensation. The council said it would answer by the end of the month.`),
  },
  {
    language: 'en',
    title: 'Village school saved after parents raise the rent themselves',
    outlet: 'Hillside Gazette',
    authors: ['Peter Oyelaran', 'Maud Fenn'],
    published: '2025-05-11',
    paragraphs: told(`
      A primary school with nineteen pupils will stay open for at least three more years after parents in Upper Dray collected enough money to pay for its building.
      The county had planned to move the children to Lower Dray, four miles away, in September. It gave up the plan on Friday, when the parents’ association showed it a signed lease.
      “They called our bluff,” a county spokeswoman said. “We are delighted that they did.”
      The association sold shares at 25 pounds apiece, mostly to former pupils, and one of them bought four hundred.`),
  },
  {
    language: 'en',
    title: 'Researchers trace river foam to a disused dye works',
    outlet: 'Northern Science Weekly',
    authors: ['Ingrid Halvorsen'],
    published: '2025-05-10',
    paragraphs: told(`
      The pink foam that has drifted down the River Ottle every spring since 2016 comes from a dye works that closed half a century ago, researchers at the University of Carrow have found.
      A team led by the chemist Devi Raman took 312 samples of water and mud between the river’s source and the weir at Sallow Mill. A single compound, once used to colour carpets, turned up in all of those taken below the old works and in none of those taken above it.
      “It was like following a thread back to the needle,” Dr Raman said.
      # Buried, not gone
      The works’ cellar was filled with rubble in 1974 and covered with a car park. Rain that seeps through the asphalt now washes the dye out of the rubble, the team writes, and warm weather makes it foam where the water falls over the weir.
      The concentrations are low. A person would have to drink about forty litres of river water a day to reach the limit that applies to food, according to the study, but trout eggs suffer from a tenth of that amount.
      # Who should pay
      The company that ran the works was dissolved in 1982. Its land belongs to a pension fund, which bought it for the car park and says that it knew nothing of the cellar.
      The environment agency called the results convincing and said it would ask the fund for a plan by October. If none comes, it can have the cellar emptied and send the bill, a step that it has taken only three times since the law was passed.
      Anglers were less patient. “We have had nine years of being told that it was washing powder,” said Colin Beck, who keeps the club’s records. “I should like to see somebody start digging.”`),
  },
  {
    language: 'en',
    title: 'Tram drivers vote to end strike on Thursday',
    outlet: 'Metro Ledger',
    authors: ['Samir Haddad'],
    published: '2025-05-12',
    paragraphs: told(`
      Tram drivers in Port Lowen voted by 611 to 204 to accept a pay offer and will return to work on Thursday morning, their union said.
      The offer raises wages by 5.5 percent this year and 3 percent next year. The city had begun with 2 percent.
      Trams have not run since April 28. The operator said that it would need a day to check the rails, some of which have rusted, and that timetables would be normal by the weekend.
      Passengers with monthly tickets will get half of the price of May’s ticket back.`),
  },
  {
    language: 'en',
    title: 'Goalkeeper, 43, signs for one more season at Ardvale',
    outlet: 'Sporting Post',
    authors: ['Liam Castellan'],
    published: '2025-05-09',
    paragraphs: told(`
      Ardvale’s goalkeeper Bruno Teck, who turned 43 in February, has signed a contract for another season, which will be his twenty-fourth at the club.
      Teck missed only two matches last year and saved five of the nine penalties that he faced. He said that he had asked his daughters for permission first.
      “The younger one wanted to know whether I would still drive her to swimming,” he said. “That was the hard part of the negotiation.”
      The club’s second goalkeeper, who is 20, will go on loan to a club in the third division. Its manager said that he expected the boy back in a year, “and Bruno on the bench, complaining.”`),
  },
  {
    language: 'en',
    title: 'Central bank of Morland holds rates and warns about rents',
    outlet: 'Financial Observer',
    authors: ['Grace Obuya', 'Stefan Lindqvist'],
    published: '2025-05-08',
    paragraphs: told(`
      The central bank of Morland left its main interest rate at 3.75 percent on Thursday, as all but one of 22 economists had expected, and said that rising rents stood in the way of a cut.
      Rents rose by 7.1 percent in the year to April, the fastest pace since records began in 1998. Prices of everything else rose by 1.6 percent, which is less than the bank aims for.
      “If it were not for housing, we would be having another conversation,” the governor, Elin Sarkady, told reporters.
      # A split vote
      Two of the nine members of the committee wanted a cut of a quarter of a point. In March nobody had. The minutes will be published in two weeks.
      The currency, the crown, fell by 0.4 percent against the euro after the decision. Yields on ten-year government bonds were unchanged at 3.9 percent.
      Banks now expect a first cut in August, according to a survey by the exchange. Three months ago they expected it in May.
      The government has promised to build 40,000 flats a year but finished only 17,300 last year. The minister for housing blamed the price of concrete and a lack of electricians, of whom, he said, the country trained 900 and lost 1,100.
      Ms Sarkady declined to comment on the plan. “I can make money dearer,” she said. “I cannot lay bricks.”`),
  },
  {
    language: 'en',
    title: 'Museum returns bronze drum to island of Sorra',
    outlet: 'The Evening Lantern',
    authors: ['Yuki Tanabe'],
    published: '2025-05-07',
    paragraphs: told(`
      A bronze drum that a ship’s surgeon carried away in 1887 went back to the island of Sorra on Wednesday, in the hold of a ferry, wrapped in blankets.
      The museum in Westerhaven that had shown the drum for ninety years decided in January to return it. It has kept a cast, which visitors may strike.
      About six hundred people, more than a third of the island, waited at the pier. “My grandmother told me what it sounded like,” said the island’s mayor, Ana Lowi. “She had it from hers. Now we will see who remembered best.”
      The drum will stand in the assembly house, where it is to be played twice a year.`),
  },
  {
    language: 'en',
    title: 'Power cut leaves 70,000 homes dark for six hours',
    outlet: 'Radio Estmark',
    authors: [],
    published: '2025-05-12',
    paragraphs: told(`
      About 70,000 households in the east of Estmark were without electricity for almost six hours on Sunday night after a digger cut through a cable.
      The grid company said that the cable was shown on its maps, thirty centimetres from where it lay. Hospitals switched to their own generators, and nobody was hurt.
      Supply was restored at 3:40 in the morning. The company asked people to turn on heaters one after the other.
      The contractor has stopped work at eleven other sites until the maps have been checked.`),
  },
  {
    language: 'en',
    title: 'Wolves seen in the Garran hills for the first time since 1911',
    outlet: 'Country and Coast',
    authors: ['Oona Breen'],
    published: '2025-05-06',
    paragraphs: told(`
      A camera that was meant to count badgers has filmed two wolves in the Garran hills, the first to be seen there in 114 years.
      The forestry service published the film, which lasts nine seconds, on Tuesday. It shows the animals crossing a stream shortly before dawn on April 30. Hair that was found on a fence nearby is being tested.
      “We think that they swam the strait at Holm, where it is narrowest,” said Aled Price, who looks after the service’s cameras. “It has been done by deer.”
      Farmers’ leaders demanded a meeting. There are 31,000 sheep in the hills, and none of the pastures has been fenced against wolves.
      The service said that it would lend fences and dogs, free of charge, to whoever asks. Twelve farms had asked by Tuesday evening.
      Hunting wolves has been forbidden since 1979, although nobody had to think about it until now.`),
  },
  {
    language: 'en',
    title: 'Two ministers resign over ferry contract',
    outlet: 'The Capital Times',
    authors: ['Rosa Ibarra', 'Henrik Dahl'],
    published: '2025-05-12',
    paragraphs: told(`
      The ministers of transport and of finance resigned on Monday after an audit found that a contract for eight ferries had been given to a company that owned none.
      Prime Minister Ilse Verkade accepted both resignations within an hour and said that the contract, worth 212 million euros, was void.
      “I signed what I was shown, and I should have asked to see more,” the transport minister, Jonas Maat, said in a statement of four sentences. The finance minister, Carla Dunne, said that she had warned against the contract in writing, twice, but that she had then approved the payment.
      # What the audit found
      The company, Blue Lane, was registered nineteen days before the tender closed. Its address was a parcel shop. The terms on its website had been copied from a delivery service for pizza and told passengers to check their order before paying.
      The auditors counted 14 officials who had seen the bid. Seven noted that something was wrong. Their notes were filed under a heading that the archive deletes after thirty days.
      # No boats before spring
      The islands had expected the new ferries in October. Without them, three of nine routes will end when the old ships lose their permits on November 1, the union of island councils said.
      “Ministers come and go,” said its chairwoman, Berit Sol. “Our last boat goes at four.”
      The opposition called for a vote of confidence, which is likely to be held next week. The governing parties have a majority of three.
      Mr Maat was appointed eleven months ago. Ms Dunne had been finance minister for six years, longer than anyone since the war. Both will keep their seats in parliament. Their ministries will be led by their deputies until the summer.
      The public prosecutor said that it was reading the audit and would decide by Friday whether to open an investigation. The founder of Blue Lane, who was reached by telephone, said that he still intended to buy ferries.`),
  },
  {
    language: 'en',
    title: 'Opinion polls open a day early in flooded districts',
    outlet: 'Delta Daily',
    authors: ['Farid Nasser'],
    published: '2025-05-05',
    paragraphs: told(`
      Voters in four flooded districts of the Tamba delta may cast their ballots on Saturday, a day before the rest of the country, the electoral commission decided on Monday.
      Boats will carry the ballot boxes to 63 places that cannot be reached by road. The boxes are to be kept under guard on a coastguard ship until polls close on Sunday.
      Two of the five parties objected. They said that a day was long enough for a box to be opened and closed again.
      The commission invited each of them to send somebody along.`),
  },
  {
    language: 'en',
    title: 'Small bakery chain to pay staff for learning to read',
    outlet: 'Work & Wages',
    authors: ['Molly Greaves'],
    published: '2025-05-04',
    paragraphs: told(`
      A chain of seventeen bakeries in the Vale of Ennis will pay its workers for up to two hours a week that they spend learning to read and write.
      One adult in eight in the region has difficulty with a page of simple text, a survey found last year. The chain’s owner, Fergal Moy, said that the figure did not surprise him, since he had been one of them until he was 34.
      “I used to say that I had forgotten my glasses,” he said. “I have perfect eyes.”
      Twenty-six of the 240 employees have put down their names. Lessons are given in the flour store on Sundays, when the ovens are cold.`),
  },
  {
    language: 'en',
    title: 'Comet visible to the naked eye until the end of May',
    outlet: 'Sky Notes',
    authors: ['Anselm Varga'],
    published: '2025-05-03',
    paragraphs: told(`
      A comet that was discovered only in December can be seen without a telescope for the rest of the month, low in the west, about an hour after sunset.
      It will be brightest on May 19, when it passes within 61 million kilometres of the Earth, and will not return for some 14,000 years.
      Observers need a clear horizon and a place away from street lamps. Binoculars show a short tail that points up and to the left.
      “It is not the comet of the century,” said Lucia Frey of the observatory at Monte Sall. “But it is the comet of this May, and it costs nothing.”`),
  },
  {
    language: 'en',
    title: 'Surgeons grow a new eardrum from a patient’s own cells',
    outlet: 'Health Dispatch',
    authors: ['Priya Menon'],
    published: '2025-05-02',
    paragraphs: told(`
      Surgeons in Halden have given a woman of 52 a new eardrum that was grown from cells of her own skin, the city’s university hospital said on Friday.
      The patient, a piano tuner, lost most of her hearing on the left side to an infection two years ago. Six weeks after the operation she can hear a whisper across a room.
      It took twenty days to grow the membrane, which is a tenth of a millimetre thick, on a frame that was printed to fit. Eardrums are usually patched with tissue from elsewhere in the body, which works well for small holes and badly for large ones.
      The hospital has permission to treat nine more patients. The results will be published when all of them have been followed for a year.
      “I tuned the piano at home first,” the patient said. “It was dreadful. Nobody had told me.”`),
  },
  {
    language: 'en',
    title: 'Fishing town buys its last cinema',
    outlet: 'The Saltwick Echo',
    authors: [],
    published: '2025-05-01',
    paragraphs: told(`
      The town council of Saltwick bought the Rialto on Thursday, two days before the cinema was to be turned into flats.
      It paid 310,000 pounds for the building, its 204 seats and a projector that nobody alive knows how to mend. The money comes from the sale of a quarry.
      Films will be shown from Wednesday to Sunday, and on Mondays the hall can be hired for a pound by anyone who wants to show something.
      The first request came from the fire brigade.`),
  },
  {
    language: 'de',
    title: 'Stadtwerke Lindau-Moor senken den Gaspreis zum Juli',
    outlet: 'Moorländer Tageblatt',
    authors: ['Karin Vollmer'],
    published: '2025-05-12',
    paragraphs: told(`
      Die Stadtwerke Lindau-Moor senken den Gaspreis zum 1. Juli um 1,4 Cent je Kilowattstunde. Ein Haushalt mit einem Verbrauch von 15.000 Kilowattstunden spart damit rund 210 Euro im Jahr, wie das Unternehmen am Montag mitteilte.
      Grund seien günstigere Einkaufspreise, sagte Geschäftsführer Bernd Achterfeld. „Wir geben weiter, was wir sparen, und zwar ganz.“ Im vergangenen Jahr hatte der Versorger die Preise zweimal erhöht.
      Die Verbraucherzentrale begrüßte den Schritt, riet den Kunden aber, trotzdem zu vergleichen. Zwei auswärtige Anbieter seien noch immer billiger.
      Der Strompreis bleibt unverändert. Über ihn soll der Aufsichtsrat im September beraten.`),
  },
  {
    language: 'de',
    title: 'Feuerwehr rettet Kuh aus Hallenbad',
    outlet: 'Wiesenbote',
    authors: ['Jens Petzold', 'Ayse Demir'],
    published: '2025-05-10',
    paragraphs: told(`
      Eine Kuh ist am Samstag in Grünau durch die offene Tür eines Hallenbads gelaufen und ins Nichtschwimmerbecken gefallen. Verletzt wurde niemand.
      Die Feuerwehr ließ das Wasser ab und legte Bretter aus. Nach drei Stunden ging das Tier von selbst hinaus. „Sie wollte einfach nicht gedrängt werden“, sagte Einsatzleiterin Petra Huth.
      Das Bad bleibt bis Donnerstag geschlossen, weil das Wasser ausgetauscht werden muss. Den Schaden schätzt die Gemeinde auf 6000 Euro.
      Der Halter des Tieres kündigte an, den Zaun zu erneuern.`),
  },
  {
    language: 'fr',
    title: 'À Port-Béral, les pêcheurs obtiennent un mois de quotas en plus',
    outlet: 'La Dépêche du Littoral',
    authors: ['Claire Morvan'],
    published: '2025-05-11',
    paragraphs: told(`
      Les pêcheurs de Port-Béral pourront sortir en mer jusqu’au 30 juin, un mois de plus que prévu, a annoncé dimanche le préfet maritime.
      Les quotas de sardine, fixés en janvier à 1 900 tonnes, n’ont été utilisés qu’à 62 % en raison des tempêtes du printemps. « Nous avons passé plus de jours à réparer qu’à pêcher », a expliqué Yann Guivarch, patron du plus grand bateau du port.
      Les associations de défense de l’environnement regrettent une décision prise sans avis scientifique. Elles demandent que la saison prochaine soit raccourcie d’autant.
      La criée rouvrira mercredi. Les prix, qui avaient doublé en avril, devraient baisser dès la fin de la semaine.`),
  },
  {
    language: 'fr',
    title: 'Un village des Alpes rallume son horloge après trente ans',
    outlet: 'Le Courrier des Cimes',
    authors: [],
    published: '2025-05-09',
    paragraphs: told(`
      L’horloge du clocher de Sainte-Alle, arrêtée depuis 1995, sonne de nouveau les heures depuis vendredi midi.
      Une horlogère à la retraite, Odile Perrachon, l’a réparée bénévolement en quatorze mois, avec des pièces trouvées dans trois pays. « Elle n’était pas cassée, elle était vexée », dit-elle.
      Deux habitants ont déjà demandé que les cloches se taisent la nuit. Le conseil municipal en débattra en juin.`),
  },
  {
    language: 'es',
    title: 'El tranvía de Villaclara volverá a circular en otoño',
    outlet: 'Diario de la Vega',
    authors: ['Lucía Armendáriz'],
    published: '2025-05-12',
    paragraphs: told(`
      El tranvía de Villaclara, parado desde las inundaciones de 2022, volverá a circular el 1 de octubre, anunció el lunes la alcaldesa, Marta Quiroga.
      Las obras han costado 38 millones de euros, seis más de lo previsto. La mitad procede de fondos estatales y el resto lo pagará el ayuntamiento en doce años.
      “Hemos tardado más de lo que prometimos y lo siento”, dijo la alcaldesa. “Pero la línea llegará por fin al hospital.”
      El billete costará 1,20 euros y será gratuito para los menores de catorce años. La oposición pidió que se publiquen las facturas de la obra.`),
  },
  {
    language: 'es',
    title: 'Hallan un molino romano bajo un aparcamiento de Almeda',
    outlet: 'La Crónica de Almeda',
    authors: ['Íñigo Salas'],
    published: '2025-05-08',
    paragraphs: told(`
      Un equipo de arqueólogos ha encontrado bajo un aparcamiento de Almeda los restos de un molino de agua del siglo II, uno de los tres que se conocen en el país.
      La rueda medía casi tres metros y movía cuatro piedras. Según la directora de la excavación, Rocío Beltrán, molía harina suficiente para dos mil personas.
      “Sabíamos que había un canal, pero nadie esperaba la maquinaria”, explicó. El aparcamiento no se reabrirá, y el ayuntamiento estudia cubrir los restos con un suelo de cristal.`),
  },
  {
    language: 'uk',
    title: 'У Вербівці відкрили міст, на який чекали вісім років',
    outlet: 'Вербівський вісник',
    authors: ['Олена Гайдук'],
    published: '2025-05-10',
    paragraphs: told(`
      У суботу у Вербівці відкрили новий міст через річку Синявку, на який мешканці чекали вісім років. Старий знесла повінь навесні 2017 року.
      Будівництво коштувало 64 мільйони гривень. Третину суми дала область, решту зібрала громада, яка для цього продала стару цегельню.
      «До лікарні ми їздили сорок кілометрів, а тепер три», — сказала вчителька Марія Ткач, яка першою перейшла міст пішки.
      Вантажівки важчі за двадцять тонн пускатимуть лише з вересня, коли закінчать випробування.`),
  },
  {
    language: 'uk',
    title: 'Пекарі з Орлика спекли хліб завдовжки сто метрів',
    outlet: 'Орлицька газета',
    authors: [],
    published: '2025-05-07',
    paragraphs: told(`
      Дванадцять пекарів з містечка Орлик спекли в середу хліб завдовжки сто два метри і роздали його перехожим.
      На тісто пішло 480 кілограмів борошна. Печі поставили просто на вулиці, а хліб просували крізь них на візках від дитячої залізниці.
      «Ми хотіли, щоб вистачило всім, і вистачило навіть голубам», — розповів пекар Степан Лозовий. Наступного року вони спробують зробити вдвічі довший.`),
  },
  {
    language: 'ar',
    title: 'بلدية الرمال تفتتح حديقة على سطح سوق قديم',
    outlet: 'صحيفة الساحل',
    authors: ['سامي الخطيب'],
    published: '2025-05-11',
    paragraphs: told(`
      افتتحت بلدية الرمال يوم الأحد حديقة عامة على سطح سوق الأقمشة القديم، بعد عامين من العمل. وتبلغ مساحة الحديقة أربعة آلاف متر مربع، وفيها أكثر من ثلاثمئة شجرة زيتون وليمون.
      وقال رئيس البلدية إن المشروع كلف تسعة ملايين دينار، وإن نصف المبلغ جاء من تبرعات التجار الذين يعملون تحت السطح. وأضاف: "أردنا مكانا يجلس فيه الناس من دون أن يدفعوا شيئا".
      وتسقى الأشجار بمياه الأمطار التي تجمع في خزانات بنيت تحت السوق قبل مئة عام. وستفتح الحديقة أبوابها كل يوم من السابعة صباحا حتى منتصف الليل.
      وطلب سكان الحي المجاور أن تمنع الموسيقى بعد العاشرة مساء. ووعدت البلدية بأن ترد على الطلب خلال أسبوع.`),
  },
  {
    language: 'zh',
    title: '青溪市老图书馆修缮三年后重新开放',
    outlet: '青溪晚报',
    authors: ['林若海'],
    published: '2025-05-12',
    paragraphs: told(`
      青溪市老图书馆经过三年修缮，于本周一重新向公众开放。这座建于一九三六年的木结构建筑曾因屋顶漏水而关闭，馆内十二万册图书一度存放在郊区的粮仓里。
      馆长周文雅说，工人们换下了四百多根腐朽的梁柱，但保留了所有的窗户和楼梯。“我们想让回来的读者一进门就认出它来，”她说，“连楼梯的响声都没有变。”
      修缮共花费八千六百万元，其中三分之一来自市民捐款。阅览室的座位从一百二十个增加到三百个，地下室新建了一个儿童阅读区。
      图书馆每天早上九点开门，周五延长到晚上十点。开馆第一天，门外排起了两百多米的长队。`),
  },
  {
    language: 'zh',
    title: '海岭县渔民发现罕见白海豚群',
    outlet: '海岭日报',
    authors: [],
    published: '2025-05-06',
    paragraphs: told(`
      海岭县三名渔民周二清晨在近海作业时，发现了一个由十七头白海豚组成的群体，这是当地二十多年来记录到的最大规模。
      县海洋研究所的研究员随后乘船前往确认，并拍摄了照片。研究所表示，其中至少有四头是今年出生的幼豚，说明这一海域的水质正在好转。
      县政府宣布，从六月起在该海域限制船速，并禁止使用底拖网。受影响的渔民将得到补偿，具体办法会在月底公布。`),
  },
];
