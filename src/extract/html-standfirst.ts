import type { Block, PageLayout } from './html-blocks.ts';
import type { BodyRange } from './html-body.ts';
import type { PageTitle } from './html-title.ts';
import type { BlockVerdicts } from './html-verdicts.ts';
import { nameWords } from './html-words.ts';

const standfirstNames =
  /^(?:dek|deck|standfirst|subtitle|subheadline|subheading|subhead|sub|summary|excerpt|strapline|strap|lede|synopsis|description|desc|teaser|intro|sell)$/;

/** How far behind the title a standfirst may stand: share buttons and dates come between. */
const reach = 8;

/** The sentence or two between the title and the body that the editors wrote: what follows the title, or is named so. */
export function standfirstOf(
  { blocks }: PageLayout,
  verdicts: BlockVerdicts,
  body: BodyRange,
  title: PageTitle,
): Block | null {
  if (title.block < 0 || title.block >= body.start + 3) return null;
  for (let i = title.block + 1; i <= title.block + reach && i < body.end; i++) {
    const block = blocks[i];
    const verdict = verdicts[i];
    if (!block) break;
    const follows = i === title.block + 1 && !verdict && /^(?:p|h2|h3|div)$/.test(block.element.name);
    if (isSentence(block) && (follows || (isNamed(block) && verdict?.kind !== 'caption'))) return block;
    if (i >= body.start && !verdict && block.prose > 0) break;
  }
  return null;
}

/** Words enough, not linked, and neither a date nor a byline. */
function isSentence({ text, linked }: Block): boolean {
  if (text.length < 35 || text.length > 400 || linked >= text.length / 3) return false;
  return !/\d{4}|^by\s/i.test(text.slice(0, 40));
}

function isNamed({ element }: Block): boolean {
  const names = `${element.attributes.class ?? ''} ${element.parent?.attributes.class ?? ''}`;
  return nameWords(names).some((word) => standfirstNames.test(word));
}
