import { html } from 'hono/html';
import type { PageContent, ShownEdition } from './page-content.ts';
import type { Html } from './page-parts.ts';

const titles = { fault: 'To be mended', warning: 'To be looked at', note: 'To be known' } as const;

/** What should be known before the edition goes out, the gravest first, each with where it is. */
export function findingsPanel({ shown }: PageContent & { readonly shown: ShownEdition }): Html {
  const weights = (['fault', 'warning', 'note'] as const).filter((weight) =>
    shown.findings.some((finding) => finding.weight === weight),
  );
  return html`<h2>Findings</h2>
${weights.length === 0 ? html`<p class="hint">Nothing was found.</p>` : ''}
${weights.map(
  (weight) =>
    html`<section class="part"><h3>${titles[weight]}</h3><ul class="findings ${weight}">${shown.findings
      .filter((finding) => finding.weight === weight)
      .map(({ message, where }) => html`<li>${message}<span class="where">${where}</span></li>`)}</ul></section>`,
)}
<p class="hint">Receipts, links, headings, contrast in light clients, size and what mail clients leave out are looked at here; a person has to look too.</p>`;
}
