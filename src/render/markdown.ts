import type {
  DisputeView,
  EditionView,
  EventView,
  FigureView,
  NoteView,
  QuotationView,
  SectionView,
  SentenceView,
  SourceView,
  StoryView,
  ToldView,
} from './view.ts';

type Labels = EditionView['labels'];
type Block = string | null;

/**
 * The edition as Markdown (GitHub's), from what the templates see. Sources are footnotes, so that every citation leads
 * to its source wherever footnotes are understood, and can be read where they are not.
 */
export function markdownOf(view: EditionView): string {
  const { newsletter, labels } = view;
  const blocks: readonly Block[] = [
    heading(1, newsletter.name),
    newsletter.tagline && emphasis(newsletter.tagline),
    [view.date, view.slot, ...view.counts].map(asText).join(' · '),
    ...titled(heading(2, labels.bottomLine), listOf(view.bottomLine.map(sentenceText))),
    view.contents.length > 0
      ? `**${asText(labels.contents)}**: ${view.contents.map(({ title }) => asText(title)).join(' · ')}`
      : null,
    ...view.sections.flatMap((section) => sectionBlocks(section, labels)),
    ...titled(heading(2, labels.alsoNoted), listOf(view.alsoNoted.map(noteText))),
    '---',
    [labels.aboutCitations, ...view.legend].map(asText).join('\\\n'),
    view.sender?.postalAddress ? asText(view.sender.postalAddress) : null,
    [...sourcesOf(view).values()].map(footnote).join('\n'),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function sectionBlocks({ title, about, bottomLine, stories }: SectionView, labels: Labels): readonly Block[] {
  return [
    heading(2, title),
    about && emphasis(about),
    ...bottomLine.map(sentenceText),
    ...stories.flatMap((story) => storyBlocks(story, labels)),
  ];
}

function storyBlocks(story: StoryView, labels: Labels): readonly Block[] {
  const { update, newSince, news, summary, sources, independent } = story;
  const headline = withMark(story.headline, story.mark);
  const since = newSince === null ? '' : `**${asText(newSince)}**: `;
  return [
    heading(3, update === null ? headline : `${update}: ${headline}`),
    news.length > 0 ? `${since}${news.map(sentenceText).join(' ')}` : null,
    summary.map(sentenceText).join(' '),
    ...story.disputes.flatMap((dispute) => disputeBlocks(dispute, labels)),
    ...titled(strong(labels.byTheNumbers), listOf(story.figures.map(figureText))),
    ...story.quotations.map(quotationText),
    ...titled(strong(labels.timeline), listOf(story.timeline.map(eventText))),
    ...titled(strong(labels.toWatch), listOf(story.watch.map(eventText))),
    `${asText(labels.sources)}${independent ? ` (${asText(independent)})` : ''}: ${sources.map(outletText).join(' · ')}`,
  ];
}

/** A title stands only over what there is. */
function titled(title: string, block: Block): readonly Block[] {
  return block === null ? [] : [title, block];
}

function disputeBlocks({ subject, outlets, claims }: DisputeView, labels: Labels): readonly Block[] {
  const of = `${subject ? `: ${asText(subject)}` : ''}${inBrackets(outlets)}`;
  return [
    `${strong(labels.accountsDiffer)}${of}`,
    listOf(claims.map((claim) => `${claim.by === null ? '' : `${strong(claim.by)}: `}${sentenceText(claim)}`)),
  ];
}

function figureText({ amount, counts, context, by, mark, citations, others }: FigureView): string {
  const numbers = notesOf(citations);
  const told = context === null ? numbers : `: ${asText(withMark(context, mark))}${numbers}`;
  const rest = others.map((other) => `; ${sentenceText(other)}`).join('');
  return `${strong(amount)} ${asText(counts)}${told}${inBrackets(by)}${rest}`;
}

function quotationText(quotation: QuotationView): string {
  const { speaker, outlets } = quotation;
  return `> ${sentenceText(quotation)}\n>\n> — ${asText(speaker)}${inBrackets(outlets)}`;
}

function eventText(event: EventView): string {
  return `${strong(event.date)}: ${sentenceText(event)}`;
}

function sentenceText({ text, mark, citations }: ToldView): string {
  return `${asText(withMark(text, mark))}${notesOf(citations)}`;
}

function withMark(text: string, mark: string | null): string {
  return `${text}${mark ?? ''}`;
}

function notesOf(citations: SentenceView['citations']): string {
  return citations.map(({ number }) => `[^${number}]`).join('');
}

function inBrackets(text: string | null): string {
  return text ? ` (${asText(text)})` : '';
}

function noteText({ headline, sources }: NoteView): string {
  return `${asText(headline)} (${sources.map(outletText).join(' · ')})`;
}

function outletText({ number, outlet }: SourceView): string {
  return `${asText(outlet)}[^${number}]`;
}

/** Every source once, by number; the first listing of each has its title in relation to the story it stands with. */
function sourcesOf({ sections, alsoNoted, otherSources }: EditionView): ReadonlyMap<number, Listed> {
  const listed: readonly Listed[] = [
    ...[...sections.flatMap(({ stories }) => stories), ...alsoNoted].flatMap(({ headline, sources }) =>
      sources.map((source) => ({ ...source, title: source.title ?? headline })),
    ),
    ...otherSources,
  ];
  const first = new Map<number, Listed>();
  for (const source of listed) if (!first.has(source.number)) first.set(source.number, source);
  return new Map([...first].sort(([a], [b]) => a - b));
}

type Listed = Pick<SourceView, 'number' | 'outlet' | 'title' | 'details' | 'url'>;

function footnote({ number, outlet, title, details, url }: Listed): string {
  const name = url === null ? asText(outlet) : `[${asText(outlet)}](<${destination(url)}>)`;
  return `[^${number}]: ${name} (${asText(details)})${title ? `: ${asText(title)}` : ''}`;
}

/** `webLink` left neither angle brackets nor blanks; what Markdown reads in a destination are backslashes and entities. */
function destination(url: string): string {
  return url
    .replace(/\\/gu, '%5C')
    .replace(/&(?=#?\w+;)/gu, '%26')
    .replace(/[<>]/gu, encodeURIComponent);
}

function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${asText(text)}`;
}

function emphasis(text: string): string {
  return `*${asText(text)}*`;
}

function strong(text: string): string {
  return `**${asText(text)}**`;
}

function listOf(entries: readonly string[]): string | null {
  return entries.length === 0 ? null : entries.map((entry) => `- ${entry}`).join('\n');
}

/** What opens a block where a line begins with it: a heading, a list, a quotation, a rule, a fence, a table. */
const opensBlock = /^(?:(\d+)([.)])|([#+\-=:>]))/u;

/** What is read as markup wherever it stands; of underscores and ampersands only those that can be. */
const markup = /[\\`*[\]<>~|$]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=#?\w+;)|(?<=\bwww)\.|:(?=\/\/)|#+$|!(?=\[)/gu;

/** Text of one line, escaped so that it is read as the same text: no markup, no HTML, no links of itself. */
export function asText(text: string): string {
  return text
    .replace(markup, (found) => [...found].map((character) => `\\${character}`).join(''))
    .replace(opensBlock, (_, digits = '', stop = '', mark = '') => `${digits}\\${stop}${mark}`);
}
