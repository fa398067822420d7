import type { Theme } from '../model/section.ts';
import { rarityOf } from '../text/document-frequency.ts';
import { type TermVector, unitVector } from '../text/similarity.ts';
import { termsOf } from '../text/terms.ts';
import { desks } from './desks.ts';

/** A theme as it is compared with stories. */
export interface ThemeVector {
  readonly theme: Theme;
  /** Made for the language of the stories, since stems differ. */
  readonly vector: TermVector;
  /** "Sports" takes in much that shares few words with it; "Transfer of a striker" does not. */
  readonly isBroad: boolean;
  /** The terms that are no names. */
  readonly subjects: ReadonlySet<string>;
}

/** Words that only the desk of that name suggests, against those that the editor wrote. */
const deskWeight = 0.4;

export function themeVector(theme: Theme, language: string): ThemeVector {
  const titleWords = termsOf(theme.title, language).map(({ word }) => word.toLowerCase());
  const own = desks.filter(({ names }) => titleWords.some((word) => names.includes(word)));
  const isBroad = titleWords.length > 0 && titleWords.every((word) => own.some(({ names }) => names.includes(word)));

  const weights = new Map<string, number>();
  const subjects = new Set<string>();
  for (const { key, isName } of termsOf(`${theme.title}\n${theme.about}`, language)) {
    weights.set(key, rarityOf(key, language));
    if (!isName) subjects.add(key);
  }
  const vocabulary = isBroad ? own.map((desk) => desk.vocabulary).join('\n') : '';
  for (const { key } of termsOf(vocabulary, language)) {
    if (!weights.has(key)) weights.set(key, rarityOf(key, language) * deskWeight);
  }
  return { theme, vector: unitVector(weights), isBroad, subjects };
}
