/** Characters without width, marks of direction, and others that are no text; joiners stay, Persian and emoji need them. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\0-\x08\x0b\x0e-\x1f\x7f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc]/g;

/** White space that is not one plain space already: most of a page is, and replacing that takes longer than all the rest. */
const uneven = /[^\S ]\s*| \s+/g;

/** Text as a reader sees it: invisible characters gone, each run of white space one space. */
export function cleanText(raw: string): string {
  return raw.replace(invisible, '').replace(uneven, ' ').trim();
}
