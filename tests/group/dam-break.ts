import type { Article } from '../../src/model/article.ts';
import { article } from '../support/article.ts';

/** One dam that broke, told in a language by two outlets, and what comes of their texts on the day after. */
export interface DamBreak {
  readonly first: Told;
  readonly second: Told;
  /** Another headline for the first text, of words that it does not have. */
  readonly reheadlined: string;
  readonly edited: (paragraph: string) => string;
  readonly newParagraph: string;
  readonly newReport: Told;
  /** The first in words of its own, numbers written otherwise. */
  readonly otherWords: Told;
  readonly higherToll: (paragraph: string) => string;
  readonly correction: Told;
}

type Told = readonly [title: string, paragraphs: readonly string[]];

const english: DamBreak = {
  first: [
    'Flood in Tarnby: dam breaks, 12 dead',
    [
      'At least 12 people died on Monday when the Olvera dam above Tarnby burst after three days of rain, the regional governor, Petra Lindqvist, said.',
      'Some 3,400 residents were taken to schools in Hallsund, and the army sent 220 soldiers with boats.',
      'The dam was built in 1961 and was last inspected in 2019, when engineers of the water authority recommended new sluice gates.',
      'The repair, estimated at 14 million euros, was put off twice because the region and the operator, Norvatt, could not agree on who would pay.',
      'Lindqvist said the region would pay for emergency housing until the end of the year.',
      'Norvatt said in a statement that it was "shaken by the loss of life" and would cooperate with investigators.',
    ],
  ],
  second: [
    'Twelve killed as Olvera dam gives way',
    [
      'The Olvera dam gave way on Monday afternoon and sent a wall of water into the town of Tarnby, killing 12 people, officials said.',
      'Rescuers searched houses by boat through the night. The mayor, Jonas Ek, said that 31 people were still unaccounted for.',
      'Weather services had warned of heavy rain since Friday.',
    ],
  ],
  reheadlined: 'Governor: region will house victims of dam burst',
  edited: (t) =>
    t
      .replace('At least 12 people died on Monday', 'At least twelve people were killed Monday')
      .replace('residents were taken', 'inhabitants were brought')
      .replace('put off twice', 'delayed twice')
      .replace('shaken by', 'shocked by'),
  newParagraph:
    'Prosecutors in Hallsund opened an investigation against two managers of Norvatt on Tuesday and seized 40 boxes of documents, the prosecutor Ida Rask said.',
  newReport: [
    'Army ends search in Tarnby; Norvatt chief resigns',
    [
      'The chief executive of Norvatt, Karl Aberg, resigned on Tuesday, a day after the Olvera dam burst above Tarnby.',
      'The army ended its search for the missing in the flooded town after divers found seven bodies in a cellar in Bruk street.',
      'Parliament is to debate a law on dams on Thursday.',
    ],
  ],
  otherWords: [
    'Dam burst in Tarnby: what we know',
    [
      'A dozen people lost their lives when the Olvera dam above Tarnby burst on Monday after days of rain, governor Petra Lindqvist said.',
      'About 3400 inhabitants are in schools in Hallsund, and 220 soldiers are helping with boats.',
    ],
  ],
  higherToll: (t) => t.replace('At least 12 people', 'At least 19 people'),
  correction: [
    'Correction: Flood in Tarnby',
    [
      'The Olvera dam above Tarnby was last inspected in 2016, not in 2019 as the water authority had said earlier, Norvatt said on Tuesday. The dam burst on Monday.',
    ],
  ],
};
const german: DamBreak = {
  first: [
    'Staudamm bei Tarnau gebrochen: zwölf Tote',
    [
      'Mindestens zwölf Menschen sind am Montag gestorben, als der Olverner Staudamm oberhalb von Tarnau nach drei Tagen Regen brach, wie Landrätin Petra Lindner mitteilte.',
      'Rund 3.400 Bewohner wurden in Schulen in Hallsdorf untergebracht, die Bundeswehr schickte 220 Soldaten mit Booten.',
      'Der Damm wurde 1961 gebaut und zuletzt 2019 geprüft; damals empfahlen Ingenieure der Wasserbehörde neue Schleusentore.',
      'Die Reparatur für 14 Millionen Euro wurde zweimal verschoben, weil sich der Landkreis und der Betreiber Norwasser nicht einigen konnten, wer zahlt.',
      'Lindner sagte, der Landkreis werde die Notunterkünfte bis zum Jahresende bezahlen.',
      'Norwasser teilte mit, man sei „erschüttert über den Verlust von Menschenleben“ und werde mit den Ermittlern zusammenarbeiten.',
    ],
  ],
  second: [
    'Dammbruch: Zwölf Menschen sterben in Tarnau',
    [
      'Der Olverner Staudamm gab am Montagnachmittag nach und schickte eine Flutwelle in die Stadt Tarnau; zwölf Menschen kamen ums Leben, sagten Behörden.',
      'Retter suchten die Nacht hindurch mit Booten. Bürgermeister Jonas Eck sagte, 31 Menschen würden noch vermisst.',
    ],
  ],
  reheadlined: 'Landrätin: Opfer des Dammbruchs werden untergebracht',
  edited: (t) =>
    t
      .replace('Mindestens zwölf Menschen sind am Montag gestorben', 'Am Montag starben mindestens 12 Personen')
      .replace('Bewohner wurden', 'Einwohner wurden')
      .replace('zweimal verschoben', 'zweimal vertagt')
      .replace('erschüttert über', 'bestürzt über'),
  newParagraph:
    'Die Staatsanwaltschaft Hallsdorf leitete am Dienstag ein Verfahren gegen zwei Manager von Norwasser ein und beschlagnahmte 40 Kisten mit Akten, wie Staatsanwältin Ida Rask sagte.',
  newReport: [
    'Norwasser-Chef tritt nach Dammbruch von Tarnau zurück',
    [
      'Der Vorstandschef von Norwasser, Karl Aberger, ist am Dienstag zurückgetreten, einen Tag nach dem Bruch des Olverner Staudamms oberhalb von Tarnau.',
      'Taucher fanden in einem Keller in der Bruckstraße sieben Leichen.',
      'Der Landtag berät am Donnerstag über ein Dammgesetz.',
    ],
  ],
  otherWords: [
    'Dammbruch von Tarnau: Was wir wissen',
    [
      'Ein Dutzend Menschen verlor das Leben, als am Montag der Olverner Staudamm oberhalb von Tarnau nach tagelangem Regen brach, sagte Landrätin Petra Lindner.',
      'Etwa 3400 Einwohner sind in Schulen in Hallsdorf, 220 Soldaten helfen mit Booten.',
    ],
  ],
  higherToll: (t) => t.replace('Mindestens zwölf Menschen', 'Mindestens 19 Menschen'),
  correction: [
    'Korrektur: Staudamm bei Tarnau',
    [
      'Der Olverner Staudamm oberhalb von Tarnau wurde zuletzt 2016 geprüft und nicht 2019, wie die Wasserbehörde mitgeteilt hatte, sagte Norwasser am Dienstag. Der Damm war am Montag gebrochen.',
    ],
  ],
};
const chinese: DamBreak = {
  first: [
    '塔恩比水坝决堤 12人死亡',
    [
      '地区行政长官林德说，连续三天降雨之后，塔恩比上游的奥尔韦拉水坝周一决堤，造成至少12人死亡。',
      '约3400名居民被安置到哈尔松德的学校，军队派出220名士兵和船只参加救援。',
      '这座水坝建于1961年，上一次检查是在2019年，当时水务局的工程师建议更换水闸。',
      '维修费用估计为1400万欧元，因为地区政府与运营商诺瓦特公司无法就由谁付款达成一致，维修两次被推迟。',
      '林德说，地区政府将支付紧急住房费用直到年底。',
      '诺瓦特公司在一份声明中说，公司对人员伤亡深感震惊，将与调查人员合作。',
    ],
  ],
  second: [
    '奥尔韦拉水坝垮塌致12人遇难',
    [
      '官员说，奥尔韦拉水坝周一下午垮塌，洪水冲入塔恩比镇，12人遇难。',
      '救援人员彻夜乘船逐屋搜寻。市长约纳斯说，仍有31人下落不明。',
    ],
  ],
  reheadlined: '行政长官：将安置水坝决堤灾民',
  edited: (t) =>
    t
      .replace('造成至少12人死亡', '导致至少十二人丧生')
      .replace('被安置到', '被转移到')
      .replace('两次被推迟', '两度延期')
      .replace('深感震惊', '深感悲痛'),
  newParagraph: '哈尔松德检察官拉斯克说，检方周二对诺瓦特公司两名经理展开调查，并查封了40箱文件。',
  newReport: [
    '塔恩比水坝决堤后诺瓦特总裁辞职',
    [
      '奥尔韦拉水坝在塔恩比上游决堤一天后，诺瓦特公司总裁阿贝里周二宣布辞职。',
      '潜水员在布鲁克街一处地下室找到七具遗体。',
      '议会将于周四辩论水坝法案。',
    ],
  ],
  otherWords: [
    '塔恩比水坝决堤：目前所知',
    [
      '林德长官说，多日降雨后，奥尔韦拉水坝周一在塔恩比上游决堤，十二人丧生。',
      '大约3,400名居民住在哈尔松德的学校里，220名士兵乘船援助。',
    ],
  ],
  higherToll: (t) => t.replace('至少12人死亡', '至少19人死亡'),
  correction: [
    '更正：塔恩比水坝',
    ['诺瓦特公司周二说，塔恩比上游的奥尔韦拉水坝上一次检查是在2016年，而不是水务局此前所说的2019年。水坝周一决堤。'],
  ],
};

export const damBreaks = { en: english, de: german, zh: chinese };

/** An article on the dam. */
export function damReport(
  id: string,
  language: string,
  day: string,
  outlet: string,
  [title, paragraphs]: Told,
): Article {
  return article({
    id,
    language,
    title,
    paragraphs: [...paragraphs],
    outlet: { name: outlet, basis: 'stated' },
    published: { earliest: day, latest: day, precision: 'day', basis: 'stated' },
  });
}
