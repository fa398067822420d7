/**
 * Characters without width, marks of direction, and others that are no text; joiners stay, Persian and emoji need them. Tags,
 * which spell words that nobody sees, stay in flags, and marks of a letter's form where what they stand after can have forms.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\0-\x08\x0b\x0e-\x1f\x7f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufffc]|\u034f|\udb40[\udc00-\udc7f](?<!\ud83c\udff4(?:\udb40[\udc00-\udc7f]){1,7})|[\ufe00-\ufe0f](?<=(?:[ -"$-)+-/:-~]|[\ufe00-\ufe0f]).)|\udb40[\udd00-\uddef](?<=(?:[ -~]|\udb40[\udd00-\uddef])..)/g;

/** White space that is not one plain space already: most of a page is, and replacing that takes longer than all the rest. */
const uneven = /[^\S ]\s*| \s+/g;

/** Letters of Chinese and Japanese: between them a line break of the source is nothing. */
const unspaced = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const brokenWord = new RegExp(`(?<=${unspaced.source})[^\\S\\n]*\\n\\s*(?=${unspaced.source})`, 'g');

/** Text as a reader sees it: invisible characters gone, each run of white space one space. */
export function cleanText(raw: string): string {
  const seen = raw.replace(invisible, '');
  const whole = seen.includes('\n') && unspaced.test(seen) ? seen.replace(brokenWord, '') : seen;
  return whole.replace(uneven, ' ').trim();
}
