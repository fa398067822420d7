import type { Candidate } from '../candidate.ts';
import { type SayerWords, sayerWords } from './sayer-words.ts';

/** Who says what a sentence says, in its words, and whether it denies it. */
export interface Sayer {
  readonly name: string;
  /** What is said, where words after the speaker tell it: after "that". */
  readonly told: string | null;
  readonly denies: boolean;
}

interface Patterns {
  readonly front: RegExp;
  readonly end: RegExp;
  readonly according: RegExp | null;
}

/** English verbs by which somebody states what a sentence says. */
const states = /^(?:said|says|according to|told|announced|reported|estimate[ds]|found|confirmed|stated)$/u;
/** Those who speak as many, and need no name. English. */
const many =
  /^(?:police|authorities|officials|prosecutors|investigators|organi[sz]ers|rescuers|firefighters|doctors|medics|residents|rebels|witnesses)$/u;
/** In characters: what may stand before a speaker who opens a sentence, and after one who ends it. */
const [opening, ending] = [14, 24];
/** In words: a longer one is a clause. */
const longest = 8;
const name = String.raw`(?<name>[^,.;:"“”„«»()[\]]{3,70}?)`;
const byWords = new Map<SayerWords, Patterns>();

/** The speaker, where the whole sentence is theirs: the attribution opens or ends it. */
export function sayerOf(candidate: Candidate, language: string): Sayer | null {
  const { text, attribution } = candidate;
  if (language === 'en') {
    if (!attribution || !states.test(attribution.verb)) return null;
    const at = text.indexOf(attribution.speaker);
    const left = text.length - at - attribution.speaker.length;
    const isAtAnEnd = at >= 0 && (at <= opening || left <= ending);
    const called = isAtAnEnd ? named(candidate, attribution.speaker) : null;
    return called === null ? null : { name: called, told: null, denies: false };
  }
  const words = Object.hasOwn(sayerWords, language) ? sayerWords[language] : undefined;
  return words ? elsewhere(text, words) : null;
}

/** "the governor, Ana Lutz, said": with the name; a bare "union" is nobody. */
function named({ text, strangers }: Candidate, speaker: string): string | null {
  const at = text.indexOf(speaker);
  const apposed = /^, (?:\p{Lu}[\p{L}.'’-]+ ?){2,4}(?=, (?:said|told|announced|confirmed)\b)/u.exec(
    text.slice(at + speaker.length),
  );
  const called = `${speaker}${apposed?.[0] ?? ''}`;
  const isBare = /^\p{Ll}+$/u.test(called) && !many.test(called);
  const isNoName = isBare || strangers.some((stranger) => called === stranger) || /\d| {2}/u.test(called);
  return isNoName || (!apposed && called.includes(',')) || called.split(' ').length > longest ? null : called;
}

function elsewhere(text: string, words: SayerWords): Sayer | null {
  const { front, end, according } = patternsOf(words);
  const first = front.exec(text)?.groups;
  if (first?.name && isName(first.name)) {
    const denies = first.denies !== undefined;
    return { name: first.name.trim(), told: text.slice(first.all?.length ?? 0), denies };
  }
  const found = end.exec(text)?.groups?.name ?? according?.exec(text)?.groups?.name;
  return found && isName(found) ? { name: found.trim(), told: null, denies: false } : null;
}

function isName(words: string): boolean {
  return words.trim().split(' ').length <= longest && !/\d/u.test(words);
}

function patternsOf(words: SayerWords): Patterns {
  const known = byWords.get(words);
  if (known) return known;
  const { verbs, denies, according, that } = words;
  const day = String.raw`(?: (?:(?:am|le|el|в|у) )?\p{L}{4,12})?`;
  const patterns = {
    front: new RegExp(`^(?<all>${name} (?:(?:${verbs})|(?<denies>${denies}))${day}:?,? (?:${that}) ?)`, 'u'),
    end: new RegExp(String.raw`, (?:${verbs}) ${name}(?: mit)?\.?$`, 'u'),
    according: according ? new RegExp(String.raw`(?:^|, )(?:${according}) ${name}(?=,|\.?$)`, 'iu') : null,
  };
  byWords.set(words, patterns);
  return patterns;
}
