import { UserError } from '../errors.ts';
import type { Edition } from '../model/edition.ts';

const lists = ['bottomLine', 'sections', 'alsoNoted', 'sources', 'articles'] as const;

/**
 * What edition.json holds; people may have edited the file.
 * @throws UserError where the file is not an edition
 */
export function parseEdition(json: string, file: string): Edition {
  const edition = parsed(json);
  const missing = lists.find((name) => !Array.isArray(edition?.[name]));
  if (edition?.newsletter && !missing) return edition as Edition;
  throw new UserError(
    `${file} is not an edition${missing ? ` (${missing} is missing)` : ''}; make one with: nutgraf build`,
  );
}

function parsed(json: string): Partial<Edition> | null {
  try {
    return JSON.parse(json) as Partial<Edition> | null;
  } catch {
    return null;
  }
}
