import type { Theme } from '../../model/section.ts';
import { termsOf } from '../../text/terms.ts';
import { fieldWordsIn } from './field-words.ts';

/** What a field's word counts beside its name ("Agriculture", "farming"), which is 1. */
const wordClaim = 0.4;
/** From so much on a theme is about a field: its name, or two words and what else is near. */
const leastClaim = 0.8;
/** Beside what it is most about: "Schools: places, buildings, teachers" is not about building. */
const leastBesideMost = 0.4;
/** "Sports" alone is about each of them, unless another theme says which. */
const wideClaim = 0.6;
/** A field is for the theme that is so many times as much about it as any other; else for none. */
const leastLead = 1.5;

/** The fields that themes are about, each with the index of the theme that it is for; -1 where several are about it alike. */
export function fieldsOfThemes(themes: readonly Theme[], language: string): ReadonlyMap<string, number> {
  const most = new Map<string, { at: number; claim: number; next: number }>();
  for (const [at, theme] of themes.entries()) {
    for (const [field, claim] of claimsOf(theme, language)) {
      const before = most.get(field) ?? { at: -1, claim: 0, next: 0 };
      const isMore = claim > before.claim;
      most.set(field, isMore ? { at, claim, next: before.claim } : { ...before, next: Math.max(before.next, claim) });
    }
  }
  return new Map([...most].map(([field, { at, claim, next }]) => [field, claim >= next * leastLead ? at : -1]));
}

/** How much a theme is about each field, by the words that the editor wrote. */
function claimsOf({ title, about }: Theme, language: string): Map<string, number> {
  const claims = new Map<string, number>();
  const wide = new Set<string>();
  const seen = new Set<string>();
  for (const { word, share } of [title, about].flatMap((text) => fieldWordsIn(termsOf(text, language), language))) {
    if (seen.has(word.keys.join(' '))) continue;
    seen.add(word.keys.join(' '));
    for (const field of word.fields) {
      const isName = word.named.has(field);
      const claim = isName ? share / word.named.size : (wordClaim * share) / word.fields.size;
      claims.set(field, (claims.get(field) ?? 0) + claim);
      if (isName && word.named.size > 1 && about === '') wide.add(field);
    }
  }
  const least = Math.max(leastClaim, leastBesideMost * Math.max(...claims.values()));
  return new Map(
    [...claims].flatMap(([field, claim]): [string, number][] => {
      if (claim >= least) return [[field, claim]];
      return wide.has(field) ? [[field, wideClaim]] : [];
    }),
  );
}
