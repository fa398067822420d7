import type { Published } from '../../model/article.ts';
import type { StoryParts } from '../../model/parts.ts';
import { readQuotations, withoutQuotations } from '../../text/quotations.ts';
import type { Candidate } from '../candidate.ts';
import { summarySentence } from '../candidates.ts';
import { datesIn } from './dates-in.ts';
import type { PartSource } from './part-source.ts';
import { standsAlone } from './stands-alone.ts';
import { tenseWords } from './tense-words.ts';
import { watchWords } from './watch-words.ts';

const most = 5;
/** So many words may stand between the announcement and its day. */
const reach = 90;
/** Up to here a date opens its sentence: "On July 9, the court will rule". In characters. */
const opens = 5;
/** Days that are over when the edition is read. English. */
const soon = /\b(?:today|tonight|tomorrow|later (?:this|in the)|this (?:morning|afternoon|evening|week|month))\b/iu;

interface Announced {
  readonly candidate: Candidate;
  readonly date: Published | null;
}

/** What is announced with its day, or pending: the nearest first, then what has no day. */
export function watchOf(source: PartSource): StoryParts['watch'] {
  const announced = source.candidates.flatMap((candidate) => announcedIn(candidate, source) ?? []);
  const byDay = new Map<string, Announced>();
  for (const one of announced) {
    const key = one.date ? one.date.latest : one.candidate.text;
    const known = byDay.get(key);
    if (!known || source.salience.of(one.candidate) > source.salience.of(known.candidate)) byDay.set(key, one);
  }
  const order = ({ date }: Announced) => date?.latest ?? '9999';
  return [...byDay.values()]
    .sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a.candidate.at - b.candidate.at))
    .slice(0, most)
    .map(({ candidate, date }) => ({ date, sentence: summarySentence(candidate) }));
}

function announcedIn(candidate: Candidate, { days, articles, newest, told }: PartSource): Announced | undefined {
  const day = days[candidate.articleAt];
  const language = articles[candidate.articleAt]?.language.split('-')[0] ?? 'und';
  const words = Object.hasOwn(watchWords, language) ? watchWords[language] : undefined;
  if (!words || !day || !(words.withDay.test(candidate.text) || words.alone.test(candidate.text))) return undefined;
  const prose = withoutQuotations(candidate.text, readQuotations(candidate.text));
  if (words.never.test(prose) || words.guessers.test(prose) || !standsAlone(candidate, language, told))
    return undefined;
  const match = words.withDay.exec(prose);
  if (match) {
    const dates = datesIn(prose, language, day);
    const mention = dates.find(
      ({ start }) =>
        (start < opens || start > match.index || words.dayFirst) &&
        Math.abs(start - match.index) <= reach &&
        !saidOn(prose, start) &&
        !otherClause.test(prose.slice(match.index, start)),
    );
    const date = mention?.future;
    const isOver =
      date?.precision === 'month' && words.bare?.test(match[0]) && hasPast(prose.slice(0, mention?.start), language);
    if (date && !isOver && date.latest > (newest ?? day)) return { candidate, date };
  }
  // What an older article saw pending may be over: a newer one of the same story would know.
  return words.alone.test(prose) && !soon.test(prose) && day === newest ? { candidate, date: null } : undefined;
}

function hasPast(prose: string, language: string): boolean {
  return tenseWords[language]?.past.test(prose) ?? false;
}

/** "will stay, but voters punished him on Monday", "will pay after it rose on Monday", "…, winning Monday's vote". English. */
const otherClause = new RegExp(
  String.raw`\b(?:and|but|because|though|while|after|as|since|following|when|where|which|who|whose)\b.*${tenseWords.en?.past.source}|, \p{Ll}+ing\b`,
  'u',
);

/** "said Tuesday": the day of the saying, not of what is announced. */
function saidOn(prose: string, start: number): boolean {
  return /\b(?:said|says|told \p{L}+|announced|confirmed|wrote|tweeted|reported|added|sagte|erklärte|déclaré|annoncé|dijo|anunció)(?: on| am| el| late| early| late on)? $/u.test(
    prose.slice(0, start),
  );
}
