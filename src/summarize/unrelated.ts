import { stemOf } from '../text/stems.ts';
import type { Candidate } from './candidate.ts';
import { oncePerPool } from './rater.ts';

/** So small a share of its words that others use as well makes an article's first sentence no part of the story. */
const least = 1 / 8;

/**
 * First sentences of which the other voices of the story tell next to nothing: they paint a scene or think aloud before
 * the news. What stands deeper in an article may be a detail that nobody else has, and the lead tells what the story is.
 * And early ones about somebody in a scene whom no title names, or about a person of whom no other voice has heard. None
 * where nothing else could be told.
 */
export const unrelatedLeads = oncePerPool(({ candidates, voices, titles, independent, language }): Set<Candidate> => {
  const inTitles = new Set(titles.flat());
  const anecdotes = candidates.filter(
    ({ sentence, text }) => isEarly(sentence) && language.startsWith('en') && isAnecdote(text, inTitles),
  );
  if (independent === 1) return leaving(candidates, new Set(anecdotes));
  const voiceByStem = new Map<string, number>();
  const shared = new Set<string>();
  const hear = (stem: string, voice: number) => {
    const first = voiceByStem.get(stem);
    if (first === undefined) voiceByStem.set(stem, voice);
    else if (first !== voice) shared.add(stem);
  };
  const voiceOf = (articleAt: number) => voices[articleAt] ?? articleAt;
  for (const [articleAt, stems] of titles.entries()) for (const stem of stems) hear(stem, voiceOf(articleAt));
  for (const { articleAt, stems } of candidates) for (const stem of stems) hear(stem, voiceOf(articleAt));
  const isOfStranger = (text: string) => {
    const name = language.startsWith('en') ? stemsOfName(fullName.exec(text)?.[0]) : [];
    return name.length > 0 && !name.some((stem) => shared.has(stem) || inTitles.has(stem));
  };
  const ofOneVoice = candidates.filter((candidate) => {
    const { articleAt, sentence, stemSet, text } = candidate;
    // Who says it is asked last, and of few: it takes longest to find.
    if (isEarly(sentence) && isOfStranger(text) && candidate.attribution === undefined) return true;
    if (articleAt === 0 || sentence.index > 0) return false;
    return [...stemSet].filter((stem) => shared.has(stem)).length < least * stemSet.size;
  });
  return leaving(candidates, new Set([...anecdotes, ...ofOneVoice]));
});

function leaving(candidates: readonly Candidate[], unrelated: Set<Candidate>): Set<Candidate> {
  return candidates.some((one) => !unrelated.has(one) && one.standing.verdict === 'alone') ? unrelated : new Set();
}

/** How many sentences an article may take to tell of somebody before it comes to its news. */
const anecdotesUpTo = 3;
const isEarly = ({ index }: Candidate['sentence']) => index < anecdotesUpTo;
/** "Lloyd Marsh was a friend": somebody who is the subject. */
const fullName = /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]+)+(?= \p{Ll})/u;
/** "Maria Lund sat at her kitchen table": somebody in a scene. English. */
const scene =
  /^(?:(?:When|As|On|In|At|For|Before|After|Late|Early)\b[^,.]{3,60}, )?(?<name>\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]+){0,2})(?:, \p{N}{1,2},)? (?:sat (?!down (?:with|for)|on the (?:board|panel|committee))|stood (?:in|on|at|outside|beside|before|over|near|under)\b|woke\b|lay\b|leaned\b|stared\b|gazed\b|remembers\b|was (?:\p{Ll}+ )?(?:sitting|standing|cooking|driving|walking|getting|making|watching|preparing|asleep|sleeping|having|eating|scrolling|heading)\b|had just\b|could (?:still |barely )?(?:hear|see|feel|smell)\b|knew (?:something|right away|that))/u;

/** Whether a sentence paints a scene with somebody whom no title of the story names. */
function isAnecdote(text: string, inTitles: ReadonlySet<string>): boolean {
  const name = scene.exec(text)?.groups?.name;
  return name !== undefined && !stemsOfName(name).some((stem) => inTitles.has(stem));
}

function stemsOfName(name = ''): string[] {
  return name === '' ? [] : name.split(' ').map((word) => stemOf(word.toLowerCase(), 'en'));
}
