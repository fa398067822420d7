import { seeded } from './seeded.mjs';

/** Lines of buttons as sites put them below or above each article. */
const buttons = [
  ['Share', 'Save'],
  ['Copy the link below'],
  ['Listen to this article'],
  ['Print', 'E-mail', 'Comments (0)'],
  ['Advertisement'],
  ['Sign up for our newsletter'],
  ['Read more'],
];
/** What stands below a lead, before what others write. */
const ends = [['Comments', 'Related Articles'], ['More on this story'], ['Related Articles']];
const sections = ['Harbour and coast', 'Schools', 'Money', 'The county this week', 'Letters'];
const plainOpenings = Array(8).fill('');
/** How the first paragraph of each can begin: in letters, in debates, in dispatches. */
const openings = ['Sir, – ', 'Hon. Ada Marsh: ', 'HOLMSUND, May 11 (Lantern) — ', 'TARN — '];
/** Titles that ask without a word of what they are about. */
const askedAnew = [
  'Who knew of it before?',
  'What happens now?',
  'So is that the end of it?',
  'And who will pay for all this?',
];
/** A report has at least so many words. */
const fewestBriefWords = 40;
const subheadings = ['What happens next', 'A long wait', 'Who is to pay', 'Questions for the council'];
const rules = ['-----', '* * *', '________', '=========='];

/**
 * The articles of a composed page once more, as mail, wikis and text browsers set several: below rules, numbers, bullets or
 * buttons, with the facts above the title, below it or after the body. Every choice holds for all articles of a page.
 */
export function framedPageOf(seed, composed) {
  const choices = seeded(seed);
  const areRelated = composed.length > 2 && choices.chance(0.7);
  const isLive = areRelated && choices.chance(0.12);
  const told = isLive ? liveEntries(composed, choices) : areRelated ? relatedArticles(composed, choices) : composed;
  const manner = isLive ? mannerOfLivePage(choices) : mannerOf(choices);
  const articles = told.map((article) => shown(inLength(article, manner, choices), manner, choices));
  const contents = choices.chance(0.2)
    ? ['Contents', ...articles.map(({ title }, at) => marked(title, manner, at))]
    : [];
  const pieces = articles.map((article, at) => piece(article, at, manner, choices));
  const lines = [choices.chance(0.5) ? 'Press review' : '', ...contents, ...pieces.flat()];
  return { text: lines.join('\n'), articles };
}

function mannerOf(choices) {
  const mark = choices.pick(['', '', '', '', 'number', 'bullet', 'capitals', 'question', 'question']);
  return {
    mark,
    rule: choices.chance(0.25) && choices.pick(rules),
    rulesTwice: choices.chance(0.3),
    outletBehind: choices.pick(['', '', '', ' — ', ' (', ' | ']),
    facts: choices.pick(['above', 'below', 'below', 'after', 'none']),
    together: choices.chance(0.4),
    has: {
      author: choices.chance(0.7),
      date: choices.chance(0.7),
      clock: choices.chance(0.25),
      outlet: choices.chance(0.25),
    },
    label: choices.chance(0.15),
    buttons: choices.chance(mark === 'question' ? 0.8 : 0.4) && choices.pick(buttons),
    buttonsBelow: choices.chance(0.5),
    named: choices.chance(0.25),
    belowLead: choices.chance(0.25) ? choices.pick(ends) : [],
    leadDiffers: choices.chance(0.2),
    missing: choices.chance(0.3) ? 0.15 : 0,
    titleWords: choices.pick([0, 0, 0, 0, 0, 0, 1, 2]),
    opening: choices.pick([...plainOpenings, ...openings]),
    briefs: choices.chance(0.35) ? choices.pick([0.3, 0.6, 1]) : 0,
    markdown: choices.chance(0.15),
    indent: choices.chance(0.12) ? '   ' : '',
    space: choices.chance(0.25),
    subheads: choices.chance(0.35) ? 0.5 : 0,
  };
}

/** Some pages have short reports among long ones, or nothing else; some long ones have a subhead. */
function inLength(article, { briefs, subheads, markdown }, choices) {
  const { paragraphs } = article;
  if (choices.chance(briefs)) {
    const length = (count) => paragraphs.slice(0, count).join(' ').split(' ').length;
    const count = paragraphs.findIndex((_, at) => length(at + 1) >= fewestBriefWords) + 1;
    return { ...article, paragraphs: count > 0 ? paragraphs.slice(0, count) : paragraphs };
  }
  if (paragraphs.length < 4 || !choices.chance(subheads)) return article;
  const words = paragraphs
    .at(-1)
    .split(' ')
    .slice(0, 4)
    .join(' ')
    .replace(/[.,:]$/, '');
  const subhead = `${markdown ? '### ' : ''}${choices.pick([words, ...subheadings])}`;
  return { ...article, paragraphs: paragraphs.toSpliced(choices.pick([2, 3]), 0, subhead) };
}

