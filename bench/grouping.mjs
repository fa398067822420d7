import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copies } from './copies.mjs';
import { groupingCost } from './grouping-cost.mjs';
import { nutgraf, run, table } from './program.mjs';

/** B-cubed F1 of TF-IDF with average link, its threshold tuned on a sibling set; from the README of the data. */
const baseline = { basil: 0.95, 'neus-val': 0.861, ecb: 0.859 };

/**
 * Stories against gold, one configuration for all sets; how many copies are found; what it costs. Without data, the last
 * two, with invented news; `--large` measures the cost of 100,000 articles too.
 */
export async function grouping(data, flags) {
  if (data) stories(data);
  await copies(data);
  await groupingCost(flags.includes('--large'));
}

function stories(data) {
  const work = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  table(
    Object.entries(baseline).map(([set, tfidf]) => {
      const result = join(work, `${set}.json`);
      const { stdout, cpuMs } = nutgraf(['group', join(data, `${set}.articles.jsonl`)]);
      writeFileSync(result, stdout);
      const score = JSON.parse(
        run(process.execPath, [join(data, 'score.mjs'), join(data, `${set}.gold.jsonl`), result]).stdout,
      );
      const { p, r, f1 } = score.bcubed;
      return {
        set,
        'B-cubed F1': f1,
        precision: p,
        recall: r,
        'TF-IDF, average link': tfidf,
        articles: score.articles,
        'CPU ms': cpuMs,
      };
    }),
  );
}
