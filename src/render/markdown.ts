import type { EditionView, NoteView, SectionView, SentenceView, SourceView, StoryView } from './view.ts';

/**
 * The edition as Markdown (GitHub's), from what the templates see. Sources are footnotes, so that every citation leads
 * to its source wherever footnotes are understood, and can be read where they are not.
 */
export function markdownOf(view: EditionView): string {
  const { newsletter, labels } = view;
  const sources = sourcesOf(view);
  const blocks: readonly (string | null)[] = [
    heading(1, newsletter.name),
    newsletter.tagline && emphasis(newsletter.tagline),
    [view.date, ...view.counts].map(asText).join(' · '),
    ...(view.bottomLine.length > 0 ? [heading(2, labels.bottomLine)] : []),
    listOf(view.bottomLine.map(sentenceText)),
    ...view.sections.flatMap((section) => sectionBlocks(section, labels)),
    ...(view.alsoNoted.length > 0 ? [heading(2, labels.alsoNoted)] : []),
    listOf(view.alsoNoted.map(noteText)),
    '---',
    asText(labels.aboutCitations),
    view.sender?.postalAddress ? asText(view.sender.postalAddress) : null,
    [...sources.values()].map(footnote).join('\n'),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function sectionBlocks({ title, about, stories }: SectionView, labels: EditionView['labels']): (string | null)[] {
  return [heading(2, title), about && emphasis(about), ...stories.flatMap((story) => storyBlocks(story, labels))];
}

function storyBlocks(story: StoryView, labels: EditionView['labels']): (string | null)[] {
  const { headline, update, summary, disputes, sources, independent } = story;
  // What else is told of a story is another block here, in the order in which it is read.
  return [
    heading(3, update === null ? headline : `${update}: ${headline}`),
    summary.map(sentenceText).join(' '),
    ...disputes.flatMap(({ subject, claims }) => [
      `**${asText(labels.accountsDiffer)}**${subject ? `: ${asText(subject)}` : ''}`,
      listOf(claims.map((claim) => `${sentenceText(claim)}${claim.outlets ? ` (${asText(claim.outlets)})` : ''}`)),
    ]),
    `${asText(labels.sources)}${independent ? ` (${asText(independent)})` : ''}: ${sources.map(outletText).join(' · ')}`,
  ];
}

function sentenceText({ text, citations }: SentenceView): string {
  return `${asText(text)}${citations.map(({ number }) => `[^${number}]`).join('')}`;
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
  return `[^${number}]: ${[name, ...details.map(asText)].join(', ')}${title ? `: ${asText(title)}` : ''}`;
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
