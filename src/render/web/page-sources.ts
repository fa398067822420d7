import type { EditionSource } from '../../model/edition.ts';
import type { Locale } from '../locale.ts';
import { webLink } from '../safe-link.ts';
import { showPublished } from '../show-date.ts';
import { qualifierIn } from '../source-list.ts';
import type { Tongues } from '../tongues.ts';
import { type Html, html, inline, inTongue } from './html.ts';

/** The sources of an edition as a page shows them: each gets its anchor where it is listed first. */
export class PageSources {
  readonly #byNumber: ReadonlyMap<number, EditionSource>;
  readonly #timezone: string;
  readonly #locale: Locale;
  readonly #tongues: Tongues;
  readonly #listed = new Set<number>();

  constructor(sources: readonly EditionSource[], timezone: string, locale: Locale, tongues: Tongues) {
    this.#byNumber = new Map(sources.map((source) => [source.number, source]));
    this.#timezone = timezone;
    this.#locale = locale;
    this.#tongues = tongues;
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
    return html`<cite>${source.outlet}</cite>${this.#details(source)}`;
  }

  /** The sources with these numbers as a list. A title that repeats the headline above is left out. */
  list(numbers: readonly number[], headline: string): Html | null {
    const entries = numbers.flatMap((number) => this.#byNumber.get(number) ?? []);
    if (entries.length === 0) return null;
    return html`<ol class="sources">${entries.map(
      (source) => html`
<li value="${source.number}"${this.#anchor(source)}>${this.#told(source, headline)}</li>`,
    )}
</ol>`;
  }

  /** As `list`, in the line of what they stand with. */
  inline(numbers: readonly number[], headline: string): readonly Html[] {
    return numbers
      .flatMap((number) => this.#byNumber.get(number) ?? [])
      .map(
        (source) =>
          html`<span class="source"${this.#anchor(source)}>${source.number}.\u00A0${this.#told(source, headline)}</span> `,
      );
  }

  /** Every source that was not listed so far, or null where all were. */
  unlisted(): Html | null {
    return this.list(
      [...this.#byNumber.keys()].filter((number) => !this.#listed.has(number)),
      '',
    );
  }

  #anchor({ number }: EditionSource): Html | null {
    if (this.#listed.has(number)) return null;
    this.#listed.add(number);
    return html` id="${this.anchorOf(number)}"`;
  }

  #told(source: EditionSource, headline: string): Html {
    const url = this.linkOf(source);
    const tongue = inTongue(this.#tongues.ofArticle(source.article));
    const title = source.title === headline ? null : html`: <bdi${tongue}>${source.title}</bdi>`;
    const outlet = html`<cite>${source.outlet}</cite>`;
    return html`${url ? html`<a href="${url}">${outlet}</a>` : outlet}${this.#details(source)}${title}`;
  }

  #details(source: EditionSource): Html {
    const comma = inline(this.#locale.comma);
    const qualifiers = source.qualifiers.map((phrase) => html`${comma}${qualifierIn(this.#locale, phrase)}`);
    return html`${qualifiers}${comma}${this.#time(source)}`;
  }

  #time({ published }: EditionSource): Html {
    const shown = showPublished(published, this.#timezone, this.#locale);
    if (!published || !shown) return html`${this.#locale.undated}`;
    return published.earliest === published.latest
      ? html`<time datetime="${published.earliest}">${shown}</time>`
      : html`${shown}`;
  }
}
