interface Ends {
  readonly end: number;
}

/** A paragraph as a page would have it, with the offsets at which its sentences end. */
export interface GoldParagraph {
  readonly language: string;
  /** Counted from 1 within its language: the odd ones were held aside while rules were written. */
  readonly number: number;
  readonly text: string;
  readonly ends: readonly number[];
}

export interface BoundaryCount {
  right: number;
  found: number;
  wanted: number;
}

/**
 * Reads sentences, one a line, with an empty line between paragraphs. "¦" at a line's end: the page has no space there;
 * "⏎": it begins a new line there. "## xx" names the language of what follows, "# " is a comment.
 */
export function parseGold(gold: string, language = 'und'): GoldParagraph[] {
  const paragraphs: GoldParagraph[] = [];
  let current = language;
  let number = 0;
  let text = '';
  let ends: number[] = [];
  const close = () => {
    if (ends.length > 0) paragraphs.push({ language: current, number: ++number, text: text.trimEnd(), ends });
    text = '';
    ends = [];
  };
  for (const line of `${gold}\n`.split('\n')) {
    if (line === '' || line.startsWith('## ')) close();
    if (line.startsWith('## ')) {
      current = line.slice(3);
      number = 0;
    }
    if (line === '' || line.startsWith('#')) continue;
    text += line.replace('¦', '').replaceAll('⏎', '\n');
    ends.push(text.trimEnd().length);
    if (!/[¦⏎]$/u.test(line)) text += ' ';
  }
  return paragraphs;
}

/** Counts the boundaries of a splitter; the end of a paragraph counts for nobody, as everyone finds it. */
export function countBoundaries(
  paragraphs: readonly GoldParagraph[],
  split: (text: string, language: string) => readonly Ends[],
  wrong?: string[],
): BoundaryCount {
  const count = { right: 0, found: 0, wanted: 0 };
  for (const { text, language, number, ends } of paragraphs) {
    const gold = new Set(ends.slice(0, -1));
    const ours = new Set(split(text, language).map(({ end }) => end));
    ours.delete(text.length);
    count.right += [...ours].filter((end) => gold.has(end)).length;
    count.found += ours.size;
    count.wanted += gold.size;
    for (const end of [...new Set([...ours, ...gold])].sort((a, b) => a - b)) {
      if (ours.has(end) === gold.has(end)) continue;
      const place = `${text.slice(Math.max(0, end - 30), end)} | ${text.slice(end, end + 20)}`;
      wrong?.push(`${gold.has(end) ? 'missed' : 'split'} ${language} ${number}: …${place}`);
    }
  }
  return count;
}

/** The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
export function f1Of({ right, found, wanted }: BoundaryCount): number {
  return found + wanted === 0 ? 1 : (2 * right) / (found + wanted);
}
