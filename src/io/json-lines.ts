import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { UserError } from '../errors.ts';

/** One value of a file of JSON lines. */
export interface JsonLine {
  readonly value: unknown;
  /** File and line, for messages: `articles.jsonl:3`. */
  readonly where: string;
}

/**
 * Reads JSON lines one at a time, so that a file may be larger than memory; blank lines are passed over.
 * @param path `-` is standard input
 * @throws UserError where the file cannot be read, or a line is not JSON
 */
export async function* readJsonLines(path: string): AsyncGenerator<JsonLine> {
  const name = path === '-' ? 'standard input' : path;
  const stream = path === '-' ? process.stdin : createReadStream(path);
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() !== '') yield { value: parseLine(line, `${name}:${number}`), where: `${name}:${number}` };
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new UserError(`${name} cannot be read (${code}); see whether the name is right`);
  }
}

function parseLine(line: string, where: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch {
    throw new UserError(`${where} is not JSON; write one JSON value a line`);
  }
}
