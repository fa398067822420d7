import { seeded } from './seeded.mjs';

/** Frequent words of a language, and the syllables of which invented ones are made. */
const tongues = {
  en: {
    usual: 'the of and to in a that was for on said with as by it from at were has',
    syllables: 'bor den ka lo ring ter val mi sten pol har',
  },
  ar: { usual: 'في من على إلى عن أن التي الذي بعد قبل مع كان هذا ما', syllables: 'با دار كت سل مح رئ يس نا قر لم وز' },
  hi: { usual: 'के में की है और से का को पर ने कि यह एक लिए', syllables: 'रा ज धा नी क म ला स र का ग', stop: '।' },
  th: { usual: 'ที่ และ ใน ของ มี ได้ ว่า จะ ไม่ เป็น', syllables: 'กา มา นี ลา สอง บ้าน เมือง น้ำ คน ไทย', space: '', stop: ' ' },
};
const ideographs =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经';

/** How many invented words there are; the share of frequent ones, of names and of numbers among all. */
const vocabulary = 4000;
const shares = { usual: 0.45, name: 0.04, number: 0.03, comma: 0.08, spoken: 0.1 };

/**
 * One who writes sentences, paragraphs and titles in a language, the same in every run: frequent words often, most of the
 * invented ones seldom, names and numbers among them.
 */
export function writerOf(language) {
  const dice = seeded(language.charCodeAt(0) * 256 + language.charCodeAt(1));
  return { language, ...dice, ...(language === 'zh' ? chineseOf(dice) : wordsOf(tongues[language], dice)) };
}

function wordsOf({ usual, syllables, space = ' ', stop = '.' }, { below, pick, chance, random }) {
  const frequent = usual.split(' ');
  const parts = syllables.split(' ');
  const invented = Array.from({ length: vocabulary }, () =>
    Array.from({ length: 2 + below(3) }, () => pick(parts)).join(''),
  );
  const word = () => (chance(shares.usual) ? pick(frequent) : invented[Math.floor(vocabulary * random() ** 2)]);
  const name = () => `${capital(invented[below(300)])} ${capital(invented[300 + below(300)])}`;
  const written = () => {
    if (chance(shares.name)) return name();
    if (chance(shares.number)) return `${below(3000)}`;
    return chance(shares.comma) ? `${word()},` : word();
  };
  const words = (count) => Array.from({ length: count }, written).join(space);
  const plain = (count) => `${capital(words(count))}${space}${word()}${stop}`;
  const sentence = (count = 8 + below(18)) =>
    chance(shares.spoken) ? `“${capital(words(count))},” said ${name()}${stop}` : plain(count);
  return {
    word,
    name,
    sentence,
    paragraph: paragraphs(sentence, ' ', below),
    title: () => capital(words(6 + below(4))),
  };
}

/** Ideographs in any order: as long to read for a dictionary as words are. */
function chineseOf({ below }) {
  const han = (length) => Array.from({ length }, () => ideographs[below(ideographs.length)]).join('');
  const sentence = () => `${han(8 + below(16))}，${han(6 + below(14))}。`;
  const name = () => han(3);
  return { word: () => han(2), name, han, sentence, paragraph: paragraphs(sentence, '', below), title: () => han(14) };
}

const paragraphs =
  (sentence, space, below) =>
  (count = 2 + below(4)) =>
    Array.from({ length: count }, () => sentence()).join(space);

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
