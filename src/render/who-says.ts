import { cleanText } from './clean-text.ts';
import type { Locale } from './locale.ts';

/** Whoever is named as saying something, and the outlets that carry it; empty where neither is known. */
function whoSays(speaker: string | null | undefined, outlets: string, { saidIn }: Locale): string {
  const who = cleanText(speaker ?? '');
  return who && outlets ? saidIn(who, outlets) : who || outlets;
}

/** The same as a heading, which begins with a capital. */
export function headOf(speaker: string | null | undefined, outlets: string, locale: Locale): string {
  return withCapital(whoSays(speaker, outlets, locale));
}

/** As a line begins. */
export function withCapital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
