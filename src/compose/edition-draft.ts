import type { AlsoNoted, EditionSentence, EditionStory } from '../model/edition.ts';
import { bottomLineOf } from '../model/edits.ts';

/** An edition while it is changed: a section keeps the title by which changes name it. */
export interface Draft {
  bottomLine: readonly EditionSentence[];
  sections: readonly DraftSection[];
  alsoNoted: readonly AlsoNoted[];
}

export interface DraftSection {
  readonly builtTitle: string;
  readonly theme: string;
  readonly about?: string;
  readonly bottomLine: readonly EditionSentence[];
  readonly stories: readonly DraftStory[];
}

export interface DraftStory extends EditionStory {
  readonly pinned?: true;
}

/** A story is known by its id, and by the one that it has in every edition. */
export function storyOf(draft: Draft, id: string): DraftStory | undefined {
  const stories = draft.sections.flatMap((section) => section.stories);
  return stories.find((story) => story.id === id) ?? stories.find((story) => story.storyId === id);
}

/** The draft with one story changed, or what is missing for it. */
export function withStory(draft: Draft, id: string, change: (story: DraftStory) => DraftStory): Draft | string {
  const story = storyOf(draft, id);
  if (!story) return 'the story is gone';
  const sections = draft.sections.map((section) => ({
    ...section,
    stories: section.stories.map((other) => (other === story ? change(other) : other)),
  }));
  return { ...draft, sections };
}

/** The sentences of a story's summary, or of a bottom line; undefined where there is no such. */
export function sentencesUnder(draft: Draft, id: string): readonly EditionSentence[] | undefined {
  if (id === bottomLineOf()) return draft.bottomLine;
  const section = draft.sections.find(({ builtTitle }) => id === bottomLineOf(builtTitle));
  return section ? section.bottomLine : storyOf(draft, id)?.summary;
}

/** The draft with these sentences changed, or what is missing for it. */
export function withSentences(
  draft: Draft,
  id: string,
  change: (sentences: readonly EditionSentence[]) => readonly EditionSentence[],
): Draft | string {
  if (id === bottomLineOf()) return { ...draft, bottomLine: change(draft.bottomLine) };
  const isMeant = ({ builtTitle }: DraftSection) => id === bottomLineOf(builtTitle);
  if (!draft.sections.some(isMeant))
    return withStory(draft, id, (story) => ({ ...story, summary: change(story.summary) }));
  const sections = draft.sections.map((section) =>
    isMeant(section) ? { ...section, bottomLine: change(section.bottomLine) } : section,
  );
  return { ...draft, sections };
}
