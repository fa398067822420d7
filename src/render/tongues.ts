import type { Edition, EditionSentence, EditionSource, EditionStory } from '../model/edition.ts';
import { directionOf } from './locale-of.ts';
import type { TongueView } from './view.ts';

type Titled = Pick<EditionStory, 'headline' | 'headlineWritten' | 'sources'>;

const same: TongueView = { language: null, direction: null };

/** In which language the words of an edition are, where that is not its own: for screen readers, hyphens and direction. */
export class Tongues {
  readonly #own: string;
  readonly #byArticle: ReadonlyMap<string, string>;
  readonly #bySource: ReadonlyMap<number, EditionSource>;

  constructor({ newsletter, articles, sources }: Edition) {
    this.#own = primary(newsletter.language);
    this.#byArticle = new Map(articles.map(({ id, language }) => [id, language]));
    this.#bySource = new Map(sources.map((source) => [source.number, source]));
  }

  ofArticle(id: string | undefined): TongueView {
    const language = this.#byArticle.get(id ?? '') ?? 'und';
    // What comes from an article's page is not put into an attribute unless it is a language.
    if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language)) return same;
    if (primary(language) === 'und' || primary(language) === this.#own) return same;
    return { language, direction: directionOf(language) };
  }

  /** A headline is the title of one of its articles, as a rule of the first. */
  ofHeadline({ headline, headlineWritten, sources }: Titled): TongueView {
    if (headlineWritten) return same;
    const listed = sources.flatMap((number) => this.#bySource.get(number) ?? []);
    const source = listed.find(({ title }) => title === headline) ?? listed[0];
    return this.ofArticle(source?.article);
  }

  /** Editors and models write in the newsletter's language. */
  ofSentence({ citations, written }: EditionSentence): TongueView {
    return written ? same : this.ofArticle(citations[0]?.article);
  }

  /** What sentences in a row have in common. */
  ofAll(sentences: readonly EditionSentence[]): TongueView {
    const [first = same, ...others] = sentences.map((sentence) => this.ofSentence(sentence));
    return others.every(({ language }) => language === first.language) ? first : same;
  }
}

function primary(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}
