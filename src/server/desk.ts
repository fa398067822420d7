import { applyEdits } from '../compose/apply-edits.ts';
import { formatEdits, readEdits } from '../config/edits-file.ts';
import { exitCode, UserError } from '../errors.ts';
import { approveEdition, readApproval } from '../io/approvals.ts';
import { readBuilt, readEdition, writeBeside } from '../io/editions.ts';
import type { Approval, EditorChange } from '../model/edits.ts';
import { checkEdition } from '../receipts/edition-faults.ts';
import { type EditedFormsOptions, editedForms } from './edited-forms.ts';
import { takeTurns } from './in-turn.ts';
import { back, forth, onTo, type UndoSteps, type Way } from './undo-steps.ts';

export interface DeskOptions extends EditedFormsOptions {
  /** Whether an edition went out to somebody: then it stays as it is. */
  readonly isSent: (edition: string) => Promise<boolean>;
  readonly now: () => Date;
}

/** What an editor did to an edition, and may do. */
export interface DeskState {
  readonly changes: readonly EditorChange[];
  /** Changes whose target is gone, by their place in the list. */
  readonly without: readonly number[];
  /** What these changes take out of the edition: articles, by their titles. */
  readonly takenOut: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly approval: (Approval & { readonly holds: boolean }) | null;
  readonly isSent: boolean;
}

/** What an editor does to editions. Each act ends with the files of the edition written anew, or with a UserError. */
export interface Desk {
  stateOf(edition: string): Promise<DeskState>;
  change(edition: string, change: EditorChange): Promise<void>;
  /** Takes one change back, wherever in the list it stands; that can be undone, too, while the preview runs. */
  takeBack(edition: string, index: number): Promise<void>;
  undo(edition: string): Promise<void>;
  redo(edition: string): Promise<void>;
  approve(edition: string): Promise<void>;
  withdraw(edition: string): Promise<void>;
  /**
   * Renders anew what was built with its changes, after the template or edits.yml was changed by hand; what was approved
   * or sent is left as it is.
   */
  refresh(edition: string, changed: 'template' | 'edits'): Promise<void>;
}

/** How to go back from the list that the last act left: where the file has another by now, somebody changed it by hand. */
interface LeftSteps extends UndoSteps {
  readonly left: string;
}

/** An editor's desk over a folder of editions. Acts are done one after another, however they come in. */
export function openDesk(options: DeskOptions): Desk {
  const { out } = options;
  const inTurn = takeTurns();
  const stepsByEdition = new Map<string, LeftSteps>();
  const { write, isWritten } = editedForms(options);

  const stepsOf = (edition: string, changes: readonly EditorChange[]): UndoSteps => {
    const steps = stepsByEdition.get(edition);
    return steps?.left === JSON.stringify(changes) ? steps : { past: [], future: [] };
  };
  const go = async (edition: string, way: Way) => {
    const changes = await readEdits(out, edition);
    const step = way(changes, stepsOf(edition, changes));
    if (!step) return;
    const { to, ...steps } = step;
    await write(edition, to);
    await writeBeside(out, edition, 'edits.yml', to.length > 0 ? formatEdits(edition, to) : null);
    stepsByEdition.set(edition, { ...steps, left: JSON.stringify(to) });
  };
  const act = (edition: string, work: () => Promise<void>) =>
    inTurn(async () => {
      await refuseFinal(edition, options);
      await work();
    });

  return {
    stateOf: (edition) =>
      inTurn(async () => {
        const [changes, built] = [await readEdits(out, edition), await readBuilt(out, edition)];
        const edited = built && applyEdits(built, changes);
        const steps = stepsOf(edition, changes);
        return {
          changes,
          without: edited?.without ?? [],
          takenOut: edited?.leftOut.map(({ title }) => title) ?? [],
          canUndo: back(changes, steps) !== null,
          canRedo: forth(changes, steps) !== null,
          approval: await readApproval(out, edition),
          isSent: await options.isSent(edition),
        };
      }),
    change: (edition, change) =>
      act(edition, async () => {
        const [changes, built] = [await readEdits(out, edition), await readBuilt(out, edition)];
        const changed = [...changes, change];
        if (built && applyEdits(built, changed).without.includes(changes.length)) {
          throw new UserError('What was to be changed is not there any more; look at the page again.');
        }
        await go(edition, onTo(changed));
      }),
    takeBack: (edition, index) =>
      act(edition, async () => {
        const changes = await readEdits(out, edition);
        if (!changes[index]) throw new UserError('This change is not there any more; look at the page again.');
        await go(edition, onTo(changes.toSpliced(index, 1)));
      }),
    undo: (edition) => act(edition, () => go(edition, back)),
    redo: (edition) => act(edition, () => go(edition, forth)),
    approve: (edition) => act(edition, () => approve(edition, options)),
    withdraw: (edition) => inTurn(() => writeBeside(out, edition, 'approved.json', null)),
    refresh: (edition, changed) =>
      inTurn(async () => {
        if ((await readApproval(out, edition)) || (await options.isSent(edition))) return;
        const changes = await readEdits(out, edition);
        // The desk's own changes of edits.yml are seen as well, and are in the files already.
        if (changed === 'template' || !(await isWritten(edition, changes))) await write(edition, changes);
      }),
  };
}

async function refuseFinal(edition: string, { out, isSent }: DeskOptions): Promise<void> {
  if (await isSent(edition)) {
    throw new UserError('This edition was sent, or to some, and stays as it is.', exitCode.locked);
  }
  if (await readApproval(out, edition)) {
    throw new UserError('This edition is approved; withdraw the approval to change it.', exitCode.locked);
  }
}

async function approve(edition: string, { out, now }: DeskOptions): Promise<void> {
  const { faults } = checkEdition((await readEdition(out, edition)).edition);
  const [first] = faults;
  if (first) {
    throw new UserError(
      `This edition cannot be approved, because it says what its sources do not: ${first.where}, ${first.kind} “${first.words}”.`,
      exitCode.checkFailed,
    );
  }
  await approveEdition(out, edition, now().toISOString());
}
