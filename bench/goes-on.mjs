// Learns the weights of src/group/updates/goes-on-weights.ts: when a story of today goes on from what was told. From reports of one
// event and of the events most like it (DATA, the sets of the grouping bench), and from what follows on a story on the next
// day (tests/group, and what others composed: CASES, a list of {language, day1, day2, gold} with articles of title,
// paragraphs and day; gold is "news", "nothing new" or "other story"). Each set is judged by what the others teach.
// usage: node bench/goes-on.mjs DATA [CASES] [--write]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from './load-source.mjs';
import { table } from './program.mjs';

/** How much a kind counts, however many there are of it; docs/decisions/013 tells why so. */
const weightOf = { basil: 0.7, 'neus-val': 0.7, ecb: 0.3, tests: 1.5, composed: 3, 'other matters': 1.5 };
/** A wrong update tells of another event, a missed one only tells it as new. */
const weightOfOther = 2;
const othersPerReport = 3;
const reportsPerEvent = 3;
const fitting = { rounds: 12, shrinkage: 1e-4 };
const bars = [0.5, 0.62, 0.75];

const [data, given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const [{ goesOnMeasures, storyOfToday }, { storiesOf }, { toldStory }, { cosine }, { nextDays }] = await Promise.all(
  [
    'src/group/updates/goes-on',
    'src/group/stories/grouper',
    'src/group/updates/told-story',
    'src/text/similarity',
    'tests/group/next-day',
  ].map((name) => loadSource(`../${name}.ts`)),
);
const samples = [
  ...['basil', 'neus-val', 'ecb'].flatMap(samplesOfEvents),
  ...samplesOfCases('tests', testCases()),
  ...(given ? samplesOfCases('composed', JSON.parse(readFileSync(given, 'utf8'))) : []),
];
const names = Object.keys(samples[0].measures);
const sets = [...new Set(samples.map(({ set }) => set))];
table(
  sets.flatMap((set) => {
    const model = learn(samples.filter((sample) => sample.set !== set));
    return [true, false].map((goesOn) => {
      const own = samples.filter((sample) => sample.set === set && sample.goesOn === goesOn);
      const above = (bar) => own.filter(({ measures }) => likely(model, measures) >= bar).length;
      return {
        set,
        is: goesOn ? 'the story' : 'another',
        cases: own.length,
        ...Object.fromEntries(bars.map((bar) => [`from ${bar}`, above(bar)])),
      };
    });
  }),
);
const model = learn(samples);
console.log(model);
if (process.argv.includes('--write')) {
  const lines = Object.entries(model).map(([name, weight]) => `  ${name}: ${Number(weight.toFixed(2))},\n`);
  const source = `/** Of a logistic regression; made by bench/goes-on.mjs, docs/decisions/013 says from what. */\nexport const goesOnWeights = {\n${lines.join('')}};\n`;
  writeFileSync(new URL('../src/group/updates/goes-on-weights.ts', import.meta.url), source);
}

function samplesOfEvents(set) {
  const read = (kind) =>
    readFileSync(join(data, `${set}.${kind}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const storyById = new Map(read('gold').map(({ id, story }) => [id, story]));
  const events = grouped(read('articles'), ({ id }) => storyById.get(id));
  const before = events.map(([first]) => toldBefore([articleOf(first)]));
  return events.flatMap((reports, own) =>
    reports.slice(1, 1 + reportsPerEvent).flatMap((report) => {
      const today = storyToday([articleOf(report)]);
      const nearest = before
        .map((told, at) => ({ told, at, alike: at === own ? -1 : cosine(today.vector, told.vector) }))
        .sort((x, y) => y.alike - x.alike)
        .slice(0, othersPerReport);
      return [
        sample(set, set, true, today, before[own]),
        ...nearest.map(({ told }) => sample(set, set, false, today, told)),
      ];
    }),
  );
}

function samplesOfCases(set, cases) {
  const sent = grouped(cases, ({ language, day1 }) => JSON.stringify([language, day1.map(({ title }) => title)]));
  const histories = sent.map(([{ language, day1 }]) => ({
    language,
    told: toldBefore(day1.map((each) => articleOf({ language, ...each }))),
  }));
  return sent.flatMap((own, at) =>
    own.flatMap(({ language, day2, gold }) => {
      const today = storyToday(day2.map((each) => articleOf({ language, ...each })));
      return histories.flatMap((other, index) => {
        if (index !== at && (other.language !== language || cosine(today.vector, other.told.vector) === 0)) return [];
        const isOther = index === at && gold === 'other story';
        return [sample(set, isOther ? 'other matters' : set, index === at && !isOther, today, other.told)];
      });
    }),
  );
}

/** What the tests of the next day tell, as cases. */
function testCases() {
  const told = ([title, ...paragraphs], day) => ({ title, paragraphs, day });
  const cases = ({ language, before, news, again }) =>
    [...news.map((report) => [report, 'news']), ...again.map((report) => [report, 'nothing new'])].map(
      ([report, gold]) => ({
        language,
        gold,
        day1: before.map((each) => told(each, '2025-03-03')),
        day2: [told(report, '2025-03-04')],
      }),
    );
  const folder = new URL('../tests/group/languages/', import.meta.url);
  return [
    ...Object.values(nextDays).flatMap((each) =>
      cases({ ...each, news: Object.values(each.news), again: Object.values(each.again) }),
    ),
    ...readdirSync(folder).flatMap((file) => {
      const { before, news = [], again = [] } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      const language = file.replace('.json', '');
      return before ? cases({ language, before: [before], news: news.map(([, ...report]) => report), again }) : [];
    }),
  ];
}

function articleOf(
  { title = '', text, paragraphs = text.split('\n').filter(Boolean), language = 'en', day, published },
  at = 0,
) {
  const date = (day ?? published ?? '').slice(0, 10);
  return {
    id: `a${at}`,
    title,
    paragraphs,
    language,
    published: date ? { earliest: date, latest: date, precision: 'day', basis: 'stated' } : null,
    authors: [],
    subheads: [],
    complete: true,
    embeds: [],
    captions: [],
    sourceId: 'bench',
  };
}

function grouped(list, keyOf) {
  const groups = new Map();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups.values()];
}

function storyToday(articles) {
  const [{ story, vector }] = storiesOf(articles.map((article, at) => ({ ...article, id: `a${at}` })));
  const told = toldStory({ story, vector }, story.id);
  return { vector, today: storyOfToday(story.articles, told) };
}

/** The largest story that some articles make, as it is remembered. */
function toldBefore(articles) {
  const [{ story, vector }] = storiesOf(articles.map((article, at) => ({ ...article, id: `a${at}` }))).sort(
    (x, y) => y.story.articles.length - x.story.articles.length,
  );
  const told = toldStory({ story, vector }, story.id);
  return { vector: new Map(told.sketch), said: new Set(told.said) };
}

function sample(set, kind, goesOn, { vector, today }, before) {
  return {
    set,
    kind,
    goesOn,
    measures: goesOnMeasures(today, cosine(vector, before.vector), before.vector, before.said),
  };
}

function learn(own) {
  const counts = new Map();
  const keyOf = ({ kind, goesOn }) => `${kind} ${goesOn}`;
  for (const each of own) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  const weights = own.map(
    (each) => ((weightOf[each.kind] ?? 1) * (each.goesOn ? 1 : weightOfOther)) / counts.get(keyOf(each)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const rows = own.map(({ measures }) => [1, ...names.map((name) => measures[name])]);
  let weightsOfModel = rows[0].map(() => 0);
  // Newton's method; the bias does not shrink.
  for (let round = 0; round < fitting.rounds; round++) {
    const slope = weightsOfModel.map((weight, at) => (at === 0 ? 0 : fitting.shrinkage * weight));
    const curve = slope.map((_, row) => slope.map((_, column) => (row === column ? fitting.shrinkage : 0)));
    own.forEach(({ goesOn }, at) => {
      const row = rows[at];
      const chance =
        1 / (1 + Math.exp(-row.reduce((score, value, column) => score + value * weightsOfModel[column], 0)));
      const weight = weights[at] / total;
      row.forEach((value, column) => {
        slope[column] += weight * (chance - Number(goesOn)) * value;
        row.forEach((other, each) => {
          curve[column][each] += weight * chance * (1 - chance) * value * other;
        });
      });
    });
    const step = solved(curve, slope);
    weightsOfModel = weightsOfModel.map((weight, at) => weight - step[at]);
  }
  return Object.fromEntries(['bias', ...names].map((name, at) => [name, weightsOfModel[at]]));
}

/** The vector that a symmetric matrix makes another one of, by elimination. */
function solved(matrix, vector) {
  const rows = matrix.map((row, at) => [...row, vector[at]]);
  for (let at = 0; at < rows.length; at++) {
    for (let other = 0; other < rows.length; other++) {
      if (other === at) continue;
      const factor = rows[other][at] / rows[at][at];
      rows[other] = rows[other].map((value, column) => value - factor * rows[at][column]);
    }
  }
  return rows.map((row, at) => row.at(-1) / row[at]);
}

function likely({ bias, ...weights }, measures) {
  return 1 / (1 + Math.exp(-names.reduce((score, name) => score + weights[name] * measures[name], bias)));
}
