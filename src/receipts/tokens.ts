import { usualName, withUsualEnding } from '../text/name-variants.ts';
import { stemOf } from '../text/stems.ts';
import { splitWords } from '../text/words.ts';
import { baseByForm } from './words/irregular-verbs.ts';

/** A word of a text in the forms in which it is compared. */
export interface Token {
  /** As it stands in the text. */
  readonly text: string;
  readonly lower: string;
  /** Stem in English; else without its ending, so that more forms are alike than to a stemmer. */
  readonly stem: string;
  /** Name in its usual spelling, without accents and possessive. */
  readonly name: string;
  readonly capital: boolean;
  /** Whether it may be capitalized only because a sentence or a quotation begins with it. */
  readonly opens: boolean;
  /** What stands between it and the token before, white space aside. */
  readonly gap: string;
  readonly start: number;
  readonly end: number;
}

const possessive = /['’]s?$/u;
const elision = /^(?:l|d|n|s|j|m|t|c|qu|dell|nell|all|dall|sull|un|jusqu|lorsqu)['’](?=\p{L}{2})/iu;

/** English words of two in one: "cannot", "won't", "she'll". */
const joined = /(?<=^can)not$|(?<=\p{L})(?:n['’]t|['’]ll)$/iu;
const unjoined: Readonly<Record<string, string>> = { "n't": 'not', ca: 'can', wo: 'will', sha: 'shall', "'ll": 'will' };

/** The words of a text; "French-backed" and "couldn't" are two, "AIM-7" one, French "l’ONU" is "ONU". Linear in the text. */
export function tokensOf(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  let after = 0;
  for (const { start, end, opens } of splitWords(text)) {
    for (const [from, to, isHalf] of partsOf(text.slice(start, end), start, language)) {
      const word = text.slice(from, to);
      const small = word.toLowerCase().replaceAll('’', "'");
      tokens.push({
        ...formsOf(word, (isHalf && unjoined[small]) || small, language),
        opens: opens && from === start,
        gap: text.slice(after, from).trim(),
        start: from,
        end: to,
      });
      after = to;
    }
  }
  return tokens;
}

const chinese = /^[\u3400-\u9fff]+$/u;

/** Each sign of Chinese by itself: a dictionary knows no names, and parts them here so and there so. */
export function signsOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    if (!chinese.test(token.text)) return [token];
    return [...token.text].map((text, at) => {
      const start = token.start + at;
      return {
        ...token,
        text,
        lower: text,
        stem: text,
        name: text,
        gap: at === 0 ? token.gap : '',
        start,
        end: start + 1,
      };
    });
  });
}

/** Where each part of a word begins and ends, and whether it is half of a contraction: "ca" is "can" in no other word. */
function partsOf(word: string, start: number, language: string): [from: number, to: number, isHalf: boolean][] {
  const parts: [number, number, boolean][] = [];
  let at = start;
  for (const part of /\d/u.test(word) ? [word] : word.split('-')) {
    const article = elision.exec(part)?.[0].length ?? 0;
    const second = language.startsWith('en') ? joined.exec(part)?.index : undefined;
    if (second !== undefined) parts.push([at, at + second, true], [at + second, at + part.length, true]);
    else if (part !== '') parts.push([at + article, at + part.length, false]);
    at += part.length + 1;
  }
  return parts;
}

function formsOf(
  text: string,
  lower: string,
  language: string,
): Pick<Token, 'text' | 'lower' | 'stem' | 'name' | 'capital'> {
  const bare = lower.replace(possessive, '').replaceAll('.', '');
  const capital = /^\p{Lu}/u.test(text) || /^\p{Ll}{1,2}\p{Lu}/u.test(text);
  return {
    text,
    lower,
    stem: language.startsWith('en')
      ? stemOf((!capital && baseByForm.get(bare)) || bare, 'en')
      : withoutEnding(bare, language),
    name: withUsualEnding(usualName(bare)),
    capital,
  };
}

/** What forms of a word add, where a language adds much; a participle's opening besides. */
const addedByLanguage: Readonly<Record<string, RegExp>> = {
  de: /^ge(?=\p{L}{4,}(?:t|en)$)|(?:ungen|ung|enden|ende|ten|te|en|er|es|em|et|t|e|s|n)$/gu,
  fr: /(?:issement|ement|ation|eraient|erait|eront|era|aient|ait|ant|ent|ee?|er|ez)?[sx]?$/gu,
};

/** A word of another language, cut so that most of its forms are alike, those of verbs and their nouns among them. */
function withoutEnding(word: string, language: string): string {
  const usual = usualName(word);
  const added = addedByLanguage[language.slice(0, 2)];
  if (added) {
    const bare = usual.replace(added, '');
    return (bare.length >= 3 ? bare : usual).slice(0, 7);
  }
  const letters = [...usual];
  return letters.length <= 4
    ? letters.join('')
    : letters.slice(0, Math.max(4, Math.min(7, letters.length - 2))).join('');
}

/** Each word of a text with the one after it, in small letters. */
export function neighboursIn(tokens: readonly Token[]): string[] {
  return tokens.map(({ lower }, at) => `${lower} ${tokens[at + 1]?.lower ?? ''}`);
}

/** Whether two names are one, in whatever case or number a language puts them. */
export function isSameName(a: string, b: string, language: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  if (shared < 3) return false;
  const endings = /[\u0400-\u04ff]/u.test(a) ? cyrillic : (endingsByLanguage[language.slice(0, 2)] ?? plural);
  return endings.has(short.slice(shared)) && endings.has(long.slice(shared)) && (shared > 3 || short.length === shared);
}

const setOf = (endings: string) => new Set(['', ...endings.split(' '), ...endings.split(' ').map(usualName)]);

/** Endings by which one name is another's plural, case or people; none that parts countries (Niger, Nigeria). */
const plural = setOf('s es ic ean');
const slavic = setOf('a u em om ie owi ego emu ym ą ę y i ov ovi ova ové ou');
const endingsByLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  de: setOf('s es n en er ern ers e em isch ische ischen ischer isches ischem'),
  pl: slavic,
  cs: slavic,
};
const cyrillic = setOf(
  'а у ом ем е ы и ой ою ого ому ым им ых их ыми ими ами ями ам ям ах ях я ю ь й ии ию ией ая ую ое ый ий ский ского скому ским ском ская скую ской ское ские ских о і ї є ові еві єві ою єю ої ій ої ій ого ому ський ська ської ські ських ським ською ському',
);
