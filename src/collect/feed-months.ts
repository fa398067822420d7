/**
 * Names of months as feeds write them, January first: the long, short and inflected forms of nineteen languages
 * (Unicode CLDR), in lower case and without accents and dots. Names that mean another month elsewhere are left out.
 */
const names: readonly string[] = [
  'january jan januar janvier janv enero ene gennaio gen janeiro januari tammikuu tammikuuta tammi styczen stycznia sty leden ledna led январь января янв січень січня січ ocak oca ianuarie ian',
  'february feb februar fevrier fevr febrero febbraio fevereiro fev februari helmikuu helmikuuta helmi luty lutego lut unor unora uno февраль февраля февр фев лютии лютого лют subat sub februarie febr',
  'march mar marz mars marzo marco maart mrt marts maaliskuu maaliskuuta maalis marzec marca brezen brezna bre март марта мар березень березня бер mart martie marcius marc maret',
  'april apr avril avr abril abr aprile huhtikuu huhtikuuta huhti kwiecien kwietnia kwi duben dubna dub апрель апреля апр квітень квітня квіт nisan nis aprilie aprilis',
  'may mai mayo maggio mag maio mei maj toukokuu toukokuuta touko maja kveten kvetna kve маи мая травень травня трав mayıs majus',
  'june jun juni juin junio giugno giu junho kesakuu kesakuuta kesa czerwiec czerwca cze cerven cervna cvn июнь июня июн червень червня черв haziran haz iunie iun junius',
  'july jul juli juillet juil julio luglio lug julho heinakuu heinakuuta heina lipiec lipca lip cervenec cervence cvc июль июля июл липень липня лип temmuz tem iulie iul julius',
  'august aug aout agosto ago augustus augusti elokuu elokuuta elo sierpien sierpnia sie srpen srpna srp август августа авг серпень серпня серп agustos agu augusztus agustus',
  'september sep sept septembre septiembre settembre set setembro syyskuu syyskuuta syys wrzesien wrzesnia wrz zari zar сентябрь сентября сент сен вересень вересня вер eylul eyl septembrie szeptember szept',
  'october oct oktober okt octobre octubre ottobre ott outubro out lokakuu lokakuuta loka pazdziernik pazdziernika paz rijen rijna rij октябрь октября окт жовтень жовтня жовт ekim eki octombrie',
  'november nov novembre noviembre novembro marraskuu marraskuuta marras listopad listopada lis listopadu ноябрь ноября нояб ноя листопад листопада лист kasım kas noiembrie noi',
  'december dec dezember dez decembre diciembre dic dicembre dezembro desember des joulukuu joulukuuta joulu grudzien grudnia gru prosinec prosince pro декабрь декабря дек грудень грудня груд aralık ara decembrie',
];

const monthByName = new Map(names.flatMap((row, index) => row.split(' ').map((name) => [name, index + 1])));

/** The month (1 to 12) that a word names, if it names one. */
export function monthOf(word: string): number | undefined {
  return monthByName.get(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
}
