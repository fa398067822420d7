declare module 'mailparser' {
  /** A message taken apart; `html` is false where it has no such part. */
  export function simpleParser(
    message: Buffer,
  ): Promise<{ readonly html: string | false; readonly text?: string; readonly subject?: string }>;
}
