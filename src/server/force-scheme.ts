export type Scheme = 'light' | 'dark' | 'inverted';

/** Colours turned round as some clients do it to a message that brings no dark ones; pictures are left as they are. */
const inversion =
  '<style>html{background:#fff;filter:invert(1) hue-rotate(180deg)}img{filter:invert(1) hue-rotate(180deg)}</style>';

/**
 * The HTML as a client in this scheme shows it, whatever the browser's own: the rules for dark always hold, or never.
 * `inverted` is the light one with all its colours turned round.
 */
export function forceScheme(html: string, scheme: Scheme): string {
  const query = scheme === 'dark' ? '@media all' : '@media not all';
  const forced = html.replace(/@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)/gu, query);
  return scheme === 'inverted' ? `${forced}${inversion}` : forced;
}
