import { exitCode, UserError } from '../errors.ts';
import { closestTo } from '../text/closest.ts';
import type { ListedSource } from './to-sources.ts';

/**
 * Sees whether every theme that the sources name is one of the newsletter's. Where the newsletter names none, themes are
 * found in the articles, and a hint has nothing to say.
 * @throws UserError (exit code 2) with a line for each that is not
 */
export function checkThemeHints(listed: readonly ListedSource[], themes: readonly { readonly title: string }[]): void {
  const titles = themes.map(({ title }) => title);
  if (titles.length === 0) return;
  const complaints = listed.flatMap(({ source: { theme }, where }) =>
    theme === undefined || titles.includes(theme) ? [] : [`${where} theme is "${theme}", ${wayOut(theme, titles)}`],
  );
  if (complaints.length > 0) throw new UserError(complaints.join('\n'), exitCode.usage);
}

/** The title of the theme that is called so, in whatever letters, or null. */
export function themeNamed(name: string, themes: readonly { readonly title: string }[]): string | null {
  const plain = name.trim().toLowerCase();
  return themes.find(({ title }) => title.toLowerCase() === plain)?.title ?? null;
}

function wayOut(theme: string, titles: readonly string[]): string {
  const meant = closestTo(theme, titles);
  return meant
    ? `which is no theme of the newsletter; did you mean "${meant}"?`
    : `which is no theme of the newsletter; use one of ${titles.map((title) => `"${title}"`).join(', ')}`;
}
