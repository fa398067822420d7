import type { Article } from '../../model/article.ts';
import { countryOf } from '../../text/name-variants.ts';
import { isStopWord, splitWords, type WrittenWord } from '../../text/words.ts';
import { nameBeginnings, nameTitles } from './title-words.ts';

/** Somebody or something that articles name. */
export interface Name {
  /** As a title shows it: a person's last name, a country's name for its adjective. */
  readonly shown: string;
  readonly kind: 'country' | 'person' | 'other';
  /** In how many titles it stands, and in how many articles altogether; as an adjective, too. */
  readonly titles: number;
  readonly articles: number;
  /** How often the bodies have it, adjectives left out. */
  readonly mentions: number;
  /** Place in the title in which it comes first, in characters. */
  readonly position: number;
}

interface Seen {
  readonly kind: Name['kind'];
  readonly shown: string;
  readonly titles: Set<string>;
  readonly articles: Set<string>;
  mentions: number;
  position: number;
}

/** One text of an article whose names are looked for. */
interface Text {
  readonly article: string;
  readonly title: string;
  readonly body: string;
}

/**
 * The names in articles, those in most titles first; then those in most articles, then the most often mentioned.
 * Found in running text, where capitals mean something, and looked for in the titles afterwards.
 * @param bodyOf the part of an article's body that is searched
 */
export function namesIn(articles: readonly Article[], bodyOf: (article: Article) => string): Name[] {
  const texts = articles.map((article) => ({ article: article.id, title: article.title, body: bodyOf(article) }));
  const isCommon = commonWordsIn(texts);
  const runs = texts.flatMap(({ body }) => capitalRuns(body)).filter((run) => !isCommon(run.at(-1) ?? ''));
  const alone = new Set(runs.filter(({ length }) => length === 1).flatMap(([word = '']) => [word, ...word.split('-')]));
  const people = new Set(runs.filter((run) => run.length === 2 && isPerson(run, alone)).map((run) => run[1] ?? ''));
  const known = new Map<string, Seen>();
  for (const run of runs) {
    const shown = shownForm(run, people);
    const country = run.length === 1 ? countryOf(run[0] ?? '') : null;
    const key = country ?? shown;
    if (known.has(key) || isWhoPublishes(key, articles) || isTwoNames(key, runs)) continue;
    const kind = country ? 'country' : people.has(shown) ? 'person' : 'other';
    known.set(key, { kind, shown: key, titles: new Set(), articles: new Set(), mentions: 0, position: Infinity });
  }
  for (const text of texts) count(known, text);
  return [...known.values()]
    .map(({ titles, articles: having, ...rest }) => ({ ...rest, titles: titles.size, articles: having.size }))
    .filter(({ articles: having }) => having > 0)
    .sort(
      (x, y) =>
        y.titles - x.titles ||
        y.articles - x.articles ||
        y.mentions - x.mentions ||
        x.position - y.position ||
        (x.shown < y.shown ? -1 : 1),
    );
}

/** Runs of capitalized words within sentences, without the words of rank that stand before a name. */
function capitalRuns(text: string): string[][] {
  const runs: string[][] = [];
  let run: WrittenWord[] = [];
  const close = () => {
    const words = run.map(({ word }) => word.replace(/'s?$/u, '')).filter((word, at) => at === 0 || word.length > 1);
    while (words[0] && (nameTitles.has(words[0].toLowerCase()) || (words.length > 1 && countryOf(words[0])))) {
      const first = words.shift() ?? '';
      if (countryOf(first)) runs.push([first]);
    }
    if (words.length > 0 && words.length <= 4 && words.join('').length > 1) runs.push(words);
    run = [];
  };
  let after = 0;
  for (const written of splitWords(text)) {
    const lower = written.word.toLowerCase();
    const isCapital = /^\p{Lu}/u.test(written.word) && (nameBeginnings.has(lower) || !isStopWord(lower, 'en'));
    const isShout = written.word.length > 5 && written.word === written.word.toUpperCase();
    const last = run.at(-1);
    const between = text.slice(after, written.start);
    const isInitial = last?.word.length === 1 && between === '. ';
    if (last && ((between !== ' ' && !isInitial) || /'s?$/u.test(last.word))) close();
    if (isCapital && !isShout && (!written.opens || run.length > 0)) run.push(written);
    else close();
    after = written.end;
  }
  close();
  return runs;
}

/** Whether a word is written small more often than not: "End Shutdown" is no name where a shutdown ends. */
function commonWordsIn(texts: readonly Text[]): (word: string) => boolean {
  const balance = new Map<string, number>();
  for (const { word } of texts.flatMap(({ body }) => splitWords(body))) {
    const lower = word.toLowerCase();
    balance.set(lower, (balance.get(lower) ?? 0) + (word === lower ? 1 : -1));
  }
  return (word) => (balance.get(word.toLowerCase()) ?? 0) > 0;
}

/** "Biden-Ryan", of two who are named by themselves; "Jong-un" is one name. */
function isTwoNames(name: string, runs: readonly (readonly string[])[]): boolean {
  const parts = name.split('-');
  return parts.length === 2 && parts.every((part) => countryOf(part) || runs.some((run) => run.at(-1) === part));
}

/** The words of a name, those too that a hyphen joins: texts write it either way. */
export function partsOf(name: string): string[] {
  return name.split(/[ -]/u);
}

/** "Vladimir Putin", where "Putin" also stands alone and "Vladimir" does not. */
function isPerson([first = '', last = '']: readonly string[], alone: ReadonlySet<string>): boolean {
  if (nameBeginnings.has(first.toLowerCase())) return false;
  return alone.has(last) && !alone.has(first) && !countryOf(last) && /^\p{Lu}\p{Ll}+$/u.test(first);
}

function shownForm(run: readonly string[], people: ReadonlySet<string>): string {
  const last = run.at(-1) ?? '';
  return run.length === 2 && people.has(last) ? last : run.join(' ');
}

/** A page says its own name often. "Los Angeles" in the Los Angeles Times is a place all the same. */
function isWhoPublishes(name: string, articles: readonly Article[]): boolean {
  return articles.some(({ outlet, via, agency, authors }) =>
    [outlet?.name, via, agency, ...authors.map((author) => author.name)].some(
      (who) => who?.toLowerCase().replace(/^the /u, '') === name.toLowerCase(),
    ),
  );
}

function count(known: ReadonlyMap<string, Seen>, { article, title, body }: Text): void {
  const [inTitle] = comparable(title);
  const [inBody, asNoun] = comparable(body);
  for (const [key, seen] of known) {
    const sought = ` ${partsOf(key).join('  ')} `;
    const at = inTitle.indexOf(sought);
    if (at >= 0) {
      seen.titles.add(article);
      seen.position = Math.min(seen.position, at);
    }
    if (at >= 0 || inBody.includes(sought)) seen.articles.add(article);
    seen.mentions += asNoun.split(sought).length - 1;
  }
}

/**
 * The words of a text between spaces, possessives and hyphens taken away: adjectives of countries as the countries, and
 * as they are written.
 */
function comparable(text: string): [asCountries: string, asWritten: string] {
  const words = splitWords(text)
    .flatMap(({ word }) => (countryOf(word) ? [word] : word.split('-')))
    .map((word) => word.replace(/'s?$/u, ''));
  return [`  ${words.map((word) => countryOf(word) ?? word).join('  ')}  `, `  ${words.join('  ')}  `];
}
