import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nutgraf, table } from './program.mjs';

/**
 * Pages that are composed of several invented articles, as HTML and as text: which articles are found, beside cutting
 * each page at its headings. `--seeds 1-100` names other pages than those that are reported.
 */
export async function composed(_data, options) {
  const [first, last] = (options.includes('--seeds') ? options[options.indexOf('--seeds') + 1] : '101-300')
    .split('-')
    .map(Number);
  const pages = (await generator()).composedPages(last - first + 1, first);
  const html = extracted(pages, 'html');
  const text = extracted(pages, 'txt');
  const layouts = [...new Set(pages.map(({ layout }) => layout))].sort();
  const of = (found, layout) => pages.flatMap((page, i) => (page.layout === layout ? [score(page, found[i])] : []));
  table([
    row(
      'HTML',
      pages.map((page, i) => score(page, html[i])),
    ),
    row(
      'HTML, cut at headings',
      pages.map((page) => score(page, cutAtHeadings(page.html))),
    ),
    row(
      'text',
      pages.map((page, i) => score(page, text[i])),
    ),
    row(
      'text, cut at blank lines',
      pages.map((page) => score(page, cutAtBlankLines(page.text))),
    ),
    ...layouts.flatMap((layout) => [
      row(`HTML, ${layout}`, of(html, layout)),
      row(`text, ${layout}`, of(text, layout)),
    ]),
  ]);
  if (!options.includes('--misses')) return;
  for (const [i, page] of pages.entries())
    for (const [type, found] of [
      ['html', html[i]],
      ['text', text[i]],
    ]) {
      const { missed, spurious } = score(page, found);
      if (missed.length + spurious.length > 0) console.log(page.seed, page.layout, type, { missed, spurious });
    }
}

/** The generator is TypeScript, and shared with the tests. */
async function generator() {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: fileURLToPath(new URL('../tests/support/composed-pages.ts', import.meta.url)),
  });
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const file = join(folder, 'composed.mjs');
  await bundle.write({ file, format: 'esm' });
  const loaded = await import(pathToFileURL(file).href);
  rmSync(folder, { recursive: true });
  return loaded;
}

function extracted(pages, extension) {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const inputs = pages.map((page) => {
    const path = join(folder, `${page.seed}.${extension}`);
    writeFileSync(path, extension === 'html' ? page.html : page.text);
    return { path, capturedAt: page.capturedAt };
  });
  const list = join(folder, 'list.jsonl');
  writeFileSync(list, inputs.map((input) => JSON.stringify(input)).join('\n'));
  const lines = nutgraf(['extract', '--list', list]).stdout.split('\n').filter(Boolean);
  rmSync(folder, { recursive: true });
  return lines.map((line) => JSON.parse(line).articles);
}

/** Without rules: whatever stands between two headings is an article, if it is long enough. */
function cutAtHeadings(html) {
  return html
    .split(/(?=<h[1-3][ >])/)
    .slice(1)
    .map((part) => {
      const [title = '', ...rest] = part.split(/<\/h[1-3]>/);
      return { title: plain(title), authors: [], paragraphs: rest.join(' ').split('</p>').map(plain) };
    })
    .filter(({ paragraphs }) => paragraphs.join(' ').length > 300);
}

function cutAtBlankLines(text) {
  return text
    .split(/\n\s*\n\s*\n/)
    .map((part) => part.split('\n'))
    .map(([title, ...paragraphs]) => ({ title, authors: [], paragraphs }))
    .filter(({ paragraphs }) => paragraphs.join(' ').length > 300);
}

const plain = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Words; of scripts without spaces, characters. */
const tokensOf = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [];

function countsOf(tokens) {
  const counts = new Map();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

function shared(one, other) {
  let total = 0;
  for (const [token, count] of one) total += Math.min(count, other.get(token) ?? 0);
  return total;
}

const sizeOf = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
const bodyOf = ({ paragraphs }) => paragraphs.join('\n');

/** A true article is found where one that was extracted has a body F1 of .9 with it; each answers for one. */
function score(page, found) {
  const bodies = found.map((article) => countsOf(tokensOf(bodyOf(article))));
  const pairs = page.articles
    .flatMap((article, truth) => {
      const gold = countsOf(tokensOf(bodyOf(article)));
      return bodies.map((body, at) => ({
        truth,
        at,
        f1: (2 * shared(gold, body)) / (sizeOf(gold) + sizeOf(body) || 1),
      }));
    })
    .sort((one, other) => other.f1 - one.f1);
  const match = new Map();
  const taken = new Set();
  for (const { truth, at, f1 } of pairs) {
    if (match.has(truth) || taken.has(at) || f1 < 0.5) continue;
    match.set(truth, { article: found[at], f1 });
    taken.add(at);
  }
  const shown = page.articles.map((gold, truth) => ({
    gold,
    one: match.get(truth)?.article,
    f1: match.get(truth)?.f1 ?? 0,
  }));
  return {
    articles: page.articles.length,
    found: shown.filter(({ f1 }) => f1 >= 0.9).length,
    spurious: found.filter((_, at) => !taken.has(at)).map(({ title }) => title),
    missed: shown.filter(({ f1 }) => f1 < 0.9).map(({ gold, f1 }) => `${gold.title.slice(0, 40)} ${f1.toFixed(2)}`),
    ...misplaced(page, found, match),
    facts: shown.filter(({ one }) => one).map(({ gold, one }) => factsOf(gold, one)),
  };
}

/** Paragraphs that were given to another article than the one that they belong to. */
function misplaced(page, found, match) {
  const truthOf = new Map([...match].map(([truth, { article }]) => [article, truth]));
  const home = new Map(
    page.articles.flatMap(({ paragraphs }, truth) => paragraphs.map((text) => [tokensOf(text).join(' '), truth])),
  );
  let given = 0;
  let wrong = 0;
  for (const article of found)
    for (const text of article.paragraphs) {
      const truth = home.get(tokensOf(text).join(' '));
      if (truth === undefined) continue;
      given += text.length;
      if (truthOf.get(article) !== truth) wrong += text.length;
    }
  return { given, wrong };
}

const fold = (text) => tokensOf(text ?? '').join(' ');
const namesOf = (authors) =>
  authors
    .map((author) => fold(author.name ?? author))
    .sort()
    .join('|');
const dayOf = (published) => (published?.earliest ?? published ?? '').slice(0, 10);

/** What is right of what a page says about an article; a fact that it does not say must not be found. */
function factsOf(gold, article) {
  return {
    title: fold(gold.title) === fold(article.title),
    authors: namesOf(gold.authors) === namesOf(article.authors),
    date: (gold.published ?? '') === dayOf(article.published),
    outlet: gold.outlet ? fold(gold.outlet) === fold(article.outlet?.name) : null,
  };
}

function row(method, scores) {
  const sum = (key) => scores.reduce((total, score) => total + (score[key].length ?? score[key]), 0);
  const facts = scores.flatMap((score) => score.facts);
  const right = (key) => {
    const told = facts.filter((fact) => fact[key] !== null);
    return round(told.filter((fact) => fact[key]).length / told.length);
  };
  return {
    method,
    pages: scores.length,
    articles: sum('articles'),
    found: round(sum('found') / sum('articles')),
    spurious: round(sum('spurious') / Math.max(1, sum('articles'))),
    'wrong article': round(sum('wrong') / Math.max(1, sum('given'))),
    title: right('title'),
    authors: right('authors'),
    date: right('date'),
    outlet: right('outlet'),
  };
}

function round(share) {
  return Number.isFinite(share) ? share.toFixed(3) : '';
}
