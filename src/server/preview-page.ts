import { html } from 'hono/html';
import { deskPanel } from './desk-panel.ts';
import { clippedBytes, fullBytes } from './findings.ts';
import { findingsPanel } from './findings-panel.ts';
import { helpDialog } from './help-dialog.ts';
import { leftOutByReason, leftOutPanel } from './left-out-panel.ts';
import type { PageContent, ShownEdition } from './page-content.ts';
import { actButton, choiceLink, type Html } from './page-parts.ts';
import { addressOf, type Choices, panels, schemes, views, widths, withoutReceipt } from './preview-choices.ts';
import { receiptsPanel } from './receipts-panel.ts';
import { sendPanel } from './send-panel.ts';

/** So many of the newest editions have a link; an older one is reached by its address. */
const listedEditions = 8;

const labelByView = {
  html: 'Email',
  text: 'Plain text',
  web: 'Web edition',
  markdown: 'Markdown',
  source: 'Source',
  headers: 'Headers',
};
const labelByPanel = {
  desk: 'Desk',
  findings: 'Findings',
  receipts: 'Receipts',
  'left-out': 'Left out',
  send: 'Send a test',
};
const keyByPanel = { desk: 'k', findings: 'f', receipts: 'r', 'left-out': 'o', send: 't' };
const keyByScheme = { light: 'l', dark: 'd', inverted: 'i' };
const panelOf = {
  desk: deskPanel,
  findings: findingsPanel,
  receipts: receiptsPanel,
  'left-out': leftOutPanel,
  send: sendPanel,
};

type Shown = PageContent & { readonly shown: ShownEdition };

