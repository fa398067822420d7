import type { Locale } from './locale.ts';
import { ar } from './locales/ar.ts';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import { es } from './locales/es.ts';
import { fr } from './locales/fr.ts';
import { uk } from './locales/uk.ts';

const localeByLanguage: Readonly<Record<string, Locale>> = { ar, de, en, es, fr, uk };

/** The languages that the words of the interface are in. */
export const localeLanguages: readonly string[] = Object.keys(localeByLanguage);

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
