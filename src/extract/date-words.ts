/** How the large news languages write months, relative times and time zones. */

/** For each month, January first, its names and abbreviations, lower-cased, without a full stop; of two words with "_" between. */
const namesByMonth: readonly string[] = [
  'january jan januar jän jänner janvier janv enero ene janeiro gennaio gen januari января янв يناير كانون_الثاني جانفي ocak oca stycznia',
  'february feb februar février févr fév febrero fevereiro fev febbraio februari февраля фев فبراير شباط şubat şub lutego',
  'march mar märz mär mars marzo março maart mrt марта мар مارس آذار mart marca',
  'april apr avril avr abril abr aprile апреля апр أبريل نيسان ابريل nisan nis kwietnia',
  'may mai mayo maio maggio mag mei мая مايو أيار ايار mayıs maja',
  'june jun juni juin junio junho giugno giu июня июн يونيو حزيران haziran haz czerwca',
  'july jul juli juillet juil julio julho luglio lug июля июл يوليو تموز temmuz tem lipca',
  'august aug août aout agosto ago augustus августа авг أغسطس آب اغسطس ağustos ağu sierpnia',
  'september sept sep septembre septiembre setembro set settembre сентября сен сент سبتمبر أيلول ايلول eylül eyl września',
  'october oct oktober okt octobre octubre outubro out ottobre ott октября окт أكتوبر تشرين_الأول اكتوبر ekim eki października',
  'november nov novembre noviembre novembro ноября ноя نوفمبر تشرين_الثاني kasım kas listopada',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre декабря дек ديسمبر كانون_الأول aralık ara grudnia',
];

/** Months from 1 by their lower-cased names. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  namesByMonth.flatMap((names, index) => names.split(' ').map((name) => [name.replace('_', ' '), index + 1] as const)),
);

/** Days of the week from Sunday, 0, by their lower-cased English names. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A unit's names after a number; in Arabic the dual is written out before: see `dualWords`. */
const unitWords: Readonly<Record<TimeUnit, string>> = {
  second: 'seconds? secs? s sekunden? secondes? segundos? secondi? секунд[уы]? saniye ثانية ثوان[ٍي]? सेकंड 秒鐘? 秒钟 초',
  minute:
    'minutes? mins?\\.? m minuten? minutos? minut[oi] минут[уы]? мин\\.? دقائق دقيقة dakika मिनट 分钟 分鐘 分間? 분',
  hour: 'hours? hrs?\\.? h stunden? std\\.? heures? horas? or[ae] uur uren час(?:а|ов)? ساعات ساعة saat घं?टे घंटा घण्टे घण्टा 小时 小時 時間 시간',
  day: 'days? d tage?n? jours? j d[ií]as? giorn[oi] dag(?:en)? дн(?:я|ей)|день أيام يوم(?:ا|ًا|اً)? gün दिन 天 日間? 일',
  week: 'weeks? wks? w wochen? semaines? semanas? settiman[ae] we(?:ek|ken) недел[юиь] أسابيع أسبوع(?:ا|ًا|اً)? hafta सप्ताह हफ़्ते हफ्ते हफ्ता 周 週間? 星期 주',
  month:
    'months? mos? monate?n? mois mes(?:es)? m[eê]s mes[ei] maand(?:en)? месяц(?:а|ев)? أشهر شهور شهر(?:ا|ًا|اً)? ay महीने महीना माह 月 개월 달',
  year: 'years? yrs? jahre?n? ans? années? años? anos? ann[oi] jaar год(?:а)?|лет سنوات سنة أعوام عام(?:ا|ًا|اً)? yıl साल वर्ष 年間? 년',
};

/** A unit's name where it means one of them without a number, as in "час назад" and "قبل ساعة". */
const singleUnits: Readonly<Record<TimeUnit, string>> = {
  second: 'секунду ثانية',
  minute: 'минуту دقيقة',
  hour: 'час ساعة',
  day: 'день يوم',
  week: 'неделю أسبوع',
  month: 'месяц شهر',
  year: 'год سنة عام',
};

/** Arabic says "two hours" in one word. */
export const dualWords: ReadonlyMap<string, string> = new Map([
  ['دقيقتين', '2 دقيقة'],
  ['ساعتين', '2 ساعة'],
  ['يومين', '2 يوم'],
  ['أسبوعين', '2 أسبوع'],
  ['شهرين', '2 شهر'],
  ['عامين', '2 عام'],
  ['سنتين', '2 سنة'],
]);

