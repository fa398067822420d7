import type { Newsletter } from '../../model/edition.ts';
import { type Html, html } from './html.ts';

/**
 * The newsletter's name over a page, and the ruled line under it.
 * @param inside the way from the page to the archive's folder, for the name to lead to the archive; null on the archive itself
 */
export function masthead(
  { name, tagline }: Newsletter,
  { inside, line }: { readonly inside: string | null; readonly line: Html },
): Html {
  return html`<header class="masthead">
<h1>${inside === null ? html`${name}` : html`<a href="${inside}index.html">${name}</a>`}</h1>
${tagline ? html`<p class="tagline">${tagline}</p>` : null}
<p class="ears">${line}</p>
</header>`;
}
