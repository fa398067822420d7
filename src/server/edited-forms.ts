import { applyEdits } from '../compose/apply-edits.ts';
import { UserError } from '../errors.ts';
import { readBuilt, readEdition } from '../io/editions.ts';
import type { Edition } from '../model/edition.ts';
import type { EditorChange } from '../model/edits.ts';
import type { Email } from '../model/email.ts';
import type { Template } from '../model/template.ts';
import { render } from '../render/index.ts';
import { type Tokens, tokensOf } from '../render/tokens.ts';

export interface EditedFormsOptions {
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
}

/** The files of editions, with an editor's changes made. */
interface EditedForms {
  /** @throws UserError where there is no such edition, or nothing would be left of it */
  readonly write: (edition: string, changes: readonly EditorChange[]) => Promise<void>;
  /** Whether the files have these changes already, and no others. */
  readonly isWritten: (edition: string, changes: readonly EditorChange[]) => Promise<boolean>;
}

export function editedForms(options: EditedFormsOptions): EditedForms {
  const { out } = options;
  /** As they were written here last: another program that builds at the same time may put its own in between. */
  const emails = new Map<string, Email>();

  return {
    write: async (edition, changes) => {
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
      emails.set(edition, email);
    },
    isWritten: async (edition, changes) => {
      const [built, shown] = [await readBuilt(out, edition), await readEdition(out, edition)];
      const { html, text } = emails.get(edition) ?? shown.email;
      return (
        built !== null &&
        JSON.stringify(applyEdits(built, changes).edition) === JSON.stringify(shown.edition) &&
        html === shown.email.html &&
        text === shown.email.text
      );
    },
  };
}
