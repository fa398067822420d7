import type { EditionSentence, EditionStory } from '../../model/edition.ts';
import { summaryBesideDisputes } from '../edition-titles.ts';
import { showEditionDate } from '../show-date.ts';
import { storyAnchor } from './addresses.ts';
import type { EarlierTelling } from './archived.ts';
import { type Html, html } from './html.ts';
import type { PageContext } from './page-context.ts';
import { type Receipted, receipted } from './receipts.ts';

/**
 * A story as an article of its own, under a permalink.
 * @param earlier where it stood before, the newest first
 */
export function storyArticle(
  story: EditionStory,
  { lead, earlier }: { readonly lead: boolean; readonly earlier: readonly EarlierTelling[] },
  context: PageContext,
): Html {
  const { locale, words, sources } = context;
  const anchor = storyAnchor(story);
  const summary = summaryBesideDisputes(story).map((sentence, index) =>
    receipted(sentence, `${anchor}-${index + 1}`, context),
  );
  // What else is told of a story is another block here, in the order in which it is read.
  const blocks = [summaryBlock(summary), ...disputeBlocks(story, anchor, context), earlierBlock(earlier, context)];
  const update = story.update ? html`<span class="update">${locale.update}:</span> ` : null;
  const language = context.otherLanguage(headlineLanguage(story, context));
  const several = story.sources.length > 1;
  return html`
<article class="story${lead ? html` lead` : null}" id="${anchor}" aria-labelledby="${anchor}-headline">
<header>
<h3 id="${anchor}-headline"${language}>${update}${story.headline}</h3>
<a class="permalink" href="#${anchor}" title="${words.permalink}"><span aria-hidden="true">#</span><span class="unseen">${words.permalink}</span></a>
</header>${blocks}
<footer>
<h4>${locale.sources}${several ? html` <span class="count">(${locale.independent(story.independent, story.sources.length)})</span>` : null}</h4>
${sources.list(story.sources, story.headline)}
</footer>
</article>`;
}

/** Sentences in a row, and under them the cards of their citations, of which one is shown at a time. */
export function summaryBlock(sentences: readonly Receipted[]): Html | null {
  if (sentences.length === 0) return null;
  const row = sentences.map(({ sentence }, index) => html`${index > 0 ? html` ` : null}${sentence}`);
  return html`
<p class="summary"${sharedLanguage(sentences)}>${row}</p>${sentences.map(({ cards }) => cards)}`;
}

/** What all sentences have in common, so that their block runs as they do. */
function sharedLanguage(sentences: readonly Receipted[]): Html | null {
  const [first = null, ...others] = sentences.map(({ language }) => language);
  return others.every((language) => language?.markup === first?.markup) ? first : null;
}

function disputeBlocks(story: EditionStory, anchor: string, context: PageContext): readonly Html[] {
  return story.disputes.map(({ subject, claims }, index) => {
    const told = claims.map((claim, place) => ({
      claim,
      ...receipted(claim, `${anchor}-d${index + 1}-${place + 1}`, context),
    }));
    return html`
<section class="dispute">
<h4><span class="label">${context.locale.accountsDiffer}</span>${subject ? html`: ${subject}` : null}</h4>
<ul>${told.map((each) => claimEntry(each.claim, each, context))}
</ul>${told.map(({ cards }) => cards)}
</section>`;
  });
}

function claimEntry(claim: EditionSentence, { sentence, language }: Receipted, { sources }: PageContext): Html {
  return html`
<li><p${language}>${sentence}</p><p class="outlets">${sources.outlets(claim.sources)}</p></li>`;
}

function earlierBlock(earlier: readonly EarlierTelling[], { locale, words }: PageContext): Html | null {
  if (earlier.length === 0) return null;
  const links = earlier.map(
    ({ id, date, page, anchor }, index) =>
      html`${index > 0 ? html` · ` : null}<a href="../${id}/${page}${page === 'index.html' ? html`#${anchor}` : null}"><time datetime="${date}">${showEditionDate(date, locale)}</time></a>`,
  );
  return html`
<p class="earlier">${words.earlier} ${links}</p>`;
}

/** A headline is one of its articles' titles. */
export function headlineLanguage({ headline, sources }: EditionStory, context: PageContext): string | undefined {
  const ids = sources.flatMap((number) => context.sources.find(number)?.article ?? []);
  const articles = ids.flatMap((id) => context.articles.get(id) ?? []);
  return (articles.find(({ title }) => title === headline) ?? articles[0])?.language;
}
