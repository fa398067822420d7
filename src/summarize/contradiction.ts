/** A matter on which parties give different accounts, and the words by which it is recognised. English. */
export interface Matter {
  /** What the accounts differ on, as a phrase. */
  readonly subject: string;
  /** The matter is what the sentence speaks of. */
  readonly about: RegExp;
  /** The sentence tells how it came about; the group named `cause` holds the account. */
  readonly accounts: readonly RegExp[];
}

const rest = '(?<cause>[^,;]{4,160})';
/** "The explosion in the market was caused by". */
const where = '(?: (?:in|at|on|near|of|aboard) [^,;.]{2,40}?)?';

export const matters: readonly Matter[] = [
  {
    subject: 'the cause of death',
    about:
      /\b(?:die[ds]?|dead|deaths?|dying|kill(?:ed|ing)s?|murder(?:ed|s)?|bod(?:y|ies)|suicide|poisoned|fatal(?:ly|ities)?)\b/i,
    accounts: [
      new RegExp(String.raw`\bdied (?:of|from|as a result of|after|because of|by) ${rest}`, 'i'),
      new RegExp(String.raw`\b(?:attribut|blam|ascrib)\w+ (?:\w+ ){0,5}(?:deaths?|killings?) (?:to|on) ${rest}`, 'i'),
      new RegExp(
        String.raw`\b(?:deaths?|killings?)${where} (?:was|were|had been|resulted|stemmed) (?:caused by|due to|the result of|from|a|an)\s?${rest}`,
        'i',
      ),
      new RegExp(String.raw`\b(?:had been|has been|have been|was|were) (?:subjected to|victims? of) ${rest}`, 'i'),
      /\b(?:had been|has been|have been|was|were) (?<cause>(?:shot|beaten|tortured|murdered|poisoned|strangled|executed|stabbed|starved)\b[^,;]{0,120})/i,
      /\bcommitted (?<cause>suicide)\b/i,
    ],
  },
  {
    subject: 'the cause of the crash',
    about: /\b(?:crash(?:ed|es)?|collision|collided|derail(?:ed|ment))\b/i,
    accounts: [
      new RegExp(
        String.raw`\b(?:attribut|blam|ascrib)\w+ (?:\w+ ){0,5}(?:crash|collision|accident|derailment) (?:to|on) ${rest}`,
        'i',
      ),
      new RegExp(
        String.raw`\b(?:crash|collision|accident|derailment)${where} (?:was|had been|resulted|stemmed) (?:caused by|due to|the result of|from)\s?${rest}`,
        'i',
      ),
      new RegExp(String.raw`\b(?:crashed|derailed|collided) (?:because of|due to|after) ${rest}`, 'i'),
      /\b(?:jet|plane|aircraft|train|bus|ship|ferry|helicopter) (?:was|had been) (?<cause>(?:accidentally |deliberately )?(?:hit|shot down|struck|sabotaged|overloaded)\b[^,;]{0,120})/i,
    ],
  },
  {
    subject: 'the cause of the fire',
    about: /\b(?:fire|blaze|explosion|blast|exploded|burned)\b/i,
    accounts: [
      new RegExp(
        String.raw`\b(?:attribut|blam|ascrib)\w+ (?:\w+ ){0,5}(?:fire|blaze|explosion|blast) (?:to|on) ${rest}`,
        'i',
      ),
      new RegExp(
        String.raw`\b(?:fire|blaze|explosion|blast)${where} (?:was|had been|resulted|stemmed|started) (?:caused by|set by|due to|the result of|from|with|by)\s?${rest}`,
        'i',
      ),
    ],
  },
];

/** Causes of death that come from within, and those that another brings about: of one death only one can be so. English. */
export const natural =
  /\b(?:heart (?:failure|attack|disease)|cardiac arrest|stroke|natural causes|illness|disease|pneumonia|cancer|blood clot|thrombosis)\b/u;
export const violent =
  /^(?:shot|murdered|poisoned|strangled|executed|stabbed|starved)\b|\bpoison(?:ing)?\b|\bgunshot\b/u;

/** Words by which one party says that another's account is not so; looked for in small letters, which is faster than /i. */
export const contradicts =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es|ed)|dismiss(?:es|ed)|refut(?:es|ed)|contradict(?:s|ed)|contest(?:s|ed)|rebuff(?:s|ed)|challeng(?:es|ed)|conflicting|at odds|accus(?:es|ed))\b/u;

/** One who contradicts a count names it so; then the count may stand in another article. */
export const namesCount = /\b(?:figures?|counts?|numbers?|tolls?|tally|estimates?)\b/u;

