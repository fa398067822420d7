import type { Theme } from '../../model/section.ts';
import type { StoryVector } from '../stories/stories.ts';
import { namedBeats, type ThemeNamed } from './beats.ts';
import { broadPlaces } from './broad-themes.ts';
import { hasWords } from './editor-words.ts';
import { leads, leastNamed, placeByBeat } from './place-by-beat.ts';
import type { Placement } from './placement.ts';
import { sharedWords } from './shared-words.ts';
import { type FitMeasures, themeFits } from './theme-fit.ts';
import { fitWeights } from './theme-fit-weights.ts';
import { closedTheme, type ThemeVector, themeVector } from './theme-vector.ts';

/** A story goes under a theme about certain people and places from this chance on that it belongs there. */
const leastChance = 0.4;

/**
 * Places each story under the theme it fits best, or under none. Results in the order of the stories.
 * The words that the editor includes decide first; then themes about an event take what belongs to it, then
 * beats what names their words, and broad ones such as "Sports" are for what is left.
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
  for (const place of [placeCertain, placeByBeats, placeBroad]) {
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
  const certain = vectors.map((row) => row.filter(({ desks, isBeat }) => desks.length === 0 && !isBeat));
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

/** Where all themes are broad, what their desks print is weighed instead. */
function placeByBeats(stories: readonly StoryVector[], themes: readonly (readonly ThemeVector[])[]): Found {
  const placeOf = placeByBeat();
  return stories.map((story, index) => {
    const row = themes[index] ?? [];
    return row.some(({ isBeat }) => isBeat) && !areAllBroad(row) ? placeOf(story, row) : null;
  });
}

function areAllBroad(themes: readonly ThemeVector[]): boolean {
  return themes.every(({ desks }) => desks.length > 0);
}

function placeBroad(stories: readonly StoryVector[], vectors: readonly (readonly ThemeVector[])[]): Found {
  const broad = vectors.map((row) => row.filter(({ desks }) => desks.length > 0));
  if (!broad[0]?.length) return [];
  const named = namedBeats();
  return broadPlaces(stories, broad).map((place, index) => {
    const [theme, story, row] = [broad[index]?.[place.at]?.theme, stories[index], vectors[index] ?? []];
    if (theme && story) {
      if (!areAllBroad(row) && !isMeant(theme, named(story, row))) return null;
      const shared = sharedWords(story, broad[index]?.[place.at] as ThemeVector);
      return { theme, reason: `${shared}: a matter for “${theme.title}”` };
    }
    if (place.at >= 0 || !place.desk) return null;
    return { theme: null, reason: `reads more like ${place.desk} news than like any of the themes` };
  });
}

/**
 * Whether the editor means by a theme what the words of its desk take in: beside beats it is told by the words that the
 * editor wrote, which must speak of the story more than another theme's do; unless there are none but the desk's name.
 */
function isMeant(theme: Theme, [first, second]: readonly ThemeNamed[]): boolean {
  if (first?.theme === theme) return leads(first, second);
  return theme.about === '' && (first?.score ?? 0) < leastNamed;
}
