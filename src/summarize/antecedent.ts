import type { Edit } from '../model/summary.ts';
import { withoutQuotations } from '../text/quotations.ts';

const titles =
  'President|Chancellor|Premier|Minister|Secretary|Senator|Sen\\.|Rep\\.|Gov\\.|Gen\\.|Governor|Mayor|Judge|Justice|Chief|Director|Mr\\.|Mrs\\.|Ms\\.|Dr\\.|Pope|King|Queen|Prince|Princess|Spokesman|spokesman|Spokeswoman|spokeswoman|Commissioner|Ambassador|Attorney|Professor|Sheriff|Captain|Coach';
const name = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+`;
/** Nouns of what somebody is, after which an apposition shows that a name is a person's. */
const role = String.raw`(?:an? |the |its |their |\p{L}+['’]s )(?:[\p{L}'’-]+ ){0,5}(?:president|minister|chancellor|mayor|governor|senator|judge|director|spokes\p{L}+|chief|head|leader|founder|owner|manager|analyst|professor|lawyer|teacher|doctor|officer|engineer|author|player|coach|captain|resident|chair\p{L}*|farmer|driver|student|economist|scientist|researcher)\b`;

const titled = new RegExp(String.raw`^(?:\p{Lu}[\p{L}'’-]+ ){0,3}(?:${titles}) (?<name>${name}) (?=\p{Ll})`, 'u');
const explained = new RegExp(String.raw`^(?<name>${name}), (?:\p{N}{2},|${role}[^,]{0,60},|who )`, 'u');

const masculine = /\b(?:he|his|him|himself|Mr\.|spokesman|chairman|King|Prince|Pope|father|husband|brother|son)\b/u;
const feminine =
  /\b(?:she|her|hers|herself|Mrs\.|Ms\.|spokeswoman|chairwoman|Queen|Princess|mother|wife|sister|daughter)\b/u;

/**
 * The name, in brackets, for the pronoun that opens a sentence, where it is certain: the sentence right before it in its
 * article has one person as its subject, speaks of no other, and of none of the other gender. English.
 * @param surnames all that the article has given up to here
 */
export function namedPronoun(
  paragraph: string,
  start: number,
  end: number,
  before: string,
  surnames: ReadonlySet<string>,
): Edit | undefined {
  const pronoun = /^(?<pronoun>He|She) (?=\p{Ll})/u.exec(paragraph.slice(start, end))?.groups?.pronoun;
  if (!pronoun) return undefined;
  const subject = (titled.exec(before) ?? explained.exec(before))?.groups?.name;
  if (!subject || (pronoun === 'He' ? feminine : masculine).test(before)) return undefined;
  const rest = before.slice(before.indexOf(subject) + subject.length);
  const own = new Set(subject.split(' '));
  const others = [...withoutQuotations(rest).matchAll(/\p{Lu}[\p{L}-]+(?<next> \p{Lu}[\p{L}-]+)?/gu)];
  if (others.some(({ 0: other, groups }) => groups?.next || (surnames.has(other) && !own.has(other)))) return undefined;
  return {
    cut: pronoun,
    inserted: `[${subject}]`,
    start,
    end: start + pronoun.length,
    reason: 'the pronoun means the subject of the sentence before it',
  };
}
