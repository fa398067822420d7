/** For each month, January first, its names in the large news languages, lower-cased. */
const monthNames: readonly string[] = [
  'january jan januar jänner janvier enero janeiro gennaio января январь январе يناير',
  'february feb februar février febrero fevereiro febbraio февраля февраль феврале فبراير',
  'march mar märz mars marzo março марта март марте مارس',
  'april apr avril abril aprile апреля апрель апреле أبريل ابريل',
  'may mai mayo maio maggio мая май мае مايو',
  'june jun juni juin junio junho giugno июня июнь июне يونيو',
  'july jul juli juillet julio julho luglio июля июль июле يوليو',
  'august aug août aout agosto августа август августе أغسطس',
  'september sept sep septembre septiembre setembro settembre сентября сентябрь сентябре سبتمبر',
  'october oct oktober okt octobre octubre outubro ottobre октября октябрь октябре أكتوبر',
  'november nov novembre noviembre novembro ноября ноябрь ноябре نوفمبر',
  'december dec dezember dez décembre diciembre dezembro dicembre декабря декабрь декабре ديسمبر',
];

/** Days from the day of publication. */
const relativeNames: Readonly<Record<string, number>> = {
  "today tonight heute aujourd'hui hoy hoje oggi сегодня اليوم": 0,
  'yesterday gestern hier ayer ontem ieri вчера أمس': -1,
  'tomorrow demain mañana amanhã domani завтра غدا': 1,
};

const indexed = (rows: readonly string[], from: number) =>
  new Map(rows.flatMap((row, index) => row.split(' ').map((word) => [word, index + from] as const)));

/** Months from 1 by their lower-cased names. */
export const monthByWord: ReadonlyMap<string, number> = indexed(monthNames, 1);
export const relativeDayByWord: ReadonlyMap<string, number> = new Map(
  Object.entries(relativeNames).flatMap(([words, days]) => words.split(' ').map((word) => [word, days] as const)),
);
/** 星期一, 月曜日: the character that tells the day, Sunday first. */
export const chineseWeekdays = '日一二三四五六';
export const japaneseWeekdays = '日月火水木金土';
