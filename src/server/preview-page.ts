import { html } from 'hono/html';
import { addressOf, type Choices, parts, schemes, widths } from './preview-choices.ts';

export interface PreviewPage {
  readonly editions: readonly string[];
  readonly choices: Choices;
  readonly version: string;
  /** Size of the HTML part; null where there is none. */
  readonly bytes: number | null;
}

type Html = ReturnType<typeof html>;

/** Gmail cuts a message off here and drops its styles: 102 KiB. */
const clippedBytes = 102 * 1024;

/** So many of the newest editions have a link; an older one is reached by its address. */
const listedEditions = 6;

const labelByPart = { html: 'Email', text: 'Plain text', edition: 'Edition', report: 'Report' };
const fileByPart = { html: 'email.html', text: 'email.txt', edition: 'edition.json', report: 'report.json' };

/** The page around an edition: which one, which part of it, how wide, light or dark. */
export function previewPage({ editions, choices, version, bytes }: PreviewPage): Html {
  const poll =
    choices.pinned && choices.edition ? `/version?${new URLSearchParams({ edition: choices.edition })}` : '/version';
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${choices.edition ?? 'No edition yet'} – Nutgraf preview</title>
<link rel="stylesheet" href="/preview.css">
<script src="/preview.js" defer></script>
</head>
<body data-version="${version}" data-poll="${poll}">
<header>
<h1>Nutgraf preview</h1>
${choices.edition ? [controls(editions, choices), size(bytes)] : ''}
</header>
<main>${choices.edition ? frame(choices.edition, choices) : emptyMessage()}</main>
</body>
</html>`;
}

function controls(editions: readonly string[], choices: Choices): Html {
  const { edition } = choices;
  const listed = editions.filter((id, index) => index < listedEditions || id === edition);
  const editionLinks = listed.map((id) => link(id, { ...choices, edition: id, pinned: true }, id === edition));
  const partLinks = parts.map((part) => link(labelByPart[part], { ...choices, part }, part === choices.part));
  return html`<nav>
${group('Edition', editionLinks)}
${group('Show', partLinks)}
${choices.part === 'html' ? viewControls(choices) : ''}
</nav>`;
}

function viewControls(choices: Choices): Html {
  const widthLinks = widths.map((width) => link(String(width), { ...choices, width }, width === choices.width));
  const schemeLinks = schemes.map((scheme) => link(scheme, { ...choices, scheme }, scheme === choices.scheme));
  return html`${group('Width', widthLinks)}
${group('Scheme', schemeLinks)}`;
}

function group(label: string, links: readonly Html[]): Html {
  return html`<div class="group"><span>${label}</span><ul>${links}</ul></div>`;
}

function link(label: string, choices: Choices, current: boolean): Html {
  return current
    ? html`<li><a href="${addressOf(choices)}" aria-current="true">${label}</a></li>`
    : html`<li><a href="${addressOf(choices)}">${label}</a></li>`;
}

function size(bytes: number | null): Html {
  if (bytes === null) return html``;
  const verdict = bytes < clippedBytes ? 'Gmail shows it whole' : 'Gmail clips it';
  return html`<p class="size">${(bytes / 1024).toFixed(1)} KB of HTML; ${verdict}</p>`;
}

function frame(edition: string, { part, width, scheme }: Choices): Html {
  const address = `/editions/${encodeURIComponent(edition)}/${fileByPart[part]}`;
  return part === 'html'
    ? html`<iframe class="w${width}" src="${address}?scheme=${scheme}" title="The email" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
    : html`<iframe class="w1024" src="${address}" title="${labelByPart[part]}" sandbox></iframe>`;
}

function emptyMessage(): Html {
  return html`<p class="empty">No edition was built yet. Run <code>nutgraf build</code>; this page shows it as soon as it is there.</p>`;
}
