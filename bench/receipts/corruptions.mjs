// The first script: what a careless or lying writer does to a sentence. Each corruption takes a sentence with what surrounds
// it, and gives the false one, or null where the sentence offers nothing to it.

const run = /(?<=[\p{Ll}\d,;:] )(?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)*/gu;
const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)/;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January February March April May June July August September October November December'.split(' ');

const bare = (name) => name.replace(/['’]s?$/u, '');
export const runsOf = (text) =>
  [...text.matchAll(run)]
    .map((match) => ({ text: bare(match[0]), start: match.index, end: match.index + bare(match[0]).length }))
    .filter(({ text: name }) => !calendar.test(name) && name.length > 3);
export const put = (text, { start, end }, words) => text.slice(0, start) + words + text.slice(end);
const shares = (a, b) => a.split(' ').some((word) => b.includes(word));
const otherThan = (names, name, text) => names.filter((one) => !shares(one, name) && !shares(one, text));
/** Null where there is nothing to replace. */
export const replaced = (text, pattern, words) => {
  const made = text.replace(pattern, words);
  return made === text ? null : made;
};
const swapWord = (text, list, pick) => {
  const at = [...text.matchAll(new RegExp(String.raw`\b(?:${list.join('|')})\b`, 'g'))];
  if (at.length === 0) return null;
  const match = pick(at);
  const other = pick(list.filter((word) => word !== match[0]));
  return put(text, { start: match.index, end: match.index + match[0].length }, other);
};

const saying = 'said|says|told|added|announced|warned|insisted|argued';

/** By kind: `(sentence, { names, strangers, others, pick }) => string | { citations } | null` */
export const corruptions = {
  'number changed': ({ text }, { pick }) => {
    const numbers = [...text.matchAll(/(?<![\p{L}\d.,-])\d[\d,]*(?:\.\d+)?(?![\p{L}\d-])/gu)];
    if (numbers.length === 0) return null;
    const match = pick(numbers);
    const digits = match[0].replaceAll(',', '');
    const value = String(Number(digits) + pick([1, 2, 3, 7, 10, 40]));
    return put(text, { start: match.index, end: match.index + match[0].length }, value);
  },
  'name of the story': ({ text }, { names, pick }) => {
    const runs = runsOf(text);
    if (runs.length === 0) return null;
    const one = pick(runs);
    const others = otherThan(names, one.text, text);
    return others.length > 0 ? put(text, one, pick(others)) : null;
  },
  'entity from elsewhere': ({ text }, { strangers, pick }) => {
    const runs = runsOf(text);
    if (runs.length === 0) return null;
    return put(text, pick(runs), pick(strangers));
  },
  'negation dropped': ({ text }) =>
    replaced(text, /\b(?:not|never|no) |n['’]t\b| without\b/u, (found) => (found === ' without' ? ' with' : '')),
  'negation added': ({ text }) =>
    replaced(text, /\b(is|are|was|were|has|have|had|will|would|could|can|should) (?!not|no|never)/u, '$1 not '),
  'quote altered': ({ text }, { words, pick }) => {
    const quoted = [...text.matchAll(/["“]([^"“”]{12,})["”]/gu)];
    if (quoted.length === 0) return null;
    const match = pick(quoted);
    const inside = [...match[1].matchAll(/\p{Ll}{4,}/gu)];
    if (inside.length === 0) return null;
    const word = pick(inside);
    const start = match.index + 1 + word.index;
    return put(text, { start, end: start + word[0].length }, pick(words.filter((one) => one !== word[0])));
  },
  'date shifted': ({ text }, { pick }) =>
    swapWord(text, weekdays, pick) ??
    swapWord(text, months, pick) ??
    replaced(text, /\b(?:19|20)\d\d\b/u, (year) => String(Number(year) + pick([-3, -1, 1, 2]))),
  'unit changed': ({ text }, { pick }) =>
    swapWord(text, ['million', 'billion', 'trillion', 'thousand'], pick) ??
    replaced(text, /(?<=\d )(?:percent|per cent)|(?<=\d)%/u, ' million') ??
    replaced(text, /\$(?=\d)/u, '€') ??
    replaced(text, /\b(?:kilometers|km)\b/u, 'miles') ??
    replaced(text, /\bmiles\b/u, 'kilometers') ??
    replaced(text, /(?<=\d )(?:days|years|weeks|months|hours|minutes)/u, (unit) =>
      unit === 'days' ? 'weeks' : 'days',
    ),
  'speaker swapped': ({ text }, { names, pick }) => {
    const name = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*`;
    const match =
      new RegExp(`(?<=(?:${saying}) )${name}`, 'u').exec(text) ??
      new RegExp(`${name}(?= (?:${saying}))`, 'u').exec(text);
    if (!match || calendar.test(match[0])) return null;
    const others = otherThan(names, match[0], text);
    return others.length > 0
      ? put(text, { start: match.index, end: match.index + match[0].length }, pick(others))
      : null;
  },
  'modal dropped': ({ text }) =>
    replaced(text, /\b(?:may|might|could|would|should|allegedly|reportedly|possibly|apparently) (?=\p{Ll})/u, ''),
  'subject and object swapped': ({ text }, { names }) => {
    const opening = /^(?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)*/u.exec(text);
    const first =
      opening && (opening[0].includes(' ') || names.includes(bare(opening[0])))
        ? { text: bare(opening[0]), start: 0, end: bare(opening[0]).length }
        : null;
    const [a, b] = [...(first ? [first] : []), ...runsOf(text)];
    if (!a || !b || shares(a.text, b.text)) return null;
    if (!/\p{Ll}{3,}ed\b|\b(?:met|told|won|said|beat|took|gave|led)\b/u.test(text.slice(a.end, b.start))) return null;
    return put(put(text, b, a.text), a, b.text);
  },
  'citation moved': ({ text }, { others, pick }) => {
    const elsewhere = others.filter((other) => !other.text.includes(text.slice(0, 40)) && other.text.length > 40);
    return elsewhere.length > 0 ? { text, citations: [pick(elsewhere).citation] } : null;
  },
};