/** The page: the email in the middle, the editor's desk beside it. */
export function previewPage(content: PageContent): Html {
  const { shown, choices } = content;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${choices.edition ?? 'No edition yet'} – Nutgraf preview</title>
<link rel="stylesheet" href="/preview.css">
<script src="/preview.mjs" type="module"></script>
</head>
<body>
<a class="skip" href="#panel">To the desk</a>
<div id="page" data-changes="${content.changes}">
${header(content)}
${messages(content)}
${shown ? workplace({ ...content, shown }) : html`<main class="empty"><p>No edition was built yet. Run <code>nutgraf build</code>; this page shows it as soon as it is there.</p></main>`}
</div>
${helpDialog()}
</body>
</html>`;
}

function header(content: PageContent): Html {
  const { editions, choices, shown, canBuild } = content;
  const desk = shown?.desk;
  const listed = editions.filter((id, index) => index < listedEditions || id === choices.edition);
  const isFinal = Boolean(desk?.approval || desk?.isSent);
  return html`<header>
<h1>Nutgraf</h1>
${shown ? html`<details class="menu"><summary aria-label="Edition ${shown.id}; choose another">${shown.id}</summary><ul>${listed.map((id) => html`<li>${choiceLink(id, { ...withoutReceipt(choices), edition: id, pinned: true }, { current: id === choices.edition })}</li>`)}</ul></details>` : ''}
${shown ? sizeMeter(shown.html) : ''}
<div class="acts">
${canBuild ? actButton(content, 'build', 'Build again', { name: 'Build again from the sources', key: 'b' }) : ''}
${desk ? [actButton(content, 'undo', 'Undo', { key: 'z', disabled: isFinal || !desk.canUndo }), actButton(content, 'redo', 'Redo', { key: 'y', disabled: isFinal || !desk.canRedo })] : ''}
${desk ? approveButton(content, desk) : ''}
<button type="button" id="help-button" aria-label="Keyboard shortcuts" title="Keyboard shortcuts (key ?)">?</button>
</div>
</header>`;
}

function approveButton(content: PageContent, desk: NonNullable<ShownEdition['desk']>): Html {
  if (desk.isSent) return html`<span class="mark">sent</span>`;
  if (!desk.approval)
    return actButton(content, 'approve', 'Approve', {
      name: 'Approve: exactly these bytes will be sent',
      look: 'main',
    });
  return html`<span class="mark approved">${desk.approval.holds ? 'approved' : 'approved, and changed since'}</span>${actButton(content, 'withdraw', 'Withdraw', { name: 'Withdraw the approval' })}`;
}

/** What was said last is there all the time, so that it is read out when it changes. */
function messages({ notice, trouble: told, working, shown }: PageContent): Html {
  const trouble = told ?? shown?.deskTrouble ?? null;
  return html`<div id="messages" role="status">${working ? html`<p class="working">${working}</p>` : ''}${notice ? html`<p class="${notice.kind}">${notice.text}</p>` : ''}${trouble ? html`<p class="failed">${trouble}</p>` : ''}</div>`;
}

function workplace(content: Shown): Html {
  return html`<main>
<section class="stage" aria-label="The edition as it is read">
${toolbar(content)}
<div class="view" tabindex="0" role="group" aria-label="The edition, which scrolls">${view(content)}</div>
</section>
<aside aria-label="Editor's desk">
<nav class="tabs" aria-label="Desk">${panels.map((panel) => choiceLink(panelLabel(content, panel), { ...withoutReceipt(content.choices), panel }, { key: keyByPanel[panel], current: panel === content.choices.panel }))}</nav>
<div class="panel" id="panel" tabindex="0" role="group" aria-label="${labelByPanel[content.choices.panel]}">${panelOf[content.choices.panel](content)}</div>
</aside>
</main>`;
}

function panelLabel({ shown }: Shown, panel: Choices['panel']): Html {
  const grave = shown.findings.filter(({ weight }) => weight !== 'note').length;
  const number =
    panel === 'findings'
      ? grave
      : panel === 'left-out'
        ? leftOutByReason(shown).reduce((sum, [, titles]) => sum + titles.length, 0)
        : 0;
  return html`${labelByPanel[panel]}${number > 0 ? html` <span class="number">${number}</span>` : ''}`;
}

function toolbar(content: Shown): Html {
  const { choices } = content;
  const group = (label: string, links: readonly Html[]) =>
    html`<div class="group" role="group" aria-label="${label}">${links}</div>`;
  const looks = [
    group(
      'Width in pixels',
      widths.map((width, index) =>
        choiceLink(String(width), { ...choices, width }, { key: String(index + 1), current: width === choices.width }),
      ),
    ),
    group(
      'Colours',
      schemes.map((scheme) =>
        choiceLink(scheme, { ...choices, scheme }, { key: keyByScheme[scheme], current: scheme === choices.scheme }),
      ),
    ),
    choices.view === 'html'
      ? group('Images', [
          choiceLink(
            choices.images ? 'images on' : 'images off',
            { ...choices, images: !choices.images },
            { key: 'm', title: choices.images ? 'Turn images off' : 'Turn images on' },
          ),
        ])
      : html``,
  ];
  return html`<nav class="toolbar" aria-label="View">
${group(
  'Part',
  views.map((one) =>
    choiceLink(
      labelByView[one],
      { ...choices, view: one },
      { current: one === choices.view, ...(one === nextView(choices) ? { key: 'v' } : {}) },
    ),
  ),
)}
${isFramed(choices) ? looks : ''}
</nav>`;
}

/** Whether it is seen as a browser shows it, at a width and in a scheme. */
function isFramed({ view }: Choices): boolean {
  return view === 'html' || view === 'web';
}

function nextView({ view }: Choices): (typeof views)[number] {
  return views[(views.indexOf(view) + 1) % views.length] ?? 'html';
}

function sizeMeter(email: string): Html {
  const bytes = Buffer.byteLength(email);
  const verdict =
    bytes >= clippedBytes ? 'Gmail clips it' : bytes >= fullBytes ? 'nearly clipped by Gmail' : 'Gmail shows it whole';
  const size = `${(bytes / 1024).toFixed(1)} of 102 KB`;
  return html`<div class="size"><meter min="0" low="${fullBytes}" high="${clippedBytes - 1}" max="${clippedBytes}" optimum="0" value="${Math.min(bytes, clippedBytes)}" aria-label="Size of the email">${size}</meter> <span${bytes < fullBytes ? html` title="${verdict}"` : ''}>${size}${bytes < fullBytes ? '' : `, ${verdict}`}</span></div>`;
}

function view({ choices, shown }: Shown): Html {
  if (choices.view === 'text') return html`<pre class="paper text">${shown.text}</pre>`;
  if (choices.view === 'headers')
    return html`<pre class="paper">${shown.headers}</pre><p class="hint">As Sam Sample, whom there is not, would get it.</p>`;
  if (choices.view === 'source')
    return html`<ol class="paper source-lines">${shown.html.split('\n').map((line) => html`<li>${line}</li>`)}</ol>`;
  if (choices.view === 'markdown' || (choices.view === 'web' && !shown.hasPage))
    return html`<pre class="paper">${shown.markdown ?? 'There is none yet; build the edition again.'}</pre>`;
  return frame(choices, shown);
}

/** The email or the web edition as a browser shows it; neither can run a script. */
function frame(choices: Choices, shown: ShownEdition): Html {
  const [file, name] = choices.view === 'web' ? ['index.html', 'web edition'] : ['email.html', 'email'];
  const query = new URLSearchParams({ choices: addressOf(withoutReceipt(choices)), v: shown.version });
  const address = `/editions/${encodeURIComponent(shown.id)}/${file}?${query}`;
  return html`<iframe class="w${choices.width}" src="${address}" title="The ${name}, ${choices.width} pixels wide, ${choices.scheme}" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}
