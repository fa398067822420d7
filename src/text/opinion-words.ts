/** A trait of texts in which the writer speaks, and how much it weighs each time, up to so many times. */
export interface Trait {
  readonly reason: string;
  readonly weight: number;
  readonly most: number;
  readonly pattern: RegExp;
}

/** Words by which a writer judges. English. */
export const contempt =
  /\b(?:absurd(?:ly|ity)?|abysmal|appalling|atrocious|awful|baffling|blatant(?:ly)?|charade|clueless|cowardly|crackpots?|delusional?|disgrace(?:ful)?|dishonest(?:y)?|disingenuous|dreadful|egregious|fakery|farce|feckless|flagrant|foolish(?:ly)?|grotesque|hapless|hypocri(?:sy|tes?|tical)|hysteri(?:a|cal)|idiotic|illiterate|inane|inept(?:itude)?|infuriating|insane|insidious|buffoons?|clownish|despicabl[ey]|laughabl[ey]|whining|liars?|loathsome|ludicrous|mindless|moronic|misguided|mockery|monstrous|nonsens(?:e|ical)|obscene|outlandish|outrageous|pathetic(?:ally)?|pernicious|phony|preposterous|reprehensible|ridiculous(?:ly)?|scandalous|shameful(?:ly)?|shameless(?:ly)?|sham|shoddy|spineless|stupid(?:ity)?|tantrums?|unconscionable|unhinged|utter(?:ly)?|vile|wrongheaded|woefully)\b/u;

/** Looked for outside of quotations. Weights were set on texts whose kind had been read; English has the most. */
export const traits: Readonly<Record<string, readonly Trait[]>> = {
  en: [
    {
      reason: 'speaks of its writer',
      weight: 2,
      most: 2,
      pattern:
        /(?<!(?:War|Annex|Part|Phase|Title|Type|Class|Division|Elizabeth|Charles) )\bI(?=['’](?:m|ve|d|ll)\b| \p{Ll})|\b(?:[Mm]y|[Mm]yself)\b/gu,
    },
    { reason: 'says "we"', weight: 1, most: 2, pattern: /\b(?:[Ww]e|[Oo]ur|[Ll]et['’]s|us)\b(?!\.)/gu },
    { reason: 'speaks to its reader', weight: 1, most: 2, pattern: /\b[Yy]ou(?:r|['’]\p{Ll}+)?\b/gu },
    { reason: 'asks', weight: 1, most: 2, pattern: /\?/gu },
    { reason: 'exclaims', weight: 1, most: 1, pattern: /!(?=\s|$)/gu },
    {
      reason: 'says what ought to be',
      weight: 1,
      most: 2,
      pattern: /\b(?:must|ought|should|needs? to|had better|deserves?)\b/gu,
    },
    {
      reason: 'judges',
      weight: 1.5,
      most: 3,
      pattern: new RegExp(contempt, 'gu'),
    },
    {
      reason: 'talks',
      weight: 0.5,
      most: 4,
      pattern:
        /\b(?:of course|in fact|after all|the (?:truth|fact|problem|point|trouble|reality|question) is|make no mistake|no doubt|to be sure|it(?: is|['’]s) (?:hard|easy|time|worth|no (?:wonder|surprise|secret)|clear|obvious|difficult|tempting|a shame)|it turns out|as if|so much for|not to mention|believe it or not|the left|leftists?|mainstream media|elites?|perhaps|indeed|simply|merely|somehow|supposed(?:ly)?|so-called|a bit|pretty much|(?:kind|sort) of|(?:doesn|don|isn|aren|wasn|can|won|didn|couldn|wouldn)['’]t|badly|bizarre(?:ly)?|breathtaking|cynical(?:ly)?|dismal|embarrassing(?:ly)?|frankly|ironic(?:ally)?|naive|obvious(?:ly)?|remarkabl[ey]|sadly|silly|surely|terrible|thankfully|toxic|undeniabl[ey]|unfortunately|wildly|woke)\b/gu,
    },
  ],
};

/** Traits of news, told by a reporter: each takes off. */
export const reporting: Readonly<Record<string, readonly Trait[]>> = {
  en: [
    {
      reason: 'names the day',
      weight: 1,
      most: 1,
      pattern: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu,
    },
    {
      reason: 'says who said so',
      weight: 0.5,
      most: 3,
      pattern: /\b(?:said|told|according to|announced|reported|officials?|spokes(?:man|woman|person)|sources?)\b/gu,
    },
  ],
};

/** Of a title. */
export const titleTraits: Readonly<Record<string, readonly Trait[]>> = {
  en: [
    {
      reason: 'its title says what ought to be',
      weight: 1.5,
      most: 1,
      pattern:
        /^(?!.*\b(?:[Ss]ays?|[Ss]aid|[Uu]rg\p{Ll}+|[Pp]oll|[Ss]uggest\p{Ll}*|[Tt]ells?|[Tt]old|[Aa]sk\p{Ll}*|[Cc]alls?|[Rr]ul\p{Ll}+)\b).*\b(?:[Ss]hould(?:n['’]t)?|[Mm]ust|[Oo]ught)\b/gu,
    },
    {
      reason: 'its title argues',
      weight: 2,
      most: 1,
      pattern:
        /^(?:Don['’]t|Let['’]s|Stop|It(?:['’]s| [Ii]s) (?:[Nn]ot|[Tt]ime|[Tt]oo|[Nn]ever|[Nn]o)|Yes,|No,|Sorry|Dear|Please|The (?:[Cc]ase|[Tt]rouble|[Pp]roblem|[Dd]anger|[Tt]ruth|[Mm]yth)|Even|If (?:you|we))\b|\b(?:[Ii]s|[Aa]re|[Ww]as) (?:[Nn]ot |[Ss]till )?(?:(?:[Aa]|[Tt]he|[Nn]o) )?(?:[Rr]ight|[Ww]rong|[Rr]eal|[Pp]anacea|[Jj]oke|[Ss]ham|[Hh]oax|[Mm]istake|[Dd]isaster)\b|\b(?:[Dd]oes|[Dd]o)n['’]t (?:[Kk]now|[Uu]nderstand|[Gg]et|[Cc]are|[Bb]ack)\b/gu,
    },
    { reason: 'its title explains or asks', weight: 0.5, most: 1, pattern: /^(?:Why|How|What)\b/gu },
    { reason: 'its title asks', weight: 1, most: 1, pattern: /\?/gu },
    {
      reason: 'its title speaks of its writer or to its reader',
      weight: 1.5,
      most: 1,
      pattern: /\b(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|[Yy]ou|[Yy]our)\b(?!\.)/gu,
    },
    {
      reason: 'its title judges',
      weight: 1.5,
      most: 1,
      pattern:
        /\b(?:[Aa]bsurd|[Aa]wful|[Bb]izarre|[Bb]lindness|[Cc]lueless|[Dd]isgrace(?:ful)?|[Dd]umb|[Ee]mpty|[Ff]arce|[Hh]ypocri(?:sy|tical)|[Hh]ysteria|[Ii]lliteracy|[Ii]diotic|[Ii]nsane|[Ll]ies|[Ll]iars?|[Ll]unacy|[Mm]adness|[Mm]ess|[Nn]onsense|[Oo]utrageous|[Pp]athetic|[Rr]eprehensible|[Rr]idiculous|[Ss]hameful|[Ss]hameless|[Ss]illy|[Ss]tupid|[Tt]errible|[Tt]oxic|[Uu]nhinged|[Ww]orst|[Ll]eftists?|[Rr]eckless)\b/gu,
    },
  ],
};
