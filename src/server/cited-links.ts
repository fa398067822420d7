import type { Edition, EditionStory } from '../model/edition.ts';
import { editionSentences, type SentencePlace } from '../model/edition-sentences.ts';
import { bottomLineOf, type Place } from '../model/edits.ts';

/** What tells a sentence: the id of a story, or the name of a bottom line. */
export function tellerOf({ section, story }: SentencePlace): string {
  return story?.id ?? bottomLineOf(section?.theme);
}

/** How much of what stands before a citation is compared: above any sentence. */
const reach = 3000;

const citation = /<a\b[^>]*\bhref="#source-(\d+)"[^>]*>/gu;

/**
 * The email with each citation leading to its receipt. Whose citation it is tells the text before it, so that any template
 * will do; where no sentence ends there, it leads to the source as a whole.
 * @param addressOf the address to lead to: of a sentence's place, or of an article
 */
export function withCitedLinks(
  html: string,
  edition: Edition,
  addressOf: (cited: { readonly article: string; readonly story?: string; readonly at?: Place }) => string,
): string {
  const told = citedTexts(edition).map((one) => ({ ...one, words: plain(one.text), uses: one.sources.length }));
  const articleByNumber = new Map(edition.sources.map(({ number, article }) => [number, article]));
  return html.replace(citation, (tag: string, number: string, offset: number) => {
    const article = articleByNumber.get(Number(number));
    if (article === undefined) return tag;
    const before = plain(textOf(html.slice(Math.max(0, offset - reach), offset)));
    const ends = [before, before.replace(/\d+$/u, '')];
    const matching = told.filter(
      ({ sources, words }) =>
        words.length > 0 && sources.includes(Number(number)) && ends.some((end) => end.endsWith(words)),
    );
    const found = matching.find(({ uses }) => uses > 0) ?? matching[0];
    if (found) found.uses--;
    const at = found?.citations.find((each) => each.article === article);
    const address = addressOf(found && at ? { article, story: found.story, at } : { article }).replaceAll('&', '&amp;');
    return tag.replace(/href="[^"]*"/u, `href="${address}"`);
  });
}

/** Words that a citation stands behind, and whose they are. */
interface CitedText {
  readonly text: string;
  readonly story: string;
  readonly sources: readonly number[];
  readonly citations: readonly Place[];
}

/**
 * All words that a template may set a citation behind. The same words may stand at the top and in a story: each place takes
 * its own, so they come in the order of reading.
 */
function citedTexts(edition: Edition): CitedText[] {
  const stories = edition.sections.flatMap((section) => section.stories);
  return [
    ...editionSentences(edition).map(({ sentence, place }) => ({ ...sentence, story: tellerOf(place) })),
    ...stories.flatMap((story) => [...figureTexts(story), ...newsTexts(story, edition)]),
  ];
}

/** A figure stands before its citation with what it counts, or as somebody else's. */
function figureTexts({ id, figures }: EditionStory): CitedText[] {
  return figures.flatMap(({ counts, sentence, others }) => [
    { ...sentence, text: counts, story: id },
    ...others.map((other) => ({ ...other.sentence, text: other.amount, story: id })),
  ]);
}

/** What is new in a story that went out before. */
function newsTexts({ id, update }: EditionStory, { sources }: Edition): CitedText[] {
  return (update?.newSentences ?? []).map((sentence) => ({
    text: sentence.text,
    story: id,
    sources: sources.filter(({ article }) => article === sentence.article).map(({ number }) => number),
    citations: [sentence],
  }));
}

/** Text of HTML that may begin within a tag; the numbers of citations are no words. */
function textOf(html: string): string {
  return html
    .replace(/^[^<]*>/u, '')
    .replace(/<sup\b[^>]*>[^<]*(?:<a\b[^>]*>[^<]*<\/a>[^<]*)*$/u, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      if (hex || decimal) return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
      return name === undefined ? whole : ' ';
    });
}

/** Letters and digits alone: what is between them is the template's. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
