import { createRequire } from 'node:module';

/** BCP 47 primary subtags to the ISO 639-3 names under which the `stopword` package lists them. */
const listByLanguage: Readonly<Record<string, string>> = {
  af: 'afr',
  ar: 'ara',
  bg: 'bul',
  bn: 'ben',
  br: 'bre',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  eo: 'epo',
  es: 'spa',
  et: 'est',
  eu: 'eus',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  ga: 'gle',
  gl: 'glg',
  gu: 'guj',
  ha: 'hau',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  hy: 'hye',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  ku: 'kur',
  la: 'lat',
  lt: 'lit',
  lv: 'lav',
  mr: 'mar',
  ms: 'msa',
  my: 'mya',
  nb: 'nob',
  nl: 'nld',
  nn: 'nob',
  no: 'nob',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  so: 'som',
  st: 'sot',
  sv: 'swe',
  sw: 'swa',
  th: 'tha',
  tl: 'tgl',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  yo: 'yor',
  zh: 'zho',
  zu: 'zul',
};

/** English: function words, contractions, and the words that news uses whatever it tells ("said", "Monday"). */
const english: ReadonlySet<string> = new Set(
  "a about above after again against all already also although am amid among an and another any are aren't around as at be because been before being below between both but by came can can't cannot come could couldn't day despite did didn't do does doesn't don't down dr during each even ever every few first for friday from get got had hadn't has hasn't have haven't he he'd he'll her here here's hers him himself his how i i'd i'll i'm i've if in into is isn't it it'll it's its itself just last let's like make many may me might monday month more most mr mrs ms much must my never new no nor not now of off on once one only or other our ours ourselves out over own said same saturday say says shall she she'd she'll should shouldn't since so some still such sunday take than that that's the their theirs them themselves then there there's these they they'd they'll they're they've this those though three through thursday to told too tuesday two under until up upon us very was wasn't way we we'd we'll we're we've wednesday week well were weren't what what's when where which while who who's whom whose why will with within without won't would wouldn't year years yet you you'll you're you've your yours".split(
    ' ',
  ),
);

const listed = new Map<string, ReadonlySet<string>>([['en', english]]);

/** The words of a language that say nothing about a subject, lower-cased; none for a language that is not known. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  const known = listed.get(language);
  if (known) return known;
  const primary = language.split('-')[0]?.toLowerCase() ?? 'und';
  const name = listByLanguage[primary];
  const words = listed.get(primary) ?? new Set(name ? loadLists()[name] : []);
  listed.set(primary, words);
  listed.set(language, words);
  return words;
}

/** Loading the lists of all languages takes longer than reading a page, so they wait for the first that needs one. */
function loadLists(): Readonly<Record<string, readonly string[]>> {
  return createRequire(import.meta.url)('stopword');
}
