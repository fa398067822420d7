import type { Theme } from '../model/section.ts';
import { broadPlaces } from './broad-themes.ts';
import { hasWords } from './editor-words.ts';
import { keyWordsInTitles } from './key-words.ts';
import { sharedWords } from './shared-words.ts';
import type { StoryVector } from './stories.ts';
import { type FitMeasures, themeFits } from './theme-fit.ts';
import { fitWeights } from './theme-fit-weights.ts';
import { closedTheme, type ThemeVector, themeVector } from './theme-vector.ts';

/** Where a story belongs, and why; `theme` is null where it fits none. */
export interface Placement {
  readonly theme: Theme | null;
  readonly reason: string;
}

/** A story goes under a theme about certain people and places from this chance on that it belongs there. */
const leastChance = 0.4;

/**
 * Places each story under the theme it fits best, or under none. Results in the order of the stories.
 * The words that the editor includes decide first; then themes about something certain take what belongs to them, then
 * lists of key words what is called after one, and broad ones such as "Sports" are for what is left.
 */
export function placeStories(stories: readonly StoryVector[], themes: readonly Theme[]): Placement[] {
  const vectorsFor = vectorsByLanguage(themes);
  const vectors = stories.map((story) =>
    vectorsFor(story.story.articles[0]?.language ?? 'und').map((vector) =>
      (vector.theme.exclude ?? []).some((words) => hasWords(story, words)) ? closedTheme(vector.theme) : vector,
    ),
  );
  const placements = new Map<number, Placement>();
  for (const [index, story] of stories.entries()) {
    const placement = includedIn(story, vectors[index] ?? []);
    if (placement) placements.set(index, placement);
  }
  for (const place of [placeCertain, placeByKeyWords, placeBroad]) {
    const left = stories.flatMap((_, index) => (placements.get(index)?.theme ? [] : [index]));
    const found = place(
      left.flatMap((index) => stories[index] ?? []),
      left.map((index) => vectors[index] ?? []),
    );
    for (const [at, index] of left.entries()) {
      const placement = found[at];
      if (placement && (placement.theme || !placements.has(index))) placements.set(index, placement);
    }
  }
  return stories.map(
    (_, index) => placements.get(index) ?? { theme: null, reason: 'has nothing in common with any theme' },
  );
}

function vectorsByLanguage(themes: readonly Theme[]): (language: string) => ThemeVector[] {
  const known = new Map<string, ThemeVector[]>();
  return (language) => {
    const vectors = known.get(language) ?? themes.map((theme) => themeVector(theme, language));
    known.set(language, vectors);
    return vectors;
  };
}

function includedIn(story: StoryVector, vectors: readonly ThemeVector[]): Placement | null {
  for (const { theme, isClosed } of vectors) {
    const words = isClosed ? undefined : theme.include?.find((each) => hasWords(story, each));
    if (words) return { theme, reason: `has “${words}”, which “${theme.title}” includes` };
  }
  return null;
}

type Found = readonly (Placement | null)[];

function placeCertain(stories: readonly StoryVector[], vectors: readonly (readonly ThemeVector[])[]): Found {
  const certain = vectors.map((row) => row.filter(({ desks }) => desks.length === 0));
  return themeFits(stories, certain).map((fit, index) => {
    const [theme, story] = [certain[index]?.[fit?.at ?? 0], stories[index]];
    if (!fit || !theme || !story) return null;
    const shared = sharedWords(story, theme);
    if (chanceOf(fit.measures) >= leastChance) {
      return { theme: theme.theme, reason: `${shared}, as “${theme.theme.title}” does` };
    }
    return { theme: null, reason: `too little in common with “${theme.theme.title}”, the nearest theme: ${shared}` };
  });
}

function chanceOf(measures: FitMeasures): number {
  const { bias, ...weights } = fitWeights;
  const names = Object.keys(weights) as (keyof FitMeasures)[];
  return 1 / (1 + Math.exp(-names.reduce((sum, name) => sum + measures[name] * weights[name], bias)));
}

/**
 * Each story under the theme of whose key words its titles have most: "ferries, railways" means all that is called after
 * one, however little else of it is said. Lists with a name are about something certain, and not meant so; and a theme that
 * is called like a desk is known by more than its words.
 */
function placeByKeyWords(stories: readonly StoryVector[], themes: readonly (readonly ThemeVector[])[]): Found {
  return stories.map((story, index) => {
    const [first, second] = (themes[index] ?? [])
      .filter(({ desks, isClosed }) => desks.length === 0 && !isClosed)
      .map(({ theme }) => ({ theme, words: keyWordsInTitles(story, theme) }))
      .sort((x, y) => y.words.length - x.words.length);
    if (!first || first.words.length === 0 || first.words.length === second?.words.length) return null;
    return { theme: first.theme, reason: `“${first.words[0]}” is a key word of “${first.theme.title}”` };
  });
}

function placeBroad(stories: readonly StoryVector[], vectors: readonly (readonly ThemeVector[])[]): Found {
  const broad = vectors.map((row) => row.filter(({ desks }) => desks.length > 0));
  if (!broad[0]?.length) return [];
  return broadPlaces(stories, broad).map((place, index) => {
    const [theme, story] = [broad[index]?.[place.at], stories[index]];
    if (theme && story)
      return { theme: theme.theme, reason: `${sharedWords(story, theme)}: a matter for “${theme.theme.title}”` };
    if (place.at >= 0 || !place.desk) return null;
    return { theme: null, reason: `reads more like ${place.desk} news than like any of the themes` };
  });
}
