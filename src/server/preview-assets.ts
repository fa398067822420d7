import { readFile } from 'node:fs/promises';

const typeByEnding = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' };

/** Style or script of the page, which stand as files in the package. */
export async function previewAsset(name: string): Promise<{ readonly type: string; readonly content: string }> {
  const ending = name.endsWith('.css') ? 'css' : 'js';
  // The same distance from src/server/ and from dist/chunks/.
  const file = new URL(`../../assets/preview.${ending === 'js' ? 'mjs' : 'css'}`, import.meta.url);
  return { type: typeByEnding[ending], content: await readFile(file, 'utf8') };
}
