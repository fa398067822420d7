import type { EditionSection, EditionSentence, EditionStory } from '../model/edition.ts';
import { cleanText } from './clean-text.ts';
import type { Locale } from './locale.ts';

/** A theme that was found in one story and is called by its headline would say the same twice. */
export function titleOf({ theme, stories }: EditionSection, locale: Locale): string {
  return cleanText(stories[0]?.headline === theme ? locale.unnamedSection : theme);
}

/** What stands side by side under "Where accounts differ" is not told a second time in the line above. */
export function summaryBesideDisputes({ summary, disputes }: EditionStory): readonly EditionSentence[] {
  const claims = new Set(disputes.flatMap((dispute) => dispute.claims.map(({ text }) => text)));
  const rest = summary.filter(({ text }) => !claims.has(text));
  return rest.length > 0 ? rest : summary;
}
