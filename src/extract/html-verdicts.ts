import type { Block, PageElement, PageLayout } from './html-blocks.ts';
import { teasersOf } from './html-teasers.ts';
import { runningTotal } from './html-totals.ts';
import { boilerplateName, nameReader } from './html-words.ts';
import { isRemark } from './typed-paragraphs.ts';

/** What a block is if it is no part of a body: where its text goes instead, and why. */
export interface BlockVerdict {
  readonly kind: 'caption' | 'embed' | 'boilerplate';
  readonly reason: string;
}

/** For each block of a page, in its order, why it is no part of any body; null where nothing says so. */
export type BlockVerdicts = readonly (BlockVerdict | null)[];

const reasonByTag = new Map(
  Object.entries({
    nav: 'navigation',
    footer: 'a footer',
    aside: 'a side column',
    menu: 'navigation',
    form: 'a form',
    dialog: 'a dialog',
    figure: 'a figure',
    address: 'the byline',
    time: 'a time',
  }),
);

const reasonByRole = new Map(
  Object.entries({
    navigation: 'navigation',
    banner: 'a page header',
    complementary: 'a side column',
    contentinfo: 'a footer',
    search: 'a form',
    menu: 'navigation',
    menubar: 'navigation',
    dialog: 'a dialog',
    alertdialog: 'a dialog',
    tablist: 'navigation',
    toolbar: 'navigation',
    tooltip: 'a tooltip',
  }),
);

/** Classes by which the large networks mark a post that is embedded elsewhere. */
const embedNames =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|bluesky-embed|reddit-embed-bq|reddit-card|mastodon-embed|threads-post|text-post-media|telegram-post)(?:\s|$)/;

const describing = [
  'class',
  'data-component',
  'data-testid',
  'data-test',
  'data-module',
  'data-name',
  'data-type',
  'data-block',
  'data-qa',
  'data-area',
  'aria-label',
];

/**
 * Judges every block by the tags, roles and names of the elements around it. A name is not believed where it would cost
 * much of the page's prose, pages are full of `<div class="has-sidebar">`; nor is any with `believeNames` false.
 */
export function verdictsOf(layout: PageLayout, believeNames = true): BlockVerdicts {
  const { elements, blocks } = layout;
  const holdsBody = bodyHolders(elements);
  const prose = runningTotal(blocks.map((block) => block.prose));
  const all = prose.at(-1) ?? 0;
  const share = (element: PageElement) => ((prose[element.end] ?? 0) - (prose[element.start] ?? 0)) / Math.max(1, all);
  const isHidden = believeNames ? hiding(blocks, holdsBody, share) : () => false;
  const teasers = teasersOf(layout);
  const judge = (isBelieved: (reason: string) => boolean) => {
    const reasonIn = nameReader((words) => boilerplateName(words, isBelieved));
    const byElement: (BlockVerdict | null)[] = [];
    const costs = new Map<string, number>();
    for (const element of elements) {
      const { index } = element;
      const inherited = byElement[element.parent?.index ?? -1] ?? null;
      const believed = believeNames && !holdsBody.has(element) ? reasonIn : null;
      const own = () => {
        const verdict = element.start === element.end ? null : verdictOn(element, share, believed);
        if (verdict?.reason === 'a newsletter sign-up' && tells(blocks, element)) return null;
        if (verdict) costs.set(verdict.reason, (costs.get(verdict.reason) ?? 0) + share(element));
        return verdict;
      };
      byElement.push(inherited ?? (teasers.has(index) ? teaser : own()));
    }
    return { byElement, costs };
  };
  const { costs, byElement: asNamed } = judge(() => true);
  const isCostly = (reason: string) => !oftenLong.has(reason) && (costs.get(reason) ?? 0) > mostByName;
  const byElement = [...costs.keys()].some(isCostly) ? judge((reason) => !isCostly(reason)).byElement : asNamed;
  return blocks.map((block) => {
    const { element, text } = block;
    if (isHidden(block)) return hiddenText;
    return byElement[element.index] ?? (isTyped(element) && isRemark(text) ? remark : null);
  });
}

