/** What a claim of a sentence can be at fault in. */
export type FaultKind =
  | 'citation'
  | 'number'
  | 'name'
  | 'date'
  | 'quotation'
  | 'speaker'
  | 'attribution'
  | 'negation'
  | 'modal'
  | 'role'
  | 'opposite'
  | 'strange'
  | 'cut'
  | 'balance'
  | 'source'
  | 'headline';

/** One thing that a sentence says and its cited sources do not. */
export interface Fault {
  readonly kind: FaultKind;
  /** The words at fault, as the sentence has them, or those of the source that it lost. */
  readonly words: string;
  /** What was looked for and not found, in words that a person understands. */
  readonly looked: string;
}
