/** What an address says about whether an article is behind it. */
export interface AddressJudgement {
  /** Above 0 where it looks like an article's. */
  readonly score: number;
  /** Phrases that can be shown. */
  readonly reasons: readonly string[];
}

/** Parts of a path that name a page of another kind, by what that is. Each is a whole part: `/tag/`, not `/tag-team-wins/`. */
const otherPages: Readonly<Record<string, string>> = {
  'a tag or a category':
    'tag tags tagged category categories topic topics keyword keywords label labels hashtag schlagwort schlagworte thema themen rubrik rubrique etiqueta etiquetas categoria categoría tema temas',
  'an author':
    'author authors profile profiles staff contributor contributors autor autoren autores auteur auteurs user users',
  'a search or a feed': 'search suche recherche buscar busca cerca zoeken feed feeds rss sitemap',
  'an account or a sign-up':
    'login log-in logout signin sign-in signup sign-up register registration account my-account subscribe subscription subscriptions newsletter newsletters abo abonnement abonnements suscripcion donate membership checkout cart password wp-admin wp-login.php',
  'about the site':
    'about about-us contact contact-us contacts kontakt privacy privacy-policy terms terms-of-use terms-of-service terms-and-conditions imprint impressum datenschutz agb advertise advertising careers jobs help faq legal cookies cookie-policy accessibility press corrections-policy mentions-legales',
  'a share link': 'share sharer intent print printpage email-article',
};

/** Parts that hold articles on some sites and lists of recordings on others. */
const recordings = new Set(
  'video videos watch gallery galleries photos pictures podcast podcasts audio listen mediathek tv live-tv slideshow slideshows'.split(
    ' ',
  ),
);

const kindByPart = new Map(
  Object.entries(otherPages).flatMap(([kind, parts]) => parts.split(' ').map((part) => [part, kind] as const)),
);

const otherFiles = /\.(?:pdf|jpe?g|png|gif|webp|svg|mp[34]|m4a|zip|xml|rss|atom|json|ics|epub|docx?|xlsx?)$/i;
const otherQueries =
  /[?&](?:share|replytocom|print|redirect|redirect_to|return|returnurl|return_to|paged?|tag|cat|author|s|q|query)=/i;
const pageFile = /\.(?:s?html?|xhtml|php|aspx?|jsp|cms|ece)$/i;

/** What in an address speaks for an article, with how much. */
const signs: readonly {
  readonly reason: string;
  readonly score: number;
  readonly holds: (address: Address) => boolean;
}[] = [
  { reason: 'a name like a sentence', score: 2, holds: ({ words }) => words >= 5 },
  { reason: 'a name of several words', score: 2, holds: ({ words }) => words >= 3 },
  {
    reason: 'a date',
    score: 2,
    holds: ({ path }) => /\/(?:19|20)\d{2}[/-]?(?:[01]?\d|[a-z]{3})(?:[/-]?[0-3]?\d)?[/-]/i.test(path),
  },
  {
    reason: 'a number',
    score: 2,
    holds: ({ path, query }) => /\d{4}[^/]*(?:\/[^/]*)?$/.test(path) || /[?&]\w*(?:id|p|no|nr)=\d/i.test(query),
  },
  {
    reason: 'a name of letters and digits',
    score: 1,
    holds: ({ name }) => /^(?=[^-]*\d)(?=[^-]*[a-z])[\da-z]{6,}$/i.test(name),
  },
  { reason: 'a file of its own', score: 1, holds: ({ path }) => pageFile.test(path) },
  { reason: 'deep in the site', score: 1, holds: ({ depth }) => depth >= 3 },
];

interface Address {
  readonly path: string;
  readonly query: string;
  readonly depth: number;
  /** The last part, without the ending of a file. */
  readonly name: string;
  readonly words: number;
}

/** Why no article can be behind an address; null where one may be. */
export function otherPageReason({ pathname, search }: URL): string | null {
  const parts = pathname.toLowerCase().split('/').filter(Boolean);
  if (parts.length === 0 && search === '') return 'the front page';
  if (otherFiles.test(pathname)) return 'no page';
  const kind = parts.map((part) => kindByPart.get(part)).find((known) => known !== undefined);
  if (kind) return kind;
  if (otherQueries.test(search) || /\/(?:page|seite)\/?\d+\/?$/i.test(pathname)) return 'another view of a page';
  return recordings.has(parts.at(-1) ?? '') ? 'a list of recordings' : null;
}

/** How much an address looks like an article's. */
export function judgeAddress({ pathname, search }: URL): AddressJudgement {
  const parts = pathname.split('/').filter(Boolean);
  const name = (parts.at(-1) ?? '').replace(pageFile, '');
  const address = { path: pathname, query: search, depth: parts.length, name, words: wordsInName(name) };
  const found = signs.filter(({ holds }) => holds(address));
  const isRecording = parts.some((part) => recordings.has(part.toLowerCase()));
  return {
    score: found.reduce((sum, { score }) => sum + score, isRecording ? -3 : 0),
    reasons: [...found.map(({ reason }) => reason), ...(isRecording ? ['among recordings'] : [])],
  };
}

/** Words of a name such as `council-closes-bridge`; in scripts without spaces two characters count as one. */
function wordsInName(name: string): number {
  const plain = decoded(name);
  const dense = plain.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return plain.split(/[-_+\s]+/u).filter((word) => /\p{L}{2}/u.test(word)).length + Math.floor(dense / 2);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
