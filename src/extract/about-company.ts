/** Before the name of who sent a release out: "About Harbour Works", "Über die Nordwerk AG". */
const before =
  /^[■◆●▪▼#*\s]*(?:about|über|à propos (?:de |du |d['’]|des )|a propos de |acerca de|sobre|informazioni su|chi è|over|om|o firmie|o spółce|o společnosti|o společnosti|o |o kompanii|о компании|об? |про |despre|tentang|mengenai|về|tietoa|关于|關於|حول|عن|נבذה על|अबाउट|σχετικά με (?:την |τον |το )?)\s?(?<name>.{2,60})$/iu;
/** After it, where a language has it so: "Nordwerk hakkında". */
const after =
  /^[■◆●▪▼#*\s]*(?<name>.{2,60}?)\s?(?:hakkında|について|에 대하여|에 대해|소개|简介|簡介|lyhyesti|-ről|-ról|röviden)$/iu;
/** Without a name. */
const plain =
  /^[■◆●▪▼#*【[\s]*(?:about (?:the )?(?:company|group|us)|notes? (?:to|for) editors|boilerplate|über (?:das unternehmen|uns)|unternehmensprofil|hinweise? (?:für|an) (?:die )?redaktion(?:en)?|à propos de l['’]entreprise|(?:sobre|acerca de) la (?:empresa|compañía)|sobre a (?:empresa|companhia)|profilo (?:della società|aziendale)|over (?:het bedrijf|de onderneming)|om (?:företaget|bolaget|virksomheden|selskapet)|tietoa yrityksestä|o (?:firmie|spółce|společnosti|spoločnosti|nas)|о компании|про компанію|despre companie|a cégről|şirket hakkında|tentang perusahaan|mengenai syarikat|về công ty|会社概要|企業概要|会社について|회사 ?소개|회사 개요|公司(?:简介|簡介)|关于(?:我们|公司)|نبذة عن الشركة)(?=$|[\s:：】\]])/iu;
/** Who is to be asked about it: "Press contact: …", on a line of its own or before a name. */
const contact =
  /^[■◆●▪▼#*【[\s]*(?:(?:press|media|investor|public)(?: and \S+)? (?:contacts?|relations|office|inquir|enquir)|contacts?\b|for (?:more|further) information|(?:presse|medien|presse- und medien)?kontakt|pressestelle|ansprechpartner|rückfragen|(?:contacts?|relations|service) (?:de )?presse|contactos? (?:de |com a )?(?:prensa|imprensa|medios)|ufficio stampa|contatti|perscontact|press?ekontakt|presskontakt|pressekontakt|lisätie(?:toja|dot)|kontakt (?:dla|prasowy|pro média)|biuro prasowe|контакты|пресс-служба|контакт\p{L}* для (?:сми|змі)|contact (?:de )?pres[aă]|sajtókapcsolat|basın (?:iletişim|irtibat)|kontak (?:media|pers)|liên hệ|本件に関する|お問い合わせ|報道関係|문의|보도자료 문의|媒体联系|媒體聯絡|联系人|新闻联系|للتواصل|جهة الاتصال)/iu;
const reachable = /[\w.+-]{1,64}@[\w-]{1,60}\.\w|(?:\+|00)\d[\d ()./-]{6,}|\b0\d{1,5}[ /-]\d[\d -]{3,}|https?:\/\//;

/** In characters: a heading, and what names somebody with an address. */
const longestHeading = 80;
const longestContact = 220;
const stop = /[.!?。！？]["”’»)]?$/u;

/** Whether a line heads what a release says about its sender: "About Harbour Works", where the text above speaks of them. */
function headsSender(line: string, text: string): boolean {
  if (plain.test(line)) return true;
  if (line.length > longestHeading || stop.test(line)) return false;
  const name = (before.exec(line) ?? after.exec(line))?.groups?.name;
  return name !== undefined && wordsOf(name).some((word) => text.includes(word));
}

/** What of a name is no company's: articles and prepositions are short, and not written large. */
function wordsOf(name: string): string[] {
  const bare = name.replace(/[:：]$/u, '').trim();
  const words = bare.split(/\s+/u).filter((word) => /^[\p{Lu}\p{N}]/u.test(word) && word.length > 2);
  return /[\u0600-\uffff]/u.test(bare) && words.length === 0 ? [bare] : words;
}

/** Whether a line says whom to ask: it is called so, or is nothing but a name and an address. */
function isContact(line: string): boolean {
  if (line.length > longestContact) return false;
  const [label] = contact.exec(line) ?? [];
  // "For more information, call the harbour office." is a sentence, and news.
  const isLabel = label !== undefined && (!stop.test(line) || /^[^.]{0,30}[:：]/u.test(line.slice(label.length)));
  if (isLabel) return reachable.test(line) || line.length <= longestHeading / 2;
  return line.includes('@') && reachable.test(line) && !stop.test(line);
}

/** What a release says about its sender is not more, in paragraphs, nor more than what it tells. */
const mostOfSender = 6;

interface Paragraph {
  readonly text: string;
  readonly subhead: boolean;
}

/** Where in a body begins what says who sent it out, and where what says whom to ask; its length where nothing does. */
export function senderEnd(body: readonly Paragraph[], title: string): { about: number; contact: number } {
  let contact = body.length;
  while (contact > 1 && isContact(body[contact - 1]?.text ?? '')) contact -= 1;
  const told = body.filter(({ subhead }) => !subhead).slice(0, 2);
  const opening = [title, ...told.map(({ text }) => text)].join('\n');
  const from = Math.max(2, Math.ceil(contact / 3), contact - mostOfSender);
  const heading = body.findIndex(({ text }, at) => at >= from && at < contact && headsSender(text, opening));
  return { about: heading < 0 ? contact : heading, contact };
}
