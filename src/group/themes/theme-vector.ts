import type { Theme } from '../../model/section.ts';
import { rarityOf } from '../../text/document-frequency.ts';
import { type TermVector, unitVector } from '../../text/similarity.ts';
import { namesTold, type Term, termsOf } from '../../text/terms.ts';
import { isStopWord, wordsOf } from '../../text/words.ts';
import { type Desk, type DeskWords, deskIn, deskLanguages, desks } from './desks.ts';
import { isBeat, leastTitle } from './is-beat.ts';
import { keyWordsIn } from './key-words.ts';

/** A theme as it is compared with stories. */
export interface ThemeVector {
  readonly theme: Theme;
  /** Made for the language of the stories, since stems differ. */
  readonly vector: TermVector;
  /** "Sports" takes in much that shares few words with it: what it is a name for. Empty: "Transfer of a striker". */
  readonly desks: readonly Desk[];
  /** The terms that are no names. */
  readonly subjects: ReadonlySet<string>;
  /** The terms of the title, with their weights; of a title that is a mere label, those of the description as well. */
  readonly title: ReadonlyMap<string, number>;
  /** Whether the story must not come here. */
  readonly isClosed: boolean;
  /** Whether it is about a field ("Housing: rents, new homes") and no event. */
  readonly isBeat: boolean;
}

/** What words that only the desk of that name suggests count against those that the editor wrote. */
const deskWeight = { listed: 0.6, learned: 0.3 };

export function themeVector(theme: Theme, language: string): ThemeVector {
  const title = termsOf(theme.title, language);
  const about = termsOf(theme.about, language);
  const own = desksNamed(theme);
  const terms = [...title, ...about];
  const weights = new Map(terms.map(({ key }) => [key, rarityOf(key, language)]));
  addVocabulary(weights, own, language);
  return {
    theme,
    vector: unitVector(weights),
    desks: own,
    subjects: new Set(terms.filter(({ isName }) => !isName || !namesTold(language)).map(({ key }) => key)),
    title: new Map((title.length < leastTitle ? terms : title).map(({ key }) => [key, rarityOf(key, language)])),
    isClosed: false,
    isBeat: isBeat(theme.about, title, terms),
  };
}

/** A theme that no story is like. */
export function closedTheme(theme: Theme): ThemeVector {
  return {
    theme,
    vector: new Map(),
    desks: desksNamed(theme),
    subjects: new Set(),
    title: new Map(),
    isClosed: true,
    isBeat: false,
  };
}

/** What the desk prints, as a vector. */
export function deskVector(desk: Desk, language: string): TermVector {
  const weights = new Map<string, number>();
  addVocabulary(weights, [desk], language);
  return unitVector(weights);
}

function addVocabulary(weights: Map<string, number>, own: readonly Desk[], language: string): void {
  for (const kind of ['listed', 'learned'] as const) {
    const text = own.map((desk) => deskIn(desk, language)?.[kind] ?? '').join('\n');
    for (const { key } of termsOf(text, language)) {
      if (!weights.has(key)) weights.set(key, rarityOf(key, language) * deskWeight[kind]);
    }
  }
}

/** Words that may stand beside a desk's name without making it less broad: "Local sports", "Business news". */
const looseWords = new Set(
  'news latest today daily weekly local national global european american day week more watch desk'.split(' '),
);

/** The desks that a theme names as a whole: all that its title says, or what most of a list of key words belongs to. */
function desksNamed(theme: Theme): Desk[] {
  for (const language of deskLanguages) {
    const named = desksNamedIn(theme, language);
    if (named) return named;
  }
  const terms = termsOf(`${theme.title}\n${theme.about}`, 'en');
  return keyWordsIn(theme.about).length >= leastKeyWords && !terms.some(({ isName }) => isName)
    ? desksOfWords(termsOf(theme.about, 'en'))
    : [];
}

/** Null where the title has another word than the names of desks in that language. */
function desksNamedIn({ title, about }: Theme, language: string): Desk[] | null {
  const words = wordsOf(title).filter((word) => !isStopWord(word, language) && !looseWords.has(word));
  const known = desks.map((desk) => ({ desk, own: deskIn(desk, language) }));
  const named = known.filter(({ own }) => words.some((word) => own?.names.includes(word)));
  if (words.length === 0 || !words.every((word) => named.some(({ own }) => own?.names.includes(word)))) return null;
  const said = termsOf(about, language);
  return named
    .filter(({ own }) => own && (said.length === 0 || shareIn(own, said, language) >= leastInDesk))
    .map(({ desk }) => desk);
}

const leastKeyWords = 4;

const leastShare = 0.6;

/** "AI: models and the labs that train them" names the technology desk, and is narrower than what it prints. */
const leastInDesk = 0.3;

function shareIn({ names, listed, learned }: DeskWords, about: readonly Term[], language: string): number {
  const own = new Set(termsOf(`${names.join(' ')} ${listed} ${learned}`, language).map(({ key }) => key));
  return about.filter(({ key }) => own.has(key)).length / about.length;
}

function desksOfWords(about: readonly Term[]): Desk[] {
  const words = about.map(({ word }) => word.toLowerCase());
  const shares = desks.map((desk) => {
    const own = new Set([...desk.names, ...desk.listed.split(' ')]);
    return { desk, share: words.filter((word) => own.has(word)).length / words.length };
  });
  return shares.filter(({ share }) => share >= leastShare).map(({ desk }) => desk);
}
