import { stopWordsOf } from '../text/stop-words.ts';
import type { Passage } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { effectOf, type Polarity, polarityWordsOf } from './words/polarity-words.ts';
import { accordingWords, plainSaying } from './words/saying-words.ts';
import { standsInFor } from './words/stand-ins.ts';

/** A word that denies, doubts or reports, and the words it does that to. */
interface Cue {
  readonly polarity: Polarity;
  readonly text: string;
  /** Stems of the next words that carry meaning, as many as it reaches. */
  readonly over: readonly string[];
}

/** A cue that is being read, with how many words it still reaches. */
interface Reaching {
  readonly polarity: Polarity;
  readonly over: string[];
  left: number;
}

/** The cues of texts, and what each stem is under, once for each time it stands there. */
interface Claims {
  readonly language: string;
  readonly cues: readonly Cue[];
  /** By stem: for each time it stands there, what is said of it. */
  readonly stems: ReadonlyMap<string, readonly ReadonlySet<Polarity>[]>;
}

/** How many words that carry meaning a cue reaches: a modal its verb, a negation what is denied. */
const scopeOf = (polarity: Polarity, word: string) =>
  subjectDenial.test(word) ? 6 : polarity === 'negation' || polarity === 'hearsay' ? 3 : 1;
/** Verbs that deny: in the passive what they deny stands before them, so it is only counted that they are there. */
const denyingVerb =
  /^(?:den(?:y|ied|ies|ying)|refus|reject|declin|lack|bestr[ei]|dementi|verweiger|weiger|neg(?:ó|aron)|niega|desmint)/u;
/** These deny the verb by way of its subject, which another sentence with "not" has without them. */
const subjectDenial =
  /^(?:neither|nobody|none|nor|weder|niemand|kein[a-z]*|aucune?|personne|nadie|ninguno|ninguém|nessuno)$/u;
