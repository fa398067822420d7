import { html } from 'hono/html';
import type { Html } from './page-parts.ts';

const shortcuts: readonly (readonly [keys: string, what: string])[] = [
  ['1 2 3 4', 'width 320, 375, 600, 1024'],
  ['l d i', 'light, dark, inverted'],
  ['m', 'images on or off'],
  ['v', 'next part: email, plain text, web edition, Markdown, source, headers'],
  ['k f r o t', 'desk, findings, receipts, left out, send a test'],
  ['n p', 'next and previous story on the desk'],
  ['z y', 'undo, redo'],
  ['b', 'build again'],
  ['?', 'this list'],
];

/** The keys that do what links and buttons do; they can be switched off for those whom they disturb. */
export function helpDialog(): Html {
  return html`<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keyboard</h2>
<table>${shortcuts.map(([keys, what]) => html`<tr><th scope="row">${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</th><td>${what}</td></tr>`)}</table>
<label><input type="checkbox" id="keys-on" checked> Single keys do this</label>
<form method="dialog"><button>Close</button></form></dialog>`;
}
