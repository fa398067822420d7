/** The small words that hold a noun phrase together in a language, lower-cased. */
export interface PhraseWords {
  readonly prepositions: ReadonlySet<string>;
  /** What stands before a noun; where a language has no articles, prepositions. */
  readonly determiners: ReadonlySet<string>;
  /** Between two names. */
  readonly and: ReadonlySet<string>;
  /** With what compounds end that call what happens, in languages that make such: "Rentenstreit". */
  readonly happeningEnd?: RegExp;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter((word) => word !== ''));

function phraseWords(prepositions: string, determiners: string, and: string, happenings?: string): PhraseWords {
  return {
    prepositions: setOf(prepositions),
    determiners: setOf(determiners),
    and: setOf(and),
    // A compound has another word before it.
    ...(happenings ? { happeningEnd: new RegExp(`.{3}(?:${happenings.replaceAll(' ', '|')})$`, 'u') } : {}),
  };
}

/** By language. Words that are often something else ("à" is not, "wegen" is) are left out: then the phrase just ends. */
export const phraseWordsByLanguage: Readonly<Record<string, PhraseWords>> = {
  de: phraseWords(
    'in im an am auf bei beim gegen um über von vom vor zwischen aus mit für',
    'der die das den dem des ein eine einen einem einer eines im am beim vom zum zur',
    'und',
    'abbau abkommen affäre angriff anschlag aufstand ausbruch beben brand debatte finale flut gesetz gespräche gipfel haushalt hochwasser konflikt krieg krise mord paket plan protest proteste prozess reform rücktritt skandal steuer streik streit sturm treffen unfall unglück unwetter urteil verbot verhandlungen wahl wahlen zölle',
  ),
  fr: phraseWords(
    'à au aux en dans de du des contre entre sur pour',
    'le la les un une du des au aux ce cet cette ces',
    'et',
  ),
  es: phraseWords('en de del contra entre sobre con por a al', 'el la los las un una del al este esta', 'y e'),
  it: phraseWords(
    'a al ai alla alle in nel nella nei nelle di del della dei delle contro tra fra su sul sulla per',
    'il lo la i gli le un uno una del dello della dei degli delle al alla nel nella dal dalla sul sulla',
    'e ed',
  ),
  pt: phraseWords(
    'em no na nos nas de do da dos das contra entre sobre com por a ao à',
    'o a os as um uma do da dos das no na nos nas ao à',
    'e',
  ),
  nl: phraseWords(
    'in op bij tegen over om van voor tussen met',
    'de het een dit dat deze',
    'en',
    'aanslag aanval akkoord begroting beving brand conflict crisis debat finale gesprekken hervorming moord ongeluk ongeval oorlog plan proces protest ramp schandaal staking storm top uitbraak verbod verkiezing verkiezingen wet',
  ),
  ru: phraseWords('в во на под против между из от о об с со за у при', 'в во на под из от о об при после до', 'и'),
  uk: phraseWords('в у на під проти між з із від про за при біля', 'в у на під з із від про при після до', 'і та й'),
};

/** Who acts or speaks is not what happens: "Presidente de Chile". Where a form is of several languages it stands once. */
export const actors = setOf(
  [
    'präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin papst polizei regierung chef chefin',
    'président présidente ministre maire pape police gouvernement patron patronne presidente presidenta ministro ministra',
    'alcalde alcaldesa papa policía gobierno jefe jefa premier sindaco polizia governo capo prefeito prefeita polícia',
    'chefe president burgemeester paus politie regering kabinet президент премьер министр мэр папа полиция правительство глава',
    "прем'єр міністр мер поліція уряд голова",
  ].join(' '),
);
