import type { NextDay } from './next-day.ts';

/**
 * What went out, told again in words that share little with it; and what follows in other words still. The first day is
 * Monday.
 */
const mill: NextDay = {
  language: 'en',
  before: [
    [
      'Flour mill explodes in Brannock, two workers hurt',
      'An explosion tore the roof off the Calder flour mill in Brannock on Monday morning and hurt two workers, the fire brigade said. Forty people who live nearby had to leave their homes.',
      'The mill, which employs 85, was fined over dust in March. Its owner, Judith Calder, said that she would rebuild it. The road to Tarn was closed for seven hours, and 2.5 tonnes of grain fell into the canal.',
    ],
  ],
  news: {
    // A statement in a lead of few new words, and no figure.
    'never came': [
      'Calder: nobody answered',
      'Judith Calder, the owner of the flour mill in Brannock, said on Tuesday that an answer of the council about dust never came.',
    ],
    // Somebody steps down, in words that no table knows.
    'laid down': [
      'Brannock fire chief bows out',
      'The head of the fire brigade laid down his post on Tuesday, a day after an explosion tore the roof off the Calder flour mill in Brannock.',
    ],
    // What was quoted beside the news.
    'cleaned the filters': [
      'Union rejects blame for Brannock explosion',
      'The union at the Calder flour mill in Brannock on Tuesday denied that workers had caused the explosion.',
      '"We cleaned the filters every night while the owner counted sacks," it said.',
    ],
    // Days later, and nearly all in other words.
    'lend its trucks': [
      'Army to carry flour for bakers along the Tarn road',
      'The army will lend its trucks to bakers until summer, the premier said on Tuesday, a day after the Calder flour mill in Brannock exploded.',
    ],
  },
  again: {
    'in words of its own': [
      'Roof flies off Brannock mill',
      'Engineers were still stepping through the rubble of the Calder mill at Brannock, which blew up on Monday with two men inside.',
      'Forty neighbours were sent away, and for seven hours nobody could drive to Tarn. Some 2,500 kilos of grain lie in the canal.',
      'Judith Calder, whose family owns the place and pays 85 people, wants to put it up again. It was about dust that she had been punished in March.',
    ],
    'its background': [
      'What flour can do',
      'Long before the Calder flour mill in Brannock exploded and lost its roof, millers and the fire brigade knew that dust in the air of a hall is as bad as powder.',
      'In the nineteenth century a professor called Emil Haas threw handfuls of it over candles, before kings and schoolboys. Nobody believed him until his own roof was gone.',
    ],
  },
  others: {
    'of the same person': [
      'Judith Calder rows to silver',
      'Judith Calder came second at the veterans regatta in Oban, three lengths behind a dentist from Leith.',
      'She took up the sport at fifty. The boat, which she had varnished herself, is called Patience.',
    ],
  },
};

const clinic: NextDay = {
  language: 'de',
  before: [
    [
      'Wasserrohrbruch legt Klinik in Altenfurt lahm',
      'Ein Wasserrohrbruch hat die Klinik in Altenfurt am Montag lahmgelegt. 140 Patienten kamen in andere Häuser, sechs Operationen wurden verschoben, wie Direktorin Marlies Ohm sagte.',
      'Das Rohr stammte von 1962. Die Stadtwerke brauchten neun Stunden, bis wieder Wasser floss.',
    ],
  ],
  news: {
    'falsch angeschlossen': [
      'Klinik Altenfurt: Pumpe war falsch angeschlossen',
      'Nach dem Wasserrohrbruch in der Klinik Altenfurt haben die Stadtwerke am Dienstag mitgeteilt, dass eine Pumpe falsch angeschlossen war.',
    ],
    'wieder geöffnet': [
      'Altenfurt: Klinik nimmt wieder Patienten auf',
      'Einen Tag nach dem Wasserrohrbruch ist die Klinik in Altenfurt seit Dienstagmittag wieder geöffnet.',
    ],
  },
  again: {
    'in words of its own': [
      'Altenfurt sitzt auf dem Trockenen',
      'In der Klinik von Altenfurt lief am Montag nichts mehr: Ein Rohr aus dem Jahr 1962 war geplatzt.',
      'Sechs Eingriffe mussten warten, hundertvierzig Kranke zogen um. Neun Stunden hatten die Stadtwerke zu tun, so Marlies Ohm.',
    ],
  },
};

