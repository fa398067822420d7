// What `\p{L}` and its like in a regular expression of src/ become when it is compiled. V8 spends more time on making the
// exact classes (some 600 ranges each) than on reading a page with them, and a scheduled job pays that at every start; see
// docs/decisions/005. The classes here have a twelfth of the ranges and the same characters of living languages: what else
// stands between two letters of one script (marks, digits, code points without a meaning; in the scripts of few newspapers
// also signs of their own) counts as a letter too.
// Characters beyond the Basic Multilingual Plane are in none of the classes except ideographs.

/** What may stand between two members of a class without ending a range. */
const unassigned = (character) => /\p{Cn}/u.test(character);
const between = {
  L: (character, code) => /[\p{Cn}\p{M}\p{N}\p{Sk}\p{So}]/u.test(character) || isOfFew(code),
  N: unassigned,
  M: unassigned,
  Lu: unassigned,
  Ll: unassigned,
};

/** Blocks of scripts whose own signs of punctuation and currency may count as letters: a mistake there is rare and small. */
const scriptsOfFew = [
  [0x07c0, 0x08ff],
  [0x0980, 0x0e3f],
  [0x1680, 0x17d3],
  [0x17dc, 0x1fff],
  [0x2c00, 0x2dff],
  [0xa490, 0xabff],
];

/** Capitals stand between small letters in many scripts, so only those blocks are gone through in which they are written today. */
const cased = [
  [0x0000, 0x024f],
  [0x0370, 0x058f],
  [0x10d0, 0x10ff],
  [0x1e00, 0x1eff],
  [0xff00, 0xff5f],
];
const everywhere = [[0x0000, 0xffff]];
const blocks = { L: everywhere, N: everywhere, M: everywhere, Lu: cased, Ll: cased };

/** Ideographs of later versions of Unicode, which names are written with. */
const ideographs = '\\u{20000}-\\u{323af}';

const classes = new Map();

/** The members of a class as they are written within brackets. */
function membersOf(property) {
  const known = classes.get(property);
  if (known !== undefined) return known;
  const member = new RegExp(`\\p{${property}}`, 'u');
  const ranges = blocks[property].flatMap(([from, to]) => rangesOf(member, between[property], from, to));
  const written = ranges.map(([a, b]) => (a === b ? escaped(a) : `${escaped(a)}-${escaped(b)}`)).join('');
  classes.set(property, property === 'L' ? written + ideographs : written);
  return classes.get(property);
}

function rangesOf(member, isFiller, from, to) {
  const ranges = [];
  let open = null;
  for (let code = from; code <= to; code++) {
    const character = String.fromCharCode(code);
    if (member.test(character)) {
      if (open) {
        open[1] = code;
        continue;
      }
      open = [code, code];
      ranges.push(open);
    } else if (!isFiller(character, code)) open = null;
  }
  return ranges;
}

function isOfFew(code) {
  return scriptsOfFew.some(([from, to]) => code >= from && code <= to);
}

function escaped(code) {
  const character = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(character) ? character : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The pattern of a regular expression with the `u` flag, its classes of letters written as ranges. */
export function withPlainLetters(pattern) {
  let depth = 0;
  return pattern.replace(/\\p\{(L|Lu|Ll|N|M)\}|\\.|[[\]]/gu, (part, property) => {
    if (part === '[') depth = 1;
    if (part === ']') depth = 0;
    if (!property) return part;
    return depth > 0 ? membersOf(property) : `[${membersOf(property)}]`;
  });
}

/** A plugin of the bundler and of the test runner, so that what is tested is what runs. */
export function plainLetters() {
  return {
    name: 'plain-letters',
    enforce: 'pre',
    transform: {
      order: 'pre',
      handler(code, id) {
        if (!/\/src\/.*\.ts$/.test(id) || !code.includes('\\p{')) return null;
        const literals = regexpLiteralsOf(this.parse(code, { lang: 'ts' }));
        let written = '';
        let after = 0;
        for (const { start, end, regex } of literals) {
          written += `${code.slice(after, start)}/${withPlainLetters(regex.pattern)}/${regex.flags}`;
          after = end;
        }
        return { code: written + code.slice(after), map: null };
      },
    },
  };
}

/** The literals with the `u` flag, in the order of the text. */
function regexpLiteralsOf(node, found = []) {
  if (node === null || typeof node !== 'object') return found;
  if (node.type === 'Literal' && node.regex?.flags.includes('u')) found.push(node);
  for (const key in node) if (key !== 'regex') regexpLiteralsOf(node[key], found);
  return found;
}
