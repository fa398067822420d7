import { stopWordsOf } from '../text/stop-words.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { type Polarity, type PolarityWords, polarityWordsOf } from './words/polarity-words.ts';

/** A word that denies, doubts or reports, and the words it does that to. */
export interface Cue {
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
export interface Claims {
  readonly language: string;
  readonly cues: readonly Cue[];
  /** By stem: for each time it stands there, what is said of it. */
  readonly stems: ReadonlyMap<string, readonly ReadonlySet<Polarity>[]>;
}

/** How many words that carry meaning a cue reaches: a modal its verb, a negation what is denied. */
const scopeOf = (polarity: Polarity, word: string) =>
  subjectDenial.test(word) ? 6 : polarity === 'negation' || polarity === 'hearsay' ? 3 : 1;
/** Verbs that deny: in the passive what they deny stands before them, so it is only counted that they are there. */
export const denyingVerb =
  /^(?:den(?:y|ied|ies|ying)|refus|reject|declin|lack|bestr[ei]|dementi|verweiger|weiger|neg(?:ó|aron)|niega|desmint)/u;
/** These deny the verb by way of its subject, which another sentence with "not" has without them. */
export const subjectDenial =
  /^(?:neither|nobody|none|nor|weder|niemand|kein[a-z]*|aucune?|personne|nadie|ninguno|ninguém|nessuno)$/u;
/** In the order in which faults are told. */
export const polarities: readonly Polarity[] = ['negation', 'possibility', 'hearsay', 'obligation', 'future'];
/** What stands before a verb that nobody says has happened, by language: "plans to resign". */
const unreal: Readonly<Record<string, RegExp>> = {
  en: /^to$/u,
  de: /^zu$/u,
  fr: /^(?:à|de|d'|pour)$/u,
  es: /^(?:a|de|para)$/u,
  pt: /^(?:a|de|para)$/u,
  it: /^(?:a|di|per)$/u,
  ru: /^чтобы$/u,
  uk: /^щоб$/u,
};
/** A clause of its own begins here, which what was denied before it does not reach. */
const otherClause =
  /^(?:if|because|while|although|though|unless|wenn|weil|während|obwohl|si|parce|puisque|aunque|porque|mientras|embora|enquanto|se|perché|mentre|если|потому|хотя)$/u;

/** Reads what texts of one language deny, call possible or leave to others. Linear in them. */
export function claimsOf(readings: readonly Reading[]): Claims {
  const cues: Cue[] = [];
  const stems = new Map<string, ReadonlySet<Polarity>[]>();
  for (const reading of readings) readClaims(reading, cues, stems);
  return { language: readings[0]?.language ?? 'und', cues, stems };
}

/** What the word at this place does to those after it; nothing where it is a word like others. */
function cueAt(tokens: readonly Token[], index: number, byWord: PolarityWords['byWord']): Polarity | undefined {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.lower === 'plus' && tokens.slice(Math.max(0, index - 3), index).some(opensDenial)) return 'negation';
  const { polarity, next: needed } = (token && byWord.get(token.lower)) ?? {};
  if (!token || !polarity || (needed !== undefined && needed !== next?.lower)) return undefined;
  const { lower } = token;
  const isOther =
    (lower === 'no' && next?.gap === '.') ||
    (lower === 'may' && token.capital && !token.opens) ||
    (lower === 'accused' && before?.lower === 'the') ||
    (lower === 'should' && /^(?:the|an?|any|he|she|they|it)$/u.test(next?.lower ?? '')) ||
    (lower === 'expected' && before?.lower === 'as') ||
    (polarity === 'future' && /^(?:not|never)$/u.test(next?.lower ?? ''));
  return isOther ? undefined : polarity;
}

/** French "ne … plus", whose "plus" says something else without it. */
function opensDenial({ lower, gap }: Token): boolean {
  return lower === 'ne' || /^n['’]$/iu.test(gap);
}

/** A sign is as good. */
const percent = /^(?:percent|per|cent|pct|prozent|pour|por|ciento)$/u;

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
  { text, tokens, quantities, language }: Reading,
  cues: Cue[],
  stems: Map<string, ReadonlySet<Polarity>[]>,
): void {
  const { byWord, anywhere } = polarityWordsOf(language);
  const stops = stopWordsOf(language);
  for (const polarity of polarities) {
    for (const match of (anywhere[polarity] && text.matchAll(anywhere[polarity])) ?? [])
      cues.push({ polarity, text: match[0], over: [] });
  }
  let count = 0;
  let active: Reaching[] = [];
  let clause: Placed[] = [];
  for (const [index, token] of tokens.entries()) {
    if (/[;:—]|\.\s?$/u.test(token.gap) || otherClause.test(token.lower)) active = [];
    if (!/^-?$/u.test(token.gap)) clause = [];
    const polarity = cueAt(tokens, index, byWord);
    if (polarity) {
      const over: string[] = [];
      if (denyingVerb.test(token.lower)) put(token, new Set(active.map((one) => one.polarity)), active, stems);
      cues.push({ polarity, text: token.text, over });
      if (looksBack(token, tokens[index - 1], tokens[index + 1])) {
        for (const { stem, under } of clause.slice(-farthestBack)) {
          under.add(polarity);
          over.push(stem);
        }
      } else active.push({ polarity, left: scopeOf(polarity, token.lower), over });
    }
    while ((quantities[count]?.end ?? Number.POSITIVE_INFINITY) <= token.start) count++;
    const isCounted = (quantities[count]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    if (polarity || isCounted || stops.has(token.lower) || token.stem.length < 2 || percent.test(token.lower)) continue;
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

/** "The schools reopen on Monday" for "will reopen". */
export function isScheduled(stem: string, { dates, tokens, text }: Reading): boolean {
  const isDated =
    dates.length > 0 || /\b(?:next|this|coming) (?:week|month|year|spring|summer|autumn|winter)\b/u.test(text);
  return isDated && tokens.some((token) => token.stem === stem && !/ed$/u.test(token.lower));
}
