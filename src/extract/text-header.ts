import type { Author, Published } from '../model/article.ts';
import type { ArticleSpan } from './article-spans.ts';
import { parseByline } from './byline.ts';
import { parsePublished } from './published.ts';
import type { Block } from './text-blocks.ts';

/** What the lines between an article's title and its body say about it. */
export interface Header {
  readonly authors: readonly Author[];
  readonly agency?: string | undefined;
  readonly published: Published | null;
  readonly outlet?: string | undefined;
}

/** How many lines of a body, where a standfirst stands above the byline, can still be about the article. */
const headerInBody = 8;

/**
 * Reads what stands between an article's title and its body. Relative times count from `reference`, an ISO 8601 date or
 * time, and stay unread without one.
 */
export function readHeader(
  blocks: readonly Block[],
  titleBlock: Block | undefined,
  span: ArticleSpan,
  reference: string | undefined,
): Header {
  const title = titleBlock?.text;
  const start = titleBlock?.index ?? span.bodyStart;
  const lines = blocks
    .slice(start + 1, Math.min(span.bodyEnd, Math.max(start, span.bodyStart) + headerInBody))
    .filter((block) => block.index < span.bodyStart || block.kind === 'meta');
  const authors: Author[] = [];
  let agency: string | undefined;
  let published: Published | null = null;
  for (const [at, { text, kind, verdict }] of lines.entries()) {
    if (text.length > 200) continue;
    // A caption's date is another day's.
    if (verdict?.fate !== 'caption' && kind !== 'prose') published ??= parsePublished(text, reference);
    const byline = parseByline(text);
    if (byline.marked || (authors.length === 0 && text !== title && isBesideMeta(lines, at))) {
      authors.push(...byline.authors.filter(({ name }) => !authors.some((known) => known.name === name)));
    }
    agency ??= byline.agency;
  }
  return { authors, agency, published, outlet: statedOutlet(lines) };
}

/** Whether a bare name can be a byline: a date or a byline's marker stands next to it. */
function isBesideMeta(lines: readonly Block[], at: number): boolean {
  const around = [lines[at - 2], lines[at - 1], lines[at + 1], lines[at + 2]];
  return around.some((line) => line && (line.kind === 'meta' || /^(?:by|von|par|por|di|authors?:?)$/i.test(line.text)));
}

/** An outlet beside an article: a short line of its own that stands twice between title and body, once as a bullet. */
function statedOutlet(lines: readonly Block[]): string | undefined {
  const bullets = new Set(lines.filter((line) => line.isBullet).map((line) => line.text));
  return lines.find((line) => !line.isBullet && line.words <= 6 && bullets.has(line.text))?.text;
}
