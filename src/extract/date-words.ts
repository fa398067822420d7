/** How the large news languages write months, relative times and time zones. */

/** For each month, January first, its names and abbreviations, lower-cased, without a full stop; of two words with "_" between. */
const namesByMonth: readonly string[] = [
  'january jan januar jän jänner janvier janv enero ene janeiro gennaio gen januari января янв يناير كانون_الثاني جانفي ocak oca stycznia styczeń sty जनवरी січня січ ιανουαρίου ιαν ינואר בינואר ledna leden januára ianuarie január tammikuuta มกราคม জানুয়ারি',
  'february feb februar février févr fév febrero fevereiro fev febbraio februari февраля фев فبراير شباط şubat şub lutego luty lut pebruari फरवरी फ़रवरी лютого лют φεβρουαρίου φεβ פברואר בפברואר února únor februára februarie február helmikuuta กุมภาพันธ์ ফেব্রুয়ারি',
  'march mar märz mär mars marts marzo março maart mrt марта мар مارس آذار mart marca marzec maret मार्च березня бер μαρτίου μαρ מרץ במרץ מרס במרס března březen martie március maaliskuuta มีนาคม মার্চ',
  'april apr avril avr abril abr aprile апреля апр أبريل نيسان ابريل nisan nis kwietnia kwiecień kwi अप्रैल квітня квіт απριλίου απρ אפריל באפריל dubna duben apríla aprilie április huhtikuuta เมษายน এপ্রিল',
  'may mai mayo maio maggio mag mei мая مايو أيار ايار mayıs maja maj मई травня трав μαΐου μαϊ μάιος מאי במאי května květen mája május toukokuuta พฤษภาคม মে',
  'june jun juni juin junio junho giugno giu июня июн يونيو حزيران haziran haz czerwca czerwiec cze जून червня черв ιουνίου ιουν יוני ביוני června červen júna iunie június kesäkuuta มิถุนายน জুন',
  'july jul juli julai juillet juil julio julho luglio lug июля июл يوليو تموز temmuz tem lipca lipiec lip जुलाई липня лип ιουλίου ιουλ יולי ביולי července červenec júla iulie július heinäkuuta กรกฎาคม জুলাই',
  'august aug ogos août aout agosto ago augustus августа авг أغسطس آب اغسطس ağustos ağu sierpnia sierpień sie agustus agt अगस्त серпня серп αυγούστου αυγ אוגוסט באוגוסט srpna srpen augusta augusti elokuuta สิงหาคม আগস্ট',
  'september sept sep septembre septiembre setembro set settembre сентября сен сент سبتمبر أيلول ايلول eylül eyl września wrzesień wrz सितंबर सितम्बर вересня вер σεπτεμβρίου σεπ ספטמבר בספטמבר září septembra septembrie szeptember syyskuuta กันยายน সেপ্টেম্বর',
  'october oct oktober okt octobre octubre outubro out ottobre ott октября окт أكتوبر تشرين_الأول اكتوبر ekim eki października październik paź अक्टूबर अक्तूबर жовтня жовт οκτωβρίου οκτ אוקטובר באוקטובר října říjen októbra octombrie október lokakuuta ตุลาคม অক্টোবর',
  'november nov novembre noviembre novembro ноября ноя نوفمبر تشرين_الثاني kasım kas listopada listopad lis नवंबर नवम्बर листопада νοεμβρίου νοε נובמבר בנובמבר listopadu novembra noiembrie marraskuuta พฤศจิกายน নভেম্বর',
  'december dec disember dezember dez décembre déc diciembre dic dezembro dicembre декабря дек ديسمبر كانون_الأول aralık ara grudnia grudzień gru desember des दिसंबर दिसम्बर грудня груд δεκεμβρίου δεκ דצמבר בדצמבר prosince prosinec decembra decembrie joulukuuta ธันวาคม ডিসেম্বর',
];

