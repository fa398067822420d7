// Makes src/text/document-frequencies.ts: in how many of a few thousand English news texts each stem stands, in classes.
// usage: node bench/document-frequencies.mjs DATA ecb > src/text/document-frequencies.ts
// DATA holds folders of *.jsonl files whose lines are articles ({title, text} or {title, body}) or sets of them
// ({articles}). Files whose names begin with a further argument are left out: a set with many articles about few events
// (ecb) would make their names look common, and quality is measured on sets that the table never saw.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from './load-source.mjs';

const { splitTerms } = await loadSource('../src/text/split-terms.ts');

/** Stems of fewer articles say nothing for sure, and make up most of the vocabulary. */
const leastArticles = 8;
/** As much of an article as grouping looks at, and some more, so that rarer words are counted too. */
const wordsRead = 200;
/** Two classes for each doubling. */
const classOf = (count) => Math.round(2 * Math.log2(count));

const [folder, ...leftOut] = process.argv.slice(2);
const isRead = (file) =>
  file.endsWith('.jsonl') && !/-(?!en)[a-z]{2}\.input/.test(file) && !leftOut.some((name) => file.startsWith(name));

const texts = new Map();
for (const part of readdirSync(folder).sort()) {
  for (const file of readdirSync(join(folder, part)).sort()) {
    if (!isRead(file)) continue;
    for (const line of readFileSync(join(folder, part, file), 'utf8')
      .split('\n')
      .filter(Boolean)) {
      const value = JSON.parse(line);
      for (const { title, text, body } of value.articles ?? [value]) {
        const words = `${title ?? ''}\n${text ?? body ?? ''}`
          .trim()
          .split(/(?<=\s)/)
          .slice(0, wordsRead);
        if (words.length > 3) texts.set(words.slice(0, 40).join(''), words.join(''));
      }
    }
  }
}

const counts = new Map();
for (const text of texts.values()) {
  const seen = new Set();
  for (const { key, capital, opens } of splitTerms(text, 'en')) {
    const count = counts.get(key) ?? { articles: 0, within: 0, capital: 0 };
    counts.set(key, count);
    if (!seen.has(key)) count.articles++;
    seen.add(key);
    if (!opens) count.within++;
    if (!opens && capital) count.capital++;
  }
}

const classes = new Map();
for (const entry of counts) {
  const key = classOf(entry[1].articles);
  classes.set(key, [...(classes.get(key) ?? []), entry]);
}
const lines = [...classes]
  .filter(([key]) => key >= classOf(leastArticles))
  .sort(([a], [b]) => b - a)
  .map(([key, stems]) => {
    const named = (wanted) =>
      stems
        .filter(([, { within, capital }]) => capital > within * 0.6 === wanted)
        .map(([stem]) => stem)
        .sort()
        .join(' ');
    return `  { articles: ${Math.round(2 ** (key / 2))}, names: ${quoted(named(true))}, words: ${quoted(named(false))} },`;
  });
console.log(`// Made by bench/document-frequencies.mjs; do not edit.

/** How many articles were counted. */
export const articlesCounted = ${texts.size};

/** Stems by the number of articles that have them, in classes; those that are mostly capitalized apart. */
export const stemsByCount: readonly { articles: number; names: string; words: string }[] = [
${lines.join('\n')}
];`);

function quoted(text) {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
