import { UserError } from '../errors.ts';
import type { Activity, PreviewOptions } from '../server/preview-options.ts';

/** What goes on besides the page, one thing after another. */
export interface Activities extends Required<Pick<PreviewOptions, 'activity' | 'onChange' | 'onError'>> {
  /** Tells whoever listens that what is shown may be another. */
  readonly changed: () => void;
  /** Does something when everything before it is done. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** The same, for what nobody waits for: a mistake that a person can mend is shown until the next try. */
  readonly tryTo: (working: string, work: () => Promise<unknown>) => Promise<void>;
}

/** @param tell hears what the page says of a failure that nobody can mend there */
export function openActivities(tell: (words: string) => void): Activities {
  const listeners = new Set<() => void>();
  let activity: Activity = { working: null, trouble: null };
  let last: Promise<unknown> = Promise.resolve();

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const say = (next: Activity) => {
    activity = next;
    changed();
  };
  const onError = (error: unknown) => tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    activity: () => activity,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onError,
    changed,
    inTurn,
    tryTo: (working, work) =>
      inTurn(async () => {
        say({ working, trouble: null });
        try {
          await work();
          say({ working: null, trouble: null });
        } catch (error) {
          const isMendable = error instanceof UserError;
          if (!isMendable) onError(error);
          say({ working: null, trouble: isMendable ? error.message : 'Internal error' });
        }
      }),
  };
}
