import type { Quotation } from '../../model/parts.ts';
import { isBalanced, type Quotation as Quoted, readQuotations } from '../../text/quotations.ts';
import { splitSentences } from '../../text/sentences.ts';
import { contentStems } from '../../text/stems.ts';
import { countWords } from '../../text/words.ts';
import type { Candidate } from '../candidate.ts';
import { hasFiniteVerb } from '../finite-verb.ts';
import type { PartSource } from './part-source.ts';
import { type SpeakerWords, speakerWords } from './speaker-words.ts';
import { capitalRun, type Speaker, Speakers } from './speakers.ts';

const most = 4;
/** In words: shorter ones are no statement, longer ones are not read. */
const shortest = 5;
const longest = 40;
/** Shorter sentences than these, on average, are talk. In words. */
const talk = 7;
/** Its speaker stands so near to a quotation. In characters. */
const farthest = 400;
/** Names are looked up in so much of an article. In characters. */
const readFor = 60_000;

interface Found {
  readonly quotation: Quotation;
  readonly surname: string;
  readonly worth: number;
  readonly stems: ReadonlySet<string>;
}

/** Complete sentences that the summary does not quote and of which it is certain who said them, the most telling first, each remark and each speaker once. */
export function quotationsOf(source: PartSource): Quotation[] {
  const found = source.articles
    .flatMap((_, articleAt) => quotedIn(articleAt, source))
    .filter(({ quotation }) => !source.told.some(({ text }) => text.includes(quotation.words)));
  const chosen: Found[] = [];
  for (const one of found.sort((a, b) => b.worth - a.worth)) {
    const again = chosen.some((other) => other.surname === one.surname || overlap(other.stems, one.stems) > 0.5);
    if (!again) chosen.push(one);
    if (chosen.length === most) break;
  }
  return chosen.map(({ quotation }) => quotation);
}

function quotedIn(articleAt: number, source: PartSource): Found[] {
  const { articles } = source;
  const article = articles[articleAt];
  const language = article?.language.split('-')[0] ?? 'und';
  const words = Object.hasOwn(speakerWords, language) ? speakerWords[language] : undefined;
  if (!article || !words) return [];
  const own = textOfArticle(article);
  const others = articles.filter((other) => other !== article).map(textOfArticle);
  const speakers = new Speakers([own, ...others], words);
  const byParagraph = new Map<number, Candidate[]>();
  for (const candidate of source.candidates) {
    if (candidate.articleAt !== articleAt) continue;
    const within = byParagraph.get(candidate.sentence.paragraph) ?? [];
    byParagraph.set(candidate.sentence.paragraph, [...within, candidate]);
  }
  return [...byParagraph].flatMap(([paragraph, within]) => {
    return quotedInParagraph(article.paragraphs[paragraph] ?? '', within, { words, speakers, language, own, source });
  });
}

interface Setting {
  readonly words: SpeakerWords;
  readonly speakers: Speakers;
  readonly language: string;
  readonly own: string;
  readonly source: PartSource;
}

function quotedInParagraph(text: string, sentences: readonly Candidate[], setting: Setting): Found[] {
  const { quotations } = readQuotations(text);
  return quotations.flatMap((quoted, index) => {
    const before = quotations[index - 1];
    if (!quoted.closed || before?.closed === false) return [];
    const span = spokenSpan(text, quoted);
    const words = text.slice(span.start, span.end);
    const at = sentences.find(({ sentence }) => sentence.start <= span.start && sentence.end > span.start);
    const last = sentences.find(({ sentence }) => sentence.start < quoted.end && sentence.end >= quoted.end);
    if (!at || !last || !isWhole(words, setting)) return [];
    const next = quotations[index + 1];
    const attribution = attributionAround(text, quoted, at, last, next, setting);
    if (!attribution) return [];
    const { speaker, said } = attribution;
    const { article, index: sentence, paragraph } = at.sentence;
    const citation = { article, sentence, paragraph, ...span };
    const stems = new Set(contentStems(words, setting.language));
    const subjects = [...stems].filter((stem) => setting.source.salience.isSubject(stem)).length;
    // Of something else, in words of the story's own subjects none; who holds an office in it speaks of it.
    if (subjects === 0 && !speaker.role) return [];
    const quotation = { words, speaker: speaker.name, role: speaker.role, said, citation };
    return { quotation, surname: speaker.surname, worth: worthOf(words, subjects, speaker, setting), stems };
  });
}