const polarities: readonly Polarity[] = ['negation', 'possibility', 'hearsay', 'obligation', 'future'];
/** What stands before a verb that nobody says has happened, by language: "plans to resign". */
const unreal: Readonly<Record<string, RegExp>> = {
  en: /^to$/u,
  de: /^zu$/u,
  fr: /^(?:à|de|d'|pour)$/u,
  es: /^(?:a|de|para)$/u,
  pt: /^(?:a|de|para)$/u,
  it: /^(?:a|di|per)$/u,
  ru: /^чтобы$/u,
};
/** A clause of its own begins here, which what was denied before it does not reach. */
const otherClause =
  /^(?:if|because|while|although|though|unless|wenn|weil|während|obwohl|si|parce|puisque|aunque|porque|mientras|embora|enquanto|se|perché|mentre|если|потому|хотя)$/u;

function claimsOf(readings: readonly Reading[]): Claims {
  const cues: Cue[] = [];
  const stems = new Map<string, ReadonlySet<Polarity>[]>();
  for (const reading of readings) readClaims(reading, cues, stems);
  return { language: readings[0]?.language ?? 'und', cues, stems };
}

/** A word of the clause that is being read. */
interface Placed {
  readonly stem: string;
  readonly under: Set<Polarity>;
}

/** In words that carry meaning. */
const farthestBack = 4;

/** What ends its clause says something of the words before it: "nous ne céderons pas", "bedroht haben soll", "is expected on Monday". */
function looksBack({ lower }: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (denyingVerb.test(lower)) return false;
  if (next === undefined || !/^-?$/u.test(next.gap)) return true;
  return (
    /^(?:expected|likely|possible|probable|unlikely)$/u.test(lower) &&
    next.lower !== 'to' &&
    /^(?:is|are|was|were|be|being|been)$/u.test(before?.lower ?? '')
  );
}

function readClaims(
  { text, tokens, language }: Reading,
  cues: Cue[],
  stems: Map<string, ReadonlySet<Polarity>[]>,
): void {
  const { byWord, anywhere } = polarityWordsOf(language);
  const stops = stopWordsOf(language);
  for (const polarity of polarities) {
    for (const match of (anywhere[polarity] && text.matchAll(anywhere[polarity])) ?? [])
      cues.push({ polarity, text: match[0], over: [] });
  }
  let active: Reaching[] = [];
  let clause: Placed[] = [];
  for (const [index, token] of tokens.entries()) {
    if (/[;:—]|\.\s?$/u.test(token.gap) || otherClause.test(token.lower)) active = [];
    if (!/^-?$/u.test(token.gap)) clause = [];
    const next = tokens[index + 1];
    const entry =
      byWord.get(token.lower) ??
      (language.startsWith('en') && /n't$/u.test(token.lower) ? byWord.get("n't") : undefined);
    const isCue =
      entry &&
      (entry.next === undefined || entry.next === next?.lower) &&
      !(token.lower === 'no' && next?.gap === '.') &&
      !(token.lower === 'may' && token.capital && !token.opens) &&
      !(token.lower === 'accused' && tokens[index - 1]?.lower === 'the') &&
      !(token.lower === 'should' && /^(?:the|an?|any|he|she|they|it)$/u.test(next?.lower ?? '')) &&
      !(token.lower === 'expected' && tokens[index - 1]?.lower === 'as');
    if (isCue) {
      const isDenied =
        entry.polarity === 'future' && (/^(?:not|never)$/u.test(next?.lower ?? '') || /n't$/u.test(token.lower));
      const polarity = /n't$/u.test(token.lower) ? 'negation' : entry.polarity;
      if (!isDenied || polarity === 'negation') {
        const over: string[] = [];
        if (denyingVerb.test(token.lower)) put(token, new Set(active.map((one) => one.polarity)), active, stems);
        cues.push({ polarity, text: token.text, over });
        if (looksBack(token, tokens[index - 1], next)) {
          for (const { stem, under } of clause.slice(-farthestBack)) {
            under.add(polarity);
            over.push(stem);
          }
        } else active.push({ polarity, left: scopeOf(polarity, token.lower), over });
      }
      continue;
    }
    if (stops.has(token.lower) || token.stem.length < 2 || /^\p{N}/u.test(token.text)) continue;
    const under = new Set(active.map(({ polarity }) => polarity));
    if (
      unreal[language.slice(0, 2)]?.test(tokens[index - 1]?.lower ?? '') &&
      !/^ha(?:s|d|ve)$/u.test(tokens[index - 2]?.lower ?? '')
    )
      for (const polarity of ['future', 'possibility', 'obligation'] as const) under.add(polarity);
    put(token, under, active, stems);
    clause.push({ stem: token.stem, under });
    active = active.filter(({ left }) => left > 0);
  }
}

/** Notes a word with what is said of it, for all the cues that reach it. */
function put(
  { lower, stem }: Token,
  under: ReadonlySet<Polarity>,
  active: readonly Reaching[],
  stems: Map<string, ReadonlySet<Polarity>[]>,
): void {
  const list = stems.get(stem) ?? [];
  list.push(under);
  stems.set(stem, list);
  for (const cue of active) {
    if (cue.polarity !== 'negation' && /\p{Ll}{3}ly$/u.test(lower)) continue;
    cue.over.push(stem);
    cue.left--;
  }
}

/** Negations and modals that the sentence has and its sources do not, or the other way round. */
export function polarityFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const told = claimsOf([sentence]);
  const given = claimsOf(passages.map(({ reading }) => reading));
  const source = passages.map(({ reading }) => reading.text).join(' ');
  const { text, language } = sentence;
  const struck = struckOut(sentence, passages);
  if (struck) return [struck];
  return polarities.flatMap((polarity) => {
    const fault = gained(polarity, told, given);
    if (fault) {
      const isMeant =
        standsInFor(polarity, source, text, language) || (polarity === 'future' && isOnSchedule(told, passages));
      return isMeant ? [] : [fault];
    }
    if (standsInFor(polarity, text, source, language)) return [];
    if (polarity === 'hearsay' && isAttributedAnew(sentence, passages)) return [];
    return lost(polarity, told, given, sentence) ?? [];
  });
}

/**
 * "Not" or "would" gone from between two words that now stand side by side: nothing can stand in for it. A German modal may
 * have gone to the end of its clause.
 */
function struckOut(sentence: Reading, passages: readonly Passage[]): Fault | null {
  const { tokens, language } = sentence;
  if (language.startsWith('de')) return null;
  const { byWord } = polarityWordsOf(language);
  const pairsOf = (all: readonly Token[]) => all.map(({ lower }, at) => `${lower} ${all[at + 1]?.lower}`);
  const told = new Set(pairsOf(tokens));
  for (const { reading } of passages) {
    const given = new Set(pairsOf(reading.tokens));
    for (const [at, { lower, text }] of reading.tokens.entries()) {
      const { polarity, next } = byWord.get(lower) ?? {};
      const after = reading.tokens[at + 1];
      if (!polarity || next !== undefined || (lower === 'will' && after && isScheduled(after.stem, sentence))) continue;
      const pair = `${reading.tokens[at - 1]?.lower} ${after?.lower}`;
      if (told.has(pair) && !given.has(pair))
        return fault(polarity, text, `the cited sentence ${effectOf[polarity]} this with “${text}”`);
    }
  }
  return null;
}

/** "It will take effect on 1 January" of what "takes effect" then. */
function isOnSchedule(told: Claims, passages: readonly Passage[]): boolean {
  return told.cues.every(
    ({ polarity, over: [stem] }) =>
      polarity !== 'future' || (stem !== undefined && passages.some(({ reading }) => isScheduled(stem, reading))),
  );
}

/** "…, Vektor said" of what Vektor accuses somebody of. */
function isAttributedAnew(sentence: Reading, passages: readonly Passage[]): boolean {
  const given = new Set(passages.flatMap(({ reading }) => reading.tokens.map(({ lower }) => lower)));
  return sentence.tokens.some(
    ({ lower }) => (plainSaying.has(lower) || accordingWords.has(lower)) && !given.has(lower),
  );
}

function timesFree(stem: string, polarity: Polarity, { stems }: Claims): number {
  return (stems.get(stem) ?? []).filter((under) => !under.has(polarity)).length;
}

function fault(polarity: Polarity, words: string, looked: string): Fault {
  return { kind: polarity === 'negation' ? 'negation' : 'modal', words, looked };
}

function gained(polarity: Polarity, told: Claims, given: Claims): Fault | null {
  const cues = told.cues.filter((cue) => cue.polarity === polarity);
  const isUnreal =
    polarity !== 'negation' &&
    polarity !== 'hearsay' &&
    [...given.stems.values()].some((all) => all.some((under) => under.has(polarity)));
  const count = given.cues.filter((cue) => cue.polarity === polarity).length;
  if (cues.length > count && !(isUnreal && count === 0)) {
    const [cue] = cues;
    return cue ? fault(polarity, cue.text, `no cited sentence ${effectOf[polarity]} this`) : null;
  }
  // A German modal and its verb stand at both ends of a clause.
  if (polarity !== 'negation' && told.language.startsWith('de')) return null;
  const misplaced = cues.find(({ over: [stem], text }) => {
    if (denyingVerb.test(text.toLowerCase())) return false;
    const places = stem === undefined ? [] : (given.stems.get(stem) ?? []);
    return places.length > 0 && !places.some((under) => under.has(polarity));
  });
  return misplaced ? fault(polarity, misplaced.text, `the cited sentence ${effectOf[polarity]} something else`) : null;
}

/** "The schools reopen on Monday" for "will reopen". */
function isScheduled(stem: string, { dates, tokens, text }: Reading): boolean {
  const isDated =
    dates.length > 0 || /\b(?:next|this|coming) (?:week|month|year|spring|summer|autumn|winter)\b/u.test(text);
  return isDated && tokens.some((token) => token.stem === stem && !/ed$/u.test(token.lower));
}

function lost(polarity: Polarity, told: Claims, given: Claims, sentence: Reading): Fault | null {
  const cues = given.cues.filter((cue) => cue.polarity === polarity && !isKept(cue, sentence));
  const toldCues = told.cues.filter((one) => one.polarity === polarity);
  const hasAny = toldCues.length > 0;
  const cue = cues.find(({ over, text }) => {
    if (subjectDenial.test(text.toLowerCase()) && toldCues.length >= cues.length) return false;
    const isCounted = polarity === 'hearsay' || (polarity !== 'negation' && sentence.language.startsWith('de'));
    if (isCounted && toldCues.length >= cues.length) return false;
    if (hasAny && (polarity === 'future' || denyingVerb.test(text.toLowerCase()))) return false;
    const stem = over.find((one) => told.stems.has(one));
    return (
      stem !== undefined &&
      !(polarity === 'future' && isScheduled(stem, sentence)) &&
      over.indexOf(stem) < 2 &&
      timesFree(stem, polarity, told) > timesFree(stem, polarity, given)
    );
  });
  if (cue) return fault(polarity, cue.text, `the cited sentence ${effectOf[polarity]} this with “${cue.text}”`);
  const [first] = cues.filter(({ text }) => text !== 'without');
  const isOnDate = polarity === 'future' && cues.some(({ over }) => over.some((stem) => isScheduled(stem, sentence)));
  const fewer = toldCues.length < cues.length && !isOnDate;
  const share = first && fewer ? shareOf(told.stems, given.stems) : 0;
  const isUnspaced = polarityWordsOf(sentence.language).anywhere[polarity] !== undefined;
  const isWhole = share > 0.9 || (share > 0.7 && (isUnspaced || (kept.has(polarity) && !hasAny)));
  return first && isWhole
    ? fault(polarity, first.text, `the cited sentence ${effectOf[polarity]} this with “${first.text}”`)
    : null;
}

/** "Hopes for a launch" of who "hopes to launch". */
function isKept({ text }: Cue, { tokens, language }: Reading): boolean {
  const word = text.toLowerCase();
  return polarityWordsOf(language).byWord.get(word)?.next !== undefined && tokens.some(({ lower }) => lower === word);
}

/** Whoever tells nearly all of a sentence has not lost these by telling only a part of it. */
const kept: ReadonlySet<Polarity> = new Set<Polarity>(['negation', 'possibility', 'hearsay']);

/** How much of the source the sentence holds. */
function shareOf(told: Claims['stems'], given: Claims['stems']): number {
  return [...given.keys()].filter((stem) => told.has(stem)).length / Math.max(1, given.size);
}
