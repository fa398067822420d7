/** What programs that turn pages into text write for their links: the address in brackets, a number before the text, Markdown. */

const address = /\s?[[<(]https?:\/\/[^\s<>[\]()]{1,400}[\])>]/g;
/** Between a link and the next line of the page, which the program put right behind it. */
const gluedAddress = /(?<=\p{L}\p{L}[\p{L}.!?”’"']) ?\[https?:\/\/[^\s<>[\]()]{1,400}\](?=\p{Lu}\p{L})/gu;
const reference = /(?<=^|\s)\[\d{1,4}\](?=\S)/g;
const markdownImage = /!\[[^\][]{0,300}\]\([^\s()]{1,600}\)/g;
const markdownLink = /\[([^\][]{1,300})\]\([^\s()]{1,600}(?: "[^"]{0,200}")?\)/g;
const emphasis = /(?<![\p{L}\p{N}*_])(\*\*|__|[*_])(?=[^\s*_])([^*\n]{1,300}?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
const emphasized = /^\s{0,8}[*_]\S|\S[*_]\s{0,8}$/;
/** Fewer numbers in brackets can be anything. */
const fewestReferences = 3;

/** Lines as a reader of the page sees them, without what a program wrote into them to keep the links. */
export function withoutDumpMarks(lines: readonly string[]): readonly string[] {
  const isNumbered =
    lines.filter((line) => line.includes('[') && line.search(reference) >= 0).length >= fewestReferences;
  return lines.flatMap((line) => {
    const marked = line.includes('**') || emphasized.test(line) ? line.replace(emphasis, '$2') : line;
    if (!marked.includes('[') && !marked.includes('<http') && !marked.includes('(http')) return marked;
    const plain = marked
      .replace(markdownImage, '')
      .replace(markdownLink, '$1')
      .replace(gluedAddress, '\n')
      .replace(address, '');
    return (isNumbered ? plain.replace(reference, '') : plain).split('\n');
  });
}

const quoteMark = /^\s{0,3}(?:>[ \t]?)+/;
/** What is forwarded has no lines of another hand in between, as answers to single lines have. */
const leastQuoted = 0.95;

/** The lines of a page that is, but for its head, one message quoted whole, without the mark before each. */
export function withoutQuoteMarks(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => quoteMark.test(line));
  if (first < 0) return lines;
  const rest = lines.slice(first).filter((line) => line.trim() !== '');
  const quoted = rest.filter((line) => quoteMark.test(line));
  const isForwarded = quoted.length >= rest.length * leastQuoted && quoted.length > first;
  return isForwarded ? lines.map((line) => line.replace(quoteMark, '')) : lines;
}
