import type { Edition, EditionSentence, EditionStory } from '../model/edition.ts';
import { byEditor, type EditorChange, isSamePlace, type Place, type StoryPart } from '../model/edits.ts';
import type { Problem } from '../model/problem.ts';
import type { LeftOut } from '../model/report.ts';
import { sentencesOf } from '../text/sentences.ts';
import {
  type Draft,
  type DraftSection,
  type DraftStory,
  sentencesUnder,
  storyOf,
  withSentences,
  withStory,
} from './edition-draft.ts';
import { settled } from './settled.ts';

export interface Edited {
  readonly edition: Edition;
  /** One for each change whose target is not there any more: the change is kept, and does nothing. */
  readonly problems: readonly Problem[];
  /** Those changes, by their place in the list. */
  readonly without: readonly number[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The edition with the editor's changes made to it, in order. Sources are numbered anew, and the subject line, preheader and
 * reading time follow; without changes the edition is the one that was given.
 */
export function applyEdits(edition: Edition, changes: readonly EditorChange[]): Edited {
  if (changes.length === 0) return { edition, problems: [], without: [], leftOut: [] };
  let draft: Draft = {
    bottomLine: edition.bottomLine,
    sections: edition.sections.map((section) => ({ ...section, builtTitle: section.theme })),
    alsoNoted: edition.alsoNoted,
  };
  const problems: Problem[] = [];
  const without: number[] = [];
  for (const [index, change] of changes.entries()) {
    const changed = changedBy(change, draft, edition);
    if (typeof changed === 'string') {
      without.push(index);
      problems.push(withoutTarget(change, index, changed));
    } else draft = changed;
  }
  const sections = draft.sections
    .filter(({ stories }) => stories.length > 0)
    .map(({ builtTitle: _, stories, ...section }) => ({
      ...section,
      stories: stories.map(({ pinned: _, ...story }) => story),
    }));
  const edited = settled({ ...edition, bottomLine: draft.bottomLine, sections, alsoNoted: draft.alsoNoted });
  return { edition: edited, problems, without, leftOut: leftOutOf(edition, edited) };
}

function leftOutOf(before: Edition, after: Edition): LeftOut[] {
  const stay = new Set(after.articles.map(({ id }) => id));
  return before.articles
    .filter(({ id }) => !stay.has(id))
    .map(({ id, title }) => ({ article: id, title, stage: 'compose', reason: byEditor }));
}

/** The draft after a change, or what is missing for it. */
function changedBy(change: EditorChange, draft: Draft, edition: Edition): Draft | string {
  switch (change.do) {
    case 'order-sections':
      return { ...draft, sections: inOrder(draft.sections, change.sections) };
    case 'rename-section':
      return renamed(draft, change.section, change.to);
    case 'drop-story':
      return dropped(draft, change.story);
    case 'pin-story':
      return pinned(draft, change.story);
    case 'write-headline':
      return withStory(draft, change.story, (story) => ({
        ...story,
        headline: change.text,
        headlineWritten: 'editor',
      }));
    case 'add-note':
      return withSentences(draft, change.story, (sentences) => [...sentences, noteOf(change.text)]);
    case 'write-note':
      return withNote(draft, change.story, change.was, [noteOf(change.text)]);
    case 'drop-note':
      return withNote(draft, change.story, change.was, []);
    case 'drop-line':
      return withoutLine(draft, change.article, edition);
    case 'write-sentence':
      return withSentence(draft, change.story, change.at, (sentence) => [
        { ...sentence, text: change.text, edits: [], written: 'editor' },
      ]);
    case 'drop-sentence':
      return withSentence(draft, change.story, change.at, () => []);
    case 'drop-part':
      return withoutPart(draft, change.story, change.part, change.at);
    case 'choose-sentence': {
      const chosen = sentenceAt(edition, change.instead);
      return chosen
        ? withSentence(draft, change.story, change.at, () => [chosen])
        : 'the sentence to put there is gone';
    }
  }
}

function inOrder(sections: readonly DraftSection[], titles: readonly string[]): DraftSection[] {
  const rank = ({ builtTitle }: DraftSection) =>
    titles.includes(builtTitle) ? titles.indexOf(builtTitle) : titles.length;
  return [...sections].sort((a, b) => rank(a) - rank(b));
}

function renamed(draft: Draft, title: string, to: string): Draft | string {
  if (!draft.sections.some(({ builtTitle }) => builtTitle === title)) return `there is no section “${title}”`;
  return {
    ...draft,
    sections: draft.sections.map((section) => (section.builtTitle === title ? { ...section, theme: to } : section)),
  };
}

/** With a story goes what the bottom lines say of it alone. */
function dropped(draft: Draft, id: string): Draft | string {
  const story = storyOf(draft, id);
  if (!story) return 'the story is gone';
  const sections = draft.sections.map((section) => ({
    ...section,
    stories: section.stories.filter((other) => other !== story),
  }));
  const stay = new Set(sections.flatMap(({ stories }) => stories.flatMap(({ sources }) => sources)));
  const gone = new Set(story.sources.filter((number) => !stay.has(number)));
  const isOfStory = ({ sources }: EditionSentence) => sources.length > 0 && sources.every((number) => gone.has(number));
  const others = (sentences: readonly EditionSentence[]) => sentences.filter((sentence) => !isOfStory(sentence));
  return {
    ...draft,
    bottomLine: others(draft.bottomLine),
    sections: sections.map((section) => ({ ...section, bottomLine: others(section.bottomLine) })),
  };
}

function pinned(draft: Draft, id: string): Draft | string {
  const story = storyOf(draft, id);
  if (!story) return 'the story is gone';
  const sections = draft.sections.map((section) => {
    if (!section.stories.includes(story)) return section;
    const others = section.stories.filter((other) => other !== story);
    const above = others.filter((other) => other.pinned);
    const below = others.filter((other) => !other.pinned);
    return { ...section, stories: [...above, { ...story, pinned: true as const }, ...below] };
  });
  return { ...draft, sections };
}

/** A sentence is also changed where it stands among differing accounts, if only its words are. */
function withSentence(
  draft: Draft,
  id: string,
  at: Place,
  change: (sentence: EditionSentence) => readonly EditionSentence[],
): Draft | string {
  const sentences = sentencesUnder(draft, id);
  if (!sentences) return 'the story is gone';
  const index = sentences.findIndex((sentence) => isCitedBy(sentence, at));
  if (index < 0) return 'the sentence is gone';
  const changed = withSentences(draft, id, (list) =>
    list.flatMap((sentence, place) => (place === index ? change(sentence) : [sentence])),
  );
  if (typeof changed === 'string' || !storyOf(draft, id)) return changed;
  return withStory(changed, id, (story) => ({ ...story, disputes: stillDiffering(story, sentences) }));
}

function noteOf(text: string): EditionSentence {
  return { text, sources: [], citations: [], edits: [], written: 'editor' };
}

/** With something else in the place of a note of the editor's own. */
function withNote(draft: Draft, id: string, words: string, instead: readonly EditionSentence[]): Draft | string {
  const sentences = sentencesUnder(draft, id);
  if (!sentences) return 'the story is gone';
  const index = sentences.findIndex(
    ({ text, written, citations }) => written === 'editor' && citations.length === 0 && text === words,
  );
  if (index < 0) return 'the note is gone';
  return withSentences(draft, id, (list) => list.toSpliced(index, 1, ...instead));
}

function withoutLine(draft: Draft, article: string, edition: Edition): Draft | string {
  const number = edition.sources.find((source) => source.article === article)?.number;
  const line = draft.alsoNoted.find(({ sources }) => number !== undefined && sources.includes(number));
  if (!line) return 'the line is gone';
  return { ...draft, alsoNoted: draft.alsoNoted.filter((other) => other !== line) };
}

function isCitedBy({ citations }: EditionSentence, at: Place): boolean {
  return citations.some((citation) => isSamePlace(citation, at));
}

/** Without the first figure, quotation, event or difference that is from this sentence. */
function withoutPart(draft: Draft, id: string, part: StoryPart, at: Place): Draft | string {
  const story = storyOf(draft, id);
  if (!story) return 'the story is gone';
  const index = sentencesOfParts[part](story).findIndex((sentences) =>
    sentences.some((sentence) => isCitedBy(sentence, at)),
  );
  if (index < 0) return 'it is gone';
  return withStory(draft, id, (one) => ({ ...one, [part]: one[part].toSpliced(index, 1) }));
}

/** For each piece of a part the sentences that it is known by. */
const sentencesOfParts: Readonly<Record<StoryPart, (story: EditionStory) => readonly (readonly EditionSentence[])[]>> =
  {
    figures: ({ figures }) => figures.map(({ sentence }) => [sentence]),
    quotations: ({ quotations }) => quotations.map(({ words }) => [words]),
    timeline: ({ timeline }) => timeline.map(({ sentence }) => [sentence]),
    watch: ({ watch }) => watch.map(({ sentence }) => [sentence]),
    disputes: ({ disputes }) => disputes.map(({ claims }) => claims),
  };

/** Accounts differ only while each of them is told: a claim that was replaced or dropped ends the dispute. */
function stillDiffering(story: DraftStory, before: readonly EditionSentence[]): DraftStory['disputes'] {
  const wasTold = new Set(before.map(keyOf));
  const now = new Map(story.summary.map((sentence) => [keyOf(sentence), sentence]));
  return story.disputes.flatMap((dispute) => {
    if (dispute.claims.some((claim) => wasTold.has(keyOf(claim)) && !now.has(keyOf(claim)))) return [];
    return [{ ...dispute, claims: dispute.claims.map((claim) => now.get(keyOf(claim)) ?? claim) }];
  });
}

function keyOf({ citations }: EditionSentence): string {
  return citations.map(({ article, paragraph, start, end }) => `${article} ${paragraph} ${start} ${end}`).join();
}

/** The sentence of an article that stands exactly there, with its receipt. */
function sentenceAt(edition: Edition, place: Place): EditionSentence | null {
  const article = edition.articles.find(({ id }) => id === place.article);
  const number = edition.sources.find((source) => source.article === place.article)?.number;
  const found = article && sentencesOf(article).find((sentence) => isSamePlace(sentence, place));
  if (!found || number === undefined) return null;
  const { index, text, ...where } = found;
  return { text, sources: [number], citations: [{ ...where, sentence: index }], edits: [] };
}

function withoutTarget(change: EditorChange, index: number, why: string): Problem {
  const target = 'was' in change ? ` “${change.was.slice(0, 80)}”` : '';
  return {
    stage: 'compose',
    code: 'edit-without-target',
    where: `edits.yml, change ${index + 1}`,
    message: `The editor's change (${change.do}${target}) could not be made, because ${why}.`,
    hint: 'It is kept for a build in which its target is back; take it out of edits.yml, or take it back in the preview, if it is not wanted.',
  };
}
