/** Directions (Unicode Bidi), byte order marks and interlinear annotations: they change what is seen and show nothing. */
const invisible = /[\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/** Far above what a client shows of a subject or a name, far below what a server refuses. */
const longest = 200;

/**
 * A text as it may stand in a header: on one line, without control characters and without those that turn the writing
 * direction, in which "gpj.exe" reads as "exe.jpg".
 */
export function headerText(text: string): string {
  const line = text
    .slice(0, longest * 20)
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(invisible, '')
    .trim();
  const characters = [...line];
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
