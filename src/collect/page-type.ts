/** One thing that may stand before a page's first tag: white space, a declaration of XML, a comment. */
const preamble = /\s+|<\?xml[^>]*>|<!--[\s\S]*?-->/y;
const firstTag = /<(?:!doctype\s+html|html|head|body)\b/iy;

/** How far into a page its first tag is looked for, in characters. */
const headLength = 4_096;

/** Whether a page has tags: by its own first words, else by the ending of its name. */
export function typeOf(content: string, path: string): 'html' | 'text' {
  const head = content.slice(0, headLength);
  firstTag.lastIndex = endOfPreamble(head);
  if (firstTag.test(head)) return 'html';
  return /\.(?:x?html?|xht)$/i.test(path) ? 'html' : 'text';
}

/** One by one, since a single pattern for all of them would try every way to share out the comments. */
function endOfPreamble(head: string): number {
  let end = 0;
  preamble.lastIndex = 0;
  while (preamble.test(head)) end = preamble.lastIndex;
  return end;
}
