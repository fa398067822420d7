/** What a cut must never take: numbers and ranks, negations, modals, conditions, attributions and quoted words. English. */
const carried =
  /\p{N}|["“”«»]|n['’]t\b|\b(?:not|no|never|none|neither|nor|without|hardly|barely|only|except|unless|if|although|though|despite|but|may|might|could|would|should|must|can|will|shall|allegedly|alleged|alleges?|reported|reportedly|suspected|believed|purported\p{L}*|accus\p{L}+|den(?:y|ies|ied)|claim\p{L}*|said|says?|told|according|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+(?:teenth|tieth)|once|twice|last|next|both|another|all|most|some|many|few|several|former)\b/iu;

/** Whether these words say what a reader must not lose, so that they stay. English. */
export function isCarrying(words: string): boolean {
  return carried.test(words);
}
