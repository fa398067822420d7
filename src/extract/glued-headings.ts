/**
 * Subheads and standfirsts lose their line when a page is flattened, and run into the sentence after them: "Trump and
 * Putin's Call History The call marked…". They can be told apart by what English prose never does; where it might,
 * nothing is split.
 */

/** Words that begin sentences and, capitalised, stand nowhere else but in names and titles. */
const surestOpeners = new Set(
  'The He She It They We This These There That Those However Meanwhile Although'.split(' '),
);
const otherOpeners = new Set(
  'A An In On At For During After Before Since While When As If With But And By From Under Despite According Last Earlier Some Many Most Its His Her Their Our'.split(
    ' ',
  ),
);
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s)?,?$/;
const weekdayPossessive = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s$/;
const smallWords = new Set(
  'a an the and or but nor of in on at to for from by with as vs v via is be over into than up'.split(' '),
);
const attributedClause = /, (?:[\p{L}'’.]+ ){1,3}(?:says?|said)$/u;
const question = /^(?:What|Why|How|Who|Where|When)\b/;

const longestHeading = 15;
const shortestRest = 5;

/**
 * The length of a heading that is glued to the beginning of an English sentence, 0 where there is none or where it is
 * doubtful.
 */
export function gluedHeadingLength(sentence: string): number {
  if (!/^["“‘']?[\p{Lu}\p{N}]/u.test(sentence)) return 0;
  const words = sentence.split(' ', longestHeading + 4);
  let length = words[0]?.length ?? 0;
  for (let at = 1; at < Math.min(words.length - 2, longestHeading + 1); at += 1) {
    if (at >= 2 && begins(words, at) && isHeading(words.slice(0, at), words[at] ?? '')) {
      const rest = sentence.slice(length + 1);
      if (rest.split(' ', shortestRest).length === shortestRest) return length;
    }
    length += 1 + (words[at]?.length ?? 0);
  }
  return 0;
}

/** Whether a new sentence can begin at this word, although no stop stands before it. */
function begins(words: readonly string[], at: number): boolean {
  const previous = words[at - 1] ?? '';
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const isSurest = surestOpeners.has(word);
  const isPossessive = !isSurest && word.length > 6 && weekdayPossessive.test(word);
  if (!isSurest && !isPossessive && !otherOpeners.has(word)) return false;
  if (!/[\p{L}\p{N}]['’]?$/u.test(previous)) return false;
  return /^\p{Ll}/u.test(next) || (!isSurest && !isPossessive && weekday.test(next));
}

function isHeading(words: readonly string[], opener: string): boolean {
  const text = words.join(' ');
  if (attributedClause.test(text)) return true;
  if (question.test(text) && words.length >= 3 && words.length <= 8 && surestOpeners.has(opener)) return true;
  const enough = surestOpeners.has(opener) ? 2 : 3;
  return words.length >= enough && isTitleCase(words);
}

/** Every word is capitalised but the small ones, and it does not end in one. */
function isTitleCase(words: readonly string[]): boolean {
  if (smallWords.has(words.at(-1) ?? '')) return false;
  return words.every((word) => /^["“‘'$£€]?[\p{Lu}\p{N}]/u.test(word) || smallWords.has(word));
}

const tellers = 'said|told|announced|confirmed|added|warned|called|made|spoke|met|signed|ordered|wrote|vowed|declared';
const restart = new RegExp(
  `\\son (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=(\\p{Lu}[\\p{L}'’-]+) (?:${tellers})\\s)`,
  'u',
);
const subordinate =
  /^(?:After|As|At|Before|By|During|Following|For|From|If|In|On|Since|Speaking|Though|Although|Until|Upon|When|While|With|Despite|Asked)\b/;

/**
 * The length of a standfirst without a full stop that is glued to the first sentence of a body: a whole statement that
 * ends with the day ("… spoke about the talks on Thursday"), after which someone it has named says something. 0 where
 * there is none.
 */
export function gluedStandfirstLength(firstSentence: string): number {
  const match = restart.exec(firstSentence.slice(0, 400));
  if (!match) return 0;
  const standfirst = firstSentence.slice(0, match.index + match[0].length).trimEnd();
  const words = standfirst.split(' ');
  const name = match[1] ?? '';
  const isNamed = words.some((word) => word.replace(/['’]s$|[,.]$/u, '') === name);
  // "…said on Thursday Trump told them" may be reported speech that goes on.
  const isReported = new RegExp(`\\b(?:${tellers}|says?|that)$`, 'u').test(firstSentence.slice(0, match.index));
  if (words.length < 7 || !isNamed || isReported || subordinate.test(standfirst)) return 0;
  return standfirst.length;
}
