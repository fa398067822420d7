import type { InventedArticle } from './composed-articles.ts';
import { block, type Choices, inside, joined, nothing, type Piece, slugOf } from './composed-pieces.ts';

/** What stands on pages beside their articles; none of it is to be found again. */

const firstSentence = /^.*?(?:[.!?。؟](?=\s|$)|。)/u;

function excerptOf({ paragraphs }: InventedArticle): string {
  const [first = ''] = paragraphs;
  return firstSentence.exec(first)?.[0] ?? first;
}

/** Class names that mean something on some pages, and nothing on others. */
function named(choices: Choices, meaning: string): string {
  return `class="${choices.chance(0.35) ? meaning : choices.name()}"`;
}

export function shareButtons(choices: Choices): Piece {
  const networks = choices.shuffled(['Facebook', 'X', 'WhatsApp', 'LinkedIn', 'Email', 'Copy link']).slice(0, 4);
  return block(
    `div ${named(choices, 'share-bar')}`,
    ...networks.map((network) => block('span', inside('a href="#"', network))),
  );
}

export function advertisement(choices: Choices): Piece {
  const offer = choices.pick([
    'Sleep well on a mattress that comes in a box. Try it for 100 nights.',
    'Save up to 40% on garden chairs this week only.',
    'Learn to play the ukulele in eleven days with Strumly.',
  ]);
  return block(
    `div ${named(choices, 'ad-slot')}`,
    block('div', 'Advertisement'),
    block('div', inside('a href="/out/1"', offer)),
  );
}

export function cookieBanner(choices: Choices): Piece {
  return block(
    `div ${named(choices, 'cookie-consent')}`,
    block('p', 'We use cookies to measure how our pages are read. You can change your mind at any time.'),
    block('button', 'Accept all'),
  );
}

export function navigation(choices: Choices, site: string): Piece {
  const sections = choices
    .shuffled(['World', 'Business', 'Sport', 'Culture', 'Science', 'Weather', 'Opinion'])
    .slice(0, 5);
  return block(
    'header',
    block('div', inside('a href="/"', site)),
    block('nav', block('ul', ...sections.map((name) => block('li', link(`/${name.toLowerCase()}`, name, true))))),
  );
}

export function footer(site: string): Piece {
  return block(
    'footer',
    block('p', `© 2025 ${site}. All rights reserved.`),
    block('p', link('/privacy', 'Privacy policy')),
  );
}

export function headlineList(choices: Choices, others: readonly InventedArticle[]): Piece {
  const heading = choices.pick(['Most read', 'More headlines', 'Latest news', 'Also today']);
  const dated = choices.chance(0.4);
  return block(
    `div ${named(choices, 'most-read')}`,
    block(choices.pick(['h2', 'h3', 'h4']), heading),
    block(
      'ul',
      ...others
        .slice(0, choices.between(3, 6))
        .map(({ title, published }) =>
          block('li', link(slugOf(title), title, true), dated ? block('span', ` ${englishDate(published)}`) : nothing),
        ),
    ),
  );
}

/** Cards: a linked title, a sentence of the article, and perhaps "Read more". */
export function teasers(choices: Choices, others: readonly InventedArticle[], tag = 'div'): Piece {
  const kind = `${tag} class="${choices.name()}"`;
  const title = choices.pick(['h2', 'h3', 'h4']);
  const more = choices.chance(0.5);
  const dated = choices.chance(0.5);
  return block(
    'div',
    ...others
      .slice(0, choices.between(3, 6))
      .map((article) =>
        block(
          kind,
          block(title, link(slugOf(article.title), article.title)),
          dated ? block('span', englishDate(article.published)) : nothing,
          block('p', excerptOf(article)),
          more ? block('div', link(slugOf(article.title), 'Read more')) : nothing,
        ),
      ),
  );
}

const remarks = [
  ['quaylady', 'About time. I have been saying this since they painted it the wrong blue, and nobody listened.'],
  ['Old Hand', 'And who pays? We do, as always. I would like to see the figures for last year before anyone cheers.'],
  ['m.t.', 'Lovely story, thank you. My uncle worked there for thirty years and never stopped talking about it.'],
  ['Bert from Dray', 'First!'],
  ['sceptic_7', 'I read the report and it says nothing of the kind. Page 14, second paragraph, if anybody cares.'],
] as const;

export function comments(choices: Choices): Piece {
  const chosen = choices.shuffled(remarks).slice(0, choices.between(2, 4));
  return block(
    `${choices.pick(['div', 'section'])} ${named(choices, 'comments')}`,
    block(choices.pick(['h3', 'h4']), `${chosen.length} comments`),
    ...chosen.map(([name, remark]) =>
      block(
        'div',
        block('span', name),
        block('span', `${choices.between(2, 9)} hours ago`),
        block('p', remark),
        block('div', link('#', 'Reply')),
      ),
    ),
  );
}

export function authorBox(choices: Choices, name: string): Piece {
  return block(
    `div ${named(choices, 'author-bio')}`,
    block('div', 'About the author'),
    block('p', `${name} has written about towns and the people in them since 2009.`),
  );
}

export function signUp(choices: Choices): Piece {
  return block(
    `div ${named(choices, 'newsletter-signup')}`,
    block('div', 'Sign up for our newsletter'),
    block('p', 'The day’s news in your inbox, every morning at six. You can unsubscribe at any time.'),
  );
}

export function photo(choices: Choices, { outlet }: InventedArticle): Piece {
  const caption = `The place on the day after, seen from the north. Photo: ${outlet}`;
  return block(
    'figure',
    { html: '<img src="/p.jpg" alt="">', lines: [] },
    block(choices.pick(['figcaption', 'figcaption']), caption),
  );
}

/** One of the things that stand between two articles, or none. */
export function between(choices: Choices, others: readonly InventedArticle[]): Piece {
  if (choices.chance(0.55)) return nothing;
  const kind = choices.pick([advertisement, shareButtons, signUp, comments, headlineList, teasers]);
  return kind(choices, choices.shuffled(others));
}

export function englishDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const name = ['', 'January', 'February', 'March', 'April', 'May'][month ?? 0] ?? '';
  return `${name} ${date}, ${year}`;
}

export function link(address: string, text: string, isItem = false): Piece {
  const { html, lines } = inside(`a href="${address}"`, text);
  return { html, lines: isItem ? lines.map((line) => `  • ${line}`) : lines };
}

/** A page without any article: teasers and lists. */
export function frontPage(choices: Choices, others: readonly InventedArticle[]): Piece {
  return joined([
    teasers(choices, others.slice(0, 6), choices.pick(['div', 'article', 'section', 'li'])),
    advertisement(choices),
    headlineList(choices, others.slice(6)),
    teasers(choices, others.slice(12), choices.pick(['div', 'article'])),
    signUp(choices),
  ]);
}
