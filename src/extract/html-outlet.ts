import type { Article } from '../model/article.ts';
import { agencyIn } from './agencies.ts';
import { isAggregator, isAggregatorHost } from './aggregators.ts';
import { cleanText } from './clean-text.ts';
import { copyrightOwner } from './copyright-owner.ts';
import type { PageElement, PageLayout } from './html-blocks.ts';
import { matchKey } from './html-match.ts';
import { textOf } from './html-text-of.ts';
import { nameWords } from './html-words.ts';

/** What a page's data says of whose page it is, and whose article. */
export interface StatedOutlets {
  readonly site: string | undefined;
  readonly publisher: string | undefined;
  /** Whom the data names as having provided the article. */
  readonly providers: readonly string[];
  readonly address: string | undefined;
}

/** Who published the article of a page, and who only shows it. */
export interface PageOutlet {
  readonly outlet?: string;
  /** Whether readers see the outlet on the page. */
  readonly outletShown?: boolean;
  readonly via?: string;
}

/**
 * The outlet and the aggregator of a page. A known aggregator is never the outlet of what it does not say to be its own; any
 * other site shows what another publishes where its data and the lines at the title both name a provider. Without any
 * data, a name that two signs of the page agree on.
 */
export function outletOf(layout: PageLayout, stated: StatedOutlets): PageOutlet {
  const { providers, publisher, address } = stated;
  const own = publisher ?? stated.site;
  const host = hostOf(address);
  const carrier = [stated.site, publisher].find((name) => name && isAggregator(name));
  if (carrier || isAggregatorHost(host)) {
    if (providers[0] && isAggregator(providers[0])) return { outlet: providers[0] };
    return { ...providedTo(layout, stated), via: carrier ?? own ?? host };
  }
  const shown = providers.length > 0 ? shownProviders(layout).map(matchKey) : [];
  const provider = providers.find((name) => !agencyIn(name) && shown.includes(matchKey(name)));
  if (own && provider && matchKey(provider) !== matchKey(own)) return { outlet: provider, via: own };
  if (own) return { outlet: own };
  const agreed = agreedName(layout, host);
  return agreed ? { outlet: agreed, outletShown: true } : {};
}

/** Whose an aggregator says that an article is; an agency is no outlet. */
function providedTo(layout: PageLayout, { providers, publisher, site }: StatedOutlets): PageOutlet {
  const isOther = (name: string | undefined) => name !== undefined && !isAggregator(name);
  const outlet = [...providers, publisher, site].find(isOther);
  const shown = outlet === undefined ? shownProviders(layout).find(isOther) : undefined;
  const name = outlet ?? shown;
  if (name === undefined || agencyIn(name)) return {};
  return { outlet: name, outletShown: shown !== undefined };
}

/** So many of the articles of an aggregator's page name an outlet other than its site. */
const leastForeign = 0.5;

/** The site is the aggregator where most of several articles say that they are of others, and not the outlet of the rest. */
export function withVia(articles: readonly Article[], site: string | undefined): readonly Article[] {
  if (site === undefined || articles.length < 2) return articles;
  const isForeign = ({ outlet }: Article) => outlet?.basis === 'stated' && matchKey(outlet.name) !== matchKey(site);
  const foreign = articles.filter(isForeign);
  const outlets = new Set(foreign.map(({ outlet }) => outlet?.name));
  if (outlets.size < 2 || foreign.length < articles.length * leastForeign) return articles;
  return articles.map((article) => {
    if (isForeign(article)) return { ...article, via: site };
    const { outlet: _, ...others } = article;
    return { ...others, via: site };
  });
}

const providerWords = /^(?:provider|publisher|source|attribution|partner)$/;
const provided = /^(?:(?:provided|published|story|news) by|source|by|von|par|por|via|quelle|fuente|fonte)[:\s]+/i;
/** How far from a title, in blocks, its provider can stand, and how long its name can be, in characters. */
const [reachBefore, reachAfter, longestName] = [5, 12, 60];

/** What elements at the title that are called "provider" or the like show, as text or as the text of a picture. */
function shownProviders({ elements }: PageLayout): string[] {
  const title = elements.find(({ name }) => name === 'h1')?.start ?? 0;
  return elements
    .filter(({ start }) => start >= title - reachBefore && start <= title + reachAfter)
    .filter(({ attributes }) => nameWords(attributes.class ?? '').some((word) => providerWords.test(word)))
    .map((element) => textOf(element.node, longestName + 1) || pictureText(elements, element))
    .map((text) => cleanText(text).replace(provided, '').trim())
    .filter((text) => text !== '' && text.length <= longestName);
}

function pictureText(elements: readonly PageElement[], { index, after }: PageElement): string {
  return elements.slice(index, after).find(({ name }) => name === 'img')?.attributes.alt ?? '';
}

const titleParts = /\s+(?:::|[|–—·•»:-])\s+|\s*\|\s*/;

/** The name of a site that its title, its line of copyright, its address and its link home agree on, any two of them. */
function agreedName({ elements, blocks }: PageLayout, host: string): string | undefined {
  const documentTitle = elements.find(({ name }) => name === 'title');
  const parts = documentTitle ? textOf(documentTitle.node, 400).split(titleParts) : [];
  const owner = blocks
    .toReversed()
    .map(({ text }) => (text.length < 300 ? copyrightOwner(text) : undefined))
    .find((name) => name !== undefined);
  const home = elements.find(({ name, attributes }) => name === 'a' && attributes.href === '/');
  const homeName = home && (textOf(home.node, longestName + 1) || pictureText(elements, home));
  const inTitle = parts.length > 1 ? [parts.at(-1), parts[0]] : [];
  const signs = [[...inTitle], [owner], [homeName], host.split('.').slice(0, -1)].map((names) => names.map(lettersOf));
  return [...inTitle, owner, homeName].find((name) => {
    const letters = lettersOf(name);
    return letters.length > 2 && signs.filter((names) => names.includes(letters)).length > 1;
  });
}

/** "The Daily Lantern" as an address has it: `dailylantern`. */
function lettersOf(name = ''): string {
  return matchKey(name).replace(/^the /, '').replaceAll(' ', '');
}

function hostOf(address: string | undefined): string {
  return address && URL.canParse(address) ? new URL(address).hostname.toLowerCase().replace(/^www\./, '') : '';
}
