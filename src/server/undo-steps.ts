import type { EditorChange } from '../model/edits.ts';

type Changes = readonly EditorChange[];

/** Lists of changes as they were before the acts that led here, and after those that were undone. */
export interface UndoSteps {
  readonly past: readonly Changes[];
  readonly future: readonly Changes[];
}

/** The list to go to, and the steps as they are from there. */
export interface Step extends UndoSteps {
  readonly to: Changes;
}

/** Where to go from a list of changes; null where there is nothing on that way. */
export type Way = (from: Changes, steps: UndoSteps) => Step | null;

/** To another list: what was undone before cannot be done again. */
export const onTo =
  (to: Changes): Way =>
  (from, { past }) => ({ to, past: [...past, from], future: [] });

/** To the list before; where none is known, the last change is taken off. */
export const back: Way = (from, { past, future }) =>
  past.length === 0 && from.length === 0
    ? null
    : { to: past.at(-1) ?? from.slice(0, -1), past: past.slice(0, -1), future: [...future, from] };

/** To what was undone last. */
export const forth: Way = (from, { past, future }) => {
  const to = future.at(-1);
  return to ? { to, past: [...past, from], future: future.slice(0, -1) } : null;
};
