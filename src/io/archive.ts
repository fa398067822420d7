import { join } from 'node:path';
import type { Edition, EditionStory } from '../model/edition.ts';
import { isTimezone } from '../text/is-timezone.ts';
import { listEditions, readEditionFile } from './editions.ts';
import { listFolder, writeFileWhole } from './files.ts';

/** An edition in `out/`, or why there is none in a folder that is called like one. */
export type FoundEdition =
  | { readonly id: string; readonly edition: Edition; readonly hasPage: boolean }
  | { readonly id: string; readonly broken: string };

/** All editions of a folder, newest first, one at a time: together their articles may not fit into memory. */
export async function* foundEditions(out: string): AsyncGenerator<FoundEdition> {
  for (const id of await listEditions(out)) {
    const json = await readEditionFile(out, id, 'edition.json');
    const edition = json === null ? 'has no edition.json that can be read' : parseEdition(json, id);
    const files = (await listFolder(join(out, id))) ?? [];
    yield typeof edition === 'string'
      ? { id, broken: edition }
      : { id, edition, hasPage: files.some(({ name }) => name === 'index.html') };
  }
}

/** The edition, or what is wrong with it, to follow its name. */
function parseEdition(json: string, id: string): Edition | string {
  try {
    const edition = JSON.parse(json) as Edition;
    if (!isWhole(edition)) return 'has an edition.json that is no edition';
    return edition.id === id ? edition : 'holds another edition';
  } catch {
    return 'has an edition.json that is no edition';
  }
}

/** Whether all is there, and can be shown, that the archive tells of an edition: people may have edited the file. */
function isWhole({ newsletter, date, subject, preheader, bottomLine, sections }: Edition): boolean {
  const { name, language, timezone, site = 'https://example.org/' } = newsletter;
  const texts = [name, language, subject, preheader, ...bottomLine.map(({ text }) => text)];
  const stories = sections.flatMap((section) => [section.theme, ...section.stories.flatMap(textsOf)]);
  const hasTexts = [...texts, ...stories].every((text) => typeof text === 'string');
  const isPlace = /^https?:/.test(site) && URL.canParse(site);
  return hasTexts && isPlace && isTimezone(timezone) && /^\d{4}-\d{2}-\d{2}$/.test(date);
}

function textsOf({ headline, id, storyId = '' }: EditionStory): readonly string[] {
  return [headline, id, storyId];
}

/** Writes what stands in `out/` itself: the archive and its feeds. */
export async function writeArchive(out: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) await writeFileWhole(join(out, name), content);
}
