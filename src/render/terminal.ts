import type { EditionView, SentenceView, SourceView, StoryView } from './view.ts';
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
const codeByWeight: Readonly<Record<Weight, string | null>> = { title: '1', heading: '1;31', quiet: '2', plain: null };
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

function blocksOf(view: EditionView, width: number): readonly (readonly Line[])[] {
  const { newsletter, labels, sender } = view;
  const rule: Line = { text: '─'.repeat(width), weight: 'quiet' };
  return [
    [line(newsletter.name, 'title'), ...(newsletter.tagline ? [line(newsletter.tagline, 'quiet')] : [])],
    [line(view.date), line(view.counts.join(' · '), 'quiet')],
    view.bottomLine.length > 0 ? [line(labels.bottomLine, 'heading')] : [],
    ...view.bottomLine.map((sentence) => [line(`- ${sentenceText(sentence)}`)]),
    ...view.sections.flatMap(({ title, about, stories }) => [
      [rule, line(title, 'heading'), ...(about ? [line(about, 'quiet')] : [])],
      ...stories.flatMap((story) => storyBlocks(story, labels)),
    ]),
    view.alsoNoted.length > 0 ? [rule, line(labels.alsoNoted, 'heading')] : [],
    ...view.alsoNoted.map(({ headline, sources }) => [line(`- ${headline}`), ...sourceLines(sources)]),
    view.otherSources.length > 0 ? [rule, line(labels.otherSources, 'heading')] : [],
    sourceLines(view.otherSources),
    [rule, line(labels.aboutCitations, 'quiet')],
    sender?.postalAddress ? [line(sender.postalAddress, 'quiet')] : [],
  ];
}

function storyBlocks(story: StoryView, labels: EditionView['labels']): readonly (readonly Line[])[] {
  const { headline, update, summary, disputes, sources, independent } = story;
  // What else is told of a story is another block here, in the order in which it is read.
  return [
    [line(update === null ? headline : `${update}: ${headline}`, 'title')],
    summary.length > 0 ? [line(`  ${summary.map(sentenceText).join(' ')}`)] : [],
    ...disputes.flatMap(({ subject, claims }) => [
      [line(`  ${labels.accountsDiffer}${subject ? `: ${subject}` : ''}`, 'title')],
      ...claims.map((claim) => [line(`  - ${sentenceText(claim)}${claim.outlets ? ` (${claim.outlets})` : ''}`)]),
    ]),
    [line(`  ${labels.sources}${independent ? ` (${independent})` : ''}`, 'quiet'), ...sourceLines(sources)],
  ];
}

function sentenceText({ text, citations }: SentenceView): string {
  // The space that holds the numbers together becomes a common one after wrapping.
  return citations.length === 0 ? text : `${text}\u00A0[${citations.map(({ number }) => number).join(',\u00A0')}]`;
}

function sourceLines(sources: readonly SourceView[]): readonly Line[] {
  return sources.flatMap(({ number, outlet, details, title, url }) => [
    line(`  [${number}] ${[outlet, ...details].join(', ')}${title ? `: ${title}` : ''}`, 'quiet'),
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
