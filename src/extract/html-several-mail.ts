import type { OwnWords } from './fields-by-place.ts';
import type { PageLayout } from './html-blocks.ts';
import type { Section } from './html-several-sections.ts';
import { subjectIn } from './source-lines.ts';

/** A message of a mailing list's archive. */
export interface MailedArticle {
  readonly section: Section;
  readonly title: string;
  readonly words: OwnWords;
}

/** How many blocks the lines of one header may take. */
const longestHeader = 8;
const leastProse = 200;

/** Messages that a page shows one after the other, each under lines such as "From:", "Date:" and "Subject:". */
export function mailedArticles({ blocks }: PageLayout): MailedArticle[] {
  const headers = blocks.flatMap(({ text }, i) => (/^From: \S/.test(text) ? [i] : []));
  return headers.flatMap((start, i) => {
    const end = headers[i + 1] ?? blocks.length;
    const header = blocks.slice(start, Math.min(end, start + longestHeader));
    const subjectAt = header.findIndex(({ text }) => /(?:^|\s)Subject: \S/.test(text));
    const lines = header.slice(0, subjectAt + 1).flatMap(({ text }) => text.split(/\s(?=(?:Date|Subject|To|Cc): )/));
    const field = (name: string) =>
      lines
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2)
        .trim();
    const title = subjectIn(`Subject: ${field('Subject') ?? ''}`);
    const told = blocks.slice(start, end).flatMap(({ prose }, at) => (at > subjectAt && prose > 0 ? [start + at] : []));
    const prose = told.reduce((total, at) => total + (blocks[at]?.prose ?? 0), 0);
    const [first] = told;
    if (!title || subjectAt < 0 || first === undefined || prose < leastProse) return [];
    const from = field('From')
      ?.replace(/[<(].*$|"/g, '')
      .trim();
    const date = field('Date');
    const body = { start: first, end: bodyEnd(blocks, told) };
    const section = { title: start + subjectAt, own: null, start, end, body, prose };
    const words = { authors: from ? [from] : [], ...(date && { published: date }) };
    return [{ section, title, words }];
  });
}

/** Messages are shown alike: prose in another kind of element is the page's. */
function bodyEnd(blocks: PageLayout['blocks'], told: readonly number[]): number {
  const [first = 0] = told;
  const kind = blocks[first]?.element.name;
  return (told.filter((at) => blocks[at]?.element.name === kind).at(-1) ?? first) + 1;
}
