import type { Published } from '../model/article.ts';
import { datelineDash } from '../text/dateline-dash.ts';
import { agencyAlone, agencyIn } from './agencies.ts';
import { monthByName } from './date-words.ts';
import { findAbsoluteDates } from './published.ts';

export interface Dateline {
  readonly place: string;
  /** The agency in brackets after the place. */
  readonly agency: string | undefined;
}

const datelinePattern = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, \p{Lu}[\p{L}. ]{1,24}){0,2})(?:,? ?\(?(?:\p{L}{3,9}\.? \d{1,2}\)?))? ?(?:\((?<agency>[\p{L} ./-]{2,30})\) ?)?(?:${datelineDash}| -) ?[\p{Lu}\p{N}"“‘']`,
  'u',
);

/** The place that opens a body in capitals, as agencies write it, and the agency in brackets after it. */
export function datelineOf(text: string): Dateline | undefined {
  const groups = datelinePattern.exec(text)?.groups;
  const place = groups?.place?.replace(/[\s-]+$/u, '');
  if (!place) return undefined;
  return { place, agency: groups?.agency ? agencyIn(groups.agency) : undefined };
}

/** Whoever carries the releases of others, by what stands in brackets or between slashes after the place. */
const carriers =
  '(?:PR ?Newswire|Business Wire|Globe ?Newswire|Access(?:wire| Newswire)|Newsfile(?: Corp\\.?)?|EIN Presswire|Cision|Presseportal|news aktuell|ots|pts|pb)';
const carried = new RegExp(
  String.raw`^\s?(?:[(/\[]${carriers}(?:[-/][^()/\[\]]{1,30})?[)/\]]\s?)?(?:${datelineDash}|[-–—]\s)`,
  'iu',
);
const carriedAlone = new RegExp(
  String.raw`^(?<place>[^()/\d]{2,45}?)[\s,-]*[(/]${carriers}[)/]\s?(?:${datelineDash}|[-–—]\s)`,
  'iu',
);
const beforeDate = /[\s,]*(?:[–—-]|(?:,|\s)(?:le|den|el|il|em|di|on))?[\s,]*$/u;
const longestRelease = 140;
const longestPlace = 45;

/** The place and the day that open a release: "LONDON, July 2, 2025 /PRNewswire/ --", "München – 2. Juli 2025 –". */
export function releaseDateline(text: string): { place: string; published: Published | undefined } | undefined {
  const head = text.slice(0, longestRelease);
  const alone = carriedAlone.exec(head)?.groups?.place;
  if (alone && isPlace(alone)) return { place: alone.trim(), published: undefined };
  const date = /^\p{Lu}/u.test(head) ? findAbsoluteDates(head)[0] : undefined;
  if (!date || date.start < 3 || date.start > longestPlace + 6 || !carried.test(head.slice(date.end))) return undefined;
  const place = head.slice(0, date.start).replace(beforeDate, '');
  return isPlace(place) ? { place, published: date.published } : undefined;
}

/** A few words in capitals, with a state or country behind a comma. */
function isPlace(text: string): boolean {
  const words = text.trim().split(/[\s,]+/u);
  if (text.length > longestPlace || words.length > 6) return false;
  return words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || joins.has(word) || small.has(word));
}

const small = new Set(['am', 'an', 'der', 'im', 'upon', 'la', 'le', 'du', 'des', 'sur', 'aan', 'den', 'y', 'and']);

const bracketed = String.raw`(?:[([（【](?<brackets>[^()[\]（）【】]{2,40})[)\]）】]|/(?<slashes>[^/]{2,30})/)`;
const credited = new RegExp(String.raw`^(?<lead>[^()[\]（）【】/]{0,60}?)\s?${bracketed}`, 'u');
/** "新华社北京7月2日电" */
const wired = /^(?<agency>\p{Script=Han}{1,3}社)(?<place>\p{Script=Han}{2,8}?)\d{1,2}月\d{1,2}日[电電]/u;
const joins = new Set(['de', 'del', 'di', 'of', 'da', 'do']);

/**
 * An agency in brackets or between slashes after nothing but a place and a date, however they are written: "Berlin (dpa) -",
 * "(ANSA) - ROMA", "МОСКВА, 2 июля. /ТАСС/."
 */
export function openingCredit(text: string): Dateline | undefined {
  const wire = wired.exec(text)?.groups;
  if (wire?.agency && agencyAlone(wire.agency)) return { place: wire.place ?? '', agency: agencyAlone(wire.agency) };
  const { lead = '', brackets, slashes } = credited.exec(text.slice(0, 120))?.groups ?? {};
  const agency = agencyAlone(brackets ?? slashes ?? '');
  const words = lead.split(/[\s,]+/u).filter((word) => word !== '');
  const isDate = (word: string) => /^\d/u.test(word) || monthByName.has(word.toLowerCase().replace(/\.$/u, ''));
  if (!agency || !words.every((word) => isDate(word) || joins.has(word) || /^\p{Lu}/u.test(word))) return undefined;
  const date = words.find(isDate);
  const place = date === undefined ? lead : lead.slice(0, lead.indexOf(date));
  return { place: place.replace(/[\s,.:–—-]+$/u, ''), agency };
}

const signed = new RegExp(String.raw`${bracketed}[.\s]*$`, 'u');

/** The agency that signs a text at its end: "… (dpa)". */
export function closingCredit(text: string): string | undefined {
  const { brackets, slashes } = signed.exec(text.slice(-60))?.groups ?? {};
  return agencyAlone(brackets ?? slashes ?? '');
}
