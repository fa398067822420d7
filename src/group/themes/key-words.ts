/** One alone may be what is left of a sentence: "the election". */
const leastKeyWords = 2;
const mostWords = 4;

/** The parts of a description that is a list ("games, coaches, the cup"); none where it is a sentence that says what happened. */
export function keyWordsIn(line: string): string[] {
  const parts = line.split(/[,;、，]/u).map((part) => part.trim());
  const isList = parts.length >= leastKeyWords && parts.every((part) => part.split(/\s+/u).length <= mostWords);
  return isList ? parts : [];
}
