import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Edition } from '../model/edition.ts';
import type { Email } from '../model/email.ts';
import type { EditionForms } from '../model/forms.ts';
import type { MadeEdition } from '../model/memory.ts';
import type { Report } from '../model/report.ts';
import { listFolder, readFileBounded, removeFile, writeFileWhole } from './files.ts';
import { parseEdition } from './parse-edition.ts';

/** What a build leaves in `out/<edition>/`. */
const editionFiles = [
  'edition.json',
  'edition.md',
  'email.html',
  'email.sha256',
  'email.txt',
  'index.html',
  'report.json',
] as const;
/**
 * What an editor's work leaves beside it: `built.json` is the edition before the changes of `edits.yml`, and there only
 * where something was changed; `approved.json` says which bytes may go out.
 */
const deskFiles = ['edits.yml', 'built.json', 'approved.json'] as const;
export type EditionFile = (typeof editionFiles | typeof deskFiles)[number];

/** What is written of an edition. */
export interface WholeEdition {
  readonly edition: Edition;
  readonly email: Email;
  readonly forms: EditionForms;
  /** The edition before the editor's changes, where there are any. */
  readonly built?: Edition;
}

const maxEditionBytes = 50_000_000;
const editionId = /^\d{4}-\d{2}-\d{2}-[a-z0-9]{1,32}$/;

/**
 * Writes an edition; the files that are read for sending are there only once all of them are. The edition before the
 * editor's changes comes last, because it is what tells whether the edition was written to its end.
 */
export async function writeEdition(
  out: string,
  { report, built, ...shown }: WholeEdition & { readonly report: Report },
): Promise<string> {
  const folder = join(out, shown.edition.id);
  await writeFileWhole(join(folder, 'report.json'), reportPieces(report));
  await writeShown(folder, shown);
  if (built === undefined || built === shown.edition) await removeFile(join(folder, 'built.json'));
  else await writeFileWhole(join(folder, 'built.json'), toJson(built));
  return folder;
}

/** Writes an edition anew whose changes are others now; what became of its items stays as it was. */
export async function writeEdited(
  out: string,
  { built, ...shown }: WholeEdition & { readonly built: Edition },
): Promise<string> {
  const folder = join(out, shown.edition.id);
  // First, so that what was built is never lost: `edition.json` is the only other place that has it.
  await writeFileWhole(join(folder, 'built.json'), toJson(built));
  await writeShown(folder, shown);
  return folder;
}

async function writeShown(folder: string, { edition, email, forms }: Omit<WholeEdition, 'built'>): Promise<void> {
  for (const [name, content] of Object.entries(forms)) await writeFileWhole(join(folder, name), content);
  await writeFileWhole(join(folder, 'email.txt'), email.text);
  await writeFileWhole(join(folder, 'email.html'), email.html);
  await writeFileWhole(
    join(folder, 'email.sha256'),
    checksumsOf({ 'email.html': email.html, 'email.txt': email.text }),
  );
  await writeFileWhole(join(folder, 'edition.json'), toJson(edition));
}

/** As `sha256sum` writes it, and `sha256sum --check` reads it. */
function checksumsOf(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .map(([name, content]) => `${sha256(content)}  ${name}\n`)
    .join('');
}

/** Writes a file that an editor's work leaves beside an edition, or takes it away where it is null. */
export async function writeBeside(
  out: string,
  id: string,
  file: 'edits.yml' | 'approved.json',
  content: string | null,
): Promise<void> {
  const path = join(out, id, file);
  if (content === null) await removeFile(path);
  else await writeFileWhole(path, content);
}

/** Writes what became of everything where there was nothing to make an edition of. */
export async function writeReport(out: string, report: Report): Promise<void> {
  await writeFileWhole(join(out, 'report.json'), reportPieces(report));
}

/** What tells an edition from another of the same name: the SHA-256 of the file that it is written to, hexadecimal. */
export function digestOf(edition: Edition): string {
  return sha256(toJson(edition));
}

/** Whether the edition was written to its end. One that was changed since is known by what it was before. */
export async function isWritten({ folder, digest }: MadeEdition): Promise<boolean> {
  const built = await readFileBounded(join(folder, 'built.json'), maxEditionBytes);
  const reading = built.ok ? built : await readFileBounded(join(folder, 'edition.json'), maxEditionBytes);
  return reading.ok && sha256(reading.bytes) === digest;
}

/** Hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The edition as it was built, before any change; null where there is none.
 * @throws UserError where its file is not an edition
 */
export async function readBuilt(out: string, id: string): Promise<Edition | null> {
  for (const file of ['built.json', 'edition.json'] as const) {
    const json = await readEditionFile(out, id, file);
    if (json !== null) return parseEdition(json, join(out, id, file));
  }
  return null;
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

/** The files in which an edition goes out; null for one that is not there. */
export type ReadForms = Readonly<Record<(typeof formFiles)[number], string | null>>;
const formFiles = ['edition.json', 'edition.md', 'email.html', 'email.txt', 'index.html'] as const;

/** All files in which an edition goes out, each read once. */
export async function readForms(out: string, id: string): Promise<ReadForms> {
  const read = await Promise.all(formFiles.map(async (file) => [file, await readEditionFile(out, id, file)] as const));
  return Object.fromEntries(read) as ReadForms;
}

/**
 * An edition as it was built, and whether its email is still what was built of it.
 * @throws UserError where there is no such edition, or a file of it is missing or holds something else
 */
export async function readEdition(
  out: string,
  id: string,
): Promise<{ edition: Edition; email: Email; forms: ReadForms; isAsBuilt: boolean }> {
  const forms = await readForms(out, id);
  const { 'edition.json': json, 'email.html': html, 'email.txt': text } = forms;
  if (json == null || html == null || text == null) {
    const known = await listEditions(out);
    const way = known.length > 0 ? `there are ${known.slice(0, 5).join(', ')}` : 'make one with: nutgraf build';
    throw new UserError(`There is no edition ${id} in ${out}; ${way}`);
  }
  const edition = parseEdition(json, join(out, id, 'edition.json'));
  const checksums = await readEditionFile(out, id, 'email.sha256');
  const isAsBuilt = checksums === null || checksums === checksumsOf({ 'email.html': html, 'email.txt': text });
  return { edition, email: { subject: edition.subject, html, text }, forms, isAsBuilt };
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
