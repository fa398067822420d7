import { type Claims, type Cue, claimsOf, denyingVerb, isScheduled, polarities, subjectDenial } from './claims.ts';
import type { Passage } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';
import { struckOut } from './struck-out.ts';
import { effectOf, type Polarity, polarityWordsOf } from './words/polarity-words.ts';
import { accordingWords, plainSaying, sayingWordsOf } from './words/saying-words.ts';
import { standsInFor } from './words/stand-ins.ts';

/** Negations and modals that the sentence has and its sources do not, or the other way round. */
export function polarityFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const told = claimsOf([sentence]);
  const given = claimsOf(passages.map(({ reading }) => reading));
  const source = passages.map(({ reading }) => reading.text).join(' ');
  const { text, language } = sentence;
  const struck = struckOut(sentence, passages);
  if (struck) return [goneFault(struck)];
  return polarities.flatMap((polarity) => {
    const fault = gained(polarity, told, given);
    if (fault) {
      const isMeant =
        standsInFor(polarity, source, text, language) ||
        (polarity === 'hearsay' && isSourced(fault.words, passages)) ||
        (polarity === 'future' && isOnSchedule(told, passages));
      return isMeant ? [] : [fault];
    }
    if (standsInFor(polarity, text, source, language)) return [];
    if (polarity === 'hearsay' && isAttributedAnew(sentence, passages)) return [];
    return lost(polarity, told, given, sentence) ?? [];
  });
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

/** "Auraient été tués" of what the army says, "fue acusado" of whom somebody "acusó". */
function isSourced(cue: string, passages: readonly Passage[]): boolean {
  const opening = cue.toLowerCase().slice(0, 4);
  const isCharge = /^(?:accus|suspect|soupçon|acus|sospech|beschuldig|verdächtig)/u.test(cue.toLowerCase());
  return passages.some(({ reading: { tokens, language } }) => {
    const saying = sayingWordsOf(language);
    return tokens.some(({ lower }) =>
      isCharge ? lower.startsWith(opening) || charging.test(lower) : saying.has(lower),
    );
  });
}

/** Of whoever these are told, one may say that somebody is accused or suspected. */
const charging = /^(?:prosecut|charge|indict|trial|suspicion|fiscal|procureur|parquet|staatsanw|angeklagt|прокур)/u;

function timesFree(stem: string, polarity: Polarity, { stems }: Claims): number {
  return (stems.get(stem) ?? []).filter((under) => !under.has(polarity)).length;
}

function fault(polarity: Polarity, words: string, looked: string): Fault {
  return { kind: polarity === 'negation' ? 'negation' : 'modal', words, looked };
}

/** A word of the cited sentences that says this, and that the sentence does without. */
function goneFault({ polarity, text }: Pick<Cue, 'polarity' | 'text'>): Fault {
  return fault(polarity, text, `the cited sentence ${effectOf[polarity]} this with “${text}”`);
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
  const misplaced = cues.find((cue) => {
    const { text, over } = cue;
    const [stem] = over;
    if (denyingVerb.test(text.toLowerCase())) return false;
    if (given.cues.some((one) => isOneWith(one, cue))) return false;
    const places = stem === undefined ? [] : (given.stems.get(stem) ?? []);
    return places.length > 0 && !places.some((under) => under.has(polarity));
  });
  return misplaced ? fault(polarity, misplaced.text, `the cited sentence ${effectOf[polarity]} something else`) : null;
}

/** Whether two cues say something of the same: "with no admission of wrongdoing" for "without admitting wrongdoing". */
function isOneWith({ polarity, over }: Cue, other: Cue): boolean {
  return polarity === other.polarity && over.some((stem) => other.over.includes(stem));
}

function lost(polarity: Polarity, told: Claims, given: Claims, sentence: Reading): Fault | null {
  const cues = given.cues.filter((cue) => cue.polarity === polarity && !isKept(cue, sentence));
  const toldCues = told.cues.filter((one) => one.polarity === polarity);
  const hasAny = toldCues.length > 0;
  const cue = cues.find((one) => {
    const { over, text } = one;
    const isAsMany = toldCues.length >= cues.length;
    // "Will not attend" for "will not send": the verb is another one, its denial is there.
    const isRetold = ({ over: [stem] }: Cue) => polarity === 'negation' && stem !== undefined && !given.stems.has(stem);
    if (isAsMany && toldCues.some((other) => isOneWith(one, other) || isRetold(other))) return false;
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
  if (cue) return goneFault(cue);
  const [first] = cues.filter(({ text }) => text !== 'without');
  const isOnDate = polarity === 'future' && cues.some(({ over }) => over.some((stem) => isScheduled(stem, sentence)));
  const fewer = toldCues.length < cues.length && !isOnDate;
  const share = first && fewer ? shareOf(told.stems, given.stems) : 0;
  const isUnspaced = polarityWordsOf(sentence.language).anywhere[polarity] !== undefined;
  const isWhole = share > 0.9 || (share > 0.7 && (isUnspaced || (kept.has(polarity) && !hasAny)));
  return first && isWhole ? goneFault(first) : null;
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
