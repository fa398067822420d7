import type { Article } from '../model/article.ts';

/** The time of day that opens an entry of a live page: "14:05", "9.32 pm", "21.32 Uhr –", alone or before its text. */
const label =
  /^\(?(?<hour>[01]?\d|2[0-4])(?:[:h](?<minute>[0-5]\d)|\.(?<minute2>[0-5]\d)(?= ?(?:Uhr|[ap]\.?m)))?(?: ?(?<half>[ap])\.?m\.?)?(?: ?(?:Uhr|hrs|GMT|UTC|BST|CES?T|MES?Z|[CEMP][DS]?T|IST|JST))?\)?(?:\s*[:–—|·-])?(?:\s+(?=["“‘'«„»]?[\p{Lu}\p{Lo}])|\s*$)/u;
/** One paragraph that opens with a time may be a sentence that does so. */
const fewest = 2;

/** An entry of a live page. */
export interface Entry {
  /** Index of its first paragraph. */
  readonly paragraph: number;
  /** In characters: how much of that paragraph is its time. */
  readonly length: number;
  /** In minutes after the midnight before the first of all. */
  readonly minutes: number;
}

/** In minutes. A longer step against the order of the others is one over midnight. */
const halfDay = 720;

/** The entries of a live page, as they stand there; empty for any other article. */
export function entriesOf({ paragraphs }: Pick<Article, 'paragraphs'>): readonly Entry[] {
  const entries = paragraphs.flatMap((text, paragraph): Entry[] => {
    const match = /^\(?\d/u.test(text) ? label.exec(text) : null;
    const { hour, minute, minute2, half } = match?.groups ?? {};
    if (!match || (minute === undefined && minute2 === undefined && half === undefined)) return [];
    const hours = (Number(hour) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
    return [{ paragraph, length: match[0].length, minutes: hours * 60 + Number(minute ?? minute2 ?? 0) }];
  });
  return entries.length < fewest ? [] : throughNights(entries);
}

/** The same with the times of a later day above those of the one before, whether the first or the last stands on top. */
function throughNights(entries: readonly Entry[]): Entry[] {
  const steps = entries.slice(1).map(({ minutes }, at) => minutes - (entries[at]?.minutes ?? 0));
  const order = Math.sign(steps.reduce((sum, step) => sum + (Math.abs(step) > halfDay ? 0 : Math.sign(step)), 0));
  let days = 0;
  const dayOf = [0, ...steps.map((step) => (days += step * order < -halfDay ? order : 0))];
  const first = Math.min(0, days);
  return entries.map((entry, at) => ({ ...entry, minutes: entry.minutes + ((dayOf[at] ?? 0) - first) * 2 * halfDay }));
}
