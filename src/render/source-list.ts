import type { Published } from '../model/article.ts';
import type { Edition, EditionSource } from '../model/edition.ts';
import { cleanText } from './clean-text.ts';
import type { Locale } from './locale.ts';
import { webLink } from './safe-link.ts';
import { showPublished } from './show-date.ts';
import { Tongues } from './tongues.ts';
import type { CitationView, LinkView, SourceView } from './view.ts';

/** The sources of an edition as they are listed from top to bottom: each gets its anchor where it stands first. */
export class SourceList {
  readonly #byNumber: ReadonlyMap<number, EditionSource>;
  readonly #timezone: string;
  readonly #locale: Locale;
  readonly #listed = new Set<number>();
  readonly #cited = new Set<number>();
  readonly tongues: Tongues;

  constructor(edition: Edition, locale: Locale) {
    this.tongues = new Tongues(edition);
    this.#byNumber = new Map(edition.sources.map((source) => [source.number, source]));
    this.#timezone = edition.newsletter.timezone;
    this.#locale = locale;
  }

  /** The sources with these numbers, to be listed under a headline. A number without a source is left out. */
  list(numbers: readonly number[], headline: string): SourceView[] {
    return this.#find(numbers).map((source) => this.#view(source, headline));
  }

  /** Every source that was cited, and not listed so far. */
  unlisted(): SourceView[] {
    const numbers = [...this.#byNumber.keys()].filter((number) => this.#cited.has(number) && !this.#listed.has(number));
    return this.list(numbers, '');
  }

  citations(numbers: readonly number[]): CitationView[] {
    return this.#find(numbers).map(({ number, outlet }) => {
      this.#cited.add(number);
      return { number, outlet: cleanText(outlet), link: `#${anchorOf(number)}` };
    });
  }

  /** The names of the outlets behind these numbers, each once; what qualifies them stands where they are listed. */
  outletNames(numbers: readonly number[]): string {
    return [...new Set(this.#find(numbers).map(({ outlet }) => cleanText(outlet)))].join(' · ');
  }

  /** The day of the first of these sources, where it is known and another than that of the others. */
  dayUnlike(numbers: readonly number[], others: readonly number[]): string | null {
    const shown = (published: Published) => showPublished(published, this.#timezone, this.#locale);
    const [own, other] = [numbers, others].map((some) => this.#find(some)[0]?.published);
    if (!own || !other) return null;
    const [ownDay, otherDay] = [own, other].map((one) => shown({ ...one, earliest: one.latest }));
    return ownDay === otherDay ? null : shown(own);
  }

  /** The first address among these sources that can be followed, with the outlet's name. */
  firstLink(numbers: readonly number[]): LinkView | null {
    for (const { url, outlet } of this.#find(numbers)) {
      const link = url === undefined ? null : webLink(url);
      if (link !== null) return { label: cleanText(outlet), link };
    }
    return null;
  }

  #find(numbers: readonly number[]): EditionSource[] {
    return numbers.flatMap((number) => this.#byNumber.get(number) ?? []);
  }

  #view(source: EditionSource, headline: string): SourceView {
    const first = !this.#listed.has(source.number);
    this.#listed.add(source.number);
    const published = showPublished(source.published, this.#timezone, this.#locale);
    return {
      number: source.number,
      anchor: first ? anchorOf(source.number) : null,
      outlet: cleanText(source.outlet),
      title: source.title === headline ? null : cleanText(source.title),
      details: [
        ...source.qualifiers.map((each) => qualifierIn(this.#locale, each)),
        published ?? this.#locale.undated,
      ].join(this.#locale.comma),
      url: source.url === undefined ? null : webLink(source.url),
      ...this.tongues.ofArticle(source.article),
    };
  }
}

/** What qualifies an outlet's name, in the words of the locale where it knows the phrase. */
export function qualifierIn({ qualifiers }: Locale, phrase: string): string {
  const { via, with: together, ...fixed } = qualifiers;
  if (Object.hasOwn(fixed, phrase)) return fixed[phrase as keyof typeof fixed];
  if (phrase.startsWith('via ')) return via(cleanText(phrase.slice('via '.length)));
  if (phrase.startsWith('with ')) return together(cleanText(phrase.slice('with '.length)));
  return cleanText(phrase);
}

function anchorOf(number: number): string {
  return `source-${number}`;
}
