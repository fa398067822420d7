/** How a language says who spoke. */
export interface SpeakerWords {
  /** Verbs between a quotation and its speaker, as alternatives of a pattern. */
  readonly verbs: string;
  /** Whether the speaker can also stand before the verb: "…, Ann Lee said". */
  readonly speakerFirst: boolean;
  /** A word that names an office or a trade; it parts a role from a name. */
  readonly office: RegExp;
  /** A form of address: neither role nor name. */
  readonly address: RegExp;
  /** Words that a role may hold besides names and offices. */
  readonly link: RegExp;
  /** Openings that point to what was said before, or to nothing. */
  readonly opening: RegExp;
  /** A second name after the first; given where what an office is of stands before a name without any sign between. */
  readonly patronymic?: RegExp;
}

export const speakerWords: Readonly<Record<string, SpeakerWords>> = {
  en: {
    verbs:
      'said|says|told|added|wrote|tweeted|explained|argued|warned|declared|noted|insisted|replied|responded|announced|stated|testified|continued|admitted|acknowledged|lamented|vowed|stressed|concluded|posted|emphasized|predicted',
    speakerFirst: true,
    office:
      /^(?:President|Tem|Minister|Secretary|Senator|Sens?\.?|Reps?\.?|Representative|Congress(?:man|woman)|Govs?\.?|Governor|Mayor|Chancellor|Premier|Judge|Justice|Gen\.?|General|Col\.?|Colonel|Lt\.?|Lieutenant|Corporal|Private|Maj\.?|Major|Capt\.?|Captain|Sgt\.?|Sergeant|Adm\.?|Admiral|Commander|Sheriff|Chief|Director|Chair(?:man|woman|person)?|CEO|Ambassador|Attorney|Prosecutor|Commissioner|Speaker|Leader|Whip|Spokes(?:man|woman|person)|Professor|Prof\.?|King|Queen|Prince|Princess|Pope|Archbishop|Bishop|Cardinal|Rev\.?|Reverend|Pastor|Rabbi|Sheikh|Ayatollah|Councilman|Councilwoman|Superintendent|Administrator|Coach|Marshal|Detective|Officer|Inspector|Del\.?|Delegate|Dean|Editor|Strategist|Adviser|Advisor|Analyst|Candidate|Nominee|president|minister|secretary|senator|representative|congress(?:man|woman)|governor|mayor|chancellor|premier|judge|justice|prosecutor|attorney|lawyer|solicitor|counsel|director|chief|chair(?:man|woman|person)?|executive|officer|manager|founder|co-founder|owner|head|leader|spokes(?:man|woman|person)|adviser|advisor|aide|analyst|economist|professor|researcher|scientist|historian|author|editor|reporter|journalist|columnist|ambassador|envoy|diplomat|commander|general|commissioner|coordinator|administrator|organizer|activist|advocate|coroner|sheriff|deputy|detective|doctor|physician|surgeon|nurse|teacher|principal|superintendent|pastor|bishop|farmer|resident|witness|student|strategist|pollster|consultant|expert|fellow|member|lawmaker|legislator|candidate|nominee|coach|captain|pilot|engineer|investigator|inspector|regulator|negotiator|official)s?$/u,
    address: /^(?:Mr|Mrs|Ms|Miss|Dr|Father|Sir|Dame|Lord|Lady)\.?$/u,
    link: /^(?:the|a|an|of|for|from|and|at|in|on|to|former|then|acting|deputy|vice|senior|top|longtime|current|ex|interim|chief|\p{L}+['’]s|\p{Lu}\S*|foreign|prime|press|general|national|state|federal|local|house|policy|political|security|campaign|communications|executive|managing|co-?\p{Ll}*|white|police|fire|health|union|party|minority|majority|law|research|defense|defence|finance|interior|district|assistant|associate)$/u,
    opening:
      /^(?:He|She|It|They|This|That|These|Those|But|And|So|Or|Because|Yes|No|Well|Look|Then|Here|Thank|Thanks|What|Which|You know|Obviously|Again|Him|His|Her|Their|Its|Who|Why|How|Where|When asked|Dear|Please|Number one|You (?:asked|may|said|say|told)|(?:Mr|Mrs|Madam)(?=\.? (?:\p{Ll}+ )*\p{Ll}+,))\b(?! (?:one|American|country|nation|state)\b)/u,
  },
  de: {
    verbs: 'sagte|sagt|erklärte|betonte|schrieb|kritisierte|meinte|warnte|forderte',
    speakerFirst: false,
    office:
      /^(?:\p{L}*(?:[Pp]räsident|[Mm]inister|[Kk]anzler|[Ss]precher|[Cc]hef|[Ss]ekretär|[Bb]ürgermeister|[Vv]orsitzende|[Ll]eiter|[Dd]irektor|[Ee]xperte|[Aa]nwalt|[Ff]orscher|[Pp]rofessor|[Pp]olitiker|[Ff]ührer|[Kk]ommissar|[Rr]ichter|[Gg]eneral|[Bb]ischof|[Tt]rainer)(?:in|r|n)?|Papst|König|Königin)$/u,
    address: /^(?:Herr|Frau|Dr|Prof)\.?$/u,
    link: /^(?:der|die|des|von|und|für|ehemalige[rn]?|frühere[rn]?|\p{Ll}+(?:ische[rn]?)|\p{Lu}\S*)$/u,
    opening: /^(?:Er|Sie|Es|Das(?! \p{Lu})|Dies|Diese[rs]?|Aber|Und|Oder|Denn|Ja|Nein|Dann|Sein|Ihr)(?!\p{L})/u,
  },
  fr: {
    verbs:
      'a déclaré|a affirmé|a dit|a expliqué|a ajouté|a indiqué|a estimé|a assuré|a souligné|a lancé|a annoncé|a averti|déclare|affirme|explique|estime|assure|souligne|indique|ajoute',
    speakerFirst: false,
    office:
      /^(?:présidente?|ministre|secrétaire|porte-parole|chef|cheffe|maire|directeur|directrice|député|députée|sénateur|sénatrice|chancelier|chancelière|procureur|procureure|juge|avocate?|professeure?|chercheur|chercheuse|général|colonel|ambassadeur|ambassadrice|économiste|experte?|roi|reine|pape|Président|Ministre|Premier)$/u,
    address: /^(?:M|Mme|Dr|Me)\.?$/u,
    link: /^(?:le|la|les|l['’]\p{L}+|de|du|des|d['’]\p{L}+|et|à|au|aux|ancien|ancienne|premier|première|général|générale|étrangères|\p{Ll}+(?:ain|aine|ais|aise|ien|ienne|and|ande|ois|oise|ol|ole)|\p{Lu}\S*)$/u,
    opening: /^(?:Il|Elle|Ils|Elles|Ce|C['’]|Cela|Ça|Cette?|Ces|Mais|Et|Ou|Car|Oui|Non|Alors|Son|Sa|Ses|Leur)/u,
  },
  es: {
    verbs:
      'dijo|afirmó|declaró|señaló|aseguró|explicó|indicó|añadió|agregó|sostuvo|advirtió|subrayó|ha dicho|ha afirmado|ha declarado|ha asegurado|ha señalado',
    speakerFirst: false,
    office:
      /^(?:presidente|presidenta|ministro|ministra|secretario|secretaria|portavoz|vocero|vocera|jefe|jefa|alcalde|alcaldesa|director|directora|diputado|diputada|senador|senadora|canciller|fiscal|juez|jueza|abogado|abogada|profesor|profesora|general|coronel|embajador|embajadora|gobernador|gobernadora|economista|rey|reina|papa)$/u,
    address: /^(?:Sr|Sra|Dr|Dra|don|doña)\.?$/u,
    link: /^(?:el|la|los|las|de|del|y|en|ex|primer|primera|\p{Ll}+(?:ano|ana|és|esa|ol|ola|ino|ina|ense|eño|eña)|\p{Lu}\S*)$/u,
    opening: /^(?:Él|Ella|Ellos|Ellas|Esto|Eso|Esta?e?|Pero|Y|O|Porque|Sí|No|Entonces|Su|Sus)\b/u,
  },
  it: {
    verbs:
      'ha (?:detto|dichiarato|affermato|spiegato|aggiunto|sottolineato|commentato|scritto|avvertito)|dice|afferma|spiega|aggiunge|sottolinea',
    speakerFirst: false,
    office:
      /^(?:presidente|ministr[oa]|premier|sindac[oa]|portavoce|segretari[oa]|direttore|direttrice|deputat[oa]|senatore|senatrice|governatore|governatrice|procuratore|giudice|avvocat[oa]|professore|professoressa|ricercatore|ricercatrice|generale|comandante|ambasciatore|ambasciatrice|economista|espert[oa]|leader|capo|commissari[oa]|vescovo|papa|re|regina)$/u,
    address: /^(?:Signor|Signora|Dott|Dottoressa)\.?$/u,
    link: /^(?:il|la|lo|i|gli|le|di|del|dello|della|dei|degli|delle|e|ex|primo|prima|generale|esteri|(?:l|dell|d|all)['’]\p{L}+|\p{Ll}+(?:ano|ana|ese|ino|ina|ale)|\p{Lu}\S*)$/u,
    opening:
      /^(?:Lui|Lei|Loro|Essi|Ciò|Quest[oaie]|Quell[oaie]|Ma|E|O|Perché|Sì|No|Allora|Poi|Su[oa]|Suoi|Sue)(?!\p{L})/u,
  },
  pt: {
    verbs:
      'disse|afirmou|declarou|explicou|acrescentou|destacou|ressaltou|escreveu|alertou|garantiu|comentou|diz|afirma|explica',
    speakerFirst: false,
    office:
      /^(?:presidente|ministr[oa]|premiê|prefeit[oa]|porta-voz|secretári[oa]|diretor|diretora|deputad[oa]|senador|senadora|governador|governadora|procurador|procuradora|juiz|juíza|advogad[oa]|professor|professora|pesquisador|pesquisadora|general|comandante|embaixador|embaixadora|economista|especialista|líder|chefe|delegad[oa]|bispo|papa|rei|rainha)$/u,
    address: /^(?:Sr|Sra|Dr|Dra|dom|dona)\.?$/u,
    link: /^(?:o|a|os|as|de|do|da|dos|das|e|ex|primeir[oa]|geral|federal|estadual|\p{Ll}+(?:ano|ana|ês|esa|ino|ina|eiro|eira)|\p{Lu}\S*)$/u,
    opening: /^(?:Ele|Ela|Eles|Elas|Isso|Isto|Est[ea]s?|Ess[ea]s?|Mas|E|Ou|Porque|Sim|Não|Então|Seus?|Suas?)(?!\p{L})/u,
  },
  ru: {
    verbs:
      '(?:сказал|заявил|отметил|подчеркнул|добавил|сообщил|рассказал|пояснил|объяснил|написал|предупредил)а?|говорит|отмечает',
    speakerFirst: false,
    office:
      /^(?:\p{L}*(?:президент|министр|премьер|секретарь|директор|губернатор|прокурор)|мэр|глава|председатель|руководитель|начальник|командующий|пресс-секретарь|представитель(?:ница)?|депутат|сенатор|судья|адвокат|профессор|эксперт|аналитик|экономист|генерал|полковник|посол|канцлер|лидер|врач|юрист|патриарх|король|королева)$/u,
    address: /^(?:господин|госпожа|г-н|г-жа)$/u,
    link: /^(?:\p{Ll}[\p{L}-]+|и|\p{Lu}\S*)$/u,
    opening: /^(?:Он[аио]?|Это|Эт[аи]|Этот|Но|А|И|Или|Потому|Да|Нет|Тогда|Его|Её|Ее|Их)(?!\p{L})/u,
    patronymic: /(?:вич|вна|ична)$/u,
  },
  uk: {
    verbs:
      '(?:сказа|заяви|зазначи|наголоси|підкресли|дода|повідоми|розпові|поясни|написа|попереди)(?:в|ла)|каже|зазначає',
    speakerFirst: false,
    office:
      /^(?:\p{L}*(?:президент|міністр|секретар|директор|губернатор|прокурор)(?:ка)?|прем['’]єрк?а?|мер(?:ка)?|голова|глава|очільни(?:к|ця)|керівни(?:к|ця)|начальни(?:к|ця)|командувач(?:ка)?|речни(?:к|ця)|депутат(?:ка)?|сенатор(?:ка)?|суддя|адвокат(?:ка)?|професор(?:ка)?|експерт(?:ка)?|аналіти(?:к|киня)|економіст(?:ка)?|генерал|полковник|посол|послиця|канцлер|лідер(?:ка)?|лікар(?:ка)?|юрист(?:ка)?|король|королева)$/u,
    address: /^(?:пан|пані)$/u,
    link: /^(?:\p{Ll}[\p{L}'’-]+|і|й|\p{Lu}\S*)$/u,
    opening: /^(?:Він|Вона|Вони|Воно|Це|Ця|Цей|Ці|Але|А|І|Й|Або|Бо|Так|Ні|Тоді|Його|Її|Їх)(?!\p{L})/u,
    patronymic: /(?:вич|вна|ївна)$/u,
  },
};

/** Words that are part of an organisation's name, and not of a person's. */
export const organisationWord =
  /^(?:House|Senate|Department|Committee|Ministry|Court|Office|News|Times|Post|Journal|Press|University|College|School|Party|Union|Unions|Group|Agency|Association|Company|Inc|Corp|Pentagon|Kremlin|Congress|Police|States|Nations|Bank|Council|Commission|Institute|Cent(?:er|re)|Force|Forces|Guard|Army|Navy|Administration|Bureau|Service|Services|Foundation|Network|Watch|Rights|League|Federation|Club|Team|Society|Board|Fund|Trust|Airlines|Airways|Motors|Street|Parenthood|Democrats|Republicans|GOP|Coalition|Alliance|Project|Campaign|Defense|Defence|Security|Health|Justice|State|Treasury|Reserve|Media|Radio|Television|Today|Post-Dispatch|Reuters|Government|Parliament|Ministerium|Regierung|Partei|Polizei|Gouvernement|Parti|Gobierno|Partido|Policía|Church|Hospital|International|America|American|National|Matter|Lives|Families|Americans|Staff|Corps|Command|Authority|Authorities|Official|Officials|Sources?|Twitter|Facebook|Google|Statement|County|City|District|Center|Line|Fox|According|However|Asked)$/u;
