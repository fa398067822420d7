/**
 * Characters that are seen by no reader and change what one sees: control characters, overrides and isolates of
 * writing direction, lone surrogates, byte order marks, interlinear annotations. The marks of Arabic and Hebrew
 * typesetting (U+200E, U+200F) and the joiners of emoji stay.
 */
const invisible = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;

/** A text as it may be shown: on one line, without characters that deceive. */
export function cleanText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(invisible, '').trim();
}
