/** How a language writes days in running text. Forms are matched as they are written, capitals included. */
export interface CalendarWords {
  /** For each month, January first, its names and abbreviations. */
  readonly months: readonly (readonly string[])[];
  /** For each day of the week, Sunday first, its names. */
  readonly weekdays: readonly (readonly string[])[];
  /** Words for days near the article's own, with how many days they lie after it. */
  readonly days: Readonly<Record<string, number>>;
  /** Patterns of dates; groups: day, month, year, weekday, near, lastUnit. `M`, `W` and `N` stand for the words above. */
  readonly patterns: readonly string[];
  /** Whether words stand without spaces, so that nothing shows where one begins. */
  readonly isUnspaced?: true;
}

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));

/** "1月" to "12月". */
const months = (sign: string) => Array.from({ length: 12 }, (_, month) => [`${month + 1}${sign}`]);

const day = String.raw`(?<day>[0-3]?\d)`;
const year = String.raw`(?<year>(?:19|20)\d\d)`;

export const calendarWords: Readonly<Record<string, CalendarWords>> = {
  en: {
    months: rows(
      `January Jan
      February Feb
      March Mar
      April Apr
      May
      June Jun
      July Jul
      August Aug
      September Sept Sep
      October Oct
      November Nov
      December Dec`,
    ),
    weekdays: rows('Sunday\nMonday\nTuesday\nWednesday\nThursday\nFriday\nSaturday'),
    days: { today: 0, Today: 0, yesterday: -1, Yesterday: -1, tomorrow: 1, Tomorrow: 1 },
    patterns: [
      String.raw`(?<month>M)\.? ${day}(?:st|nd|rd|th)?(?:,? ${year})?(?!\d|[,.]\d|[-–:])`,
      `${day}(?:st|nd|rd|th)? (?<month>M)(?:,? ${year})?`,
      `(?<month>M),? ${year}`,
      String.raw`(?<=\b(?:[Ii]n|last|Last) )(?<month>M)(?! \d)`,
      String.raw`(?<=\b[Ii]n )${year}(?![-–\d])`,
      '(?<weekday>W)',
      '(?<near>N)',
      '(?<lastUnit>[Ll]ast (?:week|month|year))',
    ],
  },
  de: {
    months: rows(
      `Januar Jänner
      Februar
      März
      April
      Mai
      Juni
      Juli
      August
      September
      Oktober
      November
      Dezember`,
    ),
    weekdays: rows('Sonntag\nMontag\nDienstag\nMittwoch\nDonnerstag\nFreitag\nSamstag Sonnabend'),
    days: { heute: 0, Heute: 0, gestern: -1, Gestern: -1 },
    patterns: [
      String.raw`${day}\. (?<month>M)(?: ${year})?`,
      `(?<month>M) ${year}`,
      String.raw`(?<=\b[Ii]m Jahr )${year}`,
      '(?<weekday>W)',
      '(?<near>N)',
    ],
  },
  fr: {
    months: rows(
      `janvier
      février
      mars
      avril
      mai
      juin
      juillet
      août
      septembre
      octobre
      novembre
      décembre`,
    ),
    weekdays: rows('dimanche\nlundi\nmardi\nmercredi\njeudi\nvendredi\nsamedi'),
    days: { hier: -1, Hier: -1, demain: 1, Demain: 1 },
    patterns: [
      `${day}(?:er)? (?<month>M)(?: ${year})?`,
      `(?<month>M) ${year}`,
      String.raw`(?<=\b[Ee]n )${year}(?![-–\d])`,
      '(?<weekday>W)',
      '(?<near>N)',
    ],
  },
  es: {
    months: rows(
      `enero
      febrero
      marzo
      abril
      mayo
      junio
      julio
      agosto
      septiembre setiembre
      octubre
      noviembre
      diciembre`,
    ),
    weekdays: rows('domingo\nlunes\nmartes\nmiércoles\njueves\nviernes\nsábado'),
    days: { ayer: -1, Ayer: -1 },
    patterns: [
      `${day} de (?<month>M)(?: del? ${year})?`,
      `(?<month>M) del? ${year}`,
      String.raw`(?<=\b[Ee]n )${year}(?![-–\d])`,
      '(?<weekday>W)',
      '(?<near>N)',
    ],
  },
  ru: {
    months: rows(
      `января
      февраля
      марта
      апреля
      мая
      июня
      июля
      августа
      сентября
      октября
      ноября
      декабря`,
    ),
    weekdays: rows('воскресенье\nпонедельник\nвторник\nсреду\nчетверг\nпятницу\nсубботу'),
    days: { вчера: -1, Вчера: -1, завтра: 1, Завтра: 1 },
    patterns: [
      `${day} (?<month>M)(?: ${year} года)?`,
      String.raw`(?<=(?:^|\s)[Вв] )${year}(?= году)`,
      String.raw`(?<=(?:^|\s)[Вв]о? )(?<weekday>W)`,
      '(?<near>N)',
    ],
  },
  uk: {
    months: rows(
      `січня
      лютого
      березня
      квітня
      травня
      червня
      липня
      серпня
      вересня
      жовтня
      листопада
      грудня`,
    ),
    weekdays: rows('неділю\nпонеділок\nвівторок\nсереду\nчетвер\nп’ятницу\nсуботу'),
    days: { учора: -1, вчора: -1, Учора: -1, Вчора: -1, завтра: 1, Завтра: 1 },
    patterns: [
      `${day} (?<month>M)(?: ${year} року)?`,
      String.raw`(?<=(?:^|\s)[УуВв] )${year}(?= році)`,
      String.raw`(?<=(?:^|\s)[УуВв] )(?<weekday>W)`,
      '(?<near>N)',
    ],
  },
  it: {
    months: rows(
      `gennaio
      febbraio
      marzo
      aprile
      maggio
      giugno
      luglio
      agosto
      settembre
      ottobre
      novembre
      dicembre`,
    ),
    weekdays: rows('domenica\nlunedì\nmartedì\nmercoledì\ngiovedì\nvenerdì\nsabato'),
    days: { ieri: -1, Ieri: -1, domani: 1, Domani: 1 },
    patterns: [
      `${day}º? (?<month>M)(?: ${year})?`,
      `(?<month>M) ${year}`,
      String.raw`(?<=\b[Nn]el )${year}(?![-–\d])`,
      '(?<weekday>W)',
      '(?<near>N)',
    ],
  },
  pt: {
    months: rows(
      `janeiro
      fevereiro
      março
      abril
      maio
      junho
      julho
      agosto
      setembro
      outubro
      novembro
      dezembro`,
    ),
    weekdays: rows('domingo\nsegunda-feira\nterça-feira\nquarta-feira\nquinta-feira\nsexta-feira\nsábado'),
    days: { ontem: -1, Ontem: -1, amanhã: 1, Amanhã: 1 },
    patterns: [
      `${day}º? de (?<month>M)(?: de ${year})?`,
      `(?<month>M) de ${year}`,
      String.raw`(?<=\b[Ee]m )${year}(?![-–\d])`,
      '(?<weekday>W)',
      '(?<near>N)',
    ],
  },
  ar: {
    months: rows(
      `يناير
      فبراير
      مارس
      أبريل إبريل
      مايو
      يونيو
      يوليو
      أغسطس
      سبتمبر
      أكتوبر
      نوفمبر
      ديسمبر`,
    ),
    weekdays: rows('الأحد\nالاثنين الإثنين\nالثلاثاء\nالأربعاء\nالخميس\nالجمعة\nالسبت'),
    days: { أمس: -1, غدا: 1 },
    patterns: [`${day} (?<month>M)(?: ${year})?`, '(?<=يوم )(?<weekday>W)', '(?<near>N)'],
  },
  zh: {
    months: months('月'),
    weekdays: rows('周日 星期日\n周一 星期一\n周二 星期二\n周三 星期三\n周四 星期四\n周五 星期五\n周六 星期六'),
    days: { 昨天: -1, 昨日: -1, 明天: 1, 明日: 1 },
    patterns: [`(?:${year}年)?(?<month>M)${day}日`, '(?<weekday>W)', '(?<near>N)'],
    isUnspaced: true,
  },
  ja: {
    months: months('月'),
    weekdays: rows('日曜日\n月曜日\n火曜日\n水曜日\n木曜日\n金曜日\n土曜日'),
    days: { 昨日: -1, 明日: 1 },
    patterns: [`(?:${year}年)?(?<month>M)${day}日`, '(?<weekday>W)', '(?<near>N)'],
    isUnspaced: true,
  },
};
