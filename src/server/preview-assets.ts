import { readFile } from 'node:fs/promises';

const typeByEnding = { css: 'text/css; charset=utf-8', mjs: 'text/javascript; charset=utf-8' };

/** Style or script of the page, by its file's name in the package. */
export async function previewAsset(name: string): Promise<{ readonly type: string; readonly content: string }> {
  const ending = name.endsWith('.css') ? 'css' : 'mjs';
  // The same distance from src/server/ and from dist/chunks/.
  const file = new URL(`../../assets/${name}`, import.meta.url);
  return { type: typeByEnding[ending], content: await readFile(file, 'utf8') };
}
