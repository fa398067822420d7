// node bench/frame-weights.mjs DATA [PAGES]: fits the weights by which a page of text is parted into its articles, and writes
// them to src/extract/frame-weights.ts. It learns from composed pages, from the single articles of DATA (gold.jsonl and text/)
// and from PAGES that others composed (list.jsonl with their paths, gold.json with the articles of each).
// docs/decisions/010 says why these are learned and what is not.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { framedPageOf } from './composed-frames.mjs';
import { loadSource } from './load-source.mjs';
import { table } from './program.mjs';

/** Pages to fit on, and others to see what came of it; `npm run bench -- composed` takes further ones. */
const seeds = { fitted: { first: 1001, count: 300 }, other: { first: 5001, count: 150 } };
/** How much each kind of page counts, however many there are of it; docs/decisions/010 tells why so. */
const weightOf = { composed: 4, framed: 1, single: 2.5, given: 2 };
const fitting = { steps: 500, rate: 0.05, decay: { start: 0.02, frame: 0.01 } };
/** What can only speak for an article's beginning and what only against it, whatever the pages at hand say. */
const only = {
  start: {},
  frame: {
    ...signed(1, 'starts least covered frame own landmark landmarks headed date byline rule sized'),
    ...signed(-1, 'missed mostMissed mixed elsewhere landmarksElsewhere common commonByOwn foreignTitle'),
  },
};

const [
  { blocksOf, linesOf },
  { languageOf },
  { gapsOf },
  { evidenceAt, evidenceFor, weighed },
  frames,
  composed,
  { subjectReader },
] = await Promise.all(
  ['text-blocks', 'language', 'gaps', 'frame-evidence', 'frames', '../../tests/support/composed-pages', 'topic'].map(
    (name) => loadSource(`../src/extract/${name}.ts`),
  ),
);

const [data, given] = process.argv.slice(2);
const pages = await Promise.all([
  ...composedPages('fitted'),
  ...readFileSync(join(data, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => singlePage(JSON.parse(line))),
  ...(given ? givenPages() : []),
]);
const startWeights = rounded(weightsFor(pages.flatMap(startChoices), 'start'));
const frameWeights = rounded(weightsFor(pages.flatMap(wayChoices), 'frame'));
writeFileSync(new URL('../src/extract/frame-weights.ts', import.meta.url), source());
const others = await Promise.all(composedPages('other'));
table(
  ['composed', 'framed', 'single', ...(given ? ['given'] : [])].flatMap((set) => [
    row(
      `${set}, fitted`,
      pages.filter((page) => page.set === set),
    ),
    ...(set === 'single' || set === 'given'
      ? []
      : [
          row(
            `${set}, others`,
            others.filter((page) => page.set === set),
          ),
        ]),
  ]),
);

function signed(sign, names) {
  return Object.fromEntries(names.split(' ').map((name) => [name, sign]));
}

function composedPages(which) {
  const { first, count } = seeds[which];
  return composed
    .composedPages(count, first)
    .flatMap((page) => [
      pageOf('composed', page.text, page.articles),
      ...(page.articles.length > 1 ? [framedPage(page)] : []),
    ]);
}

function framedPage({ seed, articles }) {
  const framed = framedPageOf(seed, articles);
  return pageOf('framed', framed.text, framed.articles);
}

function singlePage({ id, body }) {
  return pageOf('single', readFileSync(join(data, 'text', `${id}.txt`), 'utf8'), [{ paragraphs: body.split(/\n+/) }]);
}

function givenPages() {
  const gold = JSON.parse(readFileSync(join(given, 'gold.json'), 'utf8'));
  const list = readFileSync(join(given, 'list.jsonl'), 'utf8').trim().split('\n');
  return list.map((line, at) => pageOf('given', readFileSync(JSON.parse(line).path, 'utf8'), gold[at].articles));
}

/** A page's gaps, and of each whether another article begins there (1) or one goes on (0); undefined is neither. */
async function pageOf(set, text, articles) {
  const lines = linesOf(text);
  const sample = lines
    .map((line) => line.text.slice(0, 2000))
    .sort((one, other) => other.length - one.length)
    .slice(0, 6);
  const language = await languageOf(sample.join('\n'));
  const blocks = blocksOf(lines, language);
  const ownerOf = ownersOf(articles);
  const gaps = gapsOf(blocks);
  let previous;
  const truth = gaps.map((gap) => {
    const owner = gap.text[0] && ownerOf(gap.text[0].text);
    const before = previous;
    for (const block of gap.text) previous = (block.kind === 'prose' ? ownerOf(block.text) : undefined) ?? previous;
    if (owner === undefined || before === undefined) return undefined;
    return owner === before ? 0 : 1;
  });
  return { set, language, gaps, truth };
}

/** Tells of a paragraph whose it is: the article that has it, or else half of its runs of three words. */
function ownersOf(articles) {
  const owners = new Map();
  const exact = new Map(articles.flatMap(({ paragraphs }, at) => paragraphs.map((text) => [text, at])));
  for (const [at, { paragraphs }] of articles.entries())
    for (const run of paragraphs.flatMap(runsOf)) if (!owners.has(run)) owners.set(run, at);
  return (text) => {
    if (exact.has(text)) return exact.get(text);
    const runs = runsOf(text.slice(0, 3000));
    const counts = new Map();
    for (const run of runs) counts.set(owners.get(run), (counts.get(owners.get(run)) ?? 0) + 1);
    return [...counts].find(([owner, count]) => owner !== undefined && count * 2 >= runs.length)?.[0];
  };
}

function runsOf(text) {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(1, words.length - 2)).map((_, at) => words.slice(at, at + 3).join(' '));
}

