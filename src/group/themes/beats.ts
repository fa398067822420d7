import type { Theme } from '../../model/section.ts';
import type { StoryVector } from '../stories/stories.ts';
import { type NamedParts, namedParts, toldTermsOf } from './named-parts.ts';
import { type ThemePart, themeParts } from './theme-parts.ts';
import type { ThemeVector } from './theme-vector.ts';

/** What a story names of a theme. */
export interface ThemeNamed extends NamedParts {
  readonly theme: Theme;
}

/**
 * Makes what tells how much a story names of each beat of the newsletter, most first, without those that are closed to
 * it and those of which it names nothing.
 */
export function namedBeats(): (story: StoryVector, themes: readonly ThemeVector[]) => ThemeNamed[] {
  const known = new Map<string, KnownParts>();
  return (story, themes) => {
    const language = story.story.articles[0]?.language ?? 'und';
    const own = known.get(language) ?? partsOf(themes, language);
    known.set(language, own);
    const told = toldTermsOf(story);
    return themes
      .flatMap(({ theme, isBeat }, at) =>
        !isBeat ? [] : [{ theme, ...namedParts(told, language, own.parts[at] ?? [], own.themesHaving) }],
      )
      .filter(({ score }) => score > 0)
      .sort((x, y) => y.score - x.score);
  };
}

interface KnownParts {
  readonly parts: readonly (readonly ThemePart[])[];
  readonly themesHaving: ReadonlyMap<string, number>;
}

function partsOf(themes: readonly ThemeVector[], language: string): KnownParts {
  const parts = themes.map(({ theme }) => themeParts(theme, language));
  const themesHaving = new Map<string, number>();
  for (const own of parts) {
    for (const key of new Set(own.flat().map((term) => term.key))) {
      themesHaving.set(key, (themesHaving.get(key) ?? 0) + 1);
    }
  }
  return { parts, themesHaving };
}
