/**
 * What is remembered of one person's message. `sending`: it is being handed over at this moment; an entry that a dead
 * process left so is `doubtful`, because nobody can know how far it came.
 */
export type LedgerState = 'sending' | 'sent' | 'refused' | 'failed' | 'doubtful';

/**
 * The record of one edition's sending. It is what makes a second run, or a second process, send nobody a second copy,
 * so each change is on disk before the call returns.
 */
export interface Ledger {
  /** Undefined: this person's message was never tried. */
  stateOf(address: string): LedgerState | undefined;
  /**
   * Records that the message is about to be handed over, unless it was sent, is being sent or is doubtful.
   * @param despiteDoubt whether a doubtful one may be tried again
   * @returns whether it may be handed over now: of two processes that ask, one is told so
   */
  begin(address: string, despiteDoubt: boolean): boolean;
  /** Records what became of it. An end that somebody else recorded for a message that was not begun here stands. */
  settle(address: string, state: Exclude<LedgerState, 'sending'>, detail: string): void;
}
