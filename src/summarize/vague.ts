/** Languages in which a capital inside a sentence tells a name. */
const capitalNames = new Set(['en', 'fr', 'es', 'it', 'pt']);

/** Whether a sentence names nobody and nothing, and counts nothing: "Lots of children have been affected." */
export function isVague(text: string, language: string): boolean {
  return (
    capitalNames.has(language.split('-')[0] ?? '') && !/\p{N}|\p{L}\P{L}+\p{Lu}|^\P{L}*\p{Lu}\p{L}*\p{Lu}/u.test(text)
  );
}
