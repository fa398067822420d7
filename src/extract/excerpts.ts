import type { Article } from '../model/article.ts';
import { countWords } from '../text/words.ts';
import { goingOnPhrases } from './feed-phrases.ts';
import { phraseIn } from './phrases.ts';

/** An excerpt is cut off where its room ends, and what leads to the rest can stand behind that. */
const cut =
  /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\])["'”’]?(?:\s?\(?(?:continue reading|read more|more|mehr|weiterlesen|lire la suite|leer más)\)?)?$/i;
/** What leads to the rest, right behind a whole sentence. */
const ledOn =
  /[.!?…]["'”’»)]*\s(?:continue reading|read (?:more|on)|keep reading|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|ler mais|leia mais|leggi (?:tutto|di più)|lees (?:meer|verder)|читать далее)(?:\s?[→»›>…])?$/iu;
/** A text with fewer characters is no excerpt. */
const shortest = 60;
/** An excerpt is not longer, in words. */
const longest = 120;
const fewestInRow = 3;
const fewestOnPage = 2;

/**
 * The articles of a page without what are only the beginnings of articles elsewhere: several texts that are cut off after a
 * few sentences, or one that consists of such. A single one can be an article behind a wall.
 */
export function withoutExcerpts(articles: readonly Article[]): readonly Article[] {
  const openings = articles.length <= fewestRepeated ? new Map() : openingsOf(articles);
  const told = articles.filter((article) => !repeatsOthers(article, openings));
  const whole = told.filter((article) => !isRowOfExcerpts(article));
  const excerpts = whole.filter(isExcerpt);
  return excerpts.length < fewestOnPage ? whole : whole.filter((article) => !excerpts.includes(article));
}

/** Of the paragraphs of a summary so many open articles below it, and of more than one. */
const leastRepeated = 0.6;
const fewestRepeated = 2;

/** What an article opens with, by the first characters of the line. */
type Openings = ReadonlyMap<string, readonly { readonly line: string; readonly of: Article['id'] }[]>;
const firstCharacters = 6;

function openingsOf(articles: readonly Article[]): Openings {
  const openings = new Map<string, { line: string; of: Article['id'] }[]>();
  for (const { id, title, paragraphs } of articles)
    for (const line of [title, ...paragraphs.slice(0, 2)]) {
      const start = line.slice(0, firstCharacters);
      const known = openings.get(start);
      if (known) known.push({ line, of: id });
      else openings.set(start, [{ line, of: id }]);
    }
  return openings;
}

/** Whether an article is the summary above others, such as the entries of a live page: what it says is how they begin. */
function repeatsOthers({ id, paragraphs, subheads }: Article, openings: Openings): boolean {
  const isSubhead = new Set(subheads);
  const texts = paragraphs.filter((_, at) => !isSubhead.has(at));
  const repeated = texts.flatMap((text) => {
    const alike = openings.get(text.slice(0, firstCharacters)) ?? [];
    return alike.find(({ line, of }) => of !== id && line.startsWith(text))?.of ?? [];
  });
  return new Set(repeated).size >= fewestRepeated && repeated.length >= texts.length * leastRepeated;
}

/** Titles and dates between excerpts end without a stop. */
const ended = /[.!?…。！？\]]["'”’»)]*$/u;

function isRowOfExcerpts({ paragraphs, subheads }: Article): boolean {
  const isSubhead = new Set(subheads);
  const texts = paragraphs.filter(
    (text, at) => text.length >= shortest && !isSubhead.has(at) && (ended.test(text) || isCut(text)),
  );
  const excerpts = texts.filter(isCut);
  // Below an article stand excerpts of others.
  const isFirst = texts[0] !== undefined && isCut(texts[0]);
  return isFirst && excerpts.length >= fewestInRow && excerpts.length > texts.length / 2;
}

/** A line that leads to the rest of a text is not longer, in characters. */
const longestLead = 60;
/** So many of the texts of a row have such a line. */
const leastLed = 0.6;

/** A line of a page, and whether it is prose. */
interface Line {
  readonly text: string;
  readonly isProse: boolean;
}

/** Whether what stands in some lines is a row of beginnings: below most of its texts a line such as "Read more" leads to the rest. */
export function areBeginnings(lines: readonly Line[]): boolean {
  const below = lines.filter(({ isProse }, at) => !isProse && lines[at - 1]?.isProse);
  const led = below.filter(leadsOn);
  // Below an article stand beginnings of others.
  const isFirst = below[0] !== undefined && below[0] === led[0];
  return isFirst && led.length >= fewestInRow && led.length >= below.length * leastLed;
}

function leadsOn({ text, isProse }: Line): boolean {
  return !isProse && text.length <= longestLead && phraseIn(goingOnPhrases, text) !== undefined;
}

/**
 * The pieces of a page without what are only beginnings: rows of them, and several that are a single paragraph with a line
 * below it that leads to the rest.
 */
export function withoutBeginnings<Piece>(
  pieces: readonly Piece[],
  linesOf: (piece: Piece) => readonly Line[],
): readonly Piece[] {
  const single = pieces.filter((piece) => {
    const [first, next, ...others] = linesOf(piece);
    return first?.isProse && next && leadsOn(next) && others.length === 0;
  });
  const others = single.length < fewestOnPage ? pieces : pieces.filter((piece) => !single.includes(piece));
  return others.filter((piece) => !areBeginnings(linesOf(piece)));
}

function isExcerpt({ paragraphs }: Article): boolean {
  if (!isCut(paragraphs.at(-1) ?? '')) return false;
  return paragraphs.reduce((sum, text) => sum + countWords(text), 0) <= longest;
}

function isCut(text: string): boolean {
  const end = text.slice(-40);
  return cut.test(end) || ledOn.test(end);
}
