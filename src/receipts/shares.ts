import { numberWordsOf } from '../text/number-words.ts';
import type { Quantity } from './quantity.ts';

/** Shares in words: "half a point", "half of the harvest", "two fifths of", "one in five". */
const share =
  /(?<!\p{L})(half|a quarter|three quarters|a fifth|two fifths|three fifths|four fifths|a tenth)(?= (of|a|an|the|its|their|his|her) )|(?<!\p{L})(halve[sd]|by half(?! an? )|(?:one|two|three|four) (?:in|out of) (?:four|five|ten)(?! (?:day|week|month|year|hour|minute)s))(?!\p{L})/giu;
const shareByWords: Readonly<Record<string, number>> = {
  half: 0.5,
  halved: 0.5,
  halves: 0.5,
  'by half': 0.5,
  'a quarter': 0.25,
  'three quarters': 0.75,
  'a fifth': 0.2,
  'two fifths': 0.4,
  'three fifths': 0.6,
  'four fifths': 0.8,
  'a tenth': 0.1,
};

/** Shares of a whole in percent, those of a unit as a part of one. English. */
export function sharesIn(text: string, language: string): Quantity[] {
  if (!language.startsWith('en')) return [];
  return [...text.matchAll(share)].map((match) => {
    const [words, , next] = match;
    const part = shareOf(words.toLowerCase());
    const end = match.index + words.length;
    const isOfOne = next === 'a' || next === 'an';
    const unit = !isOfOne ? '%' : /^ an? (?:percentage )?point/u.test(text.slice(end, end + 20)) ? 'points' : undefined;
    const values = isOfOne ? [part] : [part * 100];
    return { start: match.index, end, text: words, values, unit, vague: false, bare: false, noun: undefined };
  });
}

/** "One in five" as "a fifth". */
function shareOf(words: string): number {
  const [part, whole] = words.split(/ (?:in|out of) /u).map((word) => numberWordsOf('en').get(word) ?? 0);
  return shareByWords[words] ?? (part ?? 0) / (whole ?? 1);
}