const ferry: NextDay = {
  language: 'it',
  before: [
    [
      'Funivia ferma a Valbruna, 200 sciatori bloccati',
      'Un guasto ha fermato lunedì la funivia di Valbruna. Duecento sciatori sono rimasti nelle cabine per tre ore, ha detto il gestore, Alpinvia.',
      'Il biglietto costa 48 euro. Il soccorso alpino ha portato coperte e tè.',
    ],
  ],
  news: {
    'non aveva mai visto': [
      'Funivia di Valbruna, parla il tecnico',
      'Il tecnico della funivia di Valbruna ha detto martedì che non aveva mai visto quel guasto.',
    ],
  },
  again: {
    'numbers as one word': [
      'Tre ore nel vuoto a Valbruna',
      'Lunedì a Valbruna le cabine della funivia non si muovevano più: duecento gli sciatori dentro, per tre ore.',
      'Coperte e tè li ha portati il soccorso alpino. Per salire si pagano quarantotto euro ad Alpinvia.',
    ],
  },
};

const train: NextDay = {
  language: 'ar',
  before: [
    [
      'مقتل 15 شخصا في انهيار سقف سوق في مدينة الواحة',
      'قتل 15 شخصا وأصيب 32 آخرون، الاثنين، في انهيار سقف سوق الحبوب بمدينة الواحة، بحسب الدفاع المدني.',
      'وبني السوق قبل أربعين عاما. وأمر المحافظ سالم الكردي بإغلاق الأسواق القديمة.',
    ],
  ],
  news: {
    'بحبس مالك': [
      'حبس مالك سوق الحبوب',
      'أمر قاض، الثلاثاء، بحبس مالك سوق الحبوب بمدينة الواحة بعد انهيار السقف الذي قتل 15 شخصا.',
    ],
  },
  again: {
    'the number in two words': [
      'خمسة عشر قتيلا تحت سقف سوق الحبوب',
      'لقي خمسة عشر شخصا مصرعهم وأصيب 32 في انهيار سقف سوق الحبوب بمدينة الواحة، الاثنين.',
    ],
  },
};

const temple: NextDay = {
  language: 'ja',
  before: [
    [
      '白川市の水族館で停電、魚3千匹死ぬ',
      '3日未明、白川市の海浜水族館で停電が起き、魚など約3千匹が死んだ。市が発表した。',
      '停電は5時間続いた。館長の三好久美子氏は「言葉がない」と述べた。水族館は当分の間、休館する。',
    ],
  ],
  news: {
    退任: [
      '海浜水族館の館長が退任へ',
      '白川市の海浜水族館で魚約3千匹が死んだ停電で、館長の三好久美子氏が4日、退任する考えを示した。',
    ],
  },
  again: {
    'in words of its own': [
      '水族館の魚、停電で全滅',
      '白川市の海浜水族館は3日、5時間にわたって電気が止まり、約三千匹の魚が死んだ。水族館は休館し、館長の三好久美子氏は「言葉がない」と語った。',
    ],
  },
};

const icebreaker: NextDay = {
  language: 'ru',
  before: [
    [
      'В Камске трамвай сошёл с рельсов у вокзала',
      'Трамвай сошёл с рельсов у вокзала в Камске в понедельник из-за поломки стрелки. Пострадали четыре пассажира, повреждены 60 метров контактной сети.',
      'Движение восстановили через шесть часов. Депо оценило ущерб в 9 миллионов рублей.',
    ],
  ],
  news: {
    'заснул за пультом': [
      'Камск: диспетчер заснул',
      'Диспетчер трамвайного депо в Камске заснул за пультом, сообщила во вторник прокуратура; накануне трамвай сошёл с рельсов у вокзала.',
    ],
  },
  again: {
    'in words of its own': [
      'Вагон у вокзала Камска потерял рельсы',
      'Стрелка подвела: в понедельник у камского вокзала трамвай оказался на асфальте. Четверо пассажиров получили ушибы.',
      'Шесть часов вагоны стояли. Девять миллионов рублей насчитало депо, шестьдесят метров провода надо вешать заново.',
    ],
  },
};

export const retellings: Readonly<Record<string, NextDay>> = { mill, clinic, ferry, train, temple, icebreaker };
