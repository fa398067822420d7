import { agencyAlone } from './agencies.ts';
import { isAddressOf } from './brand-address.ts';
import { footOwner } from './copyright-owner.ts';
import { isDayName, isMachinery, isSectionName, namesOutlet } from './outlet-names.ts';
import { findAbsoluteDates } from './published.ts';
import { senderIn } from './source-lines.ts';

/** A line of a page outside its articles. */
interface FrameLine {
  readonly text: string;
}

/** What stands around the articles of a page. */
export interface PageFrame {
  /** The lines above the first article, from the page's first line on. */
  readonly top: readonly FrameLine[];
  /** The lines below the last article. */
  readonly foot: readonly FrameLine[];
  /** The hosts of the addresses that the page names. */
  readonly hosts: readonly string[];
}

/** Places where a page names itself. Each counts once, however often it does there. */
type Sign = 'owner' | 'title' | 'top' | 'sender' | 'imprint' | 'foot' | 'phrase' | 'address';

interface Naming {
  readonly name: string;
  readonly sign: Sign;
}

/** In lines: nothing that stands lower is a masthead. */
const topReach = 12;
/** In lines, from the last one on: dumps list addresses below the page. */
const footReach = 120;
/** No name of a paper has more words, or more characters. */
const [mostWords, longestName] = [6, 45];
const longestLine = 300;
/** So many places must name a page alike. */
const leastSigns = 2;

/**
 * What a page calls itself, where two places agree on it: the masthead, the title's end, the copyright line, the imprint,
 * the sender, "Subscribe to …", its address. Of names that as many places have, the one that stands first.
 */
export function brandOf({ top, foot, hosts }: PageFrame): string | undefined {
  const namings: readonly Naming[] = [
    ...top.slice(0, topReach).flatMap(namingsOnTop),
    ...foot.slice(-footReach).flatMap(namingsBelow),
  ].filter(({ name }) => canBeBrand(name));
  const names = new Map<string, Set<Sign>>();
  for (const { name, sign } of namings) names.set(name, (names.get(name) ?? new Set()).add(sign));
  const signsOf = (name: string) => {
    const isAlike = (other: string, own: ReadonlySet<Sign>) =>
      isSameBrand(name, other) || isGlued(other, name) || (own.has('owner') && isSameBrand(other, name));
    const signs = new Set([...names].flatMap(([other, own]) => (isAlike(other, own) ? [...own] : [])));
    return hosts.some((host) => isAddressOf(host, name)) ? signs.add('address') : signs;
  };
  let best: { name: string; count: number } | undefined;
  for (const name of names.keys()) {
    const signs = signsOf(name);
    if (signs.size < leastSigns || (isMenuLike(signs) && !namesOutlet(name))) continue;
    if (!best || signs.size > best.count) best = { name, count: signs.size };
  }
  return best && spelled(withoutInitials(best.name), [...names.keys()]);
}

/** The items of a menu stand on top and below too, each in a line of its own. */
function isMenuLike(signs: ReadonlySet<Sign>): boolean {
  return signs.size === 2 && signs.has('top') && signs.has('foot');
}

/** "HARBOUR POST" as other places write it, with small letters and its article. */
function spelled(name: string, names: readonly string[]): string {
  const same = names.filter((other) => nameKey(other) === nameKey(name));
  const isLoud = name === name.toUpperCase() && /\p{Lu}/u.test(name);
  const spelling = (isLoud ? same.find((other) => /\p{Ll}/u.test(other)) : undefined) ?? name;
  const hasArticle = same.some((other) => /^the /i.test(other)) && !/^the /i.test(spelling);
  return hasArticle ? `The ${spelling}` : spelling;
}

const titleEnd = /\s+(?:::|[|–—·•»-])\s+|\s*\|\s*/u;
/** "Title: " of a page that was read aloud to a machine. */
const titleLabel = /^(?:title|titel|titre|título|titolo)\s?:\s/i;

