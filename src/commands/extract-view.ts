import type { Article, Published } from '../model/article.ts';
import type { BlockVerdict, Extraction } from '../model/extraction.ts';
import { count } from '../text/count.ts';

/**
 * An HTML page that shows what became of a page: its articles' facts on top, then every block in order, in the colour
 * of its fate and with the reason. It needs nothing from elsewhere and runs nothing; what the page says is shown as text only.
 */
export function extractionView(extraction: Extraction): string {
  const { input, articles, problems, headlines = [], blocks = [] } = extraction;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>What was kept of ${escaped(input)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>What was kept of ${escaped(input)}</h1>
${problems.map(({ message, hint }) => `<p class="problem">${escaped(message)} ${escaped(hint)}</p>`).join('\n')}
</header>
<main>
${articles.map(articleView).join('\n')}
${headlines.length > 0 ? headlinesView(headlines) : ''}
<h2>The page, block by block</h2>
${legend(blocks)}
<div class="page">
${runsOf(blocks)
  .map((run) => runView(run, articles.length))
  .join('\n')}
</div>
</main>
</body>
</html>
`;
}

function articleView(article: Article, index: number, all: readonly Article[]): string {
  const { title, authors, agency, dateline, outlet, via, url, published, modified, paragraphs, confidence } = article;
  const words = paragraphs.join(' ').split(/\s+/).length;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Authors', authors.map(({ name }) => name).join(', ') || 'none found'],
    ['Agency', agency],
    ['Outlet', outlet ? `${outlet.name} (${outlet.basis})` : 'not found'],
    ['Carried by', via],
    ['Published', published ? moment(published) : 'not found'],
    ['Modified', modified && moment(modified)],
    ['From', dateline],
    ['Address', url],
    [
      'Body',
      `${count(paragraphs.length, 'paragraph')}, ${count(words, 'word')}${article.complete ? '' : ', cut before its end'}`,
    ],
    ['Confidence', confidence?.toFixed(2)],
  ];
  const number = all.length > 1 ? `<span class="number">${index + 1}</span> ` : '';
  const rows = facts.flatMap(([name, value]) =>
    value ? [`<div><dt>${name}</dt><dd dir="auto">${escaped(value)}</dd></div>`] : [],
  );
  return `<section class="article">
<h2 dir="auto">${number}${escaped(title)}</h2>
<dl>${rows.join('')}</dl>
</section>`;
}

function moment({ earliest, latest, precision, basis }: Published): string {
  return `${earliest}${latest === earliest ? '' : ` to ${latest}`}, to the ${precision} (${basis})`;
}

function headlinesView(headlines: NonNullable<Extraction['headlines']>): string {
  const rows = headlines.map(
    ({ title, published }) =>
      `<li dir="auto">${escaped(title)}${published ? ` <small>${escaped(published.earliest)}</small>` : ''}</li>`,
  );
  return `<details><summary>${count(headlines.length, 'headline')} of other articles</summary><ul>${rows.join('')}</ul></details>`;
}

const fates = ['kept', 'doubtful', 'dropped'] as const;
const marks = { kept: '✓', doubtful: '?', dropped: '×' } as const;

function legend(blocks: readonly BlockVerdict[]): string {
  const items = fates.map((fate) => {
    const number = blocks.filter((block) => block.fate === fate).length;
    return `<li class="${fate}">${marks[fate]} ${fate}: ${number}</li>`;
  });
  return `<ul class="legend">${items.join('')}</ul>`;
}

/** So many neighbours dropped for the same reason are shown as one line that opens. */
const fewestFolded = 4;

/** Neighbours with one fate and one reason, together. */
function runsOf(blocks: readonly BlockVerdict[]): readonly (readonly BlockVerdict[])[] {
  const runs: BlockVerdict[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last?.[0]?.fate === block.fate && last[0].reason === block.reason) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

function runView(run: readonly BlockVerdict[], articles: number): string {
  const shown = run.map((block) => blockView(block, articles)).join('\n');
  const [first] = run;
  if (first?.fate !== 'dropped' || run.length < fewestFolded) return shown;
  const summary = `${marks.dropped} ${escaped(first.reason)}, ${run.length} blocks: <span dir="auto">${escaped(first.text.slice(0, 60))} …</span>`;
  return `<details class="fold"><summary class="dropped">${summary}</summary>${shown}</details>`;
}

function blockView({ text, fate, reason, article }: BlockVerdict, articles: number): string {
  const number = article !== undefined && articles > 1 ? `<span class="number">${article + 1}</span> ` : '';
  const subhead = /\b(?:the title|a subhead of the body)\b/.test(reason) && fate === 'kept' ? ' head' : '';
  return `<div class="block ${fate}${subhead}"><p dir="auto">${escaped(text)}</p><small>${number}${marks[fate]} ${escaped(reason)}</small></div>`;
}

/** Text that a browser shows as it is, in an element or in an attribute. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const style = `
:root { color-scheme: light dark; --ink: #1b1d1f; --faint: #5c6166; --ground: #fbfaf8; --card: #fff; --rule: #dcdad5;
  --kept: #1f7a4a; --kept-ground: #eaf6ef; --doubtful: #9a6200; --doubtful-ground: #fff3d6; --dropped: #a33a32; --dropped-ground: #faf0ee; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --faint: #a3a7ab; --ground: #17191b; --card: #1f2224; --rule: #383c40;
  --kept: #6fd09c; --kept-ground: #17291f; --doubtful: #f0b95a; --doubtful-ground: #332814; --dropped: #f0918a; --dropped-ground: #2a1c1b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.25rem 1rem 4rem; max-width: 46rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: 1rem; font-weight: 500; color: var(--faint); }
h2 { margin: 2rem 0 .75rem; font-size: 1.15rem; line-height: 1.3; }
.article { margin: 0 0 1rem; padding: 1rem; background: var(--card); border: 1px solid var(--rule); border-radius: .5rem; }
.article h2 { margin: 0 0 .5rem; font-size: 1.3rem; }
dl { margin: 0; font-size: .875rem; }
dl div { display: grid; grid-template-columns: 6.5rem 1fr; gap: .5rem; padding: .15rem 0; }
dt { color: var(--faint); }
dd { margin: 0; }
.problem { padding: .75rem 1rem; border-left: 4px solid var(--doubtful); background: var(--doubtful-ground); }
details { font-size: .875rem; }
summary { cursor: pointer; }
.legend { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 .75rem; padding: .5rem 0;
  list-style: none; background: var(--ground); font-size: .875rem; }
.legend li { padding: .15rem .6rem; border-radius: 1rem; }
.block { margin: 0 0 .25rem; padding: .5rem .75rem; border-left: 4px solid; }
.block p { margin: 0; color: var(--ink); }
.fold { margin: 0 0 .25rem; font-size: .8125rem; }
.fold summary { padding: .3rem .75rem; border-left: 4px solid; }
.fold summary span { color: var(--faint); }
.block small { display: block; font-size: .75rem; }
.block.head p { font-weight: 700; }
.block.kept { padding: .65rem .75rem; }
.block.dropped { padding: .2rem .75rem; }
.block.dropped p { font-size: .8125rem; color: var(--faint); }
.kept { border-color: var(--kept); background: var(--kept-ground); color: var(--kept); }
.doubtful { border-color: var(--doubtful); background: var(--doubtful-ground); color: var(--doubtful); }
.dropped { border-color: var(--dropped); background: var(--dropped-ground); color: var(--dropped); }
.number { display: inline-block; min-width: 1.4em; padding: 0 .3em; border-radius: 1em; background: var(--ink); color: var(--ground);
  font-size: .75em; font-weight: 700; text-align: center; }
@media (min-width: 40rem) { .block { display: grid; grid-template-columns: 1fr 11rem; gap: 1rem; } body { max-width: 58rem; } }
`;
