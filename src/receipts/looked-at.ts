import type { Article } from '../model/article.ts';
import type {
  AlsoNoted,
  Edition,
  EditionFigure,
  EditionQuotation,
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

/** One thing that is told to a reader, and what its sources do not say of it. */
export interface Looked {
  readonly where: string;
  readonly text: string;
  readonly found: readonly Fault[];
  readonly by?: 'model' | 'editor' | undefined;
}

/** What claims are held against. */
export interface Evidence {
  readonly edition: Edition;
  readonly articles: ReadonlyMap<string, Article>;
  readonly articleByNumber: ReadonlyMap<number, string>;
}

/**
 * Sentences, against what they cite.
 * @param part with `#` where the number of the sentence belongs
 */
export function lookedAtSentences(
  part: string,
  told: readonly EditionSentence[],
  { articles, articleByNumber }: Evidence,
): Looked[] {
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

/** A headline, against the titles and texts of its own sources. */
export function lookedAtHeadline(where: string, { headline, sources }: AlsoNoted, evidence: Evidence): Looked {
  const found = headlineFaults(headline, ownArticles(sources, evidence));
  return { where, text: headline, found: [...found, ...leadNowhere(sources, evidence.articleByNumber)] };
}

/** The subject line or the preheader, which may only hold words of headlines and sections. */
export function lookedAtLine(where: string, text: string, { sections, alsoNoted }: Edition): Looked {
  const headlines = [...sections.flatMap(({ stories }) => stories), ...alsoNoted].map(({ headline }) => headline);
  return { where, text, found: lineFaults(text, [...headlines, ...sections.map(({ theme }) => theme)]) };
}

/** A source, against the article that it is. */
export function lookedAtSource(source: EditionSource, articles: Evidence['articles']): Looked {
  return { where: `source ${source.number}`, text: source.title, found: sourceFaults(source, articles) };
}

/** What accounts differ on is told in words of this program or of the claims: no name and no number may be in it besides. */
export function lookedAtDispute(
  headline: string,
  { subject, claims }: EditionStory['disputes'][number],
  evidence: Evidence,
): Looked[] {
  const told = lookedAtSentences(`differing account # of “${headline}”`, claims, evidence);
  const whose = claims.map(({ saidBy, text, citations, written }, at): Looked => {
    const language = evidence.articles.get(citations[0]?.article ?? '')?.language ?? 'und';
    const found = sayerFaults(saidBy ?? null, text, language);
    return { where: `whose account ${at + 1} of “${headline}” is`, text: saidBy ?? '', found, by: written };
  });
  const citations = claims.flatMap((claim) => claim.citations);
  const found = subjectFaults(subject, citations, evidence.articles);
  return [...told, ...whose, { where: `what accounts of “${headline}” differ on`, text: subject, found }];
}

/** A figure, and the sentences that it is from. */
export function lookedAtFigure(
  where: string,
  figure: EditionFigure,
  { sources }: EditionStory,
  evidence: Evidence,
): Looked[] {
  const told = [figure.sentence, ...figure.others.map(({ sentence }) => sentence)];
  const language = ownArticles(sources, evidence)[0]?.language ?? 'und';
  const text = `${figure.amount} ${figure.counts}`;
  return [
    { where, text, found: figureFaults(figure, language), by: figure.sentence.written },
    ...lookedAtSentences(`sentence # of ${where}`, told, evidence),
  ];
}

/** The words of a quotation, and who said them where. */
export function lookedAtQuotation(
  where: string,
  { words, ...quotation }: EditionQuotation,
  { sources }: EditionStory,
  evidence: Evidence,
): Looked[] {
  const [citation] = words.citations;
  const own = new Map(ownArticles(sources, evidence).map((article) => [article.id, article]));
  const found = citation ? spokenFaults({ ...quotation, words: words.text, citation }, own) : [];
  return lookedAtSentences(where, [words], evidence).map((looked) => ({
    ...looked,
    found: [...looked.found, ...found],
  }));
}

/** The day of an event, resolved again. */
export function lookedAtDay(
  where: string,
  event: Parameters<typeof dayFaults>[0],
  lies: 'behind' | 'ahead',
  { articles }: Evidence,
): Looked {
  return { where: `day of ${where}`, text: event.date?.basis ?? '', found: dayFaults(event, articles, lies) };
}

/** What is new since the last edition, which must be in the articles and in what was told. */
export function lookedAtUpdate(where: string, { newSentences, newNames, newNumbers }: StoryUpdate, evidence: Evidence) {
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
