import { parse } from 'csv-parse/sync';
import type { Subscriber } from '../model/delivery.ts';
import type { Problem } from '../model/problem.ts';
import { parseEmailAddress } from '../text/email-address.ts';

export interface SubscriberList {
  readonly subscribers: readonly Subscriber[];
  readonly problems: readonly Problem[];
}

interface Row {
  /** From 1, as an editor counts. */
  readonly line: number;
  /** Null where a quotation mark opens and never closes. */
  readonly fields: readonly string[] | null;
}

interface Columns {
  readonly address: number;
  readonly name: number;
}

const addressHeading = /^(e-?mail|mail|address|adresse|adresse e-?mail|e-?mail[ _-]?(address|adresse)|correo|почта)$/i;
const nameHeading = /^(name|full[ _-]?name|display[ _-]?name|nom|nombre|имя|ім'я)$/i;

/**
 * Reads a list of subscribers: a line a person, address and name in columns that the first line may name. Commas,
 * semicolons or tabs; quoted fields; a byte order mark. An address that is there twice counts once. What cannot be
 * used is a problem that says the line, never the address, and costs nobody else their newsletter.
 * @param file as the operator knows it
 */
export function parseSubscribers(text: string, file: string): SubscriberList {
  const rows = rowsOf(text.replace(/^\uFEFF/, ''));
  const hasHeading = isHeading(rows[0]);
  const columns = columnsOf(rows, hasHeading);
  const byAddress = new Map<string, Subscriber>();
  const problems: Problem[] = [];

  for (const { line, fields } of hasHeading ? rows.slice(1) : rows) {
    const where = `${file}:${line}`;
    if (!fields) {
      problems.push(brokenQuotation(where));
      continue;
    }
    const address = parseEmailAddress(fields[columns.address] ?? '');
    const name = fields[columns.name] ?? '';
    if (!address) problems.push(noAddress(where, columns.address + 1));
    else if (!byAddress.has(address.toLowerCase())) {
      byAddress.set(address.toLowerCase(), name ? { address, name } : { address });
    }
  }
  return { subscribers: [...byAddress.values()], problems };
}

/** A person stands on one line, so that a quotation mark that never closes spoils its line and not the rest. */
function rowsOf(text: string): Row[] {
  const lines = text.split(/\r\n|\n|\r/);
  const delimiter = delimiterOf(lines.find((line) => line.trim() !== '') ?? '');
  return lines
    .map((line, index) => ({ line: index + 1, fields: fieldsOf(line, delimiter) }))
    .filter(({ fields }) => !fields || fields.some((field) => field !== ''));
}

function delimiterOf(line: string): string {
  const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).delimiter;
}

/** RFC 4180, and an unquoted field may hold quotation marks: `Anna "Ann" Berg`. Null where a quotation never closes. */
function fieldsOf(line: string, delimiter: string): readonly string[] | null {
  if (!line.includes('"')) return line.split(delimiter).map((field) => field.trim());
  try {
    const [fields = ['']] = parse(line, { delimiter, trim: true, relax_quotes: true }) as string[][];
    return fields.map((field) => field.trim());
  } catch {
    return null;
  }
}

function isHeading(row: Row | undefined): boolean {
  const fields = row?.fields ?? [];
  return fields.some((field) => addressHeading.test(field)) && !fields.some((field) => field.includes('@'));
}

/** Without a heading the address is where the first line that has one has it, and the name is beside it. */
function columnsOf(rows: readonly Row[], hasHeading: boolean): Columns {
  const heading = hasHeading ? (rows[0]?.fields ?? []) : [];
  if (hasHeading) {
    return {
      address: heading.findIndex((field) => addressHeading.test(field)),
      name: heading.findIndex((field) => nameHeading.test(field)),
    };
  }
  const first = rows.find(({ fields }) => fields?.some((field) => field.includes('@')))?.fields ?? [];
  const address = Math.max(
    0,
    first.findIndex((field) => field.includes('@')),
  );
  return { address, name: address === 0 ? 1 : 0 };
}

function noAddress(where: string, column: number): Problem {
  return {
    stage: 'deliver',
    code: 'bad-address',
    where,
    message: `Column ${column} holds no address that mail can be sent to.`,
    hint: 'Write it as name@example.org; if the line names the columns, call this one "address".',
  };
}

function brokenQuotation(where: string): Problem {
  return {
    stage: 'deliver',
    code: 'broken-quotation',
    where,
    message: 'A quotation mark opens a field and does not close it before the end of the field.',
    hint: 'Close it, or double the quotation marks within a quoted field.',
  };
}
