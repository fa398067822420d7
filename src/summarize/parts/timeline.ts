import type { Published } from '../../model/article.ts';
import type { DatedEvent } from '../../model/parts.ts';
import type { SummarySentence } from '../../model/summary.ts';
import { cutText } from '../../text/cut-text.ts';
import { withoutQuotations } from '../../text/quotations.ts';
import type { Candidate } from '../candidate.ts';
import { summarySentence } from '../candidates.ts';
import { withoutOpening } from '../opening-cut.ts';
import { type DateMention, datesIn, daysBefore } from './dates-in.ts';
import type { PartSource } from './part-source.ts';
import { standsAlone } from './stands-alone.ts';
import { type TenseWords, tenseWords } from './tense-words.ts';

/** Fewer days are no line. */
const fewest = 3;
const most = 6;
/** Days this near to the story's newest article are the story; what is older is how it came to it. */
const recent = 21;
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
  /** Where the sentence names it. */
  readonly mention: DateMention;
  /** Whether the sentence tells what somebody said that day. */
  readonly said: boolean;
}

/**
 * What happened on which day: sentences whose main clause names it, one for each date, in the order of the calendar.
 * Where there are many, the story's own days come before its background. Empty unless three days are known.
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
    .map((event) => ({ date: event.date, sentence: besideItsDay(event, source) }));
}

/** What may stand before a day where it opens a sentence. */
const dayOpens = /^(?:(?:On|Late on|Early on|Le|El) )?$/u;

/** The sentence as it stands beside its day: the day is not told a second time, neither in brackets nor at its opening. */
function besideItsDay({ candidate, date, mention }: Event, { articles }: PartSource): SummarySentence {
  const whole = summarySentence(candidate);
  const inserted = candidate.edits.find(
    (edit) => edit.inserted !== undefined && edit.cut === '' && candidate.text.startsWith(edit.inserted, mention.end),
  );
  const edits = candidate.edits.filter((edit) => edit !== inserted);
  const paragraph = articles[candidate.articleAt]?.paragraphs[candidate.sentence.paragraph] ?? '';
  const text = cutText(paragraph, candidate.sentence, edits);
  const isDay = date.precision === 'day' && date.earliest === date.latest;
  const opening = text.slice(0, mention.end + 2);
  if (!isDay || !dayOpens.test(text.slice(0, mention.start)) || !opening.endsWith(', '))
    return { ...whole, text, edits };
  // A letter that was raised stands otherwise in the paragraph.
  const start = edits.reduce((at, edit) => (edit.start === at ? edit.end : at), candidate.sentence.start);
  const asWritten = paragraph.slice(start, start + opening.length);
  if (asWritten.slice(1) !== opening.slice(1)) return { ...whole, text, edits };
  return { ...whole, ...withoutOpening({ ...candidate, text }, edits, asWritten, 'the day, which stands beside it') };
}

/** Whether a date tells more exactly when something happened of which another names the month or the year. */
function isWithin(exact: Published, rough: Published): boolean {
  const isSame = exact.earliest === rough.earliest && exact.latest === rough.latest;
  return !isSame && exact.earliest >= rough.earliest && exact.latest <= rough.latest;
}

function eventIn(candidate: Candidate, { days, articles, told }: PartSource): Event | undefined {
  const language = articles[candidate.articleAt]?.language.split('-')[0] ?? 'und';
  const tense = Object.hasOwn(tenseWords, language) ? tenseWords[language] : undefined;
  if (candidate.words > longest) return undefined;
  const prose = withoutQuotations(candidate.text);
  const [first] = datesIn(prose, language, days[candidate.articleAt] ?? null);
  if (!first?.past || !(tense ? tellsIt(prose, first, tense, language) : opensWith(prose, first))) return undefined;
  if (!standsAlone(candidate, language, told)) return undefined;
  const said = language === 'en' && /\b(?:said|says|told)\b/u.test(prose.split(tense?.clause ?? '.')[0] ?? '');
  return { candidate, date: first.past, mention: first, said };
}

/** Without words for tenses: a date that opens its sentence, and can be none to come. */
function opensWith(prose: string, { start, future }: DateMention): boolean {
  return future === null && /^(?:\p{L}{1,3} )?$/u.test(prose.slice(0, start));
}

/** Whether the main clause tells in the past what happened on the date. */
function tellsIt(prose: string, date: DateMention, tense: TenseWords, language: string): boolean {
  const before = prose.slice(0, date.start);
  // A day that was resolved stands in brackets after it.
  const after = prose.slice(date.end).replace(/^ \[[^[\]]*\]/u, '');
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

function worth({ candidate, said, date }: Event, { salience, newest }: PartSource): number {
  const isRecent = newest !== null && date.earliest >= daysBefore(newest, recent);
  const rough = date.precision === 'year' ? 0.2 : date.earliest === date.latest ? 0 : 0.1;
  return (
    salience.of(candidate) + (isRecent ? 1 : 0) - (said ? 0.4 : 0) - rough - Math.max(0, candidate.words - 30) * 0.02
  );
}
