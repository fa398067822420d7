import { html } from 'hono/html';
import type { Published } from '../model/article.ts';
import type { AlsoNoted, EditionEvent, EditionSection, EditionSentence, EditionStory } from '../model/edition.ts';
import { bottomLineOf, type EditorChange, type Place, type StoryPart } from '../model/edits.ts';
import { builtTeller, builtTitle } from './built-title.ts';
import { inWords } from './change-in-words.ts';
import type { PageContent, ShownEdition } from './page-content.ts';
import { actButton, choiceLink, type Html, wordsForm } from './page-parts.ts';
import { withoutReceipt } from './preview-choices.ts';

type Shown = PageContent & { readonly shown: ShownEdition };

/** The edition as an editor works on it: sections, stories and sentences, and what was changed. */
export function deskPanel(content: Shown): Html {
  const { edition, desk } = content.shown;
  const locked = desk?.approval
    ? 'Approved: these bytes will be sent. Withdraw the approval to change anything.'
    : desk?.isSent
      ? 'This edition was sent and stays as it is.'
      : null;
  return html`<h2>Desk</h2>
${locked ? html`<p class="locked">${locked}</p>` : ''}
<p class="hint">A number, here or in the email, shows the sentence in its article that stands behind it.</p>
<dl class="lines"><dt>Subject</dt><dd>${edition.subject}</dd><dt>Preheader</dt><dd>${edition.preheader || '—'}</dd></dl>
<fieldset class="desk"${locked || !desk ? html` disabled` : ''}><legend class="unseen">What goes into the edition</legend>
${edition.bottomLine.length > 0 ? html`<section class="part"><h3>Bottom line</h3>${sentenceList(content, bottomLineOf(), edition.bottomLine)}</section>` : ''}
${edition.sections.map((section, index) => sectionPart(content, section, index))}
${edition.alsoNoted.length > 0 ? html`<section class="part"><h3>Also noted</h3><ul class="pieces">${edition.alsoNoted.map((note) => html`<li>${noteLine(content, note)}</li>`)}</ul></section>` : ''}
</fieldset>
${desk ? changeList(content, desk.changes, desk.without) : ''}`;
}

function sectionPart(content: Shown, section: EditionSection, index: number): Html {
  const changes = content.shown.desk?.changes ?? [];
  const titles = content.shown.edition.sections.map(({ theme }) => builtTitle(theme, changes));
  const title = titles[index] ?? section.theme;
  const moved = (by: number): EditorChange => ({
    do: 'order-sections',
    sections: titles.toSpliced(index, 1).toSpliced(index + by, 0, title),
  });
  return html`<section class="part">
<div class="row"><h3>${section.theme}</h3>
<div class="tools">
${actButton(content, 'change', '↑', { change: moved(-1), name: `Move section ${section.theme} up`, disabled: index === 0 })}
${actButton(content, 'change', '↓', { change: moved(1), name: `Move section ${section.theme} down`, disabled: index === titles.length - 1 })}
${wordsForm(content, { do: 'rename-section', section: title, to: section.theme }, { label: 'Rename', name: `Rename section ${section.theme}`, field: 'to', value: section.theme })}
</div></div>
${section.bottomLine.length > 0 ? sentenceList(content, bottomLineOf(section.theme), section.bottomLine) : ''}
${section.stories.map((story) => storyPart(content, story))}
</section>`;
}

function storyPart(content: Shown, story: EditionStory): Html {
  const { id, headline } = story;
  const changes = content.shown.desk?.changes ?? [];
  const isPinned = changes.some((change) => change.do === 'pin-story' && change.story === id);
  return html`<article class="story" data-story="${id}" tabindex="-1">
<h4>${headline}${story.headlineWritten ? html` <span class="mark">your words</span>` : ''}${isPinned ? html` <span class="mark">pinned</span>` : ''}</h4>
<div class="tools">
${actButton(content, 'change', 'Pin', { change: { do: 'pin-story', story: id, was: headline }, name: `Pin ${headline} to the top of its section`, disabled: isPinned })}
${actButton(content, 'change', 'Drop', { change: { do: 'drop-story', story: id, was: headline }, name: `Drop ${headline}` })}
${wordsForm(content, { do: 'write-headline', story: id, was: headline, text: headline }, { label: 'Headline', name: `Headline of ${headline}`, field: 'text', value: headline })}
${wordsForm(content, { do: 'add-note', story: id, text: 'note' }, { label: 'Note', name: `Note on ${headline}`, field: 'text', value: '' })}
</div>
${sentenceList(content, id, story.summary)}
${pieceList(content, story)}
</article>`;
}

function noteLine(content: Shown, { headline, sources }: AlsoNoted): Html {
  const told = content.shown.edition.sources.filter(({ number }) => sources.includes(number));
  const links = told.map(({ number, article }) =>
    choiceLink(
      String(number),
      { ...withoutReceipt(content.choices), panel: 'receipts', article },
      { title: 'See the article' },
    ),
  );
  const [first] = told;
  const change = first && ({ do: 'drop-line', article: first.article, was: headline } as const);
  return html`${headline}<sup class="cites">${links}</sup>
${change ? html`<div class="tools">${actButton(content, 'change', 'Drop', { change, name: `Drop the line ${headline}` })}</div>` : ''}`;
}

/** One of the things that stand beside a summary, in a few words. */
interface Piece {
  readonly part: StoryPart;
  readonly label: string;
  readonly text: string;
  readonly sentence: EditionSentence | undefined;
}

