import { z } from 'zod';
import type { SecretHeader } from '../model/source.ts';

/** What the client says of itself and of the connection; a site that was told otherwise would be misled, or hang. */
const ownHeaders: ReadonlySet<string> = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'if-modified-since',
  'if-none-match',
  'keep-alive',
  'range',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
]);

const writing = 'write it as { Header-Name: ENVIRONMENT_VARIABLE }';
const noVariable = `is not the name of an environment variable; put the value into one, and write its name in capitals, for example { Authorization: FEED_TOKEN }`;

/**
 * Headers by the names of the environment variables that hold their values. A value that was written here instead is
 * never repeated in the complaint, and small letters are refused because keys have them and variables need not.
 */
export const secretHeaders = z
  .record(z.string(), z.string({ error: noVariable }).regex(/^[A-Z_][A-Z0-9_]{0,127}$/, { error: noVariable }), {
    error: `is not a group of keys; ${writing}`,
  })
  .superRefine((headers, context) => {
    for (const name of Object.keys(headers)) {
      const complaint = complaintOf(name);
      if (complaint) context.addIssue({ code: 'custom', path: [name], message: complaint });
    }
  })
  .exactOptional()
  .meta({
    description: 'Headers that the site asks for, each with the name of the environment variable that holds its value.',
    examples: [{ Authorization: 'FEED_TOKEN' }],
  });

/** The headers with their values; null stands for a variable that is not set, or holds what no header can. */
export function withValues(
  headers: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>>,
): readonly SecretHeader[] {
  return Object.entries(headers).map(([name, variable]) => {
    const value = env[variable] ?? '';
    return { name, variable, value: isFieldValue(value) ? value : null };
  });
}

/** RFC 9110, section 5.6.2: a header's name is a token. */
function complaintOf(name: string): string | null {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/.test(name)) return `is not the name of a header; ${writing}`;
  return ownHeaders.has(name.toLowerCase()) ? 'is a header that Nutgraf sets itself; delete it' : null;
}

/** RFC 9110, section 5.5: no line breaks or other control characters, which would end the header. */
function isFieldValue(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]{1,8192}$/.test(value);
}
