// The second script, thought out apart from the first and looked at only when the rules stood: other techniques,
// and other sentences.
import { put, replaced, runsOf } from './corruptions.mjs';

const opposites =
  'rose/fell rises/falls increased/decreased won/lost gained/lost accepted/rejected approved/rejected supported/opposed supports/opposes before/after more/fewer higher/lower above/below guilty/innocent began/ended opened/closed raised/cut up/down first/last'
    .split(' ')
    .flatMap((pair) => [pair.split('/'), pair.split('/').reverse()]);
const peoples = [
  'Russian Ukrainian American Chinese British French German Israeli Iranian Turkish Indian Japanese Canadian Italian'.split(
    ' ',
  ),
  'Russia Ukraine China Britain France Germany Israel Iran Turkey India Japan Canada Italy Texas Florida'.split(' '),
  'Republicans Democrats'.split(' '),
  'Republican Democratic'.split(' '),
  'Moscow Kyiv Washington Beijing London Paris Berlin Tehran Jerusalem'.split(' '),
];
const small = 'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty'.split(' ');

export const secondCorruptions = {
  'digits transposed': ({ text }) =>
    replaced(text, /(?<![\p{L}\d])\d{2,}(?![\p{L}])/u, (digits) => {
      const turned = [...digits].reverse().join('');
      return turned === digits || turned.startsWith('0') ? `${digits}0` : turned;
    }),
  'number word changed': ({ text }, { pick }) =>
    replaced(text, new RegExp(String.raw`\b(?:${small.join('|')})\b`, 'u'), (word) =>
      pick(small.filter((one) => one !== word)),
    ),
  'two numbers exchanged': ({ text }) => {
    const [a, b] = [...text.matchAll(/(?<![\p{L}\d.,-])\d[\d,]*(?:\.\d+)?(?![\p{L}\d-])/gu)].map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
    return a && b && a.text !== b.text ? put(put(text, b, a.text), a, b.text) : null;
  },
  'given name changed': ({ text }, { pick }) => {
    const full = runsOf(text).filter(({ text: name }) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name));
    if (full.length === 0) return null;
    const one = pick(full);
    return put(text, one, `${pick(['Matthias', 'Ingrid', 'Leonora', 'Casimir'])} ${one.text.split(' ')[1]}`);
  },
  'nation changed': ({ text }, { pick }) => {
    for (const list of peoples) {
      const match = new RegExp(String.raw`\b(?:${list.join('|')})\b`, 'u').exec(text);
      const others = list.filter((word) => !text.includes(word));
      if (match && others.length > 0)
        return put(text, { start: match.index, end: match.index + match[0].length }, pick(others));
    }
    return null;
  },
  'turned to its opposite': ({ text }) => {
    for (const [word, other] of opposites) {
      const made = text.replace(new RegExp(String.raw`\b${word}\b`, 'u'), other);
      if (made !== text) return made;
    }
    return null;
  },
  'denial lost': ({ text }) =>
    replaced(text, /\b(?:denied|refused to|failed to|declined to|unable to)\b/u, (words) =>
      words === 'denied' ? 'confirmed' : words === 'unable to' ? 'able to' : 'agreed to',
    ) ?? replaced(text, /\bneither\b|\bnobody\b|\bnone\b/iu, 'all'),
  '“no longer” put in': ({ text }) =>
    replaced(text, /\b(is|are|was|were|has|have|had|will) (?=\p{Ll})/u, '$1 no longer '),
  'words of a quote exchanged': ({ text }) =>
    replaced(text, /(["“][^"“”]*?)(\p{Ll}{4,}) (\p{Ll}{4,})([^"“”]*["”])/u, '$1$3 $2$4'),
  'quote shortened within': ({ text }) =>
    replaced(text, /(["“][^"“”]{8,}?\p{L}) \p{Ll}+ (\p{Ll}+[^"“”]*["”])/u, '$1 $2'),
  'words put into quotes': ({ text }) =>
    /["“”‘]/u.test(text) ? null : replaced(text, /(\p{Ll}+ \p{Ll}{4,} \p{Ll}+ \p{Ll}{4,})/u, '“$1”'),
  'day of the month': ({ text }, { pick }) =>
    replaced(
      text,
      /\b((?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) )(\d{1,2})\b/u,
      (_, month, day) => `${month}${(Number(day) + pick([1, 4, 9])) % 28 || 5}`,
    ),
  'decade changed': ({ text }) =>
    replaced(text, /\b((?:19|20)\d)(\d)\b/u, (_, head, tail) => `${Number(head) - 1}${tail}`),
  'magnitude lost': ({ text }) =>
    replaced(text, /(?<=\d) (?:million|billion|trillion)\b/u, '') ??
    replaced(text, /\b(?:hundreds|thousands|millions)\b/u, (word) => (word === 'millions' ? 'thousands' : 'millions')),
  'likelihood lost': ({ text }) =>
    replaced(text, /\b(?:likely|probably|perhaps|potentially|suspected|alleged|accused of|supposedly) (?=\p{L})/u, ''),
  'likelihood put in': ({ text }) => replaced(text, /\b(is|are|was|were) (?=\p{Ll})/u, 'may have been '),
  'attribution lost': ({ text }) =>
    replaced(text, /, (?:\p{Lu}[\p{L}.'’-]+ ){1,4}said(?: (?:on )?\p{Lu}\p{Ll}+day)?(?=[.,])/u, '') ??
    replaced(text, /, according to [^,.]+(?=\.)/u, ''),
  'agent and patient exchanged': ({ text }) => {
    const [a, b] = runsOf(text);
    if (!a || !b || a.text === b.text || a.text.includes(b.text) || b.text.includes(a.text)) return null;
    return /\bby\b|\bagainst\b|\bfrom\b|\bto\b/u.test(text.slice(a.end, b.start))
      ? put(put(text, b, a.text), a, b.text)
      : null;
  },
  'citation of the next sentence': ({ text, citations }, { others }) => {
    const here = others.findIndex(
      ({ citation }) => citation.article === citations[0].article && citation.sentence === citations[0].sentence + 1,
    );
    const next = others[here];
    return next && !next.text.includes(text.slice(0, 40)) ? { text, citations: [next.citation] } : null;
  },
};
