/** The exit codes of every command. */
export const exitCode = {
  done: 0,
  failed: 1,
  usage: 2,
  nothingToSend: 3,
  partly: 4,
  locked: 5,
  checkFailed: 6,
  bug: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** A failure that the person who runs the program can mend: the message says what, where, and what to do. */
export class UserError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, code: ExitCode = exitCode.failed) {
    super(message);
    this.name = 'UserError';
    this.exitCode = code;
  }
}
