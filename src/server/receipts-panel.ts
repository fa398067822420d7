import { html } from 'hono/html';
import type { Article } from '../model/article.ts';
import type { EditionSource } from '../model/edition.ts';
import { editionSentences } from '../model/edition-sentences.ts';
import { type EditorChange, isSamePlace, type Place } from '../model/edits.ts';
import type { Edit } from '../model/summary.ts';
import { sentencesOf } from '../text/sentences.ts';
import { builtTeller } from './built-title.ts';
import { tellerOf } from './cited-links.ts';
import type { PageContent, ShownEdition } from './page-content.ts';
import { actButton, choiceLink, type Html } from './page-parts.ts';

type Shown = PageContent & { readonly shown: ShownEdition };

/** A stretch of a paragraph that an edition tells. */
interface Told extends Place {
  /** What was cut from it where it is told. */
  readonly cuts: readonly Edit[];
  /** Whether it is the one that was asked for. */
  readonly asked: boolean;
}

/** An article with what the edition tells of it marked, and what was cut from that struck through. */
export function receiptsPanel(content: Shown): Html {
  const { choices, shown } = content;
  const { articles, sources } = shown.edition;
  const article = articles.find(({ id }) => id === (choices.article ?? choices.at?.article));
  if (!article)
    return html`<h2>Receipts</h2><p class="hint">Every sentence leads to the sentence of the article that it came from. Choose a number in the email or on the desk, or an article:</p>${articleList(content, null)}`;
  const source = sources.find((one) => one.article === article.id);
  return html`<h2>Receipts</h2>
${choices.choosing ? html`<p class="locked">Choose the sentence that stands in place of the one that is marked. ${choiceLink('Leave it as it is', { ...choices, panel: 'desk' })}</p>` : ''}
${askedSentence(content)}
${articleList(content, article.id)}
<article class="source" lang="${article.language}">
<h3>${source ? html`<span class="number">${source.number}</span> ` : ''}${article.title}</h3>
<p class="outlet">${outletLine(article, source)}</p>
${article.paragraphs.map((_, index) => paragraph(content, article, index))}
</article>`;
}

const saidBy = { editor: 'In your words', model: 'In the words of a model, checked against this' };

function askedSentence({ choices, shown }: Shown): Html {
  const { at, story } = choices;
  const told = at
    ? editionSentences(shown.edition).find(
        ({ sentence, place }) =>
          tellerOf(place) === story && sentence.citations.some((citation) => isSamePlace(citation, at)),
      )
    : undefined;
  if (!told) return html``;
  const { text, edits, written } = told.sentence;
  const said = written ? saidBy[written] : edits.length > 0 ? 'Told, with cuts' : 'Told word for word';
  return html`<blockquote class="told"><p class="hint">${said}</p><p>${text}</p>
${edits.map(({ cut, reason }) => html`<p class="hint">Cut: <del>${cut.trim()}</del> — ${reason}</p>`)}</blockquote>`;
}

function articleList({ choices, shown }: Shown, current: string | null): Html {
  const { story, at, choosing } = choices;
  const own = choosing ? sourcesOf(shown, story) : null;
  return html`<ul class="articles">${shown.edition.sources
    .filter(({ number }) => !own || own.includes(number))
    .map(({ number, article, outlet }) => {
      const kept = choosing || article === at?.article ? choices : { ...choices, at: undefined };
      const { at: place, ...rest } = kept;
      const target = { ...rest, ...(place ? { at: place } : {}), panel: 'receipts' as const, article };
      return html`<li>${choiceLink(`${number} ${outlet}`, target, { current: article === current })}</li>`;
    })}</ul>`;
}

function sourcesOf({ edition }: ShownEdition, story: string | undefined): readonly number[] | null {
  const stories = edition.sections.flatMap((section) => section.stories);
  return stories.find(({ id }) => id === story)?.sources ?? null;
}

