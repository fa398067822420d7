import { loadSource } from '../load-source.mjs';
import { table } from '../program.mjs';
import { runsOf } from './corruptions.mjs';
import { editionCorruptions } from './edition-corruptions.mjs';

/** Of each kind, at most. */
const most = 60;
/** A Thursday; the edition is of the day after, so that days are resolved. */
const published = { earliest: '2020-02-06', latest: '2020-02-06', precision: 'day', basis: 'bench' };
const dayAfter = '2020-02-07';

/**
 * What the check of an edition catches where a part of it was corrupted, and what it flags of editions as they were built:
 * one of each set of articles.
 * @param stories lists of articles
 */
export async function editions(stories, picker, isListing) {
  const [{ summarize }, { compose }, { checkEdition }, { withReceipts }] = await Promise.all(
    ['summarize/index', 'compose/index', 'receipts/edition-faults', 'receipts/with-receipts'].map((path) =>
      loadSource(`../src/${path}.ts`),
    ),
  );
  const problems = [];
  const built = stories.map((articles) => {
    const dated = articles.map((article, at) => ({
      ...article,
      published,
      outlet: { name: `Outlet ${at + 1}`, basis: 'stated' },
    }));
    const story = { id: 's', articles: dated, independent: dated.length, reasons: [] };
    const section = { theme: 'Bench', origin: 'found', reasons: [], stories: [story] };
    const told = withReceipts(summarize([section], { method: 'blend', readOn: dayAfter }));
    problems.push(...told.problems);
    return compose(told.sections, {
      newsletter: { name: 'Bench', language: 'en', timezone: 'UTC' },
      slot: 'bench',
      date: dayAfter,
      now: new Date(`${dayAfter}T06:00:00Z`),
      limits: { sections: 1, storiesPerSection: 1, alsoNoted: 0 },
    }).edition;
  });
  const checks = built.map((edition) => checkEdition(edition));
  const checked = checks.reduce((sum, check) => sum + check.checked, 0);
  const flagged = checks.flatMap(({ faults }) => faults);
  console.log(
    `${built.length} editions as they were built: ${checked} claims checked, ${flagged.length} flagged; ${problems.length} left out while they were built\n`,
  );
  if (isListing) {
    for (const { where, kind, words, looked, text } of flagged)
      console.log(`${where}: ${kind} “${words}”: ${looked}\n  ${text}`);
    for (const { message } of problems) console.log(message);
  }
  const whole = built.filter((edition, at) => edition.sections.length > 0 && checks[at].faults.length === 0);
  const all = whole.flatMap(namesIn);
  const surrounded = whole.map((edition) => {
    const text = edition.articles.map(({ paragraphs }) => paragraphs.join(' ')).join(' ');
    return {
      edition,
      names: namesIn(edition),
      words: text.match(/\b\p{Ll}{4,9}\b/gu) ?? [],
      strangers: all.filter((name) => !text.includes(name.split(' ').at(-1))),
    };
  });
  const rows = Object.entries(editionCorruptions).flatMap(([part, kinds]) =>
    Object.entries(kinds).map(([kind, corrupt]) =>
      rowOf(part, kind, corrupt, surrounded, { checkEdition, picker, isListing }),
    ),
  );
  const made = rows.filter(({ editions: count }) => count > 0);
  table([...made, total(made)].map((row) => ({ ...row, '%': ((100 * row.caught) / row.editions).toFixed(1) })));
}

function rowOf(part, kind, corrupt, built, { checkEdition, picker, isListing }) {
  const pick = picker(5);
  let [count, caught] = [0, 0];
  for (const { edition, ...around } of built) {
    if (count === most) break;
    const offers = around.names.length > 0 && around.strangers.length > 0;
    const forged = offers && corrupt(edition, { ...around, pick });
    if (!forged) continue;
    count++;
    const isCaught = checkEdition(forged).faults.length > 0;
    if (isCaught) caught++;
    else if (isListing) console.log(`missed: ${part}, ${kind}: ${differenceOf(edition, forged)}`);
  }
  return { part, kind, editions: count, caught };
}

function total(rows) {
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  return { part: 'all', kind: '', editions: sum('editions'), caught: sum('caught') };
}

function namesIn({ articles }) {
  return [
    ...new Set(articles.flatMap(({ paragraphs }) => paragraphs.flatMap((text) => runsOf(text).map((run) => run.text)))),
  ];
}

/** From where on the two are not alike. */
function differenceOf(before, after) {
  const [a, b] = [JSON.stringify(before.sections) + before.subject, JSON.stringify(after.sections) + after.subject];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `${a.slice(Math.max(0, at - 60), at + 90)} > ${b.slice(Math.max(0, at - 10), at + 60)}`;
}