/** A name that covers more of a page's prose means something else, at one element or at all that have it. */
const mostByName = 0.4;
/** A page can have more of this than of its article. */
const oftenLong = new Set(['a comment section', 'links to other articles', 'hidden text', 'a caption']);

/** A call to sign up is not longer, in characters of a paragraph: a newsletter's own stories are. */
const longestCall = 200;

function tells(blocks: readonly Block[], { start, end }: PageElement): boolean {
  return blocks.slice(start, end).some(({ prose }) => prose >= longestCall);
}

const hiddenText: BlockVerdict = { kind: 'boilerplate', reason: 'hidden text' };
const teaser: BlockVerdict = { kind: 'boilerplate', reason: 'a teaser' };
const remark: BlockVerdict = { kind: 'boilerplate', reason: 'a remark in a chat' };

function isTyped({ name, parent }: PageElement): boolean {
  return name === 'pre' || parent?.name === 'pre';
}

type NameReader = (names: string) => string | null;

/** Where more of a page is hidden, it is not all of it at once, or not for long: tabs, what unfolds, what a script fades in. */
const mostHidden = 0.6;

/** Makes the function that tells what readers do not see: text in elements that hide it, unless that is most of the page. */
function hiding(
  blocks: readonly Block[],
  holdsBody: ReadonlySet<PageElement>,
  share: (element: PageElement) => number,
): (block: Block) => boolean {
  const isBelieved = ({ element }: Block['hiddenBy'][number]) =>
    !/^(?:html|body|main)$/.test(element.name) && !holdsBody.has(element) && share(element) <= mostHidden;
  const isHidden = ({ hiddenBy }: Block) => hiddenBy.length > 0 && hiddenBy.some(isBelieved);
  let hidden = 0;
  let all = 0;
  for (const block of blocks) {
    all += block.prose;
    if (block.prose > 0 && isHidden(block)) hidden += block.prose;
  }
  return hidden > all * mostHidden ? () => false : isHidden;
}

/** Elements around a page's title, or around what claims to be its body: whatever they are called, they are not boilerplate. */
function bodyHolders(elements: readonly PageElement[]): ReadonlySet<PageElement> {
  const holders = new Set<PageElement>();
  for (const element of elements) {
    if (element.name !== 'h1' && !element.claimsBody) continue;
    let at = element.name === 'h1' ? element.parent : element;
    for (; at && !holders.has(at); at = at.parent) holders.add(at);
  }
  return holders;
}

function verdictOn(
  element: PageElement,
  share: (element: PageElement) => number,
  reasonIn: NameReader | null,
): BlockVerdict | null {
  const { name, attributes } = element;
  if (name === 'html' || name === 'body' || name === 'main') return null;
  if (name === 'figcaption') return { kind: 'caption', reason: 'a caption' };
  if (name === 'blockquote' && embedNames.test(attributes.class ?? ''))
    return { kind: 'embed', reason: 'an embedded post' };
  const stated = reasonByTag.get(name) ?? reasonByRole.get(attributes.role ?? '');
  const reason = stated ?? (reasonIn && nameReason(element, reasonIn));
  if (!reason || share(element) > (stated ? 0.6 : mostByName)) return null;
  return { kind: reason === 'a caption' || reason === 'a figure' ? 'caption' : 'boilerplate', reason };
}

function nameReason({ name, attributes }: PageElement, reasonIn: NameReader): string | null {
  if (name.includes('-')) {
    const reason = reasonIn(name);
    if (reason) return reason;
  }
  for (const key of describing) {
    const names = attributes[key];
    const reason = names ? reasonIn(names) : null;
    if (reason) return reason;
  }
  // A long id is the slug of a heading, and speaks of the news.
  return attributes.id && attributes.id.split(/[-_]/).length <= 4 ? reasonIn(attributes.id) : null;
}
