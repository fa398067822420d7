import type {
  DisputeView,
  EditionView,
  EventView,
  FigureView,
  QuotationView,
  SourceView,
  StoryView,
  ToldView,
} from './view.ts';
import { columnsOf, wrapLines } from './wrap-lines.ts';

/** How something is set in a terminal. */
type Weight = 'title' | 'heading' | 'quiet' | 'plain';

interface Line {
  readonly text: string;
  readonly weight: Weight;
}

export interface TerminalOptions {
  /** Columns to fill at most; no more than 76 are, because longer lines are hard to read. */
  readonly columns: number;
  readonly colour: boolean;
}

const widest = 76;
const narrowest = 20;

const introducer = '\u001B[';
const codeByWeight: Readonly<Record<Weight, string | null>> = { title: '1', heading: '1;32', quiet: '2', plain: null };
const reset = `${introducer}0m`;

/**
 * The edition as text for a terminal, from what the templates see: the words of the text part, laid out for this width.
 * Its colours are the terminal's own, so that it can be read on light and dark.
 */
export function terminalText(view: EditionView, { columns, colour }: TerminalOptions): string {
  const width = Math.max(narrowest, Math.min(widest, columns));
  return `${blocksOf(view, width)
    .filter((block) => block.length > 0)
    .map((block) => block.map((line) => setLine(line, width, colour)).join('\n'))
    .join('\n\n')}\n`;
}

type Block = readonly Line[];
type Labels = EditionView['labels'];

function blocksOf(view: EditionView, width: number): readonly Block[] {
  const { newsletter, labels, sender } = view;
  const rule: Line = { text: '─'.repeat(width), weight: 'quiet' };
  return [
    [line(newsletter.name, 'title'), ...(newsletter.tagline ? [line(newsletter.tagline, 'quiet')] : [])],
    [line(`${view.date} · ${view.slot}`), line(view.counts.join(' · '), 'quiet')],
    view.bottomLine.length > 0 ? [line(labels.bottomLine, 'heading')] : [],
    ...view.bottomLine.map((sentence) => [line(`- ${sentenceText(sentence)}`)]),
    view.contents.length > 0
      ? [line(`${labels.contents}: ${view.contents.map(({ title }) => title).join(' · ')}`, 'quiet')]
      : [],
    ...view.sections.flatMap(({ title, about, bottomLine, stories }) => [
      [rule, line(title, 'heading'), ...(about ? [line(about, 'quiet')] : [])],
      ...bottomLine.map((sentence) => [line(sentenceText(sentence))]),
      ...stories.flatMap((story) => storyBlocks(story, labels)),
    ]),
    view.alsoNoted.length > 0 ? [rule, line(labels.alsoNoted, 'heading')] : [],
    ...view.alsoNoted.map(({ headline, sources }) => [line(`- ${headline}`), ...sourceLines(sources)]),
    view.otherSources.length > 0 ? [rule, line(labels.otherSources, 'heading')] : [],
    sourceLines(view.otherSources),
    [rule, ...[labels.aboutCitations, ...view.legend].map((text) => line(text, 'quiet'))],
    sender?.postalAddress ? [line(sender.postalAddress, 'quiet')] : [],
  ];
}

function storyBlocks(story: StoryView, labels: Labels): readonly Block[] {
  const { headline, mark, update, newSince, news, summary, sources, independent } = story;
  const since = newSince === null ? '' : `${newSince}: `;
  return [
    [line(`${update === null ? '' : `${update}: `}${headline}${mark ?? ''}`, 'title')],
    news.length > 0 ? [line(`  ${since}${news.map(sentenceText).join(' ')}`)] : [],
    summary.length > 0 ? [line(`  ${summary.map(sentenceText).join(' ')}`)] : [],
    ...story.disputes.flatMap((dispute) => disputeBlocks(dispute, labels)),
    ...titled(labels.byTheNumbers, story.figures.map(figureBlock)),
    ...story.quotations.map(quotationBlock),
    ...titled(labels.timeline, story.timeline.map(eventBlock)),
    ...titled(labels.toWatch, story.watch.map(eventBlock)),
    [line(`  ${labels.sources}${independent ? ` (${independent})` : ''}`, 'quiet'), ...sourceLines(sources)],
  ];
}

/** A title stands only over what there is. */
function titled(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [[line(`  ${title}`, 'title')], ...blocks];
}

function disputeBlocks({ subject, outlets, claims }: DisputeView, labels: Labels): readonly Block[] {
  const title = `${labels.accountsDiffer}${subject ? `: ${subject}` : ''}${inBrackets(outlets)}`;
  return titled(
    title,
    claims.map((claim) => [line(`  - ${claim.by === null ? '' : `${claim.by}: `}${sentenceText(claim)}`)]),
  );
}

function figureBlock({ amount, counts, context, by, mark, citations, others }: FigureView): Block {
  const told = context === null ? `${amount} ${counts}` : `${amount} ${counts}: ${context}`;
  return [
    line(`  - ${sentenceText({ text: told, mark, citations })}${inBrackets(by)}`),
    ...others.map((other) => line(`    ${sentenceText(other)}`)),
  ];
}

function quotationBlock(quotation: QuotationView): Block {
  const { speaker, outlets } = quotation;
  return [line(`  ${sentenceText(quotation)}`), line(`  — ${speaker}${inBrackets(outlets)}`, 'quiet')];
}

function eventBlock(event: EventView): Block {
  return [line(`  - ${event.date}: ${sentenceText(event)}`)];
}

function sentenceText({ text, mark, citations }: ToldView): string {
  const told = `${text}${mark ?? ''}`;
  // The space that holds the numbers together becomes a common one after wrapping.
  return citations.length === 0 ? told : `${told}\u00A0[${citations.map(({ number }) => number).join(',\u00A0')}]`;
}

function inBrackets(text: string | null): string {
  return text ? ` (${text})` : '';
}

function sourceLines(sources: readonly SourceView[]): readonly Line[] {
  return sources.flatMap(({ number, outlet, details, title, url }) => [
    line(`  [${number}] ${outlet} (${details})${title ? `: ${title}` : ''}`, 'quiet'),
    ...(url === null ? [] : [line(`      ${url}`, 'quiet')]),
  ]);
}

function line(text: string, weight: Weight = 'plain'): Line {
  return { text, weight };
}

/** A line of text as lines of the terminal; colours begin and end on each, as pagers want it. */
function setLine({ text, weight }: Line, width: number, colour: boolean): string {
  const code = codeByWeight[weight];
  return wrapLines(text, width)
    .split('\n')
    .map((wrapped) => {
      const plain = wrapped.replaceAll('\u00A0', ' ');
      if (!colour || columnsOf(plain) === 0) return plain;
      if (code !== null) return `${introducer}${code}m${plain}${reset}`;
      return plain.replace(/ \[\d+(?:, \d+)*\]/gu, (citation) => `${introducer}2m${citation}${reset}`);
    })
    .join('\n');
}
