import { isStopWord } from './words.ts';

/** What a full stop after a word can mean besides the end of a sentence, by language. */
export interface Abbreviations {
  /** Always followed by what they belong to: "Mr. Smith", "Gov. Holt". */
  readonly before: ReadonlySet<string>;
  /** May end a sentence: only a word that opens sentences, after them, says that they did. */
  readonly inside: ReadonlySet<string>;
  /** Nothing that begins with a capital belongs to them: "etc.", "руб."; a capital after them opens a sentence. */
  readonly closing: ReadonlySet<string>;
  /** Belong to a number where one follows: "No. 10", "vol. II". */
  readonly beforeNumber: ReadonlySet<string>;
  /** "3. Juli": a number with a full stop is an ordinal. */
  readonly ordinals: boolean;
  /** All of these words: what is none of them is a word like others. */
  readonly all: ReadonlySet<string>;
}

interface Listed {
  readonly before?: string;
  readonly inside?: string;
  readonly closing?: string;
  readonly beforeNumber?: string;
  readonly ordinals?: true;
}

const listed: Readonly<Record<string, Listed>> = {
  en: {
    before:
      'mr mrs ms mx dr prof profs drs rev fr hon gov govs lt col cols gen gens maj capt cpl sgt sgts cmdr adm sen sens rep reps pres supt insp det ste mt pt messrs mme mlle atty attys pvt pfc spc brig vs v cf e.g i.e a.k.a f.k.a d.b.a viz ph assoc asst natl intl',
    inside:
      'inc corp co ltd llc plc bros jr sr esq al st ft ave blvd rd sq dept univ bldg hwy ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ala u.s u.k u.n e.u d.c n.y l.a n.j n.c s.c n.d s.d w.va r.i b.c a.d ph.d m.d b.a m.a c.e.o u.s.a',
    closing: 'etc a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec k.p.h m.p.h r.p.m',
    beforeNumber: 'no nos fig figs vol art sec ch p pp approx ca est pop',
  },
  fr: {
    before: 'm mm mme mmes mlle dr me mgr pr cf p.ex env vs',
    inside: 'cie s.a st ste av apr bd j.-c ed éd u.e',
    closing: 'etc janv févr fév avr juil sept oct nov déc',
    beforeNumber: 'n no nos p pp art al vol chap fig tél',
  },
  de: {
    before:
      'hr hrn fr dr prof dipl ing st z.b u.a d.h a.d i.d bzw ca vgl evtl ggf inkl sog geb gest med phil jur rer i.d.r o.ä v.a z.t zzgl dt frz engl gen',
    inside: 'usw etc co mio mrd tsd str jh jhd u.s v.chr n.chr e.v ag',
    beforeNumber: 'nr abs art s bd jan feb mrz apr jun jul aug sep sept okt nov dez tel abb kap',
    ordinals: true,
  },
  es: {
    before: 'sr sra srta sres dr dra prof gral cnel lic ing d dña fr sto sta vs p.ej mons',
    inside: 'ud uds ee.uu s.a cía av avda a.c d.c u.s',
    closing: 'etc a.m p.m',
    beforeNumber: 'n núm no pág págs art vol cap fig tel s ss',
  },
  it: {
    before: 'sig sig.ra dott dott.ssa prof prof.ssa avv ing arch on sen gen mons s ss p.es es cfr',
    inside: 's.p.a s.r.l a.c d.c',
    closing: 'ecc etc',
    beforeNumber: 'n nn pag pagg art vol cap fig tel gen feb mar apr mag giu lug ago set ott nov dic',
  },
  pt: {
    before: 'sr sra srs dr dra prof profa gen cel eng d st sto sta exmo p.ex',
    inside: 's.a ltda cia av a.c d.c e.u.a',
    closing: 'etc',
    beforeNumber: 'n no pág págs art vol cap fig tel jan fev mar abr mai jun jul ago set out nov dez',
  },
  nl: {
    before: 'dhr mevr mw mr dr drs ir ing prof ds st bijv b.v d.w.z o.a ca jl i.v.m m.b.t t.o.v z.g',
    inside: 'e.d n.v b.v a.u.b v.chr n.chr',
    closing: 'enz etc',
    beforeNumber: 'nr art blz p jan febr feb mrt apr aug sept okt nov dec',
  },
  sv: {
    before: 'dr prof ev ca bl.a t.ex d.v.s dvs s.k fr.o.m m.a.o jfr st',
    inside: 'f.kr e.kr kl f.d',
    closing: 'm.m m.fl osv etc o.s.v',
    beforeNumber: 'nr s sid kap kl jan feb mar apr aug sept okt nov dec',
  },
  da: {
    before: 'dr prof hr fr ca bl.a f.eks dvs d.v.s jf pga vedr evt ifm skt sct st',
    inside: 'mio mia kr kl a/s f.kr e.kr',
    closing: 'm.m m.fl m.v mv osv etc',
    beforeNumber: 'nr s stk kap kl jan feb mar apr aug sept okt nov dec',
    ordinals: true,
  },
  pl: {
    before: 'p dr prof mgr inż gen ks św np tzn tj m.in ok im ul al płk mjr por',
    inside: 'r br w tys n.e p.n.e',
    closing: 'itp itd zł',
    beforeNumber: 'nr s str art ust poz godz tel',
    ordinals: true,
  },
  cs: {
    before: 'p dr mgr ing prof doc gen např tzv tj sv ul mj resp',
    inside: 'tis mil mld hod n.l',
    closing: 'atd apod',
    beforeNumber: 'č str s čl tel',
    ordinals: true,
  },
  ru: {
    before: 'г ул им пр д пл проф акад гл ред напр т.е т.н т.к и.о св ген обл о',
    inside: 'др гг г тыс млн млрд в вв н.э р',
    closing: 'т.д т.п руб',
    beforeNumber: '№ ст стр рис п кв тел',
  },
  uk: {
    before: 'м вул ім проф акад напр т.зв св ген обл',
    inside: 'ін рр р тис млн млрд',
    closing: 'т.д т.п грн',
    beforeNumber: 'ст стор п тел',
  },
  tr: {
    before: 'dr prof doç av sn bkz örn yrd hz op uzm',
    inside: 'a.ş ltd şti t.c m.ö m.s',
    closing: 'vb vs vd',
    beforeNumber: 'no sf s',
    ordinals: true,
  },
  ar: { before: 'د أ م ص ق ا.د أ.د', inside: 'هـ' },
  hi: { before: 'डॉ डा प्रो श्री सुश्री पं ए बी सी डी ई एफ जी एच जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड' },
};

