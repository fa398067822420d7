import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { newsInventor } from './invented-news.mjs';
import { kindsOfCopies } from './kinds-of-copies.mjs';
import { table } from './program.mjs';
import { seeded } from './seeded.mjs';

/** Their reports of one event are different ones, but for the copies that these sets themselves hold. */
const sets = ['basil', 'neus-val', 'ecb'];
const inventedCount = 600;
/** Reports of one event that have so many words in a row in common have them of one agency, or quote one statement. */
const agencyRun = 8;

/**
 * How many copies of each kind are found, and how many different reports of one event are folded all the same. The
 * originals are the articles of the sets in `data`; without, invented ones.
 */
export async function copies(data) {
  const { copiesOf } = await bundled('src/group/copies/copies.ts');
  const { wordHashes } = await bundled('src/group/copies/word-runs.ts');
  const { runHashes } = await bundled('src/text/hashed-runs.ts');
  const runsOf = ({ paragraphs }) => new Set(runHashes(wordHashes(paragraphs.join('\n')), agencyRun));
  const corpora = data ? sets.map((set) => [set, readSet(data, set)]) : [['invented', await invented()]];
  for (const [name, originals] of corpora) {
    const articles = sorted(originals);
    const alone = folded(copiesOf(articles), articles);
    const unlike = alone.foldedPairs.filter(([one, other]) => haveNoneInCommon(runsOf(one), runsOf(other))).length;
    console.log(
      `\n${name}: ${originals.length} originals; of ${alone.pairs} pairs of reports of one event ${alone.same} folded (${percent(alone.same, alone.pairs)}), ${unlike} of them without ${agencyRun} words in a row in common (${percent(unlike, alone.pairs)}); of different events ${alone.other} folded`,
    );
    table(Object.entries(kindsOfCopies).map(([kind, copyOf]) => measured(kind, copyOf, originals, alone, copiesOf)));
  }
}

/** One copy of each original among all originals (or, where the kind says so, two copies and no original). */
function measured(kind, copyOf, originals, alone, copiesOf) {
  const dice = seeded(7);
  const long = originals.filter(({ paragraphs }) => paragraphs.join(' ').length >= 300);
  const expected = [];
  const added = long.flatMap((original) => {
    const others = originals.filter(
      ({ story, language }) => story !== original.story && language === original.language,
    );
    const other = dice.pick(others);
    const made = copyOf(original, other, dice).map((changed, number) => ({
      ...original,
      ...changed,
      id: `${original.id}+${number}`,
      outlet: { name: changed.outlet ?? `Copy ${number} of ${original.id}`, basis: 'stated' },
    }));
    const sources = [original, other, ...originals.filter((each) => hasAllOf(each, made[0]))];
    expected.push(made.length > 1 ? made.map(({ id }) => id) : [made[0].id, ...sources.map(({ id }) => id)]);
    return made;
  });
  const isAlone = expected[0]?.[1].includes('+');
  const articles = sorted(isAlone ? added : [...originals, ...added]);
  const groups = copiesOf(articles);
  const groupById = new Map(articles.map(({ id }, at) => [id, groups[at]]));
  const isWith = (copy) => (id) => groupById.get(id) === groupById.get(copy);
  const found = expected.filter(([copy, ...of]) => (isAlone ? of.every(isWith(copy)) : of.some(isWith(copy)))).length;
  const wrong = isAlone ? { same: 0, other: 0 } : folded(groups, articles);
  return {
    kind,
    copies: expected.length,
    found: percent(found, expected.length),
    'then folded too, of one event': isAlone ? '' : wrong.same - alone.same,
    'of different ones': isAlone ? '' : wrong.other - alone.other,
  };
}

/** Of the same agency there are several texts with one beginning: a cut of one is a cut of all. */
function hasAllOf({ paragraphs }, cut) {
  return paragraphs.join(' ').includes(cut.paragraphs.join(' ').trim());
}

/** Pairs of originals that are taken for one text: those of one event, and how many of different ones. */
function folded(groups, articles) {
  const counts = { pairs: 0, same: 0, other: 0, foldedPairs: [] };
  const originals = articles.flatMap(({ id, story, paragraphs }, at) =>
    id.includes('+') ? [] : [{ story, paragraphs, group: groups[at] }],
  );
  for (const [at, one] of originals.entries()) {
    for (const other of originals.slice(at + 1)) {
      const isSame = one.story === other.story;
      if (isSame) counts.pairs++;
      if (one.group !== other.group) continue;
      counts[isSame ? 'same' : 'other']++;
      if (isSame) counts.foldedPairs.push([one, other]);
    }
  }
  return counts;
}

function haveNoneInCommon(runs, others) {
  return ![...runs].some((run) => others.has(run));
}

function readSet(data, set) {
  const lines = (name) =>
    readFileSync(join(data, `${set}.${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const storyById = new Map(lines('gold').map(({ id, story }) => [id, story]));
  return lines('articles').map((article) => asArticle({ ...article, story: storyById.get(article.id) }));
}

async function invented() {
  const make = await newsInventor();
  return [...make(inventedCount * 2)]
    .filter(({ copyOf }) => !copyOf)
    .slice(0, inventedCount)
    .map(asArticle);
}

function asArticle({ id, title, text, story, outlet = `Outlet of ${id}`, language = 'en' }) {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  return { id, title, paragraphs, subheads: [], story, outlet: { name: outlet, basis: 'stated' }, language };
}

function sorted(articles) {
  return articles.toSorted((x, y) => (x.id < y.id ? -1 : 1));
}

function percent(part, whole) {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
