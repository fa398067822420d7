import { applyEdits } from '../compose/apply-edits.ts';
import { formatEdits, readEdits } from '../config/edits-file.ts';
import { exitCode, UserError } from '../errors.ts';
import { approveEdition, readApproval } from '../io/approvals.ts';
import { readBuilt, readEdition, writeBeside } from '../io/editions.ts';
import type { Edition } from '../model/edition.ts';
import type { Approval, EditorChange } from '../model/edits.ts';
import type { Email } from '../model/email.ts';
import type { Template } from '../model/template.ts';
import { checkEdition } from '../receipts/edition-faults.ts';
import { render } from '../render/index.ts';
import { type Tokens, tokensOf } from '../render/tokens.ts';

export interface DeskOptions {
  /** Where editions are. */
  readonly out: string;
  readonly readTemplate: () => Promise<Template>;
  /** Writes an edition in all its forms, and what lists it. */
  readonly write: (edited: {
    readonly edition: Edition;
    readonly email: Email;
    readonly built: Edition;
    readonly tokens: Tokens;
  }) => Promise<void>;
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

/** Lists of changes as they were before the acts of this run, and after those that were undone. */
interface Steps {
  readonly past: readonly (readonly EditorChange[])[];
  readonly future: readonly (readonly EditorChange[])[];
  /** The list that the last act left: where the file has another by now, somebody changed it by hand. */
  readonly left: string;
}

/** An editor's desk over a folder of editions. Acts are done one after another, however they come in. */
export function openDesk(options: DeskOptions): Desk {
  const { out } = options;
  const stepsByEdition = new Map<string, Steps>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };

  async function refuseFinal(edition: string): Promise<void> {
    if (await options.isSent(edition)) {
      throw new UserError('This edition was sent, or to some, and stays as it is.', exitCode.locked);
    }
    if (await readApproval(out, edition)) {
      throw new UserError('This edition is approved; withdraw the approval to change it.', exitCode.locked);
    }
  }

  async function writeChanged(edition: string, changes: readonly EditorChange[]): Promise<void> {
    await write(edition, changes);
    await writeBeside(out, edition, 'edits.yml', changes.length > 0 ? formatEdits(edition, changes) : null);
  }

  function stepsOf(edition: string, changes: readonly EditorChange[]): Steps {
    const steps = stepsByEdition.get(edition);
    const left = JSON.stringify(changes);
    return steps?.left === left ? steps : { past: [], future: [], left };
  }

  /** Writes a list in the place of another, and remembers how to go back. */
  async function step(edition: string, to: readonly EditorChange[], steps: Omit<Steps, 'left'>): Promise<void> {
    await writeChanged(edition, to);
    stepsByEdition.set(edition, { ...steps, left: JSON.stringify(to) });
  }

  async function goOn(edition: string, changes: readonly EditorChange[], to: readonly EditorChange[]): Promise<void> {
    await step(edition, to, { past: [...stepsOf(edition, changes).past, changes], future: [] });
  }

  async function write(edition: string, changes: readonly EditorChange[]): Promise<void> {
    const built = await readBuilt(out, edition);
    if (!built) throw new UserError(`There is no edition ${edition} in ${out}; make one with: nutgraf build`);
    const edited = applyEdits(built, changes);
    if (edited.edition.sections.length === 0 && edited.edition.alsoNoted.length === 0) {
      throw new UserError('Nothing would be left of the edition; one story has to stay.');
    }
    // Rendered before anything is written, so that a mistake in the template leaves all as it was.
    const template = await options.readTemplate();
    const email = await render(edited.edition, template);
    await options.write({ edition: edited.edition, email, built, tokens: tokensOf(template) });
  }

  const act = (work: (edition: string) => Promise<void>) => (edition: string) =>
    inTurn(async () => {
      await refuseFinal(edition);
      await work(edition);
    });

  return {
    stateOf: (edition) =>
      inTurn(async () => {
        const [changes, built] = [await readEdits(out, edition), await readBuilt(out, edition)];
        const edited = built && applyEdits(built, changes);
        const { past, future } = stepsOf(edition, changes);
        return {
          changes,
          without: edited?.without ?? [],
          takenOut: edited?.leftOut.map(({ title }) => title) ?? [],
          canUndo: past.length > 0 || changes.length > 0,
          canRedo: future.length > 0,
          approval: await readApproval(out, edition),
          isSent: await options.isSent(edition),
        };
      }),
    change: (edition, change) =>
      act(async () => {
        const built = await readBuilt(out, edition);
        const changes = await readEdits(out, edition);
        const changed = [...changes, change];
        if (built && applyEdits(built, changed).without.includes(changes.length)) {
          throw new UserError('What was to be changed is not there any more; look at the page again.');
        }
        await goOn(edition, changes, changed);
      })(edition),
    takeBack: (edition, index) =>
      act(async () => {
        const changes = await readEdits(out, edition);
        if (!changes[index]) throw new UserError('This change is not there any more; look at the page again.');
        await goOn(edition, changes, changes.toSpliced(index, 1));
      })(edition),
    undo: act(async (edition) => {
      const changes = await readEdits(out, edition);
      const { past, future } = stepsOf(edition, changes);
      if (past.length === 0 && changes.length === 0) return;
      await step(edition, past.at(-1) ?? changes.slice(0, -1), {
        past: past.slice(0, -1),
        future: [...future, changes],
      });
    }),
    redo: act(async (edition) => {
      const changes = await readEdits(out, edition);
      const { past, future } = stepsOf(edition, changes);
      const next = future.at(-1);
      if (next) await step(edition, next, { past: [...past, changes], future: future.slice(0, -1) });
    }),
    approve: act(async (edition) => {
      const { faults } = checkEdition((await readEdition(out, edition)).edition);
      const [first] = faults;
      if (first) {
        throw new UserError(
          `This edition cannot be approved, because it says what its sources do not: ${first.where}, ${first.kind} “${first.words}”.`,
          exitCode.checkFailed,
        );
      }
      await approveEdition(out, edition, options.now().toISOString());
    }),
    withdraw: (edition) => inTurn(() => writeBeside(out, edition, 'approved.json', null)),
    refresh: (edition, changed) =>
      inTurn(async () => {
        if ((await readApproval(out, edition)) || (await options.isSent(edition))) return;
        const [changes, built] = [await readEdits(out, edition), await readBuilt(out, edition)];
        const shown = await readEdition(out, edition);
        // The desk's own changes of edits.yml are seen as well, and are in the files already.
        const isThere = built && JSON.stringify(applyEdits(built, changes).edition) === JSON.stringify(shown.edition);
        if (changed === 'template' || !isThere) await write(edition, changes);
      }),
  };
}
