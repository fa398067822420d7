import { stopWordsOf } from '../text/stop-words.ts';
import { type Passage, stemsOfPassages } from './evidence.ts';
import type { Fault } from './fault.ts';
import type { Name, Reading } from './reading.ts';
import { type Token, tokensOf } from './tokens.ts';
import { converse, type Directions, directionsOf, oppositesOf } from './words/opposites.ts';
import { polarityWordsOf } from './words/polarity-words.ts';
import { accordingWords, factiveVerbs, plainSaying, sayingWordsOf, unspacedSaying } from './words/saying-words.ts';

/** A word that says the opposite of one of the source's that the sentence does not have. */
export function oppositeFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const opposites = oppositesOf(sentence.language);
  const told = new Set(wordsThemselves(sentence));
  const given = new Set(passages.flatMap(({ reading }) => wordsThemselves(reading)));
  const stems = stemsOfPassages(passages);
  const isTurned = passages.some(({ reading }) => isTurnedRound(sentence, reading));
  return sentence.tokens.flatMap(({ lower, stem, text }) => {
    if (!told.has(lower) || given.has(lower) || stems.has(stem)) return [];
    if ((converse.has(lower) && isTurned) || isSaidElse(lower, given, sentence.language)) return [];
    const opposite = [...(opposites.get(lower) ?? [])].find((word) => given.has(word) && !told.has(word));
    return opposite
      ? [{ kind: 'opposite', words: text, looked: `the cited sentence says “${opposite}”` } as const]
      : [];
  });
}

/** Whether the sources have another word for the same: "raised" for "lifted", which of sanctions is the opposite of "keep". */
function isSaidElse(word: string, given: ReadonlySet<string>, language: string): boolean {
  return directionsOf(language).some((pair) =>
    pair.some((words) => words.has(word) && [...words].some((one) => given.has(one))),
  );
}

/** What is a word of its own: "up" of "up to 40" and "down" of "turned it down" are not. */
function wordsThemselves({ tokens }: Reading): string[] {
  return tokens
    .filter(
      ({ lower }, at) =>
        !(lower === 'up' && tokens[at + 1]?.lower === 'to') &&
        !(/^(?:moins|menos)$/u.test(lower) && /^(?:au|al|lo)$/u.test(tokens[at - 1]?.lower ?? '')) &&
        !(
          lower === 'down' &&
          tokens.slice(Math.max(0, at - 3), at).some(({ stem }) => stem === 'turn' || stem === 'step')
        ),
    )
    .map(({ lower }) => lower);
}

/** "B bought it from A" of "A sold it to B": another name comes first. */
function isTurnedRound({ names: [told] }: Reading, { names }: Reading): boolean {
  const [first, ...others] = names;
  const shares = (name: Name | undefined) => name?.words.some((word) => told?.words.includes(word)) ?? false;
  return told !== undefined && !shares(first) && others.some(shares);
}

/** "Climbed" for what the sources only let fall, where neither of them denies anything. */
export function directionFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const { byWord } = polarityWordsOf(sentence.language);
  const directions = directionsOf(sentence.language);
  const denies = ({ tokens }: Reading) =>
    tokens.some(
      (token) =>
        byWord.get(token.lower)?.polarity === 'negation' &&
        token.lower !== 'without' &&
        !directions.some((pair) => pair.some((words) => words.has(plainForm(token)))),
    );
  if (denies(sentence) || passages.some(({ reading }) => denies(reading))) return [];
  const told = wordsAndPairs(sentence);
  const given = new Set(passages.flatMap(({ reading }) => wordsAndPairs(reading)));
  const isTurned = passages.some(({ reading }) => isTurnedRound(sentence, reading));
  const saysOf = (set: ReadonlySet<string>, words: Iterable<string>) => [...words].find((word) => set.has(word));
  const turned = directions[0] ? turnedFaults(sentence, passages, directions[0]) : [];
  if (turned.length > 0) return turned;
  return directions.flatMap((pair) =>
    [pair, [pair[1], pair[0]] as const].flatMap(([one, other]): Fault[] => {
      const [said, source] = [saysOf(one, told), saysOf(other, given)];
      if (
        !said ||
        !source ||
        saysOf(other, told) ||
        isSaidElse(said, given, sentence.language) ||
        (converse.has(said) && isTurned)
      )
        return [];
      return [{ kind: 'opposite', words: said, looked: `the cited sentence says “${source}”` }];
    }),
  );
}

