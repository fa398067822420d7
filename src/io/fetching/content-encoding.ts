import { promisify } from 'node:util';
import zlib from 'node:zlib';

type Unpacking = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

/** Typed here because older versions of Node have no zstd. */
const zstd = (zlib as { zstdDecompress?: typeof zlib.gunzip }).zstdDecompress;

const gunzip = promisify(zlib.gunzip) as Unpacking;
const inflate = promisify(zlib.inflate) as Unpacking;
const inflateRaw = promisify(zlib.inflateRaw) as Unpacking;

/** Half of those that say "deflate" send it without the header that it should have; the low half of its first byte is 8. */
const deflate: Unpacking = (bytes, options) =>
  ((bytes[0] ?? 0) & 0x0f) === 8 ? inflate(bytes, options) : inflateRaw(bytes, options);

const unpackings = new Map<string, Unpacking>([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['deflate', deflate],
  ['br', promisify(zlib.brotliDecompress) as Unpacking],
  ...(zstd ? [['zstd', promisify(zstd) as Unpacking] as const] : []),
]);

/** What is offered to sites: zstd only where this version of Node can read it. */
export const acceptedEncodings: string = `gzip, deflate, br${zstd ? ', zstd' : ''}`;

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'too-large' | 'broken-answer'; readonly detail: string };

/** Packed twice happens by mistake; more often than that only by intent. */
const maxLayers = 2;

/**
 * Undoes a Content-Encoding, up to `maxBytes` of what comes out: a small body cannot fill the memory.
 * @param encoding as the header has it: `gzip`, or several, in the order in which they were applied
 */
export async function unpack(bytes: Uint8Array, encoding: string, maxBytes: number): Promise<Unpacked> {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity')
    .reverse();
  const unknown = layers.find((layer) => !unpackings.has(layer));
  if (unknown !== undefined || layers.length > maxLayers) {
    return { ok: false, why: 'broken-answer', detail: `content-encoding ${encoding.slice(0, 40)}` };
  }
  let unpacked = bytes;
  for (const layer of layers) {
    // Servers that pack everything also say so of an empty body.
    if (unpacked.length === 0) break;
    try {
      unpacked = (await unpackings.get(layer)?.(unpacked, { maxOutputLength: maxBytes })) ?? unpacked;
    } catch (error) {
      const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      if (tooLarge) return { ok: false, why: 'too-large', detail: `over ${maxBytes} bytes` };
      return { ok: false, why: 'broken-answer', detail: `broken ${layer}` };
    }
  }
  return { ok: true, bytes: unpacked };
}
