/** The words of a language that tell least apart, as they stand in texts. */
export interface CommonWords {
  /** What news says whatever it tells: who says it, when, how many of what, under which authority. */
  readonly everyday: string;
  /** What all news of one kind says: fires, courts, matches, banks, weather. */
  readonly ofKind: string;
}
