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
  for (let at = 0, next = 0; next <= text.length; at = next) {
    const space = text.indexOf(' ', at);
    next = (space < 0 ? text.length : space) + 1;
    // Most words are small ones, and are not even taken out of the text.
    if (!within && isSmall(text.charCodeAt(at))) continue;
    const word = text.slice(at, next - 1);
    if (within && nameParticles.has(word)) continue;
    const named = within ? surname.exec(word)?.[0] : undefined;
    const found = named && isCalendar(bare(named), text.charAt(next)) ? undefined : named;
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
  const given = [...surnames].filter((name) => !introduced.has(name) && text.includes(name));
  if (given.length === 0) return [];
  const used = new Set((text.match(capitalised) ?? []).map(bare));
  return [...used].filter((name) => given.includes(name));
}

function isCalendar(word: string, next: string): boolean {
  return calendar.test(word) || (sometimesCalendar.test(word) && /^\d/u.test(next));
}

function bare(name: string): string {
  return name.replace(/['’]s?$/u, '');
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
