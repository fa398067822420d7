import type { Edit } from '../model/summary.ts';
import { capitalised } from '../text/cut-text.ts';
import { datelinePatterns } from '../text/dateline.ts';
import { readQuotations } from '../text/quotations.ts';
import { countWords } from '../text/words.ts';
import { asidesOf } from './asides.ts';
import { isCarrying } from './carried.ts';
import { correctionLabel } from './correction-words.ts';
import { hasFiniteVerb } from './finite-verb.ts';
import { setting } from './settings.ts';

/** A cut at offsets of the sentence, before it is set into its paragraph. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

interface CutRule {
  readonly reason: string;
  /** Only the first sentence of a body can open with it. */
  readonly firstOnly?: true;
  /** Languages it is for; all where none is given. */
  readonly languages?: readonly string[];
  /** Matches from the start, or up to the end, exactly what is cut. */
  readonly pattern: RegExp;
}

const leadingRules: readonly CutRule[] = [
  ...datelinePatterns.map(({ pattern, opensBody }) => ({
    reason: 'dateline: names the reporter’s place, not the news',
    ...(opensBody ? { firstOnly: true as const } : {}),
    pattern,
  })),
  { reason: 'list mark', pattern: /^[*•·▪–—-]\s+(?=\p{Lu})/u },
  {
    reason: 'label of a correction',
    pattern: new RegExp(`${correctionLabel.source}(?=\\S)`, 'iu'),
  },
  {
    reason: 'label that the page set before the sentence',
    languages: ['en'],
    pattern:
      /^(?:Why it matters|The (?:big picture|state of play|numbers|latest|backdrop|details|impact|bottom line|intrigue)|Reality check|State of play|Driving the news|What(?:['’]s| is) (?:next|new|happening)|What happened|By the numbers|Between the lines|Zoom (?:in|out)|Catch up quick|Breaking(?: news)?|Updated?|Exclusive|Just in|Context|Details|In (?:brief|short|a nutshell)|Bottom line): (?=["“‘']?\S)/iu,
  },
  {
    reason: 'setting: colours the place, and tells no news',
    languages: ['en'],
    pattern: setting,
  },
  {
    reason: 'connective: points to a sentence that is not shown',
    languages: ['en'],
    pattern:
      /^(?:(?:But|And)(?! (?:for|not|only|then|so|even|if|when|yet|while|although|though|because)\b)|Meanwhile,|However,|Still,|Moreover,|Furthermore,|Nevertheless,|Nonetheless,|In addition,|Also,|Yet(?! (?:another|to|again|more)\b)) (?=\S)/u,
  },
  {
    reason: 'connective: points to a sentence that is not shown',
    languages: ['fr'],
    pattern:
      /^(?:Mais(?! (?:pas|si|aussi|surtout|non)\b)|Cependant,|Toutefois,|Par ailleurs,|En outre,|De plus,|Néanmoins,|Pourtant,|Enfin,) (?=\S)/u,
  },
  {
    reason: 'connective: points to a sentence that is not shown',
    languages: ['es'],
    pattern: /^(?:Pero(?! si\b)|Sin embargo,|Además,|Asimismo,|No obstante,|Por otra parte,) (?=\S)/u,
  },
  {
    // Before a verb they are a part of the clause: "Doch gab es …".
    reason: 'connective: points to a sentence that is not shown',
    languages: ['de'],
    pattern: /^(?:Aber|Doch|Und) (?=(?:[Dd](?:er|ie|en|em)|[Ee]in[emrs]{0,2}|[Kk]ein[emrs]{0,2}) |\p{Lu}|\p{N})/u,
  },
  {
    reason: 'connective: points to a sentence that is not shown',
    languages: ['uk', 'ru'],
    pattern:
      /^(?:(?:Але|Однак|Проте|Но|Однако)(?! (?:ж|же|якщо|если|не)(?!\p{L})),?|Втім,|Водночас|При этом|Между тем|Тим часом) (?=\S)/u,
  },
];

/** Inside a sentence, where its subject has been named: "Police also arrested…". */
const insideRule: CutRule = {
  reason: 'connective: points to a sentence that is not shown',
  languages: ['en'],
  pattern: /^(?<before>(?:[\p{L}\p{N}'’.-]+ ){1,6})also (?=\p{Ll})/u,
};

const trailingRules: readonly (CutRule & { readonly follows: RegExp })[] = [
  {
    reason: 'attribution twice: the speaker is named before it',
    languages: ['en'],
    pattern: /, (?:he|she|they) told reporters(?: on \p{Lu}\p{Ll}+day)?(?=\.$)/u,
    follows: /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:said|says|added|warned|announced)\b/u,
  },
  {
    reason: 'setting of a remark: the speaker is named before it',
    languages: ['en'],
    pattern: /, (?:flanking|speaking|standing|talking) (?!(?:through|for|on behalf)\b)[^,;:"“”]{3,80}(?=\.$)/u,
    follows: /['’"”] (?:\p{Lu}[\p{L}'’.-]* ){1,6}said$/u,
  },
  {
    reason: 'setting of a remark: what went on around the speaker',
    languages: ['en'],
    pattern: /,? as [^,;:"“”]{10,120}(?=\.$)/u,
    follows:
      /['’"”] (?:\p{Lu}[\p{L}'’.-]* ){1,6}(?:said|told (?:reporters|journalists))(?: (?:in|at|outside|after) [^"“”]{1,40})?$/u,
  },
];

/** In words: only from here on is an aside cut, which tells something after all. */
const long = 35;

/** What a reader of the sentence alone does not miss, first cut first, at offsets of the sentence. */
function cutsOf(text: string, language: string, isFirst: boolean): Cut[] {
  const primary = language.slice(0, 2);
  const applies = ({ firstOnly, languages }: CutRule) =>
    (!firstOnly || isFirst) && (!languages || languages.includes(primary));
  const cuts: Cut[] = [];
  let start = 0;
  for (const rule of leadingRules) {
    const match = applies(rule) ? rule.pattern.exec(text.slice(start)) : null;
    if (!match || (rule.pattern === setting && isCarrying(match[0]))) continue;
    cuts.push({ start, end: start + match[0].length, reason: rule.reason });
    start += match[0].length;
  }
  const inside = applies(insideRule) && text.includes(' also ') ? insideRule.pattern.exec(text.slice(start)) : null;
  if (inside?.groups?.before && !/\bnot only\b/u.test(text)) {
    const at = start + inside.groups.before.length;
    cuts.push({ start: at, end: start + inside[0].length, reason: insideRule.reason });
  }
  for (const rule of trailingRules) {
    const match = applies(rule) ? rule.pattern.exec(text) : null;
    if (!match || match.index < (cuts.at(-1)?.end ?? 0) || !rule.follows.test(text.slice(0, match.index))) continue;
    if (isCarrying(withoutSaying(match[0])) || isCapacity(match[0])) continue;
    cuts.push({ start: match.index, end: match.index + match[0].length, reason: rule.reason });
    break;
  }
  if (primary !== 'en' || (!text.includes(' (') && !text.includes(', wh'))) return cuts;
  return [...cuts, ...asideCuts(text, cuts)].sort((a, b) => a.start - b.start);
}

/** "said as acting mayor": in what office somebody spoke, and no clause. */
function isCapacity(cut: string): boolean {
  return /^,? as /u.test(cut) && !hasFiniteVerb(cut, 'en');
}

/** The attribution that is told twice is all that a trailing cut may take of what a cut must not take. */
function withoutSaying(cut: string): string {
  return cut.replace(/^, (?:he|she|they) told reporters/u, '');
}

function asideCuts(text: string, before: readonly Cut[]): Cut[] {
  const asides = asidesOf(text);
  if (asides.length === 0 || countWords(text) <= long) return [];
  const kept = [...before, ...readQuotations(text).quotations];
  return asides
    .filter(({ start, end }) => !kept.some((other) => start < other.end && end > other.start))
    .map(({ start, end }) => ({ start, end, reason: 'aside of a long sentence: it only describes' }));
}

/**
 * The cuts that are safe for one sentence of a paragraph, as offsets into the paragraph. A dateline is looked for only
 * where the sentence opens the body.
 */
export function editsOf(paragraph: string, start: number, end: number, language: string, isFirst: boolean): Edit[] {
  const text = paragraph.slice(start, end);
  const cuts = cutsOf(text, language, isFirst);
  return cuts.map((cut, index) => {
    const next = text[cut.end] ?? '';
    const leads = cut.start === (cuts[index - 1]?.end ?? 0);
    const isLast = cuts[index + 1]?.start !== cut.end;
    const raised = leads && isLast && next !== next.toUpperCase();
    return {
      cut: text.slice(cut.start, cut.end),
      start: start + cut.start,
      end: start + cut.end,
      reason: raised ? cut.reason + capitalised : cut.reason,
    };
  });
}
