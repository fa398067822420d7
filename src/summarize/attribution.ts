import { readQuotations, withoutQuotations } from '../text/quotations.ts';

/** Who says what a sentence says, as far as its grammar shows. English. */
export interface Attribution {
  /** The speaker in the sentence's words: "the state prosecutor's office of Azerbaijan". */
  readonly speaker: string;
  /** The verb, lower-cased; "according to" counts as one. */
  readonly verb: string;
}

const setOf = (words: string) => new Set(words.split(' '));

/** Verbs by which news attributes, in the forms that follow or precede a speaker. */
const sayingVerbs = setOf(
  'said says say told tells asked added adds noted notes wrote writes announced confirmed warned warns insisted insists argued argues claimed claims stressed explained explains replied responded acknowledged admitted stated reported testified tweeted posted declared maintained maintains alleged alleges contended contends suggested suggests vowed promised pledged predicted concluded believes described describes called calls recalled joked quipped shouted urged complained boasted emphasized emphasised reiterated attributed attributes blamed blames accused accuses denied denies rejected rejects disputed disputes dismissed dismisses refuted ruled found estimated estimates',
);

const pronouns = setOf(
  'he she they it i we you this that these those who which one others some many his her their its him them',
);

/** Nouns that name a party without a capital. */
const parties =
  /\b(?:authorities|officials?|police|prosecutors?|investigators?|spokes(?:man|woman|person|people)|ministr(?:y|ies)|services?|organi[sz]ers?|passengers?|survivors?|minister|government|lawyers?|attorneys?|court|judges?|witness(?:es)?|residents?|doctors?|medics?|scientists?|researchers?|analysts?|experts?|critics?|opponents?|supporters?|activists?|leaders?|lawmakers?|senators?|governor|mayor|president|premier|chancellor|army|military|navy|guard|operator|observers?|relatives|rebels?|militants?|union|company|firm|airline|agency|office|commission|committee|council|parliament|embassy|regulators?|families|family|parents|mother|father|brother|sister|widow|husband|wife|neighbou?rs?|workers?|teachers?|students?|farmers?|owners?|group|party|coalition|bank|economists?|historians?|coroner|inspectors?|rescuers?|firefighters?|chief|director|chairman|chairwoman|secretary|adviser|advisor|aide|envoy|ambassador|diplomats?|commander|general|soldiers?|man|woman|men|women|report|study|statement|survey)\b/iu;

const boundaryWords = setOf(
  'that while but as when which who because after before if whether although though and or than since until',
);
const timeWords =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Today|Yesterday)$/u;
const adverbs = /^(?:\p{Ll}+ly|also|later|has|have|had|then|once|never|repeatedly|again|already|not|did|does)$/u;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether punctuation or a quotation stands between it and the one before. */
  readonly apart: boolean;
}

/** The first attribution of a sentence that names its speaker, or undefined. A pronoun names nobody. */
export function attributionOf(text: string): Attribution | undefined {
  const rest = withoutQuotations(text, readQuotations(text));
  const according = !/\baccording to /i.test(rest)
    ? null
    : /\baccording to ((?:[^,.;:()]|(?<=\b(?:\p{Lu}|Mr|Mrs|Dr|Gen|Sen|Gov))\.|,(?= (?:the )?\p{Lu}[^,]*(?:,|\.$)))+)/iu.exec(
        rest,
      );
  if (according?.[1] && !pronouns.has(according[1].trim().toLowerCase()))
    return { speaker: according[1].replace(/, (?:which|who)\b.*$/u, '').trim(), verb: 'according to' };
  if (!anySaying.test(rest)) return undefined;
  const tokens = tokensOf(rest);
  for (const [index, token] of tokens.entries()) {
    const verb = token.text.toLowerCase();
    if (!sayingVerbs.has(verb)) continue;
    const speaker = subjectBefore(tokens, index, rest) ?? (token.apart ? subjectAfter(tokens, index, rest) : undefined);
    if (speaker) return { speaker, verb };
  }
  return undefined;
}

