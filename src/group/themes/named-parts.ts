import { termsOf } from '../../text/terms.ts';
import { leadOf } from '../stories/article-vector.ts';
import type { StoryVector } from '../stories/stories.ts';
import type { ThemePart } from './theme-parts.ts';

/** What a story names of what a theme is about. */
export interface NamedParts {
  /** 1 for a word that no other news has, in the titles of all articles. */
  readonly score: number;
  /** As they stand in the story, those that tell most first. */
  readonly words: readonly string[];
}

/** The terms of an article, by their keys: how much each counts where it stands, and as it is written there. */
type ToldTerms = ReadonlyMap<string, ToldTerm>;

interface ToldTerm {
  readonly place: number;
  readonly word: string;
}

/** A title says what it is about; what comes later may be said in passing. */
export const places = { title: 1, first: 0.6, later: 0.3 };
const firstTerms = 20;

/** How much a term of the text counts by its index. */
export function placeAt(at: number): number {
  return at < firstTerms ? places.first : places.later;
}

/** The terms of each article of a story. */
export function toldTermsOf({ story }: StoryVector): ToldTerms[] {
  return story.articles.map((article) => {
    const told = new Map<string, ToldTerm>();
    const tell = (text: string, place: (at: number) => number) => {
      for (const [at, { key, word, isName }] of termsOf(text, article.language).entries()) {
        if (!told.has(key)) told.set(key, { place: place(at), word: isName ? word : word.toLowerCase() });
      }
    };
    tell(article.title, () => places.title);
    tell(leadOf(article), placeAt);
    return told;
  });
}

interface NamedTerm {
  readonly value: number;
  readonly word: string;
  readonly isName: boolean;
}

/**
 * What a story names of the parts of a theme. Of a part of which it has only some, that counts less; and names count no more
 * than what else it has: the same country or person is in news of every kind.
 * @param themesHaving in how many themes of the newsletter each term is: what all have tells none
 */
export function namedParts(
  told: readonly ToldTerms[],
  language: string,
  parts: readonly ThemePart[],
  themesHaving: ReadonlyMap<string, number>,
): NamedParts {
  const best = new Map<string, NamedTerm>();
  for (const part of parts) {
    for (const [key, term] of termsNamed(part, told, language)) {
      const value = term.value / (themesHaving.get(key) ?? 1);
      if (value > (best.get(key)?.value ?? 0)) best.set(key, { ...term, value });
    }
  }
  const found = [...best.values()].sort((x, y) => y.value - x.value || (x.word < y.word ? -1 : 1));
  const sum = (list: readonly NamedTerm[]) => list.reduce((total, { value }) => total + value, 0);
  const subjects = sum(found.filter(({ isName }) => !isName));
  return {
    score: subjects + Math.min(subjects, sum(found.filter(({ isName }) => isName))),
    words: [...new Set(found.map(({ word }) => word))],
  };
}

function termsNamed(part: ThemePart, told: readonly ToldTerms[], language: string): Map<string, NamedTerm> {
  const named = new Map<string, NamedTerm>();
  const whole = part.reduce((sum, { weight }) => sum + weight, 0);
  for (const terms of told) {
    const found = part.flatMap((term) => {
      const there = terms.get(term.key) ?? compoundOf(term.key, terms, language);
      return there ? [{ ...term, ...there }] : [];
    });
    const share = found.reduce((sum, { weight }) => sum + weight, 0) / (whole || 1);
    for (const { key, weight, place, word, isName } of found) {
      const before = named.get(key)?.value ?? 0;
      named.set(key, { value: before + (share * weight * place) / told.length, word, isName });
    }
  }
  return named;
}

/** Languages that write compounds as one word: a "Straßenbahn" is a Bahn, and the "Mietspiegel" is about Mieten. */
export const writesCompounds = /^(?:da|de|fi|hu|is|lb|nb|nl|nn|no|sv)\b/u;
/** Letters; what is shorter begins many words by chance. */
export const [leastPart, leastRest] = [4, 3];
export const compoundWeight = 0.8;

/** The best place of a compound that begins or ends with a term. */
function compoundOf(key: string, terms: ToldTerms, language: string): ToldTerm | null {
  if (!writesCompounds.test(language) || key.length < leastPart) return null;
  let best: ToldTerm | null = null;
  for (const [other, { place, word }] of terms) {
    if (other.length < key.length + leastRest || !(other.startsWith(key) || other.endsWith(key))) continue;
    if (place * compoundWeight > (best?.place ?? 0)) best = { place: place * compoundWeight, word };
  }
  return best;
}
