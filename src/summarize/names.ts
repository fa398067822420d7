import { nameParticles } from '../text/name-particles.ts';

/** A capitalised word after which the name may go on: nothing but a dot stands after it. */
const goesOn = /^[^\p{L}]*\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const surname = /^\p{Lu}[\p{L}\p{M}'’-]+/u;
const capitalised = /(?<![\p{L}'’.-])\p{Lu}[\p{L}\p{M}'’-]+/gu;
/**
 * Months and days of the week, which stand before days and after other capitals as surnames do: "Lisk. June 30". Those that
 * are given or family names as well ("May", "April", "August") are left, but before a number.
 */
const calendar =
  /^(?:January|February|March|June|July|September|October|November|December|Jan|Feb|Mar|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;
const sometimesCalendar = /^(?:April|May|August)$/u;

/** "Mr. Marsh": courtesy tells nobody who it is. */
const courtesy = /^[^\p{L}]*(?:Mr|Mrs|Ms|Miss|Dr|Prof|M|Mme|Mlle|Sr|Sra)\.?$/u;

/** "Carl Marsh Jr." is a Marsh. */
const generation = /^(?:Jr|Sr|II|III|IV)$/u;

/** Surnames that a text gives with the name before them: the last of several capitalised words. */
export function introducedIn(text: string): Set<string> {
  const names = new Set<string>();
  let last: string | undefined;
  let within = false;
  const words = text.split(' ');
  for (const [index, word] of words.entries()) {
    if (!within && isSmall(word.charCodeAt(0))) continue;
    if (within && nameParticles.has(word)) continue;
    const named = within ? surname.exec(word)?.[0] : undefined;
    const found = named && isCalendar(bare(named), words[index + 1]) ? undefined : named;
    if (found && !generation.test(found)) last = found;
    within = goesOn.test(word) && !courtesy.test(word) && !/['’]s$/u.test(word);
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

function isCalendar(word: string, next = ''): boolean {
  return calendar.test(word) || (sometimesCalendar.test(word) && /^\d/u.test(next));
}

function bare(name: string): string {
  return name.replace(/['’]s?$/u, '');
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
