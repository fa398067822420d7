import { isFiniteForm, isParticipleForm, isPastForm } from '../finite-verb.ts';
import { type FigureWords, figureWords } from './figure-words.ts';

/** In words: what is counted, with what follows it as far as no clause begins. */
const longestCount = 10;

/** Where the words after an amount stop: punctuation, or a quotation that was blanked. A number keeps its marks. */
const clauseEnd = /[;:()"“”„«»—–?!\n]|[,.](?!\S)| {2}/u;

/** What an amount counts: the words after it up to the end of their clause, with the noun that names it. */
export function countedAfter(
  after: string,
  words: FigureWords,
  unit: 'money' | 'percent' | 'count',
): { readonly words: string; readonly head: string } | undefined {
  const clause = after.split(clauseEnd)[0] ?? '';
  if (!clause.startsWith(' ')) return undefined;
  const isQuotedOn = /^(?: {2}|["“„«])/u.test(after.slice(clause.length));
  const given = clause.trim().split(' ');
  const tokens: string[] = [];
  let head: string | undefined;
  for (const [at, token] of given.entries()) {
    const bare = token.replace(/['’]s?$/u, '');
    // "15 sailors and marines" are fifteen in all.
    const goesOn = /^(?:and|or|und|et|y)$/u.test(token) && words.noun.test(given[at + 1] ?? '');
    if (words.ends.test(token) && !(goesOn && head && given[at - 1] === head)) {
      // "aid to state and local governments": "state" is half of a phrase.
      if (/^(?:and|or)$/u.test(token) && isPreposition(tokens.at(-2) ?? '') && !words.noun.test(tokens.at(-1) ?? ''))
        tokens.pop();
      break;
    }
    if (tokens.length === longestCount || (head && isObject(token, given[at - 1] ?? ''))) break;
    if (!head && words.never.test(bare)) return undefined;
    tokens.push(token);
    if (!head && words.noun.test(token)) head = bare;
  }
  const joins = new RegExp(`^(?:${words.joins})(?: |$)`, 'u').test(tokens.join(' '));
  if (unit !== 'count' && !joins) return undefined;
  // A plural further on is the noun of another phrase: "2 million in the cities".
  const headAt = tokens.findIndex((token) => words.noun.test(token));
  if (unit === 'count' && (headAt < 0 || headAt > 3)) return undefined;
  if (unit === 'count' && tokens.slice(0, headAt).some((token) => isFunctionWord(token))) return undefined;
  if (
    /\p{Sc}|\d/u.test(tokens.join(' ')) ||
    (unit === 'percent' && !/^(?:of|der|des|de|del|du) /u.test(`${tokens[0]} `))
  )
    return undefined;
  const least = unit === 'count' ? headAt + 1 : 2;
  // Where clauses end is known for English only.
  const whole =
    isQuotedOn || (unit === 'count' && words !== figureWords.en)
      ? tokens.slice(0, headAt + 1)
      : shortened(beforeVerb(tokens, given, least));
  // "66% of the voters": they did what?
  if (unit === 'percent' && isFiniteForm(given[whole.length] ?? '', whole.at(-1) ?? '', given.slice(whole.length + 1)))
    return undefined;
  // "jobs at its plants" are jobs; "people from their homes" are whose homes is told.
  const ownAt = whole.findIndex(
    (token, at) => pronoun.test(token) && !(at > 1 && token === 'their' && words.persons.test(head ?? '')),
  );
  const told = trimmedEnd(ownAt < 0 ? whole : whole.slice(0, ownAt), Math.min(least, ownAt < 0 ? least : ownAt));
  const phrase = told.join(' ');
  if (told.length < least) return undefined;
  return { words: phrase, head: head ?? tokens.at(-1) ?? '' };
}

/**
 * Up to the verb of the clause, whose subject may be another: "a ferry with 12 people on board sank". What became of those
 * who are counted is theirs: "people were evacuated", "sailors detained in the strait".
 * @param given `tokens` with those after them
 */
function beforeVerb(tokens: readonly string[], given: readonly string[], least: number): readonly string[] {
  const verbAt = tokens.findIndex((token, at) => {
    const [before = '', next = ''] = [given[at - 1], given[at + 1]];
    if (at < least || isPastForm(token)) return at >= least;
    if (passive.test(token)) return !passive.test(next) && !isParticipleForm(next);
    const isPassive = passive.test(before);
    if (!isParticipleForm(token) || (isFunctionWord(before) && !isPassive)) return false;
    return isPassive || at === least ? takesObject.test(next) : /ed$/u.test(token) && next !== 'by';
  });
  const isCutOff = tokens.length < given.length && isObject(given[tokens.length] ?? '', tokens.at(-1) ?? '');
  return tokens.slice(0, verbAt >= 0 ? verbAt : isCutOff ? Math.max(least, tokens.length - 1) : tokens.length);
}

const pronoun = /^(?:its|their|his|her|our|my|your|them|him|us|these|those|such)$/iu;
const passive = /^(?:are|were|been|being)$/u;

/** What a verb in the active voice does something to; a day is no object. */
const takesObject =
  /^(?:the|a|an|its|his|her|their|no|that|\p{N}.*|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}.*)$/u;

/** A noun phrase that no preposition joins to the one before: it begins something else. */
function isObject(token: string, before: string): boolean {
  return /^(?:the|a|an|no)$/u.test(token) && !isFunctionWord(before) && !/(?:ing|ed|of|as)$/u.test(before);
}

/** What is too long goes to its second preposition, and no further. */
function shortened(tokens: readonly string[]): readonly string[] {
  if (tokens.length < longestCount) return tokens;
  const joints = tokens.flatMap((token, index) =>
    index > 1 && (isFunctionWord(token) || token === 'of') && !/^(?:the|a|an)$/u.test(token) ? [index] : [],
  );
  return tokens.slice(0, joints.at(1) ?? joints.at(0) ?? tokens.length);
}

function isPreposition(token: string): boolean {
  return isFunctionWord(token) && !/^(?:the|an?|are|were|not)$/iu.test(token);
}

function isFunctionWord(token: string): boolean {
  return /^(?:in|on|at|for|to|from|with|by|into|over|under|near|against|between|despite|within|during|the|a|an|are|were|not)$/iu.test(
    token,
  );
}

/** Without words at the end that lead nowhere. */
function trimmedEnd(tokens: readonly string[], least: number): string[] {
  const dangling =
    /^(?:in|on|at|for|to|from|with|by|into|over|under|near|against|between|the|a|an|of|are|were|been|being|not|more|less|per|de|des|du|la|le|les|der|die|das|el|los|las|del|en|à|au|aux|\p{Ll}+ly|even|still|just|only|leading|up|out|off|away|back|again|within|without|despite|during|through|about|around|than|blamed|based|linked|related|aimed|used|needed|required|expected|considered|compared|connection|response|exchange)$/iu;
  const kept = [...tokens];
  while (kept.length > least && dangling.test(kept.at(-1) ?? '')) kept.pop();
  return kept;
}
