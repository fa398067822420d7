// node bench/block-classifier.mjs DATA: a learned judgement of blocks against the hand-made one, on the same pages.
// Boosted trees over features as jusText, dragnet and boilernet use them, trained and judged by cross-validation across
// sites: no page is judged by what was learned on its host. docs/decisions/010 says what came of it.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { plainLetters } from '../build/letters.mjs';
import { run, table } from './program.mjs';

const folds = 5;
const rounds = 60;
const depth = 3;
const rate = 0.25;
const bins = 32;

const data = process.argv[2];
const { layoutOf, parseHtml, stopWordsOf, extract } = await compiled();
const gold = readFileSync(join(data, 'gold.jsonl'), 'utf8').trim().split('\n').map(JSON.parse);
const pages = await Promise.all(gold.map(pageOf));
const hosts = [...new Set(pages.map(({ host }) => host))].sort();
for (const page of pages) page.fold = hosts.indexOf(page.host) % folds;

/** A vote leaves out what has less of a chance than the first number, and takes what has more than the second. */
const votes = { 'both: learned may leave out': [0.05, 1], 'both: learned may leave out and add': [0.1, 0.95] };
const predictions = {};
for (let fold = 0; fold < folds; fold++) {
  const predict = learn(pages.filter((page) => page.fold !== fold).flatMap(({ blocks }) => blocks));
  for (const page of pages.filter((page) => page.fold === fold)) {
    const chances = page.blocks.map(({ features }) => predict(features));
    const add = (name, paragraphs) => {
      predictions[name] ??= [];
      predictions[name].push({ input: page.id, articles: [{ paragraphs }] });
    };
    add('hand-made', page.found);
    add(
      'learned alone',
      page.blocks.filter((_, i) => chances[i] > 0.5).map(({ text }) => text),
    );
    for (const [name, [leave, take]] of Object.entries(votes)) add(name, voted(page, chances, leave, take));
  }
  console.error(`fold ${fold + 1} of ${folds}`);
}
table(Object.entries(predictions).map(([body, rows]) => ({ body, ...scoreOf(rows) })));

async function compiled() {
  const source = (path) => JSON.stringify(fileURLToPath(new URL(`../src/${path}.ts`, import.meta.url)));
  const entry = [
    ['layoutOf', 'extract/html-blocks'],
    ['parseHtml', 'text/parse-html'],
    ['stopWordsOf', 'text/stop-words'],
    ['extract', 'extract/index'],
  ].map(([name, path]) => `export { ${name} } from ${source(path)};`);
  const work = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  writeFileSync(join(work, 'entry.mjs'), entry.join('\n'));
  const bundle = await rolldown({ input: join(work, 'entry.mjs'), platform: 'node', plugins: [plainLetters()] });
  await bundle.write({ dir: join(work, 'out'), format: 'esm', entryFileNames: 'all.mjs' });
  return import(join(work, 'out', 'all.mjs'));
}

async function pageOf({ id, url, body }) {
  const content = gunzipSync(readFileSync(join(data, 'pages', `${id}.html.gz`))).toString('utf8');
  const [extraction] = await extract([{ id, sourceId: 'bench', input: id, type: 'html', content, url }]);
  const layout = layoutOf(parseHtml(content));
  const found = extraction.articles[0]?.paragraphs ?? [];
  const kept = new Set(found);
  const isGold = goldMatcher(body);
  const features = featuresOf(layout);
  const blocks = layout.blocks.map(({ text }, i) => ({
    text,
    features: features[i],
    weight: Math.log(1 + text.length),
    label: isGold(text),
    kept: kept.has(text),
  }));
  return { id, host: new URL(url).host.split('.').slice(-2).join('.'), found, blocks };
}

function wordsIn(text) {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  );
}