/** Months from 1 by their lower-cased names. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  namesByMonth.flatMap((names, index) => names.split(' ').map((name) => [name.replace('_', ' '), index + 1] as const)),
);

/** What a date stands beside that is not the first: the text was changed then. Parts of a pattern, in small letters. */
export const updateWords =
  'updated?|modified|(?<!cr|exp|un)edited|revised|aktualisiert|geändert|mis[e]? à jour|modifiée?|modifica|actualizado|modificado|aggiornato|aggiornamento|atualizado|atualização|bijgewerkt|обновлен[оа]|обновлён|оновлено|güncelle(?:me|ndi)|zaktualizowan[oay]|aktualizacja|aktualizováno|diperbarui|cập nhật|uppdaterad|opdateret|oppdatert|ενημέρωση|עודכן|עדכון|अपडेट(?:ेड)?|อัปเดต|수정|최종수정|更新|修改|تحديث';

/** Days of the week from Sunday, 0, by their lower-cased English names. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A unit's names after a number; in Arabic the dual is written out before: see `dualWords`. */
const unitWords: Readonly<Record<TimeUnit, string>> = {
  second:
    'seconds? secs? s sekunden? secondes? segundos? secondi? секунд[уы]? сек\\.? detik sekund[ęy]? saniye ثانية ثوان[ٍي]? सेकंड 秒鐘? 秒钟 초',
  minute:
    'minutes? mins?\\.? m minuten? minutos? minut[oi] минут[уы]? мин\\.? menit minut[ęy]? دقائق دقيقة dakika dk\\.? मिनट 分钟 分鐘 分間? 분',
  hour: 'hours? hrs?\\.? h stunden? std\\.? heures? horas? or[ae] uur uren час(?:а|ов)? ч\\.? jam godzin[ęy]? godz\\.? ساعات ساعة saat sa\\.? घं?टे घंटा घण्टे घण्टा 小时 小時 時間 시간',
  day: 'days? d tage?n? jours? j d[ií]as? giorn[oi] dag(?:en)? дн(?:я|ей|\\.)?|день hari dni|dzień أيام يوم(?:ا|ًا|اً)? gün दिन 天 日間? 일',
  week: 'weeks? wks? w wochen? semaines? semanas? settiman[ae] we(?:ek|ken) недел[юиь] нед\\.? minggu pekan tydzień|tygodni[e]? أسابيع أسبوع(?:ا|ًا|اً)? hafta सप्ताह हफ़्ते हफ्ते हफ्ता 周 週間? 星期 주',
  month:
    'months? mos? monate?n? mois mes(?:es)? m[eê]s mes[ei] maand(?:en)? месяц(?:а|ев)? мес\\.? bulan miesi[ąę]c[ey]? أشهر شهور شهر(?:ا|ًا|اً)? ay महीने महीना माह 月 개월 달',
  year: 'years? yrs? jahre?n? ans? années? años? anos? ann[oi] jaar год(?:а)?|лет tahun rok|lata? سنوات سنة أعوام عام(?:ا|ًا|اً)? yıl साल वर्ष 年間? 년',
};

/** A unit's name where it means one of them without a number, as in "час назад" and "قبل ساعة". */
const singleUnits: Readonly<Record<TimeUnit, string>> = {
  second: 'секунду sekundę ثانية',
  minute: 'минуту minutę دقيقة',
  hour: 'час godzinę sejam ساعة',
  day: 'день sehari يوم 하루',
  week: 'неделю tydzień seminggu sepekan أسبوع',
  month: 'месяц miesiąc sebulan شهر',
  year: 'год rok setahun سنة عام',
};

const letter = 'a-zß-ɏͰ-ӿ؀-ۿऀ-ॿ';

