import { datelineDash } from '../text/dateline-dash.ts';
import { agencyIn } from './agencies.ts';

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