/** Amounts from one to ten as words. */
const namesByNumber: readonly string[] = [
  'a an one ein eine einer einem un une una um uma uno één один одну одна एक 一',
  'two zwei deux dos dois duas due twee два две दो 两 兩 二',
  'three drei trois tres três tre drie три तीन ثلاث ثلاثة 三',
  'four vier quatre cuatro quatro quattro четыре चार أربع أربعة 四',
  'five fünf cinq cinco cinque vijf пять पांच पाँच خمس خمسة 五',
  'six sechs seis sei zes шесть छह छः ست ستة 六',
  'seven sieben sept siete sete sette zeven семь सात سبع سبعة 七',
  'eight acht huit ocho oito otto восемь आठ ثمان ثماني ثمانية 八',
  'nine neun neuf nueve nove negen девять नौ تسع تسعة 九',
  'ten zehn dix diez dez dieci tien десять दस عشر عشرة 十',
];

/** Amounts by their lower-cased words. */
export const numberByWord: ReadonlyMap<string, number> = new Map(
  namesByNumber.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** What every relative time holds, but for English ones: most texts hold none of it, and need no further look. */
export const relativeHint =
  /geleden|\sfa(?![a-zà-ÿ])|atr[aá]s|назад|önce|पहले|पूर्व|前|전|vor\s|il y a\s|hace\s|há\s|قبل|منذ/i;

const letter = 'a-zß-ɏͰ-ӿ؀-ۿऀ-ॿ';
const figure = String.raw`(?<![\d.,:/月])\d{1,3}`;
const numberWords = [...numberByWord.keys()].sort((one, other) => other.length - one.length).join('|');
/** An icon's name may be glued to "an hour ago". A word ends no longer number, as "twenty-two" or 十二 is. */
const amount = `(${figure}|an?|(?<![${letter}]|ty[ -]|дцать |[一二三四五六七八九十百])(?:${numberWords}))`;

const englishUnits = 'seconds? secs? minutes? mins?\\.? hours? hrs?\\.? days? weeks? wks? months? mos? years? yrs?';
const englishNumbers = 'one two three four five six seven eight nine ten';

/**
 * "2 hours ago": the amount, and the unit's word. By itself, because to compile the patterns of all languages takes longer
 * than reading a page, and half of all pages are English.
 */
export const englishAgo = new RegExp(
  `(${figure}|an?|(?<![${letter}]|ty[ -])(?:${englishNumbers.replaceAll(' ', '|')}))\\s?(${englishUnits.replaceAll(' ', '|')}|(?<=\\d\\s?)[smhdwj])\\s?ago(?![${letter}])`,
  'i',
);

const unitByOpening: readonly (readonly [string, TimeUnit])[] = [
  ['s', 'second'],
  ['mo', 'month'],
  ['m', 'minute'],
  ['h', 'hour'],
  ['d', 'day'],
  ['w', 'week'],
];

/** The unit of a word that `englishAgo` found. */
export function englishUnit(word: string): TimeUnit {
  return unitByOpening.find(([opening]) => word.toLowerCase().startsWith(opening))?.[1] ?? 'year';
}

/** "2 hours ago" in its languages; the first group that is filled is the amount, none where one is meant. */
export const relativeTimes: readonly { readonly unit: TimeUnit; readonly pattern: RegExp }[] = (
  Object.keys(unitWords) as TimeUnit[]
).map((unit) => {
  const words = unitWords[unit]
    .split(' ')
    .map((word) => (/^[a-z]$/.test(word) ? `(?<=\\d\\s?)${word}` : word))
    .join('|');
  const single = singleUnits[unit].replaceAll(' ', '|');
  const after = `${amount}\\s?[个個かヶカヵ]?\\s?(?:${words})\\s?(?:ago|geleden|fa|atr[aá]s|назад|önce|पहले|पूर्व|前|전)(?![${letter}])`;
  // "قبل أسبوع من" is a week before something else.
  const before = `(?<![${letter}])(?:vor|il y a|hace|há|قبل|منذ)\\s(?:${amount}\\s?(?:${words})|(?<=(?:قبل|منذ)\\s)(?:${single}))(?![${letter}])(?!\\sمن\\s)`;
  const bare = `(?<![${letter}]|(?:один|одну)\\s)(?:${single})\\sназад`;
  return { unit, pattern: new RegExp(`${after}|${before}|${bare}`, 'i') };
});

/** Words that stand for a day, and how many days before the reference it lies. */
export const dayWords: ReadonlyMap<string, number> = new Map(
  [
    "today heute aujourd’hui aujourd'hui hoy hoje oggi vandaag сегодня اليوم bugün आज 今天 今日 오늘",
    // Hindi has one word for yesterday and for tomorrow.
    'yesterday gestern hier ayer ontem ieri gisteren вчера أمس dün 昨天 昨日 어제',
    'vorgestern anteayer anteontem eergisteren позавчера 前天 一昨日 おととい',
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
