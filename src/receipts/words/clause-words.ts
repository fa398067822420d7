/** Small words by which the order of a clause tells who does what. */
export interface ClauseWords {
  readonly article: RegExp;
  /** Between a subject and its verb. */
  readonly auxiliary: RegExp;
  readonly passive: RegExp;
  /** Before whoever does what is done in the passive. */
  readonly agent: RegExp;
  /** What stands after these is no subject. */
  readonly preposition: RegExp;
}

const byLanguage: Readonly<Record<string, ClauseWords>> = {
  en: {
    article: /^(?:the|an?|its|his|her|their|this|that)$/u,
    auxiliary: /^(?:has|have|had|will|would|may|might|could|can|should|must|did|does|do|also|to|later|then)$/u,
    passive: /^(?:is|are|was|were|be|been|being)$/u,
    agent: /^by$/u,
    preposition: /^(?:of|in|at|on|by|from|with|to|for|near|about|against|over|under|after|before|and|or|than|as)$/u,
  },
  fr: {
    article: /^(?:le|la|les|un|une|des|son|sa|ses|leurs?|ce|cette|l'|du)$/u,
    auxiliary:
      /^(?:a|ont|avait|avaient|va|vont|doit|doivent|devra|devront|devrait|devraient|peut|peuvent|pourrait|pourraient|à|de)$/u,
    passive: /^(?:est|sont|été|sera|seront|était|étaient)$/u,
    agent: /^par$/u,
    preposition: /^(?:de|d'|du|des|dans|à|au|aux|sur|par|pour|avec|sous|contre|vers|chez|et|ou|que)$/u,
  },
};

/** Those of a language; undefined where its order does not tell. */
export function clauseWordsOf(language: string): ClauseWords | undefined {
  return byLanguage[language.slice(0, 2)];
}
