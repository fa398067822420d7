import { html } from 'hono/html';
import type { EditorChange } from '../model/edits.ts';
import type { PageContent } from './page-content.ts';
import { addressOf, type Choices } from './preview-choices.ts';

/** Markup whose texts were escaped. */
export type Html = ReturnType<typeof html>;

export interface LinkOptions {
  /** The key that does the same. */
  readonly key?: string;
  readonly current?: boolean;
  readonly title?: string;
}

/** A link to the same page with other choices. */
export function choiceLink(label: string | Html, choices: Choices, options: LinkOptions = {}): Html {
  const { key, current, title } = options;
  return html`<a href="${addressOf(choices)}"${current ? html` aria-current="true"` : ''}${key ? html` data-key="${key}"` : ''}${title || key ? html` title="${titleOf(title, key)}"` : ''}>${label}</a>`;
}

/** A button that acts on the edition, with what the act needs to know. */
export function actButton(
  content: PageContent,
  act: string,
  label: string | Html,
  more: {
    readonly change?: EditorChange;
    readonly fields?: Readonly<Record<string, string>>;
    readonly key?: string;
    /** Said in place of the label, where that does not say enough alone. */
    readonly name?: string;
    readonly disabled?: boolean;
    readonly look?: string;
  } = {},
): Html {
  const { name, key, disabled, look } = more;
  return html`<form method="post" action="/act">${hiddenFields(content, act, more.change, more.fields)}<button type="submit"${look ? html` class="${look}"` : ''}${name ? html` aria-label="${name}"` : ''}${name || key ? html` title="${titleOf(name, key)}"` : ''}${key ? html` data-key="${key}"` : ''}${disabled ? html` disabled` : ''}>${label}</button></form>`;
}

/** A form behind a disclosure that asks for the editor's words. */
export function wordsForm(
  content: PageContent,
  change: EditorChange,
  ask: { readonly label: string; readonly name: string; readonly field: 'text' | 'to'; readonly value: string },
): Html {
  return html`<details class="words"><summary aria-label="${ask.name}">${ask.label}</summary>
<form method="post" action="/act">${hiddenFields(content, 'change', change)}
<textarea name="${ask.field}" rows="3" required maxlength="2000" aria-label="${ask.name}">${ask.value}</textarea>
<button type="submit">Save</button></form></details>`;
}

/** What every form sends: the token, the edition, the act, and where to come back to. */
export function hiddenFields(
  { token, choices, shown }: PageContent,
  act: string,
  change?: EditorChange,
  fields: Readonly<Record<string, string>> = {},
): Html[] {
  const all = {
    token,
    act,
    edition: shown?.id ?? '',
    back: addressOf(choices),
    ...(change ? { change: JSON.stringify(change) } : {}),
    ...fields,
  };
  return Object.entries(all).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
}

function titleOf(title: string | undefined, key: string | undefined): string {
  return [title, key ? `(key ${key})` : undefined].filter(Boolean).join(' ');
}
