import type { Removal } from '../model/extraction.ts';
import { splitSentences } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { type CleanBody, cleanBody, type RawParagraph } from './body.ts';
import { feedPhrases, feedTails, goingOnPhrases } from './feed-phrases.ts';
import type { PageLayout } from './html-blocks.ts';
import { readBody } from './html-paragraphs.ts';
import { verdictsOf } from './html-verdicts.ts';
import { phraseIn } from './phrases.ts';

/** Longer than any line that a feed adds of its own. */
const longestAddition = 500;

/**
 * The text of a fragment that holds one article's body and nothing else but what feeds put around it. All of it is
 * taken, whatever it is called; a heading of the first rank is a subhead here, as the title stands elsewhere.
 */
export function fragmentBody(whole: PageLayout, title: string, language: string): CleanBody {
  const layout = withoutTitles(whole);
  const body = { start: 0, end: layout.blocks.length, reason: 'all that the feed holds' };
  const text = readBody(layout, verdictsOf(layout), body, { title: { text: title, block: -1 }, stated: '', language });
  const trimmed = text.paragraphs.map(withoutAdditions);
  const clean = cleanBody(
    trimmed.map(({ paragraph }) => paragraph),
    { title, language },
  );
  const removed = [...text.removed, ...trimmed.flatMap((part) => part.removed), ...clean.removed];
  const goesOn = trimmed.some(({ cuts }) => cuts) || removed.some((line) => goesOnElsewhere(line.text));
  return whereItBreaksOff(
    {
      ...clean,
      complete: clean.complete && !text.walled && !goesOn,
      embeds: [...text.embeds, ...clean.embeds],
      captions: [...text.captions, ...clean.captions],
      removed,
    },
    language,
  );
}

function withoutTitles(layout: PageLayout): PageLayout {
  const blocks = layout.blocks.map((block) =>
    block.element.name === 'h1' ? { ...block, element: { ...block.element, name: 'h2' } } : block,
  );
  return { ...layout, blocks };
}

function goesOnElsewhere(line: string): boolean {
  return line.length < longestAddition && phraseIn(goingOnPhrases, line) !== undefined;
}

/** A paragraph without what the feed added to its end, or judged if it is nothing else. */
function withoutAdditions(paragraph: RawParagraph): {
  readonly paragraph: RawParagraph;
  readonly removed: readonly Removal[];
  readonly cuts: boolean;
} {
  const { text } = paragraph;
  const end = text.slice(-longestAddition);
  for (const { pattern, reason, cuts } of feedTails) {
    const tail = pattern.exec(end);
    if (!tail) continue;
    const rest = text.slice(0, text.length - end.length + tail.index);
    const inner = withoutAdditions({ ...paragraph, text: rest });
    return { ...inner, removed: [{ text: tail[0].trim(), reason }, ...inner.removed], cuts: cuts || inner.cuts };
  }
  const phrase = text.length < longestAddition ? phraseIn(feedPhrases, text) : undefined;
  const verdict = phrase && ({ fate: 'noise', reason: phrase.reason } as const);
  return { paragraph: verdict ? { text, verdict } : paragraph, removed: [], cuts: false };
}

const bracketed = /\s*[[(]\s*(?:…|\.{3,})+\s*[\])]\s*$/u;
const ellipsis = /\s*(?:…|\.{3,})+$/u;
const stopped = /[.!?。！？]["”’»)]?$/u;
/** A longer text that ends in three dots leaves its readers in suspense, and is whole. */
const longestTeaser = 150;

/** A body whose last sentence is cut off goes without that sentence, unless it has no other. */
function whereItBreaksOff(body: CleanBody, language: string): CleanBody {
  const last = body.paragraphs.at(-1) ?? '';
  const isMarked = bracketed.test(last);
  const words = body.paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0);
  if (!isMarked && (!ellipsis.test(last) || words > longestTeaser)) return body;
  const shown = last.replace(bracketed, '').replace(ellipsis, '');
  const before = body.paragraphs.slice(0, -1);
  const hasProse = before.some((_, at) => !body.subheads.includes(at));
  const from = stopped.test(shown) ? shown.length : (splitSentences(shown, language).at(-1)?.start ?? 0);
  if (from === 0 && !hasProse) return { ...body, paragraphs: [...before, `${shown} …`], complete: false };
  const paragraphs = withoutLastSubheads([...before, shown.slice(0, from).trim()], body.subheads);
  const cutOff = shown.slice(from);
  return {
    ...body,
    paragraphs,
    subheads: body.subheads.filter((at) => at < paragraphs.length),
    complete: false,
    removed: cutOff ? [...body.removed, { text: cutOff, reason: 'a sentence that the feed cuts off' }] : body.removed,
  };
}

/** Without what is empty at the end, or a heading over nothing. */
function withoutLastSubheads(paragraphs: readonly string[], subheads: readonly number[]): string[] {
  let end = paragraphs.length;
  while (end > 0 && (!paragraphs[end - 1] || subheads.includes(end - 1))) end--;
  return paragraphs.slice(0, end);
}
