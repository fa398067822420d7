/** A pattern, and why a sentence that matches it is left out. */
export interface Phrase {
  readonly reason: string;
  readonly pattern: RegExp;
  /** Whether news may open with it: what it points to follows it there. */
  readonly mayOpen?: boolean;
}

/** What is no news in any place it stands; looked for in the whole sentence in small letters, which is faster than /i. */
export const boilerplate: readonly Phrase[] = [
  {
    reason: 'asks for a subscription',
    pattern:
      /\b(?:subscrib(?:e|ing) (?:to|now|today|here)|subscribe\.|sign(?:ing)? up (?:for|to|here|now)|(?:our|free|daily|weekly) newsletters?|support our (?:journalism|work)|become a member|log in to|create an account)\b/u,
  },
  {
    reason: 'tells the reader where to click',
    pattern:
      /\b(?:click (?:here|on)|read more|learn more|find out more|follow us|download (?:the|our) app|watch (?:the|our) (?:video|live)|listen to (?:the|our)|see also|scroll down|for more information|visit our|swipe)\b|\((?:read|see|watch|listen|hear) [^)]*\b(?:about|above|all|below|here|more)\b[^)]*\)|^(?:related|also read|read|watch|more|see|listen|opinion)\s?:/u,
  },
  {
    reason: 'credits those who made the page',
    pattern:
      /\b(?:contributed (?:to (?:this|the) (?:report|article|story)|reporting)|(?:additional )?reporting by|sourced for review|review (?:copy|code|unit) (?:was |of )|editing by|writ(?:es|ten) (?:for|by) (?:the )?(?:associated press|reuters|afp|ap|bloomberg)|this (?:article|story|report) (?:includes|contains|was|is|has been|first|originally)|an earlier version|correction:|editor['’]s note|updates? to follow|(?:breaking|developing) (?:news )?story|all rights reserved|reuse this content|may not be (?:published|reproduced|redistributed))\b|©/u,
  },
  {
    reason: 'disclaimer of the site',
    pattern:
      /\b(?:translations? may contain|is in beta|prices? (?:and [^.]{0,40})?(?:is|are|were) (?:subject to change|not (?:assured|guaranteed)|(?:correct|accurate) at)|(?:observed|verified) (?:and verified )?(?:first-?hand )?by (?:the|our) reporter|terms of (?:use|service)|privacy policy|cookies?\b.{0,40}\b(?:use|accept|consent|browser)|affiliate (?:links?|commission)|views expressed|do(?:es)? not necessarily reflect|generated (?:by|with) (?:ai|artificial)|for informational purposes only|does not constitute .{0,40}advice|not a substitute for .{0,40}advice)/u,
  },
  {
    reason: 'asks the reader for help',
    pattern:
      /\banyone (?:who|with|having) .{0,90}\b(?:is|are) (?:asked|urged|encouraged|invited|requested) to\b|\b\d{3}[-.\s]\d{3}[-.]\d{4}\b|\b(?:tip ?line|crime stoppers|suicide (?:prevention )?(?:life|hot)line)\b/u,
  },
  {
    reason: 'caption or picture credit',
    pattern:
      /\b(?:getty images|file (?:photo|image|picture)|handout (?:photo|image)|(?:photo|image|picture|video) (?:by|credit|courtesy of|provided by)|pictured (?:here|above|below|in|on|at)|in this (?:photo|image|picture|handout|frame grab|screenshot))\b|\((?:photo|image|ap photo|pictured)\b|^(?:left|right|above|below|from left|top|bottom|photo|image|pictured|file)\s?:/u,
  },
  {
    reason: 'embedded post or address',
    pattern: /(?:^|[\s(])@\w{2,}|https?:\/\/|\bwww\.|\bpic\.twitter|\S@\S+\.\w|[—–-]\s[^—–]{3,60}\(@/u,
  },
];

/** The reporter speaks about the report. */
export const asides: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    {
      reason: 'aside of the reporter: a heading that announces an explanation',
      pattern: /^(?:How|Why) (?!.* (?:is|was|are|were|remains?|depends|matters|will|has|have)\b)/u,
    },
    {
      reason: 'names the reporter instead of telling the news',
      pattern:
        /\b(?:reporter|correspondent)s? \p{Lu}\p{L}+ \p{Lu}\p{L}+,? (?:reports?|reported|contributed|has more|explains)\b|^\p{Lu}[\p{L}\p{N}]+['’]s \p{Lu}\p{L}+ \p{Lu}\p{L}+ reports\b/u,
    },
    {
      reason: 'aside of the reporter: announces what the page shows next',
      pattern:
        /^(?:[^"“”]{0,120}, )?here(?:['’]s|\sare)\b|^(?:here\sis\b|whether it['’]s\b|never mind\b|these are (?:among|some|the)\b|this is (?:what|how|why|a (?:list|look))\b|what (?:follows|we know|to know)\b|below (?:is|are)\b|as (?:we|previously) reported|as (?:noted|mentioned|described|explained|seen|shown) (?:above|earlier|below|previously)\b|let['’]s\b|stay tuned|more on this|in case you missed|not to mention|needless to say)/iu,
    },
    {
      reason: 'aside of the reporter: judges what was told',
      pattern:
        /^(?:that|this)['’]s (?!what|why|how)|^(?:that|this) is (?:not |hardly )?(?:the (?:sort|kind)|an? (?:good|bad|big|shame|pity))\b|\b(?:it['’]s|it is) (?:entirely |quite |certainly |hardly )?(?:conceivable|plausible|no (?:wonder|surprise|secret)|a safe bet)\b/iu,
    },
    {
      reason: 'aside of the reporter: answers what nobody asked',
      pattern:
        /^(?:No|Yes|Yep|Yeah|Nope|Well|Sure|OK|Okay|Oh|Look|Hey|Alas),? (?=(?:the|he|she|they|it|this|that|but|not|so)\b)/iu,
    },
    {
      reason: 'aside of the reporter: tells who reported it first',
      pattern:
        /\b(?:was|were|became) (?:among )?(?:the )?first (?:outlets? |newspapers? )?to report\b|^(?:the )?(?:news|story|details?|plans?) (?:was|were) first reported\b/iu,
    },
    {
      reason: 'tells that people talked about it, and not what they said',
      pattern:
        /^(?:\p{L}+ ){0,3}(?:people|users|fans|followers|critics|others|many|some|viewers|observers|supporters|conservatives|liberals|celebrities|lawmakers)\b[^,.]{0,30}\b(?:took|turned|flocked|rushed) to (?:twitter|social media|facebook|instagram|x|reddit|tiktok|the internet)\b|\b(?:reactions?|responses?|backlash|outcry|criticism|condemnation)\b[^,.;]{0,40} (?:was|were|has been|have been|came) (?:\p{L}+ly )?(?:swift|intense|immediate|fierce|mixed|quick|harsh|furious|muted)(?:ly)?(?: and \p{L}+)?\.$/iu,
    },
    {
      reason: 'aside of the reporter: nothing came of a question',
      pattern:
        /\b(?:(?:did|do|does|has|have|had)(?: not|n['’]t) (?:immediately |yet )?(?:respond|repl|return)\w* (?:\w+ )?to .{0,40}\b(?:comment|request|question|inquir|call|email|message)|(?:contacted|approached|reached out) .{0,40}for comment|could not (?:immediately )?be reached)/iu,
    },
  ],
  fr: [
    {
      reason: 'aside of the reporter: announces what the page shows next',
      pattern: /^(?:voici|voilà|retrouvez|découvrez|lire aussi|à lire|pour en savoir plus)\b/iu,
    },
  ],
  es: [
    {
      reason: 'aside of the reporter: announces what the page shows next',
      pattern: /^(?:estos son|estas son|lea también|vea|a continuación)\b/iu,
    },
  ],
  de: [
    {
      reason: 'aside of the reporter: announces what the page shows next',
      pattern: /^(?:hier (?:ist|sind)|lesen sie|mehr dazu|das sind)\b/iu,
    },
  ],
};

/** Who speaks of himself or to the reader, outside of quotations. */
export const speakers: Readonly<Record<string, RegExp>> = {
  en: /^(?:Think|Imagine|Consider|Remember|Forget|Look|Picture|Meet) \p{Ll}|^(?:Don['’]t|Do not|Please) \p{Ll}|^(?:Keep|Make|Try|Avoid|Choose|Be|Ask|Add|Get|Give|Find|Take|Bring|Put|Let|Start|Stop|Use|Set|Check|Buy|Enjoy|Ensure|Blend|Mix|Read|See|Watch|Join|Go|Say|Know) (?:the|an?|your|some|any|in mind|sure|it|them|these|this|that|up|out|on|off|into|plenty|one|more|less|extra|each|every|all)\b|^(?:Save|Shop|Score|Grab|Get) (?:on|up to|at|now|big|free|here|these|this|an?) |\b(?:(?<!(?:War|Annex|Part|Phase|Title|Type|Class|Category|Division|Schedule|Stage) )I(?!['’.-]\p{L})|I['’]\w+|[Ww]e|[Ww]e['’]\w+|[Oo]ur|[Oo]urs|[Mm]y|[Mm]yself|[Mm]e|[Yy]ou|[Yy]our|[Yy]ou['’]\w+|us|Mom|Mum|Dad|Grandma|Grandpa)\b(?!\.)/u,
  fr: /(?:^|[\s(])(?:[Jj]e|[Jj]['’]|[Nn]ous|[Nn]otre|[Nn]os|[Mm]on|[Vv]ous|[Vv]otre|[Vv]os)(?=[\s'’\p{L}])(?!\p{L})/u,
  es: /\b(?:yo|nosotros|nuestr[oa]s?|usted(?:es)?)\b/iu,
  de: /\b(?:ich|wir|uns|unser\w*|mein\w*)\b/u,
};

const countsOn = 'counts on from what went before it';

/** Openings whose owner stands in the sentence before. */
export const danglingOpenings: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    {
      reason: 'begins with a pronoun',
      // "It was the dog that…", "It is unclear whether…": nothing went before that "it" could mean.
      pattern:
        /^(?!it (?:was|is|remains) (?:the|only|not|in|on|at|un\p{L}+|clear|possible|likely|too early)\b[^.;]{0,140} (?:that|who|whether|when|where|if)\b)(?:he|she|they|it|his|her|their|its|him|them|theirs|hers|himself|herself)(?:['’]\w+)?\b/iu,
    },
    {
      reason: 'begins with a pointing word',
      pattern:
        /^(?:this(?! (?:morning|afternoon|evening|week|weekend|month|quarter|season|spring|summer|autumn|fall|winter|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)|that|these|those(?! (?:who|with|in|from|of))|such|others|many more|many of (?:them|those)|some of (?:them|those|his|her|their)|one of (?:them|those|his|her|their)|most of (?:them|those)|none of (?:them|those)|all of (?:them|those|this|that)|each of (?:them|those)|the (?:latter|others)|chief among|among (?:them|those|these)|part of that|much of (?:that|this)|then(?!-)|there(?!['’]s| is| are| was| were| has| have| had| will| would| may| might| could| should| can)|that['’]s|so(?!-| (?:many|much|few|little)\b)|thus|hence|therefore|accordingly|consequently|as a result|as such|instead(?! of)|rather(?! than)|otherwise|similarly|likewise|by contrast|in contrast|on the contrary|in turn|for (?:example|instance)|in (?:other words|fact|reality|truth|short|particular|doing so|so doing)|in (?:response|return|addition)(?! (?:to|for))|to (?:that|this) end|at (?:that|this|the same) (?:time|point)|by (?:then|that time)|since then|until then|after that|before that|soon after|shortly (?:after|before|afterwards?)|not (?:only )?(?:that|so)|nor|or|and|but|yet|for that|with (?:that|this)|(?:amid|despite) (?:that|this)|specifically(?=,)|because of (?:that|this)|like (?:him|her|them)|asked (?:about|if|whether|by|why|what|how|on|when|for)|also|too(?! (?:many|much|few|little)\b)|again|later that|earlier that|the same|meanwhile|in the meantime(?=,)|however|still|besides,|moreover|furthermore|nonetheless|nevertheless|regardless|indeed|of course|either way|even so|if so|if not|else|elsewhere|other (?!than)|all (?:of )?the above|the above|what['’]s more(?=,)|(?:just |much )?(?:un)?like \p{L}[^,.;]{2,60}, (?=he|she|they|it)|an? [^,.;]{3,60}, (?=(?:he|she|they|it)\b)|not because|not just|all (?:those|these|of which)|(?:one|two|three|four|five|six|a few|several|some|many) (?:minute|hour|day|night|week|month|year)s? (?:earlier|later|before|prior)(?=,)|(?:minute|hour|day|week|month|year|moment)s (?:earlier|later)|(?:a|the) (?:day|night|week|month|year) (?:earlier|later|before|after)(?=,)|the (?:next|following|previous|same) (?:day|night|morning|afternoon|evening|week|month|year)|that (?:same )?(?:day|night)|(?:at|by|during|in|on) the (?:next|following|previous|preceding|same) (?!(?:hour|day|night|week|weekend|month|year|season|decade|century|election)s?,)\p{L}+(?=,)|earlier(?! (?:than|in|on|at|this|last|that|today|yesterday|\p{L}+day|\p{L}+s)\b)|what (?:happened|came|followed) (?:next|then|after)|afterwards?(?=,)|after all(?=,)|on top of (?:that|this)|(?:on the (?:flip|other) side|on the other hand)|even (?:more|the) \p{Ll}+(?: is| was| are| were)?|worse(?=[,:])|more importantly|better (?:yet|still)|the (?:two|three|four|pair)(?= (?:also |then )?(?:\p{Ll}+ed|are|were|have|had|will|would|did|met|spoke|split|began|went|came|said)\b)|fellow \p{Ll}+|for one(?=,)|similar(?!\P{L}to\b)|(?:countless|many|most|several|some) others|to \p{Ll}+ otherwise)\b/iu,
    },
    {
      reason: countsOn,
      pattern:
        /^(?:both|neither|either|another|the (?:former|same|other|second|third|fourth)|too (?:many|much|few|little)|so (?:many|much|few|little))\b/iu,
      mayOpen: true,
    },
    {
      reason: 'sets itself against what went before it',
      pattern:
        /^[^,;:"“]{3,60}, (?:though|however|meanwhile|too|by contrast|in contrast|in turn|for (?:example|instance|his part|her part)|instead|likewise|moreover|nonetheless|nevertheless|on the other hand|therefore|in fact|after all),/iu,
    },
    {
      reason: 'counts its time from what went before it',
      pattern: /^within (?:moments|minutes|hours|days|weeks|months)(?! (?:of|after)\b)/iu,
    },
    {
      reason: 'tells what somebody did next',
      pattern:
        /^(?!.*\b(?:[Ii]f|[Ww]hen|[Ff]irst|[Bb]efore|[Aa]fter|[Oo]nce)\b.* then )[^,;:"“]{3,60}(?<! (?:since|until|till|by|back|just|even|from|only|and|but|or|who|which|that)) then (?!-)\p{Ll}/u,
    },
    {
      reason: 'counts some of those that were named before it',
      pattern:
        /^(?:some|many|most|several|few|none|all|one|two|three|four|five|six|others) (?:also |even )?(?:have|has|had|are|is|were|was|will|would|could)\b/iu,
    },
    {
      reason: 'points back after words that say how',
      pattern: /^[^,]{2,30}, (?:that|this) \p{Ll}+ (?:is|was|has|had|will|would)\b/u,
    },
    {
      reason: 'names what went before it',
      pattern:
        /^the (?:developments?|revelations?|disclosures?|news|episode|exchange|rebuke|reversal|about-face|setback) (?:[\p{Ll}]+ly )?(?:is|are|was|were|has|have|had|will|would|could|may|came|comes?|brought|marks?|marked|follow(?:s|ed)?|underscor\p{Ll}+|highlight\p{Ll}*|rais(?:es|ed)|prompt(?:s|ed)|drew|sparked|left|led)\b|^the latest \p{Ll}+ to \p{Ll}/iu,
    },
    {
      reason: 'ends by setting itself against what went before it',
      pattern: /, (?:though|however|too|either|as well)\.$/iu,
    },
    {
      reason: 'compares with what went before it',
      pattern:
        /^(?!.*\b(?:than|as|if|when|though)\b).*\beven (?:more|less|fewer|better|worse|bigger|brighter|closer|deeper|faster|greater|harder|higher|larger|longer|lower|sharper|shorter|smaller|stronger|tougher|weaker|wider|\p{Ll}+ier)\b/u,
    },
    {
      reason: 'ends by telling that something happens once more',
      pattern: /^(?:\S+ ){2,7}again\.$/u,
    },
    {
      reason: 'judges what went before it',
      pattern:
        /^the (?:upshot|result|results|outcome|reason|reasons|worry|concern|reality|catch|problem|trouble|issue|question|answer|takeaway|irony|difference|goal|aim|idea|hope|thinking|logic|challenge|twist|exception|effect|bottom line|condition|(?:good|bad|big|best|worst|real|main|one|only) (?:news|news is|part|problem|question|reason|condition|catch|exception|difference))(?::| (?:here |there |now |also )?(?:is|was|are|were|being)\b)/iu,
    },
    {
      reason: 'begins with a pronoun after words that say when or how',
      // "In its report, it…" names what "it" could mean, and so does a noun with an article.
      pattern:
        /^(?!(?:[\p{L}'’-]+ ){0,6}(?:the|an?|its|his|her|their|\p{N}+) )\p{Lu}[\p{Ll}'’]*(?: \p{Ll}[\p{Ll}'’-]*){0,5}, (?:it (?!(?:was|is|remains|seems?|appears?|takes?|took)\b)|he |she |they |this |these |those |it['’]s (?!un|not clear|clear|possible|likely))/u,
    },
  ],
  fr: [
    {
      reason: 'means somebody whom it does not name',
      pattern: /^(?:le|la|les|un|une) [^,;:]{2,40} (?:l['’]|lui |leur |les )(?:a|ont|avait|avaient)(?!\p{L})/iu,
    },
    {
      reason: 'begins with a pronoun',
      pattern:
        /^(?:ils?|elles?|celui|celle|ceux|celles|cela|ceci|ce dernier|cette dernière|ces derni(?:ers|ères)|leurs?|sa|son|ses|lui)\b(?! y a)/iu,
    },
    {
      reason: 'begins with a pointing word',
      pattern:
        /^(?:c['’](?:est|était|étaient)|(?:cet(?:te)?|ces?)(?! (?:matin|après-midi|soir|nuit|semaine|week-end|mois|saison|printemps|été|automne|hiver|année|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)(?![\p{L}-]))|mais|et|or|donc|ainsi|alors(?! que)|puis|aussi|en effet|par conséquent|en revanche|de même|pour sa part|pourtant|enfin|également|là|dont|quant à)(?![\p{L}])/iu,
    },
    {
      reason: countsOn,
      pattern: /^(?:d['’]autres|tous (?:deux|les deux)|les deux|l['’]un)(?!\p{L})/iu,
      mayOpen: true,
    },
  ],
  es: [
    { reason: 'begins with a pronoun', pattern: /^(?:él|ella|ellos|ellas|ello|sus?)\b/iu },
    {
      reason: 'begins with a pointing word',
      pattern:
        /^(?:est[aeo]s?(?! (?:mañana|tarde|noche|semana|fin de semana|mes|temporada|primavera|verano|otoño|invierno|año|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L}))|es[aeo]s?|aquel\w*|pero|y|e|además|así|entonces|por eso|por ello|sin embargo|tampoco)(?![\p{L}])/iu,
    },
    { reason: countsOn, pattern: /^(?:también|ambos|ambas|otros|otras)(?!\p{L})/iu, mayOpen: true },
  ],
  de: [
    { reason: 'begins with a pronoun', pattern: /^(?:er|sie|es|ihre?|ihren?|sein[e]?[mnrs]?|ihnen|ihm)\b/iu },
    {
      reason: 'begins with a pointing word',
      pattern:
        /^(?:dies\w*(?! (?:Morgen|Nachmittag|Abend|Nacht|Woche|Wochenende|Monat|Quartal|Saison|Frühjahr|Frühling|Sommer|Herbst|Winter|Jahr|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)\b)|das (?:ist|war|sei)|dabei|damit|dafür|dazu|daher|deshalb|dennoch|trotzdem|aber|und|oder|doch|denn|zudem|außerdem|so(?! (?:viele?|wenige?)\b)|dort|da|danach|dann|darauf\w*|daraufhin|jedoch|allerdings|hingegen|dagegen|solche\w*)\b/iu,
    },
    { reason: countsOn, pattern: /^(?:auch|beide|andere|so (?:viele?|wenige?))\b/iu, mayOpen: true },
  ],
};

/** Openings that mean people, and the noun by which an earlier sentence may have introduced them. English. */
export const danglingPeople =
  /^(?:the (?:two|three|four|five|six|seven) (?<several>\p{L}+s|men|women|people)\b|(?:(?:the|both)(?: of the)?|(?:one|two|three|four|some|many|most|none|each|neither|all|both) of the) (?:(?:two|three|four|five|six|seven|other|older|younger|elder|latter|remaining) )?(?<noun>men|women|brothers|sisters|siblings|couple|pair|duo|trio|boys|girls|children|suspects?|victims?|defendants?|assailants?|attackers?|gunm[ae]n|shooters?|driver|man|woman|boy|girl|teens?|\d+-year-old)\b|(?:one|two|three|four|some|many|most|none|each|neither|all|both|several) of the (?:(?!most )[\p{Ll}-]{3,} )?(?<members>\p{L}{3,}s)\b(?! (?:in|of|to|that|who|most|on|for|at|from|with)\b))/iu;

/** "The governor, a Republican, said": somebody by his office alone, whom the title of his article may name, but not a summary. English. */
export const unnamedOfficial =
  /^The (?:(?!first|last|only|next|top|late)[\p{L}.'’-]+ ){0,3}?(?<office>governor|senator|congress(?:man|woman)|lawmaker|representative|mayor|chancellor|nominee|candidate|doctor|podcaster|rookie|quarterback|businessman|billionaire|actor|actress|singer|rapper|author|comedian|lawyer|attorney|prosecutor|judge|sheriff|professor|journalist|anchor|coach|Democrat|Republican)(?=, (?!\p{Lu}\p{L}+ \p{Lu})| (?:\p{Ll}+(?:ed|s)|also|then|has|had|is|was|will|would|could|may|said|told|did|made|took|went|came|wrote|spoke|hit|won|lost|gave|met|ran|left|found|began|became|held|kept)\b)/u;

/** Nouns for people that "the" may only precede after they were introduced, unless the words after it introduce them. */
export const introducedPeople =
  /\bthe (?:(?:two|three|four|five|six|other|older|younger|elder) )?(?<noun>men|brothers|sisters|siblings|couple|pair|duo|trio|boys|girls|suspects?|defendants?|assailants?|attackers?|gunm[ae]n|man|woman|boy|girl|\p{N}{1,2}-year-olds)\b(?! (?:who|whose|that|accused|charged|suspected|arrested|wanted|behind|responsible|in|of|from|with|at|soccer|football|basketball|team|school))/iu;

/** Words that open a sentence and, in a capital inside one, tell of two that a page glued together. */
export const gluedWords: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{Lu}\p{N}-])\p{N}{4}\p{Lu}\p{Ll}{3}|(?<=[\p{L}\p{N}’'] )(?:(?:After|Before|During|When|While|Because|Although|However|Meanwhile|They|These|Since|If)(?= \p{L})|(?:The|In|On|At|But|As|With|For|From|It|He|She|This|His|Her|Their)(?= \p{Ll}))/u,
};

/** "…on Thursday Marsh told reporters…": a second main clause without a stop before it. */
export const gluedClause: Readonly<Record<string, RegExp>> = {
  en: /^(?!On |Late |Early |In )[^,;:—–]{25,}\son \p{Lu}\p{Ll}+day (?:\p{Lu}[\p{L}'’.-]* ){1,4}(?:said|says|told|announced|warned|added)\b/u,
};

/** "the official said": somebody who was told of before, and whom this sentence does not name. English. */
export const presumedSpeaker =
  /\b[Tt]he (?<noun>officials?|sources?|spokes(?:man|woman|person)|statement|report|study|document|letter|memo|filing|complaint|lawsuit|company|agency|group|police chief|members|leaders|authors|researchers|scientists|investigators|experts|senators?|lawmakers?|congress(?:man|woman)|(?:prime )?minister|chancellor|governor|mayor)(?: also)? (?:said|says|added|adds|told|noted|wrote|continued|concluded)\b/u;

/** "winning that war", "these changes": what a sentence before it told of. Times are told by any sentence, and "such an event" late in one means its own. English. */
export const pointing =
  /\b(?:(?:these|those|aforementioned|such(?: an?)?(?<!^.{48,})(?! (?:as|that)\b)|this) |(?:of|in|on|for|by|at|with|from|about|to|under|ha[sd]|have|(?!\p{L}*(?:acknowledg|add|admitt|alleg|announc|argu|believ|claim|complain|conced|confirm|declar|deny|estimat|explain|fear|find|hop|indicat|insist|know|learn|mean|not|pledg|predict|promis|prov|report|reveal|rul|say|show|stat|stress|suggest|think|vow|warn|writ)ing)\p{L}+ing) (?:that|such) )(?!(?:week|weekend|month|year|season|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|day|time|point|way|kind|sort|type|century|decade|who|with|in|from|of|is|was|are|were|the|a|an|he|she|it|they|his|her|its|their|no|any|some|all|there|as|much|many)\b)(?<noun>\p{Ll}{3,})/u;

/** "According to the reports, …": words before the subject that take for known what was told just before. English. */
export const presumedSetting =
  /^(?:According to|After|At|Before|Besides|By|During|Following|From|In|On|Since|Under|With) the (?!time|day|night|morning|afternoon|evening|past|future|present|end|meantime|meanwhile|interim|process|beginning|jump|whole|ground|contrary|one|other|surface|spot|side|way|rise|internet|web|economy|pandemic|war|country|world)(?<noun>\p{Ll}{3,}),/u;

/** "the newspaper's story", "patrol the area": what is read or seen, and where, which only a sentence before it shows. English. */
export const presumedThing =
  /(?<!^)\bthe (?:most recent |original |same )?(?<noun>articles?|changes|newspaper|magazine|images?|photos?|photographs?|pictures?|posts?|tweets?|area|scene)(?=(?:['’]s)?[,.;]|['’]s | (?:and|or|was|were|is|are|has|had|have|will|would|could|said|says|over|after|before|because|when|as)\b)/u;

/** Openings such as "The study found…", which take for known what a sentence before it told of. English. */
export const presumedOpening =
  /^The (?<noun>study|survey|poll|report|lawsuit|suit|letter|memo|video|footage|bill|measure|order|ruling|proposal|deal|agreement|compact|incident|attack|shooting|crash|fire|call|speech|interview|comments?|remarks?|findings|results|changes|documents?|allegations?|complaint|statement|announcement|tweet|post|investigation|move|suspects?|victims?|officers?|teenager|teen)\b(?=,? (?:[\p{L}-]+ly )?(?:is|are|was|were|has|have|had|will|would|could|may|\p{Ll}+(?:ed|es|s)|came|took|began|found|said|led|left|made|authored|published|conducted)\b)/u;
