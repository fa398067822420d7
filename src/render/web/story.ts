import type { EditionSentence, EditionStory } from '../../model/edition.ts';
import { showEditionDate } from '../show-date.ts';
import { divideNews } from '../story-news.ts';
import type { StoryView, TongueView } from '../view.ts';
import { storyAnchor } from './addresses.ts';
import type { EarlierTelling } from './archived.ts';
import { type Html, html, inTongue } from './html.ts';
import type { PageContext } from './page-context.ts';
import { partBlocks } from './parts.ts';
import { markSign, type Receipted, receipted } from './receipts.ts';

/**
 * A story as an article of its own, under a permalink.
 * @param view what templates see of it
 * @param earlier where it stood before, the newest first
 */
export function storyArticle(
  story: EditionStory,
  view: StoryView,
  earlier: readonly EarlierTelling[],
  context: PageContext,
): Html {
  const { locale, sources } = context;
  const anchor = storyAnchor(story);
  const update = view.update === null ? null : html`<span class="update">${view.update}:</span> `;
  const count = view.independent === null ? null : html` <span class="count">(${view.independent})</span>`;
  return html`
<article class="story${view.lead ? html` lead` : null}" id="${anchor}" aria-labelledby="${anchor}-headline">
<header>
<h3 id="${anchor}-headline"${inTongue(view)}>${update}${view.headline}${markSign(view.mark)}</h3>
<a class="permalink" href="#${anchor}" title="${locale.web.permalink}"><span aria-hidden="true">#</span><span class="unseen">${locale.web.permalink}</span></a>
</header>${toldBlocks(story, view, anchor, context)}${disputeBlocks(story, view, anchor, context)}${partBlocks(story, view, anchor, context)}${earlierBlock(earlier, context)}
<footer>
<h4>${locale.sources}${count}</h4>
${sources.list(story.sources, story.headline)}
</footer>
</article>`;
}

/** What is new since an earlier edition, under its own line, and the rest of the summary. */
function toldBlocks(story: EditionStory, view: StoryView, anchor: string, context: PageContext): readonly Html[] {
  const { news, rest } = divideNews(story);
  const told = (sentences: readonly EditionSentence[], from: number) =>
    sentences.map((sentence, index) => receipted(sentence, `${anchor}-${from + index}`, context));
  const since = view.newSince === null ? null : html`\n<p class="since">${view.newSince}</p>`;
  return [
    html`${since}${paragraphOf(told(news, 1), view.newsTongue)}`,
    html`${paragraphOf(told(rest, news.length + 1), view.summaryTongue)}`,
  ];
}

/** Sentences in a row, and under them the cards of their citations, of which one is shown at a time. */
function paragraphOf(sentences: readonly Receipted[], tongue: TongueView): Html | null {
  if (sentences.length === 0) return null;
  const row = sentences.map(({ sentence }, index) => html`${index > 0 ? html` ` : null}${sentence}`);
  return html`
<p class="summary"${inTongue(tongue)}>${row}</p>${sentences.map(({ cards }) => cards)}`;
}

function disputeBlocks(story: EditionStory, view: StoryView, anchor: string, context: PageContext): readonly Html[] {
  return story.disputes.map(({ claims }, index) => {
    const { subject = '', outlets = null, claims: shown = [] } = view.disputes[index] ?? {};
    const told = claims.map((claim, place) => receipted(claim, `${anchor}-d${index + 1}-${place + 1}`, context));
    return html`
<section class="part dispute">
<h4><span class="label">${context.locale.accountsDiffer}</span>${subject ? html`: ${subject}` : null}</h4>${outletLine(outlets)}
<ul>${told.map((each, place) => claimEntry(each, shown[place]?.by ?? null))}
</ul>${told.map(({ cards }) => cards)}
</section>`;
  });
}

function claimEntry({ sentence, language }: Receipted, by: string | null): Html {
  return html`
<li>${outletLine(by)}<p${language}>${sentence}</p></li>`;
}

function outletLine(outlets: string | null): Html | null {
  return outlets === null ? null : html`<p class="outlets">${outlets}</p>`;
}

function earlierBlock(earlier: readonly EarlierTelling[], { locale }: PageContext): Html | null {
  if (earlier.length === 0) return null;
  const links = earlier.map(
    ({ id, date, page, anchor }, index) =>
      html`${index > 0 ? html` · ` : null}<a href="../${id}/${page}${page === 'index.html' ? html`#${anchor}` : null}"><time datetime="${date}">${showEditionDate(date, locale)}</time></a>`,
  );
  return html`
<p class="earlier">${locale.web.earlier} ${links}</p>`;
}
