import type { Edition, EditionSentence } from '../model/edition.ts';
import { editionSentences, type SentencePlace } from '../model/edition-sentences.ts';
import type { Citation } from '../model/summary.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { CitedArticle } from './evidence.ts';
import type { Fault } from './fault.ts';
import { faultsIn } from './faults-of.ts';

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
 * Checks all that an edition claims: its sentences against what they cite, its headlines against the titles and texts of
 * their sources, its subject line and preheader against its headlines, and every number of a source. The titles of sections
 * and what stands under them are the editor's own words, and are not checked; sentences and headlines that the editor wrote
 * are, but are told apart and are no faults. Linear in the edition.
 */
export function checkEdition(edition: Edition): EditionCheck {
  const articles = new Map<string, CitedArticle>(edition.articles.map((article) => [article.id, article]));
  const articleByNumber = new Map(edition.sources.map(({ number, article }) => [number, article]));
  const faults: EditionFault[] = [];
  const written: WrittenByEditor[] = [];
  let checked = 0;
  const tell = (where: string, text: string, found: readonly Fault[], by?: 'model' | 'editor') => {
    checked++;
    if (by === 'editor') written.push({ where, text, found });
    else faults.push(...found.map((fault) => ({ where, text, ...fault })));
  };
  const tellHeadline = (where: string, headline: string, numbers: readonly number[], by?: 'editor') => {
    const own = numbers.flatMap((number) => articles.get(articleByNumber.get(number) ?? '') ?? []);
    tell(where, headline, [...headlineFaults(headline, own), ...leadNowhere(numbers, articleByNumber)], by);
  };

  for (const { number, article, title } of edition.sources) {
    if (!articles.has(article))
      tell(`source ${number}`, title, [sourceFault(String(number), 'its article is not in the edition')]);
  }
  for (const { sentence, place } of editionSentences(edition)) {
    tell(inWords(place), sentence.text, faultsIn(sentence, articles), sentence.written);
    // Where a number leads is nobody's words.
    for (const fault of numberingFaults(sentence, articleByNumber))
      faults.push({ where: inWords(place), text: sentence.text, ...fault });
  }
  const stories = edition.sections.flatMap((section) => section.stories);
  for (const { headline, headlineWritten, sources } of stories)
    tellHeadline(`headline of “${headline}”`, headline, sources, headlineWritten);
  for (const { headline, sources } of edition.alsoNoted) tellHeadline('also noted', headline, sources);
  const lines = [...stories, ...edition.alsoNoted].map(({ headline }) => headline);
  const own = [...lines, ...edition.sections.map(({ theme }) => theme)];
  tell('subject line', edition.subject, lineFaults(edition.subject, own));
  tell('preheader', edition.preheader, lineFaults(edition.preheader, own));
  return { checked, faults, written };
}

/** `summary 2 of “Ferry crews walk out”`. */
function inWords({ part, index, section, story }: SentencePlace): string {
  const owner = story?.headline ?? section?.theme;
  return `${part} ${index + 1}${owner === undefined ? '' : ` of “${owner}”`}`;
}

function sourceFault(words: string, looked: string): Fault {
  return { kind: 'source', words, looked };
}

function leadNowhere(numbers: readonly number[], articleByNumber: ReadonlyMap<number, string>): Fault[] {
  return numbers
    .filter((number) => !articleByNumber.has(number))
    .map((number) => sourceFault(`[${number}]`, 'there is no source of this number'));
}

/** Numbers beside a sentence that lead nowhere, or not to what it cites. */
function numberingFaults(
  { sources, citations }: EditionSentence,
  articleByNumber: ReadonlyMap<number, string>,
): Fault[] {
  const cited = new Set(citations.map(({ article }) => article));
  const shown = new Set(sources.map((number) => articleByNumber.get(number)));
  const astray = sources.filter(
    (number) => articleByNumber.has(number) && !cited.has(articleByNumber.get(number) ?? ''),
  );
  return [
    ...leadNowhere(sources, articleByNumber),
    ...astray.map((number) => sourceFault(`[${number}]`, 'the sentence does not cite this source')),
    ...[...cited]
      .filter((article) => !shown.has(article))
      .map((article) => sourceFault(article, 'it is cited without a number')),
  ];
}

/** A headline is a title or a sentence of its sources, or says nothing that they do not. */
function headlineFaults(headline: string, articles: readonly CitedArticle[]): Fault[] {
  if (articles.some(({ title }) => title === headline)) return [];
  if (articles.length === 0) return [{ kind: 'headline', words: headline, looked: 'no article stands behind it' }];
  const best = articles.map((article) => {
    const titled = { ...article, paragraphs: [article.title, ...article.paragraphs] };
    const found = opening(titled).map((citation) =>
      faultsIn({ text: headline, citations: [citation], edits: [] }, new Map([[article.id, titled]])),
    );
    return found.sort((a, b) => a.length - b.length)[0] ?? [];
  });
  return (best.sort((a, b) => a.length - b.length)[0] ?? []).map((fault) => ({
    ...fault,
    looked: `${fault.looked}, nor has a title`,
  }));
}

/** How deep in its article a headline may have its words from. */
const headlineSentences = 6;

function opening(article: CitedArticle): Citation[] {
  const first = article.paragraphs.slice(0, headlineSentences);
  return sentencesOf({ ...article, paragraphs: first, subheads: [] })
    .slice(0, headlineSentences)
    .map(({ index, paragraph, start, end }) => ({ article: article.id, sentence: index, paragraph, start, end }));
}

/** A line is made of headlines and section titles, the last of them perhaps cut between words. */
function lineFaults(line: string, parts: readonly string[]): Fault[] {
  const known = new Set(parts);
  if (line === '' || known.has(line)) return [];
  const strange = line.split(' · ').filter((part) => !known.has(part) && !isCut(part, parts) && !isListOf(part, known));
  return strange.map((words) => ({
    kind: 'headline',
    words,
    looked: 'it is no headline and no section title of the edition',
  }));
}

function isCut(part: string, wholes: readonly string[]): boolean {
  const head = part.endsWith('…') ? part.slice(0, -1) : null;
  return head !== null && head.length > 0 && wholes.some((whole) => whole.startsWith(head));
}

/** "Energy, Harbour": section titles in a row, each of which may have commas of its own. */
function isListOf(line: string, known: ReadonlySet<string>): boolean {
  const parts = line.split(', ');
  let rest = '';
  for (const part of parts) {
    rest = rest ? `${rest}, ${part}` : part;
    if (known.has(rest)) rest = '';
  }
  return rest === '';
}
