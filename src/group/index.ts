import type { Article } from '../model/article.ts';
import type { LeftOut } from '../model/report.ts';
import type { Section, Theme } from '../model/section.ts';
import type { Story } from '../model/story.ts';
import type { RememberedStory, ToldBefore, ToldStory } from '../model/told-story.ts';
import { byImportance, latestOf } from './rank.ts';
import { storiesOf } from './stories/grouper.ts';
import type { StoryVector } from './stories/stories.ts';
import { foundSections } from './themes/found.ts';
import { shortestHeadline } from './themes/headline.ts';
import { placeStories } from './themes/place.ts';
import type { Placement } from './themes/placement.ts';
import { elsewhereTitle, restTitle } from './themes/rest-title.ts';
import { continued, leftOutOf } from './updates/went-out.ts';
import { type SourceWeight, weighed } from './weighed.ts';

export interface GroupOptions {
  /** The editor's, in the order of the sections; with none, sections are found. */
  readonly themes: readonly Theme[];
  /** What becomes of stories that fit no theme: kept in one section, dropped, or put under themes that are found. */
  readonly elsewhere: 'keep' | 'drop' | 'find';
  /** How many sections are found at most; what is over goes into one more. */
  readonly maxFound?: number;
  /** The title of the theme for what comes from a source and fits none, by the source's id. */
  readonly themeBySource?: ReadonlyMap<string, string>;
  /** By the source's id; absent, and where a source is not in it: each counts once. */
  readonly weightBySource?: ReadonlyMap<string, SourceWeight>;
  /** What earlier editions told: what went out, and has nothing new, is left out. Absent: nothing is compared. */
  readonly remembered?: readonly RememberedStory[];
  /** Articles that are wanted only as updates of what went out, by their ids. */
  readonly toldBefore?: ReadonlyMap<string, ToldBefore>;
}

export interface Grouping {
  /** All stories, those that were dropped too, most important first. */
  readonly stories: readonly Story[];
  readonly sections: readonly Section[];
  /** Why each story is where it is. */
  readonly reasons: readonly { readonly about: string; readonly because: readonly string[] }[];
  readonly leftOut: readonly LeftOut[];
  /** What is to be remembered of each story that goes out, by the story's id; empty where nothing was compared. */
  readonly told: ReadonlyMap<string, ToldStory>;
}

/** More sections than this nobody reads through. */
const usualMaxFound = 7;

/**
 * Articles to stories, stories to sections, the most important first; the order of the articles changes nothing.
 * Ids are expected to be unique.
 */
export function group(articles: readonly Article[], options: GroupOptions): Grouping {
  const all = storiesOf(articles);
  const compared = options.remembered ? continued(all, options.remembered, options.toldBefore) : [];
  const toTell = options.remembered ? compared.filter(({ isOut }) => !isOut) : all;
  const stories = weighed(toTell, options.weightBySource ?? new Map());
  const placements =
    options.themes.length === 0
      ? stories.map((): Placement => ({ theme: null, reason: 'no themes are named' }))
      : placeStories(stories, options.themes).map((placement, index) =>
          placement.theme ? placement : hinted(stories[index]?.story, options, placement),
        );
  const rest = stories.flatMap((story, index) => {
    const placement = placements[index];
    if (!placement || placement.theme) return [];
    return [options.themes.length === 0 ? story : becauseOf(story, placement.reason)];
  });

  const isDropped = options.themes.length > 0 && options.elsewhere === 'drop';
  const sections = byWeight([
    ...options.themes.flatMap((theme) => namedSection(theme, stories, placements)),
    ...(isDropped ? [] : sectionsOfRest(rest, options)).map((section) => ({ section, weight: 1 })),
  ]);
  return {
    stories: byImportance(stories.map(({ story }) => story)),
    sections,
    reasons: [
      ...sections.map(({ theme, reasons }) => ({ about: `section ${theme}`, because: reasons })),
      ...stories.map(({ story }, index) => ({
        about: `story ${story.id}`,
        because: [...story.reasons, placements[index]?.reason ?? ''],
      })),
    ],
    leftOut: [
      ...compared.flatMap(({ leftOut }) => leftOut),
      ...(isDropped ? rest.flatMap(({ story }) => leftOutOf(story.articles, 'fits no theme')) : []),
    ],
    told: new Map(compared.map(({ story, told }) => [story.id, told])),
  };
}

function becauseOf(story: StoryVector, reason: string): StoryVector {
  return { ...story, story: { ...story.story, reasons: [...story.story.reasons, reason] } };
}

/** The editor knows what a source is about: what fits no theme by its words goes where the source says. */
function hinted(story: Story | undefined, { themes, themeBySource }: GroupOptions, otherwise: Placement): Placement {
  const title = themeBySource?.get(story?.articles[0]?.sourceId ?? '');
  const theme = themes.find((candidate) => candidate.title.toLowerCase() === title?.toLowerCase());
  return theme ? { theme, reason: `comes from a source of “${theme.title}”` } : otherwise;
}

interface WeighedSection {
  readonly section: Section;
  readonly weight: number;
}

/** In their order, those that the editor weighs more before the others. */
function byWeight(sections: readonly WeighedSection[]): Section[] {
  return sections.toSorted((x, y) => y.weight - x.weight).map(({ section }) => section);
}

function namedSection(
  theme: Theme,
  stories: readonly StoryVector[],
  placements: readonly Placement[],
): WeighedSection[] {
  const { weight = 1 } = theme;
  const own = stories.flatMap(({ story }, index) => {
    const placement = placements[index];
    return placement?.theme === theme ? [{ ...story, reasons: [...story.reasons, placement.reason] }] : [];
  });
  if (own.length === 0) return [];
  const section: Section = {
    theme: theme.title,
    ...(theme.about === '' ? {} : { about: theme.about }),
    ...(theme.limit === undefined ? {} : { limit: theme.limit }),
    origin: 'editor',
    stories: byImportance(own),
    reasons: ['named by the editor', ...(weight === 1 ? [] : [`weight ${weight}, set by the editor`])],
  };
  return [{ section, weight }];
}

function sectionsOfRest(rest: readonly StoryVector[], { themes, elsewhere, maxFound }: GroupOptions): Section[] {
  if (themes.length > 0 && elsewhere === 'keep') {
    return elsewhereSection(rest, elsewhereTitle(languagesOf(rest)), 'what fits none of the themes');
  }
  const found = foundSections(rest, maxFound ?? usualMaxFound);
  return [...found.sections, ...moreNews(found.rest, themes.length + found.sections.length === 0)];
}

/** @param isAll whether there is nothing else: a single story's headline then says more than "More news" */
function moreNews(rest: readonly StoryVector[], isAll: boolean): Section[] {
  const headline = isAll && rest.length === 1 ? shortestHeadline(latestOf(rest[0]?.story.articles ?? [])) : null;
  const title = headline ?? restTitle(languagesOf(rest));
  return elsewhereSection(rest, title, 'what no phrase and no desk holds together').map((section) => ({
    ...section,
    origin: headline ? 'found' : 'elsewhere',
  }));
}

function languagesOf(stories: readonly StoryVector[]): string[] {
  return stories.map(({ story }) => story.articles[0]?.language ?? 'en');
}

function elsewhereSection(rest: readonly StoryVector[], title: string, reason: string): Section[] {
  if (rest.length === 0) return [];
  const stories = byImportance(rest.map(({ story }) => story));
  return [{ theme: title, origin: 'elsewhere', stories, reasons: [reason] }];
}
