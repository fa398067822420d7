import type { Theme } from '../model/section.ts';
import { cosine, meanVector, type TermVector, unitVector } from '../text/similarity.ts';
import type { StoryVector } from './stories.ts';
import { type ThemeVector, themeVector } from './theme-vector.ts';

/** Where a story belongs, and why; `theme` is null where it fits none. */
export interface Placement {
  readonly theme: Theme | null;
  readonly reason: string;
}

/**
 * How alike a story must be to a theme. A wrong section is worse than "Elsewhere", so a theme about certain people and
 * places takes only what also comes near its best story; a very good best story does not shut out the rest.
 */
const bars = { broad: 0.01, named: 0.14, ofBest: 0.5, highest: 0.25 };

/** Broad themes learn the words of what surely belongs to them once there is this much of it in each. */
const leastToLearnFrom = 10;
/** Surely: this many times as alike as to any other theme. */
const sureFactor = 2;

/** Places each story under the theme it fits best, or under none. Results in the order of the stories. */
export function placeStories(stories: readonly StoryVector[], themes: readonly Theme[]): Placement[] {
  const vectorsByLanguage = new Map<string, ThemeVector[]>();
  const vectorsFor = (language: string) => {
    const known = vectorsByLanguage.get(language) ?? themes.map((theme) => themeVector(theme, language));
    vectorsByLanguage.set(language, known);
    return known;
  };
  const fits = stories.map(({ story, vector }) => {
    const options = vectorsFor(story.articles[0]?.language ?? 'und');
    return options.map((option) => ({ ...option, likeness: likenessOf(vector, option) }));
  });
  const learned = withLearnedWords(stories, fits);
  const best = learned.map(bestOf);
  return best.map((fit) => {
    if (!fit) return { theme: null, reason: 'there are no themes' };
    const bar = fit.isBroad ? bars.broad : barOf(fit.theme, best);
    return fit.likeness >= bar
      ? { theme: fit.theme, reason: `fits “${fit.theme.title}” best` }
      : { theme: null, reason: `too little in common with “${fit.theme.title}”, the nearest theme` };
  });
}

/** What has only names in common with a theme happens in the same place or to the same people, but is another matter. */
const namesAlone = 0.5;

function likenessOf(story: TermVector, { vector, subjects }: ThemeVector): number {
  const sharesSubject = subjects.size < 2 || [...subjects].some((key) => story.has(key));
  return cosine(story, vector) * (sharesSubject ? 1 : namesAlone);
}

interface Fit extends ThemeVector {
  readonly likeness: number;
}

function bestOf(fits: readonly Fit[]): Fit | null {
  return fits.reduce<Fit | null>((best, fit) => (best && best.likeness >= fit.likeness ? best : fit), null);
}

function barOf(theme: Theme, best: readonly (Fit | null)[]): number {
  const top = best.reduce((most, fit) => (fit?.theme === theme ? Math.max(most, fit.likeness) : most), 0);
  return Math.max(bars.named, Math.min(bars.highest, top * bars.ofBest));
}

/**
 * Few of the articles about sports say "sports". So broad themes take up the words by which the stories that surely
 * belong to them differ from those of the other themes (Rocchio 1971), and everything is compared once more.
 */
function withLearnedWords(stories: readonly StoryVector[], fits: readonly (readonly Fit[])[]): Fit[][] {
  const placed = new Map<Theme, TermVector[]>();
  for (const [index, { vector }] of stories.entries()) {
    const options = fits[index] ?? [];
    const best = bestOf(options);
    if (!best?.isBroad || best.likeness < bars.broad) continue;
    const isSure = options.every((other) => other === best || other.likeness * sureFactor <= best.likeness);
    if (isSure) placed.set(best.theme, [...(placed.get(best.theme) ?? []), vector]);
  }
  const centres = [...placed]
    .filter(([, vectors]) => vectors.length >= leastToLearnFrom)
    .map(([theme, vectors]) => [theme, meanVector(vectors)] as const);
  if (centres.length < 2) return fits.map((options) => [...options]);
  const common = meanVector(centres.map(([, centre]) => centre));
  const distinctive = new Map(centres.map(([theme, centre]) => [theme, without(centre, common)]));
  return fits.map((options, index) =>
    options.map((fit) => {
      const words = distinctive.get(fit.theme);
      const vector = stories[index]?.vector;
      return words && vector ? { ...fit, likeness: (fit.likeness + cosine(vector, words)) / 2 } : fit;
    }),
  );
}

function without(centre: TermVector, common: TermVector): TermVector {
  const rest = [...centre].map(([term, weight]) => [term, weight - 0.95 * (common.get(term) ?? 0)] as const);
  return unitVector(new Map(rest.filter(([, weight]) => weight > 0)));
}
