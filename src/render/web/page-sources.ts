import type { EditionSource } from '../../model/edition.ts';
import type { Locale } from '../locale.ts';
import { webLink } from '../safe-link.ts';
import { showPublished } from '../show-date.ts';
import { type Html, html } from './html.ts';

/** The sources of an edition as a page shows them: each gets its anchor where it is listed first. */
export class PageSources {
  readonly #byNumber: ReadonlyMap<number, EditionSource>;
  readonly #timezone: string;
  readonly #locale: Locale;
  readonly #language: (article: string) => Html | null;
  readonly #listed = new Set<number>();

  /** @param language the attributes of words that are those of an article */
  constructor(
    sources: readonly EditionSource[],
    timezone: string,
    locale: Locale,
    language: (article: string) => Html | null,
  ) {
    this.#byNumber = new Map(sources.map((source) => [source.number, source]));
    this.#timezone = timezone;
    this.#locale = locale;
    this.#language = language;
  }

  find(number: number): EditionSource | undefined {
    return this.#byNumber.get(number);
  }

  anchorOf(number: number): string {
    return `source-${number}`;
  }

  linkOf({ url }: EditionSource): string | null {
    return url === undefined ? null : webLink(url);
  }

  /** The outlet with what qualifies it, and the date. */
  nameOf(source: EditionSource): Html {
    const qualifiers = source.qualifiers.map((qualifier) => html`, ${qualifier}`);
    return html`<cite>${source.outlet}</cite>${qualifiers}, ${this.#time(source)}`;
  }

  /** The sources with these numbers as a list. A title that repeats the headline above is left out. */
  list(numbers: readonly number[], headline: string): Html | null {
    const entries = numbers.flatMap((number) => this.#byNumber.get(number) ?? []);
    if (entries.length === 0) return null;
    return html`<ol class="sources">${entries.map((source) => this.#entry(source, headline))}
</ol>`;
  }

  /** Every source that was not listed so far, or null where all were. */
  unlisted(): Html | null {
    return this.list(
      [...this.#byNumber.keys()].filter((number) => !this.#listed.has(number)),
      '',
    );
  }

  /** The outlets behind these numbers, each once, with what qualifies them. */
  outlets(numbers: readonly number[]): Html {
    const names = numbers.flatMap((number) => {
      const source = this.#byNumber.get(number);
      return source ? [[source.outlet, ...source.qualifiers].join(', ')] : [];
    });
    return html`${[...new Set(names)].map((name, index) => html`${index > 0 ? html` · ` : null}${name}`)}`;
  }

  #entry(source: EditionSource, headline: string): Html {
    const { number } = source;
    const anchor = this.#listed.has(number) ? null : html` id="${this.anchorOf(number)}"`;
    this.#listed.add(number);
    const url = this.linkOf(source);
    const title =
      source.title === headline ? null : html`: <bdi${this.#language(source.article)}>${source.title}</bdi>`;
    const qualifiers = source.qualifiers.map((qualifier) => html`, ${qualifier}`);
    const outlet = html`<cite>${source.outlet}</cite>`;
    return html`
<li value="${number}"${anchor}>${url ? html`<a href="${url}">${outlet}</a>` : outlet}${qualifiers}, ${this.#time(source)}${title}</li>`;
  }

  #time({ published }: EditionSource): Html {
    const shown = showPublished(published, this.#timezone, this.#locale);
    if (!published || !shown) return html`${this.#locale.undated}`;
    return published.earliest === published.latest
      ? html`<time datetime="${published.earliest}">${shown}</time>`
      : html`${shown}`;
  }
}
