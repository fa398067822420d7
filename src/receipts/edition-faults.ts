import type { Article } from '../model/article.ts';
import type {
  AlsoNoted,
  Edition,
  EditionFigure,
  EditionQuotation,
  EditionSection,
  EditionSentence,
  EditionSource,
  EditionStory,
} from '../model/edition.ts';
import type { StoryUpdate } from '../model/told-story.ts';
import { dayFaults } from './day-faults.ts';
import type { Fault } from './fault.ts';
import { faultsIn, subjectFaults, unmarkedFaults } from './faults-of.ts';
import { figureFaults, sayerFaults } from './figure-faults.ts';
import { headlineFaults, lineFaults } from './line-faults.ts';
import { leadNowhere, numberingFaults, sourceFaults } from './source-faults.ts';
import { spokenFaults } from './spoken-faults.ts';

/** A fault of an edition, and where a person finds it. */
export interface EditionFault extends Fault {
  /** `summary 2 of “Ferry crews walk out”`, `subject line`. */
  readonly where: string;
  /** The sentence or line. */
  readonly text: string;
}

/** What was looked at, and what is at fault in it. */
export interface EditionCheck {
  /** Sentences, headlines and lines. */
  readonly checked: number;
  readonly faults: readonly EditionFault[];
  /** What the editor wrote: looked at as everything is, but what is not in the sources is on the editor's own word. */
  readonly written: readonly WrittenByEditor[];
}

/** A sentence or headline in the editor's words. */
export interface WrittenByEditor extends Pick<EditionFault, 'where' | 'text'> {
  /** What it says and its sources do not. */
  readonly found: readonly Fault[];
}

/** One thing that is told to a reader, and what its sources do not say of it. */
interface Looked {
  readonly where: string;
  readonly text: string;
  readonly found: readonly Fault[];
  readonly by?: 'model' | 'editor' | undefined;
}

/** What claims are held against. */
interface Evidence {
  readonly edition: Edition;
  readonly articles: ReadonlyMap<string, Article>;
  readonly articleByNumber: ReadonlyMap<number, string>;
}

/**
 * How each field is looked at; null where it claims nothing that a source could have said. A field that is added to an
 * edition does not compile until it is decided here what is checked of it.
 */
type Checks<Whole> = {
  readonly [Field in keyof Required<Whole>]: ((whole: Whole, evidence: Evidence) => readonly Looked[]) | null;
};

const editionChecks: Checks<Edition> = {
  newsletter: null,
  id: null,
  date: null,
  slot: null,
  readingTime: null,
  articles: null,
  sources: ({ sources }, { articles }) => sources.map((source) => lookedAtSource(source, articles)),
  bottomLine: ({ bottomLine }, evidence) => sentences('bottom line #', bottomLine, evidence),
  sections: ({ sections }, evidence) => sections.flatMap((section) => lookedAt(section, sectionChecks, evidence)),
  alsoNoted: ({ alsoNoted }, evidence) => alsoNoted.map((noted) => lookedAtHeadline('also noted', noted, evidence)),
  subject: ({ subject }, { edition }) => [line('subject line', subject, edition)],
  preheader: ({ preheader }, { edition }) => [line('preheader', preheader, edition)],
};

/** The title of a section and the line under it are the editor's own words. */
const sectionChecks: Checks<EditionSection> = {
  theme: null,
  about: null,
  bottomLine: ({ theme, bottomLine }, evidence) => sentences(`bottom line # of “${theme}”`, bottomLine, evidence),
  stories: ({ stories }, evidence) => stories.flatMap((story) => lookedAt(story, storyChecks, evidence)),
};

const storyChecks: Checks<EditionStory> = {
  id: null,
  storyId: null,
  headlineWritten: null,
  headline: (story, evidence) => [
    { ...lookedAtHeadline(`headline of “${story.headline}”`, story, evidence), by: story.headlineWritten },
  ],
  sources: null,
  independent: ({ headline, independent, sources }) => [
    {
      where: `accounts of “${headline}”`,
      text: String(independent),
      found: independent <= sources.length ? [] : [tooMany(independent)],
    },
  ],
  summary: ({ headline, summary }, evidence) => sentences(`summary # of “${headline}”`, summary, evidence),
  disputes: ({ headline, disputes }, evidence) =>
    disputes.flatMap((dispute) => lookedAtDispute(headline, dispute, evidence)),
  figures: (story, evidence) =>
    story.figures.flatMap((figure, at) =>
      lookedAtFigure(`figure ${at + 1} of “${story.headline}”`, figure, story, evidence),
    ),
  quotations: (story, evidence) =>
    story.quotations.flatMap((quotation, at) =>
      lookedAtQuotation(`quotation ${at + 1} of “${story.headline}”`, quotation, story, evidence),
    ),
  timeline: ({ headline, timeline }, evidence) =>
    timeline.flatMap((event, at) => {
      const where = `timeline ${at + 1} of “${headline}”`;
      return [...sentences(where, [event.sentence], evidence), day(where, event, 'behind', evidence)];
    }),
  watch: ({ headline, watch }, evidence) =>
    watch.flatMap((event, at) => {
      const where = `what to watch ${at + 1} of “${headline}”`;
      return [...sentences(where, [event.sentence], evidence), day(where, event, 'ahead', evidence)];
    }),
  update: ({ headline, update }, evidence) =>
    update ? lookedAtUpdate(`update of “${headline}”`, update, evidence) : [],
};

/**
 * Checks all that an edition tells: its sentences, figures, quotations and days against what they cite, its headlines against
 * the titles and texts of their sources, its subject line and preheader against its headlines, and every number of a source.
 * The titles of sections and what stands under them are the editor's own words, and are not checked; sentences and headlines
 * that the editor wrote are, but are told apart and are no faults. Linear in the edition.
 */
