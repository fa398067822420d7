import type { Article } from '../../model/article.ts';
import { isStopWord, splitWords, type WrittenWord, wordsOf } from '../../text/words.ts';
import { countingWordsOf } from '../stories/counting-words.ts';
import { actors, type PhraseWords, phraseWordsByLanguage } from './phrase-words.ts';
import { areFormsOfOne } from './word-forms.ts';

/** A word is what the articles have in common from this share of them on. */
const leastShare = 0.6;
const mostCharacters = 48;

/**
 * The noun phrase with which one of the titles begins and which tells what all are about, word for word: "Erdbeben in
 * Peru", from "Erdbeben in Peru fordert neun Tote". Nothing is inflected or put together, so it is right in languages with
 * cases, too: a title begins in the nominative. Null where no title does, or the language is not known well enough.
 * @param bodyOf the part of an article's body that is searched
 */
export function openingPhrase(articles: readonly Article[], bodyOf: (article: Article) => string): string | null {
  const language = articles[0]?.language.split('-')[0] ?? '';
  const known = phraseWordsByLanguage[language];
  if (!known || articles.some((article) => article.language.split('-')[0] !== language)) return null;
  const read: Read = {
    known,
    language,
    bodies: articles.map((article) => wordsOf(bodyOf(article))),
    texts: articles.map((article) => [...new Set(wordsOf(`${article.title}\n${bodyOf(article)}`))]),
  };
  const phrases = articles.flatMap(({ title, outlet, via }) =>
    openingsOf(title).flatMap((opening) => {
      const phrase = phraseAt(opening, read);
      const isPublisher = [outlet?.name, via].some((name) => name && phrase?.text.includes(name));
      return phrase && !isPublisher ? [phrase] : [];
    }),
  );
  const [best] = phrases.sort(
    (x, y) =>
      y.support - x.support || y.telling - x.telling || x.text.length - y.text.length || (x.text < y.text ? -1 : 1),
  );
  return best ? best.text.charAt(0).toLocaleUpperCase(language) + best.text.slice(1) : null;
}

interface Read {
  readonly known: PhraseWords;
  readonly language: string;
  readonly bodies: readonly (readonly string[])[];
  /** The words of title and body, each once. */
  readonly texts: readonly (readonly string[])[];
}

interface Phrase {
  readonly text: string;
  /** How many articles have all of its words that matter. */
  readonly support: number;
  /** How many words of it matter: "Strike of the teachers in Chile" says more than "Teachers in Chile". */
  readonly telling: number;
}

function phraseAt(title: string, read: Read): Phrase | null {
  const opening = joinedFromStart(title);
  const words = withoutArticle(opening, read.known);
  const isKicker = kickerEnd.test(title.slice(opening.at(-1)?.end));
  const bounds = (isKicker ? kickerIn(words, read) : null) ?? boundsIn(words, read);
  if (!bounds) return null;
  const [from, to] = bounds;
  const text = title.slice(words[from]?.start, words[to]?.end);
  const telling = words.slice(from, to + 1).filter(({ word }) => !isStopWord(word.toLowerCase(), read.language));
  const support = read.texts.filter((text) =>
    telling.every(({ word }) => text.some((each) => areFormsOfOne(each, word.toLowerCase(), read.language))),
  ).length;
  const isShared = support >= read.texts.length * leastShare;
  return text.length <= mostCharacters && isShared ? { text, support, telling: telling.length } : null;
}

/** First and last word of a phrase. */
type Bounds = readonly [from: number, to: number];

function boundsIn(words: readonly WrittenWord[], read: Read): Bounds | null {
  const link = linkIn(words, read);
  const from = link < 1 || link > 2 ? -1 : headAt(words.slice(0, link), read);
  const to = from < 0 ? null : endOfNames(words, link, read);
  return to === null ? null : [from, to];
}

/** The colon after the words by which a newsroom itself calls the matter. */
const kickerEnd = /^\s?:\s/u;
/** "Reform of the pensions", and no half of a sentence. */
const mostAfterLink = 3;

/**
 * What stands before a colon and is no speaker: a noun with what it is about, or a compound that is called after what
 * happens.
 */
