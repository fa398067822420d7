import { type CheerioAPI, load } from 'cheerio/slim';

/** What is left of an email's HTML once a client, or a mail list on its way, has taken out what it does not like. */
export type MailClient = (html: string) => string;

/** Clients that are no browser, as far as their makers and caniemail.com tell what they do to a message. */
export const mailClients: Readonly<Record<string, MailClient>> = {
  'one that drops all style sheets (Gmail for other accounts, many apps)': withoutStyles,
  'one that keeps the first two style sheets (Gmail, which drops one it dislikes as a whole)': (html) =>
    changed(html, ($) => $('style').slice(2).remove()),
  'one that drops our first style sheet': (html) => changed(html, ($) => $('head > style').eq(3).remove()),
  'one that renames classes and knows no media queries (Outlook.com, Yahoo)': renamed,
  'one that sets pages with Word (classic Outlook)': wordOnly,
  'one that forwards it, without style sheets, in a table of its own': (html) =>
    changed(withoutStyles(html), ($) => {
      const told = $('body').html() ?? '';
      $('body')
        .removeAttr('style')
        .html(
          `<div style="font:11pt Calibri,sans-serif;color:#000000"><blockquote><table><tr><td bgcolor="#ffffff">${told}</td></tr></table></blockquote></div>`,
        );
    }),
};

function changed(html: string, change: ($: CheerioAPI) => void): string {
  const $ = load(html);
  change($);
  return $.html();
}

function withoutStyles(html: string): string {
  return changed(html, ($) => $('style').remove());
}

/** Classes and ids get a prefix wherever they stand, but for links; the body becomes a `div`; rules of @media go. */
function renamed(html: string): string {
  return changed(html, ($) => {
    for (const name of ['class', 'id']) {
      $(`[${name}]`).each((_, element) => {
        const words = ($(element).attr(name) ?? '').split(/\s+/u).filter(Boolean);
        $(element).attr(name, words.map((word) => `x_${word}`).join(' '));
      });
    }
    $('style').each((_, element) => {
      const rules = $(element)
        .text()
        .replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*[^{}]*\}/gu, '')
        .replace(/\.(?=[a-z][\w-]*[^{}]*\{)/gu, '.x_');
      $(element).text(rules);
    });
    const body = $('body');
    const { class: name = '', style = '' } = body.attr() ?? {};
    body.removeAttr('class').removeAttr('style');
    body.html(`<div class="${name}" style="${style}">${body.html()}</div>`);
  });
}

/** Properties that Word does not know of any element (caniemail.com), and those that it knows of some alone. */
const unknownToWord =
  /^(?:box-sizing|overflow|overflow-wrap|word-break|opacity|max-height|min-|position|float|orphans|widows|break-|border-radius|word-spacing|color-scheme|outline)/u;
const knownOfCells = /^padding/u;
const knownOfTables = /^max-width/u;
const knownOfBoxes = /^(?:width|height)$/u;

/** Word shows what is between its own comments, sizes tables and cells alone, and pads nothing but cells. */
function wordOnly(html: string): string {
  const shown = html
    .replace(/<!--\[if !mso\]><!-->[\s\S]*?<!--<!\[endif\]-->/gu, '')
    .replace(/<!--\[if [^\]]*mso[^\]]*\]>([\s\S]*?)<!\[endif\]-->/gu, '$1');
  return changed(shown, ($) => {
    $('noscript').remove();
    $('style').each((_, element) => {
      const plain = $(element)
        .text()
        .replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*[^{}]*\}/gu, '')
        .replace(/[^{}]*[>[:][^{}]*\{[^}]*\}/gu, '');
      $(element).text(plain.replace(/\{([^}]*)\}/gu, (_all, rules: string) => `{${keptByWord(rules, 'p')}}`));
    });
    $('[style]').each((_, element) => {
      const { tagName } = element as { tagName: string };
      $(element).attr('style', keptByWord($(element).attr('style') ?? '', tagName));
    });
  });
}

function keptByWord(rules: string, tag: string): string {
  const isCell = tag === 'td' || tag === 'th';
  const kept = rules.split(';').filter((rule) => {
    const name = rule.split(':')[0]?.trim() ?? '';
    if (unknownToWord.test(name) || /display\s*:\s*inline-block/u.test(rule)) return false;
    if (/margin[^:]*:.*-\d/u.test(rule)) return false;
    if (knownOfCells.test(name)) return isCell;
    if (knownOfTables.test(name)) return tag === 'table';
    return !knownOfBoxes.test(name) || isCell || tag === 'table';
  });
  return (/mso-hide\s*:\s*all/u.test(rules) ? [...kept, 'display:none'] : kept).join(';');
}
