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
    joins: 'of|in|for|worth of|to the',
    hedges:
      'about|around|nearly|almost|more than|over|at least|at most|up to|as many as|as much as|some|roughly|approximately|an estimated|fewer than|less than|under|close to|just over|just under|well over',
    ends: /^(?:and|or|but|that|which|who|whom|whose|while|as|after|before|when|where|since|because|if|than|though|although|until|so|he|she|they|we|it|i|you|said|says|say|according|will|would|could|should|may|might|can|must|has|have|had|is|was|am|be|do|does|did|compared|also|next|last|this|by)$/iu,
    noun: /^(?:people|men|women|children|troops|personnel|police|civilians|crew|staff|cattle|livestock|lives|dead|wounded|injured|missing|homeless|\p{Ll}{2,}(?:[^s'’]s|sses))$/u,
    never:
      /^(?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|nights?|times|decades|centuries|percentage|points?|degrees|miles?|\p{Ll}*met(?:er|re)s?|feet|foot|inch(?:es)?|yards?|met(?:er|re)s?|mph|pm|am|a\.m|p\.m|o['’]clock|percent|cents?|others|ones|states|series|news|politics|odds|this|was|is|its|as|us|pages|votes-to|chapters|weekends|mornings|summers|winters|springs|versus|vs|his|has|does|goes|says|cases-of|semesters|quarters|innings|goals|runs|yards|laps|games|sets|sources)$/iu,
    notAfter:
      /(?:\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.? |\b(?:[Aa]ge|aged|[Nn]o\.|[Nn]umber|[Cc]hapter|[Ss]ection|[Aa]rticle|[Pp]age|[Ll]evel|[Pp]hase|[Tt]ype|[Gg]rade|[Rr]oom|[Rr]oute|[Tt]itle|last|first|next|past|top|other|another|remaining|additional|previous|final|the|these|those|between|from|to|of a|\d of|since|until|by|in|at|or|versus|vs\.|turned|turns|\d) |[-–—/#:.,+'’]|\p{Lu}[\p{L}.]* |\b\p{Lu}[\p{L}.]*-)$/u,
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
    never: /^(?!)/u,
    notAfter: /(?:[-–—/#:.,+'’]|\b(?:los|las|entre|de|a|desde|últimos|primeros|próximos) )$/u,
  },
};

/** What stands before an amount in a clause that only explains a name: "Norhaven, which had agreed to pay". English. */
export const aside = /, (?:which|who|whom|whose|where) [^,;:]*$/u;
