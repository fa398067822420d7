/** A text without what two copies of it may differ in: case, punctuation, white space. */
export function matchKey(text: string): string {
  return wordsIn(text).join(' ');
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const shingleSize = 4;

/** Every run of four words of a text, by which passages of it are told in linear time (Broder 1997). */
export function shinglesIn(text: string): ReadonlySet<string> {
  return new Set(shingleList(text));
}

function shingleList(text: string): string[] {
  const words = wordsIn(text);
  if (words.length < shingleSize) return words.length > 0 ? [words.join(' ')] : [];
  return Array.from(
    { length: words.length - shingleSize + 1 },
    (_, i) => `${words[i]} ${words[i + 1]} ${words[i + 2]} ${words[i + 3]}`,
  );
}

/** Whether most of a text is in another, whose shingles are given; links and credits at its ends may be missing there. */
export function isPassage(text: string, shingles: ReadonlySet<string>): boolean {
  if (shingles.size === 0) return false;
  const own = shingleList(text);
  return own.length > 0 && own.filter((shingle) => shingles.has(shingle)).length >= own.length * 0.5;
}
