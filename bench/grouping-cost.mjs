import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { newsInventor } from './invented-news.mjs';
import { measured, table } from './program.mjs';

/** What 10,000 articles may cost; 100,000 may take 15 times as long. */
const aims = { 1000: '', 10000: '20 s, 1000 MB', 100000: '300 s' };

/** What `nutgraf group` needs for invented news, and how much of that goes to finding copies. */
export async function groupingCost(isLarge) {
  const { copiesOf } = await bundled('src/group/copies/copies.ts');
  const invent = await newsInventor();
  const work = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  console.log('');
  table(
    (isLarge ? [1000, 10_000, 100_000] : [1000, 10_000]).map((count) => {
      const file = join(work, `${count}.jsonl`);
      write(file, invent(count));
      const { cpuMs, peakMb, status, stderr } = measured(['group', file]);
      if (status !== 0) throw new Error(stderr);
      const articles = Array.from(invent(count), asArticle);
      const before = process.cpuUsage();
      copiesOf(articles);
      const { user, system } = process.cpuUsage(before);
      return {
        articles: count,
        'CPU s': (cpuMs / 1000).toFixed(1),
        'of it copies': ((user + system) / 1e6).toFixed(1),
        'peak MB': peakMb,
        aim: aims[count],
      };
    }),
  );
  rmSync(work, { recursive: true });
  await additionCost(invent);
}

const added = 100;

/** What it costs to add articles to 10,000, beside putting all of them together at once. */
async function additionCost(invent) {
  const { Grouper } = await bundled('src/group/stories/grouper.ts');
  const articles = Array.from(invent(10_000 + added), asArticle);
  // Every so many-th: they belong to old stories and to new ones.
  const isLate = (_, at) => at % Math.floor(articles.length / added) === 0;
  const late = articles.filter(isLate).slice(0, added);
  const early = articles.filter((article) => !late.includes(article));
  const grouper = new Grouper();
  const cpuOf = (own, batch) => {
    const before = process.cpuUsage();
    own.add(batch);
    const stories = own.stories().length;
    const { user, system } = process.cpuUsage(before);
    return { stories, cpu: (user + system) / 1e6 };
  };
  cpuOf(grouper, early);
  const parts = cpuOf(grouper, late);
  const whole = cpuOf(new Grouper(), articles);
  console.log('');
  table([
    {
      articles: `${early.length} + ${late.length}`,
      'CPU s of adding': parts.cpu.toFixed(2),
      'CPU s of all at once': whole.cpu.toFixed(1),
      part: (parts.cpu / whole.cpu).toFixed(3),
      aim: '.1',
      'stories either way': `${parts.stories}, ${whole.stories}`,
    },
  ]);
}

/** One at a time: a hundred thousand articles are too long for one string. */
function write(file, articles) {
  const handle = openSync(file, 'w');
  for (const article of articles) writeSync(handle, `${JSON.stringify(article)}\n`);
  closeSync(handle);
}

function asArticle({ text, outlet, published: day, ...rest }) {
  const published = { earliest: day, latest: day, precision: 'day', basis: 'stated' };
  return { ...rest, published, paragraphs: text.split('\n'), subheads: [], outlet: { name: outlet, basis: 'stated' } };
}