function kickerIn(words: readonly WrittenWord[], read: Read): Bounds | null {
  const [first = '', ...others] = words.map(({ word }) => word.toLowerCase());
  if (others.length === 0) {
    const isHappening = read.known.happeningEnd?.test(first) === true;
    return isHappening && isNoun(first, read) ? [0, 0] : null;
  }
  const link = linkIn(words, read);
  const isAboutOne = link === 1 && others.length <= mostAfterLink && !isStopWord(others.at(-1) ?? '', read.language);
  return isAboutOne && headAt(words.slice(0, 1), read) === 0 ? [0, others.length] : null;
}

function linkIn(words: readonly WrittenWord[], { known }: Read): number {
  return words.findIndex(({ word }) => known.prepositions.has(word.toLowerCase()));
}

/** A title, and what begins anew after its colon; a quotation does not tell what it is about, nor does who says it. */
function openingsOf(title: string): string[] {
  const [, after = ''] = title.split(/\s?:\s(.*)/su);
  if (after === '') return [title];
  return /^\p{L}/u.test(after) ? [title, after] : [];
}

/** The words with which a title begins, as far as nothing but a space is between them. */
function joinedFromStart(title: string): WrittenWord[] {
  const words = splitWords(title);
  const end = words.findIndex(({ start }, at) => at > 0 && title.slice(words[at - 1]?.end, start) !== ' ');
  return end < 0 ? words : words.slice(0, end);
}

function withoutArticle(
  words: readonly WrittenWord[],
  { determiners, prepositions }: PhraseWords,
): readonly WrittenWord[] {
  const first = words[0]?.word.toLowerCase() ?? '';
  return determiners.has(first) && !prepositions.has(first) ? words.slice(1) : words;
}

/** In other languages, what follows a noun is a verb: "Koalition streitet". */
const adjectiveFollows: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt']);

/**
 * Where the noun is with what it takes along: 0 for "Crisis política", which the bodies say, too; 1 for "Fuerte
 * terremoto", whose adjective is the judgement of one. -1 where there is none.
 */
function headAt(words: readonly WrittenWord[], read: Read): number {
  const [first = '', second] = words.map(({ word }) => word.toLowerCase());
  // Who counts the dead names no theme.
  const counts = countingWordsOf(read.language).has(first) || /\p{N}/u.test(first);
  if (counts || isStopWord(first, read.language) || actors.has(first)) return -1;
  if (second === undefined) return isNoun(first, read) ? 0 : -1;
  if (isStopWord(second, read.language)) return -1;
  const isSaidSo = read.bodies.some((body) => body.some((word, at) => word === first && body[at + 1] === second));
  if (isNoun(first, read)) return isSaidSo && adjectiveFollows.has(read.language) ? 0 : -1;
  return isNoun(second, read) && (isSaidSo || !isNameLike(words[1]?.word, read)) ? 1 : -1;
}

/** Whether running text uses a word as a noun: after an article, or, where there are none, after a preposition. */
function isNoun(word: string, { bodies, known, language }: Read): boolean {
  return bodies.some((body) =>
    body.some((each, at) => areFormsOfOne(each, word, language) && known.determiners.has(body[at - 1] ?? '')),
  );
}

function isNameLike(word: string | undefined, { language }: Read): boolean {
  return language !== 'de' && /^\p{Lu}/u.test(word ?? '');
}

/** The last word of the names after a preposition: "en el sur de Perú", "zwischen Russland und Polen". */
function endOfNames(words: readonly WrittenWord[], link: number, { known, language }: Read): number | null {
  const isSmall = (at: number) => {
    const word = words[at]?.word.toLowerCase() ?? '';
    return known.prepositions.has(word) || known.determiners.has(word);
  };
  const isCapital = (at: number) => /^\p{Lu}/u.test(words[at]?.word ?? '');
  let at = link;
  let plain = 0;
  while (at < words.length && !isCapital(at)) {
    if (!isSmall(at) && (++plain > 1 || !isSmall(at + 1))) return null;
    at++;
  }
  if (at >= words.length) return null;
  while (isCapital(at + 1)) at++;
  if (known.and.has(words[at + 1]?.word ?? '') && isCapital(at + 2)) {
    at += 2;
    while (isCapital(at + 1)) at++;
  }
  // "Angriff auf Kiewer Kraftwerk": the noun is still to come.
  const goesOn = at + 1 < words.length && !isCapital(at + 1);
  return language === 'de' && goesOn && /er$/u.test(words[at]?.word ?? '') && at === link + 1 ? null : at;
}
