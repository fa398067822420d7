/** Endings that make a verb of a noun: 사망했다, 붕괴돼, 사퇴하기로. */
const verbEnding =
  /^(?<noun>\p{Script=Hangul}{2,})(?:하|했|한|할|해|하였|되|됐|된|될|돼|되었|시키|시켰)(?:[다고며서는던여기]|다고|으며|면서|지만|기로)?$/u;

/** What is set behind a verb whose sentence is quoted: 숨졌다고. */
const quoted = /(?<=\p{Script=Hangul}{2}다)(?:고|며|는|면서|지만)$/u;

/** What follows a noun, the longest first; in front of which endings it has a final consonant, and in front of which it has none. */
const particles = {
  any: '에서는 에서도 에게서 에서 에게 께서 한테 부터 까지 보다 처럼 에는 에도 의 에 도 만 서',
  afterConsonant: '이라고 이라는 으로는 으로 이나 이며 이고 이다 은 이 을 과',
  afterVowel: '라고 라는 로는 는 가 를 와 로 나 며',
};

const endings = Object.entries(particles)
  .flatMap(([after, list]) => list.split(' ').map((particle) => ({ after, particle })))
  .sort((x, y) => y.particle.length - x.particle.length);

/** What a Korean word is without the particles that say what it does in the sentence: 서울에서, 서울은 and 서울의 are 서울. */
export function koreanStem(word: string): string {
  const noun = verbEnding.exec(word)?.groups?.noun;
  if (noun) return noun;
  if (quoted.test(word)) return word.replace(quoted, '');
  for (const { after, particle } of endings) {
    const bare = word.slice(0, -particle.length);
    // A particle that does not fit the syllable before it belongs to the word: 박지은.
    if (word.endsWith(particle) && bare.length >= leastLeft && fits(bare, after, particle)) return bare;
  }
  return word;
}

/** In syllables; what is shorter is most often a word of its own that ends so: 도로, 회의. */
const leastLeft = 2;

/** Syllables are coded in the order of their letters, with one of 28 endings each, the first of which is none, the ninth ㄹ. */
const [firstSyllable, endingsOfSyllable, rieul] = [0xac00, 28, 8];

function fits(bare: string, after: string, particle: string): boolean {
  const ending = ((bare.codePointAt(bare.length - 1) ?? firstSyllable) - firstSyllable) % endingsOfSyllable;
  if (after === 'any') return true;
  if (particle.startsWith('로')) return ending === 0 || ending === rieul;
  return ending > 0 === (after === 'afterConsonant');
}
