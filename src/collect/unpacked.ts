/** Above this, in bytes, a page is a mistake: the largest news pages have about 5 MB. */
export const maxPageBytes = 20_000_000;

/**
 * The bytes of a page out of its gzip, or as they are where they are not gzipped; null where the gzip is broken. Pages
 * are kept gzipped in archives; the bound is on what comes out, so that a small file cannot fill the memory.
 */
export function unpacked(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    // Loaded only here: few pages are gzipped, and it takes a while.
    return process.getBuiltinModule('node:zlib').gunzipSync(bytes, { maxOutputLength: maxPageBytes });
  } catch {
    return null;
  }
}
