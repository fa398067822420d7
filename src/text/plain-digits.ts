const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/;

/** Arabic, Persian, Devanagari and full-width digits as ASCII, each in its place. */
export function withPlainDigits(text: string): string {
  if (!otherDigits.test(text)) return text;
  return text.replace(new RegExp(otherDigits, 'g'), (digit) => {
    const code = digit.charCodeAt(0);
    const isDevanagari = code > 0x0900 && code < 0x0980;
    return String((isDevanagari ? code - 6 : code) % 16);
  });
}
