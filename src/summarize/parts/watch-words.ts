/** By which words a language announces what is to come. */
export interface WatchWords {
  /** Announces; what it announces counts only with a day that is named after or before it. */
  readonly withDay: RegExp;
  /** What announces and has no tense of its own: beside a verb of the past, a month without its year is a past one. */
  readonly bare?: RegExp;
  /** Announces by itself: a ruling that is expected, a vote that is pending. */
  readonly alone: RegExp;
  /** Whether the day stands before the verb, and so before the announcement. */
  readonly dayFirst?: true;
  /** Opinions, conditions and what is over. */
  readonly never: RegExp;
  /** Who only foresees. */
  readonly guessers: RegExp;
}

export const watchWords: Readonly<Record<string, WatchWords>> = {
  en: {
    withDay:
      /\b(?:will (?!have\b)\p{Ll}+\b|said (?:that )?(?:it|he|she|they) would \p{Ll}+\b|(?:is|are) (?:due|scheduled|set|slated|expected|planning|to(?! blame\b))\b|(?:has|have) until\b|(?:plans?|intends?) to\b|deadline\b|takes? (?:effect|place)\b|(?:(?<!\bto )|(?<=\b(?:agree[ds]?|decide[ds]?|pledge[ds]?|promise[ds]?|vote[ds]?|vow(?:s|ed)?|wants?) to ))(?:expires?|opens?|begins?|starts?|resumes?|convenes?|meets|votes)\b|to (?:meet|vote) on\b)/u,
    bare: /^(?:deadline|takes?|expires?|opens?|begins?|starts?|resumes?|convenes?|meets|votes|to)\b/u,
    alone:
      /\b(?:(?:is|are) (?:due|scheduled|slated) to (?:meet|vote|decide|rule|hear|appear|begin|start|testify|stand trial|be sentenced|be arraigned)\b|will (?:vote|decide|rule) on\b|(?:ruling|decision|verdict|sentencing|vote|hearing) (?:is|are) (?:expected|due|scheduled|pending)\b)/u,
    never:
      /\b(?:if|unless|could|may|might|(?<!\bsaid (?:that )?(?:it|he|she|they) )would|should|likely|probably|perhaps|was|were|had|whether or not|never|hopes?|hoped|believes?|thinks?|predict\p{Ll}*|forecast\p{Ll}*|fears?|last (?:week|month|year)|not)\b|n['’]t\b|['’]ll\b/u,
    guessers: /\b(?:analysts?|experts?|economists?|critics?|observers?|strategists?|pundits?|polls?|investors?)\b/iu,
  },
  de: {
    withDay: /\b(?:wird|werden|will|wollen|soll|sollen)\b/u,
    alone: /(?!)/u,
    never:
      /\b(?:wenn|falls|könnten?|dürften?|würden?|sollten?|wollten?|wurden?|waren?|hatten?|hat|haben|nicht|keine?n?|vielleicht|wahrscheinlich|womöglich|gestern)\b/u,
    guessers: /\b(?:Analysten|Experten|Ökonomen|Kritiker|Beobachter)\b/u,
  },
  fr: {
    withDay: /(?:^|\s)(?:doit|doivent|sera|seront|aura|auront|\p{Ll}{3,}(?:ra|ront))(?=\s)/u,
    alone: /(?!)/u,
    never:
      /(?:^|[\s'’])(?:si|pourrait|pourraient|devrait|devraient|\p{Ll}{3,}(?:rait|raient)|peut-être|sans doute|probablement|pas|jamais|avait|avaient|était|étaient|hier)(?=[\s,.]|$)/u,
    guessers: /\b(?:analystes|experts|économistes|observateurs)\b/u,
  },
  es: {
    withDay: /(?:^|\s)(?:\p{Ll}{2,}(?:rá|rán)|va a|van a|tiene previsto|está previsto)(?=\s)/u,
    alone: /(?!)/u,
    never:
      /(?:^|\s)(?:si|podría|podrían|debería|deberían|\p{Ll}{3,}(?:ría|rían)|quizás?|tal vez|probablemente|no|nunca|había|habían|ayer)(?=[\s,.]|$)/u,
    guessers: /\b(?:analistas|expertos|economistas|observadores)\b/u,
  },
  it: {
    withDay:
      /(?:^|\s)(?:\p{Ll}{2,}(?:rà|ranno)|(?:è|sono) (?:previst|attes|fissat|convocat|in programma)\p{Ll}*|in programma|si (?:vota|riunisce|riuniscono))(?=\s)/u,
    alone: /(?!)/u,
    never:
      /(?:^|\s)(?:se|potrebbe|potrebbero|dovrebbe|dovrebbero|\p{Ll}{3,}(?:rebbe|rebbero)|forse|probabilmente|non|mai|aveva|avevano|era|erano|ieri)(?=[\s,.]|$)/u,
    guessers: /\b(?:analisti|esperti|economisti|osservatori)\b/u,
  },
  pt: {
    withDay:
      /(?:^|\s)(?:\p{Ll}{2,}(?:rá|rão)|vai(?: se)? \p{Ll}+r|vão(?: se)? \p{Ll}+r|está prevista?|está marcad[oa]|estão previst[oa]s)(?=\s)/u,
    alone: /(?!)/u,
    never:
      /(?:^|\s)(?:se (?!reunir)|caso|poderia|poderiam|poderá|poderão|deveria|deveriam|\p{Ll}{3,}(?:ria|riam)|talvez|provavelmente|não|nunca|havia|haviam|era|eram|ontem)(?=[\s,.]|$)/u,
    guessers: /\b(?:analistas|especialistas|economistas|observadores)\b/u,
  },
  ru: {
    withDay:
      /(?:^|\s)(?:буд(?:ет|ут)|состо(?:ится|ятся)|пройд(?:ёт|ет|ут)|намеч\p{L}+|запланирован\p{L}*|назначен\p{L}*|планиру(?:ет|ют)|намерен\p{L}*|должн\p{L}+|рассмотр(?:ит|ят)|прим(?:ет|ут)|начн(?:ёт|ет|ут)(?:ся)?|откро(?:ет|ют)(?:ся)?|объяв(?:ит|ят)|представ(?:ит|ят)|опублику(?:ет|ют)|проголосу(?:ет|ют)|встрет(?:ит|ят)ся|соб(?:ерет|ерёт|ерут)ся|вступ(?:ит|ят)|подпиш(?:ет|ут)|провед(?:ет|ёт|ут)|вынес(?:ет|ут)|прибуд(?:ет|ут)|посет(?:ит|ят)|истека(?:ет|ют))(?=\s)/u,
    alone: /(?!)/u,
    never: /(?:^|\s)(?:если|бы|возможно|вероятно|может|могут|не|никогда|был[аои]?|вчера|якобы)(?=[\s,.]|$)/u,
    guessers: /(?:^|\s)(?:аналитик\p{L}*|эксперт\p{L}*|экономист\p{L}*|наблюдател\p{L}*)/iu,
  },
  uk: {
    withDay:
      /(?:^|\s)(?:буд(?:е|уть)|відбуд(?:еться|уться)|пройд(?:е|уть)|заплановано|призначено|плану(?:є|ють)|має намір|мають|розглян(?:е|уть)|прийм(?:е|уть)|почн(?:е|уть)(?:ся)?|відкри(?:є|ють)(?:ся)?|оголос(?:ить|ять)|подас(?:ть|ться)|пода(?:дуть)|представ(?:ить|лять)|опублік(?:ує|ують)|проголосу(?:є|ють)|зустрін(?:еться|уться)|збер(?:еться|уться)|набуд(?:е|уть)|підпиш(?:е|уть)|провед(?:е|уть)|винес(?:е|уть)|відвіда(?:є|ють)|розпочн(?:е|уть)(?:ся)?)(?=\s)/u,
    alone: /(?!)/u,
    never:
      /(?:^|\s)(?:якщо|би?|можливо|ймовірно|може|можуть|не|ніколи|бу(?:в|ла|ло|ли)|учора|вчора|нібито)(?=[\s,.]|$)/u,
    guessers: /(?:^|\s)(?:аналітик\p{L}*|експерт\p{L}*|економіст\p{L}*|спостерігач\p{L}*)/iu,
  },
  ar: {
    withDay: /(?:^|\s)و?(?:س[يتن]\p{L}{2,}|سوف|من المقرر|من المتوقع|يعتزم|تعتزم|المقرر)(?=\s)/u,
    alone: /(?!)/u,
    never: /(?:^|\s)(?:إذا|قد|ربما|لن|لا|لم|لو|كان|كانت|أمس)(?=\s)/u,
    guessers: /محلل|خبراء|مراقب/u,
  },
  zh: {
    withDay: /将[于在会]?|定于|预定|計劃|计划|擬于|拟于/u,
    alone: /(?!)/u,
    never: /如果|可能|或许|也许|恐|没有|不会|未|昨天|曾/u,
    guessers: /分析人士|专家|分析师|观察人士/u,
  },
  ja: {
    withDay: /予定|(?:する|行う|開く|始める|迎える)(?:方針|見通し)?[。」]?$|会談する|開かれる/u,
    alone: /(?!)/u,
    never: /もし|かもしれない|可能性|ない[。」]?$|昨日|だった[。」]?$|した[。」]?$|していた/u,
    dayFirst: true,
    guessers: /専門家|アナリスト|関係者によると/u,
  },
};
