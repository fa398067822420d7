/** "Danish Prime Minister Mette Frederiksen", "Ursula von der Leyen": the last of several capitalised words is the surname. */
const fullName =
  /(?<![\p{L}'’.-])(?:\p{Lu}[\p{L}\p{M}'’.-]* (?:(?:van|von|der|den|de|da|di|del|bin|al|el|ben) )*)+(?<surname>\p{Lu}[\p{L}\p{M}'’-]{2,})/gu;
const capitalised = /(?<![\p{L}'’.-])\p{Lu}[\p{L}\p{M}'’-]{2,}/gu;

/** Surnames that a text gives with the name before them. */
export function introducedIn(text: string): Set<string> {
  return new Set([...text.matchAll(fullName)].map((match) => bare(match.groups?.surname ?? '')));
}

/** Those of the surnames that a text uses by themselves. */
export function aloneIn(text: string, surnames: ReadonlySet<string>): string[] {
  if (surnames.size === 0) return [];
  const introduced = introducedIn(text);
  const used = new Set((text.match(capitalised) ?? []).map(bare));
  return [...used].filter((name) => surnames.has(name) && !introduced.has(name));
}

function bare(name: string): string {
  return name.replace(/['’]s?$/u, '');
}
