/** Something about an edition that a person should know before it goes out. */
export interface Finding {
  /** `fault`: it should not go out so. `warning`: some readers will have trouble. `note`: to be known. */
  readonly weight: 'fault' | 'warning' | 'note';
  /** What is so, as a sentence. */
  readonly message: string;
  /** Where it is, in words: `summary 2 of “Ferry crews walk out”`, `email.html, line 40`. */
  readonly where: string;
}