/** Each gap is a choice between a beginning and none. */
function startChoices({ set, language, gaps, truth }) {
  const subjectOf = subjectReader(language);
  return gaps.flatMap((_, at) => {
    if (truth[at] === undefined) return [];
    const { evidence } = evidenceAt(gaps, at, language, subjectOf);
    return { set, options: [{ evidence, worth: truth[at] }], worthOfNone: 1 - truth[at] };
  });
}

/** Each page is a choice between all ways to part it and none. */
function wayChoices({ set, language, gaps, truth }) {
  const subjectOf = subjectReader(language);
  const chances = gaps.map((_, at) => weighed(evidenceAt(gaps, at, language, subjectOf).evidence, startWeights));
  const page = { ...frames.pageGaps(gaps, language), chances };
  const options = frames.waysToPart(page).flatMap((starts) => {
    const evidence = evidenceFor(page, starts);
    return evidence ? { starts, evidence, worth: worthOf(truth, starts) } : [];
  });
  return options.length === 0 ? [] : [{ set, options, worthOfNone: truth.includes(1) ? 0.02 : 1 }];
}

/** How good a parting is, from 0 to 1: what stands beside articles may be parted from them, but is better not. */
function worthOf(truth, starts) {
  const count = (value) => starts.filter((at) => at > 0 && truth[at] === value).length;
  const [right, wrong, beside] = [count(1), count(0), count(undefined)];
  const all = truth.filter((value) => value === 1).length;
  if (all === 0) return wrong + beside > 0 ? 0 : 1;
  return ((2 * right) / (right + wrong + 0.3 * beside + all)) ** 3;
}

/** The weights that give the best choices the largest share of a softmax over all, by Adam (Kingma and Ba 2014). */
function weightsFor(choices, kind) {
  const names = Object.keys(choices[0].options[0].evidence);
  const scales = Object.fromEntries(names.map((name) => [name, spreadOf(choices, name)]));
  const counts = new Map();
  for (const { set } of choices) counts.set(set, (counts.get(set) ?? 0) + 1);
  const total = [...counts.keys()].reduce((sum, set) => sum + weightOf[set], 0);
  const problems = choices.map(({ set, options, worthOfNone }) => ({
    rows: options.map(({ evidence }) => Float64Array.from(names, (name) => evidence[name] / scales[name])),
    worths: options.map(({ worth }) => worth),
    worthOfNone,
    share: weightOf[set] / counts.get(set) / total,
  }));
  const weights = new Float64Array(names.length);
  const [mean, square] = [new Float64Array(names.length), new Float64Array(names.length)];
  for (let step = 1; step <= fitting.steps; step += 1) {
    const slope = weights.map((weight) => -fitting.decay[kind] * weight);
    for (const problem of problems) addSlope(problem, weights, slope);
    for (const [i, name] of names.entries()) {
      mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
      square[i] = 0.999 * square[i] + 0.001 * slope[i] ** 2;
      weights[i] +=
        (fitting.rate * (mean[i] / (1 - 0.9 ** step))) / (Math.sqrt(square[i] / (1 - 0.999 ** step)) + 1e-8);
      if (weights[i] * (only[kind][name] ?? 0) < 0) weights[i] = 0;
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i] / scales[name]]));
}

function spreadOf(choices, name) {
  const values = choices.flatMap(({ options }) => options.map(({ evidence }) => evidence[name]));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

/** Adds how the logarithm of the expected worth of a choice grows with each weight; choosing nothing scores 0. */
function addSlope({ rows, worths, worthOfNone, share }, weights, slope) {
  const powers = rows.map((row) =>
    Math.exp(
      Math.max(
        -30,
        Math.min(
          30,
          row.reduce((sum, x, i) => sum + x * weights[i], 0),
        ),
      ),
    ),
  );
  const all = 1 + powers.reduce((sum, power) => sum + power, 0);
  const worth = worthOfNone + 1e-9 + powers.reduce((sum, power, at) => sum + power * worths[at], 0);
  for (const [at, row] of rows.entries()) {
    const pull = share * powers[at] * (worths[at] / worth - 1 / all);
    for (let i = 0; i < row.length; i += 1) slope[i] += pull * row[i];
  }
}

function rounded(weights) {
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 100) / 100]));
}

function row(name, some) {
  const scores = some.map((page) => {
    const [choice] = wayChoices(page);
    const scored =
      choice?.options.map((option) => ({ ...option, score: weighed(option.evidence, frameWeights) })) ?? [];
    const best = scored.reduce((one, other) => (other.score > one.score ? other : one), { starts: [], score: 0 });
    const starts = new Set(best.starts);
    const of = (value, isStart) =>
      page.truth.filter((truth, at) => at > 0 && truth === value && starts.has(at) === isStart).length;
    return { right: of(1, true), missed: of(1, false), wrong: of(0, true) };
  });
  const sum = (key) => scores.reduce((total, score) => total + score[key], 0);
  const whole = scores.filter(({ missed, wrong }) => missed + wrong === 0).length;
  return {
    pages: name,
    count: some.length,
    'parted right': whole,
    starts: sum('right'),
    missed: sum('missed'),
    wrong: sum('wrong'),
  };
}

function source() {
  const listed = (weights) =>
    Object.entries(weights)
      .map(([name, weight]) => `  ${name}: ${weight},`)
      .join('\n');
  return `import type { Evidence } from './frame-evidence.ts';

/** How much each evidence speaks for an article's beginning at a gap, seen by itself: made by bench/frame-weights.mjs. */
export const startWeights: Evidence = {
${listed(startWeights)}
};

/** How much each evidence speaks for a page's being parted at some gaps, rather than at none. */
export const frameWeights: Evidence = {
${listed(frameWeights)}
};
`;
}
