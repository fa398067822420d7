import { byLanguage } from './by-language.ts';

/** What turns a claim into its opposite, into a possibility, or into hearsay. */
export type Polarity = 'negation' | 'possibility' | 'hearsay' | 'obligation' | 'future';

type Table = Readonly<Record<Polarity, string>>;

/** Lower-cased words; `word+next` counts only before that next word. */
const tables: Readonly<Record<string, Table>> = {
  en: {
    negation:
      'not no never unless without none nobody nothing nowhere neither nor deny denied denies denying refuse refused refuses refusing refusal reject rejected rejects rejecting decline+to declined+to declines+to declining+to fail+to failed+to fails+to failing+to failure+to unable hardly barely scarcely lack lacks lacked lacking stopped+short stops+short stop+short',
    possibility:
      'may might could perhaps maybe possibly possible probably probable potentially potential likely unlikely expected can whether',
    hearsay:
      'alleged allegedly alleging alleges allege reportedly apparently apparent supposedly supposed purported purportedly claimed claims claim claiming suspected accused accuses accusing accuse unconfirmed so-called seemed seems appears appeared',
    obligation: 'should must ought',
    future:
      'will would shall plans+to planned+to plan+to planning+to wants+to wanted+to want+to intends+to intended+to intend+to aims+to hopes+to hoped+to threatens+to threatened+to seeks+to sought+to promises+to promised+to pledges+to pledged+to vowed+to vows+to',
  },
  de: {
    negation:
      'nicht nie niemals kein keine keinen keinem keiner keines ohne weder nichts niemand niemanden bestritt bestreitet bestreiten bestritten dementierte dementiert weigerte weigert weigerten verweigerte verweigert lehnte lehnt lehnten abgelehnt zurückgewiesen kaum',
    possibility:
      'kann können könnte könnten dürfte dürften vielleicht möglicherweise wahrscheinlich wohl womöglich voraussichtlich möglich',
    hearsay:
      'angeblich mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher soll sollen offenbar anscheinend vermeintlich verdächtigt beschuldigt',
    obligation: 'sollte sollten muss müssen müsste müssten',
    future: 'würde würden',
  },
  fr: {
    negation:
      'pas jamais sauf+si aucun aucune sans ni non personne nie nié nient niée refusé refuse refusent refuser rejeté rejette démenti dément',
    possibility:
      'peut peuvent pourrait pourraient peut-être probablement possible possiblement éventuellement probable pourra',
    hearsay:
      'présumé présumée présumés prétendu prétendument apparemment soupçonné soupçonnés accusé accusée accusés aurait auraient serait seraient',
    obligation: 'doit doivent devrait devraient',
    future: 'va vont sera seront aura auront',
  },
  es: {
    negation:
      'no nunca jamás salvo+que sin ningún ninguna ninguno nadie nada ni tampoco negó niega niegan negaron rechazó rechaza rechazaron rehusó desmintió',
    possibility: 'puede pueden podría podrían quizá quizás posiblemente probablemente posible probable acaso',
    hearsay:
      'presunto presunta presuntos presuntamente supuesto supuesta supuestamente aparentemente acusado acusada acusados sospechoso habría habrían',
    obligation: 'debe deben debería deberían',
    future: 'será serán hará habrá va+a van+a',
  },
  pt: {
    negation:
      'não nunca jamais sem nenhum nenhuma ninguém nada nem tampouco negou nega negam negaram recusou recusa rejeitou desmentiu',
    possibility: 'pode podem poderia poderiam talvez possivelmente provavelmente possível provável',
    hearsay:
      'suposto suposta supostamente alegado alegadamente aparentemente acusado acusada acusados suspeito suspeitos teria teriam',
    obligation: 'deve devem deveria deveriam',
    future: 'será serão vai vão haverá',
  },
  it: {
    negation:
      'non mai senza nessun nessuno nessuna niente nulla né neanche nega negato negano smentito smentisce rifiutato rifiuta respinto',
    possibility: 'può possono potrebbe potrebbero forse probabilmente possibile probabile eventualmente',
    hearsay:
      'presunto presunta presunti presumibilmente apparentemente accusato accusata accusati sospettato sarebbe sarebbero avrebbe avrebbero',
    obligation: 'deve devono dovrebbe dovrebbero',
    future: 'sarà saranno avrà avranno',
  },
  ru: {
    negation:
      'не ни нет никогда без никто ничего никого нельзя невозможно отказался отказалась отказались отказывается отрицает отрицал отрицала отрицают опроверг опровергла опровергли отверг отвергла отвергли',
    possibility: 'может могут мог могла могли возможно вероятно наверное пожалуй',
    hearsay: 'якобы предположительно видимо по-видимому подозревается обвиняется обвиняемый подозреваемый',
    obligation: 'должен должна должны следует надо',
    future: 'будет будут',
  },
  uk: {
    negation:
      'не ні ані нема немає ніколи без ніхто нікого нічого жоден жодна жодного жодної неможливо відмовився відмовилася відмовилась відмовилися відмовились відмовляється заперечив заперечила заперечили заперечує заперечують спростував спростувала спростували відхилив відхилила відхилили відкинув відкинула відкинули',
    possibility: 'може можуть міг могла могли можливо ймовірно мабуть напевно',
    hearsay: 'нібито начебто імовірно підозрюється підозрюють звинувачується підозрюваний обвинувачений',
    obligation: 'повинен повинна повинні мусить мусять слід треба',
    future: 'буде будуть',
  },
  ar: {
    negation: 'لا لم لن ليس ليست ليسوا غير عدم بدون دون نفى نفت ينفي تنفي رفض رفضت يرفض ترفض',
    possibility: 'قد ربما يمكن محتمل',
    hearsay: 'يزعم زعم مزعوم المزعوم المزعومة يشتبه متهم',
    obligation: 'يجب ينبغي',
    future: 'سوف',
  },
};

