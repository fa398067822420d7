import type { Locale, WebWords } from '../locale.ts';
import { directionOf, localeOf } from '../locale-of.ts';
import { showEditionDate, showPublished } from '../show-date.ts';
import type { Tokens } from '../tokens.ts';
import { type ArchivedEdition, newestFirst } from './archived.ts';
import { type Html, html, inTongue } from './html.ts';
import { masthead } from './masthead.ts';
import { pageOf } from './page.ts';

/** The page of all editions, newest first, by month; null where there is none. It speaks the newest edition's language. */
export function archivePage(archive: readonly ArchivedEdition[], tokens: Tokens): string | null {
  const editions = newestFirst(archive);
  const newest = editions[0];
  if (!newest) return null;
  const { newsletter } = newest;
  const { language, site, name } = newsletter;
  const locale = localeOf(language);
  const words = locale.web;
  return pageOf({
    tokens,
    language,
    title: `${name}: ${words.allEditions}`,
    description: newsletter.tagline ?? '',
    siteName: name,
    type: 'website',
    address: site ?? null,
    feeds: site === undefined ? null : '',
    body: html`<div class="page archive">
${masthead(newsletter, { inside: null, line: archiveLine(site, words) })}
<main>${byMonth(editions).map((month) => monthBlock(month, language, locale))}
</main>
</div>`,
  });
}

function archiveLine(site: string | undefined, { allEditions, feed }: WebWords): Html {
  const feeds = html`<span class="counts">${feed}: <a href="feed.xml">Atom</a> · <a href="feed.json">JSON</a></span>`;
  return html`<span class="date">${allEditions}</span>${site === undefined ? null : feeds}`;
}

function byMonth(editions: readonly ArchivedEdition[]): readonly (readonly ArchivedEdition[])[] {
  const months = new Map<string, ArchivedEdition[]>();
  for (const edition of editions) {
    const month = edition.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), edition]);
  }
  return [...months.values()];
}

function monthBlock(editions: readonly ArchivedEdition[], language: string, locale: Locale): Html {
  const date = editions[0]?.date ?? '';
  const title = showPublished({ earliest: date, latest: date, precision: 'month', basis: '' }, 'UTC', locale) ?? date;
  return html`
<section class="section">
<h2>${title}</h2>${editions.map((edition) => editionEntry(edition, language, locale))}
</section>`;
}

function editionEntry(
  { id, page, date, subject, sections, newsletter }: ArchivedEdition,
  around: string,
  locale: Locale,
) {
  const link = `${id}/${page}`;
  const { language } = newsletter;
  const isSame = language === around;
  const tongue = inTongue({ language: isSame ? null : language, direction: isSame ? null : directionOf(language) });
  const entries = sections.map(
    ({ title, stories }) => html`
<li><b>${title}</b> ${stories.map(({ headline, anchor }, index) => html`${index > 0 ? html` · ` : null}<a href="${link}${page === 'index.html' ? html`#${anchor}` : null}">${headline}</a>`)}</li>`,
  );
  return html`
<article class="edition">
<p class="when"><time datetime="${date}">${showEditionDate(date, locale)}</time></p>
<div${tongue}>
<h3><a href="${link}">${subject}</a></h3>
<ul class="themes">${entries}
</ul>
</div>
</article>`;
}
