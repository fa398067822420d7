/** One expected failure, as data: it goes into the report and never stops the rest. */
export interface Problem {
  /** The stage that met it. */
  readonly stage: 'collect' | 'extract' | 'select' | 'group' | 'summarize' | 'compose' | 'render' | 'deliver';
  /** A short name from a closed vocabulary, kebab-case: `empty-file`, `no-article`. */
  readonly code: string;
  /** The file, address or article it is about; never with a password in it. */
  readonly where: string;
  /** What happened, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly hint: string;
  /** Nothing failed, and it is only to be known. */
  readonly notice?: true;
}
