import type { Author } from '../model/article.ts';
import { agencyIn } from './agencies.ts';
import { findAbsoluteDates } from './published.ts';

/** What a line says about who wrote an article. */
export interface Byline {
  /** People only, in the order of the line. */
  readonly authors: Author[];
  /** A news agency that is named as the author, or beside one. */
  readonly agency?: string;
  /** What the line holds besides: a date, a count of comments. */
  readonly rest: string;
  /** Whether the line says "By" in some language; a bare name says less. */
  readonly marked: boolean;
  /** Whether a bare name stands with what the person is or writes for: "Ada Marsh Harbour Post". */
  readonly hasOffice?: boolean;
}

const marker =
  /(?:^|(?<=[\s|•·.,:])|(?<=\p{Ll})(?=\p{Lu}))(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Pp]ublished|[Ww]ords|[Ss]tory|[Tt]ext|WRITTEN) (?:by|BY)|(?:[Pp]ostado|[Pp]ublicado|[Ee]scrito) por|(?:[Pp]ublié|[ÉéEe]crit) par|(?:[Gg]eschrieben|[Vv]erfasst|[Ee]ingestellt) von|(?:[Pp]ubblicato|[Ss]critto|[Pp]ostato) da|By|BY|^by|^(?:di|von|par|por|door|Av|Af|AV|AF|af|av)(?=\s\p{Lu}\S+\s\p{Lu})|(?<=\d{4}\s|[|•·,–—]\s)by|(?<![\p{L}:]\s)(?:Von|VON|Par|PAR|Por|POR|Di|Door)|Автор:?|Авторы:?|Opracowanie:|Autorzy?:|Tekst[ie]?:|[Tt]exte? ?:|Texto:|Testo:|Írta:|Szerző:|Skribent:|Journalist:|Tác giả:|Diposting oleh|Ditulis oleh|Haber:|Muhabir:|Yazan:|Yazar:|Oleh:?|Penulis:|लेखक:?|रिपोर्ट:|संवाददाता:?|글:|취재:|بقلم:?|كتب:?|[Aa]uthors?:|Autore?:|记者[:：]|記者[:：]|文[：:/=＝]|作者[：:]?)(?:[\s:]+|(?<=[:：/=＝]))|^By(?=\p{Lu}[\p{L}'’-]+ \p{Lu})/u;

/** The words of `marker` wherever they stand: found much faster, and few lines have one. */
const mayBeMarked =
  /[Bb]y|BY|(?:do|to|ié|it|en|st|lt) (?:por|par|von|da)\s|V(?:on|ON)|P(?:ar|AR|or|OR)|D(?:i|oor)|^(?:di|von|par|por|door|av|af)\s|^A[vf]\s|^A[VF]\s|Автор|Opracowanie|[Tt]e(?:ks|x)t|Testo|Írta|Szerző|Skribent|Journalist|Tác giả|Ditulis|Diposting|Haber|Muhabir|Yaza[nr]|Oleh|Penulis|लेखक|रिपोर्ट|संवाददाता|글|취재|بقلم|كتب|[Aa]uthor|Autor|记者|記者|文|作者/;

/** Words that no person is called in a byline: accounts, offices, outlets, and the machinery around a name. */
const notInNames = new Set(
  'about admin administrator adviser afp agency agencies analysis analyst and ap app article associate associated author blog board breaking bureau channel chief chronicle club columnist comment comments commerce company contributing contributor contributors copy correspondent correspondents council courier culture daily department desk digital director dispatch donate editor editorial editors education email entertainment examiner exclusive facebook feature featured films finance follow follower foundation games gazette getty group guardian guest guide health herald high home house images inc inquirer insider institute international journal journalist latest league leave life live local ltd magazine mail market markets media minutes money movies music national network networks new news newspaper newsroom observer office officer official online opinion own photo photographer photos podcast police politics post premium press producer published publisher read reply redaktion redacción reporter reporters research reuters review reviews room rédaction school science senior sentinel series service services share shop show shows site sports sport staff staffer state store story studio style subscribe syndicate tabloid team tech technology telegraph the this times today top travel tribune tv twitter university updated us user video videos view views web webmaster website weekly wire world writer writers редакция'.split(
    ' ',
  ),
);

/** Things that pages announce in two words with capitals: "Bridge Tolls", "Street Closures". No family is called so. */
const notices = new Set(
  'accidents alerts announcements arrests awards bills budgets charges closings closures crashes cuts deals delays detours elections events facts fares fees forecast forecasts headlines highlights hours incidents lanes listings lottery meetings notices numbers obituaries openings outage outages permits polls prices rates recalls recipes records reports results rules scams schedules scores standings strikes taxes tips tolls traffic updates votes warning warnings weather works'.split(
    ' ',
  ),
);

const particles = new Set(
  'al af av bin bint da das de del della der di do dos du e el ibn la le van von y zu ter ten den abu'.split(' '),
);
const nameWord = /^(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{M}'’-]*\.?|d['’]\p{Lu}[\p{L}\p{M}'’-]*)$/u;

/** Whether a text is a person's name and nothing else: two to five capitalised words, none of which an office or outlet uses. */
export function isPersonName(text: string): boolean {
  if (text.length > 45) return false;
  const words = text.trim().split(/\s+/u);
  if (words.length < 2 || words.length > 5) return false;
  const capitalised = words.filter((word) => !particles.has(word));
  if (capitalised.length < 2 || capitalised.length > 4) return false;
  if (!capitalised.every((word) => nameWord.test(word))) return false;
  if (/[.!?,;:]$/u.test(text) && !/\b(?:Jr|Sr|[A-Z])\.$/u.test(text)) return false;
  if (words.some((word) => /.['’]s$/u.test(word))) return false;
  return !words
    .flatMap((word) => word.toLowerCase().split('-'))
    .some((word) => notInNames.has(word.replace(/[.'’]s?$/u, '')) || notices.has(word));
}

/**
 * Who wrote an article, from a line such as "By Ada Marsh and Ben Okoro, Associated Press". Without "By" or
 * its like the whole line must be names. An account, a date, a handle or an outlet gives nobody.
 */
export function parseByline(text: string): Byline {
  const named = lineOf(text);
  const line = once(named);
  return markedIn(line) ?? bareNames(line, named.length < text.trim().length);
}

/** Who wrote an article, where a line says "By" or its like; undefined for any other, however it would be read. */
export function markedByline(text: string): Byline | undefined {
  return markedIn(once(lineOf(text)));
}

function lineOf(text: string): string {
  return text.length > longestSigned ? text.trim() : withoutContact(text);
}

/** "Ada Marsh Published: ", before a date. */
const labelAfter = /\s\p{L}+:\s*$/u;
/** No name has a number: "Ada Marsh às 22:14". */
const beforeNumber = /\s\p{Ll}{1,3}\s\d/u;

function markedIn(line: string): Byline | undefined {
  const mark = mayBeMarked.test(line) ? marker.exec(line) : null;
  if (!mark) return officeAfterName(line);
  const date = findAbsoluteDates(line)[0];
  const from = mark.index + mark[0].length;
  const until = date && date.start >= from ? date.start : line.length;
  const to = Math.min(until, from + (line.slice(from).match(beforeNumber)?.index ?? line.length));
  const named = line.slice(from, to).replace(labelAfter, '');
  const people = mark[0].includes(':') ? familyNameLast(named) : named;
  const { authors, agency, end } = readNames(people);
  const unread = authors.length > 0 || agency ? people.slice(end) : '';
  const rest = `${line.slice(0, mark.index)} ${unread}${line.slice(to)}`;
  return { authors, ...(agency && { agency }), rest: rest.trim(), marked: true };
}

/** What reporters are called after their names where names have no capitals: "김민수 기자", "राहुल शर्मा द्वारा", "田中太郎記者". */
const officed =
  /(?<=^|[\s|·•=\])])(?<name>[가-힣]{2,4}(?= ?(?:선임|수석|인턴|전문)?(?:기자|특파원))|\p{Script=Han}{3,6}(?=記者)|[\p{Script=Devanagari}]{2,}(?: [\p{Script=Devanagari}]{2,}){1,2}(?= द्वारा)) ?(?:선임|수석|인턴|전문)?(?:기자|특파원|記者|द्वारा)(?=$|[\s|·•=,(@])/gu;
const mayBeOfficed = /기자|특파원|記者|द्वारा/;

function officeAfterName(line: string): Byline | undefined {
  if (!mayBeOfficed.test(line)) return undefined;
  const names = [...line.matchAll(officed)]
    .flatMap(({ groups }) => groups?.name ?? [])
    .filter((name) => name !== '본지');
  if (names.length === 0) return undefined;
  return { authors: names.map((name) => ({ name })), rest: line.replace(officed, '').trim(), marked: true };
}

/** Catalogues give "Marsh, Ada; Okoro, Ben". */
const inverted = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)$/u;

function familyNameLast(people: string): string {
  const parts = people.trim().split(/\s?;\s?/);
  return parts.every((part) => inverted.test(part))
    ? parts.map((part) => part.replace(inverted, '$2 $1')).join('; ')
    : people;
}

/** A line with an address or an age beside a name is not longer, in characters. */
const longestSigned = 120;

function withoutContact(text: string): string {
  const bare = text.includes('@') ? text.replace(contact, '') : text;
  return bare.replace(ago, '').trim();
}

/** An address or a handle, which follow a name. */
const contact = /\s*[|·•,]?\s*(?<![\p{L}\p{N}])[\w.+-]{0,64}@[\w.-]{2,80}/gu;
/** "Ada Marsh 2 months" */
const ago = /(?<=\p{L})\s+\d{1,2} (?:min(?:ute)?|hour|day|week|month|year)s?(?: ago)?$/u;

/** "Ada MarshAda Marsh" is a portrait's name glued to the byline. */
function once(line: string): string {
  const half = line.slice(0, line.length / 2);
  return half.length > 4 && half + half === line ? half : line;
}

function bareNames(line: string, hasContact: boolean): Byline {
  const { authors, agency, end } = readNames(line);
  const name = nameBeforeOffice(line);
  const rest = line.slice(name?.length).trim();
  // "Los Angeles Times" is nobody.
  if (name !== undefined && authors.length <= 1 && rest.includes(' ')) {
    return { authors: [{ name: plainCase(name) }], rest, marked: false, hasOffice: true };
  }
  const whole = end >= line.length && (authors.length > 0 || agency);
  if (!whole) return { authors: [], rest: line, marked: false };
  return { authors, ...(agency && { agency }), rest: '', marked: false, ...(hasContact && { hasOffice: true }) };
}

const separator =
  /\s*(?:,?\s+(?:and|AND|und|UND|et|ET|y|e|en|и|و|with)\s+|\s&\s|,|;|、|،|\||•|·|\/|\s[–—-]\s|@|\(|(?=Published|Updated|Posted|Photo)|\s(?:for|in|at|on|via|of|from|to|is|für|pour|para|per)\s)\s*/u;

interface Names {
  readonly authors: Author[];
  readonly agency?: string;
  /** Where the names end in the text that was given. */
  readonly end: number;
}

/** Names from the start of a text up to the first part that is neither a person nor an agency. */
function readNames(text: string): Names {
  const authors: Author[] = [];
  let agency: string | undefined;
  let end = 0;
  let at = 0;
  while (at < text.length && authors.length < 12) {
    const gap = separator.exec(text.slice(at));
    const stop = gap ? at + gap.index : text.length;
    const part = text.slice(at, stop).trim();
    if (isPersonName(part) || isUncasedName(part)) authors.push({ name: plainCase(part) });
    else if (part.length < 40 && agencyIn(part) && !nameBeforeOffice(part)) agency ??= agencyIn(part);
    else if (part) {
      const name = nameBeforeOffice(part);
      if (name === undefined) break;
      authors.push({ name: plainCase(name) });
      end = at + text.slice(at).indexOf(name) + name.length;
      break;
    }
    end = stop;
    at = gap ? stop + Math.max(1, gap[0].length) : text.length;
  }
  return { authors, ...(agency && { agency }), end };
}

/** More words name no office and no outlet. */
const mostWordsBesideName = 6;

/** The name in "Ada Marsh Harbour Post" and "Ada Marsh Staff Writer": the shortest beginning that is one, if the rest is what a person is or writes for. */
function nameBeforeOffice(text: string): string | undefined {
  if (text.length > 90) return undefined;
  const words = text.split(' ');
  for (let length = 2; length <= 4 && length < words.length; length += 1) {
    const name = words.slice(0, length).join(' ');
    const rest = words.slice(length);
    if (!isPersonName(name) || /^\p{Lu}\.$/u.test(words[length - 1] ?? '')) continue;
    if (
      rest.length > mostWordsBesideName ||
      !rest.every((word) => /^[\p{Lu}\p{N}&|,-]|^(?:of|the|for|and|at)$/u.test(word))
    )
      return undefined;
    const last = rest.at(-1)?.toLowerCase().replace(/[.,]$/, '') ?? '';
    return endsOffice.has(last) ? name : undefined;
  }
  return undefined;
}

/** The last words of what people are called beside their names, and of what they write for. */
const endsOffice = new Set(
  'bureau chronicle columnist contributor correspondent courier critic dispatch editor enquirer examiner gazette globe guardian herald independent inquirer journal journalist ledger magazine mirror network news newspaper observer post press producer record register reporter review sentinel standard star sun telegraph times tribune tv wire writer'.split(
    ' ',
  ),
);

/** Offices, outlets and accounts: 编辑部 is the editors' room, and 佚名 nobody. */
const officeInHan =
  /新聞|新闻|通信|放送|日報|日报|[聞部社网網报報台室组組局会會刊院]$|编辑|編輯|记者|記者|本报|本報|佚名|匿名|综合|綜合|评论|評論|管理|原创|转载|未知/u;
const officeInHindi = /डेस्क|ब्यूरो|टीम|न्यूज|समाचार|एजेंसी|संवाददाता|रिपोर्ट|हिंदी|हिन्दी/u;
/** Outlets, offices and buttons: "newspaper", "editors", "share", "copy the link". */
const officeInArabic =
  /صحيف|جريد|وكال[ةه]|قنا[ةه]|مجل[ةه]|موقع|شبك[ةه]|تحرير|محرر|هيئ[ةه]|أخبار|اخبار|مشارك|نسخ|رابط|طباع|تعليق|اشترك|^ال/u;
/** One of the most common family names and two syllables: sections have names as short. */
const koreanName =
  /^[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노곽차민류진엄채원천방공현함변염여추][가-힣]{2}$/u;

/** A name in a script without capitals, which only the word before it can tell. */
function isUncasedName(part: string): boolean {
  if (/^\p{Script=Han}{2,4}$/u.test(part)) return !officeInHan.test(part);
  if (/^[\p{Script=Devanagari}]{2,}(?: [\p{Script=Devanagari}]{2,}){1,2}$/u.test(part))
    return !officeInHindi.test(part);
  if (koreanName.test(part)) return true;
  if (/^\p{Script=Arabic}/u.test(part) && officeInArabic.test(part)) return false;
  return /^(?:[\p{Script=Arabic}]{2,}(?: [\p{Script=Arabic}]{2,}){1,3}|[א-ת'׳-]{2,}(?: [א-ת'׳-]{2,}){1,3})$/u.test(
    part,
  );
}

/** "JANE DOE" is typography, not spelling. */
function plainCase(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  return name.toLowerCase().replace(/(?:^|[\s'’-])\p{L}/gu, (start) => start.toUpperCase());
}
