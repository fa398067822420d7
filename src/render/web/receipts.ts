import type { Article } from '../../model/article.ts';
import type { EditionSentence } from '../../model/edition.ts';
import type { Citation, Edit } from '../../model/summary.ts';
import { markOf } from '../sentence-view.ts';
import { type Html, html, inline, inTongue } from './html.ts';
import type { PageContext } from './page-context.ts';

/** Characters of an article shown on each side of a cited sentence: enough to judge it by, and no more of the article. */
const contextLength = 260;
/** A sentence with less than this before it in its paragraph is shown with the end of the paragraph before. */
const fewCharacters = 60;

/** A sentence with the marks of its sources, and the cards that these open. */
export interface Receipted {
  readonly sentence: Html;
  /** What stands after its words: who wrote it, where that is no source, and the numbers of its sources. */
  readonly signs: Html;
  /** The attributes of a block that holds nothing but this sentence; null where it is in the newsletter's language. */
  readonly language: Html | null;
  readonly cards: readonly Html[];
}

/**
 * A sentence whose citations open what they cite. A citation is a link to the card, which is shown while it is the
 * target: so it needs no script, can be passed on as an address, and Back closes it.
 * @param id unique on the page; the cards' ids begin with it
 */
export function receipted(sentence: EditionSentence, id: string, context: PageContext): Receipted {
  const marks = sentence.sources.flatMap((number) => {
    const source = context.sources.find(number);
    if (!source) return [];
    const article = context.articles.get(source.article);
    const quoted = article ? quotedFrom(sentence, article) : [];
    const name = `${id}-${number}`;
    const card = article && quoted.length > 0 ? cardOf(name, quoted, number, article, sentence.edits, context) : null;
    const target = card ? name : context.sources.anchorOf(number);
    const label = card ? context.locale.web.citedFrom(source.outlet) : source.outlet;
    return { card, link: html`<a id="${name}-mark" href="#${target}" title="${label}">${number}</a>` };
  });
  const language = inTongue(context.tongues.ofSentence(sentence));
  const numbers = marks.map(({ link }, index) => html`${index > 0 ? html`,\u2009` : null}${link}`);
  const signs = html`${markSign(markOf(sentence.written))}${numbers.length > 0 ? html`<sup>${numbers}</sup>` : null}`;
  return {
    sentence: html`<span${language}>${sentence.text}</span>${signs}`,
    signs,
    language,
    cards: marks.flatMap(({ card }) => card ?? []),
  };
}

/** The citations of an article that it holds, in the order of its text. */
function quotedFrom({ citations }: EditionSentence, { id, paragraphs }: Article): Citation[] {
  return citations
    .filter(({ article, paragraph, start, end }) => {
      const length = paragraphs[paragraph]?.length ?? 0;
      return article === id && start >= 0 && start < end && end <= length;
    })
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

/** The sign after words that are not those of a source; the page's last lines say what it means. */
export function markSign(mark: string | null): Html | null {
  return mark === null ? null : html`<sup class="mark">${mark}</sup>`;
}

function cardOf(
  name: string,
  quoted: readonly Citation[],
  number: number,
  article: Article,
  edits: readonly Edit[],
  context: PageContext,
): Html {
  const { sources, locale } = context;
  const words = locale.web;
  const source = sources.find(number);
  const url = source && sources.linkOf(source);
  // With several cited sentences nobody can tell which of them was shortened.
  const cuts = quoted.length === 1 ? edits.filter((edit) => isWithin(edit, quoted[0])) : [];
  return html`
<div class="receipt" id="${name}" role="note" tabindex="-1" aria-label="${words.citedFrom(source?.outlet ?? '')}">
<p class="receipt-source"><b>${number}</b> ${source ? sources.nameOf(source) : null}</p>
<blockquote${inTongue(context.tongues.ofArticle(article.id))}${url ? html` cite="${url}"` : null}>
${quoted.map((citation) => html`${quotation(article, citation, cuts)}`)}
</blockquote>
${cuts.length > 0 ? html`<p class="receipt-note">${words.shortened}</p>` : null}
<p class="receipt-ways"><a class="back" href="#${name}-mark">${words.back}</a>${url ? html` <a href="${url}">${words.readAt(source?.outlet ?? '')}</a>` : null}</p>
</div>`;
}

function isWithin({ start, end }: Edit, citation: Citation | undefined): boolean {
  return citation !== undefined && start >= citation.start && start < end && end <= citation.end;
}

/** The cited sentence in its paragraph; where it opens or ends that, with what stands beside the paragraph. */
function quotation(
  { paragraphs, subheads }: Article,
  { paragraph, start, end }: Citation,
  cuts: readonly Edit[],
): Html {
  const text = paragraphs[paragraph] ?? '';
  const beside = (index: number) => (subheads.includes(index) ? '' : (paragraphs[index] ?? ''));
  const before = start < fewCharacters ? beside(paragraph - 1) : '';
  const after = text.length - end < fewCharacters ? beside(paragraph + 1) : '';
  return html`${before ? html`<p>${endOf(before)}</p>` : null}
<p>${endOf(text.slice(0, start))}<mark>${withCuts(text, start, end, cuts)}</mark>${beginningOf(text.slice(end))}</p>
${after ? html`<p>${beginningOf(after)}</p>` : null}`;
}

function withCuts(text: string, start: number, end: number, cuts: readonly Edit[]): readonly Html[] {
  const pieces: Html[] = [];
  let from = start;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.start < from) continue;
    pieces.push(inline(text.slice(from, cut.start)), html`<del>${inline(text.slice(cut.start, cut.end))}</del>`);
    from = cut.end;
  }
  return [...pieces, inline(text.slice(from, end))];
}

function endOf(text: string): Html {
  if (text.length <= contextLength) return inline(text);
  const cut = text.slice(-contextLength);
  const space = cut.search(/\s/u);
  return html`… ${inline(cut.slice(space > 0 && space < contextLength / 2 ? space + 1 : 0))}`;
}

function beginningOf(text: string): Html {
  if (text.length <= contextLength) return inline(text);
  const cut = text.slice(0, contextLength);
  const space = cut.lastIndexOf(' ');
  return html`${inline(cut.slice(0, space > contextLength / 2 ? space : contextLength).trimEnd())} …`;
}
