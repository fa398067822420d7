// A third set of corruptions, by another hand than the first two: what a hurried writer gets wrong who is sure to know better.
import { put, runsOf } from './corruptions.mjs';

const replaced = (text, pattern, words) => {
  const made = text.replace(pattern, words);
  return made === text ? null : made;
};
const exchanged = (text, pairs) => {
  for (const pair of pairs) {
    const [one, other] = pair.split('/');
    for (const [from, to] of [
      [one, other],
      [other, one],
    ]) {
      const made = text.replace(new RegExp(String.raw`\b${from}\b`, 'u'), to);
      if (made !== text) return made;
    }
  }
  return null;
};
const months = 'January February March April May June July August September October November December'.split(' ');
const monthDay = new RegExp(String.raw`\b(${months.join('|')}) (\d{1,2})\b`, 'u');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const bare = String.raw`(?!not|no|never|also|still|be|been)\p{Ll}{3,}`;

/** By kind: `(sentence, { names, strangers, others, pick }) => string | null` */
export const anotherHand = {
  'scale of a number': ({ text }) =>
    exchanged(text, ['million/billion', 'thousand/million', 'hundreds/thousands', 'millions/billions']) ??
    replaced(text, /(?<=\d)(?:m|bn)\b/u, (size) => (size === 'm' ? 'bn' : 'm')),
  'percent to points': ({ text }) =>
    replaced(text, /(?<=\d) ?(?:percent|per cent|%)/u, ' percentage points') ??
    replaced(text, /percentage points/u, 'percent'),
  tenfold: ({ text }) => replaced(text, /(?<![\p{L}\d.,:-])(\d{1,3}(?:,\d{3})+|\d{1,2})(?![\p{L}\d.,:-])/u, '$10'),
  'bound turned': ({ text }) =>
    exchanged(text, [
      'more than/less than',
      'at least/at most',
      'nearly/more than',
      'over/under',
      'up to/at least',
      'almost/more than',
    ]),
  'bound put in': ({ text }, { pick }) =>
    replaced(
      text,
      /(?<!(?:than|least|most|over|under|about|nearly|almost|some|to|around|the|of|on|in|at|[A-Z]\p{L}+|[$,.-]) ?)(?<= )(\d+(?:,\d{3})*)(?= \p{Ll})/u,
      (digits) => `${pick(['at most', 'fewer than'])} ${digits}`,
    ),
  'may to will': ({ text }) => replaced(text, /\b(?:may|might|could)(?= (?:be|have|\p{Ll}{3,}))/u, 'will'),
  'will to may': ({ text }) => replaced(text, /\bwill(?= \p{Ll})/u, 'may'),
  'will to done': ({ text }) => replaced(text, /\bwill be (?=\p{Ll}+ed\b)/u, 'was '),
  'should to must not': ({ text }) => replaced(text, /\b(?:should|must) (?=\p{Ll})/u, '$& not '),
  'said to denied': ({ text }) =>
    replaced(text, /\b(?:said|confirmed|announced|acknowledged)\b(?! (?:to|in|on))/u, 'denied'),
  'denied to said': ({ text }) => replaced(text, /\b(?:denied|rejected|disputed)\b/u, 'confirmed'),
  'never put in': ({ text }) =>
    replaced(text, new RegExp(String.raw`\b(has|have|had|was|were) (?=${bare})`, 'u'), '$1 never '),
  'no put in': ({ text }) =>
    replaced(text, /\b(found|had|has|have|showed|gave|made) (?:a|an|some|any) (?=\p{Ll})/u, '$1 no '),
  'not taken out': ({ text }) =>
    replaced(
      text,
      /\b(?:(is|are|was|were|has|have|had|will|would|could|should|did|does|do) not|(?:cannot)) /u,
      '$1 ',
    ) ??
    replaced(text, /\b(did|does|do|is|was|were|are|has|have|would|could)n['’]t\b/u, '$1') ??
    replaced(text, /\b(?:never|no longer) /u, ''),
  'no to some': ({ text }) => replaced(text, /\bno (?=\p{Ll}{4,})/u, 'some '),
  'nobody to somebody': ({ text }) => replaced(text, /\b(?:nobody|no one|none|neither)\b/iu, 'many'),
  'two names exchanged': ({ text }) => {
    const runs = runsOf(text);
    for (const [at, a] of runs.entries()) {
      const b = runs.slice(at + 1).find((one) => !a.text.includes(one.text) && !one.text.includes(a.text));
      if (b && !/^,? (?:and|or) $/u.test(text.slice(a.end, b.start))) return put(put(text, b, a.text), a, b.text);
    }
    return null;
  },
  'passive without its by': ({ text }) => {
    const match =
      /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*) (was|were) (\p{Ll}+ed) by (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)(.*)$/u.exec(
        text,
      );
    return match ? `${match[1]} ${match[3]} ${match[4]}${match[5]}` : null;
  },
  'active to passive': ({ text }) => {
    const match =
      /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*) (\p{Ll}{3,}ed) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)(.*)$/u.exec(
        text,
      );
    return match && !/day$/u.test(match[3]) && !/ed$/u.test(match[2].slice(0, -2))
      ? `${match[1]} was ${match[2]} by ${match[3]}${match[4]}`
      : null;
  },
  'day and month': ({ text }, { pick }) =>
    replaced(text, monthDay, (_, month, day) => `${pick(months.filter((one) => one !== month))} ${day}`),
  'day of the week': ({ text }) =>
    replaced(text, /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u, (day) => (day === 'Monday' ? 'Friday' : 'Monday')),
  'yesterday to tomorrow': ({ text }) =>
    exchanged(text, [
      'yesterday/tomorrow',
      'today/yesterday',
      'last week/next week',
      'last month/next month',
      'last year/next year',
    ]),
  units: ({ text }) =>
    exchanged(text, [
      'miles/kilometers',
      'kilometres/miles',
      'feet/meters',
      'pounds/kilograms',
      'tons/pounds',
      'acres/hectares',
      'dollars/euros',
      'hours/minutes',
      'days/months',
      'weeks/years',
    ]),
  ordinal: ({ text }, { pick }) =>
    replaced(text, new RegExp(String.raw`\b(?:${ordinals.slice(1).join('|')})\b`, 'u'), (word) =>
      pick(ordinals.filter((one) => one !== word)),
    ) ?? replaced(text, /\b(\d+)(?:st|nd|rd|th)\b/u, (_, digits) => `${Number(digits) + 10}th`),
  'alleged left out': ({ text }) =>
    replaced(
      text,
      /\b(?:allegedly|reportedly|alleged|suspected|accused|apparently|apparent|purported|presumed) (?!of\b)(?=\p{L})/u,
      '',
    ),
  'accused to convicted': ({ text }) =>
    exchanged(text, [
      'accused of/convicted of',
      'charged with/convicted of',
      'charged/acquitted',
      'suspected of/guilty of',
    ]),
  'half a quotation': ({ text }) =>
    replaced(
      text,
      /([“"])([^“”"]{10,}?\p{L}) ((?:is|was|are|were|will|would|can|has|have|do|does|did)(?: not|n[’']t)?) ([^“”"]{6,})([”"])/u,
      '$1$2 $4$5',
    ),
  'quotation by somebody else': ({ text }, { strangers, pick }) => {
    const match = /[”"],? (?:said )?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?= said|[.,]| told)/u.exec(text);
    if (!match) return null;
    const start = match.index + match[0].lastIndexOf(match[1]);
    return put(text, { start, end: start + match[1].length }, pick(strangers));
  },
  'place of the event': ({ text }, { strangers, pick }) => {
    const match = /\b(?:in|at|near|from) (\p{Lu}\p{Ll}{3,})(?=[ ,.])/u.exec(text.slice(3));
    if (
      !match ||
      /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)/u.test(match[1])
    )
      return null;
    const start = 3 + match.index + match[0].length - match[1].length;
    return put(text, { start, end: start + match[1].length }, pick(strangers));
  },
  'un- taken off': ({ text }) =>
    replaced(
      text,
      /\bun(?=(?:able|aware|clear|constitutional|documented|employed|fair|happy|known|lawful|likely|popular|related|safe|usual|willing)\b)/u,
      '',
    ),
  'title of somebody': ({ text }, { pick }) =>
    replaced(
      text,
      /\b(?:President|Senator|Sen\.|Rep\.|Gov\.|Mayor|Judge|Prime Minister|Secretary)(?= \p{Lu})/u,
      (title) => pick(['Colonel', 'Professor', 'Bishop'].filter((one) => one !== title)),
    ),
  'a word for another': ({ text }, { words, pick }) => {
    const own = [...text.matchAll(/(?<=\p{Ll}{2} )\p{Ll}{5,}(?= \p{Ll}{2})/gu)];
    if (own.length === 0) return null;
    const one = pick(own);
    return put(
      text,
      { start: one.index, end: one.index + one[0].length },
      pick(words.filter((word) => word !== one[0])),
    );
  },
  'only one of both': ({ text }) =>
    exchanged(text, ['both/neither', 'all/none', 'always/never', 'most/few', 'many/few', 'majority/minority']),
  'verb turned': ({ text }) =>
    exchanged(text, [
      'attacked/defended',
      'condemned/praised',
      'freed/jailed',
      'blocked/cleared',
      'killed/wounded',
      'dead/wounded',
      'resumed/halted',
      'imposed/lifted',
      'strengthened/weakened',
      'backed/opposed',
      'upheld/overturned',
      'extended/shortened',
      'delayed/advanced',
      'criticized/praised',
      'signed/vetoed',
      'passed/failed',
      'hired/fired',
      'escalated/eased',
      'widened/narrowed',
      'exceeded/missed',
    ]),
};
