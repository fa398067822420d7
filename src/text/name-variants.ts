/** Names that are written in several ways, the usual one first, as lower-cased words. */
const spellings = `
kyiv kiev
kharkiv kharkov
odesa odessa
lviv lvov
chernobyl chornobyl
lukashenko lukashenka
beijing peking
mumbai bombay
kolkata calcutta
chennai madras
myanmar burma burmese
turkey turkiye turkish turks turk
gaddafi gadhafi qaddafi qadhafi kadafi khadafy
hezbollah hizbollah hizbullah
qaeda qaida
quran koran
mohammed muhammad mohammad mohamed muhammed
osama usama
assad asad
houthi huthi houthis
netanyahu netanyahoo
tehran teheran
czechia czech
eswatini swaziland
covid coronavirus covid19
`;

/** Countries with the words for their people and things, as news uses one for the other. */
const demonyms = `
usa us american americans america
britain uk british briton britons
europe european europeans
russia russian russians
ukraine ukrainian ukrainians
china chinese
japan japanese
korea korean koreans
india indian indians
pakistan pakistani pakistanis
afghanistan afghan afghans
iran iranian iranians
iraq iraqi iraqis
israel israeli israelis
palestine palestinian palestinians
syria syrian syrians
lebanon lebanese
jordan jordanian jordanians
egypt egyptian egyptians
libya libyan libyans
yemen yemeni yemenis
qatar qatari qataris
azerbaijan azerbaijani azerbaijanis azeri azeris
armenia armenian armenians
georgia georgian georgians
kazakhstan kazakh kazakhs
germany german germans
france french
italy italian italians
spain spanish spaniard spaniards
portugal portuguese
netherlands dutch
belgium belgian belgians
austria austrian austrians
switzerland swiss
poland poles
hungary hungarian hungarians
romania romanian romanians
bulgaria bulgarian bulgarians
serbia serbian serbs serb
croatia croatian croats
greece greek greeks
cyprus cypriot cypriots
sweden swedish swede swedes
norway norwegian norwegians
denmark danish dane danes
finland finnish finn finns
iceland icelandic
ireland irish
scotland scottish scots
wales welsh
belarus belarusian belarusians
estonia estonian estonians
latvia latvian latvians
lithuania lithuanian lithuanians
canada canadian canadians
mexico mexican mexicans
cuba cuban cubans
haiti haitian haitians
brazil brazilian brazilians
argentina argentine argentinian argentines
chile chilean chileans
colombia colombian colombians
venezuela venezuelan venezuelans
peru peruvian peruvians
australia australian australians
indonesia indonesian indonesians
malaysia malaysian malaysians
philippines philippine filipino filipinos
vietnam vietnamese
thailand thai thais
taiwan taiwanese
bangladesh bangladeshi bangladeshis
nepal nepali nepalese
somalia somali somalis somalian
ethiopia ethiopian ethiopians
kenya kenyan kenyans
nigeria nigerian nigerians
ghana ghanaian ghanaians
sudan sudanese
rwanda rwandan rwandans
congo congolese
uganda ugandan ugandans
morocco moroccan moroccans
algeria algerian algerians
tunisia tunisian tunisians
`;

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

const usualByVariant = new Map(
  [...rows(spellings), ...rows(demonyms)].flatMap(([usual = '', ...variants]) =>
    variants.map((variant) => [variant, usual] as const),
  ),
);

const countryByWord = new Map(
  rows(demonyms).flatMap((words) => {
    const country = words[0] === 'usa' ? 'U.S.' : capitalized(words[0] ?? '');
    return words.filter((word) => word !== 'us').map((word) => [word, country] as const);
  }),
);

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The country (or Europe) that a capitalized word stands for, as news writes it; null for any other word. */
export function countryOf(word: string): string | null {
  if (/^U\.?S\.?(?:A\.?)?(?:'s)?$/u.test(word)) return 'U.S.';
  if (!/^\p{Lu}/u.test(word)) return null;
  return countryByWord.get(word.toLowerCase().replace(/'s?$/u, '')) ?? null;
}

/**
 * One spelling for a name that has several: Kiev is `kyiv`, Azerbaijani `azerbaijan`.
 * @param lower a lower-cased word that was written with a capital
 */
export function usualName(lower: string): string {
  const plain = /[^\p{ASCII}]/u.test(lower) ? withoutAccents(lower) : lower;
  return usualByVariant.get(plain) ?? plain;
}

/** Latin letters without their marks; other scripts as they are, where a mark makes another letter. */
function withoutAccents(word: string): string {
  return word.replace(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** The many ways in which one Slavic ending is transliterated, as stems have them. */
const slavicEnding = /(?<=^[a-z]{3,40}[^aeiouy])(?:yy|iy|yi|ii|ij|y)$/u;

/** A stem with its ending made alike: Zelensky, Zelenskyy, Zelenskiy and Zelenskij all end in `i`. */
export function withUsualEnding(stem: string): string {
  return stem.replace(slavicEnding, 'i');
}
