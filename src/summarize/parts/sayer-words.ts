/** How a language leaves a whole sentence to somebody, at its beginning or its end. */
export interface SayerWords {
  /** Verbs of saying, past and present, as alternatives of a pattern. */
  readonly verbs: string;
  /** Verbs by which a claim of another is said to be untrue. */
  readonly denies: string;
  /** Before the speaker of a sentence; empty where a case ending would be wrong by itself. */
  readonly according: string;
  /** Words that leave a sentence to somebody, whoever that is. */
  readonly leaves: string;
  /** "that", after the verb. */
  readonly that: string;
}

export const sayerWords: Readonly<Record<string, SayerWords>> = {
  de: {
    verbs: 'sagten?|teilten?|erklärten?|berichteten?|meldeten?|bestätigten?|behaupteten?|schätzten?|gaben?|betonten?',
    denies: 'bestritt(?:en)?|bestreite[tn]|dementierten?|dementieren|widersprach(?:en)?',
    according: '',
    leaves: 'nach Angaben|laut|zufolge|soll|sollen|hieß',
    that: 'dass',
  },
  fr: {
    verbs:
      '(?:a|ont) (?:annoncé|déclaré|affirmé|indiqué|dit|précisé|assuré|rapporté|estimé|confirmé|fait savoir)|affirm(?:e|ent)|indiqu(?:e|ent)|estim(?:e|ent)|assur(?:e|ent)',
    denies: '(?:a|ont) (?:démenti|nié|contesté)|dément(?:ent)?|ni(?:e|ent)|contest(?:e|ent)',
    according: "selon|d['’]après",
    leaves: "selon|d['’]après",
    that: "que|qu[’']",
  },
  es: {
    verbs:
      '(?:dij|inform|afirm|anunci|declar|señal|asegur|explic|indic|confirm|sostuv|denunci)(?:o|ó|eron|aron|ieron)|dicen?|afirman?|aseguran?|sostienen?',
    denies: '(?:neg|desminti)(?:ó|aron|eron)|niegan?|desmienten?',
    according: 'según|de acuerdo con',
    leaves: 'según|de acuerdo',
    that: 'que',
  },
  it: {
    verbs:
      '(?:ha|hanno) (?:detto|dichiarato|affermato|annunciato|riferito|spiegato|confermato|sostenuto|comunicato)|dic(?:e|ono)|afferm(?:a|ano)',
    denies: '(?:ha|hanno) (?:smentito|negato)|smentisc(?:e|ono)|neg(?:a|ano)',
    according: 'secondo',
    leaves: 'secondo|stando',
    that: 'che',
  },
  pt: {
    verbs: '(?:inform|afirm|anunci|declar|confirm|garant|explic)(?:ou|iu|aram|iram)|disse(?:ram)?|diz(?:em)?|afirmam?',
    denies: '(?:neg|desment)(?:ou|iu|aram|iram)|negam?|desmentem?',
    according: 'segundo|de acordo com',
    leaves: 'segundo|de acordo|conforme',
    that: 'que',
  },
  ru: {
    verbs:
      '(?:сообщил|заявил|сказал|подтвердил|объявил|рассказал|уточнил|отметил|утверждал)[аи]?|сообща[ею]т|утвержда[ею]т',
    denies: '(?:опроверг|отриц)(?:ла|ли|ал|ала|али|ает|ают)?',
    according: '',
    leaves: 'по данным|по словам|согласно|якобы',
    that: 'что',
  },
  uk: {
    verbs:
      '(?:повідоми|заяви|сказа|підтверди|оголоси|розпові|уточни|зазначи)(?:в|ла|ли)|повідомля[єю]ть?|стверджу[єю]ть?',
    denies: '(?:спростува|заперечи|заперечува)(?:в|ла|ли)|запереч(?:ує|ують)|спростов(?:ує|ують)',
    according: '',
    leaves: 'за даними|за словами|згідно|нібито',
    that: 'що',
  },
  ar: {
    verbs: 'قال(?:ت|وا)?|أعلن(?:ت)?|أكد(?:ت)?|ذكر(?:ت)?|أفاد(?:ت)?',
    denies: '(?:و)?نف(?:ى|ت)',
    according: 'بحسب|حسب|وفقا ل',
    leaves: 'بحسب|حسب|وفقا',
    that: 'أن',
  },
};
