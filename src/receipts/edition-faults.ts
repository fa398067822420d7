import type { Edition, EditionSection, EditionStory } from '../model/edition.ts';
import type { Fault } from './fault.ts';
import {
  type Evidence,
  type Looked,
  lookedAtDay,
  lookedAtDispute,
  lookedAtFigure,
  lookedAtHeadline,
  lookedAtLine,
  lookedAtQuotation,
  lookedAtSentences,
  lookedAtSource,
  lookedAtUpdate,
} from './looked-at.ts';

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
  bottomLine: ({ bottomLine }, evidence) => lookedAtSentences('bottom line #', bottomLine, evidence),
  sections: ({ sections }, evidence) => sections.flatMap((section) => lookedAt(section, sectionChecks, evidence)),
  alsoNoted: ({ alsoNoted }, evidence) => alsoNoted.map((noted) => lookedAtHeadline('also noted', noted, evidence)),
  subject: ({ subject }, { edition }) => [lookedAtLine('subject line', subject, edition)],
  preheader: ({ preheader }, { edition }) => [lookedAtLine('preheader', preheader, edition)],
};

/** The title of a section and the line under it are the editor's own words. */
const sectionChecks: Checks<EditionSection> = {
  theme: null,
  about: null,
  bottomLine: ({ theme, bottomLine }, evidence) =>
    lookedAtSentences(`bottom line # of “${theme}”`, bottomLine, evidence),
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
  summary: ({ headline, summary }, evidence) => lookedAtSentences(`summary # of “${headline}”`, summary, evidence),
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
      return [...lookedAtSentences(where, [event.sentence], evidence), lookedAtDay(where, event, 'behind', evidence)];
    }),
  watch: ({ headline, watch }, evidence) =>
    watch.flatMap((event, at) => {
      const where = `what to watch ${at + 1} of “${headline}”`;
      return [...lookedAtSentences(where, [event.sentence], evidence), lookedAtDay(where, event, 'ahead', evidence)];
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

function tooMany(independent: number): Fault {
  return { kind: 'source', words: String(independent), looked: 'it has not so many sources' };
}
