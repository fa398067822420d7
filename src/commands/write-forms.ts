import { join } from 'node:path';
import { foundEditions, writeArchive } from '../io/archive.ts';
import { writeEdited, writeEdition } from '../io/editions.ts';
import type { Edition } from '../model/edition.ts';
import type { Email } from '../model/email.ts';
import type { EditionForms } from '../model/forms.ts';
import type { Report } from '../model/report.ts';
import { archiveFormsOf, formsOf } from '../render/forms.ts';
import type { Tokens } from '../render/tokens.ts';
import { type ArchivedEdition, archivedEdition } from '../render/web/archived.ts';

/** What is in a folder of editions, as its archive tells it. */
interface Archive {
  readonly editions: readonly ArchivedEdition[];
  /** Folders that are called like an edition and hold none: what is wrong with them, to follow their names. */
  readonly broken: ReadonlyMap<string, string>;
}

/** What became of an edition's other forms. */
export interface WrittenForms {
  /** The edition's folder. */
  readonly folder: string;
  /** The names of the files beside the editions. */
  readonly beside: readonly string[];
  /** What the archive had to leave out, as sentences. */
  readonly warnings: readonly string[];
}

/** An edition as it goes out, and as it was before the editor's changes. */
interface Made {
  readonly edition: Edition;
  readonly email: Email;
  readonly built: Edition;
  /** How the email looks, and the web edition after it. */
  readonly tokens: Tokens;
}

/** Writes an edition in all its forms, and the archive and its feeds anew. */
export async function writeAllForms(out: string, made: Made & { readonly report: Report }): Promise<WrittenForms> {
  return writeWithArchive(out, made, (forms) => writeEdition(out, { ...made, forms }));
}

/** The same for an edition whose changes are others now; what became of its items stays as it was. */
export async function writeEditedForms(out: string, made: Made): Promise<WrittenForms> {
  return writeWithArchive(out, made, (forms) => writeEdited(out, { ...made, forms }));
}

async function writeWithArchive(
  out: string,
  { edition, tokens }: Made,
  write: (forms: EditionForms) => Promise<string>,
): Promise<WrittenForms> {
  const archive = await readArchive(out);
  const folder = await write(formsOf(edition, archive.editions, tokens));
  const others = archive.editions.filter(({ id }) => id !== edition.id);
  const beside = await writeBeside(out, [...others, archivedEdition(edition, 'index.html')], tokens);
  return { folder, beside, warnings: warningsOf(out, archive, edition.id) };
}

/** Writes the archive and its feeds anew, from what is in the folder, and leaves the editions as they are. */
export async function rewriteArchive(out: string, id: string, tokens: Tokens): Promise<WrittenForms> {
  const archive = await readArchive(out);
  const beside = await writeBeside(out, archive.editions, tokens);
  return { folder: join(out, id), beside, warnings: warningsOf(out, archive, id) };
}

/** What the archive leaves out, apart from the edition that is being written. */
function warningsOf(out: string, { broken }: Archive, id: string): string[] {
  const way = 'so the archive leaves it out; build it again, or delete the folder';
  return [...broken].flatMap(([other, why]) => (other === id ? [] : [`${join(out, other)} ${why}, ${way}`]));
}

async function writeBeside(
  out: string,
  editions: readonly ArchivedEdition[],
  tokens: Tokens,
): Promise<readonly string[]> {
  const files = archiveFormsOf(editions, tokens);
  await writeArchive(out, files);
  return Object.keys(files);
}

async function readArchive(out: string): Promise<Archive> {
  const editions: ArchivedEdition[] = [];
  const broken = new Map<string, string>();
  for await (const found of foundEditions(out)) {
    if ('broken' in found) broken.set(found.id, found.broken);
    else editions.push(archivedEdition(found.edition, found.hasPage ? 'index.html' : 'email.html'));
  }
  return { editions, broken };
}