/** What says an amount and its unit at once, by the figures that say the same: "half an hour", Arabic "two hours". */
const amountsInWords: ReadonlyMap<string, string> = new Map(
  [
    [
      '30 min',
      "half an hour|half-hour|half hour|einer halben stunde|une demi-heure|media hora|meia hora|mezz'ora|mezz’ora|mezzora|een half uur|half uur|полчаса|نصف ساعة|yarım saat|आधे? घंटे|आधा घंटा|半小时|半小時|半个小时|半個小時|半時間|半鐘頭|반 시간|반시간|setengah jam|pół godziny",
    ],
    [
      '15 min',
      "quarter of an hour|einer viertelstunde|un quart d'heure|un quart d’heure|четверть часа|ربع ساعة|kwartier|kwadrans",
    ],
    ['45 min', "three quarters of an hour|einer dreiviertelstunde|trois quarts d'heure|trois quarts d’heure"],
    ['90 min', 'an hour and a half|one and a half hours|eineinhalb stunden|anderthalb stunden|полтора часа'],
    ['12 h', 'half a day|einem halben tag'],
    ['6 mos', 'half a year|einem halben jahr|полгода|نصف سنة|半年|반년'],
    ['2 min', 'دقيقتين'],
    ['2 h', 'ساعتين'],
    ['2 j', 'يومين|이틀'],
    ['2 semana', 'أسبوعين'],
    ['2 mos', 'شهرين'],
    ['2 an', 'عامين|سنتين'],
  ].flatMap(([figures = '', words = '']) => words.split('|').map((word) => [word, figures] as const)),
);

const amountInWords = new RegExp(
  `(?<![${letter}\\d个個])(?:${[...amountsInWords.keys()].join('|')})(?![${letter}])`,
  'gi',
);

/** A text with figures for what it says of an amount in words: "30 min ago" for "half an hour ago". */
export function withFigures(text: string): string {
  return text.replace(amountInWords, (words) => amountsInWords.get(words.toLowerCase()) ?? words);
}

/** Amounts from one to ten as words. */
const namesByNumber: readonly string[] = [
  "a an one ein eine einer einem un une una um uma uno één один одну одна एक 一 bir satu jedną un' un’ 한 일",
  'two zwei deux dos dois duas due twee два две दो 两 兩 二 iki dua dwa dwie 두',
  'three drei trois tres três tre drie три तीन ثلاث ثلاثة 三 üç tiga trzy 세',
  'four vier quatre cuatro quatro quattro четыре चार أربع أربعة 四 dört empat cztery 네',
  'five fünf cinq cinco cinque vijf пять पांच पाँच خمس خمسة 五 beş lima pięć 다섯',
  'six sechs seis sei zes шесть छह छः ست ستة 六 altı enam sześć 여섯',
  'seven sieben sept siete sete sette zeven семь सात سبع سبعة 七 yedi tujuh siedem 일곱',
  'eight acht huit ocho oito otto восемь आठ ثمان ثماني ثمانية 八 sekiz delapan osiem 여덟',
  'nine neun neuf nueve nove negen девять नौ تسع تسعة 九 dokuz sembilan dziewięć 아홉',
  'ten zehn dix diez dez dieci tien десять दस عشر عشرة 十 on sepuluh dziesięć 열',
];

