import { agencyAlone } from './agencies.ts';
import { isPersonName, markedByline, parseByline } from './byline.ts';
import { isDayName, isMachinery, isSectionName, namesOffice, namesOutlet } from './outlet-names.ts';
import { type Line, type Part, placedParts } from './placed-parts.ts';
import { findAbsoluteDates, isUpdate, tellsRelativeTime } from './published.ts';
import { senderIn, sourceIn } from './source-lines.ts';
import { lineVerdict } from './verdict.ts';

/** What one of several articles says of itself beside its title or after its body. */
export interface OwnWords {
  readonly authors: readonly string[];
  /** An absolute date, as written. */
  readonly published?: string;
  readonly outlet?: string;
  /** The news agency that stands where others name their outlets. */
  readonly agency?: string;
}

const longestOutlet = 60;
/** No outlet's name has more words. */
const mostWords = 6;

/** "— Ada Marsh, Harbour Post" below a text. */
const credit = /^[–—]\s?\p{Lu}[^.!?]{1,80}$/u;
/** "The quay on Friday. Photo: Reuters" */
const pictured = /(?:^|[.!?)]\s)(?:photos?|photograph|image|picture|foto|bild|фото|图片)(?: by| credit)?\s?[:/：]/iu;

/** Whether a line says who wrote something or when. */
export function signs(text: string): boolean {
  return markedByline(text) !== undefined || findAbsoluteDates(text).length > 0 || tellsRelativeTime(text);
}

/**
 * Reads what stands beside the articles of a page by its place: what is at the same place of each is the same of each, so
 * that a column of names that could be anybody's is known by those of its values that are outlets, or people. What the
 * page's menu has too is a column of sections.
 */
export function fieldsByPlace(
  lines: readonly (readonly Line[])[],
  menu: ReadonlySet<string> = new Set(),
): readonly OwnWords[] {
  const parts = placedParts(lines.map((own) => own.filter(({ text }) => !pictured.test(text))));
  const columns = [...columnsOf(parts)];
  const places = (rankOf: (values: readonly Part[]) => number) =>
    columns
      .map(([place, values]) => ({ place, rank: rankOf(values) }))
      .filter(({ rank }) => rank > 0)
      .sort((one, other) => other.rank - one.rank)
      .map(({ place }) => place);
  const ofOutlets = places((values) => (areSections(values, menu) ? 0 : outletRank(values, lines.length)));
  const ofAuthors = places((values) => authorRank(values, lines.length)).filter((place) => !ofOutlets.includes(place));
  const datePlaces = lines.map((own) => own.filter(isDated).map(({ side, look }) => `${side} ${look}`));
  const datePlace = mostCommon(datePlaces.flatMap((own) => [...new Set(own)]));
  return lines.map((own, i) => {
    const bylines = own.flatMap(({ text }) => markedByline(text) ?? []);
    const senders = own.flatMap(({ text }) => senderIn(text) ?? []).filter(isPersonName);
    const marked = senders.length > 0 ? senders : bylines.flatMap(({ authors }) => authors.map(({ name }) => name));
    const at = (among: readonly string[]) =>
      among.flatMap((place) => parts[i]?.find((part) => part.place === place) ?? []).map(({ text }) => text);
    const author = at(ofAuthors).find(isAuthor);
    const dated = own.filter(isDated);
    const date = dated[datePlaces[i]?.indexOf(datePlace ?? '') ?? -1] ?? dated[0];
    const isNobody = (text: string) => !marked.some((name) => name.includes(text));
    const stated = [...own.flatMap(sourcesOf), ...(parts[i] ?? []).flatMap(statedOutlet)];
    const outlet = stated[0] ?? at(ofOutlets).find((text) => isOutlet(text) && isNobody(text));
    const agency = outlet === undefined ? undefined : agencyAlone(outlet);
    return {
      authors: marked.length > 0 || !author ? marked : namesIn(author),
      ...(date && { published: date.text }),
      ...(agency ? { agency } : outlet && { outlet }),
    };
  });
}

/** "Read more at Harbour Post", "Via Harbour Post" */
const pointer =
  /^(?:(?:read|continue|see|find|originally|first)\b.{0,40}?\s(?:at|on|in|by)|via)\s(?<name>\p{Lu}[^.!?:]{1,40}?)(?:\s?[→»›>])*$/iu;

/** Whether a line leads to where an article comes from, and names it. */
export function leadsToSource(text: string): boolean {
  return pointedOutlet(text) !== undefined;
}

function pointedOutlet(text: string): string | undefined {
  const name = text.length > longestOutlet * 2 ? undefined : pointer.exec(text)?.groups?.name;
  return name !== undefined && isOutlet(name) && (namesOutlet(name) || !isAuthor(name)) ? name : undefined;
}

