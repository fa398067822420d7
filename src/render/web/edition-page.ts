import type { Edition, EditionSection } from '../../model/edition.ts';
import type { Tokens } from '../tokens.ts';
import type { SectionView } from '../view.ts';
import { storyAnchor, webEditionOf } from './addresses.ts';
import type { EarlierTelling } from './archived.ts';
import { type Html, html, inTongue } from './html.ts';
import { masthead } from './masthead.ts';
import { pageOf } from './page.ts';
import { type PageContext, pageContextOf } from './page-context.ts';
import { type Receipted, receipted } from './receipts.ts';
import { storyArticle } from './story.ts';

/**
 * The web edition: a page that needs no script and no other file.
 * @param earlier where its stories stood before, by `storyId`, the newest first
 */
export function editionPage(
  edition: Edition,
  earlier: ReadonlyMap<string, readonly EarlierTelling[]>,
  tokens: Tokens,
): string {
  const { newsletter } = edition;
  const context = pageContextOf(edition);
  // The order matters: a source is anchored where it is listed first, and `otherSources` is what then remains.
  const sections = edition.sections.flatMap((section, index) => {
    const view = context.view.sections[index];
    return view ? [sectionBlock(section, view, earlier, context)] : [];
  });
  const noted = alsoNoted(edition, context);
  const others = otherSources(context);
  const body = html`<a class="skip" href="#stories">${context.locale.web.skip}</a>
<div class="page">
${masthead(newsletter, { inside: '../', line: dateLine(edition, context) })}
${bottomLine(edition, context)}
${contents(edition, context)}
<main id="stories">${sections}${noted}${others}
</main>
${footer(edition, context)}
</div>`;
  return pageOf({
    tokens,
    language: newsletter.language,
    title: edition.subject,
    description: edition.preheader,
    siteName: newsletter.name,
    type: 'article',
    published: edition.date,
    address: webEditionOf(edition),
    feeds: newsletter.site === undefined ? null : '../',
    body,
  });
}

function dateLine({ date }: Edition, { view }: PageContext): Html {
  return html`<span class="date"><time datetime="${date}">${view.date}</time> · ${view.slot}</span>
<span class="counts">${view.counts.join(' · ')}</span>`;
}

function bottomLine(edition: Edition, context: PageContext): Html | null {
  if (edition.bottomLine.length === 0) return null;
  const told = edition.bottomLine.map((sentence, index) => receipted(sentence, `bottom-line-${index + 1}`, context));
  return html`<section class="bottom-line" aria-labelledby="bottom-line">
<h2 id="bottom-line">${context.locale.bottomLine}</h2>
${paragraphs(told)}
</section>`;
}

/** A paragraph for each sentence, and after them the cards of their citations. */
function paragraphs(told: readonly Receipted[]): Html {
  return html`${told.map(({ sentence, language }) => html`<p${language}>${sentence}</p>\n`)}${told.map(({ cards }) => cards)}`;
}

function contents({ sections }: Edition, { view }: PageContext): Html | null {
  if (sections.length === 0) return null;
  const entries = view.sections.map(
    ({ title, anchor, stories }, index) => html`
<li><a href="#${anchor}">${title}</a>
<ul>${stories.map((story, place) => html`<li><a href="#${anchorAt(sections, index, place)}"${inTongue(story)}>${story.headline}</a></li>`)}</ul></li>`,
  );
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${view.labels.contents}</h2>
<ol>${entries}
</ol>
</nav>`;
}

function anchorAt(sections: readonly EditionSection[], section: number, place: number): string {
  const story = sections[section]?.stories[place];
  return story ? storyAnchor(story) : '';
}

function sectionBlock(
  section: EditionSection,
  { anchor, title, about, stories }: SectionView,
  earlier: ReadonlyMap<string, readonly EarlierTelling[]>,
  context: PageContext,
): Html {
  const told = section.bottomLine.map((sentence, index) => receipted(sentence, `${anchor}-${index + 1}`, context));
  const articles = section.stories.flatMap((story, place) => {
    const view = stories[place];
    return view ? [storyArticle(story, view, earlier.get(story.storyId ?? '') ?? [], context)] : [];
  });
  return html`
<section class="section" id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title">${title}</h2>
${about === null ? null : html`<p class="about">${about}</p>`}
${told.length === 0 ? null : html`<div class="section-line">${paragraphs(told)}</div>`}${articles}
</section>`;
}

function alsoNoted(edition: Edition, { locale, sources }: PageContext): Html | null {
  if (edition.alsoNoted.length === 0) return null;
  const notes = edition.alsoNoted.map(
    (note) => html`
<li><bdi>${note.headline}</bdi> ${sources.inline(note.sources, note.headline)}</li>`,
  );
  return html`
<section class="section" aria-labelledby="also-noted">
<h2 id="also-noted">${locale.alsoNoted}</h2>
<ul class="notes">${notes}
</ul>
</section>`;
}

function otherSources({ locale, sources }: PageContext): Html | null {
  const list = sources.unlisted();
  return (
    list &&
    html`
<section class="section" aria-labelledby="other-sources">
<h2 id="other-sources">${locale.otherSources}</h2>
${list}
</section>`
  );
}

function footer({ newsletter }: Edition, { locale, view }: PageContext): Html {
  const { sender, site } = newsletter;
  const words = locale.web;
  return html`<footer class="colophon">
<p>${locale.aboutCitations}${view.legend.map((line) => html`<br>${line}`)}</p>
<p class="ways">${words.edition}: <a href="email.html">${words.asEmail}</a> · <a href="email.txt">${words.asText}</a> · <a href="edition.md">${words.asMarkdown}</a></p>
<p class="ways"><a href="../index.html">${words.allEditions}</a>${site === undefined ? null : html` · <a href="../feed.xml">${words.feed}</a>`}</p>
${sender && view.sender?.postalAddress ? html`<p>${sender.name}, ${view.sender.postalAddress}</p>` : null}
</footer>`;
}
