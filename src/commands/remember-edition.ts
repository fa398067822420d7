import { resolve } from 'node:path';
import { exitCode, UserError } from '../errors.ts';
import type { Memory } from '../model/memory.ts';
import type { Built } from '../pipeline/options.ts';
import type { WrittenForms } from './write-forms.ts';

/**
 * Writes the edition, and remembers what was seen. What is in it counts as gone out only once it is written: a run that
 * ends in between is found out by the next (`settlePending`).
 * @returns null where there is nothing new
 * @throws UserError (exit code 5) where the edition was approved, and would be another now
 */
export async function rememberEdition(
  { inputs, made, report, readings, sightings, older, told }: Built,
  { out, again }: { readonly out: string; readonly again?: true },
  memory: Memory,
  now: Date,
): Promise<WrittenForms | null> {
  const at = now.toISOString();
  const [{ digestOf, writeBeside, writeReport }, { readApproval }] = await Promise.all([
    import('../io/editions.ts'),
    import('../io/approvals.ts'),
  ]);
  const approval = made && (await readApproval(out, made.edition.id));
  if (made && approval && !again && !(await isTheSame(made, out))) throw approvedAlready(made.edition.id);
  memory.markRead(older, at);
  if (!made) {
    memory.record(sightings, readings, null, at);
    await writeReport(out, report);
    return null;
  }
  const { edition, built } = made;
  const pending = { id: edition.id, folder: resolve(out, edition.id), digest: digestOf(built), inputs };
  memory.record(sightings, readings, pending, at, told);
  if (approval && again) await writeBeside(out, edition.id, 'approved.json', null);
  const { rewriteArchive, writeAllForms } = await import('./write-forms.ts');
  // The web edition also tells what earlier editions said, which may be others by now: what was approved stays to the byte.
  const written =
    approval?.holds && !again
      ? await rewriteArchive(out, edition.id, made.tokens)
      : await writeAllForms(out, { ...made, report });
  memory.confirm(edition.id);
  return written;
}

/** Whether a build came to the very bytes that are there already. */
async function isTheSame({ edition, email }: NonNullable<Built['made']>, out: string): Promise<boolean> {
  const { digestOf, readForms, sha256 } = await import('../io/editions.ts');
  const there = await readForms(out, edition.id);
  return (
    sha256(there['edition.json'] ?? '') === digestOf(edition) &&
    there['email.html'] === email.html &&
    there['email.txt'] === email.text
  );
}

function approvedAlready(edition: string): UserError {
  return new UserError(
    `Edition ${edition} was approved and stays as it is; send it, or make it anew with --again and approve it again`,
    exitCode.locked,
  );
}
