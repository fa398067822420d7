import { createRequire } from 'node:module';
import { bundled } from './bundled.mjs';
import { seeded } from './seeded.mjs';

/** Languages by their share; the third is the name of their list of function words in the `stopword` package. */
const languages = [
  { code: 'en', share: 0.6, list: 'eng', syllables: '' },
  { code: 'de', share: 0.12, list: 'deu', syllables: 'schen ber gel lich ung stra fen kor mar tel hau wei den rit ' },
  { code: 'es', share: 0.1, list: 'spa', syllables: 'ca lo men dar ción tra per mos ria bel con sue val gu ' },
  { code: 'fr', share: 0.08, list: 'fra', syllables: 'mon té leu ren ville tion cha pour bas ier que sol dé ' },
  { code: 'ru', share: 0.05, list: 'rus', syllables: 'про ста ров ный мин дел ска тор гра ние вод пес ' },
  { code: 'ja', share: 0.05, list: null, syllables: '' },
];
const outletsCount = 300;
const articlesPerDay = 2500;
const vocabularySize = 30_000;

/**
 * Invented news in a realistic mix: four in ten articles alone, the others in stories of 2 to 40, a third of those
 * copies of an agency's text (cut, with furniture, re-headlined), six languages.
 * @returns a function that makes `count` articles, each with `story` and `copyOf` (the id of the text it copies, or null)
 */
export async function newsInventor(seed = 1) {
  const speakers = await Promise.all(languages.map((language) => speakerOf(language)));
  return function* (count) {
    const dice = seeded(seed);
    const newsroom = { dice, outlets: Array.from({ length: outletsCount }, (_, at) => outletOf(at, dice)) };
    const days = Math.max(1, Math.ceil(count / articlesPerDay));
    let made = 0;
    for (let number = 0; made < count; number++) {
      const event = eventOf(number, pickByShare(speakers, dice), dice, days);
      for (const article of storyOf(event, Math.min(count - made, storySize(dice)), newsroom)) {
        made++;
        yield article;
      }
    }
  };
}

/** Three stories in four are told once; of the others, few are told by very many. */
function storySize({ random, chance }) {
  return chance(0.75) ? 1 : Math.min(40, 1 + Math.ceil(random() ** -0.8));
}

function pickByShare(speakers, { random }) {
  const point = random();
  return speakers.find((_, at) => sharesUpTo(at) > point) ?? speakers[0];
}

function sharesUpTo(last) {
  return languages.slice(0, last + 1).reduce((sum, { share }) => sum + share, 0);
}

async function speakerOf({ code, share, list, syllables }) {
  const dice = seeded(code.charCodeAt(0) * 256 + code.charCodeAt(1));
  const common = list ? createRequire(import.meta.url)('stopword')[list].slice(0, 150) : [...'のはをにがでともしたて'];
  if (code === 'en') return { code, share, common, ...(await englishWords(dice)) };
  const parts = code === 'ja' ? null : syllables.trim().split(' ');
  const word = () =>
    parts
      ? Array.from({ length: 2 + dice.below(3) }, () => dice.pick(parts)).join('')
      : Array.from({ length: 1 + dice.below(3) }, () => String.fromCharCode(0x4e00 + dice.below(3000))).join('');
  const words = Array.from({ length: vocabularySize }, word);
  return { code, share, common, words, names: words.slice(0, 4000).map(capitalized), space: parts ? ' ' : '' };
}

/** As often as the news has them: the table by which the program tells how rare a word is. */
async function englishWords(dice) {
  const { stemsByCount } = await bundled('src/text/document-frequencies.ts');
  const listed = stemsByCount.flatMap(({ words }) => words.split(' ').filter(Boolean));
  const names = stemsByCount.flatMap(({ names: list }) => list.split(' ').filter(Boolean)).map(capitalized);
  const parts = 'ba ker ton ling mar shi dor ven cal ros wick ham ster lin'.split(' ');
  const rare = () => Array.from({ length: 2 + dice.below(3) }, () => dice.pick(parts)).join('');
  const made = Array.from({ length: vocabularySize - listed.length }, rare);
  return { words: [...listed, ...made], names: [...names, ...made.slice(0, 4000).map(capitalized)], space: ' ' };
}