/** Norwegian goes under three tags, and has the abbreviations of Danish. */
const sameAs: Readonly<Record<string, string>> = { no: 'da', nb: 'da', nn: 'da' };

const setOf = (words = '') => new Set(words === '' ? [] : words.split(' '));

/** In a language without a list: what news in any language borrows. */
const unknown: Listed = {
  before: 'mr mrs dr prof',
  inside: 'st inc co ltd u.s',
  closing: 'etc',
  beforeNumber: 'no nr art',
};

/** By tag, because each paragraph asks; pages state what tags they like, so that no more are kept. */
const byLanguage = new Map<string, Abbreviations>();
const mostLanguages = 200;

/** The abbreviations of a language (BCP 47), lower-cased and without their last full stop. */
export function abbreviationsOf(language: string): Abbreviations {
  return byLanguage.get(language) ?? readAbbreviations(language);
}

function readAbbreviations(language: string): Abbreviations {
  const primary = language.split('-')[0]?.toLowerCase() ?? 'und';
  const list = listed[sameAs[primary] ?? primary] ?? unknown;
  const { before, inside, closing, beforeNumber, ordinals = false } = list;
  const abbreviations = {
    before: setOf(before),
    inside: setOf(inside),
    closing: setOf(closing),
    beforeNumber: setOf(beforeNumber),
    ordinals,
    all: setOf([before, inside, closing, beforeNumber].filter(Boolean).join(' ')),
  };
  if (byLanguage.size >= mostLanguages) byLanguage.clear();
  byLanguage.set(language, abbreviations);
  return abbreviations;
}

/** English words that open a sentence when capitalised: not names, and never the rest of one. */
const englishOpeners = setOf(
  "a an the this that these those he she it they we i you his her its their our my there here in on at by for from with without to of as and but or so yet nor if when while after before since because although though despite during until under over between among about against through what who why how where which it's he's she's they're we're i'm that's there's however meanwhile still also both some many such others another not then now even only nobody everyone someone neither either nothing everything all most more few several each every two three four five six seven eight nine ten do does did is are was were has have had can could should would don't didn't let's once instead perhaps maybe yes no please just never always today yesterday tomorrow earlier later asked according",
);

/** Whether a capitalised word after an abbreviation shows that a new sentence has begun. */
export function opensSentences(word: string, language: string): boolean {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (language.startsWith('en')) return englishOpeners.has(lower);
  return lower.length > 1 && isStopWord(lower, language);
}
