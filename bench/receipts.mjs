import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nutgraf, table } from './program.mjs';
import { corruptions, runsOf } from './receipts/corruptions.mjs';
import { editions } from './receipts/editions.mjs';
import { freerRewrites } from './receipts/freer-rewrites.mjs';
import { retold } from './receipts/retold.mjs';
import { rewrites } from './receipts/rewrites.mjs';
import { secondCorruptions } from './receipts/second-corruptions.mjs';
import { thirdCorruptions } from './receipts/third-corruptions.mjs';

const sets = [
  { set: 'multiling2011-en', words: 250, language: 'en' },
  { set: 'neus-val', words: 50, language: 'en' },
  { set: 'multiling2011-fr', words: 250, language: 'fr' },
];
/** Of each kind of corruption, at most. */
const most = 60;

/**
 * What the receipts checker catches of sentences corrupted by three scripts, and what it flags of honest ones: extracts as they
 * are, the same checked as if somebody else had written them, and close rewrites. Then the same of whole editions, part by
 * part. `--list KIND` prints those of a kind that were judged wrongly, `--list editions` those of editions.
 */
export async function receipts(data, args) {
  const material = data && args.includes('--data') ? chosen(data) : invented();
  const cases = [...honest(material), ...corrupted(material), ...retoldCases()];
  const faultsByCase = checked(cases);
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => {
    const own = cases.filter((one) => one.kind === kind);
    const flagged = own.filter((one) => faultsByCase.has(one.id)).length;
    const isHonest = own[0].isHonest;
    return { script: own[0].script, kind, sentences: own.length, [isHonest ? 'flagged' : 'caught']: flagged };
  });
  for (const script of ['honest', 'first script', 'second script', 'third script', 'retold']) print(script, rows);
  const listed = args.includes('--list') ? args[args.indexOf('--list') + 1] : undefined;
  if (listed) list(listed, cases, faultsByCase);
  await editions(
    material.map(({ story }) => story),
    picker,
    listed === 'editions',
  );
}

function print(script, rows) {
  const own = rows.filter((row) => row.script === script);
  if (own.length === 0) return;
  const key = script === 'honest' ? 'flagged' : 'caught';
  const sum = (name) => own.reduce((total, row) => total + row[name], 0);
  const share = (row) => ((100 * row[key]) / row.sentences).toFixed(1);
  const all = { script, kind: 'all', sentences: sum('sentences'), [key]: sum(key) };
  table(
    [...own, all].map((row) => ({ [script]: row.kind, sentences: row.sentences, [key]: row[key], '%': share(row) })),
  );
  console.log('');
}

function list(kind, cases, faultsByCase) {
  for (const one of cases.filter((each) => each.kind === kind && faultsByCase.has(each.id) === each.isHonest)) {
    console.log(`\n${one.sources.join(' | ')}\n> ${one.text}`);
    for (const { kind: fault, words, looked } of faultsByCase.get(one.id) ?? [])
      console.log(`  ${fault} “${words}”: ${looked}`);
  }
}

/** The sentences that the program chooses, and the articles that they are from. */
function chosen(data) {
  return sets.flatMap(({ set, words, language }) => {
    const file = join(data, `${set}.input.jsonl`);
    const stories = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).articles.map((article) => articleOf(article, language)));
    const articles = new Map(stories.flat().map((article) => [article.id, article]));
    const lines = nutgraf(['summarize', file, '--words', String(words)])
      .stdout.trim()
      .split('\n');
    return lines.map((line, at) => ({ language, articles, story: stories[at], sentences: JSON.parse(line).sentences }));
  });
}

/** Without data: the invented sources of the rewrites, five to a set. */
function invented() {
  const sources = rewrites.map(([language, , ...texts], index) => ({ language, texts, id: `r${index}` }));
  return Array.from({ length: Math.ceil(sources.length / 5) }, (_, at) => sources.slice(at * 5, at * 5 + 5)).map(
    (some) => {
      const story = some.map(({ id, texts, language }) =>
        articleOf({ id, title: id, text: texts.join('\n') }, language),
      );
      return {
        language: some[0].language,
        articles: new Map(story.map((article) => [article.id, article])),
        story,
        sentences: some.flatMap(({ id, texts }) => texts.map((text, paragraph) => whole(id, paragraph, text))),
      };
    },
  );
}

function articleOf({ id, title, text }, language) {
  const paragraphs = text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    id,
    title,
    language,
    paragraphs,
    subheads: [],
    published: null,
    authors: [],
    complete: true,
    embeds: [],
    captions: [],
    sourceId: 'bench',
  };
}

function whole(article, paragraph, text) {
  return { text, citations: [{ article, sentence: paragraph, paragraph, start: 0, end: text.length }], edits: [] };
}

