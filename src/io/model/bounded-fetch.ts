/** Many times the longest answer to a summary. */
const maxBytes = 2_000_000;

/** An answer that is larger than any honest one. */
export class AnswerTooLarge extends Error {}

/**
 * As `fetch`, and reads no more than an answer can honestly hold. Redirects are not followed: the address is the
 * operator's own, and neither texts nor keys go anywhere else.
 */
export const boundedFetch: typeof globalThis.fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'manual' });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // Leaving the loop ends the connection.
    if (size > maxBytes) throw new AnswerTooLarge(`more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  const { status, statusText, headers } = response;
  const hasBody = status !== 204 && status !== 205 && status !== 304;
  return new Response(hasBody ? Buffer.concat(chunks) : null, { status, statusText, headers });
};