/** "Rose among those over 65" of what fell among them, while something else rose. */
function turnedFaults(sentence: Reading, passages: readonly Passage[], ways: Directions): Fault[] {
  const given = passages.flatMap(({ reading }) => clausesOf(reading, ways));
  return clausesOf(sentence, ways).flatMap(({ way, keys }): Fault[] => {
    if (way === undefined) return [];
    for (const [key, text] of keys) {
      const others = given.filter((clause) => clause.keys.has(key));
      if (others.length === 0 || others.some((other) => other.way === undefined || other.way === way)) continue;
      return [{ kind: 'opposite', words: text, looked: `in the cited sentence it goes ${others[0]?.way}` }];
    }
    return [];
  });
}

/** What a clause says that goes one way. */
interface Clause {
  readonly way: 'up' | 'down' | undefined;
  /** By numbers and last words of names, these as they are written. */
  readonly keys: ReadonlyMap<string, string>;
}

/** The clauses of a text; those that go both ways or none have no way. */
function clausesOf({ tokens, quantities, names }: Reading, [ups, downs]: Directions): Clause[] {
  const starts = tokens.flatMap(({ gap, lower, start }, at) =>
    at === 0 || !/^[-$€£]?$/u.test(gap) || contrasting.test(lower) ? [start] : [],
  );
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    const isIn = (span: { readonly start: number }) => span.start >= start && span.start < end;
    const own = tokens.filter(isIn);
    const says = (words: ReadonlySet<string>, word: string) =>
      own.some(({ lower }, index) => words.has(lower) || (lower === word && own[index + 1]?.lower !== 'to'));
    const [up, down] = [says(ups, 'up'), says(downs, 'down')];
    const keys = new Map<string, string>();
    for (const { values, bare, text } of quantities.filter(isIn)) if (!bare) keys.set(String(values[0]), text);
    for (const { words, text } of names.filter(isIn)) keys.set(words.at(-1) ?? '', text);
    return { way: up === down ? undefined : up ? 'up' : 'down', keys };
  });
}

/** A clause of its own begins here. */
const contrasting =
  /^(?:while|whereas|although|though|but|as|and|während|obwohl|aber|und|tandis|alors|mais|et|mientras|aunque|pero|y|тоді|але|а|і|та)$/u;

/** The words of a text, and each with its next: "called", "called off". */
function wordsAndPairs({ tokens }: Reading): string[] {
  return tokens.flatMap((token, at) => [plainForm(token), `${token.lower} ${tokens[at + 1]?.lower}`]);
}

/** "adoptées" as "adopté", "anzuheben" as "anheben". */
function plainForm({ lower }: Token): string {
  return lower.replace(/(?<=é)e?s?$/u, '').replace(/(?<=^(?:an|auf|ab|ein|aus|zurück|frei|fest))zu(?=\p{L}{5})/u, '');
}

/** Shorter sentences share too few words with anything to be measured. */
const fewestWords = 4;
/** Measured on close rewrites, of which the freest kept six in ten of their words. */
const leastShare = 0.5;

/** A sentence most of whose words its cited sentences do not have: whatever it says, these are not its receipt. */
export function strangeness(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const stops = stopWordsOf(sentence.language);
  const given = new Set(passages.flatMap(({ reading }) => reading.tokens.flatMap(({ stem, name }) => [stem, name])));
  const own = sentence.tokens.filter(({ lower, stem }) => !stops.has(lower) && stem.length > 1);
  const strange = own.filter(({ stem, name }) => !given.has(stem) && !given.has(name));
  if (own.length < fewestWords || strange.length <= own.length * (1 - leastShare)) return [];
  const words = strange.slice(0, 4).map(({ text }) => text);
  return [
    {
      kind: 'strange',
      words: words.join(', '),
      looked: 'the cited sentence has less than half of these words: it may be another one that is meant',
    },
  ];
}

/** A claim that its source leaves to somebody, told as a fact. */
export function attributionFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  if (passages.length === 0) return [];
  const sources = passages.map(({ reading }) => sourceIn(reading, sentence));
  if (sources.every((source) => source === 'told')) return [];
  const attributed = passages.map(({ reading }) => attributionIn(reading, factiveVerbs));
  const [first] = attributed;
  if (first === undefined || attributed.some((word) => word === undefined)) return [];
  const isLost = sources.every((source) => source === 'lost')
    ? !isLeftToSomebody(sentence, passages)
    : attributionIn(sentence) === undefined;
  return isLost &&
    !isSaidOtherwise(first, sentence) &&
    !passages.some(({ reading }) => isDoer(reading, first, sentence) || isApart(reading, first, sentence))
    ? [{ kind: 'attribution', words: first, looked: 'the cited sentence says whose claim this is' }]
    : [];
}

