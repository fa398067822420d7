import { datelineDash } from '../text/dateline-dash.ts';
import { agencyAlone, agencyIn } from './agencies.ts';
import { monthByName } from './date-words.ts';

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
  const place = groups?.place?.trim();
  if (!place) return undefined;
  return { place, agency: groups?.agency ? agencyIn(groups.agency) : undefined };
}

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