function outletLine(article: Article, source: EditionSource | undefined): Html {
  const parts = [source?.outlet, ...(source?.qualifiers ?? []), article.published?.earliest.slice(0, 10)].filter(
    Boolean,
  );
  const url = article.url && /^https?:\/\//iu.test(article.url) ? article.url : null;
  return html`${parts.join(' · ')}${url ? html` · <a href="${url}" target="_blank" rel="noreferrer noopener">the page</a>` : ''}`;
}

function paragraph(content: Shown, article: Article, index: number): Html {
  const text = article.paragraphs[index] ?? '';
  if (article.subheads.includes(index)) return html`<h4>${text}</h4>`;
  const { choices } = content;
  if (choices.choosing && choices.at && choices.story)
    return choosable(content, article, index, choices.at, choices.story);
  return html`<p>${marked(text, toldOf(content, article.id, index))}</p>`;
}

/** What the edition tells of a paragraph, in order, without overlaps; the stretch that was asked for comes first. */
function toldOf({ choices, shown }: Shown, article: string, paragraph: number): Told[] {
  const told = editionSentences(shown.edition)
    .flatMap(({ sentence, place }) =>
      sentence.citations.map((citation) => ({
        ...citation,
        cuts: sentence.edits,
        asked: choices.at !== undefined && tellerOf(place) === choices.story && isSamePlace(citation, choices.at),
      })),
    )
    .filter((one) => one.article === article && one.paragraph === paragraph)
    .sort((a, b) => Number(b.asked) - Number(a.asked));
  const taken: Told[] = [];
  for (const one of told) {
    if (taken.every(({ start, end }) => one.end <= start || one.start >= end)) taken.push(one);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function marked(text: string, told: readonly Told[]): Html[] {
  const parts: Html[] = [];
  let from = 0;
  for (const { start, end, cuts, asked } of told) {
    parts.push(html`${text.slice(from, start)}`);
    parts.push(
      asked
        ? html`<mark id="asked" class="asked" tabindex="-1">${withCuts(text, start, end, cuts)}</mark>`
        : html`<mark>${withCuts(text, start, end, cuts)}</mark>`,
    );
    from = end;
  }
  return [...parts, html`${text.slice(from)}`];
}

function withCuts(text: string, start: number, end: number, cuts: readonly Edit[]): Html[] {
  const parts: Html[] = [];
  let from = start;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.start < from || cut.end > end) continue;
    parts.push(html`${text.slice(from, cut.start)}<del title="${cut.reason}">${text.slice(cut.start, cut.end)}</del>`);
    from = cut.end;
  }
  return [...parts, html`${text.slice(from, end)}`];
}

/** A paragraph whose sentences are buttons; one that is told already is told to be so. */
function choosable(content: Shown, article: Article, index: number, at: Place, story: string): Html {
  const told = new Set(
    editionSentences(content.shown.edition)
      .filter(({ place }) => place.part === 'summary' && place.story?.id === story)
      .flatMap(({ sentence }) => sentence.citations)
      .filter((citation) => citation.article === article.id && citation.paragraph === index)
      .map(({ start, end }) => `${start} ${end}`),
  );
  const back = { ...content, choices: { ...content.choices, panel: 'desk' as const } };
  const sentences = sentencesOf(article).filter((sentence) => sentence.paragraph === index);
  return html`<div class="choosable">${sentences.map(({ text, start, end }) => {
    const place: Place = { article: article.id, paragraph: index, start, end };
    if (isSamePlace(place, at)) return html`<mark id="asked" class="asked" tabindex="-1">${text}</mark>`;
    if (told.has(`${start} ${end}`)) return html`<mark title="told already">${text}</mark>`;
    const { article: id, paragraph, start: from, end: to } = at;
    const change: EditorChange = {
      do: 'choose-sentence',
      story: builtTeller(content.shown, story),
      at: { article: id, paragraph, start: from, end: to },
      instead: place,
    };
    return actButton(back, 'change', text, { change, look: 'sentence' });
  })}</div>`;
}
