// Learns the weights of src/group/themes/theme-fit-weights.ts from the open sets of the themes bench, and judges them across events:
// what is learned on one half of the events is measured on the other.
// usage: node bench/theme-fit.mjs DATA [--write]    DATA holds the folders themes and grouping
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { plainLetters } from '../build/letters.mjs';
import { table } from './program.mjs';

const setsPerHalf = 40;
const themesPerSet = 5;
const otherEventsPerSet = 15;
const rounds = 400;
const rate = 2;
const shrinkage = 0.002;
const kinds = ['the sets', 'other compositions', 'of one to three articles', 'with mere labels'];

const [data] = process.argv.slice(2);
const { articleFromJson } = await load('../src/extract/article-from-json.ts');
const { storiesOf } = await load('../src/group/stories/grouper.ts');
const { themeVector } = await load('../src/group/themes/theme-vector.ts');
const { themeFits } = await load('../src/group/themes/theme-fit.ts');

const real = await Promise.all(namesOf(join(data, 'themes'), /^open.*(?=\.themes\.json$)/).map(readSet));
const pool = await poolOf(real);
// Other compositions of the same events: twelve sets are too few to tell a setting from another.
const halves = [0, 1].map((half) => [
  real.filter((_, index) => index % 2 === half),
  composed(half, false),
  composed(half, true),
  composed(half, true).map(withLabels),
]);
const samples = halves.map((sets) => sets.map((list) => list.map(samplesOf)));

const crossed = [0, 1].map((half) => ({ half, model: learn(samples[1 - half].flat(2)) }));
table(
  crossed.flatMap(({ half, model }) =>
    samples[half].map((list, kind) => ({
      'judged on': `half ${half}, ${kinds[kind]}`,
      ...Object.fromEntries([0.3, 0.4, 0.5, 0.6, 0.7].map((bar) => [`F1 at ${bar}`, meanF1(list, model, bar)])),
    })),
  ),
);
const model = learn(samples.flat(3));
console.log(model);
if (process.argv.includes('--write')) writeFileSync(at('../src/group/themes/theme-fit-weights.ts'), source(model));

function at(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Modules of the program, compiled where they find the packages that they load. */
async function load(path) {
  const file = at(`../node_modules/.bench/${basename(path, '.ts')}.mjs`);
  const bundle = await rolldown({ input: at(path), platform: 'node', plugins: [plainLetters()], external: /^[a-z]/ });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  return import(file);
}

function namesOf(folder, pattern) {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => pattern.exec(file)?.[0] ?? []);
}

