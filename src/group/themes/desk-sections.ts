import type { Section } from '../../model/section.ts';
import { isUsuallyName } from '../../text/document-frequency.ts';
import { cosine, type TermVector } from '../../text/similarity.ts';
import { byImportance } from '../rank.ts';
import type { StoryVector } from '../stories/stories.ts';
import { type Desk, deskIn, desks } from './desks.ts';
import { deskVector } from './theme-vector.ts';

/** A story is a matter for a desk when it is so much like what the desk prints, and so many times as much as any other. */
const leastLikeness = 0.04;
const leastLead = 1.4;
/** The name of a country alone makes no world news. */
const leastCommon = 2;
/** One story makes no section. */
const leastStories = 2;

interface KnownDesk {
  readonly desk: Desk;
  /** What a section of it is called in the language of the stories. */
  readonly title: string;
  readonly vector: TermVector;
}

/** What every desk prints, by language, made when it is first asked for. */
const known = new Map<string, readonly KnownDesk[]>();

function desksFor(language: string): readonly KnownDesk[] {
  const made =
    known.get(language) ??
    desks.flatMap((desk): KnownDesk[] => {
      const own = deskIn(desk, language);
      return own ? [{ desk, title: own.title, vector: deskVector(desk, language) }] : [];
    });
  known.set(language, made);
  return made;
}

/**
 * Stories that no phrase holds together, under the names of the desks that print such news, largest first; each language
 * for itself, as far as its desks are known.
 * @param most how many sections at most; what fits no desk, or is over, is handed back
 */
export function deskSections(
  stories: readonly StoryVector[],
  most: number,
): { readonly sections: Section[]; readonly rest: StoryVector[] } {
  const byDesk = new Map<KnownDesk, StoryVector[]>();
  for (const story of stories) {
    const language = story.story.articles[0]?.language.split('-')[0] ?? 'und';
    if (language === 'und') continue;
    const best = deskOf(story, language);
    if (best) byDesk.set(best, [...(byDesk.get(best) ?? []), story]);
  }
  const chosen = [...byDesk]
    .filter(([, members]) => members.length >= leastStories)
    .sort((x, y) => y[1].length - x[1].length || desks.indexOf(x[0].desk) - desks.indexOf(y[0].desk))
    .slice(0, Math.max(0, most));
  const placed = new Set(chosen.flatMap(([, members]) => members));
  return {
    sections: chosen.map(([{ title, desk }, members]) => ({
      theme: title,
      origin: 'found',
      stories: byImportance(members.map(({ story }) => story)),
      reasons: [`has the words of ${desk.title.toLowerCase()} news`],
    })),
    rest: stories.filter((story) => !placed.has(story)),
  };
}

function deskOf({ vector }: StoryVector, language: string): KnownDesk | null {
  const [best, second] = desksFor(language)
    .map((desk) => ({ desk, likeness: cosine(vector, desk.vector) }))
    .sort((x, y) => y.likeness - x.likeness);
  if (!best || commonWords(vector, best.desk.vector, language) < leastCommon) return null;
  const isAhead = best.likeness >= leastLikeness && best.likeness >= leastLead * (second?.likeness ?? 0);
  return isAhead ? best.desk : null;
}

function commonWords(story: TermVector, desk: TermVector, language: string): number {
  return [...story.keys()].filter((key) => desk.has(key) && !isUsuallyName(key, language)).length;
}
