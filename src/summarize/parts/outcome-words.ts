/** What became of people and things: only of the same are counts compared. */
export interface Outcome {
  /** In the language's words, as they stand after "the number". */
  readonly name: string;
  readonly pattern: RegExp;
}

/** By language and name the forms in which news counts it, as alternatives of a pattern. */
const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    killed:
      'kill(?:ed|ing|s)?|dead|dies?|died|dying|deaths?|fatalities|perish(?:ed|es)?|los(?:t|e|es|ing) their lives|(?:claim(?:ed|s|ing)?|took|taken?|takes) +(?:(?:so far|already|also|the|at least|more than|over|nearly|about|around|some|another|up to|their|[\\d.,]+) +)*lives',
    injured: 'injur(?:ed|ing|ies)|wound(?:ed|ing)|hurt',
    missing: 'missing|unaccounted',
    evacuated: 'evacuat(?:ed|ing|ion|ions|ees?)',
    displaced: 'displaced|homeless',
    arrested: 'arrest(?:ed|ing|s)|detain(?:ed|ing|ees)',
    'laid off':
      'laid off|layoffs|job cuts|(?:cuts?|cutting|los[et]|losing|shed|shedding|axe) [^,;]*jobs|jobs (?:lost|cut)',
    rescued: 'rescu(?:ed|ing)|saved|pulled [^,;]*(?:from|alive)',
    aboard: 'aboard|on board|carrying [^,;]*(?:passengers|people)',
    'without power': 'without (?:power|electricity)|power outages?',
    'who took part': 'took part|taken part|joined|marched|rallied|demonstrated|turned out|attended',
  },
  de: {
    'der Toten':
      'getötet(?:en?)?|tot|Toten?|Todesopfern?|gestorben|sterben|stirbt|starb(?:en)?|ums Leben|Leben verloren',
    'der Verletzten': 'verletzt(?:en?)?|Verletzten?|verwundet(?:en?)?',
    'der Vermissten': 'vermisst(?:en?)?|Vermissten?',
    'der Festgenommenen': 'festgenommen|verhaftet|Festnahmen',
    'der Geretteten': 'gerettet|geborgen',
    'der Menschen, die ihre Häuser verließen': 'evakuiert|in Sicherheit gebracht|obdachlos',
  },
  fr: {
    'de morts': 'morte?s?|tuée?s?|décédée?s?|décès|péri|meure?nt|meurt|perdu la vie|trouvé la mort|coûté la vie',
    'de blessés': 'blessée?s?',
    'de disparus': 'disparue?s?',
    'd’arrestations': 'arrêtée?s?|interpellée?s?|interpellations|arrestations',
    'de personnes secourues': 'secourue?s?|sauvée?s?',
    'de personnes évacuées': 'évacuée?s?|sans[- ]abri|déplacée?s?',
  },
  es: {
    'de muertos':
      'muert[oa]s?|murió|murieron|mueren?|fallecid[oa]s?|falleció|fallecieron|fallecen?|víctimas mortales|(?:perd(?:ió|ieron|ido)|cobr(?:ó|ado)|costó) la vida',
    'de heridos': 'herid[oa]s?|lesionad[oa]s?',
    'de desaparecidos': 'desaparecid[oa]s?',
    'de detenidos': 'detenid[oa]s?|arrestad[oa]s?',
    'de rescatados': 'rescatad[oa]s?',
    'de evacuados': 'evacuad[oa]s?|desplazad[oa]s?|damnificad[oa]s?',
  },
  it: {
    'dei morti': 'mort[oiae]|muo(?:re|iono)|vittime|uccis[oiae]|decedut[oiae]|perso la vita',
    'dei feriti': 'ferit[oiae]',
    'dei dispersi': 'dispers[oiae]',
    'degli arresti': 'arrestat[oiae]|arresti|fermat[oiae]',
    'delle persone salvate': 'salvat[oiae]|tratt[oiae] in salvo|soccors[oiae]',
    'degli sfollati': 'sfollat[oiae]|evacuat[oiae]',
  },
  pt: {
    'de mortos': 'mort[oa]s?|morreu|morreram|morrem?|mortes|perd(?:eu|eram) a vida',
    'de feridos': 'ferid[oa]s?',
    'de desaparecidos': 'desaparecid[oa]s?',
    'de presos': 'pres[oa]s|detid[oa]s?',
    'de resgatados': 'resgatad[oa]s?',
    'de desalojados': 'desalojad[oa]s?|retirad[oa]s|desabrigad[oa]s?',
  },
  ru: {
    погибших: String.raw`погиб(?:ли|ш\p{L}+)?|убит\p{L}*|умер(?:ли|ш\p{L}+)|жертв\p{L}*`,
    раненых: String.raw`ранен\p{L}*|пострадавш\p{L}+|пострадали`,
    'пропавших без вести': String.raw`пропавш\p{L}+|пропали без вести`,
    задержанных: String.raw`задержан\p{L}*|арестован\p{L}*`,
    спасённых: String.raw`спас(?:ены|ли)|спасён\p{L}*`,
    эвакуированных: String.raw`эвакуир\p{L}+`,
  },
  uk: {
    загиблих: String.raw`загину(?:ли|в|ла)|загибл\p{L}+|вбит\p{L}+|помер(?:ли|л\p{L}+)|жертв\p{L}*`,
    поранених: String.raw`поранен\p{L}*|постражда\p{L}+`,
    'зниклих безвісти': String.raw`зникл\p{L}+`,
    затриманих: String.raw`затриман\p{L}*|арештован\p{L}*`,
    врятованих: String.raw`врятован\p{L}*|врятували`,
    евакуйованих: String.raw`евакуйован\p{L}*|евакуювали`,
  },
  ar: {
    القتلى: 'مقتل|قتلى|قتيلا?|ومقتل|بمقتل|لقوا حتفهم|وفاة',
    المصابين: '(?:و?أصيب|إصابة|وإصابة|جرحى|جريحا?|مصابا?)',
    المفقودين: 'فقدان|مفقودا?|مفقودين',
    المعتقلين: 'اعتقال|واعتقال|توقيف|اعتقل(?:ت)?',
  },
  zh: {
    死亡人数: '死亡|丧生|遇难|身亡|死者|罹难|死於|喪生|遇難|罹難',
    受伤人数: '受伤|受傷|伤者|轻伤|重伤',
    失踪人数: '失踪|失蹤',
    被捕人数: '被捕|被拘|逮捕',
    获救人数: '获救|獲救',
  },
  ja: {
    死者の数: '死亡|死者|死去|亡くな|犠牲',
    負傷者の数: '負傷|けが|怪我',
    行方不明者の数: '行方不明|不明',
    逮捕者の数: '逮捕|拘束',
    救助された人の数: '救助',
  },
};

const unspaced = /^(?:zh|ja)$/u;
const known = new Map<string, readonly Outcome[]>();

/** What news in a language counts of people and things; empty where that is not known. */
export function outcomesOf(language: string): readonly Outcome[] {
  const primary = language.split('-')[0] ?? '';
  const found = known.get(primary) ?? makeOutcomes(primary);
  known.set(primary, found);
  return found;
}

function makeOutcomes(language: string): Outcome[] {
  const byName = Object.hasOwn(forms, language) ? Object.entries(forms[language] ?? {}) : [];
  const [before, after] = unspaced.test(language) ? ['', ''] : [String.raw`(?<!\p{L})`, String.raw`(?!\p{L})`];
  return byName.map(([name, words]) => ({ name, pattern: new RegExp(`${before}(?:${words})${after}`, 'u') }));
}
