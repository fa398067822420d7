/** Words within a name that carry no capital. */
const particles = new Set('van von der den de da di del bin al el ben'.split(' '));
/** A capitalised word after which the name may go on: nothing but a dot stands after it. */
const goesOn = /^[^\p{L}]*\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const surname = /^\p{Lu}[\p{L}\p{M}'’-]+/u;
const capitalised = /(?<![\p{L}'’.-])\p{Lu}[\p{L}\p{M}'’-]+/gu;
/** "Mr. Marsh": courtesy tells nobody who it is. */
const courtesy = /^[^\p{L}]*(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?$/u;

/** Surnames that a text gives with the name before them: the last of several capitalised words. */
export function introducedIn(text: string): Set<string> {
  const names = new Set<string>();
  let last: string | undefined;
  let within = false;
  for (const word of text.split(' ')) {
    if (!within && isSmall(word.charCodeAt(0))) continue;
    if (within && particles.has(word)) continue;
    const found = within ? surname.exec(word)?.[0] : undefined;
    if (found) last = found;
    within = goesOn.test(word) && !courtesy.test(word);
    if (!within || (found === undefined && last !== undefined)) {
      if (last) names.add(bare(last));
      last = undefined;
    }
  }
  if (last) names.add(bare(last));
  return names;
}

/**
 * Those of the surnames that a text uses by themselves.
 * @param introduced those that it gives with the name before them
 */
export function aloneIn(text: string, surnames: ReadonlySet<string>, introduced: ReadonlySet<string>): string[] {
  if (surnames.size === 0) return [];
  const used = new Set((text.match(capitalised) ?? []).map(bare));
  return [...used].filter((name) => surnames.has(name) && !introduced.has(name));
}

function bare(name: string): string {
  return name.replace(/['’]s?$/u, '');
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
