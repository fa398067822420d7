import { html } from 'hono/html';
import { byEditor } from '../model/edits.ts';
import { count } from '../text/count.ts';
import type { PageContent, ShownEdition } from './page-content.ts';
import type { Html } from './page-parts.ts';

/** So many of the same reason are named; the report has all. */
const listed = 50;

/** What was read and did not go in, by the reason for it, the most frequent first. */
export function leftOutPanel({ shown }: PageContent & { readonly shown: ShownEdition }): Html {
  const byReason = leftOutByReason(shown);
  return html`<h2>Left out</h2>
${byReason.length === 0 ? html`<p class="hint">Everything that was read went into the edition.</p>` : ''}
${byReason.map(
  ([reason, titles]) => html`<section class="part"><h3>${reason} <span class="number">${titles.length}</span></h3>
<ul class="plain">${titles.slice(0, listed).map((title) => html`<li>${title}</li>`)}</ul>
${titles.length > listed ? html`<p class="hint">and ${count(titles.length - listed, 'other')}; see report.json</p>` : ''}</section>`,
)}`;
}

/** Titles by the reason why they are not in the edition; what the editor took out on the desk is among them. */
export function leftOutByReason({ report, desk }: ShownEdition): [reason: string, titles: string[]][] {
  const byReason = new Map<string, string[]>();
  const tell = (reason: string, title: string) => {
    const titles = byReason.get(reason);
    if (titles) titles.push(title);
    else byReason.set(reason, [title]);
  };
  for (const title of desk?.takenOut ?? []) tell(byEditor, title);
  for (const { articles } of report?.items ?? []) {
    for (const { title, fate } of articles) {
      // As it was at the last build; what the desk says is newer.
      if (desk && fate.endsWith(byEditor)) continue;
      const reason = /^left out(?: \((?<stage>\w+)\): (?<why>.*))?$/u.exec(fate)?.groups;
      if (fate.startsWith('left out')) tell(reason?.why ?? 'no reason was told', title);
    }
  }
  for (const { reason, title, source } of report?.leftOut ?? []) tell(reason, `${title} (${source})`);
  return [...byReason].sort((a, b) => b[1].length - a[1].length);
}
