import type { Approval } from '../model/edits.ts';
import { type ReadForms, readEditionFile, readForms, sha256, writeBeside } from './editions.ts';

type Digests = Omit<Approval, 'at'>;

/**
 * What somebody approved of an edition, and whether its files are still that; null where nobody did.
 * @param forms the files, where they were read already: what is on disk by now may be something else
 */
export async function readApproval(
  out: string,
  id: string,
  forms?: ReadForms,
): Promise<(Approval & { readonly holds: boolean }) | null> {
  const json = await readEditionFile(out, id, 'approved.json');
  if (json === null) return null;
  const approval = asApproval(json);
  const now = digestsOf(forms ?? (await readForms(out, id)));
  return { ...approval, holds: (Object.keys(now) as (keyof Digests)[]).every((name) => approval[name] === now[name]) };
}

/** Lets the files of an edition go out as they are. */
export async function approveEdition(out: string, id: string, at: string): Promise<void> {
  const approval: Approval = { at, ...digestsOf(await readForms(out, id)) };
  await writeBeside(out, id, 'approved.json', `${JSON.stringify(approval, null, 2)}\n`);
}

/** A file that cannot be read approves nothing, and still says that somebody approved something. */
function asApproval(json: string): Approval {
  const nothing = { at: '', html: '', text: '', edition: '', page: '', markdown: '' };
  try {
    return { ...nothing, ...(JSON.parse(json) as Partial<Approval>) };
  } catch {
    return nothing;
  }
}

function digestsOf(forms: ReadForms): Digests {
  return {
    html: sha256(forms['email.html'] ?? ''),
    text: sha256(forms['email.txt'] ?? ''),
    edition: sha256(forms['edition.json'] ?? ''),
    page: sha256(forms['index.html'] ?? ''),
    markdown: sha256(forms['edition.md'] ?? ''),
  };
}
