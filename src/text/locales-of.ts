/**
 * The locales to format by in a language that a page states, which may be no tag at all. English where none is known: else
 * Intl takes that of the machine, and an edition would differ from one to the next.
 */
export function localesOf(language: string): readonly string[] {
  try {
    return [...Intl.getCanonicalLocales(language), 'en'];
  } catch {
    return ['en'];
  }
}
