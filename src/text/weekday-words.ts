/** For each day of the week, Sunday first, its names in the large news languages, lower-cased. */
const weekdayNames: readonly string[] = [
  'sunday sonntag dimanche domingo domenica воскресенье неділю неділя zondag söndag søndag niedzielę niedziela pazar الأحد 日曜日 星期日 星期天',
  'monday montag lundi lunes segunda-feira lunedì понедельник понеділок maandag måndag mandag poniedziałek pazartesi الاثنين 月曜日 星期一',
  'tuesday dienstag mardi martes terça-feira martedì вторник вівторок dinsdag tisdag tirsdag wtorek salı الثلاثاء 火曜日 星期二',
  'wednesday mittwoch mercredi miércoles quarta-feira mercoledì среду среда середу середа woensdag onsdag środę środa çarşamba الأربعاء 水曜日 星期三',
  'thursday donnerstag jeudi jueves quinta-feira giovedì четверг четвер donderdag torsdag czwartek perşembe الخميس 木曜日 星期四',
  "friday freitag vendredi viernes sexta-feira venerdì пятницу пятница п'ятницю п'ятниця vrijdag fredag piątek cuma الجمعة 金曜日 星期五",
  'saturday samstag sonnabend samedi sábado sabato субботу суббота суботу субота zaterdag lördag lørdag sobotę sobota cumartesi السبت 土曜日 星期六',
];

/** Days of the week from Sunday, 0. */
export const weekdayByWord: ReadonlyMap<string, number> = new Map(
  weekdayNames.flatMap((names, day) => names.split(' ').map((name) => [name, day] as const)),
);
