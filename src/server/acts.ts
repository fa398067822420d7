import { parseChange } from '../config/edits-file.ts';
import { UserError } from '../errors.ts';
import { editionIn } from '../io/parse-edition.ts';
import { inWords } from './change-in-words.ts';
import { addressOf, choicesOf } from './preview-choices.ts';
import type { PreviewOptions } from './preview-options.ts';

/** What a form of the page sends. */
export type Form = Readonly<Record<string, unknown>>;

/**
 * Carries an act out, and says what came of it.
 * @throws UserError where it cannot be done; its message is for the page
 */
export async function done(form: Form, id: string | undefined, options: PreviewOptions): Promise<string> {
  const { desk, build, tests } = options;
  if (form.act === 'build' && build) return build();
  if (id === undefined) throw new UserError('This edition is not there any more.');
  if (form.act === 'test' && tests) return sendTest(id, String(form.address), tests, options);
  if (!desk) throw new UserError('Nothing can be changed here.');
  switch (form.act) {
    case 'change': {
      const change = parseChange(changeOf(form));
      if (!change) throw new UserError('That is no change; write at least a word, and at most 2,000 characters.');
      await desk.change(id, change);
      return inWords(change);
    }
    case 'take-back':
      await desk.takeBack(id, Number(form.index));
      return 'Taken back.';
    case 'undo':
      await desk.undo(id);
      return 'Undone.';
    case 'redo':
      await desk.redo(id);
      return 'Done again.';
    case 'approve':
      await desk.approve(id);
      return 'Approved: exactly these bytes will be sent.';
    case 'withdraw':
      await desk.withdraw(id);
      return 'The approval is withdrawn.';
    default:
      throw new UserError('There is no such act.');
  }
}

async function sendTest(
  id: string,
  address: string,
  tests: NonNullable<PreviewOptions['tests']>,
  { read }: PreviewOptions,
): Promise<string> {
  const json = await read(id, 'edition.json');
  const edition = json === null ? null : editionIn(json);
  const allowed = edition ? await tests.addressesFor(edition) : [];
  if (!allowed.includes(address)) {
    throw new UserError('A test can only be sent to the sender, or to an address under preview.testAddresses.');
  }
  return tests.send(id, address);
}

/** The change that a form holds, with the words that were written into it. */
function changeOf({ change, text, to }: Form): unknown {
  try {
    const parsed = JSON.parse(String(change)) as Record<string, unknown>;
    return {
      ...parsed,
      ...(typeof text === 'string' ? { text } : {}),
      ...(typeof to === 'string' ? { to } : {}),
    };
  } catch {
    return null;
  }
}

/** The editions that there are, and the address that a form leads back to. */
export async function placeOf(
  form: Form,
  options: PreviewOptions,
): Promise<{ editions: readonly string[]; back: string }> {
  const editions = await options.editions();
  const text = typeof form.back === 'string' ? form.back : '';
  const query = new URLSearchParams(text.startsWith('/?') ? text.slice(2) : '');
  return { editions, back: addressOf(choicesOf(Object.fromEntries(query), editions)) };
}
