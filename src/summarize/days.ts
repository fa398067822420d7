import type { Article } from '../model/article.ts';
import type { Edit } from '../model/summary.ts';
import { withoutQuotations } from '../text/quotations.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const dayMs = 86_400_000;
/** The day after that of the article is as likely as that of six days ago: articles are added to after midnight. */
const mostDaysAgo = 5;

/** "Black Friday", "The Sunday Times", "next Monday", "Friday, May 2": a name, or a day that is told otherwise. */
const weekday = new RegExp(
  String.raw`(?<!\b(?:Black|Good|Super|Bloody|Ash|Cyber|Giving|Easter|Palm|Holy|Fat|The|the|next|Next|last|Last|every|Every|each|this|This|coming|a|and|or|to|through) )\b(?<day>${weekdays.join('|')})\b(?:['’]s)?(?!,? \p{Lu}|,? \p{N}|s\b| \[|-|\p{L}| (?:and|or|to|through) \p{Lu})`,
  'gu',
);
const past =
  /\b(?:was|were|had|did|said|told|came|went|took|gave|began|became|rose|fell|grew|spoke|wrote|broke|drove|threw|saw|made|held|met|left|found|won|lost|sent|brought|struck|shot|hit|put|set|led|signed|\p{Ll}{2,}ed)\b/u;
const ahead =
  /\b(?:will|would|shall|could|can|may|might|must|should|next|until|by|before|ahead|advance|due|scheduled|expected|slated|planned|plans?|starting|beginning|from|since|deadline|if)\b|n['’]t\b|\bto (?!reporters|journalists|lawmakers|the|a|an|his|her|its|their)\p{Ll}/u;

/** Where it can hardly mean "nowadays": "…was closed today.", "Today, the council met". English. */
const today =
  /(?<!\b(?:are|even|from|is|of|than)\b.{0,40})(?:^Today(?=, )|\btoday(?=[.,;]| (?:after|as|at|following|for|in|on|that|to|when|while)\b))/gu;

/** Days that a word alone tells, and how many days from that of the article. */
const near: Readonly<Record<string, readonly { readonly words: RegExp; readonly days: number }[]>> = {
  en: [
    { words: /\byesterday\b(?!['’])/giu, days: -1 },
    { words: /\b(?:earlier|later) today\b|\btonight\b|\bthis (?:morning|afternoon|evening)\b/giu, days: 0 },
    { words: /\btomorrow\b(?!['’])/giu, days: 1 },
  ],
  fr: [
    { words: /(?<![\p{L}-])hier(?!\p{L})/giu, days: -1 },
    { words: /(?<!\p{L})ce (?:matin|soir)(?!\p{L})/giu, days: 0 },
  ],
  de: [{ words: /(?<!\p{L})gestern(?!\p{L})/giu, days: -1 }],
  es: [{ words: /(?<!\p{L})ayer(?!\p{L})/giu, days: -1 }],
};

/**
 * Calendar days, in brackets, after the words of a sentence that lost their anchor because it is read on another day than
 * that of its article: "on Thursday [July 3]". Of what is quoted, still ahead, or not sure, nothing is resolved.
 * @param readOn ISO 8601 day of the edition
 */
export function resolvedDays(
  paragraph: string,
  start: number,
  end: number,
  { published, language }: Pick<Article, 'published' | 'language'>,
  readOn: string,
): Edit[] {
  const written = dayOf(published);
  if (!written || written === readOn) return [];
  const prose = withoutQuotations(paragraph.slice(start, end));
  const primary = language.split('-')[0] ?? '';
  const insertions: Edit[] = [];
  const insert = (at: number, daysLater: number) => {
    const day = new Date(Date.parse(written) + daysLater * dayMs);
    const shown = day.toLocaleDateString(primary, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    const reason = `a day that only its article anchors, dated ${written}`;
    insertions.push({ cut: '', inserted: ` [${shown}]`, start: start + at, end: start + at, reason });
  };
  for (const { words, days } of near[primary] ?? [])
    for (const match of prose.matchAll(words)) insert(match.index + match[0].length, days);
  if (primary === 'en') {
    const writtenOn = new Date(Date.parse(written)).getUTCDay();
    for (const match of prose.matchAll(weekday)) {
      const daysAgo = (writtenOn - weekdays.indexOf(match.groups?.day ?? '') + 7) % 7;
      if (daysAgo <= mostDaysAgo && isOver(prose, match.index)) insert(match.index + match[0].length, -daysAgo);
    }
    for (const match of prose.matchAll(today)) if (isOver(prose, match.index)) insert(match.index + match[0].length, 0);
  }
  return insertions.sort((a, b) => a.start - b.start);
}

/** Whether what an English sentence tells of the day at this place has happened: "the council met on Monday". */
function isOver(prose: string, at: number): boolean {
  const clause =
    prose
      .slice(0, at)
      .split(/[,;:—–]/u)
      .at(-1) ?? '';
  const opens = at === 0 || /^(?:On|Late|Early)(?: on)?\s*$/u.test(clause);
  const told = opens ? (prose.slice(at).split(/[,;:—–.]/u)[1] ?? '') : clause;
  return past.test(told) && !ahead.test(told);
}

/** The day an article was published, where just one is known; an instant early in a UTC day may be of the day before. */
function dayOf(published: Article['published']): string | undefined {
  if (!published || !['second', 'minute', 'hour', 'day'].includes(published.precision)) return undefined;
  const [day, latest] = [published.earliest.slice(0, 10), published.latest.slice(0, 10)];
  const isEarly = /T0\d.*Z$/u.test(published.earliest);
  return day === latest && !isEarly && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : undefined;
}
