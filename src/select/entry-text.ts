import type { FeedEntry } from '../model/feed.ts';

/** What a feed holds of an entry's text, without tags: the whole text where it has it, else the teaser. */
export function entryText({ content, summary }: FeedEntry): string {
  return withoutTags(content || summary);
}

/** By hand, because a pattern for tags takes the square of the length where one is never closed. */
function withoutTags(html: string): string {
  let text = '';
  for (let at = 0; ; ) {
    const open = html.indexOf('<', at);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) return withoutEntities(text + html.slice(at));
    text += `${html.slice(at, open)} `;
    at = close + 1;
  }
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (entity, decimal, hexadecimal, name) => {
    if (name) return characters[name.toLowerCase()] ?? entity;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
