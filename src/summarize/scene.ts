import type { SummarySentence } from '../model/summary.ts';
import { capitalised } from '../text/cut-text.ts';
import { type Candidate, summarySentence } from './candidates.ts';

/** Adjectives by which a reporter paints a place; what they stand with tells no news. English. */
const painted =
  /\b(?:windswept|sun-?(?:drenched|lit|soaked|kissed|baked)|gilded|ornate|leafy|rain-(?:soaked|swept)|drizzly|candlelit|(?:dimly|brightly) lit|cavernous|wood-panel(?:l?ed)|manicured|dusty|snowy|sweltering|blistering|brilliant|hushed|bustling|glittering|stately|picturesque|tree-lined|balmy|chilly|cloudless|cobbled|opulent|cramped|rolling|verdant)\b/u;
const opening =
  /^(?:In|At|On|Inside|Outside|Under|Beneath|Amid|Against|Beside|Along|Above) (?<scene>[^,;:()"“”\d]{4,90}), (?=\p{L})/u;
/** A name tells where it was, and stays; "Danish" before a noun tells no more than the rest. */
const name = /\p{Lu}\p{L}+(?!\p{L}| \p{Ll})/u;

/** The sentence for the top of an edition: without the scene that its reporter paints before the news. */
export function withoutScene(candidate: Candidate): SummarySentence {
  const sentence = summarySentence(candidate);
  const match = opening.exec(candidate.text);
  const scene = match?.groups?.scene ?? '';
  if (!match || !painted.test(scene) || name.test(scene)) return sentence;
  const leading = candidate.edits.filter((edit, index, edits) => {
    const before = edits[index - 1];
    return edit.start === (before ? before.end : candidate.sentence.start);
  });
  const start = leading.at(-1)?.end ?? candidate.sentence.start;
  const rest = candidate.text.slice(match[0].length);
  const raised = rest.charAt(0).toUpperCase() + rest.slice(1);
  const reason = `setting: paints the place, and tells no news${raised === rest ? '' : capitalised}`;
  const cut = { cut: match[0], start, end: start + match[0].length, reason };
  const others = candidate.edits.filter((edit) => !leading.includes(edit));
  return { ...sentence, text: raised, edits: [...leading, cut, ...others] };
}
