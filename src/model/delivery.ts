/** Someone who gets the newsletter. */
export interface Subscriber {
  readonly address: string;
  readonly name?: string;
}

/** What became of one message. `doubtful`: the connection broke when nobody could know whether it was accepted. */
export interface Delivery {
  readonly subscriber: Subscriber;
  readonly state: 'sent' | 'already-sent' | 'refused' | 'failed' | 'doubtful';
  /** What the server or the ledger said; without the address. */
  readonly detail: string;
}