export function checkEdition(edition: Edition): EditionCheck {
  const articles = new Map(edition.articles.map((article) => [article.id, article]));
  const articleByNumber = new Map(edition.sources.map(({ number, article }) => [number, article]));
  const all = lookedAt(edition, editionChecks, { edition, articles, articleByNumber });
  return {
    checked: all.length,
    faults: all
      .filter(({ by }) => by !== 'editor')
      .flatMap(({ where, text, found }) => found.map((fault) => ({ where, text, ...fault }))),
    written: all.filter(({ by }) => by === 'editor').map(({ where, text, found }) => ({ where, text, found })),
  };
}

function lookedAt<Whole>(whole: Whole, checks: Checks<Whole>, evidence: Evidence): Looked[] {
  return Object.values<Checks<Whole>[keyof Whole]>(checks).flatMap((check) => check?.(whole, evidence) ?? []);
}

/** @param part with `#` where the number of the sentence belongs */
function sentences(part: string, told: readonly EditionSentence[], { articles, articleByNumber }: Evidence): Looked[] {
  return told.map((sentence, at) => {
    const found = faultsIn(sentence, articles);
    const unmarked = found.length > 0 ? [] : unmarkedFaults(sentence, articles);
    return {
      where: part.replace('#', String(at + 1)),
      text: sentence.text,
      found: [...found, ...unmarked, ...numberingFaults(sentence, articleByNumber)],
      by: sentence.written,
    };
  });
}

/** The articles of a story and no others: what another one says is no evidence here. */
function ownArticles(numbers: readonly number[], { articles, articleByNumber }: Evidence): Article[] {
  return numbers.flatMap((number) => articles.get(articleByNumber.get(number) ?? '') ?? []);
}

function lookedAtHeadline(where: string, { headline, sources }: AlsoNoted, evidence: Evidence): Looked {
  const found = headlineFaults(headline, ownArticles(sources, evidence));
  return { where, text: headline, found: [...found, ...leadNowhere(sources, evidence.articleByNumber)] };
}

function line(where: string, text: string, { sections, alsoNoted }: Edition): Looked {
  const headlines = [...sections.flatMap(({ stories }) => stories), ...alsoNoted].map(({ headline }) => headline);
  return { where, text, found: lineFaults(text, [...headlines, ...sections.map(({ theme }) => theme)]) };
}

function lookedAtSource(source: EditionSource, articles: Evidence['articles']): Looked {
  return { where: `source ${source.number}`, text: source.title, found: sourceFaults(source, articles) };
}

function tooMany(independent: number): Fault {
  return { kind: 'source', words: String(independent), looked: 'it has not so many sources' };
}

/** What accounts differ on is told in words of this program or of the claims: no name and no number may be in it besides. */
function lookedAtDispute(
  headline: string,
  { subject, claims }: EditionStory['disputes'][number],
  evidence: Evidence,
): Looked[] {
  const told = sentences(`differing account # of “${headline}”`, claims, evidence);
  const whose = claims.map(({ saidBy, text, citations, written }, at): Looked => {
    const language = evidence.articles.get(citations[0]?.article ?? '')?.language ?? 'und';
    const found = sayerFaults(saidBy ?? null, text, language);
    return { where: `whose account ${at + 1} of “${headline}” is`, text: saidBy ?? '', found, by: written };
  });
  const citations = claims.flatMap((claim) => claim.citations);
  const found = subjectFaults(subject, citations, evidence.articles);
  return [...told, ...whose, { where: `what accounts of “${headline}” differ on`, text: subject, found }];
}

function lookedAtFigure(where: string, figure: EditionFigure, { sources }: EditionStory, evidence: Evidence): Looked[] {
  const told = [figure.sentence, ...figure.others.map(({ sentence }) => sentence)];
  const language = ownArticles(sources, evidence)[0]?.language ?? 'und';
  const text = `${figure.amount} ${figure.counts}`;
  return [
    { where, text, found: figureFaults(figure, language), by: figure.sentence.written },
    ...sentences(`sentence # of ${where}`, told, evidence),
  ];
}

function lookedAtQuotation(
  where: string,
  { words, ...quotation }: EditionQuotation,
  { sources }: EditionStory,
  evidence: Evidence,
): Looked[] {
  const [citation] = words.citations;
  const own = new Map(ownArticles(sources, evidence).map((article) => [article.id, article]));
  const found = citation ? spokenFaults({ ...quotation, words: words.text, citation }, own) : [];
  return sentences(where, [words], evidence).map((looked) => ({ ...looked, found: [...looked.found, ...found] }));
}

function day(
  where: string,
  event: Parameters<typeof dayFaults>[0],
  lies: 'behind' | 'ahead',
  { articles }: Evidence,
): Looked {
  return { where: `day of ${where}`, text: event.date?.basis ?? '', found: dayFaults(event, articles, lies) };
}

function lookedAtUpdate(where: string, { newSentences, newNames, newNumbers }: StoryUpdate, evidence: Evidence) {
  const said = newSentences.map(({ text }) => text).join('\n');
  const strange = [...newNames, ...newNumbers].filter((word) => !said.includes(word));
  return [
    ...newSentences.map(({ article, index, ...span }): Looked => {
      const citations = [{ ...span, article, sentence: index }];
      const sentence = { text: span.text, citations, edits: [] };
      return {
        where,
        text: span.text,
        found: [...faultsIn(sentence, evidence.articles), ...unmarkedFaults(sentence, evidence.articles)],
      };
    }),
    ...strange.map((words): Looked => {
      const found: Fault[] = [{ kind: 'strange', words, looked: 'none of the new sentences has it' }];
      return { where, text: words, found };
    }),
  ];
}