/** Verbs by which a party denies what another claims. Not "rejected" and "dismissed": courts do so with suits. */
export const denialVerbs = /^(?:den(?:y|ies|ied)|disput(?:es|ed)|refut(?:es|ed))$/u;

/** "Denied service to a couple": what is refused is no claim that is denied. */
export const refusals =
  /^ (?:(?:the|a|an|any|his|her|their|its|him|them|us|entry to) )?(?:service|entry|access|bail|permission|requests?|applications?|visas?|motions?|petitions?|appeals?|treatment|care|coverage|benefits|parole|asylum|admission|rights?|couples?|\p{Ll}+ers? (?:the|a|entry|access))\b/u;

/** Where the object of a denial ends. */
export const denialEnds = /[,;:]| and (?:\p{Ll}+ed|said|told)\b| (?:but|while|as|after|before|when) /u;

/** A sentence with one of these is on the side that denies. */
export const untrue =
  /\b(?:not (?:accurate|true|correct)|false(?:ly)?|untrue|inaccurate|incorrect|baseless|unfounded)\b/i;

/** Verbs by which a party claims what another may deny. */
export const accusingVerbs = /^(?:accus(?:es|ed)|blam(?:es|ed)|alleg(?:es|ed)|claim(?:s|ed))$/u;

/**
 * Deeds of which one party can say that they were done and another that they were not, by the stems of their verbs; what is
 * done again and again ("met", "attacked") is none of them: it may be another time. English.
 */
export const deeds =
  /(?<before>(?:[\p{L}’']+ ){0,3})\b(?<verb>(?:agre|discuss|mention|approv|sign|accept|receiv|order|invit|inform|notif|consult|warn|authori[sz]|review|inspect|releas|open)(?:ed|ied)|paid)\b|\b(?:did not|didn['’]t|never) (?<base>agree|discuss|mention|approve|sign|accept|receive|order|invite|inform|notify|consult|warn|authori[sz]e|review|inspect)\b/gu;

/** Whether a sentence can hold one of the deeds: asked first because it is much faster. */
export const namesDeed =
  /agree|discuss|mention|approv|sign|accept|receiv|order|invit|inform|notif|consult|warn|authori[sz]|review|inspect/u;

/** Without one of these no deed is undone: asked first because it is much faster. */
export const denies = /\bnot\b|\bnever\b|n['’]t\b/u;

/** Before a verb these say that it was not done. */
export const undone = /(?:\b(?:not|never)|n['’]t)(?: been)?(?: \p{Ll}+ly)? $/u;

/** Before a verb these leave open whether it was done, or make it an adjective. */
export const open =
  /\b(?:if|whether|would|could|may|might|should|will|must|can|to|be|being|unless|until|before|once|previously|neither|nor|no|the|a|an|their|his|her|its|widely|often) (?:(?:have|had|been|being|be) )*$/u;

const violence =
  'shot(?: and killed| down)?|killed|hit|struck|bombed|shelled|torched|set fire to|opened fire on|fired on|destroyed|sank|downed|poisoned|murdered|blew up|attacked';

/** Who did it, by the words of a sentence: "police shot a student", "the clinic was hit by a missile of the rebels". English. */
export const doneBy: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:was|were|been|being) (?:\p{Ll}+ly )?(?:${violence}|set|started) (?:dead )?by (?<doer>[^,;.]{3,60})`,
    'u',
  ),
  new RegExp(
    String.raw`(?:^|\bthat |\bsaid |\bsays )(?<doer>(?:\p{L}[\p{L}'’-]*,? ){1,6}?)(?:had |has |have )?(?:\p{Ll}+ly )?(?:${violence}) (?:the|a|an|his|her|their|its|\p{Lu})`,
    'u',
  ),
];

/** States of one thing of which only one can be. English. */
export const states: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:released|freed|set free)\b/u,
    /\b(?:still (?:being )?held|being held|remain(?:ed|s)? (?:in|captive)|in captivity)\b/u,
  ],
  [
    /\b(?:withdrawn|withdrew|pulled (?:out|back)|left)\b/u,
    /\b(?:remain(?:ed|s)? in|stayed in|still in|not left|had not withdrawn)\b/u,
  ],
  [
    /\b(?:captured|taken|seized|fallen)\b/u,
    /\b(?:still (?:held|control\p{Ll}*|in control)|under (?:full )?control|repelled)\b/u,
  ],
  [/\b(?:reopened|open)\b/u, /\b(?:remain(?:ed|s)? (?:closed|shut)|still (?:closed|shut))\b/u],
];

/** Whether a sentence can hold one of the above: asked first because it is much faster. */
export const sidesOf =
  /shot|kill|hit|struck|bomb|shell|torched|fire|destroyed|sank|downed|poison|murder|blew|attacked|set by|started|accused|blamed|said|says|claimed|insisted/u;
