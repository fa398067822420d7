import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nutgraf, run, table } from './program.mjs';

/** What others reach on the same pages; their figures stand in the README of the data. */
const published = [
  {
    extractor: 'trafilatura 2.2',
    f1: 0.929,
    leak: 0.226,
    title: 0.671,
    authors: 0.806,
    date: 0.822,
    'CPU ms/page': 103,
  },
  { extractor: 'readability 0.6', f1: 0.898, leak: 0.397, title: 0.767, authors: 0.798, date: 0.76, 'CPU ms/page': 77 },
  { extractor: 'defuddle 0.19', f1: 0.889, leak: 0.397, title: 0.849, authors: 0.822, date: 0.815, 'CPU ms/page': 326 },
  { extractor: 'all text', f1: 0.68, leak: 0.99, title: '', authors: '', date: '', 'CPU ms/page': 7 },
].map((row) => ({ ...row, lead: '', tail: '', extra: '', none: '' }));

/** Body, title, authors and date of pages with hand-made gold: HTML, and the same pages as flattened text. */
export function extraction(data) {
  const rows = ['pages', 'text'].map((folder) => {
    const names = readdirSync(join(data, folder)).sort();
    const work = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
    const list = join(work, 'list.jsonl');
    writeFileSync(list, names.map((name) => JSON.stringify({ path: join(data, folder, name) })).join('\n'));
    const { stdout, cpuMs } = nutgraf(['extract', '--list', list]);
    const found = join(work, 'found.jsonl');
    writeFileSync(found, stdout);
    const score = JSON.parse(
      run(process.execPath, [join(data, 'score.mjs'), join(data, 'gold.jsonl'), found]).stdout.split('\n')[0],
    );
    const { f1, leak, title, authors, date, lead, tail, extra, none } = score;
    const cpu = Math.round(cpuMs / names.length);
    return {
      extractor: `nutgraf, ${folder === 'pages' ? 'HTML' : 'flattened text'}`,
      f1,
      leak,
      title,
      authors,
      date,
      'CPU ms/page': cpu,
      lead,
      tail,
      extra,
      none,
    };
  });
  table([...rows, ...published]);
}