function sourcesOf({ text }: Line): string[] {
  return [sourceIn(text) ?? pointedOutlet(text) ?? []].flat();
}

function statedOutlet({ text, label }: Part): string[] {
  return [sourceIn(text) ?? sourceIn(`${label.replace(/[:：]$/u, '')}: ${text}`) ?? []].flat();
}

function isDated({ text }: Line): boolean {
  const date = findAbsoluteDates(text)[0];
  return date !== undefined && !isUpdate(text.slice(0, date.start));
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

function columnsOf(told: readonly (readonly Part[])[]): ReadonlyMap<string, readonly Part[]> {
  const columns = new Map<string, Part[]>();
  for (const part of told.flat()) columns.set(part.place, [...(columns.get(part.place) ?? []), part]);
  return columns;
}

/** So many of the values of a place must be of a kind that it is a place for that. */
const mostly = 0.6;
/** Names of outlets have a word that tells them in about half of all cases, those of people never. */
const leastNamed = 0.25;

/** "Item 1", "Item 2" */
function areNumbered(values: readonly Part[]): boolean {
  return (
    values.every(({ text }) => /\d/.test(text)) &&
    new Set(values.map(({ text }) => text.replace(/\d+/g, ''))).size === 1
  );
}

function shareOf(values: readonly Part[], is: (text: string, part: Part) => boolean): number {
  return values.filter((part) => is(part.text, part)).length / values.length;
}

/** So many different values of a place stand in the menu of a page whose sections they are, and so much of all. */
const leastInMenu = { values: 2, share: 0.25 };

/** Whether what stands at a place are the page's own sections; newspapers can be listed in a menu too. */
function areSections(values: readonly Part[], menu: ReadonlySet<string>): boolean {
  const inMenu = values.filter(({ text }) => menu.has(text.toLowerCase()));
  if (inMenu.some(({ text }) => namesOutlet(text))) return false;
  const different = new Set(inMenu.map(({ text }) => text));
  return different.size >= leastInMenu.values && inMenu.length >= values.length * leastInMenu.share;
}

/** How surely a place is that of the outlet, by all that stands there; 0 where it is not. */
function outletRank(values: readonly Part[], sections: number): number {
  const usual = shareOf(values, isOutlet);
  const named = shareOf(values, (text) => isOutlet(text) && namesOutlet(text));
  const coverage = values.length / sections;
  if (usual < mostly || shareOf(values, isSectionName) >= leastInMenu.share) return 0;
  if (named >= leastNamed) return (1 + named) * coverage;
  if (shareOf(values, isAuthor) >= mostly) return 0;
  const beside = shareOf(values, (text, { line }) => credit.test(line) || (text.length < line.length && signs(line)));
  const isSingleAfter = values.length === 1 && sections > 1 && values[0]?.place.startsWith('after');
  return beside >= mostly && !isSingleAfter && !areNumbered(values) ? coverage : 0;
}

/** How surely a place is that of the author: names stand below a text that are tags, and in lines about something else. */
function authorRank(values: readonly Part[], sections: number): number {
  const people = shareOf(values, isAuthor);
  const beside = shareOf(values, (text, { line, place }) => {
    const isFirst = line.startsWith(text) && !place.startsWith('after');
    return text === line || isFirst || beforeName.test(text) || signs(line) || credit.test(line);
  });
  const isSingle = values.length === 1 && sections > 1;
  const isWhole = values.every(({ text, line, place }) => text === line && place.startsWith('below'));
  if (people < mostly || beside < mostly || (isSingle && !isWhole)) return 0;
  return people * (values.length / sections);
}

function isAuthor(text: string): boolean {
  return namesIn(text).length > 0 && !namesOutlet(text);
}

function isOutlet(text: string): boolean {
  if (text.length < 2 || text.length > longestOutlet || isMachinery(text)) return false;
  if (isSectionName(text) || namesOffice(text) || isDayName(text) || text.split(' ').length > mostWords) return false;
  if (/\d{3}|[:：@]|\sat\s\S+\.\S/.test(text) || lineVerdict(text) || signs(text)) return false;
  return (/^[\p{Lu}\p{Lo}]/u.test(text) && !/[.!?]$/u.test(text)) || namesOutlet(text);
}

/** "Ada Marsh in Paris" */
const place = /\s(?:in|aus|à|en)\s\p{Lu}[\p{L} ]+$/u;
const beforeName = /^(?:[–—-]|[/·|]?\s*by)\s+/i;

function namesIn(text: string): string[] {
  const { authors } = parseByline(text.replace(beforeName, '').replace(place, ''));
  return authors.map(({ name }) => name);
}
