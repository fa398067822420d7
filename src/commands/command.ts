import type { ExitCode } from '../errors.ts';

/** Tells the outcome of a command that did not fail. */
export type Finish = (code: ExitCode) => void;

/** Prints to standard output, where results go. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints to standard error, where everything else goes. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
