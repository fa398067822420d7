import { datelineDash } from './dateline-dash.ts';

/** Words that open a sentence and no parenthesis: what stands before the dash is no part of it. */
const opener = 'An?|After|As|At|Before|For|From|In|More|On|One|The|This|Three|Two|When|While|With';
/** German-language agencies write themselves in lower case. */
const agency = String.raw`\((?:[\p{Lu}][\p{L}.&/ ]{1,28}|(?:dpa|apa|sda|epd|kna|afp|rtr)[\p{Ll}/-]*)\)`;
const place = String.raw`\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}`;
/** A hyphen is a dash only between spaces, and dashes without spaces only where they are long. */
const dash = String.raw`(?:\s?(?:${datelineDash}|-)\s|[—―])`;
/** Where a second dash follows, what stands between the two is a parenthesis. */
const noParenthesis = String.raw`(?!.{1,80}\s(?:${datelineDash}|-)\s)`;

/** The ways in which a report opens with where it was written, and by which agency. */
export const datelinePatterns: readonly {
  /** Matches from the start of a sentence exactly what is the dateline. */
  readonly pattern: RegExp;
  /** Only the first sentence of a body can open with it. */
  readonly opensBody: boolean;
}[] = [
  { pattern: new RegExp(String.raw`^(?:\p{Lu}[\p{L}\p{N}.,'’ -]{1,60}\s)?${agency}${dash}`, 'u'), opensBody: false },
  {
    pattern: new RegExp(
      String.raw`^\p{Lu}{2}[\p{Lu}.'’ -]{1,30}(?:,\s\p{Lu}[\p{L}.]{1,15}(?:\s\p{Lu}[\p{L}.]{1,15})?){0,2}${dash}${noParenthesis}`,
      'u',
    ),
    opensBody: true,
  },
  // A city in capitals and its country: what another dash sets off later is a part of the sentence.
  { pattern: new RegExp(String.raw`^\p{Lu}{3}[\p{Lu}.'’ -]{0,30}, ${place}${dash}(?=\p{Lu})`, 'u'), opensBody: true },
  { pattern: new RegExp(String.raw`^${place}, ${place}${dash}(?=\p{Lu})${noParenthesis}`, 'u'), opensBody: true },
  { pattern: new RegExp(`^${place}${dash}(?=(?:${opener}) )${noParenthesis}`, 'u'), opensBody: true },
  {
    pattern: new RegExp(
      String.raw`^(?:\(\p{Lu}[\p{L}. ]{1,15}\)\s?(?:(?:${datelineDash}|-)\s)?|(?:${datelineDash}|-)\s)(?=\p{Lu})`,
      'u',
    ),
    opensBody: true,
  },
  { pattern: /^\p{Lu}[\p{L}.,'’ -]{1,40}\((?:CNN|AP|Reuters|AFP|UPI)\)\s?(?=\p{Lu})/u, opensBody: true },
];

/** How much of the opening of a body is a dateline. In characters. */
export function datelineLength(text: string): number {
  let length = 0;
  for (const { pattern } of datelinePatterns) length += pattern.exec(text.slice(length))?.[0].length ?? 0;
  return length;
}
