/**
 * What a cut must never take: numbers and ranks, negations, modals, hopes and threats, conditions, attributions, quoted words,
 * by whom something was done, harm, and who belongs to whom. English.
 */
const carried =
  /\p{N}|["“”«»]|n['’]t\b|\b(?:not|no|never|none|neither|nor|nobody|nothing|without|unable|hardly|barely|only|except|unless|if|although|though|despite|but|may|might|could|would|should|must|can|will|shall|allegedly|alleged|alleges?|reported|reportedly|suspected|believed|purported\p{L}*|apparent\p{L}*|seem\p{L}*|appear\p{L}*|likely|unlikely|possib\p{L}+|probab\p{L}+|perhaps|expect\p{L}*|hop(?:es?|ed|ing)|plan(?:s|ned|ning)?|want(?:s|ed|ing)?|intend\p{L}*|aim(?:s|ed|ing)?|threaten\p{L}*|s(?:eek|ought)\p{L}*|promis\p{L}+|pledg\p{L}+|vow\p{L}*|fail\p{L}*|lack\p{L}*|refus\p{L}+|reject\p{L}*|declin\p{L}+|accus\p{L}+|den(?:y|ies|ied)|claim\p{L}*|said|says?|told|according|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+(?:teenth|tieth)|once|twice|last|next|both|another|all|most|some|many|few|several|former|by|kill(?:s|ed|ing)|wound(?:s|ed|ing)|injur(?:e[sd]?|ing)|shot|dead|died|convicted|forced|brothers?|sisters?|wife|husband|sons?|daughters?|cousins?|uncle|nephew|father|mother|widow|owners?)\b/iu;

/** Whether these words say what a reader must not lose, so that they stay. English. */
export function isCarrying(words: string): boolean {
  return carried.test(words);
}
