import { stemOf } from '../../text/stems.ts';
import { isStopWord, splitWords, type WrittenWord } from '../../text/words.ts';
import { happenings, lightNouns, phraseOpeners, relations, verbSignals, weakModifiers } from './title-words.ts';

/** A noun, with the word that goes before it as a rule, by which articles call what happened. */
export interface NounPhrase {
  /** Lower-cased: "weapons shipments". */
  readonly shown: string;
  readonly head: string;
  /** Whether it is between two sides: talks, tensions. */
  readonly isRelation: boolean;
  /** Whether most titles have all of it: then it tells enough without a name ("housing bill"). */
  readonly isWhole: boolean;
  readonly score: number;
}

interface Evidence {
  readonly forms: Map<string, number>;
  readonly titles: Set<number>;
  readonly bodies: Set<number>;
  readonly before: Map<string, { count: number; titles: number }>;
  nouns: number;
  verbs: number;
}

/** Texts whose words are compared: each article's title and the beginning of its body. */
export interface TitledText {
  readonly title: string;
  readonly body: string;
}

/**
 * The nouns by which English articles call what they report, best first. A word counts as a noun where running text
 * uses it as one: after an article, a possessive or another word of its phrase, and before the phrase's end.
 */
export function nounPhrases(texts: readonly TitledText[]): NounPhrase[] {
  const known = new Map<string, Evidence>();
  for (const [index, { body }] of texts.entries()) readBody(body, index, known);
  for (const [index, { title }] of texts.entries()) readTitle(title, index, known);
  return [...known.values()]
    .flatMap((evidence) => phraseOf(evidence, texts.length))
    .sort((x, y) => y.score - x.score || (x.shown < y.shown ? -1 : 1));
}

function readBody(text: string, index: number, known: Map<string, Evidence>): void {
  const words = splitWords(text);
  for (const [at, { word }] of words.entries()) {
    if (!isCandidate(word)) continue;
    const evidence = evidenceFor(word, known);
    const [before, after] = [words[at - 1], words[at + 1]];
    const beside = before && touches(text, before, words[at]) ? before.word : '';
    const opener = beside.toLowerCase();
    if (verbSignals.has(opener)) {
      evidence.verbs++;
      continue;
    }
    const ends = !after || !touches(text, words[at], after) || isStopWord(after.word.toLowerCase(), 'en');
    const begins = phraseOpeners.has(opener) || /'s?$/u.test(opener) || /^\p{Lu}/u.test(beside);
    const isModified = opener !== '' && !isStopWord(opener, 'en');
    if (!ends || !(begins || isModified)) continue;
    evidence.nouns += begins ? 1 : 0.5;
    evidence.bodies.add(index);
    add(evidence.forms, word, 1);
    if (isModified && before && isCandidate(before.word)) {
      const counted = evidence.before.get(opener) ?? { count: 0, titles: 0 };
      evidence.before.set(opener, { ...counted, count: counted.count + 1 });
    }
  }
}

function readTitle(text: string, index: number, known: Map<string, Evidence>): void {
  const words = splitWords(text).flatMap(({ word }) => word.toLowerCase().replace(/'s?$/u, '').split('-'));
  for (const [at, word] of words.entries()) {
    const evidence = known.get(stemOf(word, 'en'));
    if (!evidence) continue;
    evidence.titles.add(index);
    if (evidence.forms.has(word)) add(evidence.forms, word, 2);
    const before = evidence.before.get(words[at - 1] ?? '');
    if (before) before.titles++;
  }
}

/** Common words only: names are not what happened, and participles and adverbs are no nouns. */
function isCandidate(word: string): boolean {
  return /^\p{Ll}{3,}(?:-\p{Ll}+)?$/u.test(word) && !/(?:ed|ly)$/u.test(word) && !isStopWord(word, 'en');
}

function evidenceFor(word: string, known: Map<string, Evidence>): Evidence {
  const key = stemOf(word, 'en');
  const evidence: Evidence = known.get(key) ?? {
    forms: new Map(),
    titles: new Set(),
    bodies: new Set(),
    before: new Map(),
    nouns: 0,
    verbs: 0,
  };
  known.set(key, evidence);
  return evidence;
}

function touches(text: string, before: WrittenWord | undefined, after: WrittenWord | undefined): boolean {
  return before !== undefined && after !== undefined && text.slice(before.end, after.start) === ' ';
}

/** From this share of the articles on a word names what they have in common. */
const leastShare = 0.6;

function phraseOf(evidence: Evidence, articles: number): NounPhrase[] {
  const { forms, titles, bodies, before, nouns, verbs } = evidence;
  const having = new Set([...titles, ...bodies]).size / articles;
  const [head] = [...forms].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([form]) => form);
  if (!head || nouns <= verbs || having < leastShare || lightNouns.has(head)) return [];
  // What half of the titles do not have is not what the editors of the outlets saw in it.
  if (titles.size * 2 < articles) return [];
  const isRelation = relations.has(head);
  const isKnown = isRelation || happenings.has(head);
  const modifier = modifierOf(before, isKnown ? 1 : articles * leastShare);
  // What one article calls something is a phrase of its headline, and no name for what happened.
  if (!isKnown && (!modifier || articles === 1)) return [];
  const score =
    2 * (titles.size / articles) +
    bodies.size / articles +
    (isKnown ? 1.5 : 0) +
    (modifier ? 0.5 : 0) +
    Math.min(nouns, 5) / 10;
  const isWhole = isKnown && modifier !== null && (before.get(modifier)?.titles ?? 0) >= articles * leastShare;
  return [{ shown: modifier ? `${modifier} ${head}` : head, head, isRelation, isWhole, score }];
}

/** The word that stands before a noun in so many titles, and in running text as well. */
function modifierOf(
  before: ReadonlyMap<string, { count: number; titles: number }>,
  leastTitles: number,
): string | null {
  const [best] = [...before]
    .filter(([word, { titles }]) => titles >= leastTitles && !lightNouns.has(word) && !weakModifiers.has(word))
    .sort((x, y) => y[1].titles - x[1].titles || y[1].count - x[1].count || (x[0] < y[0] ? -1 : 1));
  return best?.[0] ?? null;
}

function add(counts: Map<string, number>, word: string, count: number): void {
  counts.set(word, (counts.get(word) ?? 0) + count);
}
