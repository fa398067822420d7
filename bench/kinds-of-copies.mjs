import { seeded } from './seeded.mjs';

/** As many as an outlet has; each puts its own under all that it prints. */
export const outletsOfCopies = [
  'Harbour Post',
  'Valley Ledger',
  'Plains Courier',
  'Island Times',
  'Summit Herald',
  'Delta Star',
];
const furnitureWords = {
  before: 30,
  after: 70,
};
const fillers =
  'sign newsletter morning story read more subscribe follow comments policy rights reserved republish email inbox daily weekly team contact terms advertising support journalism member gift account offer share print topics latest video audio shop'.split(
    ' ',
  );
const localWords =
  'families in our town are watching closely said the mayor whose office has opened a line for everybody who has relatives there and wants to know more'.split(
    ' ',
  );
/** What many outlets have below the beginning of a text, under all of it, and between its paragraphs. */
const wallLines = [
  'Subscribe to continue reading. Get unlimited access to all our journalism for a dollar a week. Already a subscriber? Log in here.',
  'This article is for subscribers only. Start your trial today and read on.',
];
const agencyLines =
  'Copyright 2026 The Northern Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.';
const captions = [
  'A view of the scene on Tuesday. Photo by Jane Doe / Northern Press via Pictures',
  'FILE PHOTO: An official leaves a meeting in the capital. John Roe / File Photo',
];
const spellings = [
  [/(\w{3})iz(e|ed|es|ing|ation)\b/gu, '$1is$2'],
  [/\b(col|lab|hon|fav|neighb)or/gu, '$1our'],
  [/\b(c?ent)er\b/gu, '$1re'],
  [/(\d),(\d{3})/gu, '$1$2'],
  [/\bpercent\b/gu, '%'],
  [/\bfive\b/gu, '5'],
  [/\bthree\b/gu, '3'],
  [/\bU\.S\./gu, 'US'],
];
const otherMarks = { '“': '"', '”': '"', '‘': "'", '’': "'", '"': '“', "'": '’', '—': '-', '–': '-' };
const changedWords = 0.07;
const droppedWords = 0.02;

/**
 * Ways in which an article comes back: from it, another article and dice to what is different about its copy. Two where
 * two copies are compared with each other and not with the original.
 */
export const kindsOfCopies = {
  'boilerplate before and after': ({ paragraphs }, _, { pick }) => {
    const outlet = pick(outletsOfCopies);
    return [{ outlet, paragraphs: [furnitureOf(outlet, 'before'), ...paragraphs, furnitureOf(outlet, 'after')] }];
  },
  'head half': (article) => [cut(article, 0, 0.5)],
  'head quarter': (article) => [cut(article, 0, 0.25)],
  'middle half': (article) => [cut(article, 0.3, 0.8)],
  'middle quarter': (article) => [cut(article, 0.4, 0.65)],
  'head quarter, boilerplate after': (article, _, { pick }) => {
    const outlet = pick(outletsOfCopies);
    return [{ outlet, paragraphs: [...cut(article, 0, 0.25).paragraphs, furnitureOf(outlet, 'after')] }];
  },
  'lightly edited': (article, other, dice) => [edited(article, other, dice)],
  'head half, lightly edited': (article, other, dice) => [edited(cut(article, 0, 0.5), other, dice)],
  'head quarter, lightly edited': (article, other, dice) => [edited(cut(article, 0, 0.25), other, dice)],
  'another headline, local first paragraph': (article, other, { pick }) => [
    {
      title: other.title,
      paragraphs: [localWords.map(() => pick(localWords)).join(' '), ...cut(article, 0, 0.7).paragraphs],
    },
  ],
  'first sentences, a wall below': (article, _, { pick }) => [
    { paragraphs: [...firstWords(article, 35), pick(wallLines)] },
  ],
  'head quarter, credit and rights of an agency': (article) => [
    { paragraphs: [`GENEVA (NP) — ${cut(article, 0, 0.25).paragraphs.join('\n')}`, agencyLines] },
  ],
  'captions between': ({ paragraphs }, _, { pick }) => [
    { paragraphs: paragraphs.flatMap((paragraph) => [paragraph, pick(captions)]) },
  ],
  'letters decomposed': ({ paragraphs }) => [{ paragraphs: paragraphs.map((paragraph) => paragraph.normalize('NFD')) }],
  'sentences in another order, some dropped': (article, _, dice) => [reordered(article, dice)],
  'own words above half of it': (article, other, dice) => [
    { paragraphs: [ownWords(other, dice, 50), ...cut(article, 0, 0.5).paragraphs] },
  ],
  'merged with another text': ({ paragraphs }, other) => [{ paragraphs: [...paragraphs, ...other.paragraphs] }],
  'two cuts, a third in common': (article) => [cut(article, 0, 0.6), cut(article, 0.4, 1)],
  'two cuts, a third in common, edited': (article, other, dice) => [
    cut(article, 0, 0.6),
    edited(cut(article, 0.4, 1), other, dice),
  ],
  'head, tail, and a middle with half of each': (article) => [
    cut(article, 0, 0.4),
    cut(article, 0.2, 0.8),
    cut(article, 0.6, 1),
  ],
};

function furnitureOf(outlet, place) {
  const { pick } = seeded(outlet.length * 1000 + outlet.charCodeAt(0) + furnitureWords[place]);
  return Array.from({ length: furnitureWords[place] }, () => pick(fillers)).join(' ');
}

/** The paragraphs between two shares of the text, cut between words. */
function cut({ paragraphs }, from, to) {
  const text = paragraphs.join('\n');
  const place = (share) => {
    const at = Math.round(text.length * share);
    const space = share === 0 ? -1 : text.slice(at, at + 40).search(/\s/u);
    return space < 0 ? at : at + space;
  };
  const kept = text.slice(place(from), place(to));
  return { paragraphs: kept.split('\n').filter((line) => line.trim() !== '') };
}

function edited({ paragraphs }, other, { chance, pick }) {
  const words = other.paragraphs.join(' ').split(/\s+/u);
  const edit = (paragraph) =>
    spellings
      .reduce((text, [from, to]) => text.replace(from, to), paragraph)
      .replace(/[“”‘’"'—–]/gu, (mark) => otherMarks[mark])
      .split(' ')
      .flatMap((word) => (chance(droppedWords) ? [] : chance(changedWords) ? [pick(words)] : [word]))
      .join(' ');
  return { paragraphs: paragraphs.map(edit) };
}

function firstWords({ paragraphs }, count) {
  const words = paragraphs.join(' ').split(/\s+/u);
  return [`${words.slice(0, count).join(' ')} …`];
}

/** Words that nobody else has in this order. */
function ownWords({ paragraphs }, { pick }, count) {
  const words = paragraphs.join(' ').split(/\s+/u);
  return Array.from({ length: count }, () => pick(words)).join(' ');
}

/** The first sentence, and of the others nine in ten, each two of them exchanged. */
function reordered({ paragraphs }, { chance }) {
  const [first, ...others] = paragraphs.join('\n').split(/(?<=[.!?]["”]?)\s+(?=["“]?\p{Lu})/u);
  const kept = others.filter(() => !chance(0.1));
  const exchanged = kept.map((sentence, at) => kept[at % 2 === 0 ? at + 1 : at - 1] ?? sentence);
  return { paragraphs: [[first, ...exchanged].join(' ')] };
}
