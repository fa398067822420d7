import type { Delivery } from '../model/delivery.ts';
import type { Message } from './message.ts';

/** What became of a message that was handed to a transport. */
export interface Outcome {
  readonly state: Delivery['state'];
  /** The server's words, or why there are none. */
  readonly detail: string;
}

/** A way in which messages leave. */
export interface Transport {
  /** How many messages it takes at the same time. */
  readonly parallel: number;
  /**
   * Hands one message over.
   * @param begin to be called once, at the last moment at which it is certain that nothing was accepted; when it
   * throws, the message is not handed over and the error is passed on. Before it an outcome may be `refused` or
   * `failed`; only after it can one be `sent` or `doubtful`.
   * @throws UserError when the next message would meet the same: nobody can be reached, the login is refused
   */
  send(message: Message, begin: () => void): Promise<Outcome>;
  close(): Promise<void>;
}
