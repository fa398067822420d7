/** Long enough for any server's reason. */
const longest = 300;

/**
 * A server's answer as it may be stored and shown: on one line, bounded, without the address it is about (or any
 * other), which servers like to repeat.
 */
export function redact(detail: string, address: string): string {
  const local = address.slice(0, address.lastIndexOf('@'));
  const line = detail
    .slice(0, longest * 10)
    .replaceAll(address, '(address)')
    .replace(/[^\s<>()"':;,]+@[^\s<>()"':;,]+/g, '(address)')
    .replace(/[\p{Cc}\p{Cs}\p{Z}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ');
  const words = line.split(' ').map((word) => (bareWord(word) === local.toLowerCase() ? '(name)' : word));
  return words.join(' ').trim().slice(0, longest);
}

/** A reply may name the mailbox without its domain: "550 <anna.berg> unknown". */
function bareWord(word: string): string {
  return word.toLowerCase().replace(/^[<"'(]+|[>"'),.:;]+$/g, '');
}
