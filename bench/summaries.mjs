import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nutgraf, run, table } from './program.mjs';

const sets = [
  { set: 'multiling2011-en', words: 250, limit: true },
  { set: 'multiling2011-fr', words: 250, limit: true },
  { set: 'neus-val', words: 50, limit: false },
];

/** ROUGE of the default beside the simple methods that come with the program, at the same length. */
export function summaries(data) {
  const work = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const rows = sets.flatMap(({ set, words, limit }) =>
    ['blend', 'lexrank', 'centroid', 'lead', 'random'].map((method) => {
      const result = join(work, `${set}.${method}.jsonl`);
      const { stdout, cpuMs } = nutgraf([
        'summarize',
        join(data, `${set}.input.jsonl`),
        '--words',
        String(words),
        '--method',
        method,
      ]);
      writeFileSync(result, stdout);
      const measure = [
        join(data, 'score.mjs'),
        join(data, `${set}.gold.jsonl`),
        result,
        ...(limit ? ['--limit', String(words)] : []),
      ];
      const score = JSON.parse(run(process.execPath, measure).stdout);
      return {
        set,
        method,
        'ROUGE-1': score.rouge1,
        'ROUGE-2': score.rouge2,
        words: score.words,
        measure: score.measure,
        'CPU ms': cpuMs,
      };
    }),
  );
  table(rows);
}