function linesOf(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

async function articlesOf(path) {
  return Promise.all(linesOf(path).map((value) => articleFromJson(value, path)));
}

async function readSet(name) {
  const folder = join(data, 'themes');
  return {
    articles: await articlesOf(join(folder, `${name}.articles.jsonl`)),
    themes: JSON.parse(readFileSync(join(folder, `${name}.themes.json`), 'utf8')),
    gold: new Map(linesOf(join(folder, `${name}.gold.jsonl`)).map(({ id, theme }) => [id, theme])),
  };
}

/** Themes with their articles, and events that belong nowhere. */
async function poolOf(sets) {
  const themed = new Map();
  for (const { articles, themes, gold } of sets) {
    for (const theme of themes) {
      if (themed.has(theme.title)) continue;
      const own = articles.filter(({ id }) => gold.get(id) === theme.title);
      themed.set(theme.title, { theme, articles: own.map((each) => ({ ...each, id: `t${themed.size}-${each.id}` })) });
    }
  }
  const used = new Set([...themed.values()].flatMap(({ articles }) => articles.map(({ title }) => title)));
  const folder = join(data, 'grouping');
  const events = new Map();
  const storyById = new Map(linesOf(join(folder, 'neus-val.gold.jsonl')).map(({ id, story }) => [id, story]));
  for (const article of await articlesOf(join(folder, 'neus-val.articles.jsonl'))) {
    const story = storyById.get(article.id);
    events.set(story, [...(events.get(story) ?? []), article]);
  }
  const others = [...events.values()].filter((event) => !event.some(({ title }) => used.has(title)));
  return { themed: [...themed.values()], others };
}

/** @param isCut whether of each event one to three articles are kept: in the sets all have three, and news is not like that */
function composed(half, isCut) {
  const random = seeded(7 + half);
  const cut = (event) => (isCut ? drawn(event, 1 + Math.floor(random() * event.length), random) : event);
  const mine = (list) => list.filter((_, index) => index % 2 === half);
  const [themed, others] = [mine(pool.themed), mine(pool.others)];
  return Array.from({ length: setsPerHalf }, () => {
    const named = drawn(themed, themesPerSet, random).map((each) => ({ ...each, articles: cut(each.articles) }));
    return {
      articles: [
        ...named.flatMap(({ articles }) => articles),
        ...drawn(others, otherEventsPerSet, random).flatMap(cut),
      ],
      themes: named.map(({ theme }) => theme),
      gold: new Map(named.flatMap(({ theme, articles }) => articles.map(({ id }) => [id, theme.title]))),
    };
  });
}

/** Editors write "Quakes", which no article may say: then only the description tells what is meant. */
function withLabels({ themes, gold, ...set }) {
  const labels = new Map(themes.map(({ title }, index) => [title, `Topic ${index + 1}`]));
  return {
    ...set,
    themes: themes.map(({ title, about }) => ({ title: labels.get(title), about })),
    gold: new Map([...gold].map(([id, title]) => [id, labels.get(title)])),
  };
}

function drawn(list, count, random) {
  const left = [...list];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
}

/** Mulberry32. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function samplesOf({ articles, themes, gold }) {
  const stories = storiesOf(articles);
  const vectors = themes.map((theme) => themeVector(theme, 'en'));
  return themeFits(
    stories,
    stories.map(() => vectors),
  ).map((fit, index) => ({
    measures: fit ? Object.values(fit.measures) : null,
    names: fit ? Object.keys(fit.measures) : [],
    golds: stories[index].story.articles.map(({ id }) => gold.get(id) ?? null),
    title: fit ? themes[fit.at].title : null,
  }));
}

/** Logistic regression by gradient descent over standardized measures; weights are handed back for plain ones. */
function learn(all) {
  const sure = all.flat().filter(({ measures }) => measures);
  const names = sure[0].names;
  const rows = sure.flatMap(({ measures, golds, title }) => golds.map((gold) => [measures, gold === title ? 1 : 0]));
  const mean = names.map((_, k) => rows.reduce((sum, [row]) => sum + row[k], 0) / rows.length);
  const spread = names.map(
    (_, k) => Math.sqrt(rows.reduce((sum, [row]) => sum + (row[k] - mean[k]) ** 2, 0) / rows.length) || 1,
  );
  const scaled = rows.map(([row, right]) => [row.map((value, k) => (value - mean[k]) / spread[k]), right]);
  let [weights, bias] = [names.map(() => 0), 0];
  for (let round = 0; round < rounds; round++) {
    const slope = names.map(() => 0);
    let slopeOfBias = 0;
    for (const [row, right] of scaled) {
      const error = 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * weights[k], bias))) - right;
      slopeOfBias += error;
      for (const [k, value] of row.entries()) slope[k] += error * value;
    }
    weights = weights.map((weight, k) => weight - rate * (slope[k] / rows.length + shrinkage * weight));
    bias -= (rate * slopeOfBias) / rows.length;
  }
  const plain = weights.map((weight, k) => weight / spread[k]);
  return {
    bias: bias - plain.reduce((sum, weight, k) => sum + weight * mean[k], 0),
    ...Object.fromEntries(names.map((name, k) => [name, plain[k]])),
  };
}

function chanceOf({ measures, names }, model) {
  return 1 / (1 + Math.exp(-names.reduce((sum, name, k) => sum + measures[k] * model[name], model.bias)));
}

function meanF1(sets, model, bar) {
  const each = sets.map((set) => {
    let [right, false_, missed] = [0, 0, 0];
    for (const sample of set) {
      const found = sample.measures && chanceOf(sample, model) >= bar ? sample.title : null;
      for (const gold of sample.golds) {
        if (found && found === gold) right++;
        else {
          if (found) false_++;
          if (gold) missed++;
        }
      }
    }
    return (2 * right) / (2 * right + false_ + missed || 1);
  });
  return Math.round((each.reduce((sum, f1) => sum + f1, 0) / each.length) * 1000) / 1000;
}

function source(weights) {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${Math.round(weight * 100) / 100},`);
  return `/** Of a logistic regression; made by bench/theme-fit.mjs, docs/decisions/012 says from what. */\nexport const fitWeights = {\n${lines.join('\n')}\n};\n`;
}
