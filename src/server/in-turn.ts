/** Does something when everything before it is done, whatever came of that. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue, in which one thing is done after another. */
export function takeTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
