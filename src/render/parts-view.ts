import type { EditionEvent, EditionFigure, EditionQuotation, EditionStory } from '../model/edition.ts';
import { cleanText } from './clean-text.ts';
import type { Locale } from './locale.ts';
import { markOf, sentenceView } from './sentence-view.ts';
import { showPublished } from './show-date.ts';
import type { SourceList } from './source-list.ts';
import type { StoryView } from './view.ts';
import { headOf } from './who-says.ts';

/** What stands beside a story's summary, ready to be shown. */
export function partsView(
  story: EditionStory,
  timezone: string,
  sources: SourceList,
  locale: Locale,
): Pick<StoryView, 'figures' | 'quotations' | 'timeline' | 'watch'> {
  const told = new Set(
    [...story.summary, ...story.disputes.flatMap((dispute) => dispute.claims)].map((sentence) => sentence.text),
  );
  const eventView = ({ date, sentence }: EditionEvent) => ({
    ...sentenceView(sentence, sources),
    date: showPublished(date, timezone, locale) ?? locale.pending,
  });
  return {
    figures: story.figures.map((figure) => figureView(figure, told, sources, locale)),
    quotations: story.quotations.map((quotation) => quotationView(quotation, sources, locale)),
    timeline: story.timeline.map(eventView),
    watch: story.watch.map(eventView),
  };
}

function figureView(figure: EditionFigure, told: ReadonlySet<string>, sources: SourceList, locale: Locale) {
  const { amount, counts, sentence, others } = figure;
  return {
    amount: cleanText(amount),
    counts: cleanText(counts),
    context: told.has(sentence.text) ? null : cleanText(sentence.text),
    by: sayers(figure, sources, locale),
    mark: markOf(sentence.written),
    citations: sources.citations(sentence.sources),
    ...sources.tongues.ofSentence(sentence),
    others: others.map((other) => ({
      text: locale.otherFigure(cleanText(other.amount), otherBy(other, sentence.sources, sources, locale)),
      mark: markOf(other.sentence.written),
      citations: sources.citations(other.sentence.sources),
    })),
  };
}

/** Who gives another figure, and the day where it is one of another day: "Harbor News, July 2". */
function otherBy(
  other: Pick<EditionFigure, 'saidBy' | 'sentence'>,
  figures: readonly number[],
  sources: SourceList,
  locale: Locale,
): string {
  const day = sources.dayUnlike(other.sentence.sources, figures);
  return [sayers(other, sources, locale), ...(day === null ? [] : [day])].join(locale.comma);
}

/** Whoever is named as saying it, and the outlets that carry it. */
function sayers(
  { saidBy, sentence }: Pick<EditionFigure, 'saidBy' | 'sentence'>,
  sources: SourceList,
  locale: Locale,
): string {
  return headOf(saidBy, sources.outletNames(sentence.sources), locale);
}

function quotationView({ words, speaker, role, said }: EditionQuotation, sources: SourceList, locale: Locale) {
  const sentence = sentenceView(words, sources);
  return {
    ...sentence,
    text: locale.quoted(sentence.text),
    outlets: sources.outletNames(words.sources),
    speaker: speakerLine(cleanText(speaker), cleanText(role ?? ''), cleanText(said ?? ''), locale),
  };
}

/** "Senator Ann Lee told CNN", "Ann Lee, mayor of Aarup, on Tuesday". */
function speakerLine(name: string, role: string, said: string, locale: Locale): string {
  const line = withRole(name, role, locale);
  const isClause = said.startsWith('told ') && line.endsWith(name);
  return said === '' ? line : `${line}${isClause ? ' ' : locale.comma}${said}`;
}

/** "Senator Ann Lee", but "Ann Lee, mayor of Aarup": as the press sets a title before a name, and a description after it. */
function withRole(name: string, role: string, { comma }: Locale): string {
  if (role === '') return name;
  const isTitle = /^\p{Lu}/u.test(role) && !/\s(?:\p{Ll}{1,3})\s/u.test(role);
  return isTitle ? `${role} ${name}` : `${name}${comma}${role}`;
}
