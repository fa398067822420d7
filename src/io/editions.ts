import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Edition } from '../model/edition.ts';
import type { Email } from '../model/email.ts';
import type { EditionForms } from '../model/forms.ts';
import type { MadeEdition } from '../model/memory.ts';
import type { Report } from '../model/report.ts';
import { listFolder, readFileBounded, writeFileWhole } from './files.ts';

/** What a build leaves in `out/<edition>/`. */
const editionFiles = ['edition.json', 'edition.md', 'email.html', 'email.txt', 'index.html', 'report.json'] as const;
export type EditionFile = (typeof editionFiles)[number];

const maxEditionBytes = 50_000_000;
const editionId = /^\d{4}-\d{2}-\d{2}-[a-z0-9]{1,32}$/;

/** Writes an edition; the files that are read for sending are there only once all of them are. */
export async function writeEdition(
  out: string,
  built: { edition: Edition; email: Email; report: Report; forms: EditionForms },
): Promise<string> {
  const folder = join(out, built.edition.id);
  await writeFileWhole(join(folder, 'report.json'), reportPieces(built.report));
  for (const [name, content] of Object.entries(built.forms)) await writeFileWhole(join(folder, name), content);
  await writeFileWhole(join(folder, 'email.txt'), built.email.text);
  await writeFileWhole(join(folder, 'email.html'), built.email.html);
  await writeFileWhole(join(folder, 'edition.json'), toJson(built.edition));
  return folder;
}

/** Writes what became of everything where there was nothing to make an edition of. */
export async function writeReport(out: string, report: Report): Promise<void> {
  await writeFileWhole(join(out, 'report.json'), reportPieces(report));
}

/** What tells an edition from another of the same name: the SHA-256 of the file that it is written to, hexadecimal. */
export function digestOf(edition: Edition): string {
  return createHash('sha256').update(toJson(edition)).digest('hex');
}

/** Whether the edition was written to its end. */
export async function isWritten({ folder, digest }: MadeEdition): Promise<boolean> {
  const reading = await readFileBounded(join(folder, 'edition.json'), maxEditionBytes);
  return reading.ok && createHash('sha256').update(reading.bytes).digest('hex') === digest;
}

/** The ids of all editions in a folder, newest first. */
export async function listEditions(out: string): Promise<readonly string[]> {
  const entries = (await listFolder(out)) ?? [];
  return entries
    .filter(({ name, kind }) => kind === 'folder' && editionId.test(name))
    .map(({ name }) => name)
    .reverse();
}

/** One file of an edition, or null where there is none. */
export async function readEditionFile(out: string, id: string, file: EditionFile): Promise<string | null> {
  if (!editionId.test(id)) return null;
  const reading = await readFileBounded(join(out, id, file), maxEditionBytes);
  return reading.ok ? new TextDecoder().decode(reading.bytes) : null;
}

/**
 * An edition as it was built.
 * @throws UserError where there is no such edition, or a file of it is missing
 */
export async function readEdition(out: string, id: string): Promise<{ edition: Edition; email: Email }> {
  const [json, html, text] = await Promise.all(
    (['edition.json', 'email.html', 'email.txt'] as const).map((file) => readEditionFile(out, id, file)),
  );
  if (json == null || html == null || text == null) {
    const known = await listEditions(out);
    const way = known.length > 0 ? `there are ${known.slice(0, 5).join(', ')}` : 'make one with: nutgraf build';
    throw new UserError(`There is no edition ${id} in ${out}; ${way}`);
  }
  const edition = JSON.parse(json) as Edition;
  return { edition, email: { subject: edition.subject, html, text } };
}

/** Report as JSON, as `toJson` writes it, in pieces: what was left out may be more than all the rest of a build. */
function* reportPieces(report: Report): Iterable<string> {
  const { leftOut, ...rest } = report;
  yield `${toJson(rest).slice(0, -3)},\n  "leftOut": [`;
  let [piece, separator] = ['', ''];
  for (const entry of leftOut) {
    piece += `${separator}\n    ${JSON.stringify(entry, null, 2).replaceAll('\n', '\n    ')}`;
    separator = ',';
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${separator ? '\n  ' : ''}]\n}\n`;
}

const pieceLength = 60_000;

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
