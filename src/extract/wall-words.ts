/** How those who pay, and what they pay for, are called in the words of paywalls, in small letters. */
const paying =
  /subscri|abonn|abonen|abonam|\babone|\bpremium\b|\bplus-|suscri|subscrit|assina(?:nte|tur)|prenumer|tilaaj|tilaa(?:\s|$)|tilauks|előfizet|předplat|predplat|pretplat|συνδρομητ|συνδρομή|предплат|передплат|подписк|подписч|subskry|구독|유료|有料|会員|會員|会员|訂戶|订阅|訂閱|付费|付費|المشترك|مشترك|اشتراك|langgan|pelanggan|thành viên|สมาชิก|מנוי|सदस्य|सब्सक्र|naročni|прэтплат|абонат|абонамент|tellija|tellimus|abonent|prenumerator/u;
/** Only, reserved. */
const only =
  /\bonly\b|\bnur\b|réserv|exclusi|exklusi|\bs[oó]lo\b|\bapenas\b|\bsomente\b|\bsó\b|riservat|\balleen\b|\bkun\b|\bbara\b|\benbart\b|\bvain\b|tylko|\bjen\b|\bpouze\b|\blen\b|\bcsak\b|kizárólag|\bdoar\b|\bnumai\b|rezervat|только|лише|тільки|само|μόνο|αποκλειστικ|yalnız|sadece|özel|hanya|khusus|限定|専用|专享|專享|전용|فقط|حصر|केवल|เฉพาะ|\bchỉ\b|dành|רק|samo|ainult|tikai|tik(?= )/u;
/** Reading on. */
const readingOn =
  /read (?:on|more|the)|continu|keep reading|weiter|lire la suite|\bseguir|leyendo|a ler\b|lendo|continua|leggere|verder|\blezen|läs (?:vidare|mer|hela)|läsa|læs videre|læse|lese (?:videre|hele)|les videre|lukemi|lue (?:koko|lisää)|czyta|číst|\bčtení|dočíst|čítať|\bolvas|\bciti|\bcite[șs]|читать|дочитать|читати|διαβάσ|διάβασ|συνεχ|\boku|\bdevam|\bmembaca|\bbaca|続き|お読み|阅读|閱讀|계속|읽|القراءة|لقراءة|पढ|อ่าน|đọc|לקרוא|המשך|brati|lugeda|lasīt|skaity/u;
/** What asks those who pay already: "Already a subscriber?" */
const already =
  /already|bereits|schon|déjà|\bya\b|\bjá\b|\bgià\b|\bal\b|\bredan\b|allerede|\bjo\b|\bjuż\b|masz|\bjiž\b|\buž\b|\bmár\b|\bdeja\b|уже|вже|ήδη|zaten|sudah|すでに|既に|已|이미|لديك|पहले|แล้ว|\bđã\b|כבר|\bže\b|\bvec\b|već|juba/u;

/** A line that says so in passing is longer, in characters. */
const longest = 120;

/**
 * Whether a short line says that something is only for those who pay, that who pays reads on, or asks who pays already:
 * in any of some thirty languages, however it is put. It can be news, and tells a wall only below a text that it cuts.
 */
export function sellsReading(text: string): boolean {
  if (text.length > longest) return false;
  const small = text.toLowerCase();
  if (!paying.test(small)) return false;
  return only.test(small) || readingOn.test(small) || (already.test(small) && /[?？؟]/u.test(small));
}
