import { html } from 'hono/html';
import type { PageContent, ShownEdition } from './page-content.ts';
import { type Html, hiddenFields } from './page-parts.ts';

/** To whom a test may be sent. */
export function sendPanel(content: PageContent & { readonly shown: ShownEdition }): Html {
  const { testAddresses, testsGo } = content;
  return html`<h2>Send a test</h2>
${
  testsGo === null
    ? html`<p class="hint">There is nowhere to send to: set <code>SMTP_URL</code> in the environment, or start the preview with <code>--outbox FOLDER</code>.</p>`
    : testAddresses.length === 0
      ? html`<p class="hint">There is nobody to send to: name a sender, or <code>preview: { testAddresses: […] }</code>, in newsletter.yml.</p>`
      : html`<form method="post" action="/act" class="send">${hiddenFields(content, 'test')}
<label>To <select name="address">${testAddresses.map((address) => html`<option>${address}</option>`)}</select></label>
<button type="submit">Send the test</button></form>
<p class="hint">It goes ${testsGo}, with “[Test]” before its subject, and counts as sent to nobody. Only the sender and the addresses under <code>preview.testAddresses</code> in newsletter.yml can get one.</p>`
}`;
}