/** Asked first because it is much faster than taking the sentence apart. */
const anySaying = new RegExp(String.raw`\b(?:${[...sayingVerbs].join('|')})\b`, 'i');

const abbreviated = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Gov|Rep|Col|Lt|St|(?:\p{Lu}\.)+\p{Lu})\.$/u;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[-'’.][\p{L}\p{N}\p{M}]+)*\.?/gu)) {
    const raw = match[0];
    const word = raw.endsWith('.') && !abbreviated.test(raw) ? raw.slice(0, -1) : raw;
    const gap = text.slice(at, match.index);
    tokens.push({
      text: word,
      start: match.index,
      end: match.index + word.length,
      // The mark of an owner, "the dockers' union", parts nothing.
      apart: at === 0 || !/^(?:\s?|['’]\s)$/u.test(gap),
    });
    at = match.index + word.length;
  }
  return tokens;
}

function subjectBefore(tokens: readonly Token[], verb: number, text: string): string | undefined {
  let last = verb - 1;
  while (last >= 0 && adverbs.test(tokens[last]?.text ?? '') && !tokens[last]?.apart) last--;
  const first = segmentStart(tokens, last);
  // "Ann Lee, the mayor, said": between the commas stands who the one before them is.
  const isApposition = tokens[verb]?.apart && isComma(tokens, verb, text) && isComma(tokens, first, text);
  if (isApposition) {
    const start = segmentStart(tokens, first - 1);
    return phrase(tokens, start, first - 1, text) ?? phrase(tokens, start, last, text);
  }
  return tokens[verb]?.apart ? undefined : phrase(tokens, first, last, text);
}

function segmentStart(tokens: readonly Token[], last: number): number {
  let first = last;
  while (first > 0 && !tokens[first]?.apart && !endsBefore(tokens, first)) first--;
  return first;
}

/** "BuzzFeed's Thursday night report": a day between an owner and what it owns ends nothing. */
function endsBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return endsSubject(before) && !(timeWords.test(before) && /['’]s$/u.test(tokens[at - 2]?.text ?? ''));
}

/** Whether a comma alone stands before a token. */
function isComma(tokens: readonly Token[], at: number, text: string): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return before !== undefined && token !== undefined && text.slice(before.end, token.start) === ', ';
}

function subjectAfter(tokens: readonly Token[], verb: number, text: string): string | undefined {
  let last = verb;
  while (last + 1 < tokens.length && !tokens[last + 1]?.apart && !endsSubject(tokens[last + 1]?.text ?? '')) last++;
  // "said the harbour master, Luis Prat": the name behind the comma makes a speaker of the words before it.
  let named = last;
  while (isName(tokens[named + 1]?.text ?? '') && (named > last || isComma(tokens, named + 1, text))) named++;
  return phrase(tokens, verb + 1, last, text) ?? (named > last ? phrase(tokens, verb + 1, named, text) : undefined);
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !timeWords.test(word);
}

function endsSubject(word: string): boolean {
  return boundaryWords.has(word) || timeWords.test(word) || /^(?:on|in|at|where|said|told)$/u.test(word);
}

function phrase(tokens: readonly Token[], first: number, last: number, text: string): string | undefined {
  const from = tokens[first];
  const to = tokens[last];
  if (!from || !to || last < first || last - first > 14) return undefined;
  const words = text.slice(from.start, to.end);
  return namesParty(words) ? words : undefined;
}

function namesParty(words: string): boolean {
  const trimmed = words.trim();
  if (pronouns.has(trimmed.toLowerCase())) return false;
  if (parties.test(trimmed)) return true;
  return [...trimmed.matchAll(/\p{Lu}[\p{L}\p{M}'’.-]*/gu)].some(
    ([word]) =>
      !timeWords.test(word) && !pronouns.has(word.toLowerCase()) && !/^(?:The|A|An|In|On|At|But|And)$/u.test(word),
  );
}
