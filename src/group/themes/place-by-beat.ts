import type { StoryVector } from '../stories/stories.ts';
import { namedBeats, type ThemeNamed } from './beats.ts';
import { beatsByField, type FieldsTold } from './beats-by-field.ts';
import type { Placement } from './placement.ts';
import { fewWords } from './shared-words.ts';
import type { ThemeVector } from './theme-vector.ts';

/** From so much on of what a beat is about, a story belongs there: one rare word where it begins. */
export const leastNamed = 0.35;
/** Of two beats the one of which a story names so many times as much as of the other. */
const leastLead = 1.4;
/** What the words of a field count beside those that the editor wrote, where two beats have some. */
const fieldWeight = 0.3;
/** By its field alone a story belongs to a beat from so much on… */
const leastOfField = 0.5;
/** …and so many times as much as it speaks of any field that no theme is about. */
const leastBesideElsewhere = 1.2;
/** Of what a story names of the editor's words for the beat that is nearest, it must name so much of another to be placed there by its field. */
const leastOfMost = 0.5;
/** So few of the editor's words may be there by chance: then a field that no theme is about speaks against it… */
const sureNamed = 0.7;
/** …so much. */
const elsewhereWeight = 0.5;

/** Makes what places a story under the beat whose words it names, or else under the one whose field it speaks of. */
export function placeByBeat(): (story: StoryVector, themes: readonly ThemeVector[]) => Placement {
  const named = namedBeats();
  const byField = beatsByField();
  return (story, themes) => {
    const fields = byField(story, themes);
    const weighed = withFields(named(story, themes), fields);
    const placed = isOfTwo(weighed) ? null : (placeByWords(weighed, fields) ?? placeByField(weighed, fields));
    return placed ?? { theme: null, reason: whyNone(weighed) };
  };
}

/** What a story names of a beat, by the editor's words alone and with those of its fields. */
interface Weighed extends ThemeNamed {
  readonly own: number;
}

function withFields(own: readonly ThemeNamed[], { beats }: FieldsTold): Weighed[] {
  const themes = new Set([...own, ...beats].map(({ theme }) => theme));
  return [...themes]
    .map((theme) => {
      const [words, field] = [own, beats].map((list) => list.find((each) => each.theme === theme));
      return {
        theme,
        own: words?.score ?? 0,
        score: (words?.score ?? 0) + fieldWeight * (field?.score ?? 0),
        words: words?.words ?? field?.words ?? [],
      };
    })
    .sort((x, y) => y.score - x.score);
}

/** Whether a story puts two matters together: it names as much of two beats as belongs to one, and as much of both. */
function isOfTwo(weighed: readonly Weighed[]): boolean {
  const [most = 0, next = 0] = weighed.map(({ own }) => own).sort((x, y) => y - x);
  return next >= leastNamed && most < leastLead * next;
}

function placeByWords([first, second]: readonly Weighed[], fields: FieldsTold): Placement | null {
  if (!first || first.own < leastNamed || !leads(first, second)) return null;
  const known = first.score + (fields.beats.find(({ theme }) => theme === first.theme)?.score ?? 0);
  if (first.own < sureNamed && fields.elsewhere * elsewhereWeight > known) return null;
  return { theme: first.theme, reason: `names ${fewWords(first.words)}, as “${first.theme.title}” does` };
}

/** Not where the editor's words speak of another theme more. */
function placeByField(weighed: readonly Weighed[], { beats, elsewhere }: FieldsTold): Placement | null {
  const [first, second] = beats;
  if (!first || first.score < leastOfField || !leads(first, second)) return null;
  if (first.score < leastBesideElsewhere * elsewhere) return null;
  const own = weighed.find(({ theme }) => theme === first.theme)?.own ?? 0;
  if (own < (weighed[0]?.own ?? 0) * leastOfMost) return null;
  return { theme: first.theme, reason: `names ${fewWords(first.words)}: a matter for “${first.theme.title}”` };
}

function whyNone(weighed: readonly Weighed[]): string {
  const [first, second] = weighed.filter(({ own }) => own > 0).sort((x, y) => y.own - x.own);
  if (!first) return 'names nothing that any of the themes is about';
  const { title } = first.theme;
  if (first.own < leastNamed) return `of “${title}”, the nearest theme, it names only ${fewWords(first.words)}`;
  if (!second || first.own >= leastLead * second.own) {
    return `names ${fewWords(first.words)} of “${title}” and more of another field`;
  }
  return `names ${fewWords(first.words)} of “${title}” and nearly as much of “${second.theme.title}”, ${fewWords(second.words)}`;
}

/** Whether a story names so much more of a theme than of the next that it is for it. */
export function leads(first: ThemeNamed, second: ThemeNamed | undefined): boolean {
  return first.score >= leastLead * (second?.score ?? 0);
}