/** In languages without spaces they are looked for anywhere. */
const unspacedTables: Readonly<Record<string, Readonly<Partial<Record<Polarity, RegExp>>>>> = {
  zh: {
    negation: /不(?!过|過|仅|僅|但|少|断|斷|久|同)|没有?|沒有?|未(?!来|來)|无|無|否认|否認|拒绝|拒絕/gu,
    possibility: /可能|也许|也許|或许|或許|或将|或將/gu,
    hearsay: /据称|據稱|涉嫌|疑似|所谓|所謂|据报|據報/gu,
  },
  ja: {
    negation:
      /な(?:い|かった|く(?!て?は))|ません|(?<=[らわかがさたなばまけせてねべめれえ])ず(?=に|、|。|$)|否定|拒否|無/gu,
    possibility: /かもしれ|可能性|おそれ|見込み|だろう|でしょう/gu,
    hearsay: /とみられ|疑い|疑惑|らしい|容疑|いわゆる/gu,
  },
};

/** What the words of a language do, by lower-cased word; with the word that has to follow, where there is one. */
export interface PolarityWords {
  readonly byWord: ReadonlyMap<string, { readonly polarity: Polarity; readonly next: string | undefined }>;
  readonly anywhere: Readonly<Partial<Record<Polarity, RegExp>>>;
}

/** The words of a language that deny, doubt or demand; none where it is not known. */
export const polarityWordsOf: (language: string) => PolarityWords = byLanguage((primary) => {
  const rows = Object.entries(tables[primary] ?? {}) as [Polarity, string][];
  const byWord = new Map(
    rows.flatMap(([polarity, words]) =>
      words.split(' ').map((entry) => {
        const [word = '', next] = entry.split('+');
        return [word, { polarity, next }] as const;
      }),
    ),
  );
  return { byWord, anywhere: unspacedTables[primary] ?? {} };
});

/** What the words of these kinds do to a claim, for a person. */
export const effectOf: Readonly<Record<Polarity, string>> = {
  negation: 'denies',
  possibility: 'calls possible',
  hearsay: 'calls alleged',
  obligation: 'demands',
  future: 'expects',
};
