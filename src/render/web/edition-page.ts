import type { Edition, EditionSection } from '../../model/edition.ts';
import { titleOf } from '../edition-titles.ts';
import { showEditionDate } from '../show-date.ts';
import { storyAnchor, webEditionOf } from './addresses.ts';
import type { EarlierTelling } from './archived.ts';
import { type Html, html } from './html.ts';
import { masthead } from './masthead.ts';
import { pageOf } from './page.ts';
import { type PageContext, pageContextOf } from './page-context.ts';
import { receipted } from './receipts.ts';
import { headlineLanguage, storyArticle } from './story.ts';

/**
 * The web edition: a page that needs no script and no other file.
 * @param earlier where its stories stood before, by `storyId`, the newest first
 */
export function editionPage(edition: Edition, earlier: ReadonlyMap<string, readonly EarlierTelling[]>): string {
  const { newsletter } = edition;
  const context = pageContextOf(edition);
  // The order matters: a source is anchored where it is listed first, and `otherSources` is what then remains.
  const sections = edition.sections.map((section, index) => sectionBlock(section, index, earlier, context));
  const noted = alsoNoted(edition, context);
  const others = otherSources(context);
  const body = html`<a class="skip" href="#stories">${context.words.skip}</a>
<div class="page">
${masthead(newsletter, { inside: '../', line: dateLine(edition, context) })}
${bottomLine(edition, context)}
${contents(edition, context)}
<main id="stories">${sections}${noted}${others}
</main>
${footer(edition, context)}
</div>`;
  return pageOf({
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

function dateLine({ date, sections, sources, readingTime }: Edition, { locale }: PageContext): Html {
  const stories = sections.reduce((count, section) => count + section.stories.length, 0);
  return html`<time class="date" datetime="${date}">${showEditionDate(date, locale)}</time>
<span class="counts">${locale.stories(stories)} · ${locale.sourceCount(sources.length)} · ${locale.minutesToRead(Math.max(1, readingTime.minutes))}</span>`;
}

function bottomLine(edition: Edition, context: PageContext): Html | null {
  if (edition.bottomLine.length === 0) return null;
  const told = edition.bottomLine.map((sentence, index) => receipted(sentence, `bottom-line-${index + 1}`, context));
  return html`<section class="bottom-line" aria-labelledby="bottom-line">
<h2 id="bottom-line">${context.locale.bottomLine}</h2>
${told.map(({ sentence, language }) => html`<p${language}>${sentence}</p>\n`)}${told.map(({ cards }) => cards)}
</section>`;
}

function contents({ sections }: Edition, context: PageContext): Html | null {
  const { locale, words } = context;
  if (sections.length === 0) return null;
  const entries = sections.map(
    (section, index) => html`
<li><a href="#section-${index + 1}">${titleOf(section, locale)}</a>
<ul>${section.stories.map((story) => html`<li><a href="#${storyAnchor(story)}"${context.otherLanguage(headlineLanguage(story, context))}>${story.headline}</a></li>`)}</ul></li>`,
  );
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${words.contents}</h2>
<ol>${entries}
</ol>
</nav>`;
}

function sectionBlock(
  section: EditionSection,
  index: number,
  earlier: ReadonlyMap<string, readonly EarlierTelling[]>,
  context: PageContext,
): Html {
  const id = `section-${index + 1}`;
  const stories = section.stories.map((story, place) =>
    storyArticle(story, { lead: index === 0 && place === 0, earlier: earlier.get(story.storyId ?? '') ?? [] }, context),
  );
  return html`
<section class="section" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${titleOf(section, context.locale)}</h2>
${section.about ? html`<p class="about">${section.about}</p>` : null}${stories}
</section>`;
}

function alsoNoted(edition: Edition, { locale, sources }: PageContext): Html | null {
  if (edition.alsoNoted.length === 0) return null;
  const notes = edition.alsoNoted.map(
    (note) => html`
<li><p><bdi>${note.headline}</bdi></p>${sources.list(note.sources, note.headline)}</li>`,
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

function footer({ newsletter }: Edition, { locale, words }: PageContext): Html {
  const { sender, site } = newsletter;
  return html`<footer class="colophon">
<p>${locale.aboutCitations}</p>
<p>${words.edition}: <a href="email.html">${words.asEmail}</a> · <a href="email.txt">${words.asText}</a> · <a href="edition.md">${words.asMarkdown}</a></p>
<p><a href="../index.html">${words.allEditions}</a>${site === undefined ? null : html` · <a href="../feed.xml">${words.feed}</a>`}</p>
${sender?.postalAddress ? html`<p>${sender.name}, ${sender.postalAddress}</p>` : null}
</footer>`;
}
