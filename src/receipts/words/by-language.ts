/**
 * Reads the words of each language once, when they are first asked for.
 * @param read gets the primary subtag, with which the tables are indexed
 */
export function byLanguage<Words>(read: (primary: string) => Words): (language: string) => Words {
  const known = new Map<string, Words>();
  return (language) => {
    const primary = language.slice(0, 2);
    const words = known.get(primary) ?? read(primary);
    known.set(primary, words);
    return words;
  };
}
