import type { Citation } from '../model/summary.ts';
import { nameParticles } from '../text/name-particles.ts';
import { readQuotations, withoutQuotations } from '../text/quotations.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type CitedArticle, namesOf, placeOf } from './evidence.ts';
import type { Fault } from './fault.ts';
import { placeIn, standsIn } from './figure-faults.ts';
import { speakersOf } from './quotation-faults.ts';
import { type Reading, readingOf } from './reading.ts';

/** Words set apart as somebody's, in an edition or in a summary that is not yet in one. */
export interface SpokenClaim {
  readonly words: string;
  readonly speaker: string;
  readonly role: string | null;
  readonly said: string | null;
  readonly citation: Citation;
}

/**
 * What of a quotation that stands by itself its source does not say: the words themselves, between quotation marks and not
 * torn out of a longer sentence; its speaker, beside them; the speaker's full name and role, in an article of the story.
 */
export function spokenFaults(claim: SpokenClaim, articles: ReadonlyMap<string, CitedArticle>): Fault[] {
  const { words, citation } = claim;
  const place = placeOf(citation, articles);
  if (!place) return [{ kind: 'citation', words: words.slice(0, 60), looked: 'its citation leads nowhere' }];
  const { article, paragraph } = place;
  const at = paragraph.slice(citation.start, citation.end).indexOf(words);
  const start = citation.start + at;
  const quoted = readQuotations(paragraph).quotations.find(
    (quotation) => quotation.closed && quotation.start < start && quotation.end >= start + words.length,
  );
  if (at < 0 || words === '' || !quoted)
    return [{ kind: 'quotation', words, looked: 'these words do not stand so between quotation marks in the source' }];
  const around = aroundOf(article, paragraph, quoted.start, quoted.end);
  return [
    ...tornFaults(words, paragraph.slice(quoted.start, start), paragraph.slice(start + words.length, quoted.end)),
    ...speakerFaultsOf(claim, around, article, articles),
    ...roleFaultsOf(claim, articles),
    ...settingFaults(claim, around),
  ];
}

/** The sentences that the quotation is in, without what is quoted in them. */
function aroundOf(article: CitedArticle, paragraph: string, start: number, end: number): Reading {
  const sentences = sentencesOf({ ...article, paragraphs: [paragraph], subheads: [] });
  const from = sentences.findLast((sentence) => sentence.start <= start)?.start ?? 0;
  const to = sentences.find((sentence) => sentence.end >= end)?.end ?? paragraph.length;
  const prose = withoutQuotations(paragraph).slice(from, to);
  return readingOf(prose, article.language, namesOf(article).isWord);
}

/** "I resigned" out of "I never said that I resigned": where a quotation begins or ends within a sentence of it. */
function tornFaults(words: string, before: string, after: string): Fault[] {
  const beginsWhole = /^[\p{P}\p{S}\s]*$/u.test(before) || /[.!?…]["'”’»]?\s+["'“‘«]?$/u.test(before);
  const endsWhole = /^[\p{P}\p{S}\s]*$/u.test(after) || /[.!?…]$/u.test(words) || /^[.!?…]/u.test(after);
  if (beginsWhole && endsWhole) return [];
  return [{ kind: 'quotation', words, looked: 'the source has these words as a part of a longer sentence' }];
}

function speakerFaultsOf(
  { speaker }: SpokenClaim,
  around: Reading,
  { language }: CitedArticle,
  articles: ReadonlyMap<string, CitedArticle>,
): Fault[] {
  const fault = (looked: string): Fault[] => [{ kind: 'speaker', words: speaker, looked }];
  const surname = speaker.split(' ').at(-1) ?? '';
  if (!standsIn(surname, around.text)) return fault('this name does not stand beside the quotation');
  const speaking = speakersOf(around);
  const names = readingOf(speaker, language, () => false).names.flatMap(({ words }) => words);
  if (speaking.length > 0 && !speaking.some(({ words }) => words.some((word) => names.includes(word))))
    return fault(`beside the quotation ${speaking[0]?.text} speaks`);
  const isNamed = [...articles.values()].some(({ title, paragraphs }) =>
    [title, ...paragraphs].some((text) => standsIn(speaker, text)),
  );
  return isNamed ? [] : fault('no article of the story gives this name');
}

/** "the council’s chief clerk, ", "Ursula von der ": between a name and the role after it, or a role and the name after it. */
const betweenNames = new RegExp(
  String.raw`^,? ?(?:(?:the|a|an|le|la|l’|der|die|el) )?(?:\p{Lu}[\p{L}.'’-]* |Mr\.? |(?:${[...nameParticles].join('|')}) |(?:\p{Ll}+ ){0,3}\p{Ll}+['’]s? )*$`,
  'u',
);

/** A role must stand directly beside the name in an article. */
function roleFaultsOf({ speaker, role }: SpokenClaim, articles: ReadonlyMap<string, CitedArticle>): Fault[] {
  if (role === null) return [];
  const surname = speaker.split(' ').at(-1) ?? '';
  const isHeld = [...articles.values()].some(({ title, paragraphs }) =>
    [title, ...paragraphs].some((text) => isBeside(role, surname, text)),
  );
  return isHeld ? [] : [{ kind: 'role', words: role, looked: `no article of the story gives ${speaker} this role` }];
}

/** In characters: names and courtesies that may stand between. */
const farthest = 80;

function isBeside(role: string, surname: string, text: string): boolean {
  for (let at = text.indexOf(role); at >= 0; at = text.indexOf(role, at + 1)) {
    const after = text.slice(at + role.length, at + role.length + farthest);
    const next = placeIn(surname, after);
    if (next >= 0 && betweenNames.test(after.slice(0, next).trimStart())) return true;
    const before = text.slice(Math.max(0, at - farthest), at);
    const last = before.lastIndexOf(surname);
    if (last >= 0 && betweenNames.test(before.slice(last + surname.length))) return true;
  }
  return false;
}

function settingFaults({ said }: SpokenClaim, around: Reading): Fault[] {
  if (said === null || standsIn(said, around.text)) return [];
  return [{ kind: 'quotation', words: said, looked: 'the source does not say so beside the quotation' }];
}