/** Whether a block's text is in the gold: most of its runs of four words, or all of it if it is shorter. */
function goldMatcher(body) {
  const shinglesOf = (words) => words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '));
  const shingles = new Set(shinglesOf(wordsIn(body)));
  const lines = new Set(body.split('\n').map((line) => wordsIn(line).join(' ')));
  return (text) => {
    const words = wordsIn(text);
    if (words.length < 6) return words.length > 0 && lines.has(words.join(' '));
    const own = shinglesOf(words);
    return own.filter((shingle) => shingles.has(shingle)).length > own.length * 0.6;
  };
}

/** Of each block its own features, then those of the two blocks before and after it. */
function featuresOf({ blocks, elements }) {
  const proseBy = new Map();
  let prose = 0;
  for (const block of blocks) {
    prose += block.prose;
    for (let at = block.element, up = 0; at && up < 3; at = at.parent, up++)
      proseBy.set(at, (proseBy.get(at) ?? 0) + block.prose);
  }
  const heading = elements.find(({ name }) => name === 'h1')?.start ?? 0;
  const stops = stopWordsOf('en');
  const tags = ['p', 'li', 'div', 'td', 'blockquote', 'span', 'figcaption', 'a', 'section'];
  const shared = blocks.map(({ text, linked, bold, prose: own, element }) => {
    const words = wordsIn(text);
    const count = Math.max(1, words.length);
    return [
      Math.log(1 + text.length),
      linked / text.length,
      words.filter((word) => stops.has(word)).length / count,
      (text.match(/[.,;:!?。，、]/gu)?.length ?? 0) / count,
      Number(/[.!?…。！？]["”»)]?$/u.test(text)),
      own / text.length,
      (text.match(/\p{Lu}/gu)?.length ?? 0) / count,
      tags.indexOf(element.name),
      Number(/^h[1-6]$/.test(element.name)),
      bold / text.length,
    ];
  });
  const absent = shared[0]?.map(() => -1) ?? [];
  return blocks.map(({ text, element }, i) => {
    let deep = 0;
    let claimed = 0;
    for (let at = element; at; at = at.parent) {
      deep++;
      claimed ||= Number(at.claimsBody);
    }
    const density = (element) => (proseBy.get(element) ?? 0) / Math.max(1, prose);
    return [
      ...[0, -1, 1, -2, 2].flatMap((step) => shared[i + step] ?? absent),
      i / blocks.length,
      Math.sign(i - heading) * Math.log(1 + Math.abs(i - heading)),
      deep,
      claimed,
      density(element),
      density(element.parent),
      density(element.parent?.parent),
      (text.match(/\d/g)?.length ?? 0) / text.length,
      Number(/©|\bby\b|@|\|/i.test(text.slice(0, 60))),
    ];
  });
}

/** Gradient boosting (Friedman 2001) of small regression trees on the logistic loss, features cut into bins. */
function learn(samples) {
  const width = samples[0].features.length;
  const cuts = Array.from({ length: width }, (_, f) => {
    const values = samples.map(({ features }) => features[f]).sort((a, b) => a - b);
    return [
      ...new Set(Array.from({ length: bins - 1 }, (_, b) => values[Math.floor(((b + 1) * values.length) / bins)])),
    ];
  });
  const binned = cuts.map((cut, f) => Uint8Array.from(samples, ({ features }) => binOf(cut, features[f])));
  const scores = new Float64Array(samples.length);
  const trees = [];
  for (let round = 0; round < rounds; round++) {
    const chances = scores.map((score) => 1 / (1 + Math.exp(-score)));
    const pulls = Float64Array.from(samples, ({ label, weight }, i) => weight * (Number(label) - chances[i]));
    const curves = Float64Array.from(samples, ({ weight }, i) => weight * chances[i] * (1 - chances[i]));
    const tree = grow(Int32Array.from(samples.keys()), binned, pulls, curves, depth);
    trees.push(tree);
    for (let i = 0; i < samples.length; i++) scores[i] += leafValue(tree, (f) => binned[f][i]);
  }
  return (features) => {
    const binFor = (f) => binOf(cuts[f], features[f]);
    return 1 / (1 + Math.exp(-trees.reduce((score, tree) => score + leafValue(tree, binFor), 0)));
  };
}

function binOf(cuts, value) {
  let bin = 0;
  while (bin < cuts.length && value > cuts[bin]) bin++;
  return bin;
}

function gainOf(pull, curve) {
  return (pull * pull) / (curve + 20);
}

function grow(members, binned, pulls, curves, levels) {
  const total = [sum(members, pulls), sum(members, curves)];
  const leaf = { value: (rate * total[0]) / (total[1] + 20) };
  if (levels === 0 || members.length < 40) return leaf;
  let best = { gain: 1 };
  for (let f = 0; f < binned.length; f++) {
    const column = binned[f];
    const pullBy = new Float64Array(bins);
    const curveBy = new Float64Array(bins);
    for (let k = 0; k < members.length; k++) {
      const i = members[k];
      pullBy[column[i]] += pulls[i];
      curveBy[column[i]] += curves[i];
    }
    let pull = 0;
    let curve = 0;
    for (let cut = 0; cut < bins - 1; cut++) {
      pull += pullBy[cut];
      curve += curveBy[cut];
      const gain = gainOf(pull, curve) + gainOf(total[0] - pull, total[1] - curve) - gainOf(...total);
      if (gain > best.gain) best = { gain, f, cut };
    }
  }
  if (best.f === undefined) return leaf;
  const side = (isLow) => members.filter((i) => binned[best.f][i] <= best.cut === isLow);
  const branch = (isLow) => grow(side(isLow), binned, pulls, curves, levels - 1);
  return { f: best.f, cut: best.cut, low: branch(true), high: branch(false) };
}

function leafValue(tree, binFor) {
  let at = tree;
  while (at.low) at = binFor(at.f) <= at.cut ? at.low : at.high;
  return at.value;
}

function sum(members, values) {
  return members.reduce((total, i) => total + values[i], 0);
}

/** The hand-made body without blocks that the learned judge is sure to be none, and with those that it is sure of. */
function voted({ found, blocks }, chances, leave, take) {
  const chanceOf = new Map(blocks.map(({ text }, i) => [text, chances[i]]));
  const ownBlocks = new Set(blocks.map(({ text }) => text));
  const first = blocks.findIndex(({ kept }) => kept);
  const paragraphs = [];
  let at = 0;
  for (let i = Math.max(0, first - 3); i < blocks.length; i++) {
    const { text, kept } = blocks[i];
    if (kept && found.includes(text, at)) {
      const to = found.indexOf(text, at);
      // What was cut or joined is no block of the page, and has no vote.
      paragraphs.push(...found.slice(at, to).filter((piece) => !ownBlocks.has(piece)));
      at = to + 1;
      if (chanceOf.get(text) >= leave) paragraphs.push(text);
    } else if (!kept && chances[i] > take && !found.some((piece) => piece.includes(text) || text.includes(piece))) {
      paragraphs.push(text);
    }
  }
  return [...paragraphs, ...found.slice(at)];
}

/** Scored by the data's own scorer, against the gold of the same pages only. */
function scoreOf(rows) {
  const work = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const ids = new Set(rows.map(({ input }) => input));
  const write = (name, list) => {
    writeFileSync(join(work, name), list.map((row) => JSON.stringify(row)).join('\n'));
    return join(work, name);
  };
  const judged = [
    write(
      'gold.jsonl',
      gold.filter(({ id }) => ids.has(id)),
    ),
    write('found.jsonl', rows),
  ];
  const { stdout } = run(process.execPath, [join(data, 'score.mjs'), ...judged]);
  const { f1, precision, recall, leak, lead, tail } = JSON.parse(stdout.split('\n')[0]);
  return { f1, precision, recall, leak, lead, tail };
}