/** "Fue acusado por la alcaldesa" of whom she "acusó". */
function isSaidOtherwise(saying: string, { tokens, language }: Reading): boolean {
  const opening = tokensOf(saying, language)[0]?.stem.slice(0, -1) ?? '';
  return opening.length >= 4 && tokens.some(({ text, stem }) => text !== saying && stem.startsWith(opening));
}

/** "Police arrested five people" of what the police say that they did, "it plans to" of who "said it would". */
function isDoer({ tokens }: Reading, saying: string, { tokens: told }: Reading): boolean {
  const [opening] = told;
  const at = tokens.findIndex(({ text }) => text === saying);
  const isOwn = at > 0 && opening !== undefined && tokens[at - 1]?.stem === opening.stem;
  const [who, when] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const isIntended = /^(?:it|he|she|they)$/u.test(who) && /^(?:would|will)$/u.test(when);
  return (
    isOwn || (isIntended && told.some(({ lower }) => /^(?:plans?|planned|intends?|will|wants?|aims?)$/u.test(lower)))
  );
}

/** Whether the claim stands behind a semicolon, in a clause that the sentence does not tell. */
function isApart({ text, tokens, language }: Reading, saying: string, sentence: Reading): boolean {
  const at = tokens.find((token) => token.text === saying)?.start ?? 0;
  const opens = text.lastIndexOf(';', at);
  if (opens < 0) return false;
  const stops = stopWordsOf(language);
  const told = new Set(sentence.tokens.map(({ stem }) => stem));
  const own = tokens.filter(({ start, lower }) => start > opens && !stops.has(lower));
  return own.filter(({ stem }) => told.has(stem)).length * 3 < own.length;
}

/** What becomes of a source that is named by "according to": "The ministry has recorded …" still tells it. */
function sourceIn({ tokens, language }: Reading, sentence: Reading): 'none' | 'told' | 'lost' {
  const at = tokens.findIndex(({ lower }) => accordingWords.has(lower));
  if (at < 0) return 'none';
  const stops = stopWordsOf(language);
  const told = new Set(sentence.tokens.map(({ stem }) => stem));
  const named = tokens.slice(at + 1, at + 6).filter(({ lower }) => !stops.has(lower));
  return named.length > 0 && named.slice(0, 2).every(({ stem }) => told.has(stem)) ? 'told' : 'lost';
}

/** Whether a sentence says who speaks, or in a word of its own whose claim it is: a verb that its source only tells of is neither. */
function isLeftToSomebody({ tokens, language }: Reading, passages: readonly Passage[]): boolean {
  const saying = sayingWordsOf(language);
  const given = new Set(passages.flatMap(({ reading }) => reading.tokens.map(({ lower }) => lower)));
  return tokens.some(
    ({ lower }) => saying.has(lower) && (accordingWords.has(lower) || plainSaying.has(lower) || !given.has(lower)),
  );
}

/** The word that says whose claim it is. */
function attributionIn({ tokens, text, language }: Reading, except?: ReadonlySet<string>): string | undefined {
  const saying = sayingWordsOf(language);
  return (
    tokens.find(
      ({ lower }, at) =>
        saying.has(lower) && !except?.has(lower) && !isThing(tokens[at - 1]) && !isRelative(tokens, at),
    )?.text ?? unspacedSaying(language)?.exec(text)?.[0]
  );
}

/** "Unions that had warned of layoffs": what tells of whoever said it, and not whose claim the sentence is. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - (/^(?:had|has|have)$/u.test(tokens[at - 1]?.lower ?? '') ? 2 : 1)];
  return (
    before !== undefined &&
    !before.capital &&
    tokens[at]?.gap === '' &&
    before.gap === '' &&
    /^(?:who|that|which)$/u.test(before.lower)
  );
}

/** "Called it a warning": what an article stands before is no verb of saying. */
function isThing(before: Token | undefined): boolean {
  return before !== undefined && !before.capital && /^(?:an?|eine[rnm]?|une?|una?)$/u.test(before.lower);
}
