/** A letter or digit of English in small letters, as its code; 0 for any other character. */
function smallLetter(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
  return code >= 65 && code <= 90 ? code + 32 : 0;
}

/**
 * Whether two texts can be the same but for capitals, punctuation and how their letters are encoded: no, where they begin
 * with different English letters. One text is compared with all of a page, and that spares reading most of them.
 */
export function mayBeginAlike(one: string, other: string): boolean {
  const [first, second] = [smallLetter(one.charCodeAt(0)), smallLetter(other.charCodeAt(0))];
  return first === 0 || second === 0 || first === second;
}
