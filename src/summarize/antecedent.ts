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

/** Somebody without a name, whom the pronoun may mean as well: "a man", "the wounded driver"; by the ending, but for things. */
const somebody =
  /\b(?:an?|the|another|one|every|no|his|her|their|\p{L}+['’]s?) (?:[\p{L}-]+ ){0,3}?(?:(?!(?:border|center|chamber|chapter|charter|computer|corner|corridor|cover|dinner|disaster|door|error|factor|fever|floor|grant|harbor|labor|letter|matter|motor|newspaper|number|offer|order|paper|plant|power|quarter|restaurant|river|sector|shelter|summer|theater|tower|water|weather|winter)(?!\p{L}))\p{Ll}*(?:er|or|man|men|ist|ian|ee|ant|ident|udent|atient|gent|-year-old)|boy|girl|guy|son|teen|child|baby|chief|aide|nurse|thief|pilot|cop|suspect|victim|judge|coach|guard|guest|monk|priest|bishop|bride|groom|friend|colleague|clerk|cook|chef|guide|general|colonel|captain|hostage|sheriff|deputy|wife|husband|spouse|cousin|uncle|aunt|nephew|niece|relative|rival|host|fugitive|recruit|ally)(?!\p{L})|\b(?:some|any|every)(?:one|body)\b/u;

/**
 * The name, in brackets, for the pronoun that opens a sentence, where it is certain: the sentence right before it in its
 * article has one person as its subject, speaks of no other, with or without a name, and of none of the other gender. English.
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
  const match = titled.exec(before) ?? explained.exec(before);
  const subject = match?.groups?.name;
  if (!subject || (pronoun === 'He' ? feminine : masculine).test(before)) return undefined;
  if (somebody.test(before.slice(match[0].length))) return undefined;
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
