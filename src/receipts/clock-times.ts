import type { Quantity } from './quantity.ts';

/** "6:30 a.m.", "6.30pm", "18 Uhr", "18 h 30": a time of day is one number, and no other. */
const clock =
  /(?<![\p{L}\p{N}.,:])([01]?\d|2[0-4])(?:[:.]([0-5]\d))?(?:\s?([ap])\.?m\b\.?|\s(?:Uhr|o['’]clock)(?:\s([0-5]\d)(?!\d))?)|(?<![\p{L}\p{N}.,:])([01]?\d|2[0-4])(?:\s?h\s?([0-5]\d)?(?![\p{L}\d])|:([0-5]\d)(?![\d:]))/gu;

/** Times of day, in minutes after midnight; where nothing tells the half of the day, in both. */
export function timesIn(text: string): Quantity[] {
  return [...text.matchAll(clock)].map((match) => {
    const [words, hour, minute, half, after, other, otherMinute, colon] = match;
    const minutes = Number(minute ?? after ?? otherMinute ?? colon ?? 0);
    const time = (Number(hour ?? other) % (half ? 12 : 24)) * 60 + minutes;
    const values = half ? [half === 'p' ? time + 720 : time] : time < 720 ? [time, time + 720] : [time];
    const end = match.index + words.length;
    return { start: match.index, end, text: words, values, unit: 'clock', vague: false, bare: false, noun: undefined };
  });
}
