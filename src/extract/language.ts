/** Enough prose to tell a language by; more costs time and changes no answer. */
const sampleLength = 4000;

/** Scripts that only one of our languages uses, told without statistics: short texts need no more. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, 'ja'],
  [/\p{Script=Hangul}+/gu, 'ko'],
  [/\p{Script=Han}+/gu, 'zh'],
];

/** All of those scripts stand here; asked first, because most texts have none of them, and letters take long to count. */
const beyondAlphabets = /[\u1100-\u11ff\u2e80-\u{3ffff}]/u;
const enoughLetters = /^(?:\P{L}*\p{L}){12}/u;

/** Frequent in English, and next to never words of another language in the Latin script. */
const englishOnly = new Set(
  'the and that with which from they have this would their been has said after who his her she he told will about'.split(
    ' ',
  ),
);

/**
 * The language of an article as a BCP 47 tag: what the page states, else what its words look like,
 * else `und`. A tag that is not well formed counts as not stated.
 */
export async function languageOf(text: string, stated?: string): Promise<string> {
  const tag = stated?.trim().replaceAll('_', '-');
  const sample = text.slice(0, sampleLength);
  if (tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) {
    const told = canonical(tag);
    if (!isForeignTo(told, sample.slice(0, scriptLength))) return told;
  }
  if (!enoughLetters.test(sample)) return 'und';
  const ofScript = languageOfScript(sample);
  if (ofScript) return ofScript;
  if (isPlainlyEnglish(sample)) return 'en';
  const ofLetters = languageOfLetters(sample);
  if (ofLetters) return ofLetters;
  const { detect } = await import('tinyld/light');
  const detected = detect(sample) || 'und';
  return detected === 'id' && isMalay(sample.toLowerCase()) ? 'ms' : detected;
}

/**
 * Languages that the detector does not know and takes for another: by what only they write, letters or small words, and how
 * often they do at least, by the letter.
 */
const ownWritings: readonly (readonly [language: string, written: RegExp, least: number])[] = [
  ['vi', /[đơưạảấầẩẫậắằẳẵặẻẽếềểễệỉỏốồổỗộớờởỡợủứừửữựỵỷỹ]/gu, 0.05],
  ['be', /[ў]/gu, 0.008],
  ['uk', /[їєґ]/gu, 0.006],
  ['ur', /[ٹڈڑےں]/gu, 0.02],
  ['fa', /[پچژگکی]/gu, 0.04],
  ['cs', /[řěů]/gu, 0.01],
  ['id', /\s(?:yang|dan|untuk|dengan|dari|pada|tidak|akan|telah|oleh|bahwa|karena)(?=\s)/gu, 0.007],
];

function languageOfLetters(sample: string): string | undefined {
  const small = sample.toLowerCase();
  const letters = lettersIn(small);
  const told = ownWritings.find(([, written, least]) => (small.match(written)?.length ?? 0) >= letters * least)?.[0];
  return told === 'id' && isMalay(small) ? 'ms' : told;
}

/** Words that are Malay and not Indonesian, and those that are Indonesian and not Malay. */
const malay =
  /(?<!\p{L})(?:kerana|ialah|daripada|boleh|polis|kerajaan|syarikat|beliau|jabatan|wang|kereta|mangsa|ketika ini|mahu|bahawa|manakala|pelbagai|menerusi|perkhidmatan|universiti|ringgit|rm\d)(?![\p{L}])/gu;
const indonesian =
  /(?<!\p{L})(?:karena|bisa|polisi|pemerintah|perusahaan|uang|mobil|rumah sakit|korban|saat ini|bahwa|sedangkan|berbagai|ujar|ucap|kata dia|layanan|universitas|rupiah|rp|kabupaten|provinsi)(?!\p{L})/gu;

/** Whether a text in one of the two is Malay: they share most words, and a few tell them apart. */
function isMalay(small: string): boolean {
  return (small.match(malay)?.length ?? 0) > (small.match(indonesian)?.length ?? 0);
}

/** Enough text to tell its script by. */
const scriptLength = 1000;
const withinLatin = /[^\u0370-\u1cff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\ufefc]+/g;
/** So much of a text in another script than Latin is no name and no quotation. */
const leastForeign = 0.5;

/** Languages that are written in Latin letters and in others. */
const inSeveralScripts = /^(?:az|bs|ku|ro|sh|sr|tk|tt|uz)(?:-|$)/;

/** Whether a text is not in the script of the language that its page states: templates are copied, and say "en" forever. */
function isForeignTo(language: string, sample: string): boolean {
  if (inSeveralScripts.test(language)) return false;
  const others = sample.replace(withinLatin, '').length;
  const isOther = others > 0 && others > lettersIn(sample) * leastForeign;
  return isLatin(language) ? isOther : !isOther && enoughLetters.test(sample) && isPlainlyEnglish(sample);
}

/** Counted by what is left without all else: a list of every letter takes far longer to make. */
function lettersIn(text: string): number {
  return text.replace(/\P{L}+/gu, '').length;
}

/** Asked of each of several articles, and of few languages. */
const latin = new Map<string, boolean>();
const mostKnown = 100;

function isLatin(language: string): boolean {
  const known = latin.get(language);
  if (known !== undefined) return known;
  const found = new Intl.Locale(language).maximize().script === 'Latn';
  if (latin.size < mostKnown) latin.set(language, found);
  return found;
}

function languageOfScript(sample: string): string | undefined {
  if (!beyondAlphabets.test(sample)) return undefined;
  const letters = lettersIn(sample);
  for (const [script, language] of scripts) {
    const own = sample.length - sample.replace(script, '').length;
    if (own > letters * (language === 'zh' ? 0.5 : 0.15)) return language;
  }
  return undefined;
}

/**
 * English shows itself by its function words, and most pages are in it: the detector, which takes as long to load as a
 * page to read, is for the others.
 */
function isPlainlyEnglish(text: string): boolean {
  // What others say in English below a text in another script is not its language.
  const others = text.replace(withinLatin, '').length;
  if (others > 0 && others > (text.match(/[a-z]/gi)?.length ?? 0)) return false;
  const words = text.toLowerCase().match(/[a-zà-ÿ]+/g) ?? [];
  const own = words.filter((word) => englishOnly.has(word)).length;
  return own >= Math.max(2, words.length * 0.08);
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'und';
  } catch {
    return 'und';
  }
}
