export type Scheme = 'light' | 'dark';

/** The HTML as a client in this scheme shows it, whatever the browser's own: the rules for dark always hold, or never. */
export function forceScheme(html: string, scheme: Scheme): string {
  const query = scheme === 'dark' ? '@media all' : '@media not all';
  return html.replace(/@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)/gu, query);
}
