import type { Article } from '../model/article.ts';
import type {
  AlsoNoted,
  Edition,
  EditionSection,
  EditionSentence,
  EditionStory,
  Newsletter,
} from '../model/edition.ts';
import type { LeftOut } from '../model/report.ts';
import type { SummarizedSection, SummarizedStory, SummarySentence } from '../model/summary.ts';
import { count } from '../text/count.ts';
import { editionDate } from './edition-date.ts';
import { SourceNumbers } from './edition-sources.ts';
import { readingTime } from './reading-time.ts';
import { storiesThatFit, type WordLimits } from './room.ts';
import { subjectAndPreheader } from './subject.ts';

export interface ComposeOptions {
  readonly newsletter: Newsletter;
  readonly slot: string;
  /** ISO 8601 date; that of the newest article if left out. */
  readonly date?: string;
  readonly now: Date;
  readonly limits: WordLimits & {
    readonly sections: number;
    readonly storiesPerSection: number;
    readonly alsoNoted: number;
  };
}

export interface Composition {
  readonly edition: Edition;
  readonly leftOut: readonly LeftOut[];
}

/** Decides what goes into an edition, and at what length. */
export function compose(sections: readonly SummarizedSection[], options: ComposeOptions): Composition {
  const { told, noted } = divide(sections, options.limits);
  const articles = sections.flatMap((section) => section.stories.flatMap((story) => story.articles));
  const numbers = new SourceNumbers(articles);
  const bottomLine = told.flatMap((section) => bottomLineOf(section, numbers));
  const editionSections = told.map((section) => toEditionSection(section, numbers));
  const alsoNoted = noted.slice(0, options.limits.alsoNoted).map((story) => toAlsoNoted(story, numbers));
  const date = options.date ?? editionDate(numbers.articles(), options.now, options.newsletter.timezone);
  const edition: Edition = {
    newsletter: options.newsletter,
    id: `${date}-${options.slot}`,
    date,
    slot: options.slot,
    ...subjectAndPreheader(editionSections.length > 0 ? editionSections : [{ theme: '', stories: alsoNoted }]),
    bottomLine,
    sections: editionSections,
    alsoNoted,
    readingTime: readingTime(textsOf(bottomLine, editionSections, alsoNoted)),
    sources: numbers.sources(),
    articles: numbers.articles(),
  };
  const unnoted = noted.slice(options.limits.alsoNoted);
  return { edition, leftOut: unnoted.flatMap((story) => leftOutOf(story, options.limits.alsoNoted)) };
}

/** A story is told where its section and the edition have room for it and something of it can be told; else it is noted. */
function divide(sections: readonly SummarizedSection[], limits: ComposeOptions['limits']) {
  const tellable = sections.map(({ stories }) => stories.filter(({ summary }) => summary.sentences.length > 0));
  const open = tellable.map((stories, at) => stories.slice(0, sections[at]?.limit ?? limits.storiesPerSection));
  let shown = 0;
  const within = open.map((stories) => (stories.length > 0 && shown++ < limits.sections ? stories : []));
  const fitting = storiesThatFit(within, limits);
  const told = sections
    .map((section, at) => ({ ...section, stories: fitting[at] ?? [] }))
    .filter(({ stories }) => stories.length > 0);
  const noted = sections.flatMap((section, at) => section.stories.filter((story) => !fitting[at]?.includes(story)));
  return { told, noted };
}

/** The news of a section's first story, in a sentence. */
function bottomLineOf(section: SummarizedSection, numbers: SourceNumbers): EditionSentence[] {
  const nutgraf = section.stories[0]?.summary.nutgraf;
  return nutgraf ? [toEditionSentence(nutgraf, numbers)] : [];
}

function toEditionSection(section: SummarizedSection, numbers: SourceNumbers): EditionSection {
  return {
    theme: section.theme,
    ...(section.about ? { about: section.about } : {}),
    stories: section.stories.map((story) => toEditionStory(story, numbers)),
  };
}

function toEditionStory(story: SummarizedStory, numbers: SourceNumbers): EditionStory {
  return {
    id: story.id,
    headline: story.headline,
    summary: story.summary.sentences.map((sentence) => toEditionSentence(sentence, numbers)),
    disputes: story.summary.disputes.map((dispute) => ({
      subject: dispute.subject,
      claims: dispute.claims.map((claim) => toEditionSentence(claim, numbers)),
    })),
    sources: numbersOf(story, numbers),
    independent: story.independent,
  };
}

function toEditionSentence(sentence: SummarySentence, numbers: SourceNumbers): EditionSentence {
  const sources = new Set(sentence.citations.map((citation) => numbers.numberOf(citation.article)));
  return { ...sentence, sources: [...sources].sort((a, b) => a - b) };
}

function toAlsoNoted(story: SummarizedStory, numbers: SourceNumbers): AlsoNoted {
  return { headline: story.headline, sources: numbersOf(story, numbers) };
}

/** In the order in which a reader looks them up. */
function numbersOf(story: SummarizedStory, numbers: SourceNumbers): number[] {
  return story.articles.map((article) => numbers.numberOf(article.id)).sort((a, b) => a - b);
}

function textsOf(
  bottomLine: readonly EditionSentence[],
  sections: readonly EditionSection[],
  noted: readonly AlsoNoted[],
) {
  const stories = sections.flatMap((section) => section.stories);
  return [
    ...bottomLine.map((sentence) => sentence.text),
    ...sections.flatMap((section) => [section.theme, section.about ?? '']),
    ...stories.flatMap(({ headline, summary, disputes }) => {
      const claims = disputes.flatMap((dispute) => dispute.claims);
      return [headline, ...new Set([...summary, ...claims].map(({ text }) => text))];
    }),
    ...noted.map((story) => story.headline),
  ];
}

function leftOutOf(story: SummarizedStory, limit: number): LeftOut[] {
  const reason = `over the limit of ${count(limit, 'story that is', 'stories that are')} noted in a line`;
  return story.articles.map(({ id, title }: Article) => ({ article: id, title, stage: 'compose', reason }));
}
