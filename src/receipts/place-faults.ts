import { stopWordsOf } from '../text/stop-words.ts';
import type { Passage } from './evidence.ts';
import type { Fault } from './fault.ts';
import { areInitials, type Reading } from './reading.ts';
import { isSameName, type Token } from './tokens.ts';
import { sayingWordsOf } from './words/saying-words.ts';
import { officeTitles } from './words/titles.ts';

/** A name, a number or a date in its place between two words. */
interface Placed {
  readonly kind: 'name' | 'number' | 'date' | 'weekday';
  readonly text: string;
  /** What it is compared by. */
  readonly keys: readonly string[];
  /** The words directly beside it, by stem; undefined where punctuation or another of these stands there. */
  readonly left: string | undefined;
  readonly right: string | undefined;
}

const opening = '^';
const closing = '$';

/**
 * Looks at the words beside a name, a number or a date: of "Orro _ sold", the source has another in the same place. A passive
 * keeps its auxiliary and "by", so that it is not mistaken for its active exchanged.
 */
export function placeFaults(sentence: Reading, passages: readonly Passage[]): Fault[] {
  const byPlace = new Map<string, Placed[]>();
  for (const { reading } of passages) {
    for (const placed of placedIn(reading)) {
      for (const place of placesOf(placed, reading.language)) {
        const list = byPlace.get(place);
        if (list) list.push(placed);
        else byPlace.set(place, [placed]);
      }
    }
  }
  const isKnown = ({ kind, keys }: Placed) =>
    kind !== 'number' ||
    passages.some(({ reading }) => reading.quantities.some(({ values }) => keys.includes(String(values[0]))));
  // A number that no source has is a fault of its own, or a round one.
  return placedIn(sentence)
    .filter(isKnown)
    .flatMap((placed) => {
      for (const place of placesOf(placed, sentence.language)) {
        const given = byPlace.get(place) ?? [];
        const [other] = given;
        if (!other || given.some((one) => isSame(one, placed, sentence.language))) continue;
        return [
          {
            kind: 'role',
            words: placed.text,
            looked: `in the cited sentence ${other.text} stands in this place`,
          } as const,
        ];
      }
      return [];
    });
}

/** Two names are one if one holds the other whole, or both end alike: "House Freedom Caucus" is not "House Minority Leader". */
function isSame(one: Placed, other: Placed, language: string): boolean {
  const holds = (keys: readonly string[], key: string) => keys.some((word) => isSameName(key, word, language));
  if (one.kind !== 'name') return one.keys.some((key) => holds(other.keys, key));
  const [last = '', otherLast = ''] = [one.keys.at(-1), other.keys.at(-1)];
  return (
    isSameName(last, otherLast, language) ||
    areInitials(one.keys, other.keys) ||
    areInitials(other.keys, one.keys) ||
    one.keys.every((key) => holds(other.keys, key)) ||
    other.keys.every((key) => holds(one.keys, key))
  );
}

/** Places that tell the same thing of whatever stands in them: between two words, before a verb, after one. */
function placesOf({ kind, left, right }: Placed, language: string): string[] {
  const saying = sayingWordsOf(language);
  const tells = (word: string | undefined) =>
    word !== undefined && word !== opening && word !== closing && word.length > 2 && !word.includes(aside);
  const places: string[] = [];
  if (left !== undefined && right !== undefined && (tells(left) || tells(right)))
    places.push(`${kind} ${left} _ ${right}`);
  if (tells(right) && !saying.has(right ?? '')) places.push(`${kind} _ ${right}`);
  if (tells(left) && !saying.has(left ?? '')) places.push(`${kind} ${left} _`);
  return places;
}

function placedIn({ tokens, names, quantities, dates, language }: Reading): Placed[] {
  const spans = [
    ...names.map((name) => ({ ...name, kind: 'name' as const, keys: name.words, counts: undefined })),
    ...quantities
      .filter(({ bare }) => !bare)
      .map((one) => ({ ...one, kind: 'number' as const, keys: one.values.map(String), counts: one.noun })),
    ...dates.map((date) => ({
      ...date,
      kind: date.weekday === undefined ? ('date' as const) : ('weekday' as const),
      counts: undefined,
      keys: [
        date.weekday === undefined
          ? `${date.year ?? ''}-${date.month ?? ''}-${date.day ?? ''}-${date.relative ?? ''}-${date.period ?? ''}`
          : `weekday ${date.weekday}`,
      ],
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const stops = stopWordsOf(language);
  const covered = new Set<number>();
  let at = 0;
  const ranges = spans.map(({ start, end }) => {
    while (at > 0 && (tokens[at - 1]?.start ?? 0) >= start) at--;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) covered.add(at++);
    return { first, last: at - 1 };
  });
  return spans.map(({ kind, text, keys, counts }, index) => {
    const { first = 0, last = 0 } = ranges[index] ?? {};
    const right = after(tokens, last, covered, stops);
    // What "1,200 of its 18,400 jobs" counts does not stand beside it.
    const isCounted = counts !== undefined && (right === undefined || right.includes(aside));
    return { kind, text, keys, left: before(tokens, first, covered, stops), right: isCounted ? counts : right };
  });
}

/** Marks a word that tells nothing by itself of what stands before it. */
const aside = '~';
const auxiliary =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|may|might|could|can|should|must|did|does|do|not|wurden?|wird|werden|ist|sind|hat|haben|est|sont|ont|été|fue|fueron|han|ha|foi|foram)$/u;
const articles = /^(?:the|a|an|der|die|das|den|dem|le|la|les|el|los|las|il|lo|gli|o|os|as)$/u;

/** The word before, articles and offices passed over; a preposition together with the word that it belongs to. */
function before(
  tokens: readonly Token[],
  first: number,
  covered: ReadonlySet<number>,
  stops: ReadonlySet<string>,
): string | undefined {
  let linked = '';
  for (let at = first; at > first - 5; at--) {
    const token = tokens[at - 1];
    if (!token) return linked === '' ? opening : undefined;
    if (tokens[at]?.gap !== '') return undefined;
    // "Ahead of Kenya's Ruth Chebet".
    if (covered.has(at - 1) && at === first && /['’]s?$/u.test(token.text)) continue;
    if (covered.has(at - 1)) return undefined;
    if (articles.test(token.lower) || officeTitles.has(token.lower)) continue;
    if (!stops.has(token.lower)) return linked + token.stem;
    linked = `${token.lower} ${linked}`;
  }
  return undefined;
}

/** The word after; auxiliaries together with their verb, so that "was rejected" is another place than "rejected". */
function after(
  tokens: readonly Token[],
  last: number,
  covered: ReadonlySet<number>,
  stops: ReadonlySet<string>,
): string | undefined {
  let linked = '';
  for (let at = last + 1; at < last + 5; at++) {
    const token = tokens[at];
    if (!token) return linked === '' ? closing : undefined;
    if (token.gap !== '' || covered.has(at)) return undefined;
    if (!stops.has(token.lower)) return linked + token.stem;
    if (!auxiliary.test(token.lower)) return linked + aside + token.lower;
    linked += `${token.lower} `;
  }
  return undefined;
}
