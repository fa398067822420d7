/** One quotation of a text, its marks included. */
export interface Quotation {
  /** Offset of the opening mark. */
  readonly start: number;
  /** Offset after the closing mark; where none closes it, after the last letter that may belong to it. */
  readonly end: number;
  /** False where it opens and never closes: nobody knows then where the quoted words end. */
  readonly closed: boolean;
}

export interface QuotationReading {
  /** In order, never overlapping: a quotation within a quotation belongs to the outer one. */
  readonly quotations: readonly Quotation[];
  /** Offsets of double marks that close what nothing opened. */
  readonly strays: readonly number[];
}

type Kind = 'single' | 'double' | 'angle' | 'corner';

const kinds: Readonly<Record<string, Kind>> = {
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '`': 'single',
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '«': 'angle',
  '»': 'angle',
  '「': 'corner',
  '」': 'corner',
  '『': 'corner',
  '』': 'corner',
};

const marks = /["“”„«»「」『』]|['‘’‚`]+/gu;
/** "'90s", "'em", "'til", "company 's": what begins with an apostrophe and quotes nothing. */
const elided = /^['’‘](?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|n['’]|s\b)/i;
/** How far words reach that follow a mark which never closes: longer than nearly every quoted remark. */
const unclosedReach = 500;

/**
 * The quotations of a paragraph, curly and straight, single and double, German, French and East Asian. Apostrophes are
 * none. A mark that opens while one of its kind is open tells that the first never closes. Linear in the text.
 */
export function readQuotations(text: string): QuotationReading {
  const quotations: Quotation[] = [];
  const strays: number[] = [];
  let open: { at: number; kind: Kind; mark: string } | undefined;
  const abandon = (before: number) => {
    if (open) quotations.push({ start: open.at, end: Math.min(before, open.at + unclosedReach), closed: false });
  };
  for (const match of text.matchAll(marks)) {
    const mark = match[0].slice(0, 1);
    const kind = kinds[mark] ?? 'double';
    const role = roleOf(text, match.index, match[0].length, mark, kind, open);
    if (role === 'closes' && open?.kind === kind) {
      quotations.push({ start: open.at, end: match.index + match[0].length, closed: true });
      open = undefined;
    } else if (role === 'closes' && !open && kind !== 'single') {
      strays.push(match.index);
    } else if (role === 'opens' && (!open || open.kind === kind)) {
      abandon(match.index);
      open = { at: match.index, kind, mark };
    }
  }
  abandon(text.length);
  return { quotations, strays };
}

/** Whether every quotation of a text closes, and nothing closes that did not open. */
export function isBalanced({ quotations, strays }: QuotationReading): boolean {
  return strays.length === 0 && quotations.every((quotation) => quotation.closed);
}

/** The text with each quotation, its marks included, replaced by spaces of the same length. */
export function withoutQuotations(text: string, { quotations }: QuotationReading = readQuotations(text)): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of quotations) {
    rest += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return rest + text.slice(at);
}

type Role = 'opens' | 'closes' | 'apostrophe';

function roleOf(
  text: string,
  at: number,
  length: number,
  mark: string,
  kind: Kind,
  open: { readonly mark: string; readonly kind: Kind } | undefined,
): Role {
  if (mark === '„' || mark === '‚' || mark === '「' || mark === '『') return 'opens';
  if (mark === '」' || mark === '』') return 'closes';
  const before = text[at - 1] ?? ' ';
  const after = text[at + length] ?? ' ';
  const letterBefore = /[\p{L}\p{N}\p{M}]/u.test(before);
  const letterAfter = /[\p{L}\p{N}]/u.test(after);
  if (kind === 'single') {
    if (letterBefore && letterAfter) return 'apostrophe';
    if (elided.test(text.slice(at, at + 6))) return 'apostrophe';
    if (mark === '‘') return open?.mark === '‚' ? 'closes' : 'opens';
    return isOpening(before, after) && mark !== '’' ? 'opens' : 'closes';
  }
  if (kind === 'angle') return angleRole(mark, before, after, open?.mark);
  if (mark === '“') return open?.mark === '„' ? 'closes' : 'opens';
  if (mark === '”') return open?.kind === 'double' || !isOpening(before, after) ? 'closes' : 'opens';
  if (open?.kind === 'double') return isOpening(before, after) ? 'opens' : 'closes';
  return isOpening(before, after) || !isClosing(before) ? 'opens' : 'closes';
}

/** French « … », and German and Danish » … «. */
function angleRole(mark: string, before: string, after: string, open: string | undefined): Role {
  if (open === '«') return mark === '»' ? 'closes' : 'opens';
  if (open === '»') return mark === '«' || /[\p{L}\p{N}.,!?]/u.test(before) ? 'closes' : 'opens';
  return mark === '«' || (/[\s(—–-]/u.test(before) && !/[\s,.;:!?)]/u.test(after)) ? 'opens' : 'closes';
}

function isOpening(before: string, after: string): boolean {
  return /[\s([{—–:/"“‘'-]/u.test(before) && /[^\s,.;:!?)\]}]/u.test(after);
}

function isClosing(before: string): boolean {
  return /[^\s([{]/u.test(before);
}
