import type { SummarySentence } from '../model/summary.ts';
import { type Candidate, summarySentence } from './candidates.ts';
import { withoutOpening } from './opening-cut.ts';

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
  const cut = withoutOpening(candidate, candidate.edits, match[0], 'setting: paints the place, and tells no news');
  return { ...sentence, ...cut };
}
