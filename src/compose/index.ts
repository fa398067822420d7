import type { Article } from '../model/article.ts';
import type { AlsoNoted, Edition, EditionSection, EditionStory, Newsletter } from '../model/edition.ts';
import type { LeftOut } from '../model/report.ts';
import type { SummarizedSection, SummarizedStory, SummarySentence } from '../model/summary.ts';
import { count } from '../text/count.ts';
import { bottomLineOf, sectionBottomLine } from './bottom-line.ts';
import { chooseParts, type PartLimits, type PartsByStory } from './choose-parts.ts';
import { editionDate } from './edition-date.ts';
import { SourceNumbers } from './edition-sources.ts';
import { readingTime } from './reading-time.ts';
import { Room, storiesThatFit, type WordLimits } from './room.ts';
import { subjectAndPreheader } from './subject.ts';
import { textsOf } from './texts-of.ts';
import { toEditionSentence } from './to-edition-sentence.ts';

export interface ComposeOptions {
  readonly newsletter: Newsletter;
  readonly slot: string;
  /** ISO 8601 date; that of the newest article if left out. */
  readonly date?: string;
  readonly now: Date;
  readonly limits: WordLimits &
    PartLimits & {
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
  const { told, noted, room } = divide(sections, options.limits);
  const inALine = noted.slice(0, options.limits.alsoNoted).filter(({ headline }) => room.takes([headline]));
  const articles = sections.flatMap((section) => section.stories.flatMap((story) => story.articles));
  const numbers = new SourceNumbers(articles);
  const shown = [...told.flatMap((section) => section.stories), ...inALine];
  const read = shown.flatMap((story) => story.articles);
  const date = options.date ?? editionDate(read, options.now, options.newsletter.timezone);
  const news = bottomLineOf(told, room);
  const bottomLine = news.map((sentence) => toEditionSentence(sentence, numbers));
  const sectionLines = told.map((section) => sectionBottomLine(section, news, room));
  const parts = chooseParts(told, date, options.limits, room);
  const editionSections = told.map((section, at) => toEditionSection(section, sectionLines[at] ?? [], parts, numbers));
  const alsoNoted = inALine.map((story) => toAlsoNoted(story, numbers));
  const edition: Edition = {
    newsletter: options.newsletter,
    id: `${date}-${options.slot}`,
    date,
    slot: options.slot,
    ...subjectAndPreheader(editionSections, alsoNoted),
    bottomLine,
    sections: editionSections,
    alsoNoted,
    readingTime: readingTime(textsOf(bottomLine, editionSections, alsoNoted)),
    sources: numbers.sources(),
    articles: numbers.articles(),
  };
  const isNoted = new Set(inALine);
  return {
    edition,
    leftOut: noted.flatMap((story, rank) => (isNoted.has(story) ? [] : leftOutOf(story, rank, options.limits))),
  };
}

/**
 * The sections that are told while there is room. What fits no theme stands last; where that would be beyond the last place
 * and its first story is more widely reported than that of the section there, it has the place: what most outlets report is
 * not left to a line at the end because no theme is made for it.
 * @param filled indexes of sections
 */
function restWithin(filled: readonly number[], sections: readonly SummarizedSection[], places: number): number[] {
  const sourcesOf = (at: number | undefined) => {
    const { independent = 0, weight = 1 } = sections[at ?? -1]?.stories[0] ?? {};
    return independent * weight;
  };
  const rest = filled.findIndex((at, place) => place >= places && sections[at]?.origin === 'elsewhere');
  if (places === 0 || rest < 0 || sourcesOf(filled[rest]) <= sourcesOf(filled[places - 1])) return [...filled];
  return filled.toSpliced(rest, 1).toSpliced(places - 1, 0, filled[rest] as number);
}

/** A story is told where its section and the edition have room for it and something of it can be told; else it is noted. */
export function divide(
  sections: readonly SummarizedSection[],
  limits: WordLimits & Pick<ComposeOptions['limits'], 'sections' | 'storiesPerSection'>,
) {
  const room = new Room(limits, sections.length);
  const open = sections.map(({ stories, limit = limits.storiesPerSection }) =>
    stories.filter(({ summary }) => summary.sentences.length > 0).slice(0, limit),
  );
  const fitting = sections.map((): readonly SummarizedStory[] => []);
  const filled = [...sections.keys()].filter((at) => open[at]?.length);
  let waiting = restWithin(filled, sections, limits.sections);
  for (let places = limits.sections; places > 0 && waiting.length > 0; ) {
    const tried = waiting.slice(0, places);
    waiting = waiting.slice(places);
    const stories = open.map((own, at) => (tried.includes(at) ? own : []));
    const fit = storiesThatFit(
      sections.map((section, at) => ({ ...section, stories: stories[at] ?? [] })),
      room,
    );
    for (const at of tried) fitting[at] = fit[at] ?? [];
    // A section none of whose stories fits leaves its place to the next.
    places = tried.filter((at) => fitting[at]?.length === 0).length;
  }
  const told = sections
    .map((section, at) => ({ ...section, stories: fitting[at] ?? [] }))
    .filter(({ stories }) => stories.length > 0);
  const noted = sections.flatMap((section, at) => section.stories.filter((story) => !fitting[at]?.includes(story)));
  return { told, noted, room };
}

function toEditionSection(
  section: SummarizedSection,
  bottomLine: readonly SummarySentence[],
  parts: PartsByStory,
  numbers: SourceNumbers,
): EditionSection {
  return {
    theme: section.theme,
    ...(section.about ? { about: section.about } : {}),
    bottomLine: bottomLine.map((sentence) => toEditionSentence(sentence, numbers)),
    stories: section.stories.map((story) => toEditionStory(story, parts, numbers)),
  };
}

function toEditionStory(story: SummarizedStory, parts: PartsByStory, numbers: SourceNumbers): EditionStory {
  const { figures = [], quotations = [], timeline = [], watch = [] } = parts.get(story) ?? {};
  const shown = (sentence: SummarySentence) => toEditionSentence(sentence, numbers);
  return {
    id: story.id,
    headline: story.headline,
    summary: story.summary.sentences.map(shown),
    disputes: story.summary.disputes.map((dispute) => ({
      subject: dispute.subject,
      claims: dispute.claims.map((claim) => ({ ...shown(claim), ...(claim.saidBy ? { saidBy: claim.saidBy } : {}) })),
    })),
    figures: figures.map((figure) => ({
      ...figure,
      sentence: shown(figure.sentence),
      others: figure.others.map((other) => ({ ...other, sentence: shown(other.sentence) })),
    })),
    quotations: quotations.map(({ words, citation, speaker, role, said }) => ({
      words: shown({ text: words, citations: [citation], edits: [] }),
      speaker,
      role,
      said,
    })),
    timeline: timeline.map(({ date, sentence }) => ({ date, sentence: shown(sentence) })),
    watch: watch.map(({ date, sentence }) => ({ date, sentence: shown(sentence) })),
    sources: numbersOf(story, numbers),
    independent: story.independent,
    ...(story.storyId === undefined ? {} : { storyId: story.storyId }),
    ...(story.update ? { update: story.update } : {}),
  };
}

function toAlsoNoted(story: SummarizedStory, numbers: SourceNumbers): AlsoNoted {
  return { headline: story.headline, sources: numbersOf(story, numbers) };
}

/** In the order in which a reader looks them up. */
function numbersOf(story: SummarizedStory, numbers: SourceNumbers): number[] {
  return story.articles.map((article) => numbers.numberOf(article.id)).sort((a, b) => a - b);
}

function leftOutOf(story: SummarizedStory, rank: number, { alsoNoted }: ComposeOptions['limits']): LeftOut[] {
  const reason =
    rank < alsoNoted
      ? 'no words are left for its line in limits.editionWords'
      : `over the limit of ${count(alsoNoted, 'story that is', 'stories that are')} noted in a line`;
  return story.articles.map(({ id, title }: Article) => ({ article: id, title, stage: 'compose', reason }));
}
