import type { Published } from '../../model/article.ts';
import type { DatedEvent } from '../../model/parts.ts';
import { withoutQuotations } from '../../text/quotations.ts';
import { type Candidate, summarySentence } from '../candidates.ts';
import { type DateMention, datesIn } from './dates-in.ts';
import type { PartSource } from './part-source.ts';
import { standsAlone } from './stands-alone.ts';
import { type TenseWords, tenseWords } from './tense-words.ts';

/** Fewer days are no line. */
const fewest = 3;
const most = 6;
/** In words: an entry is read at a glance. */
const longest = 42;

/** Before a date these make it a border, a part of a name, or one of several days. English. */
const notOn =
  /\b(?:since|until|till|by|before|after|from|between|through|to|for|every|each|the|a|an|this|next|that|of|and|or|than|ending|starting|beginning|until|following|'s|’s)$/iu;
/** After a date without "on" these show that it is no part of a longer name, as in "Thursday meeting". English. */
const mayFollow =
  /^(?:[,.;:]| (?:morning|afternoon|evening|night|and|to|that|in|for|at|with|on|by|from|into|against|over|during|as|after|when|while|because|of|about|he|she|it|they|a|an|the)\b)/u;

/** "As the Herald reported Wednesday, …". English. */
const openingClause = /^(?:As|When|While|After|Before|If|Although|Though|Since|Because)\b/u;

interface Event {
  readonly candidate: Candidate;
  readonly date: Published;
  /** Whether the sentence tells what somebody said that day. */
  readonly said: boolean;
}

/**
 * What happened on which day: sentences whose main clause names it, one for each date, in the order of the calendar.
 * Empty unless three days are known.
 */
export function timelineOf(source: PartSource): DatedEvent[] {
  const events = source.candidates.flatMap((candidate) => eventIn(candidate, source) ?? []);
  const byDate = new Map<string, Event>();
  for (const event of events) {
    const key = `${event.date.earliest}/${event.date.latest}`;
    const known = byDate.get(key);
    if (!known || worth(event, source) > worth(known, source)) byDate.set(key, event);
  }
  const dated = [...byDate.values()].filter((event, _, all) => !all.some((other) => isWithin(other.date, event.date)));
  if (dated.length < fewest) return [];
  return dated
    .sort((a, b) => worth(b, source) - worth(a, source))
    .slice(0, most)
    .sort((a, b) => (a.date.latest < b.date.latest ? -1 : a.date.latest > b.date.latest ? 1 : 0))
    .map(({ candidate, date }) => ({ date, sentence: summarySentence(candidate) }));
}

/** Whether a date tells more exactly when something happened of which another names the month or the year. */
function isWithin(exact: Published, rough: Published): boolean {
  const isSame = exact.earliest === rough.earliest && exact.latest === rough.latest;
  return !isSame && exact.earliest >= rough.earliest && exact.latest <= rough.latest;
}

function eventIn(candidate: Candidate, { days, articles }: PartSource): Event | undefined {
  const language = articles[candidate.articleAt]?.language.split('-')[0] ?? 'und';
  const tense = Object.hasOwn(tenseWords, language) ? tenseWords[language] : undefined;
  if (!tense || candidate.words > longest || !standsAlone(candidate, language)) return undefined;
  const prose = withoutQuotations(candidate.text);
  const [first] = datesIn(prose, language, days[candidate.articleAt] ?? null);
  if (!first?.past || !tellsIt(prose, first, tense, language)) return undefined;
  const said = language === 'en' && /\b(?:said|says|told)\b/u.test(prose.split(tense.clause)[0] ?? '');
  return { candidate, date: first.past, said };
}

/** Whether the main clause tells in the past what happened on the date. */
function tellsIt(prose: string, date: DateMention, tense: TenseWords, language: string): boolean {
  const before = prose.slice(0, date.start);
  const after = prose.slice(date.end);
  if (tense.opening.test(before.trimStart())) {
    const clause = after.replace(/^(?: (?:morning|afternoon|evening|night))?,?/u, '').split(tense.clause)[0] ?? '';
    return tense.past.test(clause) && !tense.unreal.test(clause);
  }
  if (language !== 'en' || tense.clause.test(before) || before.includes(',') || openingClause.test(before))
    return false;
  const isOn = /\b(?:on|in|early|late)\s$/u.test(before);
  if (!isOn && (notOn.test(before.trimEnd()) || !mayFollow.test(after))) return false;
  return tense.past.test(before) && !tense.unreal.test(before);
}

function worth({ candidate, said, date }: Event, { salience }: PartSource): number {
  const rough = date.precision === 'year' ? 0.2 : date.earliest === date.latest ? 0 : 0.1;
  return salience.of(candidate) - (said ? 0.4 : 0) - rough - Math.max(0, candidate.words - 30) * 0.02;
}
