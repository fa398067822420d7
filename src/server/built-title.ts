import { bottomLineOf, type EditorChange } from '../model/edits.ts';
import type { ShownEdition } from './page-content.ts';

/** Changes name a section by the title that the build gave it. */
export function builtTitle(theme: string, changes: readonly EditorChange[]): string {
  const renaming = changes.findLast((change) => change.do === 'rename-section' && change.to === theme);
  return renaming?.do === 'rename-section' ? renaming.section : theme;
}

/** What changes call a story or bottom line that the page calls by the section's title as it is now. */
export function builtTeller({ edition, desk }: ShownEdition, teller: string): string {
  const section = edition.sections.find(({ theme }) => bottomLineOf(theme) === teller);
  return section ? bottomLineOf(builtTitle(section.theme, desk?.changes ?? [])) : teller;
}
