import { stopWordsOf } from '../text/stop-words.ts';
import type { Passage } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { effectOf, type Polarity, polarityWordsOf } from './words/polarity-words.ts';

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
  readonly cues: readonly Cue[];
  /** By stem: for each time it stands there, what is said of it. */
  readonly stems: ReadonlyMap<string, readonly ReadonlySet<Polarity>[]>;
}

/** How many words that carry meaning a cue reaches: a modal its verb, a negation what is denied. */
const scopeOf = (polarity: Polarity) => (polarity === 'negation' || polarity === 'hearsay' ? 3 : 1);
/** Verbs that deny: in the passive what they deny stands before them, so it is only counted that they are there. */
const denyingVerb = /^(?:den(?:y|ied|ies|ying)|refus|reject|lack)/u;
/** These deny the verb by way of its subject, which another sentence with "not" has without them. */
const subjectDenial =
  /^(?:neither|nobody|none|nor|niemand|kein[a-z]*|aucune?|personne|nadie|ninguno|ninguém|nessuno)$/u;
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
  let active: Reaching[] = [];
  for (const [index, token] of tokens.entries()) {
    if (/[;:—]|\.\s?$/u.test(token.gap) || otherClause.test(token.lower)) active = [];
    const next = tokens[index + 1];
    const entry =
      byWord.get(token.lower) ??
      (language.startsWith('en') && /n't$/u.test(token.lower) ? byWord.get("n't") : undefined);
    const isCue =
      entry &&
      (entry.next === undefined || entry.next === next?.lower) &&
      !(token.lower === 'no' && next?.gap === '.') &&
      !(token.lower === 'may' && token.capital && !token.opens) &&
      !(token.lower === 'expected' && tokens[index - 1]?.lower === 'as');
    if (isCue) {
      const isDenied =
        entry.polarity === 'future' && (/^(?:not|never)$/u.test(next?.lower ?? '') || /n't$/u.test(token.lower));
      const polarity = /n't$/u.test(token.lower) ? 'negation' : entry.polarity;
      if (!isDenied || polarity === 'negation') {
        const over: string[] = [];
        if (denyingVerb.test(token.lower)) put(token, new Set(active.map((one) => one.polarity)), active, stems);
        cues.push({ polarity, text: token.text, over });
        active.push({ polarity, left: scopeOf(polarity), over });
      }
      continue;
    }
    if (stops.has(token.lower) || token.stem.length < 2) continue;
    const under = new Set(active.map(({ polarity }) => polarity));
    if (
      unreal[language.slice(0, 2)]?.test(tokens[index - 1]?.lower ?? '') &&
      !/^ha(?:s|d|ve)$/u.test(tokens[index - 2]?.lower ?? '')
    )
      for (const polarity of ['future', 'possibility', 'obligation'] as const) under.add(polarity);
    put(token, under, active, stems);
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

/** "The schools reopen on Monday" for "will reopen". */
function isScheduled(stem: string, { dates, tokens }: Reading): boolean {
  return dates.length > 0 && tokens.some((token) => token.stem === stem && !/ed$/u.test(token.lower));
}

function lost(polarity: Polarity, told: Claims, given: Claims, sentence: Reading): Fault | null {
  const cues = given.cues.filter((cue) => cue.polarity === polarity);
  const toldCues = told.cues.filter((one) => one.polarity === polarity);
  const hasAny = toldCues.length > 0;
  const cue = cues.find(({ over, text }) => {
    if (subjectDenial.test(text.toLowerCase()) && toldCues.length >= cues.length) return false;
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
  const isUnspaced = cues.some(({ over }) => over.length === 0);
  if (!isUnspaced || polarityWordsOf(sentence.language).anywhere[polarity] === undefined) return null;
  const isWhole = shareOf(told.stems, given.stems) > 0.7;
  const [first] = cues;
  const fewer = toldCues.length < cues.length;
  return isWhole && fewer && first
    ? fault(polarity, first.text, `the cited sentence ${effectOf[polarity]} this with “${first.text}”`)
    : null;
}

/** How much of the source the sentence holds. */
function shareOf(told: Claims['stems'], given: Claims['stems']): number {
  return [...given.keys()].filter((stem) => told.has(stem)).length / Math.max(1, given.size);
}
