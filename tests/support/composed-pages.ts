import { inventedArticles } from './composed-articles.ts';
import { type ComposedArticle, capturedAt, layouts } from './composed-layouts.ts';
import { cookieBanner, footer, frontPage, headlineList, navigation, signUp } from './composed-noise.ts';
import { block, choicesOf, escaped, joined, nothing } from './composed-pieces.ts';

export type { ComposedArticle } from './composed-layouts.ts';

/** A page that was put together from invented articles, with what is to be found on it. */
export interface ComposedPage {
  readonly seed: number;
  /** The kind of page. */
  readonly layout: string;
  readonly html: string;
  /** The same page without its tags, a line a block. */
  readonly text: string;
  /** ISO 8601; relative times count from it. */
  readonly capturedAt: string;
  /** In the order of the page. */
  readonly articles: readonly ComposedArticle[];
}

const sites = ['The Morning Round', 'Newsbasket', 'Seven at Seven', 'Wider View', 'The Reading Room'];
const kinds = [...Object.keys(layouts), 'teasers'];

/** The page of a seed: the same page for the same seed, of two to eight articles on most. */
export function composedPage(seed: number): ComposedPage {
  const choices = choicesOf(seed);
  const layout = kinds[seed % kinds.length] as string;
  const site = choices.pick(sites);
  const mixed = choices.shuffled(inventedArticles);
  const language = choices.chance(0.7)
    ? ['en']
    : choices.pick([
        ['de', 'fr', 'es', 'uk', 'zh', 'ar'],
        ['en', 'de', 'fr', 'es'],
        ['de', 'uk', 'ar'],
      ]);
  const pool = mixed.filter((article) => language.includes(article.language));
  const told = pool.slice(0, choices.between(2, Math.min(8, pool.length)));
  const others = mixed.filter((article) => !told.includes(article));

  const compose = layouts[layout];
  const { piece, articles } = compose
    ? compose(choices, { told, others })
    : { piece: frontPage(choices, others), articles: [] };
  const edition = `${site}, Tuesday edition`;
  const hasOwnTitle = layout !== 'single' && layout !== 'liveBlog' && choices.chance(0.3);
  const title = articles.length === 1 ? `${articles[0]?.title} | ${site}` : hasOwnTitle ? edition : site;
  const body = joined([
    choices.chance(0.4) ? cookieBanner(choices) : nothing,
    navigation(choices, site),
    hasOwnTitle ? block('h1', edition) : nothing,
    choices.chance(0.5) ? block('main', piece) : piece,
    choices.chance(0.4)
      ? block(choices.pick(['aside', 'div']), headlineList(choices, choices.shuffled(others)))
      : nothing,
    choices.chance(0.3) ? signUp(choices) : nothing,
    footer(site),
  ]);
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title><meta property="og:site_name" content="${escaped(site)}">`;
  return {
    seed,
    layout,
    html: `<!doctype html>\n<html><head>${head}</head><body>\n${body.html}</body></html>\n`,
    text: `${body.lines.join(choices.chance(0.5) ? '\n' : '\n\n')}\n`,
    capturedAt,
    articles,
  };
}

/** The pages of the seeds from `first` on. */
export function composedPages(count: number, first = 1): ComposedPage[] {
  return Array.from({ length: count }, (_, i) => composedPage(first + i));
}
