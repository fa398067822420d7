import { isAmbiguous, type OpinionKind, opinionNamed } from './opinion-labels.ts';
import { reporting, type Trait, titleTraits, traits } from './opinion-words.ts';
import { withoutQuotations } from './quotations.ts';

/** That an article is somebody's view and no report, and how that is known. */
export interface Opinion {
  readonly kind: OpinionKind;
  /** Whether its page says so; else its own words do. */
  readonly isStated: boolean;
  /** Phrases that can be shown. */
  readonly because: readonly string[];
}

interface Piece {
  readonly title: string;
  readonly url?: string;
  /** What its page, its feed or their data call it. */
  readonly labels?: readonly string[];
  readonly paragraphs: readonly string[];
  /** BCP 47. */
  readonly language: string;
}

/** In characters: writers show early that they speak for themselves. */
const readAtMost = 1600;
/**
 * So much the traits of a text must outweigh those of a report, and 1 more where so much of it is read: more traits occur
 * by chance. Set by reading what 921 openings scored; of 150 whole reports one is taken for opinion: it prints a letter.
 */
const enough = 2;
/** A label that may mean something else is enough by itself, unless the text speaks as a report. */
const ambiguousLabel = 3;

/** Whether an article is a view, by what its page calls it, else by how its title and its opening speak; null for a report. */
export function opinionOf(piece: Piece): Opinion | null {
  return opinionStated(piece) ?? opinionTold(piece);
}

/** The view that a page says an article is; null where it says nothing of the kind. */
export function opinionStated({ title, url, labels = [] }: Omit<Piece, 'paragraphs' | 'language'>): Opinion | null {
  const folders = (url && URL.canParse(url) ? new URL(url).pathname : '').split('/').slice(1, -1);
  const places: readonly Place[] = [
    ...labels.map((label) => ({ text: label, because: `is called "${label}"` })),
    ...besideTitle(title).filter(({ text }) => !isAmbiguous(text)),
    ...folders.map((folder) => ({ text: folder.replaceAll(/[-_]/gu, ' '), because: `its address has "/${folder}/"` })),
  ];
  for (const { text, because } of places) {
    const kind = opinionNamed(text);
    if (kind) return { kind, isStated: true, because: [because] };
  }
  return null;
}

interface Place {
  readonly text: string;
  readonly because: string;
}

/** What stands before and after a title, where a page may say what it is. */
function besideTitle(title: string): Place[] {
  const [before] = /^[^:|–—]{3,30}(?=\s?[:|–—]\s?\S)/u.exec(title) ?? [];
  const [, ...after] = title.split(/\s[|–—-]\s|\((?=[^()]{3,40}\)$)|\)$/u);
  return [
    ...(before === undefined ? [] : [{ text: before, because: `its title begins with "${before}"` }]),
    ...after.map((part) => ({ text: part, because: `its title has "${part}"` })),
  ];
}

function opinionTold({ title, paragraphs, language }: Piece): Opinion | null {
  const tongue = language.split('-')[0] ?? '';
  const prose = openingOf(paragraphs);
  const labels = besideTitle(title).filter(({ text }) => isAmbiguous(text));
  const found = [
    ...labels.map(({ because }) => ({ reason: because, weight: ambiguousLabel })),
    ...marksIn(withoutQuotations(title), titleTraits[tongue]),
    ...marksIn(prose, traits[tongue]),
  ];
  const least = enough + Math.min(1, prose.length / readAtMost);
  if (weightOf(found) < least || weightOf(found) - weightOf(marksIn(prose, reporting[tongue])) < least) return null;
  return { kind: 'opinion', isStated: false, because: found.map(({ reason }) => reason) };
}

interface Mark {
  readonly reason: string;
  readonly weight: number;
}

function marksIn(text: string, traits: readonly Trait[] = []): Mark[] {
  return traits.flatMap(({ reason, weight, most, pattern }) => {
    const times = Math.min(most, text.match(pattern)?.length ?? 0);
    return times === 0 ? [] : [{ reason, weight: weight * times }];
  });
}

function weightOf(marks: readonly Mark[]): number {
  return marks.reduce((sum, { weight }) => sum + weight, 0);
}

function openingOf(paragraphs: readonly string[]): string {
  const prose: string[] = [];
  let left = readAtMost;
  for (const paragraph of paragraphs) {
    if (left <= 0) break;
    prose.push(withoutQuotations(paragraph.slice(0, left)));
    left -= paragraph.length;
  }
  return prose.join('\n');
}
