import { exitCode, UserError } from '../errors.ts';

const hours = { h: 1, d: 24, w: 168 };

/**
 * "36h", "3d", "2w", a date or a time to ISO 8601.
 * @throws UserError (exit code 2) where it is none of these
 */
export function parseSince(text: string, now: Date): string {
  const ago = /^([1-9]\d{0,3})([hdw])$/.exec(text);
  if (ago)
    return new Date(now.getTime() - Number(ago[1]) * hours[ago[2] as keyof typeof hours] * 3_600_000).toISOString();
  const isTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text);
  const moment = isTime ? new Date(text) : new Date(Number.NaN);
  if (moment < now) return moment.toISOString();
  if (moment >= now) {
    throw new UserError(`--since ${text} is not in the past; name an earlier time`, exitCode.usage);
  }
  throw new UserError(
    `--since ${text} is no time; write it as 36h, 3d, 2026-11-20 or 2026-11-20T06:00Z`,
    exitCode.usage,
  );
}