/** The quoted words without their marks, and without the comma before the second mark. */
function spokenSpan(text: string, { start, end }: Quoted): { readonly start: number; readonly end: number } {
  const inner = text.slice(start, end);
  const open = /^["'“‘„«»`‚\s]+/u.exec(inner)?.[0].length ?? 1;
  const close = /,?["'”’“‘«»`\s]+,?$/u.exec(inner)?.[0].length ?? 1;
  return { start: start + open, end: Math.max(start + open, end - close) };
}

/** In words: who says less of "it" speaks of what an earlier sentence tells. */
const fewOfIt = 10;
/** "surprised that she didn't", "cannot believe it". English. */
const elliptic =
  /(?<it>\b(?:it|this|that|so)[.!]?$)|\b(?:did|do|does|would|could|will|should|has|have|had)(?:n['’]t)?[.!]?$/u;

/** Whether the words are a statement that can be read by itself. */
function isWhole(words: string, { words: { opening }, language }: Setting): boolean {
  const count = countWords(words);
  if (count < shortest || count > longest) return false;
  const sentences = splitSentences(words, language).length;
  if (sentences > 1 && count / sentences < talk) return false;
  if (!/^[¿¡]?\p{Lu}/u.test(words) || opening.test(words)) return false;
  const open = language === 'en' ? elliptic.exec(words) : null;
  if (open && (count < fewOfIt || !open.groups?.it)) return false;
  if (/…|\.{3}|[[\]()"“”«»]|\s['’‘]\p{Lu}|\?$|[—–-]$/u.test(words)) return false;
  return isBalanced(readQuotations(words)) && hasFiniteVerb(words, language);
}

interface Attributed {
  readonly speaker: Speaker;
  readonly said: string | null;
}

/** Who the grammar beside a quotation names as its speaker. */
function attributionAround(
  text: string,
  quoted: Quoted,
  first: Candidate,
  last: Candidate,
  next: Quoted | undefined,
  { words, speakers }: Setting,
): Attributed | undefined {
  const inner = text.slice(quoted.start, quoted.end);
  const rest = text.slice(quoted.end, Math.min(last.sentence.end, quoted.end + farthest));
  const endsWhole = /[.!]["'”’»“\s]*$/u.test(inner);
  const goesOn = next !== undefined && next.start < last.sentence.end && !endsWhole;
  const follows = patternsOf(words).said.test(rest) ? firstGroups(patternsOf(words).after, rest) : undefined;
  if (follows && !goesOn) {
    const { before = '', fore, run = '', apposition, verb = '', tail = '' } = follows;
    if (longAgo.test(tail)) return undefined;
    const speaker = speakers.of(before, run, fore === undefined ? apposition : speakers.foreRole(`${fore}, `));
    return speaker && { speaker, said: settingIn(verb, tail) };
  }
  if (rest.replace(/^[\s.,"'”’»]+/u, '') !== '' || !words.speakerFirst || !endsWhole) return undefined;
  const lead = text.slice(Math.max(first.sentence.start, quoted.start - farthest), quoted.start);
  const groups = patternsOf(words).said.test(lead) ? patternsOf(words).lead.exec(lead)?.groups : undefined;
  // "Hale said that if the talks fail, “…”": the quotation is half of a sentence.
  if (!groups || /\b(?:that|if|when|how|what|why)\b/u.test((groups.tail ?? '').replace(/ that$/u, '')))
    return undefined;
  const speaker = speakers.of(groups.before ?? '', groups.run ?? '', groups.apposition);
  return speaker && { speaker, said: settingIn(groups.verb ?? '', groups.tail ?? '') };
}

/** What was said on another occasion is no word on this story. English. */
const longAgo =
  /^ (?:then|at the time|previously|years? (?:ago|earlier)|last (?:month|year)|earlier this (?:month|year))\b|\b(?:in|of) (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d\b/u;

interface AttributionPatterns {
  /** Any verb of saying: the others are only asked where there is one, because they take long. */
  readonly said: RegExp;
  readonly after: readonly RegExp[];
  readonly lead: RegExp;
}

const patternsByWords = new Map<SpeakerWords, AttributionPatterns>();

function patternsOf(words: SpeakerWords): AttributionPatterns {
  const known = patternsByWords.get(words);
  if (known) return known;
  const before = String.raw`(?<before>(?:[\p{L}\p{N}'’.&-]+ ){0,9}?)`;
  // "of New York" after a name is where the speaker comes from, and part of no name.
  const run = `(?<run>${capitalRun})(?: of \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)*)?`;
  const apposition = `(?:, (?<apposition>[^,;:"“”]{3,90}),)?`;
  const verb = `(?<verb>${words.verbs})`;
  const verbFirst = words.verbs
    .split('|')
    .filter((form) => form !== 'told')
    .join('|');
  // "said its foreign minister, Rada Moss,": the office stands before the name.
  const fore = String.raw`(?<fore>(?:[Tt]he|[Ii]ts|[Tt]heir|\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*['’]s?) [^,;:"“”.]{3,60})`;
  const patterns = {
    said: new RegExp(String.raw`(?<!\p{L})(?:${words.verbs})(?!\p{L})`, 'u'),
    after: [
      new RegExp(String.raw`^[,.]?\s(?<verb>${verbFirst}) ${fore}, ${run}(?=[,.])(?<tail>[^"“”]*)`, 'u'),
      ...(words.speakerFirst ? [new RegExp(String.raw`^[,.]?\s${fore}, ${run}, ${verb}\b(?<tail>[^"“”]*)`, 'u')] : []),
      new RegExp(
        String.raw`^[,.]?\s(?:[—–-]\s)?(?<verb>${verbFirst}) ${before}${run}(?:, (?<apposition>[^,;:"“”.]{2,90})(?=,|\.\s*$|(?<=\p{Ll}{3})\.\s))?(?<tail>[^"“”]*)`,
        'u',
      ),
      ...(words.speakerFirst
        ? [
            new RegExp(
              String.raw`^[,.]?\s${before}${run}${apposition} (?:(?:has|had|also|later|then|\p{Ll}+ly) )?${verb}\b(?<tail>[^"“”]*)`,
              'u',
            ),
          ]
        : []),
    ],
    // An answer does not stand without its question: "Asked about it, …".
    lead: new RegExp(
      String.raw`^(?:(?!(?:When )?[Aa]sked )[^,;:"“”]{3,80}, )??${before}${run}${apposition} (?:(?:also|later|then|\p{Ll}+ly) )?${verb}\b(?<tail>[^"“”,:;]{0,70}?(?:(?=[,:])|that(?= )))[,:]?\s*$`,
      'u',
    ),
  };
  patternsByWords.set(words, patterns);
  return patterns;
}

function firstGroups(patterns: readonly RegExp[], text: string): RegExpExecArray['groups'] {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match.groups;
  }
  return undefined;
}

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?';
const audience = String.raw`reporters|journalists|lawmakers|senators|supporters|viewers|(?!${weekday})(?<outlet>\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})`;
/** A day of the week is left out: by itself it does not tell of which week. */
const occasion = new RegExp(
  String.raw`^,? (?:(?:${audience})(?= |[,.;]|$) ?)?(?<said>(?!on ${weekday})(?:in|at|on|during) [^,.;:()"“”]{3,70}?)?(?: ?(?:on )?${weekday})?(?=[,.;]|$| (?:as|while|after|when|before|about|that|where|following|amid)\b)`,
  'u',
);

/** Where it was said, as far as the words right after the verb tell it. English. */
function settingIn(verb: string, tail: string): string | null {
  const { outlet, said } = occasion.exec(tail)?.groups ?? {};
  if (!said) return verb === 'told' && outlet ? `told ${outlet.replace(/\.$/u, '')}` : null;
  if (/\b(?:his|her|their|its|he|she|they|it|this|that|these|those)\b/u.test(said)) return null;
  // "in second" was cut short by a comma.
  const isWhole = said.split(' ').length > 2 || /\p{Lu}/u.test(said);
  return isWhole ? said : null;
}

function worthOf(words: string, subjects: number, { surname, role }: Speaker, { own }: Setting): number {
  const mentions = Math.min(6, own.split(surname).length - 1);
  const count = countWords(words);
  const long = count > 28 ? (count - 28) * 0.08 : count < 10 ? (10 - count) * 0.15 : 0;
  const vague = /^(?:I think|I'm|I’m|I am|I don|I just|You|We're|We’re|There)\b/u.test(words) ? 0.6 : 0;
  const pronouns = words.match(/\b(?:it|they|them|he|she|him|this|that)\b/giu)?.length ?? 0;
  return subjects * 0.5 + mentions * 0.3 + (role ? 0.6 : 0) - long - vague - pronouns * 0.25;
}

function textOfArticle({
  title,
  paragraphs,
}: {
  readonly title: string;
  readonly paragraphs: readonly string[];
}): string {
  return [title, ...paragraphs].join('\n').slice(0, readFor);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
