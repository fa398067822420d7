import type { Article } from '../model/article.ts';
import type { Edit } from '../model/summary.ts';
import { withoutQuotations } from '../text/quotations.ts';
import { calendarWords } from './parts/calendar-words.ts';

const dayMs = 86_400_000;
/** The day after that of the article is as likely as that of six days ago: articles are added to after midnight. */
const mostDaysAgo = 5;

/** How a language tells of weekdays. */
interface WeekdayWords {
  /** From Sunday on. */
  readonly names: readonly string[];
  /** One that a sentence names, as `day`. */
  readonly day: RegExp;
  /** What stands before it at the start of a sentence, whose verb then follows it. */
  readonly opening: RegExp;
  /** Verbs of what has happened. */
  readonly past: RegExp;
  /** Words that tell of what has not. */
  readonly ahead: RegExp;
}

const weekdaysOf = (language: string) => calendarWords[language]?.weekdays.map(([name = '']) => name) ?? [];
const [english, french] = [weekdaysOf('en'), weekdaysOf('fr')];

const weekdayWords: Readonly<Record<string, WeekdayWords>> = {
  en: {
    names: english,
    // "Black Friday", "The Sunday Times", "next Monday", "Friday, May 2": a name, or a day that is told otherwise.
    day: new RegExp(
      String.raw`(?<!\b(?:Black|Good|Super|Bloody|Ash|Cyber|Giving|Easter|Palm|Holy|Fat|The|the|next|Next|last|Last|every|Every|each|this|This|coming|a|and|or|to|through) )\b(?<day>${english.join('|')})\b(?:['’]s)?(?!,? \p{Lu}|,? \p{N}|s\b| \[|-|\p{L}| (?:and|or|to|through) \p{Lu})`,
      'gu',
    ),
    opening: /^(?:(?:On|Late|Early)(?: on)?)?\s*$/u,
    past: /\b(?:was|were|had|did|said|told|came|went|took|gave|began|became|rose|fell|grew|spoke|wrote|broke|drove|threw|saw|made|held|met|left|found|won|lost|sent|brought|struck|shot|hit|put|set|led|signed|\p{Ll}{2,}ed)\b/u,
    ahead:
      /\b(?:will|would|shall|could|can|may|might|must|should|next|until|by|before|ahead|advance|due|scheduled|expected|slated|planned|plans?|starting|beginning|from|since|deadline|if)\b|n['’]t\b|\bto (?!reporters|journalists|lawmakers|the|a|an|his|her|its|their)\p{Ll}/u,
  },
  fr: {
    names: french,
    // "le lundi", "lundi prochain", "vendredi 3 juillet".
    day: new RegExp(
      String.raw`(?<!\p{L})(?<!(?<!\p{L})(?:au|chaque|des|du|et|le|les|ou|tous|un) )(?<day>${french.join('|')})(?!\p{L}|-|,? \p{N}| \[| (?:dernier|et|noir|ou|prochain|saint)(?!\p{L}))`,
      'gu',
    ),
    opening: /^$/u,
    past: /(?<!\p{L})(?:a|ont|avait|avaient|est|sont|était|étaient|été)(?: \p{L}+){0,3}? (?!lieu)\p{Ll}{2,}(?:é|ée|és|ées|i|is|it|ie|ies|u|us|ue|ues|ert|erts)(?!\p{L})|\p{Ll}{2}(?:aient|èrent)(?!\p{L})/u,
    ahead:
      /(?<!\p{L})(?:attendue?s?|avant|depuis|devrai\p{Ll}+|dès|doi\p{Ll}+|d['’]ici|jusqu['’]\p{Ll}+|partir|pourrai\p{Ll}+|prévue?s?|programmée?s?|si|va|vont|\p{Ll}+r(?:a|ont))(?!\p{L})/u,
  },
};

/** Where it can hardly mean "nowadays": "…was closed today.", "Today, the council met". English. */
const today =
  /(?<!\b(?:earlier|later) |\b(?:are|even|from|is|of|than)\b.{0,40})(?:^Today(?=, )|\btoday(?=[.,;]| (?:after|as|at|following|for|in|on|that|to|when|while)\b))/gu;

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
  const told = weekdayWords[primary];
  if (told) {
    const writtenOn = new Date(Date.parse(written)).getUTCDay();
    for (const match of prose.matchAll(told.day)) {
      const daysAgo = (writtenOn - told.names.indexOf(match.groups?.day ?? '') + 7) % 7;
      if (daysAgo <= mostDaysAgo && isOver(prose, match.index, told)) insert(match.index + match[0].length, -daysAgo);
    }
    for (const match of primary === 'en' ? prose.matchAll(today) : [])
      if (isOver(prose, match.index, told)) insert(match.index + match[0].length, 0);
  }
  return insertions.sort((a, b) => a.start - b.start);
}

/** Whether what a sentence tells of the day at this place has happened: "the council met on Monday". */
function isOver(prose: string, at: number, { opening, past, ahead }: WeekdayWords): boolean {
  const clause =
    prose
      .slice(0, at)
      .split(/[,;:—–]/u)
      .at(-1) ?? '';
  const told = at === clause.length && opening.test(clause) ? (prose.slice(at).split(/[,;:—–.]/u)[1] ?? '') : clause;
  return past.test(told) && !ahead.test(told);
}

/** The day an article was published, where just one is known; an instant early in a UTC day may be of the day before. */
function dayOf(published: Article['published']): string | undefined {
  if (!published || !['second', 'minute', 'hour', 'day'].includes(published.precision)) return undefined;
  const [day, latest] = [published.earliest.slice(0, 10), published.latest.slice(0, 10)];
  const isEarly = /T0\d.*Z$/u.test(published.earliest);
  return day === latest && !isEarly && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : undefined;
}
