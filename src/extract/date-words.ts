/** How the large news languages write months, relative times and time zones. */

/** For each month, January first, its names and abbreviations, lower-cased, without a full stop. */
const namesByMonth: readonly string[] = [
  'january jan januar jän jänner janvier janv enero ene janeiro gennaio gen januari января янв يناير جانفي ocak oca stycznia',
  'february feb februar février févr fév febrero fevereiro fev febbraio februari февраля фев فبراير şubat şub lutego',
  'march mar märz mär mars marzo março maart mrt марта мар مارس mart marca',
  'april apr avril avr abril abr aprile апреля апр أبريل ابريل nisan nis kwietnia',
  'may mai mayo maio maggio mag mei мая مايو mayıs maja',
  'june jun juni juin junio junho giugno giu июня июн يونيو haziran haz czerwca',
  'july jul juli juillet juil julio julho luglio lug июля июл يوليو temmuz tem lipca',
  'august aug août aout agosto ago augustus августа авг أغسطس اغسطس ağustos ağu sierpnia',
  'september sept sep septembre septiembre setembro set settembre сентября сен сент سبتمبر eylül eyl września',
  'october oct oktober okt octobre octubre outubro out ottobre ott октября окт أكتوبر اكتوبر ekim eki października',
  'november nov novembre noviembre novembro ноября ноя نوفمبر kasım kas listopada',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre декабря дек ديسمبر aralık ara grudnia',
];

/** Months from 1 by their lower-cased names. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  namesByMonth.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Days of the week from Sunday, 0, by their lower-cased English names. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** The first letters of a unit's names, enough to tell it from the others. */
const unitWords: Readonly<Record<TimeUnit, string>> = {
  second: 'seconds? secs? sekunden? secondes? segundos? secondi? секунд[уы]? saniye',
  minute: 'minutes? mins? minuten? minutos? minut[oi] минут[уы]? دقائق دقيقة dakika 分钟 分鐘 分',
  hour: 'hours? hrs? stunden? heures? horas? or[ae] uur uren час(?:а|ов)? ساعات ساعة saat 小时 小時 時間 시간',
  day: 'days? tage?n? jours? d[ií]as? giorn[oi] dag(?:en)? дн(?:я|ей)|день أيام يوم gün 天 日 일',
  week: 'weeks? wochen? semaines? semanas? settiman[ae] we(?:ek|ken) недел[юиь] أسابيع أسبوع hafta 周 週間',
  month: 'months? monate?n? mois mes(?:es)? m[eê]s mes[ei] maand(?:en)? месяц(?:а|ев)? أشهر شهر ay',
  year: 'years? jahre?n? ans? años? anos? ann[oi] jaar год(?:а)?|лет سنوات سنة yıl 年',
};

/** What every relative time holds: most texts hold none of it, and need no further look. */
export const relativeHint = /ago|geleden|atr[aá]s|назад|önce|前|전|vor\s|il y a\s|hace\s|há\s|قبل|منذ/i;

const amount = String.raw`(\d{1,3}|an?|one|ein(?:e[rm]?)?|une?|un[ao]?|um(?:a)?|één|einige[rn]?)`;

/** "2 hours ago" in its languages; the first group is the amount, nothing where one is meant. */
export const relativeTimes: readonly { readonly unit: TimeUnit; readonly pattern: RegExp }[] = (
  Object.keys(unitWords) as TimeUnit[]
).map((unit) => {
  const words = unitWords[unit].replaceAll(' ', '|');
  const after = `${amount}\\s?(?:${words})\\s?(?:ago|geleden|fa|atr[aá]s|назад|önce|前|전)`;
  const before = `(?:vor|il y a|hace|há|قبل|منذ)\\s(?:${amount}\\s)?(?:${words})(?![a-zß-ɏͰ-ӿ؀-ۿ])`;
  return { unit, pattern: new RegExp(`${after}|${before}`, 'i') };
});

/** Words that stand for a day, and how many days before the reference it lies. */
export const dayWords: ReadonlyMap<string, number> = new Map(
  [
    'today heute aujourd’hui aujourdhui hoy hoje oggi vandaag сегодня اليوم bugün 今天 今日 오늘',
    'yesterday gestern hier ayer ontem ieri gisteren вчера أمس dün 昨天 昨日 어제',
  ].flatMap((words, daysBefore) => words.split(' ').map((word) => [word, daysBefore] as const)),
);

/** Time zones as news pages abbreviate them: a fixed offset, or the place whose clock decides. */
export const zones: Readonly<Record<string, string>> = {
  Z: '+00:00',
  UTC: '+00:00',
  GMT: '+00:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  ET: 'America/New_York',
  PT: 'America/Los_Angeles',
  AEST: '+10:00',
  AEDT: '+11:00',
  JST: '+09:00',
};
