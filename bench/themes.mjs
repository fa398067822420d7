import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nutgraf, run, table } from './program.mjs';

/** Articles under the editor's themes; the baseline is TF-IDF cosine, from the README of the data. */
export function themes(data) {
  const work = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const names = readdirSync(data)
    .filter((name) => name.endsWith('.themes.json'))
    .map((name) => name.replace('.themes.json', ''));
  table(
    names.map((name) => {
      const list = join(data, `${name}.themes.json`);
      const result = join(work, `${name}.json`);
      writeFileSync(result, nutgraf(['group', join(data, `${name}.articles.jsonl`), '--themes', list]).stdout);
      const { stdout } = run(process.execPath, [
        join(data, 'score.mjs'),
        join(data, `${name}.gold.jsonl`),
        list,
        result,
      ]);
      const { accuracy, precision, recall, f1 } = JSON.parse(stdout);
      const open = name.startsWith('open');
      return {
        set: name,
        accuracy,
        precision,
        recall,
        f1,
        'TF-IDF cosine': open ? 'F1 .959 on average' : 'accuracy .74',
      };
    }),
  );
}
