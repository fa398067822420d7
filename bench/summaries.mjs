import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oracle } from './oracle.mjs';
import { nutgraf, run, table } from './program.mjs';
import { faultsOf } from './readability.mjs';

/** `words` is what the program is allowed: whole sentences, each told once, fill 50 of 69, the length of the figures beside the data. */
const sets = [
  { set: 'multiling2011-en', words: 250, limit: true },
  { set: 'multiling2011-fr', words: 250, limit: true },
  { set: 'neus-val', words: 69, limit: false },
];
const baselines = 'first-sentences centroid mmr lexrank textrank submodular sumbasic kl coverage lead random'.split(
  ' ',
);

/** ROUGE of the default beside every classical method and the ceiling, what a reader would stumble over, and the cost. */
export function summaries(data) {
  const work = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const rows = [];
  const stumbles = [];
  for (const { set, words, limit } of sets) {
    const input = join(data, `${set}.input.jsonl`);
    const gold = join(data, `${set}.gold.jsonl`);
    const scored = (method, lines) => {
      const result = join(work, `${set}.${method}.jsonl`);
      writeFileSync(result, lines);
      const measure = [join(data, 'score.mjs'), gold, result, ...(limit ? ['--limit', String(words)] : [])];
      const score = JSON.parse(run(process.execPath, measure).stdout);
      return { set, method, 'ROUGE-1': score.rouge1, 'ROUGE-2': score.rouge2, words: score.words };
    };
    for (const method of ['blend', ...baselines]) {
      const { stdout, cpuMs } = nutgraf(['summarize', input, '--words', String(words), '--method', method]);
      rows.push({ ...scored(method, stdout), 'CPU ms': cpuMs });
      if (method === 'blend') stumbles.push(...readabilityOf(set, linesOf(stdout)));
    }
    const references = new Map(linesOf(readFileSync(gold, 'utf8')).map((line) => [line.id, line.references]));
    const { stdout } = nutgraf(['summarize', input, '--sentences', '9999', '--method', 'first-sentences']);
    const best = linesOf(stdout).map(({ id, sentences }) =>
      JSON.stringify({ id, sentences: oracle(sentences, references.get(id) ?? [], words) }),
    );
    rows.push({ ...scored('(oracle)', best.join('\n')), 'CPU ms': '' });
  }
  table(rows);
  console.log();
  table(stumbles);
  console.log();
  table(costs(data, work));
}

const linesOf = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** How many of the default's sentences have a fault, by kind. */
function readabilityOf(set, stories) {
  const counts = new Map();
  let sentences = 0;
  for (const story of stories) {
    for (const [index, sentence] of story.sentences.entries()) {
      sentences++;
      for (const fault of faultsOf(sentence, story.sentences[index - 1])) {
        counts.set(fault, (counts.get(fault) ?? 0) + 1);
      }
    }
  }
  const share = (count) => `${((100 * count) / sentences).toFixed(1)} %`;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [['all', total], ...counts].map(([fault, count]) => ({ set, sentences, fault, count, share: share(count) }));
}

/** CPU of stories of ten articles, warm: that of 110 stories less that of 10, so that the start does not count. */
function costs(data, work) {
  const stories = readFileSync(join(data, 'multiling2011-en.input.jsonl'), 'utf8').split('\n').filter(Boolean);
  const cpuOf = (count) => {
    const file = join(work, `${count}.jsonl`);
    writeFileSync(file, Array.from({ length: count }, (_, at) => stories[at % stories.length]).join('\n'));
    return nutgraf(['summarize', file, '--words', '120']).cpuMs;
  };
  const [few, many] = [cpuOf(10), cpuOf(110)];
  return [
    { cost: 'story of 10 articles, warm', 'CPU ms': (many - few) / 100 },
    { cost: '100 stories', 'CPU ms': many - few },
  ];
}
