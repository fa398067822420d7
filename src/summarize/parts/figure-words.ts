/** How a language writes quantities, and what it counts with them. */
export interface FigureWords {
  /** A number as the language groups its digits. */
  readonly number: string;
  readonly magnitudes: string;
  readonly percent: string;
  /** Currencies written after a number. */
  readonly currencies: string;
  /** Words by which a phrase goes on from the amount to what it is part of. */
  readonly joins: string;
  /** Words before a number that make it less certain, and belong to it. */
  readonly hedges: string;
  /** Ends what is counted: clauses, verbs, conjunctions. */
  readonly ends: RegExp;
  /** What may be counted: a plural, or a noun of the list. */
  readonly noun: RegExp;
  /** People, of whom a count tells nothing without what became of them. */
  readonly persons: RegExp;
  /**
   * What became of them, in forms that stand before the number and can as well stand after what is counted: "killed 20
   * people" is "20 people killed".
   */
  readonly fates: RegExp;
  /** Units of time, age and measure, and what is no quantity of its own. */
  readonly never: RegExp;
  /** Before a number these make it a date, a rank, a name or part of a range. */
  readonly notAfter: RegExp;
}

export const figureWords: Readonly<Record<string, FigureWords>> = {
  en: {
    number: String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`,
    magnitudes: 'thousand|million|billion|trillion',
    percent: '%| percent| per cent',
    currencies: 'dollars|euros|pounds|rubles|roubles|yen|yuan|rupees|francs|crowns|pesos',
    joins:
      'of|in|for|worth of|to the|(?:a|an|per) (?:year|month|week|day|hour|night|barrel|share|tonn?e?|dose|person|household|head|gallon|lit(?:er|re)|kilo|ounce)',
    hedges:
      'about|around|nearly|almost|more than|over|at least|at most|up to|as many as|as much as|some|roughly|approximately|an estimated|fewer than|less than|under|close to|just over|just under|well over',
    ends: /^(?:and|or|but|that|which|who|whom|whose|while|as|after|before|when|where|since|because|if|than|though|although|until|so|he|she|they|we|it|i|you|said|says|say|according|will|would|could|should|may|might|can|must|has|have|had|is|was|am|be|do|does|did|compared|also|next|last|this|by|ahead|amid)$/iu,
    noun: /^(?:people|men|women|children|troops|personnel|police|civilians|crew|staff|cattle|livestock|lives|dead|wounded|injured|missing|homeless|\p{Ll}{2,}(?:[^s'’]s|sses))$/u,
    persons:
      /^(?:people|persons|men|women|children|passengers|workers|soldiers|civilians|residents|students|teachers|migrants|officers|protesters|employees|fighters|rebels|troops|militants|senators|lawmakers|legislators)$/u,
    fates:
      /(?<=(?:^|\s)(?:had |have |has )?)(?<verb>kill(?:ed|ing)|injur(?:ed|ing)|wound(?:ed|ing)|arrest(?:ed|ing)|detain(?:ed|ing)|rescu(?:ed|ing)|evacuat(?:ed|ing)|displac(?:ed|ing)|forced|pulled|seized|freed|lost) $/u,
    never:
      /^(?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|nights?|times|decades|centuries|percentage|points?|degrees|miles?|\p{Ll}*met(?:er|re)s?|feet|foot|inch(?:es)?|yards?|met(?:er|re)s?|mph|pm|am|a\.m|p\.m|o['’]clock|percent|cents?|others|ones|states|series|news|politics|odds|this|was|is|its|as|us|pages|votes-to|chapters|weekends|mornings|summers|winters|springs|versus|vs|his|has|does|goes|says|cases-of|semesters|quarters|innings|goals|runs|yards|laps|games|sets|sources)$/iu,
    notAfter:
      /(?:\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.? |\b(?:[Aa]ge|aged|[Nn]o\.|[Nn]umber|[Cc]hapter|[Ss]ection|[Aa]rticle|[Pp]age|[Ll]evel|[Pp]hase|[Tt]ype|[Gg]rade|[Rr]oom|[Rr]oute|[Tt]itle|last|first|next|past|top|other|another|remaining|additional|previous|final|the|these|those|between|from|to|of a|\d of|since|until|by|in|at|or|versus|vs\.|turned|turns|\d) |\p{L}['’]s? |[-–—/#:.,+'’]|\p{Lu}[\p{L}.]* |\b\p{Lu}[\p{L}.]*-)$/u,
  },
  de: {
    number: String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`,
    magnitudes: 'Millionen|Milliarden|Billionen',
    percent: ' Prozent| %|%',
    currencies: 'Euro|Dollar|Franken|Pfund|Rubel',
    joins: 'der|für|an|von|des',
    hedges: 'mehr als|rund|etwa|knapp|über|mindestens|bis zu|fast|weniger als|ungefähr',
    ends: /^(?:und|oder|aber|die|das|dass|wie|als|nach|vor|seit|weil|wenn|sagte|wird|werden|wurden?|sind|waren|hat|haben|ist|war)$/iu,
    noun: /^(?:Menschen|Personen|Tote|Toten|Verletzte|Verletzten|Einwohner|Soldaten|Polizisten|Kinder|Frauen|Männer|Flüchtlinge|Opfer|Zivilisten|Beschäftigte|Mitarbeiter|Demonstranten|Häuser|Wohnungen|Stimmen|Arbeitsplätze|Stellen|Passagiere|Fahrzeuge|Drohnen|Raketen)$/u,
    persons:
      /^(?:Menschen|Personen|Kinder|Frauen|Männer|Passagiere|Soldaten|Polizisten|Zivilisten|Einwohner|Mitarbeiter|Beschäftigte)$/u,
    fates: /(?!)/u,
    never: /^(?!)/u,
    notAfter: /(?:[-–—/#:.,+'’]|\b(?:der|die|den|zwischen|von|bis|seit|ab|letzten|ersten|nächsten) )$/u,
  },
  fr: {
    number: String.raw`\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?|\d+(?:,\d+)?`,
    magnitudes: 'millions|milliards',
    percent: ' %|\u00a0%|\u202f%|%| pour cent',
    currencies: "euros|dollars|francs|livres|roubles|d['’]euros|de dollars|de francs",
    joins: "de|des|du|de la|pour|d['’]",
    hedges: "plus de|environ|près de|au moins|moins de|jusqu['’]à|quelque|presque",
    ends: /^(?:et|ou|mais|qui|que|qu|dont|où|quand|lorsque|après|avant|depuis|parce|selon|sont|ont|est|a|était|étaient|avaient|seront|dans|par)$/iu,
    noun: /^(?:personnes|morts|mortes|blessés|habitants|soldats|policiers|enfants|femmes|hommes|réfugiés|victimes|civils|salariés|employés|manifestants|maisons|logements|voix|emplois|postes|passagers|véhicules|drones|missiles|étudiants|disparus)$/u,
    persons:
      /^(?:personnes|enfants|femmes|hommes|passagers|soldats|policiers|civils|habitants|salariés|employés|étudiants)$/u,
    fates: /(?!)/u,
    never: /^(?!)/u,
    notAfter: /(?:[-–—/#:.,+'’]|\b(?:les|des|entre|de|à|depuis|derniers|premiers|prochains) )$/u,
  },
  es: {
    number: String.raw`\d{1,3}(?:[.\u00a0]\d{3})+(?:,\d+)?|\d+(?:,\d+)?`,
    magnitudes: 'millones|mil millones|billones',
    percent: '%| %|\u00a0%| por ciento',
    currencies: 'euros|dólares|pesos|libras|rublos|de euros|de dólares|de pesos',
    joins: 'de|del|de la|para',
    hedges: 'más de|unos|unas|cerca de|al menos|casi|menos de|alrededor de|hasta|aproximadamente',
    ends: /^(?:y|o|pero|que|quien|quienes|cuando|donde|después|antes|desde|porque|según|son|han|es|fue|fueron|eran|serán|en|por)$/iu,
    noun: /^(?:personas|muertos|heridos|habitantes|soldados|policías|niños|mujeres|hombres|refugiados|víctimas|civiles|trabajadores|empleados|manifestantes|casas|viviendas|votos|empleos|pasajeros|vehículos|drones|misiles|estudiantes|desaparecidos)$/u,
    persons:
      /^(?:personas|niños|mujeres|hombres|pasajeros|soldados|policías|civiles|habitantes|trabajadores|empleados|estudiantes)$/u,
    fates: /(?<=^|\s)(?<verb>murieron|fallecieron) $/u,
    never: /^(?!)/u,
    notAfter: /(?:[-–—/#:.,+'’]|\b(?:los|las|entre|de|a|desde|últimos|primeros|próximos) )$/u,
  },
  it: {
    number: String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`,
    magnitudes: 'mila|milioni|miliardi',
    percent: '%| %| per cento',
    currencies: 'euro|dollari|sterline|franchi|di euro|di dollari',
    joins: 'di|del|della|dei|delle|per',
    hedges: 'più di|oltre|circa|almeno|quasi|meno di|fino a',
    ends: /^(?:e|o|ma|che|chi|quando|dove|dopo|prima|da|perché|secondo|sono|hanno|è|ha|era|erano|saranno|in|nel|nella)$/iu,
    noun: /^(?:persone|morti|feriti|abitanti|soldati|agenti|bambini|donne|uomini|migranti|vittime|civili|lavoratori|dipendenti|manifestanti|case|abitazioni|voti|posti|passeggeri|veicoli|navi|droni|missili|studenti|dispersi|sfollati|iscritti|arresti)$/u,
    persons:
      /^(?:persone|bambini|donne|uomini|migranti|passeggeri|soldati|agenti|civili|abitanti|lavoratori|dipendenti|studenti)$/u,
    fates: /(?<=^|\s)(?:sono )?(?<verb>mort[ei]|ferit[ei]|arrestat[ei]) $/u,
    never: /^(?!)/u,
    notAfter: /(?:[-–—/#:.,+'’]|\b(?:i|le|gli|tra|di|da|ultimi|primi|prossimi) )$/u,
  },
  pt: {
    number: String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`,
    magnitudes: 'mil|milhões|bilhões|mil milhões',
    percent: '%| %| por cento',
    currencies: 'euros|dólares|reais|libras|de euros|de dólares|de reais',
    joins: 'de|do|da|dos|das|para',
    hedges: 'mais de|cerca de|pelo menos|ao menos|quase|menos de|até|aproximadamente',
    ends: /^(?:e|ou|mas|que|quem|quando|onde|depois|antes|desde|porque|segundo|são|têm|é|foi|foram|eram|serão|em|no|na|por)$/iu,
    noun: /^(?:pessoas|mortos|feridos|habitantes|soldados|policiais|crianças|mulheres|homens|refugiados|vítimas|civis|trabalhadores|funcionários|manifestantes|casas|votos|empregos|passageiros|veículos|navios|drones|mísseis|estudantes|desaparecidos|desabrigados)$/u,
    persons:
      /^(?:pessoas|crianças|mulheres|homens|passageiros|soldados|policiais|civis|habitantes|trabalhadores|funcionários|estudantes)$/u,
    fates: /(?<=^|\s)(?<verb>morreram|ficaram feridas|foram mortas) $/u,
    never: /^(?!)/u,
    notAfter: /(?:[-–—/#:.,+'’]|\b(?:os|as|entre|de|a|desde|últimos|primeiros|próximos) )$/u,
  },
  ru: {
    number: String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?`,
    magnitudes: String.raw`тыс\.|тысяч\p{L}*|млн|миллион\p{L}*|млрд|миллиард\p{L}*`,
    percent: String.raw`%| %| процент\p{L}*`,
    currencies: String.raw`рубл\p{L}+|доллар\p{L}*|евро|гривен`,
    joins: '(?!)',
    hedges: 'более|около|почти|не менее|как минимум|менее|порядка|свыше|до',
    ends: /^(?:и|или|но|что|который|которые|когда|где|после|до|с|из|в|на|по|сообщил\p{L}*|заявил\p{L}*)$/iu,
    noun: /^(?:человека?|людей|погибших|раненых|жителей|солдат|военнослужащих|полицейских|детей|женщин|мужчин|беженцев|домов|зданий|голосов|пассажиров|автомобилей|судов|судно|судна|дронов|беспилотников|ракет|студентов|сотрудников|протестующих)$/u,
    persons:
      /^(?:человека?|людей|жителей|солдат|военнослужащих|полицейских|детей|женщин|мужчин|пассажиров|студентов|сотрудников)$/u,
    fates:
      /(?<=^|\s)(?<verb>погибли|погибло|погиб|пострадали|пострадало|умерли|(?:убит|ранен|задержан|арестован|эвакуирован|спасен)[оы]?) $/u,
    never: /^(?!)/u,
    notAfter: /(?:[-–—/#:.,+№]|(?<!\p{L})(?:с|между|от|последние|первые) )$/u,
  },
  uk: {
    number: String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?`,
    magnitudes: String.raw`тис\.|тисяч\p{L}*|млн|мільйон\p{L}*|млрд|мільярд\p{L}*`,
    percent: String.raw`%| %| відсотк\p{L}*`,
    currencies: String.raw`грив\p{L}+|долар\p{L}*|євро|рубл\p{L}+`,
    joins: '(?!)',
    hedges: 'понад|більше|близько|майже|щонайменше|не менше|менше|приблизно|до',
    ends: /^(?:і|й|та|або|але|що|який|які|коли|де|після|до|з|із|у|в|на|по|повідоми\p{L}+|заяви\p{L}+)$/iu,
    noun: /^(?:людей|осіб|особи|загиблих|поранених|жителів|солдатів|військових|поліцейських|дітей|жінок|чоловіків|біженців|будинків|голосів|пасажирів|автомобілів|суден|дронів|безпілотників|ракет|студентів|працівників|протестувальників)$/u,
    persons:
      /^(?:людей|осіб|особи|жителів|солдатів|військових|поліцейських|дітей|жінок|чоловіків|пасажирів|студентів|працівників)$/u,
    fates:
      /(?<=^|\s)(?<verb>загинули|загинуло|загинув|постраждали|постраждало|померли|(?:вбит|убит|поранен|затриман|заарештован|евакуйован|врятован)[оі]) $/u,
    never: /^(?!)/u,
    notAfter: /(?:[-–—/#:.,+№]|(?<!\p{L})(?:з|між|від|останні|перші) )$/u,
  },
};

/** What stands before an amount in a clause that only explains a name ("Norhaven, which had agreed to pay"), or of those who only foresee. English. */
export const aside = /, (?:which|who|whom|whose|where) [^,;:]*$|\b(?:[Aa]nalyst|[Ee]conomist|[Ii]nvestor)s\b[^;:]*$/u;

/**
 * Counts of people with what became of them, in languages in which both are one phrase that nothing parts: "造成20人死亡",
 * "مقتل 20 شخصا".
 */
export const figurePhrases: Readonly<Record<string, RegExp>> = {
  zh: /(?<hedge>至少|约|逾|超过|近)?(?<number>\d[\d,]*)(?<magnitude>[万萬])?(?:多)?(?:名[\p{L}]{0,4}|人)(?:死亡|丧生|遇难|身亡|受伤|失踪|被捕|获救|死|傷|喪生|罹難|受傷|失蹤)/gu,
  ja: /(?<hedge>少なくとも|約|およそ)?(?<number>\d[\d,]*)(?<magnitude>万)?人(?:以上)?が(?:死亡|負傷|けが|行方不明|逮捕|拘束|救助)/gu,
  ar: /(?<![\p{L}])و?(?:مقتل|إصابة|أصيب|اعتقال|فقدان|قتل) (?<hedge>(?:نحو|حوالي|أكثر من|ما لا يقل عن) )?(?<number>\d[\d,]*) (?:شخصا?|أشخاص|مدنيا?|مدنيين|جنديا?|جنود|طفلا?|أطفال|عاملا?)/gu,
};
