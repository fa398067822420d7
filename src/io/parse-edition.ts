import { UserError } from '../errors.ts';
import type { Edition } from '../model/edition.ts';

const lists = ['bottomLine', 'sections', 'alsoNoted', 'sources', 'articles'] as const;

/**
 * What edition.json holds; people may have edited the file.
 * @throws UserError where the file is not an edition
 */
export function parseEdition(json: string, file: string): Edition {
  const edition = parsed(json);
  if (isWhole(edition)) return edition;
  const missing = edition && missingIn(edition);
  throw new UserError(
    `${file} is not an edition${missing ? ` (${missing} is missing)` : ''}; make one with: nutgraf build`,
  );
}

/** The same; null where it is not an edition, or is being written. */
export function editionIn(json: string): Edition | null {
  const edition = parsed(json);
  return isWhole(edition) ? edition : null;
}

function isWhole(edition: Partial<Edition> | null): edition is Edition {
  return Boolean(edition?.newsletter) && missingIn(edition) === undefined;
}

function missingIn(edition: Partial<Edition> | null): string | undefined {
  return lists.find((name) => !Array.isArray(edition?.[name]));
}

function parsed(json: string): Partial<Edition> | null {
  try {
    return JSON.parse(json) as Partial<Edition> | null;
  } catch {
    return null;
  }
}
