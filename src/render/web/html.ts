import { cleanText } from '../clean-text.ts';
import type { TongueView } from '../view.ts';

/** Markup that is finished: it is filled into other markup as it is. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Filling = Html | string | number | null | readonly Filling[];

const entityByCharacter: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Markup with what is filled into it: text becomes text, cleaned and escaped for content and for quoted attributes
 * alike, so that only what is written in this program is ever markup. Null fills in nothing.
 */
export function html(markup: TemplateStringsArray, ...fillings: readonly Filling[]): Html {
  return new Html(markup.reduce((made, part, index) => made + markupOf(fillings[index - 1] ?? null) + part));
}

function markupOf(filling: Filling): string {
  if (filling === null) return '';
  if (filling instanceof Html) return filling.markup;
  if (typeof filling === 'object') return filling.map(markupOf).join('');
  return escaped(cleanText(String(filling)));
}

/** Text for content and quoted attributes, of HTML and of XML. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entityByCharacter[character] ?? '');
}

const space = html` `;

/** As filling it in, and white space at its ends stays, for what stands between other words. */
export function inline(text: string): Html {
  return html`${/^\s/u.test(text) ? space : null}${text}${/\S\s+$/u.test(text) ? space : null}`;
}

/** `lang` and `dir` of what is in another language than what is around it, as attributes; null where it is not. */
export function inTongue({ language, direction }: TongueView): Html | null {
  return language === null ? null : html` lang="${language}" dir="${direction}"`;
}
