import { stopWordsOf } from '../text/stop-words.ts';
import type { Passage } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import { effectOf, type Polarity, polarityWordsOf } from './words/polarity-words.ts';

/** A word that denies, doubts or reports, and the words it does that to. */
interface Cue {
  readonly polarity: Polarity;
  readonly text: string;
  /** Stems of the next words that carry meaning, as many as it reaches. */
  readonly over: readonly string[];
}

/** The cues of texts, and what each stem is under, once for each time it stands there. */
interface Claims {
  readonly cues: readonly Cue[];
  /** By stem: for each time it stands there, what is said of it. */
  readonly stems: ReadonlyMap<string, readonly ReadonlySet<Polarity>[]>;
}

/** How many words that carry meaning a cue reaches: a modal its verb, a negation what is denied. */
const scopeOf = (polarity: Polarity) => (polarity === 'negation' || polarity === 'hearsay' ? 3 : 1);
/** Verbs that deny: in the passive what they deny stands before them, so it is only counted that they are there. */
const denyingVerb = /^(?:den(?:y|ied|ies|ying)|refus|reject|lack)/u;
const polarities: readonly Polarity[] = ['negation', 'possibility', 'hearsay', 'obligation', 'future'];
/** What stands before a verb that nobody says has happened: "plans to resign". */
const unreal = /^(?:to|zu|à|de|a|para|di|чтобы)$/u;

function claimsOf(readings: readonly Reading[]): Claims {
  const cues: Cue[] = [];
  const stems = new Map<string, ReadonlySet<Polarity>[]>();
  for (const reading of readings) readClaims(reading, cues, stems);
  return { cues, stems };
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
  let active: { polarity: Polarity; left: number; over: string[] }[] = [];
  for (const [index, token] of tokens.entries()) {
    if (/[;:—]|\.\s?$/u.test(token.gap)) active = [];
    const next = tokens[index + 1];
    const entry =
      byWord.get(token.lower) ??
      (language.startsWith('en') && /n't$/u.test(token.lower) ? byWord.get("n't") : undefined);
    const isCue =
      entry &&
      (entry.next === undefined || entry.next === next?.lower) &&
      !(token.lower === 'no' && next?.gap === '.') &&
      !(token.lower === 'may' && token.capital && !token.opens);
    if (isCue) {
      const isDenied =
        entry.polarity === 'future' && (/^(?:not|never)$/u.test(next?.lower ?? '') || /n't$/u.test(token.lower));
      const polarity = /n't$/u.test(token.lower) ? 'negation' : entry.polarity;
      if (!isDenied || polarity === 'negation') {
        const over: string[] = [];
        cues.push({ polarity, text: token.text, over });
        active.push({ polarity, left: scopeOf(polarity), over });
      }
      continue;
    }
    if (stops.has(token.lower) || token.stem.length < 2) continue;
    const under = new Set(active.map(({ polarity }) => polarity));
    if (unreal.test(tokens[index - 1]?.lower ?? '') && !/^ha(?:s|d|ve)$/u.test(tokens[index - 2]?.lower ?? ''))
      for (const polarity of ['future', 'possibility', 'obligation'] as const) under.add(polarity);
    const list = stems.get(token.stem) ?? [];
    list.push(under);
    stems.set(token.stem, list);
    for (const cue of active) {
      if (cue.polarity !== 'negation' && /\p{Ll}{3}ly$/u.test(token.lower)) continue;
      cue.over.push(token.stem);
      cue.left--;
    }
    active = active.filter(({ left }) => left > 0);
  }
}

/** Negations and modals that the sentence has and its sources do not, or the other way round. */
export function polarityFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const told = claimsOf([sentence]);
  const given = claimsOf(passages.map(({ reading }) => reading));
  return polarities.flatMap((polarity) => gained(polarity, told, given) ?? lost(polarity, told, given, sentence) ?? []);
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
  const misplaced = cues.find(({ over: [stem], text }) => {
    if (denyingVerb.test(text.toLowerCase())) return false;
    const places = stem === undefined ? [] : (given.stems.get(stem) ?? []);
    return places.length > 0 && !places.some((under) => under.has(polarity));
  });
  return misplaced ? fault(polarity, misplaced.text, `the cited sentence ${effectOf[polarity]} something else`) : null;
}

function lost(polarity: Polarity, told: Claims, given: Claims, sentence: Reading): Fault | null {
  const cues = given.cues.filter((cue) => cue.polarity === polarity);
  const hasAny = told.cues.some((one) => one.polarity === polarity);
  const cue = cues.find(({ over, text }) => {
    if (hasAny && (polarity === 'future' || denyingVerb.test(text.toLowerCase()))) return false;
    const stem = over.find((one) => told.stems.has(one));
    return (
      stem !== undefined && over.indexOf(stem) < 2 && timesFree(stem, polarity, told) > timesFree(stem, polarity, given)
    );
  });
  if (cue) return fault(polarity, cue.text, `the cited sentence ${effectOf[polarity]} this with “${cue.text}”`);
  const isUnspaced = cues.some(({ over }) => over.length === 0);
  if (!isUnspaced || polarityWordsOf(sentence.language).anywhere[polarity] === undefined) return null;
  const isWhole = shareOf(told.stems, given.stems) > 0.7;
  const [first] = cues;
  const fewer = told.cues.filter((one) => one.polarity === polarity).length < cues.length;
  return isWhole && fewer && first
    ? fault(polarity, first.text, `the cited sentence ${effectOf[polarity]} this with “${first.text}”`)
    : null;
}

/** How much of the source the sentence holds. */
function shareOf(told: Claims['stems'], given: Claims['stems']): number {
  return [...given.keys()].filter((stem) => told.has(stem)).length / Math.max(1, given.size);
}
