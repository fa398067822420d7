import { isFiniteForm } from './finite-verb.ts';

/** "On Tuesday, …": a day names nothing that a pronoun could mean. */
const day = /^(?:By|In|Last|Next|On) \p{Lu}[^,]{1,20}, /u;
/** A subject of so many words, and so many after the verb, leave no room for another thing. */
const longest = 6;
const atEnd =
  /^(?<before>(?:[\p{L}\p{N}.'’-]+ ){2,}?)(?:(?:it|him|her|them)(?: (?:again|all|at all|either|off|on|out|over|too|up|yet))?|(?:him|her|them)(?: (?:on|early|late|next|this|last))* (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|tonight|today|week|month)(?: (?:morning|afternoon|evening|night))?(?: \[[^\]]*\])?)(?=[.—–;]|$)/u;
/** What a noun stands after, and conjunctions, after which the pronoun may mean what is before them. */
const otherThing =
  /\b(?:an?|the|this|that|these|those|his|her|its|their|another|no|any|every|some|one|two|three|and|or|but|who|which|as|because|before|after|if|when|while|until|of|for|in|from|\p{Lu}\p{L}*|\p{N}+)\b/u;

/** "could not get on top of it": the words that put the pronoun there name no other thing. */
const governing =
  /(?: (?:on top|in front|ahead|instead|out|rid|part|because))?(?: (?:of|for|in|from|with|by|to|on|at|about|into|over|after))+$/u;

/**
 * Whether the object of a sentence is a pronoun that only its subject could explain, and so means what was told before:
 * "Ann Marsh might outlast him", "On Tuesday, the vote could end it". A thing that acts on itself is "itself". English.
 */
export function meansAnother(prose: string): boolean {
  const before = atEnd.exec(prose.replace(day, ''))?.groups?.before;
  if (before === undefined) return false;
  const words = before.trim().split(' ');
  const verb = words.findIndex(
    (word, at) => at > 0 && isFiniteForm(word.toLowerCase(), words[at - 1]?.toLowerCase() ?? '', []),
  );
  if (verb < 1 || verb > longest || words.length - verb > longest) return false;
  const [subject, rest] = [
    words.slice(1, verb).join(' '),
    words
      .slice(verb + 1)
      .join(' ')
      .replace(governing, ''),
  ];
  return (
    !otherThing.test(rest) && !/\b(?:an?|the|who|that|which|for|in|from|on|with|at|by|to)\b|['’]s\b/u.test(subject)
  );
}
