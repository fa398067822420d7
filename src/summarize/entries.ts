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
  /** In minutes after midnight. */
  readonly minutes: number;
}

/** The entries of a live page, as they stand there; empty for any other article. */
export function entriesOf({ paragraphs }: Pick<Article, 'paragraphs'>): readonly Entry[] {
  const entries = paragraphs.flatMap((text, paragraph): Entry[] => {
    const match = /^\(?\d/u.test(text) ? label.exec(text) : null;
    const { hour, minute, minute2, half } = match?.groups ?? {};
    if (!match || (minute === undefined && minute2 === undefined && half === undefined)) return [];
    const hours = (Number(hour) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
    return [{ paragraph, length: match[0].length, minutes: hours * 60 + Number(minute ?? minute2 ?? 0) }];
  });
  return entries.length < fewest ? [] : entries;
}
