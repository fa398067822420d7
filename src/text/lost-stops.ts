/** Words that begin a sentence where a small letter follows: nothing else in English prose is capitalised and then goes on so. */
const opener = /(?:The|During|After|While|They|These|However) (?:\p{Ll}|\p{Lu}\p{Ll}+day['’]s )/uy;
/** "…after a week on the run A woman who…": inside a sentence an article is small. */
const article = /An? \p{L}/uy;
/** What "A" is the letter or the grade of, and what no heading ends with. */
const beforeLetter =
  /(?:^|[^\p{L}])(?:an?|and|as|at|by|block|category|class|exhibit|flu|for|from|grade|group|hepatitis|in|influenza|is|level|like|list|of|on|or|part|phase|plan|point|section|series?|side|straight|team|than|the|title|to|type|vitamin|was|with)$/iu;
/** "… on Thursday President Marsh called": who speaks after the day on which a statement ends. */
const afterDay =
  /(?:President|Prime Minister|Chancellor|Governor|Senator|Mayor|King|Queen|Pope) \p{Lu}[\p{L}'’-]+ (?:said|told|called|added|warned|announced|vowed|declared|confirmed)\s/uy;
const endsWithDay = / on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** What makes the words after a day a part of the same statement: reported speech, or a clause that waits for its subject. */
const goesOn =
  /\b(?:said|says|told|announced|confirmed|added|warned|declared|wrote|reported|that|who|which|whom)\b|^(?:After|As|At|Before|By|During|Following|For|From|If|In|On|Since|Speaking|Though|Although|Until|Upon|When|While|With|Despite|Asked)\b/;
const fewestWords = 6;
/** Longer than nearly every sentence, in characters. */
const longestStatement = 400;
/** Of those that an article is looked for after, in characters. */
const longestWord = 12;
/** The first letters of all words that are looked for, so that most spaces cost nothing. */
const firstLetters = new Set([...'TDAWHPCGSMKQ'].map((letter) => letter.charCodeAt(0)));

/**
 * Whether a new English sentence begins after this space although the page lost the stop between the two: "…Call History
 * The call marked…", "…on Thursday President Marsh called…".
 */
export function lostStopAt(text: string, space: number, sentenceStart: number): boolean {
  if (!firstLetters.has(text.charCodeAt(space + 1))) return false;
  opener.lastIndex = space + 1;
  if (opener.test(text)) return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, space - 2), space));
  article.lastIndex = space + 1;
  if (article.test(text)) {
    const before = text.slice(Math.max(sentenceStart, space - longestWord), space);
    return (
      /[\p{Ll}\p{N}]$/u.test(before) &&
      !beforeLetter.test(before) &&
      text.slice(sentenceStart, space).trim().includes(' ')
    );
  }
  if (text[space - 1] !== 'y') return false;
  afterDay.lastIndex = space + 1;
  if (!afterDay.test(text) || space - sentenceStart > longestStatement) return false;
  const statement = text.slice(sentenceStart, space).trimStart();
  return endsWithDay.test(statement) && !goesOn.test(statement) && statement.split(' ').length >= fewestWords;
}
