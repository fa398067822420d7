/**
 * What publishers call the parts of a page in `class`, `id` and `data-` attributes. Checked on pages of 78 sites: text
 * under the words that occur there was part of an article on few of them. `app`, `post` and `tag` are left out: they
 * name whole pages too often.
 */
const boilerplateWords: Readonly<Record<string, string>> = {
  'a comment section': 'comments comment disqus livefyre coral respond replies',
  'share buttons': 'share sharing sharer sharebar social socials addthis sharethis',
  'links to other articles':
    'related recirc recirculation recommended recommendations recommendation outbrain taboola zergnet trending popular readmore teaser teasers morefrom upnext mostread crosslinks',
  'a newsletter sign-up': 'newsletter newsletters subscribe subscription signup optin mailchimp',
  advertising:
    'advert advertisement adverts advertising ads adunit adslot adbox sponsor sponsored sponsors promo promos promotion promobox dfp adsbygoogle commercial',
  navigation:
    'nav navigation navbar menu menus submenu dropdown breadcrumb breadcrumbs pagination pager paginator paging toolbar masthead drawer offcanvas skip skiplink megamenu',
  'a side column': 'sidebar rail aside secondary widget widgets',
  'a footer': 'footer copyright legal colophon',
  'a consent or sign-in notice':
    'cookie cookies consent gdpr ccpa onetrust modal popup popover tooltip login register signin account paywall regwall alert',
  'the byline': 'byline bylines author authors bio contributor contributors dateline timestamp pubdate',
  'tags or categories': 'tags taglist tagcloud topics topic categories kicker eyebrow keywords',
  'a caption': 'caption captions figcaption credit credits imagecaption',
  'hidden text': 'sr hidden visuallyhidden offscreen screenreader invisible',
  'a media player': 'player jwplayer playlist carousel slideshow thumbnails',
  'a form': 'form search survey quiz poll',
  'notes below the text': 'footnote footnotes endnote endnotes',
  'a call to action': 'cta button buttons btn donate donation follow',
};

/** Pairs of words that say what neither says alone. */
const boilerplatePairs: Readonly<Record<string, string>> = {
  'links to other articles':
    'read-more read-next read-also more-from more-on more-stories more-news also-like up-next most-read most-viewed related-content see-also further-reading latest-news top-stories',
  'a newsletter sign-up': 'sign-up',
  'a consent or sign-in notice': 'tp-modal tp-container piano-container piano-offer reg-wall pay-wall meter-wall',
  advertising: 'ad-unit ad-slot ad-container ad-wrapper ad-block ad-placeholder google-ad in-ad',
  'a caption': 'image-wrapper image-container image-wrap img-wrapper photo-wrapper photo-container wp-caption',
  'hidden text': 'screen-reader visually-hidden sr-only',
  'the byline':
    'post-meta entry-meta article-meta published-date publish-date posted-on post-date read-time reading-time',
};

/** Words after which a name speaks of something else than what the element holds: `has-sidebar`, `overflow-hidden`. */
const denials = new Set(
  'has no non not with without is overflow text bg aria sm md lg xl pre post type status format elementor'.split(' '),
);

/** Names of the element that holds an article's body and nothing else, more or less. */
const bodyPairs =
  'article-body story-body entry-content post-content article-content story-content articlebody post-body body-copy article-text story-text content-body body-content article-copy entry-body page-content rich-text body-text blog-content single-content news-content detail-content main-text field-body';

const reasonByWord = byEntry(boilerplateWords);
const reasonByPair = byEntry(boilerplatePairs);
const bodyNames = new Set(bodyPairs.split(' '));
/** The last words of these names: most elements have none of them, and are asked no more. */
const mayNameBody = new RegExp([...new Set(bodyPairs.match(/[a-z]+(?= |$)/g))].join('|'), 'i');

function byEntry(wordsByReason: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(wordsByReason).flatMap(([reason, words]) => words.split(' ').map((word) => [word, reason] as const)),
  );
}

/** The words of a `class` or `id`: "relatedStories ad_unit" has `related`, `stories`, a space that no pair spans, `ad`, `unit`. */
export function nameWords(names: string): string[] {
  return (
    names
      .slice(0, longestNames)
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .match(/[a-z]+|\s+/g) ?? []
  );
}

/** Why an element with these names is not part of an article's body; null where nothing that is believed says so. */
export function boilerplateName(words: readonly string[], isBelieved: (reason: string) => boolean): string | null {
  for (const [i, word] of words.entries()) {
    if (denials.has(words[i - 1] ?? '')) continue;
    const reason = reasonByWord.get(word) ?? reasonByPair.get(`${word}-${words[i + 1] ?? ''}`);
    if (reason && isBelieved(reason)) return reason;
  }
  return null;
}

/** Whether an element with these names claims to hold an article's body. */
function isBodyName(words: readonly string[]): boolean {
  return words.some((word, i) => bodyNames.has(word) || bodyNames.has(`${word}-${words[i + 1] ?? ''}`));
}

/** No names of an element are longer, in characters. */
const longestNames = 400;

/**
 * What the first that says anything of an element's names says, each name read once: a page has thousands of elements and
 * a few hundred different names.
 */
export function nameReader<T>(read: (words: readonly string[]) => T | null): (names: string) => T | null {
  const known = new Map<string, T | null>();
  const firstOf = (names: readonly string[]) => {
    for (const name of names) {
      const told = said(name);
      if (told !== null) return told;
    }
    return null;
  };
  const said = (names: string): T | null => {
    if (!known.has(names))
      known.set(names, names.includes(' ') ? firstOf(names.slice(0, longestNames).split(' ')) : read(nameWords(names)));
    return known.get(names) ?? null;
  };
  return said;
}

/** Tells of elements whether they say by their names that they hold an article's body. */
export function bodyClaims(): (name: string, attributes: Readonly<Record<string, string>>) => boolean {
  const claim = nameReader((words) => isBodyName(words) || null);
  return (name, { class: classes, id, itemprop, 'data-testid': testId }) => {
    if (name === 'html' || name === 'body') return false;
    if (itemprop && /\barticleBody\b/i.test(itemprop)) return true;
    return [classes, id, testId].some((names) => names && mayNameBody.test(names) && claim(names));
  };
}
