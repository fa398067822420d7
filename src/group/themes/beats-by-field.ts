import type { StoryVector } from '../stories/stories.ts';
import type { ThemeNamed } from './beats.ts';
import { fieldsToldBy } from './story-fields.ts';
import { fieldsOfThemes } from './theme-fields.ts';
import type { ThemeVector } from './theme-vector.ts';

/** What a story tells of the fields of news. */
export interface FieldsTold {
  /** Of those that each beat alone is about, most first. */
  readonly beats: readonly ThemeNamed[];
  /** Of the one of which it tells most among those that no theme is about. */
  readonly elsewhere: number;
}

/** Makes what tells how much a story speaks of the fields that each beat of the newsletter is about, and of others. */
export function beatsByField(): (story: StoryVector, themes: readonly ThemeVector[]) => FieldsTold {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (story, themes) => {
    const language = story.story.articles[0]?.language ?? 'und';
    const fields =
      known.get(language) ??
      fieldsOfThemes(
        themes.map(({ theme }) => theme),
        language,
      );
    known.set(language, fields);
    const told = fieldsToldBy(story);
    const beats = themes.flatMap(({ theme, isBeat }, at) => {
      const own = isBeat ? [...told].flatMap(([field, named]) => (fields.get(field) === at ? [named] : [])) : [];
      const score = own.reduce((sum, named) => sum + named.score, 0);
      const byScore = own.sort((x, y) => y.score - x.score);
      return score > 0 ? [{ theme, score, words: [...new Set(byScore.flatMap(({ words }) => words))] }] : [];
    });
    const others = [...told].flatMap(([field, { score }]) => (fields.has(field) ? [] : [score]));
    return { beats: beats.sort((x, y) => y.score - x.score), elsewhere: Math.max(0, ...others) };
  };
}