/** Amounts by their lower-cased words. */
export const numberByWord: ReadonlyMap<string, number> = new Map(
  namesByNumber.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** What every relative time holds, but for English ones: most texts hold none of it, and need no further look. */
export const relativeHint =
  /geleden|\sfa(?![a-zà-ÿ])|lalu|temu|atr[aá]s|назад|önce|पहले|पूर्व|前|전|vor\s|il y a\s|hace\s|há\s|قبل|منذ/i;

const figure = String.raw`(?<![\d.,:/月])\d{1,3}`;
const numberWords = [...numberByWord.keys()].sort((one, other) => other.length - one.length).join('|');
/** An icon's name may be glued to "an hour ago"; a part of an hour is none. */
const glued = '(?<!\\b(?:of|half|quarters?)\\s)an?';
/** A word ends no longer number, as "twenty-two" or 十二 is. */
const amount = `(${figure}|${glued}|(?<![${letter}가-힣]|ty[ -]|дцать |[一二三四五六七八九十百])(?:${numberWords}))`;

const englishUnits = 'seconds? secs? minutes? mins?\\.? hours? hrs?\\.? days? weeks? wks? months? mos? years? yrs?';
const englishNumbers = 'one two three four five six seven eight nine ten';

/**
 * "2 hours ago": the amount, and the unit's word. By itself, because to compile the patterns of all languages takes longer
 * than reading a page, and half of all pages are English.
 */
export const englishAgo = new RegExp(
  `(${figure}|${glued}|(?<![${letter}]|ty[ -])(?:${englishNumbers.replaceAll(' ', '|')}))\\s?(${englishUnits.replaceAll(' ', '|')}|(?<=\\d\\s?)[smhdwj])\\s?ago(?![${letter}])`,
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
  const after = `${amount}\\s?[个個かヶカヵ]?\\s?(?:${words})\\s?(?:ago|geleden|fa|atr[aá]s|назад|temu|(?:yang\\s)?lalu|önce|पहले|पूर्व|前|전)(?![${letter}])`;
  // "قبل أسبوع من" is a week before something else.
  const before = `(?<![${letter}])(?:vor|il y a|hace|há|قبل|منذ)\\s(?:${amount}\\s?(?:${words})|(?<=(?:قبل|منذ)\\s)(?:${single}))(?![${letter}])(?!\\sمن\\s)`;
  const bare = `(?<![${letter}]|(?:один|одну)\\s)(?:${single})\\s(?:назад|temu|(?:yang\\s)?lalu|전)`;
  return { unit, pattern: new RegExp(`${after}|${before}|${bare}`, 'i') };
});

const anyUnit = Object.values(unitWords).join(' ').replaceAll(' ', '|');
const and = 'and|und|et|y|e|en|i|и|و|ve|dan';
const moreBefore = new RegExp(`\\d\\s?(?:${anyUnit}),?\\s?(?:(?:${and})\\s)?$`, 'i');
const moreAfter = new RegExp(
  `^(?:,?\\s?\\d{1,2}\\s?(?:${anyUnit})(?![${letter}])|\\s(?:${and})\\s(?:\\d|(?:un[ae]?|an?|ein\\p{L}*)\\s|demie?|media|meia|mezz))`,
  'iu',
);

/** Whether an amount goes on before or after what was read of it: "1 hour 20 minutes ago" is not 20 minutes ago. */
export function isPartOfMore(before: string, after: string): boolean {
  return moreBefore.test(before) || moreAfter.test(after);
}

/** What is said in place of an amount and "ago", lower-cased; of several words with "_" between. */
const momentWords: readonly (readonly [TimeUnit, number, string])[] = [
  [
    'minute',
    0,
    "just_now right_now gerade_eben soeben à_l’instant à_l'instant ahora_mismo agora_mesmo proprio_ora poco_fa zojuist только_что الآن az_önce şimdi अभी अभी-अभी 刚刚 剛剛 刚才 たった今 방금 방금_전 baru_saja przed_chwilą",
  ],
  [
    'day',
    0,
    "today heute aujourd’hui aujourd'hui hoy hoje oggi vandaag сегодня اليوم bugün आज 今天 今日 오늘 hari_ini dzisiaj dziś",
  ],
  [
    'day',
    1,
    // Hindi has one word for yesterday and for tomorrow, and one for the days beyond them.
    'yesterday gestern hier ayer ontem ieri gisteren вчера أمس dün 昨天 昨日 어제 kemarin wczoraj',
  ],
  [
    'day',
    2,
    "day_before_yesterday the_day_before_yesterday vorgestern avant-hier anteayer antier antes_de_ayer anteontem l'altro_ieri l’altro_ieri altro_ieri eergisteren позавчера أول_أمس أمس_الأول evvelsi_gün önceki_gün 前天 一昨日 おととい 그저께 그제 kemarin_lusa kemarin_dulu przedwczoraj",
  ],
];

/** What stands for a moment or a day by itself, and how long before the reference that lies. */
export const momentByWords: ReadonlyMap<string, { readonly unit: TimeUnit; readonly count: number }> = new Map(
  momentWords.flatMap(([unit, count, words]) =>
    words.split(' ').map((word) => [word.replaceAll('_', ' '), { unit, count }] as const),
  ),
);
