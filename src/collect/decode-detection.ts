import { encodingOf } from './decode-charset.ts';

/** Detection counts pairs and triples of letters: with fewer bytes beyond ASCII than this it guesses. */
const enoughBytes = 12;
/** More of them do not change what it finds. */
const sampleBytes = 16_384;

/**
 * Out of 100, measured on sentences of news in sixteen languages, in 24 ways to write them: the right character set had
 * 32 to 100 and was 14 or more ahead of the next; a wrong one had 28 at most, where it was not one whose letters the
 * bytes could not be.
 */
const enoughConfidence = 34;
const enoughLead = 12;

/** Characters that no text holds: what an encoding does not define, and control characters. */
const impossible = /[\uFFFD\u0080-\u009f]/u;

/**
 * The character set of undeclared bytes that are not UTF-8, by the letters that they would be in it, and the text; null
 * where none is likely, or several are.
 * @param decode bytes in a character set to text
 */
export async function detectedText(
  buffer: Buffer,
  decode: (encoding: string, bytes: Buffer) => Promise<string>,
): Promise<string | null> {
  const { words, beyondAscii } = wordsBeyondAscii(buffer);
  if (beyondAscii < enoughBytes) return null;
  const { analyse } = await import('chardet');
  const [best, next] = analyse(words);
  if (!best || best.confidence < enoughConfidence || best.confidence - (next?.confidence ?? 0) < enoughLead)
    return null;
  const encoding = encodingOf(best.name);
  // UTF-8 it is not, or nobody would ask.
  if (encoding === null || encoding.startsWith('utf-')) return null;
  return impossible.test(await decode(encoding, words)) ? null : await decode(encoding, buffer);
}

/** The words with a letter beyond ASCII: with tags and addresses between them every language looks like English. */
function wordsBeyondAscii(buffer: Buffer): { readonly words: Buffer; readonly beyondAscii: number } {
  const pieces: Buffer[] = [];
  const space = Buffer.from(' ');
  let length = 0;
  let beyondAscii = 0;
  for (let at = 0; at < buffer.length && length < sampleBytes; at++) {
    const start = at;
    let beyond = 0;
    while (at < buffer.length && isLetter(buffer[at] ?? 0)) {
      if ((buffer[at] ?? 0) > 127) beyond++;
      at++;
    }
    if (beyond === 0) continue;
    pieces.push(buffer.subarray(start, at), space);
    length += at - start + 1;
    beyondAscii += beyond;
  }
  return { words: Buffer.concat(pieces).subarray(0, sampleBytes), beyondAscii };
}

/** Whether a byte can be a letter or half of one; a bracket of a tag, a quotation mark, a digit or a space cannot. */
function isLetter(byte: number): boolean {
  return byte > 63 && byte !== 127;
}