/** The entries of a live page stand below their times alone, sometimes among buttons. */
function mannerOfLivePage(choices) {
  return {
    ...mannerOf(choices),
    mark: choices.pick(['', '', '', 'question']),
    rule: false,
    label: false,
    named: false,
    outletBehind: '',
    belowLead: [],
    leadDiffers: false,
    missing: 0,
    opening: '',
    briefs: 0,
    subheads: 0,
    facts: 'above',
    has: { clock: true },
  };
}

/** Entries of a live page: all tell the same few sentences anew, and their titles use words of these. */
function liveEntries([event, ...others], choices) {
  const told = event.paragraphs.filter((text) => /\.$/.test(text)).slice(0, choices.pick([2, 3, 4]));
  const words = event.title.split(' ');
  const shared = choices.pick([0, 2, 3]);
  return others.map((article) => {
    const own = article.title.split(' ');
    const [place] = own.slice(-1);
    return {
      ...article,
      title: shared > 0 ? [...own.slice(0, shared + 1), ...words.slice(0, shared)].join(' ') : article.title,
      paragraphs: told.map((text) => text.replace(/\.$/, `, as far as ${place} is concerned.`)),
    };
  });
}

/** Articles about one event: each tells a part of it, or ends in it, or repeats it with words of its own. */
function relatedArticles([event, ...others], choices) {
  const words = event.title
    .split(' ')
    .slice(0, choices.pick([2, 3, 4]))
    .join(' ');
  const named = choices.pick([0, 0.5, 1]);
  const told = event.paragraphs.filter((text) => /\.$/.test(text));
  const bodies = {
    dealt: ({ paragraphs }, at) => [...told.filter((_, i) => i % others.length === at), ...paragraphs],
    agency: ({ paragraphs }) => [...paragraphs, ...told.slice(0, 2)],
    repeated: ({ outlet = 'the Lantern' }, at) =>
      told.map((text) => text.replace(/\.$/, `, ${outlet} says in line ${at + 3}.`)),
  };
  const bodyOf = bodies[choices.pick(['dealt', 'dealt', 'agency', 'repeated'])];
  return others.map((article, at) => ({
    ...article,
    title: choices.chance(named) ? `${words}: ${article.title}` : article.title,
    paragraphs: bodyOf(article, at),
  }));
}

/** Some pages call each article by a word or two, or begin it as letters and dispatches begin. */
function shown({ title, paragraphs: [first = '', ...rest], ...facts }, { titleWords, opening, mark }, choices) {
  if (mark === 'question' && choices.chance(0.15)) title = choices.pick(askedAnew);
  const short = titleWords > 0 ? title.split(' ').slice(-titleWords).join(' ').toUpperCase() : title;
  return { ...facts, title: short, paragraphs: [opening + first, ...rest] };
}

function piece(article, at, manner, choices) {
  const facts = choices.chance(manner.missing) || (at === 0 && manner.leadDiffers) ? [] : factsOf(article, at, manner);
  const rule = manner.rule ? [manner.rule] : [];
  const title = titleOf(article, at, manner);
  const paragraphs = manner.space
    ? article.paragraphs.flatMap((text) => ['', manner.indent + text])
    : article.paragraphs.map((text) => manner.indent + text);
  return [
    ...(manner.space ? ['', '', ''] : []),
    ...rule,
    ...(manner.label ? [choices.chance(0.5) ? `Section: ${choices.pick(sections)}` : choices.pick(sections)] : []),
    ...(manner.named ? [title] : []),
    ...(manner.facts === 'above' ? facts : []),
    ...(manner.buttons && !manner.buttonsBelow ? manner.buttons : []),
    title,
    ...(manner.rulesTwice ? rule : []),
    ...(manner.facts === 'below' ? facts : []),
    ...paragraphs,
    ...(manner.facts === 'after' ? facts : []),
    ...(manner.buttons && manner.buttonsBelow ? manner.buttons : []),
    ...(at === 0 ? manner.belowLead : []),
  ];
}

function titleOf({ title, outlet = 'The Weekly Lantern' }, at, manner) {
  const behind = manner.outletBehind && `${manner.outletBehind}${outlet}${manner.outletBehind === ' (' ? ')' : ''}`;
  return marked(title, manner, at) + behind;
}

function marked(title, { mark, markdown }, at) {
  if (markdown) return `## ${title}`;
  if (mark === 'number') return `[${at + 1}] ${title}`;
  if (mark === 'bullet') return `• ${title}`;
  if (mark === 'question') return `${title.replace(/\?$/, '')}?`;
  return mark === 'capitals' ? title.toUpperCase() : title;
}

function factsOf({ authors, outlet = 'The Weekly Lantern', published = '2025-05-12' }, at, { has, together, facts }) {
  if (facts === 'none') return [];
  const lines = [
    ...(has.outlet ? [outlet] : []),
    ...(has.clock ? [`${String(7 + at).padStart(2, '0')}:${15 + at}`] : []),
    ...(has.author ? [`By ${authors[0] ?? 'Nora Lindqvist'}`] : []),
    ...(has.date ? [`May ${Number(published.slice(8))}, 2025`] : []),
  ];
  return together && lines.length > 0 ? [lines.join(' | ')] : lines;
}
