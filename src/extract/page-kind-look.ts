import type { Item } from '../model/item.ts';
import { countWords } from '../text/words.ts';

/** A page as it looks to someone who asks what kind of page it is. */
export interface PageLook {
  /** Its title, or its first line. */
  readonly title: string;
  /** What it shows, line by line, and what it says to those without scripts. */
  readonly lines: readonly string[];
  readonly words: number;
  /** Whether it asks for a password. */
  readonly password: boolean;
  /** Whether a known guard against robots is in it. */
  readonly guard: boolean;
  /** Whether it has scripts, and a place that they are to fill. */
  readonly shell: boolean;
}

/** No page that says what it is does so later. */
const mostLines = 600;
/** Lines are looked at up to this length, in characters. */
export const longestLine = 400;

/** Nor in more characters, tags and scripts included. */
const mostRead = 1_000_000;

export async function lookOf(item: Item): Promise<PageLook> {
  const content = item.content.slice(0, mostRead);
  if (item.type === 'text') {
    const { linesOf } = await import('./text-blocks.ts');
    const lines = linesOf(content).map(({ text }) => text);
    return { title: lines[0] ?? '', ...seen(lines), password: false, guard: false, shell: false };
  }
  const [{ layoutOf }, { textOf }, { parseHtml }] = await Promise.all([
    import('./html-blocks.ts'),
    import('./html-text-of.ts'),
    import('../text/parse-html.ts'),
  ]);
  const { elements, blocks } = layoutOf(parseHtml(content));
  const shown = seen(blocks.map(({ text }) => text));
  const of = (name: string) => elements.filter((element) => element.name === name);
  const title = of('title')[0];
  const noscript = of('noscript').map(({ node }) => textOf(node, longestLine));
  return {
    title: title ? textOf(title.node, longestLine) : (shown.lines[0] ?? ''),
    lines: [...shown.lines, ...noscript],
    words: shown.words,
    password: of('input').some(({ attributes }) => attributes.type?.toLowerCase() === 'password'),
    guard: elements.some(({ attributes }) =>
      guards.test(`${attributes.src ?? ''} ${attributes.id ?? ''} ${attributes.class ?? ''}`),
    ),
    shell: of('script').length > 0 && elements.some(({ attributes }) => shells.test(attributes.id ?? '')),
  };
}

const guards =
  /challenges\.cloudflare|cf-chl|cf-challenge|captcha-delivery|datadome|px-captcha|hcaptcha|recaptcha|_incapsula_|akam-sw/i;
const shells = /^(?:root|app|__next|__nuxt|___gatsby|svelte|main-app|react-root)$/;

function seen(texts: readonly string[]): Pick<PageLook, 'lines' | 'words'> {
  const lines = texts.slice(0, mostLines).map((text) => text.slice(0, longestLine));
  return { lines, words: lines.reduce((sum, line) => sum + countWords(line), 0) };
}