/** "Harbour PostNewsSport": where the next item of a menu begins. */
const gluedItem = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}+.*\p{Ll}\p{Lu})/u;
/** Buttons beside a masthead. */
const buttons =
  /(?:[\s|·•]+(?:sign (?:in|up)|log ?in|subscribe|follow|menu|search|register|anmelden|abonnieren|suche|se connecter|s['’]abonner|iniciar sesión|suscríbete|entrar|assine|accedi|abbonati|войти|поиск))+$/iu;

function namingsOnTop({ text: line }: FrameLine): Naming[] {
  if (line.length > longestLine) return [];
  const text = (line.split(gluedItem)[0] ?? '').replace(buttons, '');
  const sender = senderIn(text);
  if (sender) return [{ name: sender, sign: 'sender' }];
  if (titleLabel.test(text)) {
    const title = text.replace(titleLabel, '');
    return [title, ...endsOf(title)].map((name) => ({ name, sign: 'title' }));
  }
  const date = findAbsoluteDates(text)[0];
  if (date) return [{ name: withoutDay(text.slice(0, date.start)), sign: 'top' }];
  const ends = endsOf(text);
  const whole: Naming[] = ends.length > 0 ? [] : [{ name: text, sign: 'top' }];
  return [...whole, ...ends.map((name): Naming => ({ name, sign: 'title' })), ...phrased(text)];
}

function endsOf(title: string): string[] {
  const parts = title.split(titleEnd);
  return parts.length > 1 ? [parts.at(-1) ?? '', parts[0] ?? ''] : [];
}

/** The day of the week, an issue's number or a dash before a date. */
function withoutDay(text: string): string {
  const words = text.replace(/[\s,|·•–—(-]+$/u, '').split(' ');
  return (isDayName(words.at(-1) ?? '') ? words.slice(0, -1) : words).join(' ').replace(/[\s,|·•–—-]+$/u, '');
}

const imprintEnd = /,\s|\.\s|\s?[|·•]\s?|\s[–—(-]/u;
/** The numbers of issue and page in a running head. */
const pageNumber = /(?:[\s|,–—-]+(?:(?:page|pg?\.|seite|s\.|página|pagina|стр\.?|sida|side|strona)\s)?\d{1,4})+$/iu;
const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})/u;

function namingsBelow({ text }: FrameLine): Naming[] {
  if (text.length > longestLine) return [];
  const sentences = text.split(sentenceEnd);
  return sentences.flatMap((sentence) => namingsInFoot(sentence.replace(/\.$/u, ''), sentences.length > 1));
}

/** No menu has a full stop: what stands alone before one is an imprint. */
function namingsInFoot(text: string, isSentence: boolean): Naming[] {
  const owner = footOwner(text);
  if (owner) return [{ name: owner, sign: 'owner' }];
  const end = imprintEnd.exec(text);
  const name = end ? text.slice(0, end.index) : '';
  if (end && isImprint(text.slice(end.index))) return [{ name, sign: 'imprint' }, ...phrased(text)];
  const bare = text.replace(pageNumber, '');
  return [{ name: bare, sign: isSentence || bare !== text ? 'imprint' : 'foot' }, ...phrased(text)];
}

/** Whether what follows a name tells of it, as a street and a number do: the other items of a menu do not. */
function isImprint(rest: string): boolean {
  return !/[|·•]/u.test(rest) || /\d/.test(rest);
}

const capitalised = String.raw`(?<name>["“„«]?(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.&'’-]*(?: (?:(?:of|the|and|&|de|du|des|del|della|do|da|der|die|das) )?\p{Lu}[\p{L}\p{N}.&'’-]*){0,5}["”“»]?)`;
const definite = '(?:der |die |das |den |le |la |les |el |los |las |il |lo |o |a )?';
/** How pages speak of themselves to their readers, before and after their name. */
const phrases: readonly RegExp[] = [
  `(?:subscribe to|sign up (?:to|for)|support|more (?:from|stories from|news from)|follow|about|visit|reading|welcome to|contact|advertise (?:in|with|on)|write for|a message from|brought to you by|sent by|newsletters? (?:from|of|by)) ${definite}`,
  `(?:mehr (?:von|aus)|über|folgen sie|abonnieren sie|newsletter (?:von|der|des)|herausgegeben von) ${definite}`,
  `(?:abonnez-vous (?:à|au)|s['’]abonner (?:à|au)|suivez|à propos (?:de|du)|plus d['’]articles (?:de|du)|soutenez|la rédaction (?:de|du)) ${definite}`,
  `(?:suscr[ií]bete a|síguenos en|sigue a|sobre|acerca de|más de|apoya a|assine|siga|abbonati (?:a|al)|segui|sostieni|abonneer je op|volg) ${definite}`,
  '(?:подпи(?:сывайтесь|шитесь|ска) на|читайте|редакция|о (?:газете|проекте|сайте)) ',
]
  .map((before) => new RegExp(`(?<![\\p{L}])(?:${before})${capitalised}`, 'iu'))
  .concat(
    new RegExp(
      `^${capitalised} (?:is (?:a|an|published|produced|edited|written|put together|made|brought|run)|newsletters?|wird herausgegeben|est (?:édité|publié)|es una publicación|è una testata|abonnieren)(?!\\p{L})`,
      'u',
    ),
  );

function phrased(text: string): Naming[] {
  return phrases.flatMap((phrase) => {
    const name = phrase.exec(text)?.groups?.name;
    // Where case is ignored before the name, so it is in it.
    return name && /^["“„«]?(?:the )?\p{Lu}/u.test(name)
      ? [{ name: name.replace(/^the /, 'The '), sign: 'phrase' as const }]
      : [];
  });
}

const companyForm = /(?:\s(?:ltd|llc|inc|gmbh|ag|plc|s\.?l|s\.?a|verlag|社)\.?|(?<=\p{Script=Han})社)$/iu;

/** A name as all places write it: without its article, its company's form, marks and spaces. */
function nameKey(name: string): string {
  const bare = name.trim().replace(companyForm, '').toLowerCase();
  return bare.replace(/^the /u, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** A shorter name says too little to be the beginning of another, in letters. */
const shortestBeginning = 5;

/** Whether a name is that of a brand, or begins with it: "Channel Nine" owns "Channel Nine News". */
export function isSameBrand(name: string, brand: string): boolean {
  const [key, other] = [nameKey(name), nameKey(brand)];
  if (key === other || withoutInitials(name) === brand || initialsIn(name) === brand) return true;
  if (brand.length > 2 && brand === capitalsOf(name)) return true;
  return other.length >= shortestBeginning && withoutArticle(name).startsWith(`${withoutArticle(brand)} `);
}

/** "Harbour PostSubscribeLog in": buttons stand glued to a name. */
function isGlued(text: string, name: string): boolean {
  return text.startsWith(name) && /\p{Ll}$/u.test(name) && /^\p{Lu}/u.test(text.slice(name.length));
}

function withoutArticle(name: string): string {
  return name.toLowerCase().replace(/^the /u, '');
}

/** "BHO Bay Herald Online" gives its name twice. */
function withoutInitials(name: string): string {
  return name.slice(initialsIn(name).length).trim();
}

function initialsIn(name: string): string {
  const [initials = '', ...words] = name.split(' ');
  return initials.length > 2 && capitalsOf(words.join(' ')) === initials ? initials : '';
}

function capitalsOf(name: string): string {
  return name.replace(/[^\p{Lu}]+/gu, '');
}

function canBeBrand(name: string): boolean {
  if (nameKey(name).length < 2 || name.length > longestName || name.split(/\s+/u).length > mostWords) return false;
  if (!/^["“„«]?[\p{Lu}\p{Lo}]/u.test(name) || /[:：;?!@_]|\d{3}|https?|[.]$/u.test(name)) return false;
  return !isSectionName(name) && !isMachinery(name) && !isDayName(name) && agencyAlone(name) === undefined;
}