function capitalized(word) {
  return word[0].toUpperCase() + word.slice(1);
}

function outletOf(at, { pick, below }) {
  const name = `${pick(['Daily', 'Morning', 'Evening', 'Northern', 'Coast', 'Capital'])} ${pick(['Post', 'Courier', 'Ledger', 'Times', 'Herald'])} ${at}`;
  return { name, furniture: `Sign up for the newsletter of the ${name} and never miss what matters in ${below(1e4)}.` };
}

function eventOf(number, speaker, dice, days) {
  const { below, pick } = dice;
  return {
    id: `story-${number}`,
    speaker,
    names: Array.from({ length: 6 }, () => speaker.names[common(dice, speaker.names.length)]),
    topic: Array.from({ length: 30 }, () => speaker.words[common(dice, speaker.words.length)]),
    numbers: Array.from({ length: 4 }, () => String(2 + below(900))),
    quote: '',
    day: below(days),
    agency: pick(['Pacific Wire', 'Union Press']),
  };
}

/** A place in a list whose first entries are the frequent ones: flatter than Zipf's law, as words are that are no function words. */
function common({ random }, length) {
  return Math.floor(length * random() ** 2);
}

function* storyOf(event, size, newsroom) {
  const { dice, outlets } = newsroom;
  event.quote = `“${sentenceOf(event, dice, 22)}”`;
  const wires = [];
  for (let at = 0; at < size; at++) {
    const outlet = dice.pick(outlets);
    const original = wires.length > 0 && dice.chance(0.33) ? dice.pick(wires) : null;
    const paragraphs = original ? copied(original.paragraphs, event, outlet, dice) : reportOf(event, dice);
    const id = `${event.id}-${at}`;
    const day = new Date(Date.UTC(2025, 0, 1 + event.day + (dice.chance(0.2) ? 1 : 0))).toISOString().slice(0, 10);
    if (!original) wires.push({ id, paragraphs });
    yield {
      id,
      title: capitalized(sentenceOf(event, dice, 8)),
      text: paragraphs.join('\n'),
      outlet: outlet.name,
      published: day,
      language: event.speaker.code,
      story: event.id,
      copyOf: original?.id ?? null,
    };
  }
}

/** Between 40 and 1,000 words, 300 on average. */
function reportOf(event, dice) {
  const sentences = Math.round(2 + 14 * (dice.random() + dice.random() ** 4 * 2));
  const told = Array.from({ length: sentences }, () => sentenceOf(event, dice, 12 + dice.below(20)));
  if (dice.chance(0.5)) told.splice(2, 0, event.quote);
  const paragraphs = [];
  while (told.length > 0) paragraphs.push(told.splice(0, 1 + dice.below(3)).join(event.speaker.space));
  return paragraphs;
}

function copied(paragraphs, event, { furniture }, dice) {
  const kept = paragraphs.slice(0, Math.max(1, Math.ceil(paragraphs.length * dice.pick([1, 1, 0.7, 0.5]))));
  const local = dice.chance(0.3) ? [sentenceOf(event, dice, 20)] : [];
  return [...local, ...kept, ...(dice.chance(0.5) ? [furniture] : [])];
}

function sentenceOf({ speaker, names, topic, numbers }, dice, length) {
  const words = Array.from({ length }, () => {
    const kind = dice.random();
    if (kind < 0.45) return dice.pick(speaker.common);
    if (kind < 0.6) return dice.pick(topic);
    if (kind < 0.7) return dice.pick(names);
    if (kind < 0.72) return dice.pick(numbers);
    return speaker.words[common(dice, speaker.words.length)];
  });
  return `${capitalized(words.join(speaker.space))}${speaker.space ? '.' : '。'}`;
}
