import { isStopWord } from './words.ts';

/** What a full stop after a word can mean besides the end of a sentence, by language. */
export interface Abbreviations {
  /** Always followed by what they belong to: "Mr. Smith", "St. Petersburg". */
  readonly before: ReadonlySet<string>;
  /** May end a sentence: only a word that opens sentences, after them, says that they did. */
  readonly inside: ReadonlySet<string>;
  /** Belong to a number where one follows: "Dec. 25", "No. 10". */
  readonly beforeNumber: ReadonlySet<string>;
  /** "3. Juli": a number with a full stop is an ordinal. */
  readonly ordinals: boolean;
}

interface Listed {
  readonly before?: string;
  readonly inside?: string;
  readonly beforeNumber?: string;
  readonly ordinals?: true;
}

const listed: Readonly<Record<string, Listed>> = {
  en: {
    before:
      'mr mrs ms mx dr prof profs drs rev fr hon gov govs lt col cols gen gens maj capt cpl sgt sgts cmdr adm sen sens rep reps pres supt insp det st ste mt ft messrs mme mlle attys pvt spc brig vs v cf e.g i.e viz ph assoc asst',
    inside:
      'inc corp co ltd llc plc bros jr sr esq etc al ave blvd rd sq dept univ bldg hwy ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ala u.s u.k u.n e.u d.c n.y l.a a.m p.m b.c a.d ph.d m.d b.a m.a c.e.o u.s.a',
    beforeNumber: 'jan feb mar apr jun jul aug sep sept oct nov dec no nos fig figs vol art sec ch p pp approx ca est',
  },
  fr: {
    before: 'm mm mme mmes mlle dr me mgr pr st ste cf p.ex env vs général',
    inside: 'etc cie s.a av bd apr j.-c ed éd u.e',
    beforeNumber: 'n no nos p pp art vol janv févr fév avr juil sept oct nov déc chap fig tél',
  },
  de: {
    before:
      'hr hrn fr dr prof dipl ing st z.b u.a d.h bzw ca vgl evtl ggf inkl sog geb gest i.d.r o.ä v.a z.t zzgl dt frz engl gen',
    inside: 'usw etc co mio mrd tsd str jh jhd u.s v.chr n.chr e.v ag',
    beforeNumber: 'nr abs art s bd jan feb mrz apr jun jul aug sep sept okt nov dez tel abb kap',
    ordinals: true,
  },
  es: {
    before: 'sr sra srta sres dr dra prof gral cnel lic ing d dña da fr sto sta vs p.ej mons',
    inside: 'etc ud uds ee.uu a.m p.m s.a cía av avda a.c d.c u.s',
    beforeNumber: 'n núm no pág págs art vol cap fig tel',
  },
  it: {
    before: 'sig sig.ra dott dott.ssa prof prof.ssa avv ing arch on sen gen mons san s ss p.es es cfr',
    inside: 'ecc etc s.p.a s.r.l a.c d.c',
    beforeNumber: 'n nn pag pagg art vol cap fig tel gen feb mar apr mag giu lug ago set ott nov dic',
  },
  pt: {
    before: 'sr sra srs dr dra prof profa gen cel eng d st sto sta exmo p.ex',
    inside: 'etc s.a ltda cia av a.c d.c eua e.u.a',
    beforeNumber: 'n no pág págs art vol cap fig tel jan fev mar abr mai jun jul ago set out nov dez',
  },
  nl: {
    before: 'dhr mevr mw mr dr drs ir ing prof ds st bijv b.v d.w.z o.a ca jl i.v.m m.b.t t.o.v z.g',
    inside: 'enz etc e.d n.v b.v a.u.b v.chr n.chr',
    beforeNumber: 'nr art blz p jan febr feb mrt apr aug sept okt nov dec',
  },
  sv: {
    before: 'dr prof ev ca bl.a t.ex d.v.s dvs s.k fr.o.m m.a.o jfr st',
    inside: 'm.m m.fl osv etc o.s.v f.kr e.kr kl f.d',
    beforeNumber: 'nr s sid kap kl jan feb mar apr aug sept okt nov dec',
  },
  da: {
    before: 'dr prof hr fr ca bl.a f.eks dvs d.v.s jf pga vedr evt ifm skt sct st',
    inside: 'm.m m.fl m.v mv osv etc mio mia kr a/s f.kr e.kr',
    beforeNumber: 'nr s stk kap kl jan feb mar apr aug sept okt nov dec',
    ordinals: true,
  },
  pl: {
    before: 'p dr prof mgr inż gen ks św np tzn tj m.in ok im ul al płk mjr por',
    inside: 'itp itd r w zł tys mln mld n.e p.n.e',
    beforeNumber: 'nr s str art ust poz godz tel',
    ordinals: true,
  },
  cs: {
    before: 'p dr mgr ing prof doc gen např tzv tj sv ul mj resp',
    inside: 'atd apod tis mil mld hod n.l',
    beforeNumber: 'č str s čl tel',
    ordinals: true,
  },
  ru: {
    before: 'г ул им пр д пл проф акад гл ред напр т.е т.н т.к св ген обл о',
    inside: 'др гг т.д т.п руб тыс млн млрд в вв н.э р',
    beforeNumber: '№ ст стр рис п кв тел',
  },
  uk: {
    before: 'м вул ім проф акад напр т.зв св ген обл',
    inside: 'ін рр р т.д т.п грн тис млн млрд',
    beforeNumber: 'ст стор п тел',
  },
};

/** The tags under which Norwegian goes; its abbreviations are the Danish ones. */
const sameAs: Readonly<Record<string, string>> = { no: 'da', nb: 'da', nn: 'da' };

const setOf = (words = '') => new Set(words.split(' '));

/** In a language without a list: what news in any language borrows. */
const unknown: Listed = { before: 'mr mrs dr prof st', inside: 'inc co ltd etc u.s', beforeNumber: 'no nr art' };

const byLanguage = new Map<string, Abbreviations>();

/** The abbreviations of a language (BCP 47), lower-cased and without their last full stop. */
export function abbreviationsOf(language: string): Abbreviations {
  const primary = language.split('-')[0]?.toLowerCase() ?? 'und';
  const known = byLanguage.get(primary);
  if (known) return known;
  const list = listed[sameAs[primary] ?? primary] ?? unknown;
  const abbreviations = {
    before: setOf(list.before),
    inside: setOf(list.inside),
    beforeNumber: setOf(list.beforeNumber),
    ordinals: list.ordinals ?? false,
  };
  byLanguage.set(primary, abbreviations);
  return abbreviations;
}

/** English words that open a sentence when capitalised: not names, and never the rest of one. */
const englishOpeners = setOf(
  "a an the this that these those he she it they we i you his her its their our my there here in on at by for from with without to of as and but or so yet nor if when while after before since because although though despite during until under over between among about against through what who why how where which it's he's she's they're we're i'm that's there's however meanwhile still also both some many such others another not then now even only",
);

/** Whether a capitalised word after an abbreviation shows that a new sentence has begun. */
export function opensSentences(word: string, language: string): boolean {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (language.startsWith('en')) return englishOpeners.has(lower);
  return lower.length > 1 && isStopWord(lower, language);
}