function honest(material) {
  const extracts = material.flatMap((one) =>
    one.sentences.map((sentence) => caseOf('honest', 'extracts', true, sentence, one.articles)),
  );
  const asRewrites = material.flatMap((one) =>
    one.sentences.map((sentence) => {
      const text = sentence.text.replace(/[.!?]?(["”'’]?)$/u, ' $1').trim();
      const told = { ...sentence, text, edits: [], written: 'model' };
      return caseOf('honest', 'extracts, checked as rewrites', true, told, one.articles);
    }),
  );
  return [
    ...extracts,
    ...asRewrites,
    ...rewritten('close rewrites', rewrites),
    ...rewritten('freer rewrites', freerRewrites),
  ];
}

function rewritten(kind, list) {
  return list.map(([language, text, ...sources], index) => {
    const id = `${kind} ${index}`;
    const article = articleOf({ id, title: id, text: sources.join('\n') }, language);
    const citations = sources.map((source, paragraph) => whole(id, paragraph, source).citations[0]);
    return caseOf('honest', kind, true, { text, citations, edits: [], written: 'model' }, new Map([[id, article]]));
  });
}

/** Each source retold honestly and falsely. */
function retoldCases() {
  return retold().flatMap(({ language, published, source, context, told }, index) => {
    const id = `retold ${index}`;
    const day = { earliest: published, latest: published, precision: 'day', basis: 'meta' };
    const article = {
      ...articleOf({ id, title: id, text: [source, ...context].join('\n') }, language),
      published: day,
    };
    const { citations } = whole(id, 0, source);
    return told.map(({ text, isHonest }) => {
      const [script, kind] = isHonest ? ['honest', 'retold freely'] : ['retold', 'falsely'];
      return caseOf(script, kind, isHonest, { text, citations, edits: [], written: 'model' }, new Map([[id, article]]));
    });
  });
}

function corrupted(material) {
  const english = material.filter(({ language }) => language === 'en');
  const strangers = english.flatMap(({ sentences }) =>
    sentences.flatMap(({ text }) => runsOf(text).map((run) => run.text)),
  );
  const words = english.flatMap(({ sentences }) =>
    sentences.flatMap(({ text }) => text.match(/\b\p{Ll}{4,9}\b/gu) ?? []),
  );
  const scripts = [
    ['first script', corruptions, 1, 0],
    ['second script', secondCorruptions, 77, 1],
    ['third script', thirdCorruptions, 4021, 0],
  ];
  return scripts.flatMap(([script, kinds, seed, parity]) =>
    Object.entries(kinds).flatMap(([kind, corrupt]) => {
      const pick = picker(seed);
      const made = english.flatMap((one, at) => {
        const names = one.sentences.flatMap(({ text }) => runsOf(text).map((run) => run.text));
        const own = one.sentences.map(({ text }) => text).join(' ');
        const others = one.sentences.map(({ text, citations }) => ({ text, citation: citations[0] }));
        const around = {
          names,
          others,
          words,
          pick,
          strangers: strangers.filter((name) => !own.includes(name.split(' ').at(-1))),
        };
        // Where there are many sets, each script has half of them for itself.
        if (english.length > 100 && at % 2 !== parity) return [];
        return one.sentences.flatMap((sentence) => {
          const result = around.strangers.length > 0 ? corrupt(sentence, around) : null;
          if (!result || result === sentence.text) return [];
          const told = typeof result === 'string' ? { ...sentence, text: result } : { ...sentence, ...result };
          return [caseOf(script, kind, false, { ...told, edits: [], written: 'model' }, one.articles)];
        });
      });
      return shuffled(made, pick).slice(0, most);
    }),
  );
}

let cases = 0;
function caseOf(script, kind, isHonest, sentence, articles) {
  const own = sentence.citations.map(({ article }) => articles.get(article));
  const sources = sentence.citations.map(({ start, end, paragraph }, at) =>
    own[at].paragraphs[paragraph].slice(start, end),
  );
  return { id: `case ${cases++}`, script, kind, isHonest, ...sentence, articles: own, sources };
}

/** Mulberry32: the same corruptions at every run. */
function picker(seed) {
  let state = seed;
  return (list) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return list[Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * list.length)];
  };
}

function shuffled(list, pick) {
  const rest = [...list];
  return list.map(() => rest.splice(rest.indexOf(pick(rest)), 1)[0]);
}

/** The faults of each case, as `nutgraf check` finds them in an edition of nothing else. */
function checked(all) {
  const out = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const id = '2031-03-04-bench';
  const articles = [...new Map(all.flatMap((one) => one.articles.map((article) => [article.id, article]))).values()];
  const numberByArticle = new Map(articles.map((article, index) => [article.id, index + 1]));
  const stories = all.map(({ id: headline, text, citations, edits, written }) => {
    const sources = [...new Set(citations.map(({ article }) => numberByArticle.get(article)))];
    return {
      id: headline,
      headline,
      summary: [{ text, citations, edits, sources, ...(written ? { written } : {}) }],
      disputes: [],
      figures: [],
      quotations: [],
      timeline: [],
      watch: [],
      sources,
      independent: 1,
    };
  });
  const edition = {
    newsletter: { name: 'Bench', language: 'en', timezone: 'UTC' },
    id,
    date: id.slice(0, 10),
    slot: 'bench',
    subject: 'Bench',
    preheader: '',
    bottomLine: [],
    sections: [{ theme: 'Bench', bottomLine: [], stories }],
    alsoNoted: [],
    readingTime: { words: 0, minutes: 0 },
    sources: articles.map(({ id: article, title }, index) => ({
      number: index + 1,
      article,
      title,
      outlet: '',
      qualifiers: [],
      published: null,
    })),
    articles,
  };
  mkdirSync(join(out, id));
  for (const file of ['email.html', 'email.txt']) writeFileSync(join(out, id, file), '');
  writeFileSync(join(out, id, 'edition.json'), JSON.stringify(edition));
  const { stdout, stderr, cpuMs } = nutgraf(['check', id, '--out', out, '--json']);
  if (!stdout) throw new Error(stderr);
  const faultsByCase = new Map();
  for (const fault of JSON.parse(stdout).faults) {
    const [, story] = /^summary \d+ of “(.*)”$/u.exec(fault.where) ?? [];
    if (story) faultsByCase.set(story, [...(faultsByCase.get(story) ?? []), fault]);
  }
  console.log(`${all.length} sentences checked in ${cpuMs} ms of CPU\n`);
  return faultsByCase;
}
