import type { Approval } from '../model/edits.ts';
import { readEditionFile, sha256, writeBeside } from './editions.ts';

/** What somebody approved of an edition, and whether its files are still that; null where nobody did. */
export async function readApproval(out: string, id: string): Promise<(Approval & { readonly holds: boolean }) | null> {
  const json = await readEditionFile(out, id, 'approved.json');
  if (json === null) return null;
  const approval = asApproval(json);
  const { html, text, edition } = await digestsOf(out, id);
  return { ...approval, holds: approval.html === html && approval.text === text && approval.edition === edition };
}

/** Lets the files of an edition go out as they are. */
export async function approveEdition(out: string, id: string, at: string): Promise<void> {
  const approval: Approval = { at, ...(await digestsOf(out, id)) };
  await writeBeside(out, id, 'approved.json', `${JSON.stringify(approval, null, 2)}\n`);
}

/** A file that cannot be read approves nothing, and still says that somebody approved something. */
function asApproval(json: string): Approval {
  const nothing = { at: '', html: '', text: '', edition: '' };
  try {
    return { ...nothing, ...(JSON.parse(json) as Partial<Approval>) };
  } catch {
    return nothing;
  }
}

async function digestsOf(out: string, id: string): Promise<Omit<Approval, 'at'>> {
  const files = ['email.html', 'email.txt', 'edition.json'] as const;
  const [html = '', text = '', edition = ''] = await Promise.all(
    files.map(async (file) => sha256((await readEditionFile(out, id, file)) ?? '')),
  );
  return { html, text, edition };
}