/** How much of a date is known, in characters of ISO 8601. */
const lengthByPrecision: Partial<Record<Published['precision'], number>> = { year: 4, month: 7 };

function piecesOf({ figures, quotations, timeline, watch, disputes }: EditionStory): Piece[] {
  const day = (date: EditionEvent['date']) =>
    date ? `${date.earliest.slice(0, lengthByPrecision[date.precision] ?? 10)}: ` : '';
  return [
    ...disputes.map(({ subject, claims }) => ({
      part: 'disputes' as const,
      label: 'Accounts differ',
      text: subject,
      sentence: claims[0],
    })),
    ...figures.map(({ amount, counts, sentence }) => ({
      part: 'figures' as const,
      label: 'Figure',
      text: `${amount} ${counts}`,
      sentence,
    })),
    ...quotations.map(({ words, speaker }) => ({
      part: 'quotations' as const,
      label: 'Quotation',
      text: `${speaker}: “${words.text}”`,
      sentence: words,
    })),
    ...timeline.map(({ date, sentence }) => ({
      part: 'timeline' as const,
      label: 'Timeline',
      text: `${day(date)}${sentence.text}`,
      sentence,
    })),
    ...watch.map(({ date, sentence }) => ({
      part: 'watch' as const,
      label: 'To watch',
      text: `${day(date)}${sentence.text}`,
      sentence,
    })),
  ];
}

/** What stands beside a summary: each piece leads to its sentence, and can be dropped. */
function pieceList(content: Shown, story: EditionStory): Html {
  const pieces = piecesOf(story);
  if (pieces.length === 0) return html``;
  return html`<ul class="pieces">${pieces.map(({ part, label, text, sentence }) => {
    const at = placeOf(sentence);
    const short = text.slice(0, 60);
    const change = at && ({ do: 'drop-part', story: story.id, part, at, was: text.slice(0, 300) } as const);
    return html`<li><span class="label">${label}</span> ${text}${sentence ? citations(content, story.id, sentence) : ''}
${change ? html`<div class="tools">${actButton(content, 'change', 'Drop', { change, name: `Drop the ${label.toLowerCase()}: ${short}` })}</div>` : ''}</li>`;
  })}</ul>`;
}

function sentenceList(content: Shown, story: string, sentences: readonly EditionSentence[]): Html {
  return html`<ol class="sentences">${sentences.map((sentence) => html`<li>${sentenceLine(content, story, sentence)}</li>`)}</ol>`;
}

function sentenceLine(content: Shown, teller: string, sentence: EditionSentence): Html {
  const { choices, shown } = content;
  const place = placeOf(sentence);
  const story = builtTeller(shown, teller);
  const short = sentence.text.slice(0, 60);
  return html`${sentence.text}${citations(content, teller, sentence)}${sentence.written ? html` <span class="mark">${markByWriter[sentence.written]}</span>` : ''}
${
  place
    ? html`<div class="tools">
${choiceLink('Choose another', { ...choices, panel: 'receipts', article: place.article, at: place, story: teller, choosing: true }, { title: `Choose another sentence than: ${short}` })}
${wordsForm(content, { do: 'write-sentence', story, at: place, was: sentence.text, text: sentence.text }, { label: 'Rewrite', name: `Rewrite: ${short}`, field: 'text', value: sentence.text })}
${actButton(content, 'change', 'Drop', { change: { do: 'drop-sentence', story, at: place, was: sentence.text }, name: `Drop the sentence: ${short}` })}
</div>`
    : html`<div class="tools">
${wordsForm(content, { do: 'write-note', story, was: sentence.text, text: sentence.text }, { label: 'Rewrite', name: `Rewrite the note: ${short}`, field: 'text', value: sentence.text })}
${actButton(content, 'change', 'Drop', { change: { do: 'drop-note', story, was: sentence.text }, name: `Drop the note: ${short}` })}
</div>`
}`;
}

const markByWriter = { editor: 'your words', model: 'a model’s words' };

function citations({ choices, shown }: Shown, teller: string, { citations: cited }: EditionSentence): Html {
  const numberByArticle = new Map(shown.edition.sources.map(({ article, number }) => [article, number]));
  const links = cited.map((at) =>
    choiceLink(
      String(numberByArticle.get(at.article) ?? '?'),
      { ...choices, panel: 'receipts', article: at.article, at, story: teller },
      { title: 'See it in its article' },
    ),
  );
  return links.length > 0 ? html`<sup class="cites">${links}</sup>` : html``;
}

/** What changes know a sentence by: the first that it cites. */
function placeOf(sentence: EditionSentence | undefined): Place | null {
  const [at] = sentence?.citations ?? [];
  return at ? { article: at.article, paragraph: at.paragraph, start: at.start, end: at.end } : null;
}

function changeList(content: Shown, changes: readonly EditorChange[], without: readonly number[]): Html {
  if (changes.length === 0)
    return html`<p class="hint">Nothing was changed yet. What you change is kept in <code>edits.yml</code> beside the edition, survives a rebuild, and can be undone.</p>`;
  const isFinal = Boolean(content.shown.desk?.approval || content.shown.desk?.isSent);
  return html`<section class="part changes"><h3>Your changes</h3><ol>${changes.map(
    (
      change,
      index,
    ) => html`<li><span>${inWords(change)}${without.includes(index) ? html` <strong class="mark">what it is about is gone; kept</strong>` : ''}</span>
${actButton(content, 'take-back', 'Take back', { fields: { index: String(index) }, name: `Take back: ${inWords(change)}`, disabled: isFinal })}</li>`,
  )}</ol></section>`;
}
