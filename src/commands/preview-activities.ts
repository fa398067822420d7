import { UserError } from '../errors.ts';
import { type InTurn, takeTurns } from '../server/in-turn.ts';
import type { Activity, PreviewOptions } from '../server/preview-options.ts';

/** What goes on besides the page, one thing after another. */
export interface Activities extends Required<Pick<PreviewOptions, 'activity' | 'onChange' | 'onError'>> {
  /** Tells whoever listens that what is shown may be another. */
  readonly changed: () => void;
  readonly inTurn: InTurn;
  /** Does in turn what nobody waits for: a mistake that a person can mend is shown until the next try. */
  readonly tryTo: (working: string, work: () => Promise<unknown>) => Promise<void>;
}

/** @param tell hears what the page says of a failure that nobody can mend there */
export function openActivities(tell: (words: string) => void): Activities {
  const listeners = new Set<() => void>();
  let activity: Activity = { working: null, trouble: null };
  const inTurn = takeTurns();

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const say = (next: Activity) => {
    activity = next;
    changed();
  };
  const onError = (error: unknown) => tell(error instanceof Error ? (error.stack ?? error.message) : String(error));

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
