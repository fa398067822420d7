import type { EditionEvent, EditionFigure, EditionQuotation, EditionStory } from '../../model/edition.ts';
import type { EventView, FigureView, QuotationView, StoryView } from '../view.ts';
import { type Html, html, inTongue } from './html.ts';
import type { PageContext } from './page-context.ts';
import { type Receipted, receipted } from './receipts.ts';

/** What stands beside a story's summary: figures, quotations, how it came to this, what to watch. */
export function partBlocks(
  { figures, quotations, timeline, watch }: EditionStory,
  view: StoryView,
  anchor: string,
  context: PageContext,
): readonly Html[] {
  const { labels } = context.view;
  const entries = {
    figures: paired(figures, view.figures, (figure, shown, place) =>
      figureEntry(figure, shown, `${anchor}-f${place}`, context),
    ),
    timeline: paired(timeline, view.timeline, (event, shown, place) =>
      eventEntry(event, shown, `${anchor}-t${place}`, context),
    ),
    watch: paired(watch, view.watch, (event, shown, place) => eventEntry(event, shown, `${anchor}-w${place}`, context)),
  };
  return [
    ...listBlock(labels.byTheNumbers, entries.figures),
    ...paired(quotations, view.quotations, (quotation, shown, place) =>
      quotationBlock(quotation, shown, `${anchor}-q${place}`, context),
    ),
    ...listBlock(labels.timeline, entries.timeline),
    ...listBlock(labels.toWatch, entries.watch),
  ];
}

/** What is made of each thing and of what templates see of it, which stand in the same order. */
function paired<Told, Shown>(
  told: readonly Told[],
  shown: readonly Shown[],
  entry: (told: Told, shown: Shown, place: number) => Html,
): readonly Html[] {
  return told.flatMap((each, index) => {
    const view = shown[index];
    return view === undefined ? [] : [entry(each, view, index + 1)];
  });
}

function listBlock(label: string, entries: readonly Html[]): readonly Html[] {
  if (entries.length === 0) return [];
  return [
    html`
<section class="part rows">
<h4 class="label">${label}</h4>
<ul>${entries}
</ul>
</section>`,
  ];
}

function figureEntry(figure: EditionFigure, view: FigureView, id: string, context: PageContext): Html {
  const own = receipted(
    view.context === null ? figure.sentence : { ...figure.sentence, text: view.context },
    id,
    context,
  );
  const others = paired(figure.others, view.others, (other, { text }, place) =>
    sentenceParagraph(receipted({ ...other.sentence, text }, `${id}-${place}`, context)),
  );
  const tongue = inTongue(view);
  return html`
<li><b class="amount"${tongue}>${view.amount}</b>
<div><p><b${tongue}>${view.counts}</b>${view.context === null ? own.signs : null}</p>
${view.context === null ? own.cards : sentenceParagraph(own)}
<p class="outlets">${view.by}</p>${others}</div></li>`;
}

function eventEntry({ sentence }: EditionEvent, { date }: EventView, id: string, context: PageContext): Html {
  return html`
<li><b class="day">${date}</b>
<div>${sentenceParagraph(receipted(sentence, id, context))}</div></li>`;
}

function sentenceParagraph({ sentence, language, cards }: Receipted): Html {
  return html`<p${language}>${sentence}</p>${cards}`;
}

function quotationBlock(
  { words }: EditionQuotation,
  { text, speaker, outlets }: QuotationView,
  id: string,
  context: PageContext,
): Html {
  const { sentence, language, cards } = receipted({ ...words, text }, id, context);
  return html`
<figure class="quotation">
<blockquote${language}><p>${sentence}</p></blockquote>
<figcaption><b>${speaker}</b><span class="outlets">${outlets}</span></figcaption>${cards}
</figure>`;
}
