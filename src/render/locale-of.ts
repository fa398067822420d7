import type { Locale } from './locale.ts';
import { en } from './locales/en.ts';

const localeByLanguage: Readonly<Record<string, Locale>> = { en };

/** The locale of a BCP 47 language, English where it has none yet. */
export function localeOf(language: string): Locale {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  return (Object.hasOwn(localeByLanguage, primary) && localeByLanguage[primary]) || en;
}

const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'iw', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction in which a BCP 47 language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}
