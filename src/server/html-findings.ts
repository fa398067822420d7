import { type HtmlNode, parseHtml } from '../text/parse-html.ts';
import { contrastFindings } from './contrast.ts';
import type { Finding } from './finding.ts';

/** What mail clients do with CSS that the HTML uses: each is told once. */
const compatibility: readonly { readonly uses: RegExp; readonly message: string }[] = [
  { uses: /\bborder-radius\s*:/u, message: 'Rounded corners (border-radius): classic Outlook shows square ones.' },
  { uses: /\bdisplay\s*:\s*(?:inline-)?flex\b/u, message: 'display: flex: Outlook and older Gmail apps ignore it.' },
  { uses: /\bdisplay\s*:\s*grid\b/u, message: 'display: grid: Outlook, and Gmail with other accounts, ignore it.' },
  { uses: /\bposition\s*:\s*(?:absolute|fixed|sticky)\b/u, message: 'position: Gmail and Outlook take it out.' },
  { uses: /\bbackground-image\s*:/u, message: 'background-image: classic Outlook does not show it.' },
  { uses: /\bbox-shadow\s*:/u, message: 'box-shadow: classic Outlook does not show it.' },
  {
    uses: /\banimation\s*:|@keyframes\b/u,
    message: 'Animation: most clients show the first or the last picture of it.',
  },
  { uses: /@font-face\b/u, message: 'A font of its own: Gmail and Outlook show another one.' },
  { uses: /@import\b/u, message: '@import: many clients drop the whole style block.' },
  { uses: /<(?:svg|video|audio|canvas)\b/iu, message: 'Vector pictures, video and sound: most clients show nothing.' },
];

/** What is wrong with the HTML for those who hear it, see little, or read it in a client with few abilities. */
export function htmlFindings(html: string): Finding[] {
  const lineOf = lineFinder(html);
  const elements = elementsOf(parseHtml(html));
  return [
    ...elements.flatMap((element) => elementFindings(element, lineOf)),
    ...headingFindings(elements),
    ...documentFindings(elements),
    ...contrastFindings(html),
    ...compatibility
      .filter(({ uses }) => uses.test(html))
      .map(({ uses, message }): Finding => ({ weight: 'note', message, where: lineOf(uses.exec(html)?.[0] ?? '') })),
  ];
}

function elementFindings(element: HtmlNode, lineOf: (words: string) => string): Finding[] {
  const { name, attribs = {} } = element;
  const href = attribs.href ?? '';
  if (name === 'a' && href !== '') {
    const said = attribs['aria-label'] ?? (textOf(element) || altsOf(element));
    if (said.trim() === '') return [fault('A link has no text, so nobody hears where it leads.', lineOf(href))];
    if (!/^(?:https?:|mailto:|#)/iu.test(href))
      return [fault(`A link leads to neither a page nor an address: ${href.slice(0, 60)}`, lineOf(href))];
    if (/^(?:click here|here|more|read more|link)$/iu.test(said.trim()))
      return [warning(`A link says only “${said.trim()}”; say where it leads.`, lineOf(href))];
  }
  if (name === 'img') {
    const src = attribs.src ?? '';
    const remote = /^(?:https?:)?\/\//iu.test(src)
      ? [warning('A picture is fetched from elsewhere: clients block it, and it tells who reads.', lineOf(src))]
      : [];
    const silent = attribs.alt === undefined ? [fault('A picture has no words in its place (alt).', lineOf(src))] : [];
    return [...remote, ...silent];
  }
  if (name === 'script' || name === 'form' || name === 'iframe')
    return [
      fault(`<${name}>: every client takes it out, and many take the message for dangerous.`, lineOf(`<${name}`)),
    ];
  if (name === 'table' && attribs.role === undefined && !elementsOf(element).some((inner) => inner.name === 'th'))
    return [
      warning('A table is layout and does not say so (role="presentation"): it is read out as a table.', 'tables'),
    ];
  return [];
}

function headingFindings(elements: readonly HtmlNode[]): Finding[] {
  const headings = elements.filter(({ name = '' }) => /^h[1-6]$/u.test(name));
  const levels = headings.map(({ name = '' }) => Number(name[1]));
  if (levels.length === 0) return [warning('There are no headings to find one’s way by.', 'email.html')];
  const firsts = levels.filter((level) => level === 1).length;
  const skips = headings.filter((_, index) => index > 0 && (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1);
  return [
    ...(firsts === 1 ? [] : [warning(`There are ${firsts} headings of the first level; there should be one.`, 'h1')]),
    ...skips.map((heading) =>
      warning(`A heading skips a level (${heading.name}).`, `“${textOf(heading).slice(0, 60)}”`),
    ),
  ];
}

function documentFindings(elements: readonly HtmlNode[]): Finding[] {
  const root = elements.find(({ name }) => name === 'html');
  const title = elements.find(({ name }) => name === 'title');
  return [
    ...(root?.attribs?.lang
      ? []
      : [fault('It does not say its language, so it is read out in a wrong one.', '<html lang>')]),
    ...(title && textOf(title).trim() ? [] : [warning('It has no title.', '<title>')]),
  ];
}

function elementsOf(node: HtmlNode): HtmlNode[] {
  const found: HtmlNode[] = [];
  const waiting = [...(node.children ?? [])].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.name !== undefined) found.push(next);
    for (const child of [...(next.children ?? [])].reverse()) waiting.push(child);
  }
  return found;
}

function textOf(node: HtmlNode): string {
  return node.data !== undefined && node.type === 'text' ? node.data : (node.children ?? []).map(textOf).join('');
}

function altsOf(node: HtmlNode): string {
  return elementsOf(node)
    .map(({ attribs }) => attribs?.alt ?? '')
    .join(' ');
}

/** Says on which line words stand first. */
function lineFinder(html: string): (words: string) => string {
  return (words) => {
    const at = words === '' ? -1 : html.indexOf(words);
    return at < 0 ? 'email.html' : `email.html, line ${html.slice(0, at).split('\n').length}`;
  };
}

function fault(message: string, where: string): Finding {
  return { weight: 'fault', message, where };
}

function warning(message: string, where: string): Finding {
  return { weight: 'warning', message, where };
}
