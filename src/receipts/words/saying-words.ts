import { byLanguage } from './by-language.ts';

/** Verbs and phrases by which news says whose words a sentence has, as lower-cased words of the language. */
const words: Readonly<Record<string, string>> = {
  en: 'said says say saying told tells telling asked added adds noted notes wrote writes announced announces announcing confirmed confirms warned warns warning insisted insists argued argues arguing stressed stresses explained explains replied responded acknowledged acknowledges admitted admits stated states reported reports testified tweeted posted declared maintains maintained alleged alleges contended contends suggested suggests vowed promised pledged predicted predicts concluded believe believes believed described describes called calls recalled joked urged complained emphasized emphasised reiterated quoted cited citing attributed claimed claims claim accuses accused accusing blamed blames blame blaming according statement quoting words estimated estimates found showed shows revealed reveals expects thinks thought think hopes hoped feels felt testimony criticized criticised praised denied denies rejected dismissed disputed view put point pointed decried thanked defended cautioned cautions hinted hints hinting signalled signaled signals testifying declares',
  de: 'sagte sagt sagten sagen erklärte erklärt erklärten teilte teilten betonte betont meinte meint warnte warnt kündigte forderte fordert berichtete berichtet berichteten behauptete behauptet bestätigte schrieb schreibt laut zufolge nach angaben äußerte kritisierte gab gaben hieß soll sollen habe sei seien hätten so räumte einräumte mitteilte betonten warnten warnen kritisierten monierte bemängelte mahnte mahnten meldete meldeten meldet melden versicherte versicherten bekräftigte verkündete gestand heißt bezeichnete nannte nannten rechnet rechnen erwartet erwarten schätzt schätzen',
  fr: "déclaré déclare dit disent affirmé affirme affirment annoncé annonce indiqué indique estimé estime ajouté ajoute expliqué explique précisé précise assuré assure rapporté rapporte rapportent selon d'après écrit souligné souligne averti avertit avertissent confirmé confirme dénoncé dénonce accusé accuse juge jugé jugeant estiment estimant soutient soutiennent évoque évoquent évoquant prévenu prévient reconnaît reconnu admet admis avoué signale signalé précisent expliquent assurent",
  es: 'dijo dice dijeron afirmó afirma aseguró asegura anunció anuncia explicó explica señaló señala declaró declara indicó indica añadió agregó informó según advirtió confirmó sostuvo denunció acusó manifestó avisó avisa advierte advirtieron afirmaron alertó alerta aseguraron anunciaron explicaron informaron sostiene sostienen reconoció admitió',
  pt: 'disse diz disseram afirmou afirma anunciou declarou explicou informou segundo conforme acrescentou confirmou alertou destacou acusou garantiu',
  it: 'detto dice ha dichiarato dichiara affermato afferma annunciato spiegato aggiunto secondo riferito sottolineato confermato accusato',
  ru: 'сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила подчеркнул добавил добавила рассказал рассказала объявил объявила словам данным согласно пишет считает предупредил подтвердил',
  uk: 'сказав сказала сказали заявив заявила заявили повідомив повідомила повідомили повідомляє повідомляють зазначив зазначила зазначили наголосив наголосила підкреслив підкреслила додав додала розповів розповіла розповіли пояснив пояснила оголосив оголосила словами даними згідно каже кажуть пише пишуть вважає попередив попередила попередили підтвердив підтвердила уточнив уточнила стверджує стверджують інформує',
  ar: 'قال قالت قالوا أعلن أعلنت أكد أكدت أضاف أضافت أوضح صرح ذكر ذكرت وفقا بحسب حسب أفاد أفادت',
};

/** In languages without spaces they are looked for anywhere. */
const unspaced: Readonly<Record<string, RegExp>> = {
  zh: /[说說称稱]|表示|宣布|指出|强调|強調|透露|报道|報道|据|據/u,
  ja: /と述べ|と語|と発表|によると|によれば|と話|としている|と伝え|と主張/u,
};

/** The words of attribution of a language; empty where it is not known. */
export const sayingWordsOf: (language: string) => ReadonlySet<string> = byLanguage(
  (primary) => new Set(words[primary]?.split(' ')),
);

export function unspacedSaying(language: string): RegExp | undefined {
  return unspaced[language.slice(0, 2)];
}

/** Of these the speaker stands directly before or after; English and what is like it. */
export const speakingVerbs: ReadonlySet<string> = new Set(
  'said says told tells added adds wrote writes announced confirmed warned warns insisted insists argued argues explained explains replied stated declared noted claimed claims alleged asked vowed sagte sagt erklärte betonte meinte warnte dijo afirmó aseguró declaró explicó señaló disse afirmou declarou сказал сказала заявил заявила сообщил сообщила отметил'.split(
    ' ',
  ),
);

/** What these say is so by their own meaning, and may be told without them. */
export const factiveVerbs: ReadonlySet<string> = new Set(
  'announced announces announcing confirmed confirms showed shows found revealed reveals noted notes acknowledged acknowledges admitted admits denied denies view point put statement expects call calls called reports cited citing rejected dismissed asked thanked praised criticized criticised defended decried habe sei seien hätten gab gaben hieß'.split(
    ' ',
  ),
);

/** What names the source of all that a sentence says. */
export const accordingWords: ReadonlySet<string> = new Set(
  "according laut zufolge selon d'après según segundo conforme secondo согласно згідно словами وفقا بحسب".split(' '),
);

/** Verbs that do nothing but leave a claim to somebody. */
export const plainSaying: ReadonlySet<string> = new Set(
  'said says say saying told tells sagte sagt sagten déclaré dit disent dijo dice dijeron disse diz detto сказал сказала сообщил сообщила сказав сказали повідомив повідомила повідомили'.split(
    ' ',
  ),
);
